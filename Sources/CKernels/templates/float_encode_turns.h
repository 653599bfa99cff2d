// Encodes by `retreat`, which takes some coders a step back: whole turns of all coders, and what is not a whole turn one
// by one. Compiled for each number of coders.

static inline __attribute__((always_inline)) size_t encode_turns(
    const struct ckpt_float_coding *coding, const uint16_t *bins, size_t count, uint32_t *states,
    const uint32_t lanes, uint16_t *words, uint32_t *missing, size_t *missing_count) {
  uint16_t *first = words + count + 1;
  size_t position = count;
  for (; position % lanes != 0; --position) {
    first = encode_one(coding, bins, position - 1, &states[(position - 1) % lanes], first, missing,
                       missing_count);
  }
  coders state[64 / coders_in_step];
  for (uint32_t part = 0; part < lanes / coders_in_step; ++part) {
    state[part] = load_coders(states + coders_in_step * part);
  }
  while (position > 0) {
    coders all_steps = {0};
#pragma clang loop unroll(full)
    for (uint32_t part = lanes / coders_in_step; part-- > 0;) {
      position -= coders_in_step;
      first = retreat(&state[part], coding, bins, position, first, &all_steps);
    }
    if (__builtin_expect(any_missing(all_steps), 0)) {
      for (size_t lane = lanes; lane-- > 0;) {
        add_if_missing(coding, bins, position + lane, missing, missing_count);
      }
    }
  }
  for (uint32_t part = 0; part < lanes / coders_in_step; ++part) {
    store_coders(states + coders_in_step * part, state[part]);
  }
  return (size_t)(first - words);
}

static size_t encode(const struct ckpt_float_coding *coding, const uint16_t *bins, size_t count,
                     uint32_t *states, uint32_t lanes, uint16_t *words, uint32_t *missing,
                     size_t *missing_count) {
  return lanes == 64
             ? encode_turns(coding, bins, count, states, 64, words, missing, missing_count)
             : encode_turns(coding, bins, count, states, 32, words, missing, missing_count);
}
