#include "FloatCodecKernels.h"
#include "float_encode_one.h"

static size_t encode(const struct ckpt_float_coding *coding, const uint16_t *bins, size_t count,
                     uint32_t *states, uint32_t lanes, uint16_t *words, uint32_t *missing,
                     size_t *missing_count) {
  uint16_t *first = words + count + 1;
  for (size_t position = count; position-- > 0;) {
    first = encode_one(coding, bins, position, &states[position % lanes], first, missing,
                       missing_count);
  }
  return (size_t)(first - words);
}
