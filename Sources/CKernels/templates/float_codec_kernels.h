// The float codec's loops other than decoding, the same text for every instruction set. Sums are never fused with
// products, and their order is fixed, so that every instruction set gives the same bits.

#include <string.h>

#include "FloatCodecKernels.h"

// Vectors are passed between inlined functions only, so how they are passed does not matter.
#pragma clang diagnostic ignored "-Wpsabi"
#pragma STDC FP_CONTRACT OFF

#define INLINE static inline __attribute__((always_inline))

enum { group = 16 };
typedef uint32_t words16 __attribute__((vector_size(64)));
typedef int32_t integers16 __attribute__((vector_size(64)));
typedef float floats16 __attribute__((vector_size(64)));
typedef uint16_t halves16 __attribute__((vector_size(32)));
typedef uint8_t bytes16 __attribute__((vector_size(16)));
typedef uint16_t halves32 __attribute__((vector_size(64)));
typedef uint8_t bytes32 __attribute__((vector_size(32)));
typedef uint64_t doubles8 __attribute__((vector_size(64)));
typedef uint8_t bytes8 __attribute__((vector_size(8)));

#define SPLAT8(x) x, x, x, x, x, x, x, x
#define SPLAT(x) {SPLAT8(x), SPLAT8(x)}

// Loads and stores through memcpy, as what is read has no alignment.
#define LOAD(type, from) ({ type loaded; memcpy(&loaded, from, sizeof loaded); loaded; })

// Sixteen elements of a plane, from one on whose number is a multiple of 16.
INLINE words16 unpack(const struct ckpt_float_plane *plane, size_t index) {
  const uint8_t *bytes = plane->bytes;
  switch (plane->width) {
    case 1: {
      const uint32_t all = LOAD(uint16_t, bytes + index / 8);
      const words16 places = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
      return ((words16)SPLAT(all) >> places) & 1;
    }
    case 2: {
      const uint32_t all = LOAD(uint32_t, bytes + index / 4);
      const words16 places = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30};
      return ((words16)SPLAT(all) >> places) & 3;
    }
    case 4: {
      const uint32_t low = LOAD(uint32_t, bytes + index / 2);
      const uint32_t high = LOAD(uint32_t, bytes + index / 2 + 4);
      const words16 places = {0, 4, 8, 12, 16, 20, 24, 28, 0, 4, 8, 12, 16, 20, 24, 28};
      return ((words16){SPLAT8(low), SPLAT8(high)} >> places) & 15;
    }
    case 8: return __builtin_convertvector(LOAD(bytes16, bytes + index), words16);
    case 16: return __builtin_convertvector(LOAD(halves16, bytes + 2 * index), words16);
    default: return LOAD(words16, bytes + 4 * index);
  }
}

// Thirty-two elements of a plane of at most 16 bits, from one on whose number is a multiple of 32. Narrow ones come
// two to a word of 32 bits, the lower one first.
INLINE halves32 unpack_halves(const struct ckpt_float_plane *plane, size_t index) {
  const uint8_t *bytes = plane->bytes;
  switch (plane->width) {
    case 1: {
      const uint32_t all = LOAD(uint32_t, bytes + index / 8);
      const words16 places = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30};
      const words16 pairs = (words16)SPLAT(all) >> places;
      return (halves32)((pairs & 1) | (pairs & 2) << 15);
    }
    case 2: {
      const uint32_t low = LOAD(uint32_t, bytes + index / 4);
      const uint32_t high = LOAD(uint32_t, bytes + index / 4 + 4);
      const words16 places = {0, 4, 8, 12, 16, 20, 24, 28, 0, 4, 8, 12, 16, 20, 24, 28};
      const words16 pairs = (words16){SPLAT8(low), SPLAT8(high)} >> places;
      return (halves32)((pairs & 3) | (pairs & 12) << 14);
    }
    case 4: {
      const words16 pairs = __builtin_convertvector(LOAD(bytes16, bytes + index / 2), words16);
      return (halves32)((pairs & 15) | (pairs & 0xF0) << 12);
    }
    case 8: return __builtin_convertvector(LOAD(bytes32, bytes + index), halves32);
    default: return LOAD(halves32, bytes + 2 * index);
  }
}

