#include "NumberKernels.h"

#include <string.h>

extern const struct ckpt_number_kernels ckpt_number_kernels_portable;
#if defined(__x86_64__)
extern const struct ckpt_number_kernels ckpt_number_kernels_avx2;
extern const struct ckpt_number_kernels ckpt_number_kernels_avx512;
#endif

const struct ckpt_number_kernels *ckpt_number_kernels_for(enum ckpt_instruction_set set) {
  if (set == ckpt_instruction_set_portable) return &ckpt_number_kernels_portable;
  if (set > ckpt_best_instruction_set()) return NULL;
#if defined(__x86_64__)
  if (set == ckpt_instruction_set_avx2) return &ckpt_number_kernels_avx2;
  if (set == ckpt_instruction_set_avx512) return &ckpt_number_kernels_avx512;
#endif
  return NULL;
}

const struct ckpt_number_kernels *ckpt_number_kernels(void) {
  return ckpt_number_kernels_for(ckpt_best_instruction_set());
}

static void count_halves(const uint8_t *codes, size_t count, uint32_t *counts) {
  size_t index = 0;
  for (; count - index >= 4; index += 4) {
    uint64_t word;
    memcpy(&word, codes + 2 * index, sizeof word);
    for (uint32_t table = 0; table < 4; ++table) {
      ++counts[table << 16 | (word >> 16 * table & 0xFFFF)];
    }
  }
  for (; index < count; ++index) {
    uint16_t code;
    memcpy(&code, codes + 2 * index, sizeof code);
    ++counts[code];
  }
}

static void count_bytes(const uint8_t *codes, size_t count, uint32_t *counts) {
  size_t index = 0;
  for (; count - index >= 8; index += 8) {
    uint64_t word;
    memcpy(&word, codes + index, sizeof word);
    for (uint32_t place = 0; place < 8; ++place) {
      ++counts[(place % 4) << 8 | (word >> 8 * place & 0xFF)];
    }
  }
  for (; index < count; ++index) ++counts[codes[index]];
}

void ckpt_count_codes(const uint8_t *codes, size_t count, uint32_t code_bytes, uint32_t *counts) {
  if (code_bytes == 1) {
    count_bytes(codes, count, counts);
  } else {
    count_halves(codes, count, counts);
  }
}
