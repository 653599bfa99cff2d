// The float codec's kernels, on forms, tables and numbers by chance.

#include <stdlib.h>
#include <string.h>

#include "harness.h"

_Static_assert(sizeof(struct ckpt_float_kernels) == 9 * sizeof(void (*)(void)), "each kernel has its lines here");

enum { most_numbers = 2048, most_slots = 16 << 12 };

static uint16_t numbers[most_numbers], columns[most_numbers], rows[most_numbers], output[most_numbers];

static void fill(void *bytes, size_t count) {
  for (size_t i = 0; i < count; ++i) ((uint8_t *)bytes)[i] = (uint8_t)chance(256);
}

static uint32_t make_form(struct ckpt_float_form *form, uint32_t *slots) {
  form->probability_bits = 10 + chance(3);
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

static void run_decode(const struct ckpt_float_kernels *kernels) {
  static uint32_t slots[most_slots];
  static uint8_t words[4 * most_numbers];
  for (int round = 0; round < 200; ++round) {
    struct ckpt_float_form form;
    const uint32_t classes = make_form(&form, slots), lanes = chance(2) ? 32 : 64;
    const size_t count = chance(most_numbers), length = chance(sizeof words);
    // One row, or rows of some turns.
    const struct ckpt_float_contexts contexts = {
        rows, columns, chance(2) ? most_numbers : lanes * (1 + chance(8))};
    for (size_t i = 0; i < most_numbers; ++i) {
      // The sign that is expected, where symbols have one.
      columns[i] = (uint16_t)((form.has_signs && chance(2) ? 1 << 15 : 0) | chance(classes) << 8 | chance(128));
      rows[i] = (uint16_t)((form.has_signs && chance(2) ? 1 << 15 : 0) | chance(128));
    }
    fill(words, length);
    uint32_t states[64], overflow = 0;
    for (int i = 0; i < 64; ++i) states[i] = 0x10000 + chance(0x7FFF0000);
    const uint8_t *next = words;
    const size_t done = kernels->decode(&form, slots, &contexts, count, &next, words + length, states,
                                        lanes, NULL, (uint8_t *)output, &overflow);
    const size_t used = (size_t)(next - words);
    // Tops have 16 bits; what is above these is there in some decoders alone.
    overflow &= 0xFFFF;
    take(&done, sizeof done), take(&used, sizeof used), take(&overflow, sizeof overflow);
    take(states, sizeof states), take(output, done * sizeof *output);
    if (round % 20 == 19) finish_line("float decode", round);
  }
}

// Shares of a table's symbols, with what coding and decoding them need.
// The symbol 0 is of exceptions.
static void make_table(uint32_t bits, uint32_t symbols, uint32_t *steps, uint32_t *slots) {
  uint32_t left = 1u << bits;
  for (uint32_t symbol = 0, base = 0; symbol < symbols; ++symbol) {
    const uint32_t others = symbols - 1 - symbol;
    const uint32_t most = left - others;
    const uint32_t share = others == 0 ? left : 1 + chance(most < 2 * left / (others + 1) ? most : 2 * left / (others + 1));
    steps[symbol] = base << 20 | (symbol == 0 ? 1 << 12 : 0) | share;
    for (uint32_t i = 0; i < share; ++i) slots[base + i] = share << 20 | i << 8 | symbol;
    base += share, left -= share;
  }
}

// What is encoded is taken, and must come back.
static void run_encode(const struct ckpt_float_kernels *kernels) {
  static uint32_t slots[4 << 12];
  static uint32_t steps[4 << 8], missing[most_numbers];
  static uint64_t reciprocals[1 << 12];
  static uint16_t bins[most_numbers], words[most_numbers + 1 + 64];
  for (uint64_t share = 1; share < 1 << 12; ++share) reciprocals[share] = ((1ull << 63) + share - 1) / share;
  for (int round = 0; round < 100; ++round) {
    const uint32_t lanes = chance(2) ? 32 : 64, tables = 1 + chance(4), symbols = 2 + chance(200);
    const struct ckpt_float_form form = {
        .probability_bits = 10 + chance(3), .top_bits = 9, .has_classes = tables > 1, .bias = 1};
    const struct ckpt_float_coding coding = {form.probability_bits, chance(40), steps, reciprocals};
    for (uint32_t table = 0; table < tables; ++table) {
      make_table(form.probability_bits, symbols, steps + (table << 8), slots + (table << form.probability_bits));
    }
    const size_t turns = chance(most_numbers / lanes + 1), odd = chance(2) ? chance(lanes) : 0;
    const size_t count = turns * lanes + odd > most_numbers ? most_numbers : turns * lanes + odd;
    for (size_t i = 0; i < count; ++i) {
      columns[i] = (uint16_t)(chance(tables) << 8);
      bins[i] = (uint16_t)(columns[i] | chance(symbols));
    }
    uint32_t states[64];
    for (int i = 0; i < 64; ++i) states[i] = 0x10000;
    memset(words, 0, sizeof words);
    size_t missing_count = 0;
    const size_t first = kernels->encode(&coding, bins, count, states, lanes, words, missing, &missing_count);
    take(&missing_count, sizeof missing_count);
    const size_t kept = missing_count < coding.missing_limit ? missing_count : coding.missing_limit;
    take(missing, kept * sizeof *missing);
    take(&first, sizeof first), take(states, sizeof states);
    take(words + first, (count + 1 - first) * sizeof *words);
    const uint8_t *next = (const uint8_t *)(words + first);
    uint32_t overflow = 0;
    const uint16_t row = 0;
    const struct ckpt_float_contexts contexts = {&row, columns, most_numbers};
    const size_t done = kernels->decode(&form, slots, &contexts, count, &next, (const uint8_t *)words + sizeof words,
                                        states, lanes, NULL, (uint8_t *)output, &overflow);
    require(done == count / lanes * lanes, "the decoder ends before the encoder's words do");
    for (size_t i = 0; i < done; ++i) {
      const uint32_t symbol = bins[i] & 0xFF;
      require(output[i] == (symbol == 0 ? 0 : symbol + 1), "another symbol comes back than was encoded");
    }
    if (round % 20 == 19) finish_line("float encode", round);
  }
}

// Numbers are cut into planes and put together again.
static void run_pack_and_merge(const struct ckpt_float_kernels *kernels) {
  static uint8_t bytes[8 * 512], merged[8 * 512], planes[12 * 4 * 512];
  for (int round = 0; round < 240; ++round) {
    struct ckpt_float_raw raw = {.number_bytes = 1u << round % 4, .has_sign = chance(2)};
    const uint32_t bits = 8 * raw.number_bytes;
    const size_t count = 8 * chance(65);
    // Tops have at most 16 bits.
    const uint32_t least = bits > 16 ? bits - 16 : 0;
    raw.low_bits = least + chance(bits - 1 - least);
    fill(bytes, count * raw.number_bytes);
    uint8_t *plane = planes;
    for (uint32_t shift = 0; shift < raw.low_bits + raw.has_sign;) {
      uint32_t width = 32;
      while (width > raw.low_bits + raw.has_sign - shift || width > bits) width /= 2;
      if (width > 1 && chance(3) == 0 && raw.plane_count < 4) width /= 2;
      raw.planes[raw.plane_count++] = (struct ckpt_float_plane){width, shift, plane};
      kernels->pack(bytes, count, &raw, width, shift, plane);
      take(plane, count * width / 8);
      plane += count * width / 8, shift += width;
    }
    for (size_t i = 0; i < count; ++i) {
      uint64_t number = 0;
      memcpy(&number, bytes + i * raw.number_bytes, raw.number_bytes);
      if (raw.has_sign) number &= ~(1ull << (bits - 1));
      output[i] = (uint16_t)(number >> raw.low_bits);
    }
    kernels->merge(&raw, output, count, merged);
    require(memcmp(bytes, merged, count * raw.number_bytes) == 0, "planes and tops do not give the numbers back");
    if (round % 40 == 39) finish_line("float pack and merge", round);
    // A count that is no multiple of 8 is merged too.
    const size_t part = count == 0 ? 0 : chance((uint32_t)count);
    memset(merged, 0, sizeof merged);
    kernels->merge(&raw, output, part, merged);
    require(memcmp(bytes, merged, part * raw.number_bytes) == 0, "a part of planes and tops does not give the numbers back");
  }
}

static void run_sums(const struct ckpt_float_kernels *kernels) {
  for (int round = 0; round < 60; ++round) {
    const uint32_t mantissa_bits = chance(11);
    const struct ckpt_float_scaling scaling = {
        .offset = ((int32_t)chance(200) - 100) * (1 << mantissa_bits),
        .highest = (158 << mantissa_bits) - 1,
        .mantissa_bits = mantissa_bits,
        .sign_shift = mantissa_bits + 1 + chance(15 - mantissa_bits)};
    float weights[200], sums[200], squares[200], pair[2];
    const size_t count = chance(200);
    for (size_t i = 0; i < count; ++i) {
      numbers[i] = (uint16_t)chance(2u << scaling.sign_shift);
      weights[i] = (float)chance(1000) / 1000;
      sums[i] = number_by_chance(0);
      squares[i] = number_by_chance(0);
    }
    kernels->row_sums(&scaling, numbers, weights, count, pair);
    take_floats(pair, 2);
    kernels->add_columns(&scaling, numbers, count, number_by_chance(0), sums, squares);
    take_floats(sums, count), take_floats(squares, count);
    if (round % 20 == 19) finish_line("float sums", round);
  }
}

static void run_bins(const struct ckpt_float_kernels *kernels) {
  static uint32_t counts[1 << 16];
  for (int round = 0; round < 60; ++round) {
    struct ckpt_float_bins form = {.shift = chance(4), .top_bits = 2 + chance(7), .symbol_mantissa_bits = chance(3),
                                   .phase_bits = chance(3), .has_signs = chance(2)};
    // So that the least distance is that of the largest scale.
    form.origin = 255u >> form.phase_bits << form.symbol_mantissa_bits;
    form.bin_count = ((1u << form.top_bits) + form.origin + 2) << form.has_signs;
    const uint32_t classes = 1 + chance(16u >> form.phase_bits);
    const size_t count = chance(most_numbers);
    const uint32_t used = (classes << form.phase_bits) * form.bin_count;
    for (size_t i = 0; i < count; ++i) {
      numbers[i] = (uint16_t)chance(2u << form.top_bits << form.shift);
      columns[i] = (uint16_t)(chance(2) << 15 | chance(classes) << 8 | chance(256));
    }
    memset(counts, 0, sizeof counts);
    kernels->bin(&form, numbers, columns, count, output, counts);
    take(output, count * sizeof *output), take(counts, used * sizeof *counts);
    if (round % 20 == 19) finish_line("float bin", round);
    kernels->bin(&form, numbers, columns, count, output, NULL);
    take(output, count * sizeof *output);
  }
}

static void run_words(const struct ckpt_float_kernels *kernels) {
  static uint8_t bytes[8 * 512];
  for (int round = 0; round < 80; ++round) {
    const uint32_t number_bytes = 1u << round % 4;
    const size_t count = chance(512);
    fill(bytes, 8 * count);
    kernels->cut(bytes, count, number_bytes, chance(8 * number_bytes), output);
    take(output, count * sizeof *output);
    if (round % 40 == 39) finish_line("float cut", round);
    for (size_t i = 0; i < 8 * count; ++i) bytes[i] &= bytes[i] >> 1 & (uint8_t)-(chance(300) == 0);
    const uint64_t united = kernels->unite(bytes, count);
    take(&united, sizeof united);
    if (round % 40 == 39) finish_line("float unite", round);
  }
}

void run_float_codec(const struct ckpt_float_kernels *kernels) {
  run_decode(kernels);
  run_encode(kernels);
  run_pack_and_merge(kernels);
  run_sums(kernels);
  run_bins(kernels);
  run_words(kernels);
}