INLINE uint64_t unpack_one(const struct ckpt_float_plane *plane, size_t index) {
  const uint8_t *bytes = plane->bytes;
  switch (plane->width) {
    case 8: return bytes[index];
    case 16: return bytes[2 * index] | (uint64_t)bytes[2 * index + 1] << 8;
    case 32: {
      const uint8_t *word = bytes + 4 * index;
      return word[0] | (uint64_t)word[1] << 8 | (uint64_t)word[2] << 16 | (uint64_t)word[3] << 24;
    }
    default: {
      const size_t bit = index * plane->width;
      return (uint64_t)bytes[bit / 8] >> (bit % 8) & ((1u << plane->width) - 1);
    }
  }
}

INLINE uint64_t merge_one(const struct ckpt_float_raw *raw, uint64_t top, size_t index) {
  uint64_t bits = 0;
  for (uint32_t plane = 0; plane < raw->plane_count; ++plane) {
    bits |= unpack_one(&raw->planes[plane], index) << raw->planes[plane].shift;
  }
  const uint64_t sign = raw->has_sign ? 1ull << raw->low_bits : 0;
  const uint32_t to_top = 8 * raw->number_bytes - 1 - raw->low_bits;
  return top << raw->low_bits | (bits & ~sign) | (bits & sign) << to_top;
}

INLINE void merge_groups(const struct ckpt_float_raw *raw, const uint16_t *tops, size_t count,
                         uint8_t *output, uint32_t number_bytes) {
  const uint32_t sign = raw->has_sign ? 1u << raw->low_bits : 0;
  const uint32_t to_top = 8 * number_bytes - 1 - raw->low_bits;
  size_t index = 0;
  for (; count - index >= group; index += group) {
    words16 bits = SPLAT(0);
    for (uint32_t plane = 0; plane < raw->plane_count; ++plane) {
      bits |= unpack(&raw->planes[plane], index) << raw->planes[plane].shift;
    }
    const words16 top = __builtin_convertvector(LOAD(halves16, tops + index), words16);
    const words16 number = top << raw->low_bits | (bits & ~sign) | (bits & sign) << to_top;
    if (number_bytes == 4) {
      memcpy(output + 4 * index, &number, sizeof number);
    } else if (number_bytes == 2) {
      const halves16 halves = __builtin_convertvector(number, halves16);
      memcpy(output + 2 * index, &halves, sizeof halves);
    } else {
      const bytes16 bytes = __builtin_convertvector(number, bytes16);
      memcpy(output + index, &bytes, sizeof bytes);
    }
  }
  for (; index < count; ++index) {
    const uint64_t number = merge_one(raw, tops[index], index);
    memcpy(output + index * number_bytes, &number, number_bytes);
  }
}

// The same for numbers of 16 bits, on vectors of these.
INLINE void merge_halves(const struct ckpt_float_raw *raw, const uint16_t *tops, size_t count,
                         uint8_t *output) {
  const uint16_t sign = (uint16_t)(raw->has_sign ? 1u << raw->low_bits : 0);
  const uint16_t to_top = (uint16_t)(15 - raw->low_bits), low_bits = (uint16_t)raw->low_bits;
  size_t index = 0;
  for (; count - index >= 2 * group; index += 2 * group) {
    halves32 bits = {0};
    for (uint32_t plane = 0; plane < raw->plane_count; ++plane) {
      bits |= unpack_halves(&raw->planes[plane], index) << (uint16_t)raw->planes[plane].shift;
    }
    const halves32 number =
        LOAD(halves32, tops + index) << low_bits | (bits & (uint16_t)~sign) | (bits & sign) << to_top;
    memcpy(output + 2 * index, &number, sizeof number);
  }
  for (; index < count; ++index) {
    const uint64_t number = merge_one(raw, tops[index], index);
    memcpy(output + index * 2, &number, 2);
  }
}

