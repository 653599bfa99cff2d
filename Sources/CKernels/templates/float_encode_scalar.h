#include "FloatCodecKernels.h"

static size_t encode(const struct ckpt_float_step *steps, uint32_t probability_bits,
                     const uint16_t *codes, size_t count, uint32_t *states, uint32_t lanes,
                     uint16_t *words) {
  const uint32_t excess_bits = 32 - probability_bits;
  uint16_t *first = words + count + 1;
  for (size_t position = count; position-- > 0;) {
    const struct ckpt_float_step *step = &steps[codes[position]];
    uint32_t *const own = &states[position % lanes];
    uint64_t state = *own;
    const int renews = state >> excess_bits >= step->share;
    first[-1] = (uint16_t)state;
    first -= renews;
    state >>= renews ? 16 : 0;
    const uint32_t quotient =
        (uint32_t)(((unsigned __int128)(state << 1) * step->reciprocal) >> 64);
    *own = (quotient << probability_bits) + ((uint32_t)state - quotient * step->share) + step->base;
  }
  return (size_t)(first - words);
}
