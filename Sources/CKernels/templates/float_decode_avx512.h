#include <string.h>

#include "FloatCodecKernels.h"
#include "float_shapes.h"

#define INLINE512 static inline __attribute__((always_inline))

// Sixteen coders a vector of states; what follows the table look-up is done on 16-bit numbers.
INLINE512 __m512i advance(__m512i *state, __m512i table, const uint32_t *slots, __m512i bits,
                          __m512i remainders, const uint8_t **next) {
  const __m512i index = _mm512_or_si512(table, _mm512_and_si512(*state, remainders));
  const __m512i slot = _mm512_i32gather_epi32(index, slots, 4);
  const __m512i position =
      _mm512_and_si512(_mm512_srli_epi32(slot, 8), _mm512_set1_epi32(0xFFF));
  const __m512i moved = _mm512_add_epi32(
      _mm512_mullo_epi32(_mm512_srli_epi32(slot, 20), _mm512_srlv_epi32(*state, bits)), position);
  const __mmask16 renews = _mm512_cmplt_epu32_mask(moved, _mm512_set1_epi32(0x10000));
  const __m512i words =
      _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)*next));
  *state = _mm512_or_si512(_mm512_mask_slli_epi32(moved, renews, moved, 16),
                           _mm512_maskz_expand_epi32(renews, words));
  *next += 2 * (size_t)__builtin_popcount(renews);
  return slot;
}

// Symbols of two vectors of slots.
INLINE512 __m512i symbols(__m512i first, __m512i second) {
  const __m512i byte = _mm512_set1_epi32(0xFF);
  const __m512i packed = _mm512_packus_epi32(_mm512_and_si512(first, byte),
                                             _mm512_and_si512(second, byte));
  return _mm512_permutexvar_epi64(_mm512_setr_epi64(0, 2, 4, 6, 1, 3, 5, 7), packed);
}

// Thirty-two numbers of 16 bits from their tops and their raw bits, which begin at element `index` of the planes.
INLINE512 __m512i merge_16_bits(const struct ckpt_float_raw *raw, __m512i top, size_t index,
                                const enum float_shape shape) {
  const __m512i sign = _mm512_set1_epi16((short)0x8000), fifth = _mm512_set1_epi16(0x10);
  const uint8_t *low = raw->planes[0].bytes, *high = raw->planes[1].bytes;
  if (shape == planes_8 || shape == planes_8_and_1) {
    const __m512i bits =
        _mm512_cvtepu8_epi16(_mm256_loadu_si256((const __m256i *)(const void *)(low + index)));
    const __m512i number = _mm512_or_si512(_mm512_slli_epi16(top, 8), bits);
    if (shape == planes_8) return number;
    uint32_t signs;
    memcpy(&signs, high + index / 8, sizeof signs);
    return _mm512_mask_add_epi16(number, signs, number, sign);
  }
  const __m512i pairs =
      _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(low + index / 2)));
  const __m512i bits = _mm512_and_si512(_mm512_or_si512(pairs, _mm512_slli_epi32(pairs, 12)),
                                        _mm512_set1_epi16(15));
  const __m512i number = _mm512_or_si512(_mm512_slli_epi16(top, 5), bits);
  if (shape == planes_4_and_1) {
    uint32_t fifths;
    memcpy(&fifths, high + index / 8, sizeof fifths);
    return _mm512_mask_add_epi16(number, fifths, number, fifth);
  }
  uint64_t both;
  memcpy(&both, high + index / 4, sizeof both);
  const __mmask32 fifths = (__mmask32)_pext_u64(both, 0x5555555555555555);
  const __mmask32 signs = (__mmask32)_pext_u64(both, 0xAAAAAAAAAAAAAAAA);
  const __m512i most = _mm512_mask_add_epi16(number, fifths, number, fifth);
  return _mm512_mask_add_epi16(most, signs, most, sign);
}

// Sixteen numbers of 32 bits.
INLINE512 __m512i merge_32_bits(const struct ckpt_float_raw *raw, __m256i top, size_t index,
                                uint16_t lasts, uint16_t signs) {
  const __m512i low = _mm512_cvtepu16_epi32(_mm256_loadu_si256(
      (const __m256i *)(const void *)(raw->planes[0].bytes + 2 * index)));
  // A byte holds the next four bits of two numbers.
  const __m512i pairs = _mm512_broadcast_i32x4(
      _mm_loadl_epi64((const __m128i *)(const void *)(raw->planes[1].bytes + index / 2)));
  const __m512i byte_of_lane = _mm512_setr_epi32(
      0x80008080, 0x80008080, 0x80018080, 0x80018080, 0x80028080, 0x80028080, 0x80038080,
      0x80038080, 0x80048080, 0x80048080, 0x80058080, 0x80058080, 0x80068080, 0x80068080,
      0x80078080, 0x80078080);
  const __m512i shifts = _mm512_setr_epi32(0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4);
  const __m512i middle =
      _mm512_and_si512(_mm512_srlv_epi32(_mm512_shuffle_epi8(pairs, byte_of_lane), shifts),
                       _mm512_set1_epi32(0xF0000));
  const __m512i number =
      _mm512_or_si512(_mm512_or_si512(low, middle), _mm512_slli_epi32(_mm512_cvtepu16_epi32(top), 21));
  const __m512i most =
      _mm512_mask_add_epi32(number, lasts, number, _mm512_set1_epi32(1 << 20));
  return _mm512_mask_add_epi32(most, signs, most, _mm512_set1_epi32((int)0x80000000));
}