static void merge(const struct ckpt_float_raw *raw, const uint16_t *tops, size_t count,
                  uint8_t *output) {
  switch (raw->number_bytes) {
    case 1: merge_groups(raw, tops, count, output, 1); break;
    case 2: merge_halves(raw, tops, count, output); break;
    case 4: merge_groups(raw, tops, count, output, 4); break;
    default:
      for (size_t index = 0; index < count; ++index) {
        const uint64_t number = merge_one(raw, tops[index], index);
        memcpy(output + 8 * index, &number, 8);
      }
  }
}

// Puts the bits of neighbours side by side, `width` of them each.
INLINE void join(const uint8_t *restrict parts, size_t count, uint32_t width,
                 uint8_t *restrict joined) {
  for (size_t i = 0; i < count / 2; ++i) {
    joined[i] = (uint8_t)(parts[2 * i] | parts[2 * i + 1] << width);
  }
}

#define EXTRACT(type, from, index)                                                        \
  const type number = LOAD(type, (from) + (index) * sizeof(type));                        \
  const type field = (type)((number & low) |                                              \
                            (raw->has_sign ? (number >> (8 * sizeof(type) - 1)) << low_bits : 0)); \
  const type bits = (type)(field >> shift)

#define PACK(type)                                                              \
  do {                                                                          \
    const type low = (type)(((type)1 << low_bits) - 1);                         \
    if (width == 32) {                                                          \
      for (size_t i = 0; i < count; ++i) {                                      \
        EXTRACT(type, numbers, i);                                              \
        const uint32_t part = (uint32_t)bits;                                   \
        memcpy(plane + 4 * i, &part, 4);                                        \
      }                                                                         \
    } else if (width == 16) {                                                   \
      for (size_t i = 0; i < count; ++i) {                                      \
        EXTRACT(type, numbers, i);                                              \
        const uint16_t part = (uint16_t)bits;                                   \
        memcpy(plane + 2 * i, &part, 2);                                        \
      }                                                                         \
    } else {                                                                    \
      const uint8_t mask = (uint8_t)((1u << width) - 1);                        \
      for (size_t start = 0; start < count; start += sizeof buffer) {           \
        const size_t length = count - start < sizeof buffer ? count - start : sizeof buffer; \
        uint8_t *parts = width == 8 ? plane + start : buffer;                   \
        for (size_t i = 0; i < length; ++i) {                                   \
          EXTRACT(type, numbers, start + i);                                    \
          parts[i] = (uint8_t)bits & mask;                                      \
        }                                                                       \
        if (width == 8) continue;                                               \
        if (width == 1) join(buffer, length, 1, pairs);                         \
        if (width == 1) join(pairs, length / 2, 2, buffer);                     \
        if (width == 2) join(buffer, length, 2, pairs);                         \
        join(width == 2 ? pairs : buffer, length * width / 4, 4, plane + start / 8 * width); \
      }                                                                         \
    }                                                                           \
  } while (0)

// The lowest bytes of eight words, with `bits` bits in each, side by side.
INLINE uint64_t squeeze(doubles8 words, const uint32_t bits) {
  const bytes8 bytes = __builtin_convertvector(words, bytes8);
  uint64_t all;
  memcpy(&all, &bytes, sizeof all);
  if (bits == 8) return all;
  all = (all | all >> (8 - bits)) & (bits == 4 ? 0x00FF00FF00FF00FF : 0x000F000F000F000F);
  all = (all | all >> (16 - 2 * bits)) & (bits == 4 ? 0x0000FFFF0000FFFF : 0x000000FF000000FF);
  return (all | all >> (32 - 4 * bits)) & (bits == 4 ? 0xFFFFFFFF : 0xFFFF);
}

