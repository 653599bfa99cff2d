#include <string.h>

#include "FloatCodecKernels.h"
#include "float_shapes.h"

#define INLINE256 static inline __attribute__((always_inline))

// For each set of lanes that take a word, which of the next words each of the eight takes.
#define FROM(m, lane) (((m) >> (lane) & 1) ? __builtin_popcount((m) & ((1 << (lane)) - 1)) : 0)
#define ROW(m) \
  {FROM(m, 0), FROM(m, 1), FROM(m, 2), FROM(m, 3), FROM(m, 4), FROM(m, 5), FROM(m, 6), FROM(m, 7)}
#define ROWS4(m) ROW(m), ROW(m + 1), ROW(m + 2), ROW(m + 3)
#define ROWS16(m) ROWS4(m), ROWS4(m + 4), ROWS4(m + 8), ROWS4(m + 12)
#define ROWS64(m) ROWS16(m), ROWS16(m + 16), ROWS16(m + 32), ROWS16(m + 48)
static const uint8_t word_of_lane[256][8] = {ROWS64(0), ROWS64(64), ROWS64(128), ROWS64(192)};

INLINE256 __m256i advance(__m256i *state, __m128i tables, const uint32_t *slots, __m256i bits,
                          __m256i remainders, const uint8_t **next) {
  const __m256i index =
      _mm256_or_si256(_mm256_cvtepu16_epi32(tables), _mm256_and_si256(*state, remainders));
  const __m256i slot = _mm256_i32gather_epi32((const int *)slots, index, 4);
  const __m256i position =
      _mm256_and_si256(_mm256_srli_epi32(slot, 8), _mm256_set1_epi32(0xFFF));
  const __m256i moved = _mm256_add_epi32(
      _mm256_mullo_epi32(_mm256_srli_epi32(slot, 20), _mm256_srlv_epi32(*state, bits)), position);
  const __m256i renews =
      _mm256_cmpeq_epi32(_mm256_srli_epi32(moved, 16), _mm256_setzero_si256());
  const int mask = _mm256_movemask_ps(_mm256_castsi256_ps(renews));
  const __m256i from = _mm256_cvtepu8_epi32(
      _mm_loadl_epi64((const __m128i *)(const void *)word_of_lane[mask]));
  const __m256i words = _mm256_permutevar8x32_epi32(
      _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)*next)), from);
  const __m256i shift = _mm256_and_si256(renews, _mm256_set1_epi32(16));
  *state = _mm256_or_si256(_mm256_sllv_epi32(moved, shift), _mm256_and_si256(words, renews));
  *next += 2 * (size_t)__builtin_popcount((unsigned)mask);
  return slot;
}

#define LOAD128(from) _mm_loadu_si128((const __m128i *)(const void *)(from))
#define LOAD64(from) _mm_loadl_epi64((const __m128i *)(const void *)(from))

