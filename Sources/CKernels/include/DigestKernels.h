#ifndef CKPT_DIGEST_KERNELS_H
#define CKPT_DIGEST_KERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* SHA-256 (FIPS 180-4), block by block. */

/* How blocks are processed; all kernels give the same. */
enum ckpt_digest_kernel {
  ckpt_digest_kernel_portable,
  /* The SHA instructions of x86-64 processors. */
  ckpt_digest_kernel_x86,
};

/* The bytes of a block. */
enum { ckpt_digest_block = 64 };

/* The fastest kernel that this processor can run. */
enum ckpt_digest_kernel ckpt_best_digest_kernel(void);

/* Takes `count` blocks into the state. The kernel must be one that the processor can run. */
void ckpt_sha256_process(enum ckpt_digest_kernel kernel, uint32_t state[8], const uint8_t *bytes,
                         size_t count);

#endif
