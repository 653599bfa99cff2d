#include <string.h>

#include "FloatCodecKernels.h"

static size_t decode(const struct ckpt_float_form *form, const uint32_t *slots,
                     const struct ckpt_float_contexts *contexts, size_t count,
                     const uint8_t **words, const uint8_t *end, uint32_t *states, uint32_t lanes,
                     const struct ckpt_float_raw *raw, uint8_t *output, uint32_t *overflow) {
  if (raw != NULL) return 0;
  const uint32_t bits = form->probability_bits, phase_bits = form->phase_bits;
  const uint32_t remainders = (1u << bits) - 1, phases = (1u << phase_bits) - 1;
  const uint8_t *next = *words;
  uint32_t beyond = 0;
  const uint16_t *row = contexts->rows;
  size_t done = 0, column = 0;
  while (count - done >= lanes && end - next >= 2 * (ptrdiff_t)lanes) {
    if (column == contexts->column_count) {
      column = 0;
      ++row;
    }
    for (uint32_t lane = 0; lane < lanes; ++lane) {
      const uint32_t context = (uint16_t)(*row + contexts->columns[column + lane]), scale = context & 0xFF;
      const uint32_t table = ((context >> 8) & 0x7F) << phase_bits | (scale & phases);
      uint32_t state = states[lane];
      const uint32_t slot = slots[table << bits | (state & remainders)];
      state = (slot >> 20) * (state >> bits) + ((slot >> 8) & 0xFFF);
      const uint32_t word = next[0] | (uint32_t)next[1] << 8;
      const int renews = state < 0x10000;
      states[lane] = renews ? state << 16 | word : state;
      next += renews ? 2 : 0;
      uint32_t symbol = slot & 0xFF, sign = 0;
      const uint32_t is_coded = symbol != 0 ? ~0u : 0;
      if (form->has_signs) {
        sign = ((symbol & 1) ^ context >> 15) << form->top_bits;
        symbol >>= 1;
      }
      const uint32_t top =
          (symbol + ((scale >> phase_bits) << form->symbol_mantissa_bits) + (uint32_t)form->bias) &
          is_coded;
      beyond |= top;
      const uint16_t signed_top = (uint16_t)(top | (sign & is_coded));
      memcpy(output + 2 * (done + lane), &signed_top, sizeof signed_top);
    }
    done += lanes;
    column += lanes;
  }
  *words = next;
  *overflow |= beyond;
  return done;
}
