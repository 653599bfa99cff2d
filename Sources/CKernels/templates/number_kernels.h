// Figures about numbers. Included once for each instruction set, with KERNELS (the name of the table) defined; the
// compiler splits vectors of eight doubles into what the machine has.

#include <string.h>

#include "NumberKernels.h"

// Vectors are passed between inlined functions only, so how they are passed does not matter.
#pragma clang diagnostic ignored "-Wpsabi"
#pragma STDC FP_CONTRACT OFF

#define INLINE static inline __attribute__((always_inline))

enum { lanes = 8 };
typedef double doubles __attribute__((vector_size(64)));
typedef int64_t integers __attribute__((vector_size(64)));
typedef float floats __attribute__((vector_size(32)));
typedef uint32_t words __attribute__((vector_size(32)));
typedef int32_t signed_words __attribute__((vector_size(32)));
typedef uint16_t halves __attribute__((vector_size(16)));
typedef uint8_t bytes __attribute__((vector_size(8)));

// Loads through memcpy, as what is read has no alignment.
#define LOAD(type, from) ({ type loaded; memcpy(&loaded, from, sizeof loaded); loaded; })

INLINE doubles splat(double x) { return (doubles){x, x, x, x, x, x, x, x}; }

// Where the mask's lane is -1, a; where it is 0, b.
INLINE doubles choose(integers mask, doubles a, doubles b) {
  return (doubles)((mask & (integers)a) | (~mask & (integers)b));
}

INLINE double sum_of_lanes(doubles x) {
  double sum = x[0];
  for (int lane = 1; lane < lanes; ++lane) sum += x[lane];
  return sum;
}

// IEEE 754 binary16 as a float: exponent and mantissa are moved to their places and the exponent made larger by the
// difference of the biases, that of infinities and NaN twice. Subnormal numbers are multiples of 2^-24.
INLINE floats from_f16(words bits) {
  const words magnitude = bits & 0x7FFF;
  const words bias = (words){} + (112u << 23);
  const words is_strange = (words)(magnitude > 0x7BFF), is_subnormal = (words)(magnitude < 0x400);
  const words normal = (magnitude << 13) + bias + (bias & is_strange);
  const floats subnormal = __builtin_convertvector((signed_words)magnitude, floats) * 0x1p-24f;
  const words unsigned_bits = (normal & ~is_subnormal) | ((words)subnormal & is_subnormal);
  return (floats)(unsigned_bits | (bits & 0x8000) << 16);
}

// The eight numbers from the one with the number `index` on.
INLINE doubles load(const enum ckpt_number_type type, const uint8_t *numbers, size_t index) {
  switch (type) {
    case ckpt_number_f64: return LOAD(doubles, numbers + 8 * index);
    case ckpt_number_f32: return __builtin_convertvector(LOAD(floats, numbers + 4 * index), doubles);
    case ckpt_number_f16: {
      const words bits = __builtin_convertvector(LOAD(halves, numbers + 2 * index), words);
      return __builtin_convertvector(from_f16(bits), doubles);
    }
    default: {
      const words bits = __builtin_convertvector(LOAD(halves, numbers + 2 * index), words);
      return __builtin_convertvector((floats)(bits << 16), doubles);
    }
  }
}

// The fewer than eight numbers from there on; the lanes behind them are zero.
INLINE doubles load_rest(const enum ckpt_number_type type, const uint8_t *numbers, size_t index,
                         size_t count) {
  const size_t width = type == ckpt_number_f64 ? 8 : type == ckpt_number_f32 ? 4 : 2;
  uint8_t rest[8 * lanes] = {0};
  memcpy(rest, numbers + width * index, width * (count - index));
  return load(type, rest, 0);
}

