// Encodes by `encode_turns`, which is compiled for each number of coders.

static size_t encode(const struct ckpt_float_coding *coding, const uint16_t *bins, size_t count,
                     uint32_t *states, uint32_t lanes, uint16_t *words, uint32_t *missing,
                     size_t *missing_count) {
  return lanes == 64
             ? encode_turns(coding, bins, count, states, 64, words, missing, missing_count)
             : encode_turns(coding, bins, count, states, 32, words, missing, missing_count);
}
