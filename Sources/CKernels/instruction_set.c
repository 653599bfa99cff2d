#include "InstructionSet.h"

#include <stdlib.h>
#include <string.h>

enum ckpt_instruction_set ckpt_allowed_instruction_set(void) {
  const char *name = getenv("CKPT_INSTRUCTION_SET");
  if (name != NULL && strcmp(name, "portable") == 0) return ckpt_instruction_set_portable;
  if (name != NULL && strcmp(name, "avx2") == 0) return ckpt_instruction_set_avx2;
  return ckpt_instruction_set_avx512;
}

static enum ckpt_instruction_set machine_instruction_set(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  // All that the kernels' files are compiled for: a virtual machine may hide any of these.
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
      __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2")) {
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
      return ckpt_instruction_set_avx512;
    }
    return ckpt_instruction_set_avx2;
  }
#endif
  return ckpt_instruction_set_portable;
}

enum ckpt_instruction_set ckpt_best_instruction_set(void) {
  const enum ckpt_instruction_set machine = machine_instruction_set();
  const enum ckpt_instruction_set allowed = ckpt_allowed_instruction_set();
  return machine < allowed ? machine : allowed;
}