INLINE void sum_of_type(const enum ckpt_number_type type, const uint8_t *numbers, size_t count,
                        struct ckpt_number_sums *sums) {
  doubles sum = splat(0), squares = splat(0), strange = splat(0);
  doubles least = splat(__builtin_inf()), greatest = -least;
  integers zeros = {0};
  size_t index = 0;
  for (; count - index >= lanes; index += lanes) {
    const doubles x = load(type, numbers, index);
    // Of NaN and infinities this is NaN, and so is the sum then.
    strange = strange + (x - x);
    zeros -= x == splat(0);
    sum = sum + x;
    squares = squares + x * x;
    least = choose(x < least, x, least);
    greatest = choose(x > greatest, x, greatest);
  }
  *sums = (struct ckpt_number_sums){sum_of_lanes(sum), sum_of_lanes(squares), least[0], greatest[0], 0, 0};
  double unknown = sum_of_lanes(strange);
  for (int lane = 0; lane < lanes; ++lane) {
    sums->zeros += (size_t)zeros[lane];
    if (least[lane] < sums->least) sums->least = least[lane];
    if (greatest[lane] > sums->greatest) sums->greatest = greatest[lane];
  }
  const doubles rest = load_rest(type, numbers, index, count);
  for (size_t lane = 0; lane < count - index; ++lane) {
    const double x = rest[lane];
    unknown += x - x;
    sums->zeros += x == 0;
    sums->sum += x;
    sums->sum_of_squares += x * x;
    if (x < sums->least) sums->least = x;
    if (x > sums->greatest) sums->greatest = x;
  }
  sums->has_strange = unknown != 0;
}

INLINE double spread_of_type(const enum ckpt_number_type type, const uint8_t *numbers, size_t count,
                             double mean, double scale, uint64_t *counts) {
  // To this, doubles have no binary places: adding it rounds, and leaves the integer in the lowest bits.
  const doubles integer = splat(0x1.8p52);
  // A bank for each lane, because a count that was just written is slow to read again.
  uint32_t banks[lanes][64] = {{0}};
  doubles squares = splat(0);
  double sum = 0;
  for (size_t index = 0; index < count; index += lanes) {
    const size_t part = count - index < lanes ? count - index : lanes;
    const doubles x = part == lanes ? load(type, numbers, index) : load_rest(type, numbers, index, count);
    const doubles place = x * splat(scale);
    doubles lower = place + integer - integer;
    lower = lower - choose(lower > place, splat(1), splat(0));
    const integers bits = (integers)(lower + (integer + splat(32)));
    const uint64_t intervals = (uint64_t)__builtin_convertvector(bits, bytes);
    const doubles distance = x - splat(mean);
    const doubles square = distance * distance;
    if (part == lanes) {
      squares = squares + square;
      for (int lane = 0; lane < lanes; ++lane) ++banks[lane][intervals >> 8 * lane & 63];
    } else {
      sum = sum_of_lanes(squares);
      for (size_t lane = 0; lane < part; ++lane) sum += square[lane];
      for (size_t lane = 0; lane < part; ++lane) ++banks[lane][intervals >> 8 * lane & 63];
    }
  }
  for (int lane = 0; lane < lanes; ++lane) {
    for (int interval = 0; interval < 64; ++interval) counts[interval] += banks[lane][interval];
  }
  return count % lanes == 0 ? sum_of_lanes(squares) : sum;
}

INLINE double sum_of_squares_of_type(const enum ckpt_number_type type, const uint8_t *numbers,
                                     size_t count) {
  doubles squares = splat(0);
  size_t index = 0;
  for (; count - index >= lanes; index += lanes) {
    const doubles x = load(type, numbers, index);
    squares = squares + x * x;
  }
  double sum = sum_of_lanes(squares);
  const doubles rest = load_rest(type, numbers, index, count);
  for (size_t lane = 0; lane < count - index; ++lane) sum += rest[lane] * rest[lane];
  return sum;
}

