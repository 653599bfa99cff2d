// Sixteen floats, on every instruction set: the compiler splits them into what the machine has, and
// so one text gives every instruction set the same sums in the same order.

#define LANES 16
#define INLINE static inline __attribute__((always_inline))

typedef float vector __attribute__((vector_size(64)));
typedef int32_t vector_bits __attribute__((vector_size(64)));
typedef float unaligned_vector __attribute__((vector_size(64), aligned(4), may_alias));
typedef float eight __attribute__((vector_size(32)));
typedef float unaligned_eight __attribute__((vector_size(32), aligned(4), may_alias));

INLINE vector splat(float x) {
  return (vector){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x};
}

INLINE vector load(const float *from) { return *(const unaligned_vector *)from; }

INLINE void store(float *to, vector x) { *(unaligned_vector *)to = x; }

// The first `count` lanes, 1 to 16; the others are `fill`.
INLINE vector load_part(const float *from, ptrdiff_t count, float fill) {
  if (count == LANES) return load(from);
#if defined(MASKED_PARTS)
  return _mm512_mask_loadu_ps(splat(fill), (__mmask16)((1u << count) - 1), from);
#else
  union {
    float values[LANES];
    vector all;
  } part = {.all = splat(fill)};
  ptrdiff_t at = 0;
  if (count & 8) memcpy(part.values, from, 32), at = 8;
  if (count & 4) memcpy(part.values + at, from + at, 16), at += 4;
  if (count & 2) memcpy(part.values + at, from + at, 8), at += 2;
  if (count & 1) part.values[at] = from[at];
  return part.all;
#endif
}

INLINE void store_part(float *to, vector x, ptrdiff_t count) {
  if (count == LANES) {
    store(to, x);
    return;
  }
#if defined(MASKED_PARTS)
  _mm512_mask_storeu_ps(to, (__mmask16)((1u << count) - 1), x);
#else
  union {
    float values[LANES];
    vector all;
  } part = {.all = x};
  ptrdiff_t at = 0;
  if (count & 8) memcpy(to, part.values, 32), at = 8;
  if (count & 4) memcpy(to + at, part.values + at, 16), at += 4;
  if (count & 2) memcpy(to + at, part.values + at, 8), at += 2;
  if (count & 1) to[at] = part.values[at];
#endif
}

INLINE ptrdiff_t smaller(ptrdiff_t a, ptrdiff_t b) { return a < b ? a : b; }

INLINE vector multiply_add(vector a, vector b, vector c) {
  return __builtin_elementwise_fma(a, b, c);
}

// Where the mask's lane is -1, a; where it is 0, b.
INLINE vector choose(vector_bits mask, vector a, vector b) {
  return (vector)((mask & (vector_bits)a) | (~mask & (vector_bits)b));
}

// The larger; b where either is NaN.
INLINE vector larger(vector a, vector b) { return choose(a > b, a, b); }

INLINE float sum_of_lanes(vector x) {
  vector a = x + __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
  vector b = a + __builtin_shufflevector(a, a, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11);
  vector c = b + __builtin_shufflevector(b, b, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13);
  return c[0] + c[1];
}

INLINE float largest_lane(vector x) {
  float result = x[0];
  for (int lane = 1; lane < LANES; lane++) result = x[lane] > result ? x[lane] : result;
  return result;
}
