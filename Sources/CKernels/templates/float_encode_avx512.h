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

typedef __m512i coders;
enum { coders_in_step = 16 };

static inline __attribute__((always_inline)) coders load_coders(const uint32_t *states) {
  return _mm512_loadu_si512(states);
}

static inline __attribute__((always_inline)) void store_coders(uint32_t *states, coders state) {
  _mm512_storeu_si512(states, state);
}

// Whether a step was of an exception.
static inline __attribute__((always_inline)) int any_missing(coders all_steps) {
  return _mm512_test_epi32_mask(all_steps, _mm512_set1_epi32(1 << 12)) != 0;
}

#include "float_encode_turns.h"
