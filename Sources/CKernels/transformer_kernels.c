#include <stdatomic.h>

#include "TransformerKernels.h"

extern const struct ckpt_transformer_kernels ckpt_transformer_kernels_portable;
#if defined(__x86_64__)
extern const struct ckpt_transformer_kernels ckpt_transformer_kernels_avx2;
extern const struct ckpt_transformer_kernels ckpt_transformer_kernels_avx512;
#endif

const struct ckpt_transformer_kernels *ckpt_transformer_kernels_for(
    enum ckpt_instruction_set set) {
  if (set == ckpt_instruction_set_portable) return &ckpt_transformer_kernels_portable;
  if (set > ckpt_best_instruction_set()) return NULL;
#if defined(__x86_64__)
  if (set == ckpt_instruction_set_avx2) return &ckpt_transformer_kernels_avx2;
  if (set == ckpt_instruction_set_avx512) return &ckpt_transformer_kernels_avx512;
#endif
  return NULL;
}

const struct ckpt_transformer_kernels *ckpt_transformer_kernels(void) {
  // Two threads that come first together find the same answer, so the order does not matter.
  static _Atomic(const struct ckpt_transformer_kernels *) resolved;
  const struct ckpt_transformer_kernels *kernels =
      atomic_load_explicit(&resolved, memory_order_relaxed);
  if (kernels == NULL) {
    kernels = ckpt_transformer_kernels_for(ckpt_best_instruction_set());
    atomic_store_explicit(&resolved, kernels, memory_order_relaxed);
  }
  return kernels;
}