// Packs numbers of 16 bits, 32 at a time; gives how many.
INLINE size_t pack_halves(const uint8_t *numbers, size_t count, const struct ckpt_float_raw *raw,
                          const uint32_t width, uint32_t shift, uint8_t *plane) {
  const uint16_t low_bits = (uint16_t)raw->low_bits, low = (uint16_t)((1u << low_bits) - 1);
  const uint16_t has_sign = raw->has_sign ? 1 : 0, mask = (uint16_t)((1u << width) - 1);
  size_t index = 0;
  for (; count - index >= 2 * group; index += 2 * group) {
    const halves32 number = LOAD(halves32, numbers + 2 * index);
    const halves32 field = (number & low) | ((number >> 15) & has_sign) << low_bits;
    const halves32 part = (field >> (uint16_t)shift) & mask;
    uint8_t *const target = plane + index * width / 8;
    if (width == 16) {
      memcpy(target, &part, sizeof part);
    } else if (width == 8) {
      const bytes32 bytes = __builtin_convertvector(part, bytes32);
      memcpy(target, &bytes, sizeof bytes);
    } else {
      const words16 pairs = ((words16)part | (words16)part >> (16 - width)) & ((1u << 2 * width) - 1);
      if (width == 4) {
        const bytes16 bytes = __builtin_convertvector(pairs, bytes16);
        memcpy(target, &bytes, sizeof bytes);
      } else {
        const doubles8 fours =
            ((doubles8)pairs | (doubles8)pairs >> (32 - 2 * width)) & ((1u << 4 * width) - 1);
        const uint64_t bits = squeeze(fours, 4 * width);
        memcpy(target, &bits, 4 * width);
      }
    }
  }
  return index;
}

// Packs numbers of 32 bits, 16 at a time; gives how many.
INLINE size_t pack_words(const uint8_t *numbers, size_t count, const struct ckpt_float_raw *raw,
                         const uint32_t width, uint32_t shift, uint8_t *plane) {
  const uint32_t low_bits = raw->low_bits, low = (uint32_t)((1ull << low_bits) - 1);
  const uint32_t has_sign = raw->has_sign ? 1 : 0, mask = (uint32_t)((1ull << width) - 1);
  size_t index = 0;
  for (; count - index >= group; index += group) {
    const words16 number = LOAD(words16, numbers + 4 * index);
    const words16 field = (number & low) | ((number >> 31) & has_sign) << low_bits;
    const words16 part = (field >> shift) & mask;
    uint8_t *const target = plane + index * width / 8;
    if (width == 16) {
      const halves16 halves = __builtin_convertvector(part, halves16);
      memcpy(target, &halves, sizeof halves);
    } else if (width == 8) {
      const bytes16 bytes = __builtin_convertvector(part, bytes16);
      memcpy(target, &bytes, sizeof bytes);
    } else {
      const doubles8 pairs =
          ((doubles8)part | (doubles8)part >> (32 - width)) & ((1u << 2 * width) - 1);
      const uint64_t bits = squeeze(pairs, 2 * width);
      memcpy(target, &bits, 2 * width);
    }
  }
  return index;
}

#define PACK_WIDTHS(function)                                                     \
  switch (width) {                                                                \
    case 1: return function(numbers, count, raw, 1, shift, plane);                \
    case 2: return function(numbers, count, raw, 2, shift, plane);                \
    case 4: return function(numbers, count, raw, 4, shift, plane);                \
    case 8: return function(numbers, count, raw, 8, shift, plane);                \
    case 16: return function(numbers, count, raw, 16, shift, plane);              \
    default: return 0;                                                            \
  }