// Stores 32 tops, or the numbers that they make with their raw bits.
INLINE512 void store(const struct ckpt_float_raw *raw, __m512i top, size_t index, uint8_t *output,
                     const enum float_shape shape) {
  if (shape == tops_alone) {
    _mm512_storeu_si512(output + 2 * index, top);
  } else if (shape < planes_16_4_and_1) {
    _mm512_storeu_si512(output + 2 * index, merge_16_bits(raw, top, index, shape));
  } else {
    uint32_t lasts, signs = 0;
    const uint8_t *high = raw->planes[2].bytes;
    if (shape == planes_16_4_and_1) {
      memcpy(&lasts, high + index / 8, sizeof lasts);
    } else {
      uint64_t both;
      memcpy(&both, high + index / 4, sizeof both);
      lasts = (uint32_t)_pext_u64(both, 0x5555555555555555);
      signs = (uint32_t)_pext_u64(both, 0xAAAAAAAAAAAAAAAA);
    }
    _mm512_storeu_si512(output + 4 * index, merge_32_bits(raw, _mm512_castsi512_si256(top), index,
                                                          (uint16_t)lasts, (uint16_t)signs));
    _mm512_storeu_si512(output + 4 * index + 64,
                        merge_32_bits(raw, _mm512_extracti64x4_epi64(top, 1), index + 16,
                                      (uint16_t)(lasts >> 16), (uint16_t)(signs >> 16)));
  }
}

// Turns of 32 or of two times 32 coders. There are classes where `has_classes` is set.
INLINE512 size_t decode_turns(const struct ckpt_float_form *form, const uint32_t *slots,
                              const struct ckpt_float_contexts *contexts, size_t count,
                              const uint8_t **words, const uint8_t *end, uint32_t *states,
                              const int parts, const int has_classes, const int has_signs, const enum float_shape shape,
                              const struct ckpt_float_raw *raw, uint8_t *output,
                              uint32_t *overflow) {
  const __m512i bits = _mm512_set1_epi32((int)form->probability_bits);
  const __m512i bits_16 = _mm512_set1_epi16((short)form->probability_bits);
  const __m512i class_bits =
      _mm512_set1_epi16((short)(form->probability_bits + form->phase_bits - 8));
  const __m512i phase_bits = _mm512_set1_epi16((short)form->phase_bits);
  const __m512i mantissa_bits = _mm512_set1_epi16((short)form->symbol_mantissa_bits);
  const __m512i top_bits = _mm512_set1_epi16((short)form->top_bits);
  const __m512i remainders = _mm512_set1_epi32((1 << form->probability_bits) - 1);
  const __m512i phases = _mm512_set1_epi16((short)((1 << form->phase_bits) - 1));
  const __m512i bias = _mm512_set1_epi16((short)form->bias);
  const __m512i one = _mm512_set1_epi16(1);
  __m512i lanes[4];
  for (int part = 0; part < 2 * parts; ++part) {
    lanes[part] = _mm512_loadu_si512(states + 16 * part);
  }
  __m512i beyond = _mm512_setzero_si512();
  const uint8_t *next = *words;
  const size_t turn = 32 * (size_t)parts;
  const size_t column_count = contexts->column_count;
  const uint16_t *row = contexts->rows;
  __m512i of_row = _mm512_set1_epi16((short)*row);
  size_t done = 0, column = 0;
  // All loads of words stay within what is left, however few of them are used.
  while (count - done >= turn && end - next >= 64 * parts) {
    if (column == column_count) {
      column = 0;
      of_row = _mm512_set1_epi16((short)*++row);
    }
#pragma clang loop unroll(full)
    for (int part = 0; part < parts; ++part) {
      const __m512i context =
          _mm512_add_epi16(_mm512_loadu_si512(contexts->columns + column), of_row);
      __m512i table = _mm512_sllv_epi16(_mm512_and_si512(context, phases), bits_16);
      __m512i scale = context;
      if (has_classes) {
        const __m512i class = _mm512_and_si512(context, _mm512_set1_epi16(0x7F00));
        table = _mm512_or_si512(table, _mm512_sllv_epi16(class, class_bits));
        scale = _mm512_and_si512(context, _mm512_set1_epi16(0xFF));
      }
      const __m512i first =
          advance(&lanes[2 * part], _mm512_cvtepu16_epi32(_mm512_castsi512_si256(table)), slots,
                  bits, remainders, &next);
      const __m512i second =
          advance(&lanes[2 * part + 1], _mm512_cvtepu16_epi32(_mm512_extracti64x4_epi64(table, 1)),
                  slots, bits, remainders, &next);
      __m512i symbol = symbols(first, second);
      const __mmask32 is_coded = _mm512_test_epi16_mask(symbol, symbol);
      __m512i sign = _mm512_setzero_si512();
      if (has_signs) {
        sign = _mm512_and_si512(_mm512_xor_si512(symbol, _mm512_srli_epi16(context, 15)), one);
        sign = _mm512_maskz_sllv_epi16(is_coded, sign, top_bits);
        symbol = _mm512_srli_epi16(symbol, 1);
      }
      const __m512i octaves =
          _mm512_sllv_epi16(_mm512_srlv_epi16(scale, phase_bits), mantissa_bits);
      const __m512i top =
          _mm512_maskz_add_epi16(is_coded, symbol, _mm512_add_epi16(octaves, bias));
      beyond = _mm512_or_si512(beyond, top);
      store(raw, _mm512_or_si512(top, sign), done, output, shape);
      done += 32;
      column += 32;
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

#include "float_decode_shapes.h"
