#include "FloatCodecKernels.h"

// One step of sixteen coders. A quotient of a 32-bit number by a share of at most 12 bits is never so close below a
// whole number that division of doubles rounds it up.
static inline __attribute__((always_inline)) uint16_t *retreat(
    __m512i *state, const uint16_t *codes, const struct ckpt_float_step *steps, __m128i bits,
    __m128i excess_bits, uint16_t *first) {
  const __m512i code =
      _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)codes));
  // Share and base stand behind the reciprocal, 8 and 12 bytes into a step of 16.
  const __m512i offset = _mm512_slli_epi32(code, 4);
  const __m512i share = _mm512_i32gather_epi32(offset, (const char *)steps + 8, 1);
  const __m512i base = _mm512_i32gather_epi32(offset, (const char *)steps + 12, 1);
  const __mmask16 renews = _mm512_cmpge_epu32_mask(_mm512_srl_epi32(*state, excess_bits), share);
  const int count = __builtin_popcount(renews);
  first -= count;
  _mm256_mask_storeu_epi16(first, (__mmask16)((1u << count) - 1),
                           _mm512_cvtepi32_epi16(_mm512_maskz_compress_epi32(renews, *state)));
  const __m512i x = _mm512_mask_srli_epi32(*state, renews, *state, 16);
  const __m512d low = _mm512_div_pd(_mm512_cvtepu32_pd(_mm512_castsi512_si256(x)),
                                    _mm512_cvtepu32_pd(_mm512_castsi512_si256(share)));
  const __m512d high = _mm512_div_pd(_mm512_cvtepu32_pd(_mm512_extracti64x4_epi64(x, 1)),
                                     _mm512_cvtepu32_pd(_mm512_extracti64x4_epi64(share, 1)));
  const __m512i quotient = _mm512_inserti64x4(_mm512_castsi256_si512(_mm512_cvttpd_epu32(low)),
                                              _mm512_cvttpd_epu32(high), 1);
  const __m512i remainder = _mm512_sub_epi32(x, _mm512_mullo_epi32(quotient, share));
  *state = _mm512_add_epi32(_mm512_sll_epi32(quotient, bits), _mm512_add_epi32(remainder, base));
  return first;
}

static inline __attribute__((always_inline)) size_t encode_turns(
    const struct ckpt_float_step *steps, uint32_t probability_bits, const uint16_t *codes,
    size_t count, uint32_t *states, const uint32_t lanes, uint16_t *words) {
  const __m128i bits = _mm_cvtsi32_si128((int)probability_bits);
  const __m128i excess_bits = _mm_cvtsi32_si128((int)(32 - probability_bits));
  uint16_t *first = words + count + 1;
  size_t position = count;
  for (; position % lanes != 0; --position) {
    const struct ckpt_float_step *step = &steps[codes[position - 1]];
    uint32_t *const own = &states[(position - 1) % lanes];
    if (*own >> (32 - probability_bits) >= step->share) {
      *--first = (uint16_t)*own;
      *own >>= 16;
    }
    *own = (*own / step->share << probability_bits) + *own % step->share + step->base;
  }
  __m512i state[4];
  for (uint32_t part = 0; part < lanes / 16; ++part) {
    state[part] = _mm512_loadu_si512(states + 16 * part);
  }
  while (position > 0) {
    for (uint32_t part = lanes / 16; part-- > 0;) {
      position -= 16;
      first = retreat(&state[part], codes + position, steps, bits, excess_bits, first);
    }
  }
  for (uint32_t part = 0; part < lanes / 16; ++part) {
    _mm512_storeu_si512(states + 16 * part, state[part]);
  }
  return (size_t)(first - words);
}

static size_t encode(const struct ckpt_float_step *steps, uint32_t probability_bits,
                     const uint16_t *codes, size_t count, uint32_t *states, uint32_t lanes,
                     uint16_t *words) {
  return lanes == 64
             ? encode_turns(steps, probability_bits, codes, count, states, 64, words)
             : encode_turns(steps, probability_bits, codes, count, states, 32, words);
}
