#include "FloatCodecKernels.h"

// For each set of lanes that take a word, which of the next words each of the eight takes.
#define FROM(m, lane) (((m) >> (lane) & 1) ? __builtin_popcount((m) & ((1 << (lane)) - 1)) : 0)
#define ROW(m) \
  {FROM(m, 0), FROM(m, 1), FROM(m, 2), FROM(m, 3), FROM(m, 4), FROM(m, 5), FROM(m, 6), FROM(m, 7)}
#define ROWS4(m) ROW(m), ROW(m + 1), ROW(m + 2), ROW(m + 3)
#define ROWS16(m) ROWS4(m), ROWS4(m + 4), ROWS4(m + 8), ROWS4(m + 12)
#define ROWS64(m) ROWS16(m), ROWS16(m + 16), ROWS16(m + 32), ROWS16(m + 48)
static const uint8_t word_of_lane[256][8] = {ROWS64(0), ROWS64(64), ROWS64(128), ROWS64(192)};

static inline __attribute__((always_inline)) __m256i advance(__m256i *state, __m128i tables, const uint32_t *slots, __m128i bits,
                              __m256i remainders, const uint8_t **next) {
  const __m256i index =
      _mm256_or_si256(_mm256_cvtepu16_epi32(tables), _mm256_and_si256(*state, remainders));
  const __m256i slot = _mm256_i32gather_epi32((const int *)slots, index, 4);
  const __m256i position =
      _mm256_and_si256(_mm256_srli_epi32(slot, 8), _mm256_set1_epi32(0xFFF));
  const __m256i moved = _mm256_add_epi32(
      _mm256_mullo_epi32(_mm256_srli_epi32(slot, 20), _mm256_srl_epi32(*state, bits)), position);
  const __m256i renews =
      _mm256_cmpeq_epi32(_mm256_srli_epi32(moved, 16), _mm256_setzero_si256());
  const int mask = _mm256_movemask_ps(_mm256_castsi256_ps(renews));
  const __m256i from = _mm256_cvtepu8_epi32(
      _mm_loadl_epi64((const __m128i *)(const void *)word_of_lane[mask]));
  const __m256i words = _mm256_permutevar8x32_epi32(
      _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)*next)), from);
  const __m256i renewed = _mm256_or_si256(_mm256_slli_epi32(moved, 16), words);
  *state = _mm256_blendv_epi8(moved, renewed, renews);
  *next += 2 * (size_t)__builtin_popcount((unsigned)mask);
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
  const __m256i remainders = _mm256_set1_epi32((1 << form->probability_bits) - 1);
  const __m256i phases = _mm256_set1_epi16((short)((1 << form->phase_bits) - 1));
  const __m256i bias = _mm256_set1_epi16((short)form->bias);
  const __m256i byte = _mm256_set1_epi16(0xFF), word = _mm256_set1_epi32(0xFF);
  __m256i beyond = _mm256_setzero_si256();
  __m256i lanes[8];
  for (int part = 0; part < 4 * parts; ++part) {
    lanes[part] = _mm256_loadu_si256((const __m256i *)(const void *)(states + 8 * part));
  }
  const uint8_t *next = *words;
  size_t done = 0;
  // All loads of words stay within what is left, however few of them are used.
  while (count - done >= 32 * (size_t)parts && end - next >= 64 * parts) {
    for (int half = 0; half < 2 * parts; ++half) {
      const __m256i context = _mm256_loadu_si256(
          (const __m256i *)(const void *)(contexts + done + 16 * half));
      const __m256i scale = _mm256_and_si256(context, byte);
      const __m256i class =
          _mm256_and_si256(_mm256_srli_epi16(context, 8), _mm256_set1_epi16(0x7F));
      const __m256i table =
          _mm256_sll_epi16(_mm256_or_si256(_mm256_sll_epi16(class, phase_bits),
                                           _mm256_and_si256(scale, phases)),
                           bits);
      const __m256i first = advance(&lanes[2 * half], _mm256_castsi256_si128(table), slots, bits,
                                    remainders, &next);
      const __m256i second = advance(&lanes[2 * half + 1], _mm256_extracti128_si256(table, 1),
                                     slots, bits, remainders, &next);
      __m256i symbol = _mm256_permute4x64_epi64(
          _mm256_packus_epi32(_mm256_and_si256(first, word), _mm256_and_si256(second, word)),
          0xD8);
      const __m256i is_zero = _mm256_cmpeq_epi16(symbol, _mm256_setzero_si256());
      __m256i sign = _mm256_setzero_si256();
      if (form->has_signs) {
        sign = _mm256_sll_epi16(
            _mm256_xor_si256(_mm256_and_si256(symbol, _mm256_set1_epi16(1)),
                             _mm256_srli_epi16(context, 15)),
            top_bits);
        symbol = _mm256_srli_epi16(symbol, 1);
      }
      const __m256i octaves = _mm256_sll_epi16(_mm256_srl_epi16(scale, phase_bits), mantissa_bits);
      const __m256i top = _mm256_andnot_si256(
          is_zero, _mm256_add_epi16(symbol, _mm256_add_epi16(octaves, bias)));
      beyond = _mm256_or_si256(beyond, top);
      _mm256_storeu_si256((__m256i *)(void *)(tops + done + 16 * half),
                          _mm256_or_si256(top, _mm256_andnot_si256(is_zero, sign)));
    }
    done += 32 * (size_t)parts;
  }
  uint16_t joined[16];
  _mm256_storeu_si256((__m256i *)(void *)joined, beyond);
  for (int lane = 0; lane < 16; ++lane) *overflow |= joined[lane];
  for (int part = 0; part < 4 * parts; ++part) {
    _mm256_storeu_si256((__m256i *)(void *)(states + 8 * part), lanes[part]);
  }
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