// Sixteen numbers of 16 bits from their tops and their raw bits, which begin at element `index` of the planes.
INLINE256 __m256i merge_16_bits(const struct ckpt_float_raw *raw, __m256i top, size_t index,
                                const enum float_shape shape) {
  const __m256i sign = _mm256_set1_epi16((short)0x8000), fifth = _mm256_set1_epi16(0x10);
  const uint8_t *low = raw->planes[0].bytes, *high = raw->planes[1].bytes;
  // Multiplied by these, what stands for one of 16 or 8 elements comes to the highest bits.
  const __m256i to_highest =
      _mm256_setr_epi16((short)0x8000, 0x4000, 0x2000, 0x1000, 0x800, 0x400, 0x200, 0x100, 0x80,
                        0x40, 0x20, 0x10, 8, 4, 2, 1);
  const __m256i pair_to_highest =
      _mm256_setr_epi16(0x4000, 0x1000, 0x400, 0x100, 0x40, 0x10, 4, 1, 0x4000, 0x1000, 0x400,
                        0x100, 0x40, 0x10, 4, 1);
  uint16_t single = 0;
  if (shape == planes_8_and_1 || shape == planes_4_and_1) {
    memcpy(&single, high + index / 8, sizeof single);
  }
  const __m256i highest = _mm256_mullo_epi16(_mm256_set1_epi16((short)single), to_highest);
  if (shape == planes_8 || shape == planes_8_and_1) {
    const __m256i number =
        _mm256_or_si256(_mm256_slli_epi16(top, 8), _mm256_cvtepu8_epi16(LOAD128(low + index)));
    return shape == planes_8 ? number : _mm256_or_si256(number, _mm256_and_si256(highest, sign));
  }
  const __m256i pairs = _mm256_cvtepu8_epi32(LOAD64(low + index / 2));
  const __m256i bits = _mm256_and_si256(_mm256_or_si256(pairs, _mm256_slli_epi32(pairs, 12)),
                                        _mm256_set1_epi16(15));
  const __m256i number = _mm256_or_si256(_mm256_slli_epi16(top, 5), bits);
  if (shape == planes_4_and_1) {
    return _mm256_or_si256(number, _mm256_and_si256(_mm256_srli_epi16(highest, 11), fifth));
  }
  int32_t both;
  memcpy(&both, high + index / 4, sizeof both);
  // The bits of eight elements for each half.
  const __m256i half_of_lane = _mm256_setr_epi64x(0x0100010001000100, 0x0100010001000100,
                                                  0x0302030203020302, 0x0302030203020302);
  const __m256i two = _mm256_mullo_epi16(
      _mm256_shuffle_epi8(_mm256_set1_epi32(both), half_of_lane), pair_to_highest);
  return _mm256_or_si256(
      _mm256_or_si256(number, _mm256_and_si256(two, sign)),
      _mm256_and_si256(_mm256_srli_epi16(two, 10), fifth));
}

// Eight numbers of 32 bits.
INLINE256 __m256i merge_32_bits(const struct ckpt_float_raw *raw, __m128i top, size_t index,
                                const enum float_shape shape) {
  const __m256i low = _mm256_cvtepu16_epi32(LOAD128(raw->planes[0].bytes + 2 * index));
  int32_t nibbles;
  memcpy(&nibbles, raw->planes[1].bytes + index / 2, sizeof nibbles);
  const __m256i middle = _mm256_and_si256(
      _mm256_srlv_epi32(_mm256_set1_epi32(nibbles), _mm256_setr_epi32(0, 4, 8, 12, 16, 20, 24, 28)),
      _mm256_set1_epi32(15));
  const __m256i number =
      _mm256_or_si256(_mm256_or_si256(low, _mm256_slli_epi32(middle, 16)),
                      _mm256_slli_epi32(_mm256_cvtepu16_epi32(top), 21));
  const __m256i last = _mm256_set1_epi32(1 << 20);
  if (shape == planes_16_4_and_1) {
    const __m256i highest =
        _mm256_sllv_epi32(_mm256_set1_epi32(raw->planes[2].bytes[index / 8]),
                          _mm256_setr_epi32(31, 30, 29, 28, 27, 26, 25, 24));
    return _mm256_or_si256(number, _mm256_and_si256(_mm256_srli_epi32(highest, 11), last));
  }
  uint16_t both;
  memcpy(&both, raw->planes[2].bytes + index / 4, sizeof both);
  const __m256i two = _mm256_sllv_epi32(_mm256_set1_epi32(both),
                                        _mm256_setr_epi32(30, 28, 26, 24, 22, 20, 18, 16));
  return _mm256_or_si256(
      _mm256_or_si256(number, _mm256_and_si256(two, _mm256_set1_epi32((int)0x80000000))),
      _mm256_and_si256(_mm256_srli_epi32(two, 10), last));
}

