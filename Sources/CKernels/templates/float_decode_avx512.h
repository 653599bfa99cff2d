#include "FloatCodecKernels.h"

// Sixteen coders a vector of states; what follows the table look-up is done on 16-bit numbers.
static inline __attribute__((always_inline)) __m512i advance(__m512i *state, __m512i table, const uint32_t *slots,
                              __m128i bits, __m512i remainders, const uint8_t **next) {
  const __m512i index = _mm512_or_si512(table, _mm512_and_si512(*state, remainders));
  const __m512i slot = _mm512_i32gather_epi32(index, slots, 4);
  const __m512i position =
      _mm512_and_si512(_mm512_srli_epi32(slot, 8), _mm512_set1_epi32(0xFFF));
  const __m512i moved = _mm512_add_epi32(
      _mm512_mullo_epi32(_mm512_srli_epi32(slot, 20), _mm512_srl_epi32(*state, bits)), position);
  const __mmask16 renews = _mm512_cmplt_epu32_mask(moved, _mm512_set1_epi32(0x10000));
  const __m512i words =
      _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)*next));
  const __m512i renewed = _mm512_or_si512(_mm512_slli_epi32(moved, 16),
                                          _mm512_maskz_expand_epi32(renews, words));
  *state = _mm512_mask_mov_epi32(moved, renews, renewed);
  *next += 2 * (size_t)__builtin_popcount(renews);
  return slot;
}

// A turn of 32 or of two times 32 coders.
static inline __attribute__((always_inline)) size_t decode_turns(
    const struct ckpt_float_form *form, const uint32_t *slots, const uint16_t *contexts,
    size_t count, const uint8_t **words, const uint8_t *end, uint32_t *states, const int parts,
    uint16_t *tops, uint32_t *overflow) {
  const __m128i bits = _mm_cvtsi32_si128((int)form->probability_bits);
  const __m128i phase_bits = _mm_cvtsi32_si128((int)form->phase_bits);
  const __m128i mantissa_bits = _mm_cvtsi32_si128((int)form->symbol_mantissa_bits);
  const __m128i top_bits = _mm_cvtsi32_si128((int)form->top_bits);
  const __m512i remainders = _mm512_set1_epi32((1 << form->probability_bits) - 1);
  const __m512i phases = _mm512_set1_epi16((short)((1 << form->phase_bits) - 1));
  const __m512i bias = _mm512_set1_epi16((short)form->bias);
  const __m512i byte = _mm512_set1_epi16(0xFF), one = _mm512_set1_epi16(1);
  __m512i lanes[4];
  for (int part = 0; part < 2 * parts; ++part) {
    lanes[part] = _mm512_loadu_si512(states + 16 * part);
  }
  __m512i beyond = _mm512_setzero_si512();
  const uint8_t *next = *words;
  size_t done = 0;
  // All loads of words stay within what is left, however few of them are used.
  while (count - done >= 32 * (size_t)parts && end - next >= 64 * parts) {
    for (int part = 0; part < parts; ++part) {
      const __m512i context = _mm512_loadu_si512(contexts + done);
      const __m512i scale = _mm512_and_si512(context, byte);
      const __m512i class =
          _mm512_and_si512(_mm512_srli_epi16(context, 8), _mm512_set1_epi16(0x7F));
      const __m512i table =
          _mm512_sll_epi16(_mm512_or_si512(_mm512_sll_epi16(class, phase_bits),
                                           _mm512_and_si512(scale, phases)),
                           bits);
      const __m512i first =
          advance(&lanes[2 * part], _mm512_cvtepu16_epi32(_mm512_castsi512_si256(table)), slots,
                  bits, remainders, &next);
      const __m512i second =
          advance(&lanes[2 * part + 1], _mm512_cvtepu16_epi32(_mm512_extracti64x4_epi64(table, 1)),
                  slots, bits, remainders, &next);
      const __m512i slot = _mm512_inserti64x4(
          _mm512_castsi256_si512(_mm512_cvtepi32_epi16(first)), _mm512_cvtepi32_epi16(second), 1);
      __m512i symbol = _mm512_and_si512(slot, byte);
      const __mmask32 is_coded = _mm512_test_epi16_mask(symbol, symbol);
      __m512i sign = _mm512_setzero_si512();
      if (form->has_signs) {
        sign = _mm512_sll_epi16(_mm512_xor_si512(_mm512_and_si512(symbol, one),
                                                 _mm512_srli_epi16(context, 15)),
                                top_bits);
        symbol = _mm512_srli_epi16(symbol, 1);
      }
      const __m512i octaves = _mm512_sll_epi16(_mm512_srl_epi16(scale, phase_bits), mantissa_bits);
      const __m512i top =
          _mm512_maskz_add_epi16(is_coded, symbol, _mm512_add_epi16(octaves, bias));
      beyond = _mm512_or_si512(beyond, top);
      _mm512_storeu_si512(tops + done,
                          _mm512_or_si512(top, _mm512_maskz_mov_epi16(is_coded, sign)));
      done += 32;
    }
  }
  for (int part = 0; part < 2 * parts; ++part) {
    _mm512_storeu_si512(states + 16 * part, lanes[part]);
  }
  const uint32_t joined = (uint32_t)_mm512_reduce_or_epi32(beyond);
  *overflow |= (joined | joined >> 16) & 0xFFFF;
  *words = next;
  return done;
}

static size_t decode(const struct ckpt_float_form *form, const uint32_t *slots,
                     const uint16_t *contexts, size_t count, const uint8_t **words,
                     const uint8_t *end, uint32_t *states, uint32_t lanes, uint16_t *tops,
                     uint32_t *overflow) {
  return lanes == 64
             ? decode_turns(form, slots, contexts, count, words, end, states, 2, tops, overflow)
             : decode_turns(form, slots, contexts, count, words, end, states, 1, tops, overflow);
}
