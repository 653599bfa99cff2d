#ifndef CKERNELS_CHECKSUM_KERNELS_H
#define CKERNELS_CHECKSUM_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// The ways to compute a CRC-32, slowest first.
enum ckpt_checksum_kernel {
  /// None of those here; zlib's is used alone.
  ckpt_checksum_kernel_none = 0,
  /// Carry-less multiplication of one pair of numbers at a time: PCLMULQDQ of x86-64, PMULL of 64-bit Arm.
  ckpt_checksum_kernel_carryless = 1,
  /// Of four pairs: VPCLMULQDQ of x86-64.
  ckpt_checksum_kernel_avx512 = 2,
};

/// The fastest kernel that this machine can run; it can run all before that.
enum ckpt_checksum_kernel ckpt_best_checksum_kernel(void);

/// Input comes in multiples of this, and a remainder is never longer.
enum { ckpt_crc32_step = 256 };

/// Shortens bytes to a few that have the same CRC-32 (reflected polynomial 0xEDB88320).
///
/// The CRC of `bytes`, carried on from the CRC `previous`, is that of `remainder` with the register set
/// to zero before it, that is, carried on from a CRC of 0xFFFFFFFF. Returns how many bytes `remainder`
/// has. `count` is a multiple of `ckpt_crc32_step`, and not zero.
///
/// On the way the bytes are copied to `copy`, if that is given, which is aligned to 64 bytes; past the caches, where the
/// processor can; and as many bytes from the address `next` on are prefetched into the second cache, as far as they are mapped.
size_t ckpt_crc32_fold(enum ckpt_checksum_kernel kernel, uint32_t previous, const uint8_t *bytes,
                       size_t count, uint8_t *_Nullable copy, uintptr_t next, uint8_t *remainder);

#pragma clang assume_nonnull end

#endif