// Stores 16 tops, or the numbers that they make with their raw bits.
INLINE256 void store(const struct ckpt_float_raw *raw, __m256i top, size_t index, uint8_t *output,
                     const enum float_shape shape) {
  __m256i *const halves = (__m256i *)(void *)(output + 2 * index);
  __m256i *const wholes = (__m256i *)(void *)(output + 4 * index);
  if (shape == tops_alone) {
    _mm256_storeu_si256(halves, top);
  } else if (shape < planes_16_4_and_1) {
    _mm256_storeu_si256(halves, merge_16_bits(raw, top, index, shape));
  } else {
    _mm256_storeu_si256(wholes, merge_32_bits(raw, _mm256_castsi256_si128(top), index, shape));
    _mm256_storeu_si256(
        wholes + 1, merge_32_bits(raw, _mm256_extracti128_si256(top, 1), index + 8, shape));
  }
}

// Turns of 32 or of two times 32 coders. There are classes where `has_classes` is set.
INLINE256 size_t decode_turns(const struct ckpt_float_form *form, const uint32_t *slots,
                              const struct ckpt_float_contexts *contexts, size_t count,
                              const uint8_t **words, const uint8_t *end, uint32_t *states,
                              const int parts, const int has_classes, const int has_signs,
                              const enum float_shape shape, const struct ckpt_float_raw *raw,
                              uint8_t *output, uint32_t *overflow) {
  const __m256i bits_32 = _mm256_set1_epi32((int)form->probability_bits);
  const __m128i bits = _mm_cvtsi32_si128((int)form->probability_bits);
  const __m128i class_bits =
      _mm_cvtsi32_si128((int)(form->probability_bits + form->phase_bits - 8));
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
  const size_t turn = 32 * (size_t)parts;
  const size_t column_count = contexts->column_count;
  const uint16_t *row = contexts->rows;
  __m256i of_row = _mm256_set1_epi16((short)*row);
  size_t done = 0, column = 0;
  // All loads of words stay within what is left, however few of them are used.
  while (count - done >= turn && end - next >= 64 * parts) {
    if (column == column_count) {
      column = 0;
      of_row = _mm256_set1_epi16((short)*++row);
    }
#pragma clang loop unroll(full)
    for (int half = 0; half < 2 * parts; ++half) {
      const __m256i context = _mm256_add_epi16(
          _mm256_loadu_si256((const __m256i *)(const void *)(contexts->columns + column)), of_row);
      __m256i table = _mm256_sll_epi16(_mm256_and_si256(context, phases), bits);
      __m256i scale = context;
      if (has_classes) {
        const __m256i class = _mm256_and_si256(context, _mm256_set1_epi16(0x7F00));
        table = _mm256_or_si256(table, _mm256_sll_epi16(class, class_bits));
        scale = _mm256_and_si256(context, byte);
      }
      const __m256i first = advance(&lanes[2 * half], _mm256_castsi256_si128(table), slots,
                                    bits_32, remainders, &next);
      const __m256i second = advance(&lanes[2 * half + 1], _mm256_extracti128_si256(table, 1),
                                     slots, bits_32, remainders, &next);
      __m256i symbol = _mm256_permute4x64_epi64(
          _mm256_packus_epi32(_mm256_and_si256(first, word), _mm256_and_si256(second, word)),
          0xD8);
      const __m256i is_zero = _mm256_cmpeq_epi16(symbol, _mm256_setzero_si256());
      __m256i sign = _mm256_setzero_si256();
      if (has_signs) {
        sign = _mm256_and_si256(_mm256_xor_si256(symbol, _mm256_srli_epi16(context, 15)),
                                _mm256_set1_epi16(1));
        sign = _mm256_andnot_si256(is_zero, _mm256_sll_epi16(sign, top_bits));
        symbol = _mm256_srli_epi16(symbol, 1);
      }
      const __m256i octaves = _mm256_sll_epi16(_mm256_srl_epi16(scale, phase_bits), mantissa_bits);
      const __m256i top = _mm256_andnot_si256(
          is_zero, _mm256_add_epi16(symbol, _mm256_add_epi16(octaves, bias)));
      beyond = _mm256_or_si256(beyond, top);
      store(raw, _mm256_or_si256(top, sign), done, output, shape);
      done += 16;
      column += 16;
    }
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

#include "float_decode_shapes.h"
