#ifndef FLOAT_SHAPES_H
#define FLOAT_SHAPES_H

#include "FloatCodecKernels.h"

/// How the raw bits of usual numbers stand in planes, from the planes of most bits on. Numbers of these shapes are put
/// together as soon as their tops are decoded.
enum float_shape {
  /// No raw bits are asked for.
  tops_alone,
  /// Numbers of 16 bits, such as f16, with and without the sign in their tops.
  planes_8,
  planes_8_and_1,
  /// Numbers of 16 bits, such as bf16.
  planes_4_and_1,
  planes_4_and_2,
  /// Numbers of 32 bits, such as f32.
  planes_16_4_and_1,
  planes_16_4_and_2,
  /// Any other.
  other_shape,
};

/// Where the sign is in the raw bits there are no signs in symbols, and these have no classes where there are no signs.
static inline enum float_shape shape_of(const struct ckpt_float_form *form,
                                        const struct ckpt_float_raw *raw) {
  if (raw == NULL) return tops_alone;
  if (raw->has_sign == form->has_signs || (raw->has_sign && form->has_classes)) return other_shape;
  uint32_t widths = 0, shift = 0;
  for (uint32_t plane = 0; plane < raw->plane_count; ++plane) {
    if (raw->planes[plane].shift != shift) return other_shape;
    shift += raw->planes[plane].width;
    widths = widths << 8 | raw->planes[plane].width;
  }
  if (shift != raw->low_bits + raw->has_sign) return other_shape;
  if (raw->number_bytes == 2) {
    switch (widths) {
      case 0x08: return raw->has_sign ? other_shape : planes_8;
      case 0x0801: return raw->has_sign ? planes_8_and_1 : other_shape;
      case 0x0401: return raw->has_sign ? other_shape : planes_4_and_1;
      case 0x0402: return raw->has_sign ? planes_4_and_2 : other_shape;
      default: return other_shape;
    }
  }
  if (raw->number_bytes != 4) return other_shape;
  if (widths == 0x100401) return raw->has_sign ? other_shape : planes_16_4_and_1;
  return widths == 0x100402 && raw->has_sign ? planes_16_4_and_2 : other_shape;
}

#endif