static size_t pack_groups(const uint8_t *numbers, size_t count, const struct ckpt_float_raw *raw,
                          uint32_t width, uint32_t shift, uint8_t *plane) {
  if (raw->number_bytes == 2) PACK_WIDTHS(pack_halves);
  if (raw->number_bytes == 4) PACK_WIDTHS(pack_words);
  return 0;
}

static void pack(const uint8_t *numbers, size_t count, const struct ckpt_float_raw *raw,
                 uint32_t width, uint32_t shift, uint8_t *plane) {
  const size_t done = pack_groups(numbers, count, raw, width, shift, plane);
  numbers += done * raw->number_bytes;
  plane += done * width / 8;
  count -= done;
  const uint32_t low_bits = raw->low_bits;
  uint8_t buffer[1024], pairs[1024];
  switch (raw->number_bytes) {
    case 1: PACK(uint8_t); break;
    case 2: PACK(uint16_t); break;
    case 4: PACK(uint32_t); break;
    default: PACK(uint64_t);
  }
}

INLINE floats16 values(const struct ckpt_float_scaling *scaling, const uint16_t *numbers) {
  const words16 all = __builtin_convertvector(LOAD(halves16, numbers), words16);
  const integers16 highest = SPLAT(scaling->highest);
  integers16 magnitude =
      (integers16)(all & ((1u << scaling->sign_shift) - 1)) + scaling->offset;
  const integers16 zero = SPLAT(0);
  magnitude = __builtin_elementwise_min(__builtin_elementwise_max(magnitude, zero), highest);
  const words16 bits = (words16)magnitude << (23 - scaling->mantissa_bits) |
                       (all >> scaling->sign_shift) << 31;
  return (floats16)bits;
}

INLINE float total(floats16 lanes) {
  float sums[8];
  for (int i = 0; i < 8; ++i) sums[i] = lanes[i] + lanes[i + 8];
  for (int i = 0; i < 4; ++i) sums[i] = sums[i] + sums[i + 4];
  for (int i = 0; i < 2; ++i) sums[i] = sums[i] + sums[i + 2];
  return sums[0] + sums[1];
}

static void row_sums(const struct ckpt_float_scaling *scaling, const uint16_t *numbers,
                     const float *weights, size_t count, float *sums) {
  floats16 sum = SPLAT(0.0f), squares = SPLAT(0.0f);
  size_t index = 0;
  for (; count - index >= group; index += group) {
    const floats16 value = values(scaling, numbers + index);
    sum = sum + value;
    squares = squares + value * value * LOAD(floats16, weights + index);
  }
  if (index < count) {
    // Adding zero changes nothing, as no partial sum is -0.
    uint16_t rest[group] = {0};
    float rest_weights[group] = {0};
    memcpy(rest, numbers + index, (count - index) * sizeof *rest);
    memcpy(rest_weights, weights + index, (count - index) * sizeof *rest_weights);
    const floats16 value = values(scaling, rest);
    const floats16 square = value * value * LOAD(floats16, rest_weights);
    for (size_t lane = 0; lane < count - index; ++lane) {
      sum[lane] = sum[lane] + value[lane];
      squares[lane] = squares[lane] + square[lane];
    }
  }
  sums[0] = total(sum);
  sums[1] = total(squares);
}

static void add_columns(const struct ckpt_float_scaling *scaling, const uint16_t *numbers,
                        size_t count, float factor, float *sums, float *squares) {
  size_t index = 0;
  for (; count - index >= group; index += group) {
    const floats16 value = values(scaling, numbers + index) * factor;
    const floats16 sum = LOAD(floats16, sums + index) + value;
    const floats16 square = value * value;
    const floats16 squared = LOAD(floats16, squares + index) + square;
    memcpy(sums + index, &sum, sizeof sum);
    memcpy(squares + index, &squared, sizeof squared);
  }
  if (index < count) {
    uint16_t rest[group] = {0};
    memcpy(rest, numbers + index, (count - index) * sizeof *rest);
    const floats16 value = values(scaling, rest) * factor;
    const floats16 square = value * value;
    for (size_t lane = 0; lane < count - index; ++lane) {
      sums[index + lane] = sums[index + lane] + value[lane];
      squares[index + lane] = squares[index + lane] + square[lane];
    }
  }
}

