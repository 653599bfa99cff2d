#ifndef CKERNELS_INSTRUCTION_SET_H
#define CKERNELS_INSTRUCTION_SET_H

/// The instruction sets that kernels are compiled for, weakest first.
enum ckpt_instruction_set {
  ckpt_instruction_set_portable = 0,
  ckpt_instruction_set_avx2 = 1,
  ckpt_instruction_set_avx512 = 2,
};

/// The strongest instruction set that may be used: what the environment variable CKPT_INSTRUCTION_SET names, `portable`
/// or `avx2`, else any. That is how tests and benchmarks see what weaker machines see.
enum ckpt_instruction_set ckpt_allowed_instruction_set(void);

/// The strongest instruction set that may be used and that this machine can run.
enum ckpt_instruction_set ckpt_best_instruction_set(void);

#endif
