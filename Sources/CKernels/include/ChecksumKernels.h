#ifndef CKERNELS_CHECKSUM_KERNELS_H
#define CKERNELS_CHECKSUM_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Whether this machine can run `ckpt_crc32_fold`.
int ckpt_crc32_fold_is_available(void);

/// Shortens bytes to sixteen that have the same CRC-32 (reflected polynomial 0xEDB88320).
///
/// The CRC of `bytes`, carried on from the CRC `previous`, is that of `remainder` with the CRC register
/// set to zero before it, that is, carried on from a CRC of 0xFFFFFFFF.
///
/// `count` is a multiple of 64 and at least 64. Only where `ckpt_crc32_fold_is_available`.
void ckpt_crc32_fold(uint32_t previous, const uint8_t *bytes, size_t count, uint8_t *remainder);

#pragma clang assume_nonnull end

#endif
