#ifndef CKERNELS_BYTE_PLANE_KERNELS_H
#define CKERNELS_BYTE_PLANE_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Puts numbers together from planes of their bytes that stand one behind the other, the lowest bytes first.
///
/// A number has 2, 4 or 8 bytes, and a plane one of each of `count` numbers. The two buffers do not overlap.
void ckpt_merge_byte_planes(const uint8_t *planes, size_t count, size_t number_bytes,
                            uint8_t *numbers);

#pragma clang assume_nonnull end

#endif
