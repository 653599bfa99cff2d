#include <arm_neon.h>

#include "FloatCodecKernels.h"

// For each set of lanes that take a word, the bytes of the next words that each of the four takes; 255 is zero.
#define RANK(m, lane) __builtin_popcount((m) & ((1 << (lane)) - 1))
#define TAKEN(m, lane) \
  ((m) >> (lane) & 1 ? 2 * RANK(m, lane) : 255), ((m) >> (lane) & 1 ? 2 * RANK(m, lane) + 1 : 255), 255, 255
#define TAKEN4(m) {TAKEN(m, 0), TAKEN(m, 1), TAKEN(m, 2), TAKEN(m, 3)}
static const uint8_t bytes_of_lane[16][16] = {
    TAKEN4(0), TAKEN4(1), TAKEN4(2),  TAKEN4(3),  TAKEN4(4),  TAKEN4(5),  TAKEN4(6),  TAKEN4(7),
    TAKEN4(8), TAKEN4(9), TAKEN4(10), TAKEN4(11), TAKEN4(12), TAKEN4(13), TAKEN4(14), TAKEN4(15)};

// Four coders. There is no load from four places at once, so slots are loaded one by one.
static inline __attribute__((always_inline)) uint32x4_t advance(uint32x4_t *state, uint32x4_t table, const uint32_t *slots,
                              int32x4_t minus_bits, uint32x4_t remainders, const uint8_t **next) {
  const uint32x4_t index = vorrq_u32(table, vandq_u32(*state, remainders));
  uint32x4_t slot = vdupq_n_u32(slots[vgetq_lane_u32(index, 0)]);
  slot = vsetq_lane_u32(slots[vgetq_lane_u32(index, 1)], slot, 1);
  slot = vsetq_lane_u32(slots[vgetq_lane_u32(index, 2)], slot, 2);
  slot = vsetq_lane_u32(slots[vgetq_lane_u32(index, 3)], slot, 3);
  const uint32x4_t position = vandq_u32(vshrq_n_u32(slot, 8), vdupq_n_u32(0xFFF));
  const uint32x4_t moved =
      vmlaq_u32(position, vshrq_n_u32(slot, 20), vshlq_u32(*state, minus_bits));
  const uint32x4_t renews = vcltq_u32(moved, vdupq_n_u32(0x10000));
  const uint32x4_t places = {1, 2, 4, 8};
  const uint32_t mask = vaddvq_u32(vandq_u32(renews, places));
  const uint8x16_t words = vcombine_u8(vld1_u8(*next), vdup_n_u8(0));
  const uint32x4_t taken = vreinterpretq_u32_u8(vqtbl1q_u8(words, vld1q_u8(bytes_of_lane[mask])));
  *state = vbslq_u32(renews, vorrq_u32(vshlq_n_u32(moved, 16), taken), moved);
  *next += 2 * __builtin_popcount(mask);
  return slot;
}

static size_t decode(const struct ckpt_float_form *form, const uint32_t *slots,
                     const struct ckpt_float_contexts *contexts, size_t count,
                     const uint8_t **words, const uint8_t *end, uint32_t *states, uint32_t lanes,
                     const struct ckpt_float_raw *raw, uint8_t *output, uint32_t *overflow) {
  if (raw != NULL) return 0;
  const int32x4_t minus_bits = vdupq_n_s32(-(int32_t)form->probability_bits);
  const uint32x4_t remainders = vdupq_n_u32((1u << form->probability_bits) - 1);
  const int16x8_t bits = vdupq_n_s16((int16_t)form->probability_bits);
  const int16x8_t phase_bits = vdupq_n_s16((int16_t)form->phase_bits);
  const int16x8_t minus_phase_bits = vnegq_s16(phase_bits);
  const int16x8_t mantissa_bits = vdupq_n_s16((int16_t)form->symbol_mantissa_bits);
  const int16x8_t top_bits = vdupq_n_s16((int16_t)form->top_bits);
  const uint16x8_t phases = vdupq_n_u16((uint16_t)((1u << form->phase_bits) - 1));
  const uint16x8_t bias = vdupq_n_u16((uint16_t)form->bias);
  const uint16x8_t byte = vdupq_n_u16(0xFF);
  uint16x8_t beyond = vdupq_n_u16(0);
  const uint8_t *next = *words;
  const uint16_t *row = contexts->rows;
  size_t done = 0, column = 0;
  // All loads of words stay within what is left, however few of them are used.
  while (count - done >= lanes && end - next >= 2 * (ptrdiff_t)lanes) {
    if (column == contexts->column_count) {
      column = 0;
      ++row;
    }
    const uint16x8_t of_row = vdupq_n_u16(*row);
    for (uint32_t lane = 0; lane < lanes; lane += 8) {
      const uint16x8_t context = vaddq_u16(vld1q_u16(contexts->columns + column + lane), of_row);
      const uint16x8_t scale = vandq_u16(context, byte);
      const uint16x8_t class = vandq_u16(vshrq_n_u16(context, 8), vdupq_n_u16(0x7F));
      const uint16x8_t table =
          vshlq_u16(vorrq_u16(vshlq_u16(class, phase_bits), vandq_u16(scale, phases)), bits);
      uint32x4_t low = vld1q_u32(states + lane), high = vld1q_u32(states + lane + 4);
      const uint32x4_t first =
          advance(&low, vmovl_u16(vget_low_u16(table)), slots, minus_bits, remainders, &next);
      const uint32x4_t second =
          advance(&high, vmovl_high_u16(table), slots, minus_bits, remainders, &next);
      vst1q_u32(states + lane, low);
      vst1q_u32(states + lane + 4, high);
      uint16x8_t symbol = vandq_u16(vcombine_u16(vmovn_u32(first), vmovn_u32(second)), byte);
      const uint16x8_t is_coded = vtstq_u16(symbol, symbol);
      uint16x8_t sign = vdupq_n_u16(0);
      if (form->has_signs) {
        sign = vshlq_u16(veorq_u16(vandq_u16(symbol, vdupq_n_u16(1)), vshrq_n_u16(context, 15)),
                         top_bits);
        symbol = vshrq_n_u16(symbol, 1);
      }
      const uint16x8_t octaves = vshlq_u16(vshlq_u16(scale, minus_phase_bits), mantissa_bits);
      const uint16x8_t top =
          vandq_u16(is_coded, vaddq_u16(symbol, vaddq_u16(octaves, bias)));
      beyond = vorrq_u16(beyond, top);
      vst1q_u8(output + 2 * (done + lane),
               vreinterpretq_u8_u16(vorrq_u16(top, vandq_u16(is_coded, sign))));
    }
    done += lanes;
    column += lanes;
  }
  uint16_t joined[8];
  vst1q_u16(joined, beyond);
  for (int lane = 0; lane < 8; ++lane) *overflow |= joined[lane];
  *words = next;
  return done;
}