INLINE void compare_of_type(const enum ckpt_number_type type, const uint8_t *a, const uint8_t *b,
                            size_t count, struct ckpt_number_differences *sums) {
  doubles differences = splat(0), first = splat(0), second = splat(0), products = splat(0);
  doubles largest = splat(0);
  size_t index = 0;
  for (; count - index >= lanes; index += lanes) {
    const doubles x = load(type, a, index), y = load(type, b, index);
    const doubles difference = y - x;
    differences = differences + difference * difference;
    first = first + x * x;
    second = second + y * y;
    products = products + x * y;
    const doubles magnitude = (doubles)((integers)difference & INT64_MAX);
    largest = choose(magnitude > largest, magnitude, largest);
  }
  *sums = (struct ckpt_number_differences){sum_of_lanes(differences), sum_of_lanes(first),
                                           sum_of_lanes(second), sum_of_lanes(products), 0};
  const doubles rest = load_rest(type, a, index, count), other = load_rest(type, b, index, count);
  for (size_t lane = 0; lane < count - index; ++lane) {
    const double x = rest[lane], y = other[lane], difference = y - x;
    sums->differences += difference * difference;
    sums->first += x * x;
    sums->second += y * y;
    sums->products += x * y;
  }
  for (int lane = 0; lane < lanes; ++lane) {
    if (largest[lane] > sums->largest) sums->largest = largest[lane];
    const double magnitude = __builtin_fabs(other[lane] - rest[lane]);
    if (magnitude > sums->largest) sums->largest = magnitude;
  }
}

// The loops above for each type, whose loads are chosen before they begin.
#define FOR_TYPE(function, ...)                                                     \
  switch (type) {                                                                   \
    case ckpt_number_f64: return function(ckpt_number_f64, __VA_ARGS__);            \
    case ckpt_number_f32: return function(ckpt_number_f32, __VA_ARGS__);            \
    case ckpt_number_f16: return function(ckpt_number_f16, __VA_ARGS__);            \
    default: return function(ckpt_number_bf16, __VA_ARGS__);                        \
  }

static void sum(enum ckpt_number_type type, const uint8_t *numbers, size_t count,
                struct ckpt_number_sums *sums) {
  FOR_TYPE(sum_of_type, numbers, count, sums)
}

static double spread(enum ckpt_number_type type, const uint8_t *numbers, size_t count, double mean,
                     double scale, uint64_t *counts) {
  FOR_TYPE(spread_of_type, numbers, count, mean, scale, counts)
}

static double sum_of_squares(enum ckpt_number_type type, const uint8_t *numbers, size_t count) {
  FOR_TYPE(sum_of_squares_of_type, numbers, count)
}

static void compare(enum ckpt_number_type type, const uint8_t *a, const uint8_t *b, size_t count,
                    struct ckpt_number_differences *differences) {
  FOR_TYPE(compare_of_type, a, b, count, differences)
}

// A sum of the elements' own width takes the fewest instructions; it is emptied before it is full.
#define COUNT_CHANGED(type)                                                         \
  for (size_t start = 0; start < count; start += 128) {                             \
    const size_t end = count - start < 128 ? count : start + 128;                   \
    type part = 0;                                                                  \
    for (size_t i = start; i < end; ++i) {                                          \
      part += LOAD(type, a + i * sizeof(type)) != LOAD(type, b + i * sizeof(type)); \
    }                                                                               \
    changed += part;                                                                \
  }

static size_t count_changed(const uint8_t *a, const uint8_t *b, size_t count,
                            uint32_t element_bytes) {
  size_t changed = 0;
  switch (element_bytes) {
    case 1: COUNT_CHANGED(uint8_t) break;
    case 2: COUNT_CHANGED(uint16_t) break;
    case 4: COUNT_CHANGED(uint32_t) break;
    default: COUNT_CHANGED(uint64_t)
  }
  return changed;
}

const struct ckpt_number_kernels KERNELS = {
    .sum = sum,
    .spread = spread,
    .sum_of_squares = sum_of_squares,
    .compare = compare,
    .count_changed = count_changed,
};
