#include "InflateKernel.h"

#include <string.h>

enum {
  longest_match = 258,
  // Matches are copied so many bytes at a time, and may overrun their end by less than that.
  copy_step = 32,
  // This many entries of literals take no more bits than one refill gives.
  literal_steps = 5,
  // Between two looks at how much room is left come literals, a match and what it overruns.
  output_margin = 2 * literal_steps + longest_match + copy_step,
  input_margin = 8,
};

static inline uint64_t little_endian(uint64_t word) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  return __builtin_bswap64(word);
#else
  return word;
#endif
}

static inline uint32_t low_bits(uint64_t bits, uint32_t count) { return (uint32_t)bits & ((1u << count) - 1); }
static inline uint32_t kind_of(uint32_t entry) { return entry >> ckpt_inflate_kind_shift & 15; }
static inline uint32_t extra_of(uint32_t entry) { return entry >> ckpt_inflate_extra_shift & 15; }
static inline uint32_t value_of(uint32_t entry) { return entry >> ckpt_inflate_value_shift; }
static inline int is_literal(uint32_t entry) {
  return kind_of(entry) == ckpt_inflate_literal || kind_of(entry) == ckpt_inflate_two_literals;
}

static inline void copy_match(uint8_t *output, size_t distance, size_t length) {
  const uint8_t *from = output - distance, *end = output + length;
  if (distance >= copy_step) {
    do {
      memcpy(output, from, copy_step);
      output += copy_step, from += copy_step;
    } while (output < end);
  } else if (distance == 1) {
    memset(output, *from, length);
  } else if (distance >= 8) {
    do {
      memcpy(output, from, 8);
      output += 8, from += 8;
    } while (output < end);
  } else {
    do *output++ = *from++;
    while (output < end);
  }
}

enum ckpt_inflate_outcome ckpt_inflate(const uint32_t *literals, const uint32_t *distances,
                                       const uint8_t *input, size_t input_count, uint8_t *output,
                                       size_t output_count, struct ckpt_inflate_state *state) {
  if (input_count < input_margin || output_count < output_margin || state->bit_count > 63) return ckpt_inflate_stopped;
  const size_t last_input = input_count - input_margin, last_output = output_count - output_margin;
  uint64_t bits = state->bits;
  uint32_t count = state->bit_count;
  size_t position = state->input_position, done = state->output_position;
  enum ckpt_inflate_outcome outcome = ckpt_inflate_stopped;

// Leaves at least 56 bits. Those above `count` are loaded again later, with the same values.
#define REFILL()                              \
  do {                                        \
    uint64_t word;                            \
    memcpy(&word, input + position, 8);       \
    word = little_endian(word);               \
    bits |= word << count;                    \
    position += (63 - count) >> 3;            \
    count |= 56;                              \
  } while (0)
#define USE(n)                                \
  do {                                        \
    const uint32_t used = (n);                \
    bits >>= used, count -= used;             \
  } while (0)
#define PUT_LITERALS(entry)                                 \
  do {                                                      \
    output[done] = (uint8_t)value_of(entry);                \
    output[done + 1] = (uint8_t)(value_of(entry) >> 8);     \
    done += kind_of(entry);                                 \
    USE((entry) & 0xFF);                                    \
  } while (0)

  while (position <= last_input && done <= last_output) {
    REFILL();
    uint32_t entry = literals[low_bits(bits, ckpt_inflate_literal_bits)];
    if (is_literal(entry)) {
      int left = literal_steps;
      do {
        PUT_LITERALS(entry);
        entry = literals[low_bits(bits, ckpt_inflate_literal_bits)];
      } while (--left > 0 && is_literal(entry));
      if (left == 0) continue;
      if (position > last_input) break;
      REFILL();
    }
    // A length and a distance take 48 bits at most.
    if (kind_of(entry) == ckpt_inflate_longer_code) {
      USE(ckpt_inflate_literal_bits);
      entry = literals[value_of(entry) + low_bits(bits, extra_of(entry))];
      if (kind_of(entry) == ckpt_inflate_literal) {
        PUT_LITERALS(entry);
        continue;
      }
    }
    if (kind_of(entry) != ckpt_inflate_number) {
      outcome = kind_of(entry) == ckpt_inflate_end ? ckpt_inflate_block_ended : ckpt_inflate_failed;
      USE(entry & 0xFF);
      break;
    }
    USE(entry & 0xFF);
    const size_t length = value_of(entry) + low_bits(bits, extra_of(entry));
    USE(extra_of(entry));
    entry = distances[low_bits(bits, ckpt_inflate_distance_bits)];
    if (kind_of(entry) == ckpt_inflate_longer_code) {
      USE(ckpt_inflate_distance_bits);
      entry = distances[value_of(entry) + low_bits(bits, extra_of(entry))];
    }
    USE(entry & 0xFF);
    const size_t distance = value_of(entry) + low_bits(bits, extra_of(entry));
    USE(extra_of(entry));
    if (kind_of(entry) != ckpt_inflate_number || distance > done) {
      outcome = ckpt_inflate_failed;
      break;
    }
    copy_match(output + done, distance, length);
    done += length;
  }
  state->bits = bits & ((UINT64_C(1) << count) - 1);
  state->bit_count = count;
  state->input_position = position;
  state->output_position = done;
  return outcome;
}
