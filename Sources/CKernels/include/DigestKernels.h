#ifndef CKERNELS_DIGEST_KERNELS_H
#define CKERNELS_DIGEST_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// The ways to compute a SHA-256 (FIPS 180-4), slowest first. All give the same.
enum ckpt_digest_kernel {
  /// Plain C.
  ckpt_digest_kernel_portable = 0,
  /// The processor's instructions for it: SHA of x86-64, SHA2 of 64-bit Arm.
  ckpt_digest_kernel_instructions = 1,
};

/// The bytes of a block.
enum { ckpt_digest_block = 64 };

/// The fastest kernel that this machine can run; it can run all before that.
enum ckpt_digest_kernel ckpt_best_digest_kernel(void);

/// Takes `count` blocks into the state of eight words.
void ckpt_sha256_process(enum ckpt_digest_kernel kernel, uint32_t *state, const uint8_t *bytes,
                         size_t count);

#pragma clang assume_nonnull end

#endif
