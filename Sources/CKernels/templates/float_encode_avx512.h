#include "FloatCodecKernels.h"
#include "float_encode_one.h"

#define DOWN (_MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC)

// One step of sixteen coders. A quotient of floats, all rounded down, is at most one too low, as a state before its
// division is below the share times 2^22.
static inline __attribute__((always_inline)) uint16_t *retreat(
    __m512i *state, const struct ckpt_float_coding *coding, const uint16_t *bins, size_t position,
    uint16_t *first, __m512i *all_steps) {
  const __m512i bits = _mm512_set1_epi32((int)coding->probability_bits);
  const __m512i excess_bits = _mm512_set1_epi32((int)(32 - coding->probability_bits));
  const __m512i whole = _mm512_set1_epi32(1 << coding->probability_bits);
  const __m512i twelve = _mm512_set1_epi32(0xFFF);
  const __m512i bin = _mm512_cvtepu16_epi32(
      _mm256_loadu_si256((const __m256i *)(const void *)(bins + position)));
  const __m512i step = _mm512_i32gather_epi32(bin, coding->steps, 4);
  const __m512i share = _mm512_and_si512(step, twelve);
  const __m512i base = _mm512_srli_epi32(step, 20);
  *all_steps = _mm512_or_si512(*all_steps, step);
  const __mmask16 renews = _mm512_cmpge_epu32_mask(_mm512_srlv_epi32(*state, excess_bits), share);
  const int count = __builtin_popcount(renews);
  first -= count;
  _mm256_mask_storeu_epi16(first, (__mmask16)((1u << count) - 1),
                           _mm512_cvtepi32_epi16(_mm512_maskz_compress_epi32(renews, *state)));
  const __m512i x = _mm512_mask_srli_epi32(*state, renews, *state, 16);
  const __m512i quotient = _mm512_cvttps_epu32(
      _mm512_div_round_ps(_mm512_cvt_roundepu32_ps(x, DOWN), _mm512_cvtepu32_ps(share), DOWN));
  const __m512i remainder = _mm512_sub_epi32(x, _mm512_mullo_epi32(quotient, share));
  const __m512i moved = _mm512_add_epi32(_mm512_sllv_epi32(quotient, bits),
                                         _mm512_add_epi32(remainder, base));
  // What one more in the quotient makes of the state.
  const __m512i more = _mm512_sub_epi32(whole, share);
  *state =
      _mm512_mask_add_epi32(moved, _mm512_cmpge_epu32_mask(remainder, share), moved, more);
  return first;
}

static inline __attribute__((always_inline)) size_t encode_turns(
    const struct ckpt_float_coding *coding, const uint16_t *bins, size_t count, uint32_t *states,
    const uint32_t lanes, uint16_t *words, uint32_t *missing, size_t *missing_count) {
  uint16_t *first = words + count + 1;
  size_t position = count;
  for (; position % lanes != 0; --position) {
    first = encode_one(coding, bins, position - 1, &states[(position - 1) % lanes], first, missing,
                       missing_count);
  }
  __m512i state[4];
  for (uint32_t part = 0; part < lanes / 16; ++part) {
    state[part] = _mm512_loadu_si512(states + 16 * part);
  }
  while (position > 0) {
    __m512i all_steps = _mm512_setzero_si512();
#pragma clang loop unroll(full)
    for (uint32_t part = lanes / 16; part-- > 0;) {
      position -= 16;
      first = retreat(&state[part], coding, bins, position, first, &all_steps);
    }
    const __m512i is_missing = _mm512_set1_epi32(1 << 12);
    if (__builtin_expect(_mm512_test_epi32_mask(all_steps, is_missing) != 0, 0)) {
      for (size_t lane = lanes; lane-- > 0;) {
        add_if_missing(coding, bins, position + lane, missing, missing_count);
      }
    }
  }
  for (uint32_t part = 0; part < lanes / 16; ++part) {
    _mm512_storeu_si512(states + 16 * part, state[part]);
  }
  return (size_t)(first - words);
}

#include "float_encode_turns.h"
