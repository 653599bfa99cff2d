#ifndef FLOAT_ENCODE_ONE_H
#define FLOAT_ENCODE_ONE_H

#include "FloatCodecKernels.h"

// Remembers where a number is that is an exception, as far as there is room.
static inline void add_if_missing(const struct ckpt_float_coding *coding, const uint16_t *bins,
                                  size_t position, uint32_t *missing, size_t *missing_count) {
  if (!(coding->steps[bins[position]] >> 12 & 1)) return;
  if (*missing_count < coding->missing_limit) missing[*missing_count] = (uint32_t)position;
  ++*missing_count;
}

// One step of one coder; gives where the words begin then.
static inline uint16_t *encode_one(const struct ckpt_float_coding *coding, const uint16_t *bins,
                                   size_t position, uint32_t *state, uint16_t *first,
                                   uint32_t *missing, size_t *missing_count) {
  const uint32_t step = coding->steps[bins[position]];
  const uint32_t share = step & 0xFFF, base = step >> 20;
  add_if_missing(coding, bins, position, missing, missing_count);
  uint64_t x = *state;
  const int renews = x >> (32 - coding->probability_bits) >= share;
  first[-1] = (uint16_t)x;
  first -= renews;
  x >>= renews ? 16 : 0;
  const uint32_t quotient =
      (uint32_t)(((unsigned __int128)(x << 1) * coding->reciprocals[share]) >> 64);
  *state = (quotient << coding->probability_bits) + ((uint32_t)x - quotient * share) + base;
  return first;
}

#endif
