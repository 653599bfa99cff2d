#include "NumberKernels.h"

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
