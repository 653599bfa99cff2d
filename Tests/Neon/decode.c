// Compares the float codec's decoder for NEON with the portable one, on tables, contexts and words by chance. See run.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define decode decode_portable
#include "templates/float_decode_scalar.h"
#undef decode
#define decode decode_neon
#include "templates/float_decode_neon.h"
#undef decode

// xorshift64 (Marsaglia, "Xorshift RNGs", 2003).
static uint64_t state = 88172645463325252;
static uint32_t chance(uint32_t bound) {
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return (uint32_t)(state >> 16) % bound;
}

enum { most_numbers = 2000, most_bytes = 8000, most_slots = 16 << 12 };

static uint32_t slots[most_slots];
static uint16_t columns[most_numbers], rows[most_numbers];
static uint8_t words[most_bytes];

struct outcome {
  uint32_t states[64], overflow;
  uint16_t tops[most_numbers];
  size_t done, used;
};

static uint32_t make_form(struct ckpt_float_form *form) {
  form->probability_bits = 9 + chance(4);
  form->phase_bits = chance(3);
  form->symbol_mantissa_bits = chance(4);
  form->top_bits = 2 + chance(11);
  form->has_signs = chance(2);
  form->bias = (int32_t)chance(2000) - 1000;
  const uint32_t classes = 1 + chance(16u >> form->phase_bits);
  form->has_classes = classes > 1;
  const uint32_t count = classes << form->phase_bits << form->probability_bits;
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t share = 1 + chance((1u << form->probability_bits) - 1);
    slots[i] = share << 20 | chance(1 << 12) << 8 | (chance(4) ? chance(256) : 0);
  }
  return classes;
}

int main(void) {
  static struct outcome portable, neon;
  size_t numbers = 0, differences = 0;
  for (int round = 0; round < 3000; ++round) {
    struct ckpt_float_form form;
    const uint32_t classes = make_form(&form), lanes = chance(2) ? 32 : 64;
    const size_t count = chance(most_numbers), length = chance(most_bytes);
    // One row, or rows of some turns.
    const struct ckpt_float_contexts contexts = {
        rows, columns, chance(2) ? most_numbers : lanes * (1 + chance(8))};
    for (size_t i = 0; i < most_numbers; ++i) {
      columns[i] = (uint16_t)(chance(2) << 15 | chance(classes) << 8 | chance(128));
      rows[i] = (uint16_t)(chance(2) << 15 | chance(128));
    }
    for (size_t i = 0; i < length; ++i) words[i] = (uint8_t)chance(256);
    memset(&portable, 0, sizeof portable);
    for (int i = 0; i < 64; ++i) portable.states[i] = 0x10000 + chance(0x7FFF0000);
    neon = portable;
    const uint8_t *next = words;
    portable.done = decode_portable(&form, slots, &contexts, count, &next, words + length,
                                    portable.states, lanes, NULL, (uint8_t *)portable.tops,
                                    &portable.overflow);
    portable.used = (size_t)(next - words);
    next = words;
    neon.done = decode_neon(&form, slots, &contexts, count, &next, words + length, neon.states,
                            lanes, NULL, (uint8_t *)neon.tops, &neon.overflow);
    neon.used = (size_t)(next - words);
    // Tops have 16 bits; what is above these is there in the portable decoder alone.
    portable.overflow &= 0xFFFF;
    differences += memcmp(&portable, &neon, sizeof neon) != 0;
    numbers += portable.done;
  }
  printf("%zu numbers, %zu differences\n", numbers, differences);
  return differences != 0;
}