static void bin(const struct ckpt_float_bins *form, const uint16_t *numbers,
                const uint16_t *contexts, size_t count, uint16_t *restrict bins,
                uint32_t *restrict counts) {
  const uint16_t phases = (uint16_t)((1u << form->phase_bits) - 1);
  const uint16_t tops = (uint16_t)((1u << form->top_bits) - 1);
  const uint16_t shift = (uint16_t)form->shift, phase_bits = (uint16_t)form->phase_bits;
  const uint16_t top_bits = (uint16_t)form->top_bits, first = (uint16_t)(form->origin + 1);
  const uint16_t mantissa_bits = (uint16_t)form->symbol_mantissa_bits;
  const uint16_t doubled = form->has_signs ? 1 : 0, sign_mask = form->has_signs ? 1 : 0;
  const uint16_t known = form->has_signs ? 0xFFFF : tops, bin_count = (uint16_t)form->bin_count;
  // All is below 2^16, or meant modulo 2^16.
  size_t index = 0;
  for (; count - index >= 2 * group; index += 2 * group) {
    const halves32 context = LOAD(halves32, contexts + index);
    const halves32 scale = context & 0xFF;
    const halves32 number = LOAD(halves32, numbers + index) >> shift;
    const halves32 distance = (number & tops) - ((scale >> phase_bits) << mantissa_bits) + first;
    const halves32 sign = ((number >> top_bits) ^ (context >> 15)) & sign_mask;
    const halves32 table = ((context >> 8) & 0x7F) << phase_bits | (scale & phases);
    const halves32 is_coded = (halves32)((number & known) != 0);
    const halves32 bin = table * bin_count + (((distance << doubled) + sign) & is_coded);
    memcpy(bins + index, &bin, sizeof bin);
  }
  for (; index < count; ++index) {
    const uint16_t scale = contexts[index] & 0xFF, number = (uint16_t)(numbers[index] >> shift);
    const uint16_t distance =
        (uint16_t)((number & tops) - ((scale >> phase_bits) << mantissa_bits) + first);
    const uint16_t sign = ((number >> top_bits) ^ (contexts[index] >> 15)) & sign_mask;
    const uint16_t table =
        (uint16_t)(((contexts[index] >> 8) & 0x7F) << phase_bits | (scale & phases));
    const uint16_t own = (number & known) == 0 ? 0 : (uint16_t)((distance << doubled) + sign);
    bins[index] = (uint16_t)(table * bin_count + own);
  }
  if (counts == NULL) return;
  for (size_t i = 0; i < count; ++i) ++counts[bins[i]];
}

static uint64_t unite(const uint8_t *words, size_t count) {
  uint64_t all = 0;
  for (size_t i = 0; i < count; ++i) all |= LOAD(uint64_t, words + 8 * i);
  return all;
}

#define CUT(type) \
  for (size_t i = 0; i < count; ++i) \
    output[i] = (uint16_t)(LOAD(type, numbers + i * sizeof(type)) >> shift)

static void cut(const uint8_t *numbers, size_t count, uint32_t number_bytes, uint32_t shift,
                uint16_t *restrict output) {
  switch (number_bytes) {
    case 1: CUT(uint8_t); break;
    case 2: CUT(uint16_t); break;
    case 4: CUT(uint32_t); break;
    default: CUT(uint64_t);
  }
}

const struct ckpt_float_kernels KERNELS = {
    .decode = decode,
    .merge = merge,
    .pack = pack,
    .row_sums = row_sums,
    .add_columns = add_columns,
    .bin = bin,
    .unite = unite,
    .cut = cut,
    .encode = encode,
};
