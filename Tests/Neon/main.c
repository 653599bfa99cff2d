// Runs every kernel on the same inputs and prints a line for each: its name and a digest of what it gave. Two machines,
// or two instruction sets of one, agree where they print the same. See run.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

// xorshift64 (Marsaglia, "Xorshift RNGs", 2003).
static uint64_t state = 88172645463325252;

uint32_t chance(uint32_t bound) {
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return (uint32_t)(state >> 32) % bound;
}

float number_by_chance(int special) {
  static const float strange[] = {__builtin_nanf(""), __builtin_inff(), -__builtin_inff(), 0, -0.0f, 0x1p-149f,
                                  -0x1p-126f,         0x1.fffffep127f,  88.8f,             -87.4f, -103.5f, 1e-30f};
  if (special && chance(9) == 0) return strange[chance(sizeof strange / sizeof *strange)];
  return (float)chance(1 << 24) * 0x1p-22f - 2;
}

// FNV-1a (Fowler, Noll and Vo) of 64 bits.
static const uint64_t basis = 0xcbf29ce484222325;
static uint64_t digest = basis;

void take(const void *bytes, size_t count) {
  for (size_t i = 0; i < count; ++i) digest = (digest ^ ((const uint8_t *)bytes)[i]) * 0x100000001b3;
}

void take_floats(const float *values, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    const float value = values[i] == values[i] ? values[i] : __builtin_nanf("");
    take(&value, sizeof value);
  }
}

void finish_line(const char *kernel, int variant) {
  printf("%s %d: %016llx\n", kernel, variant, (unsigned long long)digest);
  digest = basis;
}

void require(int holds, const char *what) {
  if (holds) return;
  fflush(stdout);
  fprintf(stderr, "%s\n", what);
  exit(1);
}

int main(void) {
  const enum ckpt_instruction_set set = ckpt_best_instruction_set();
  run_checksums();
  run_float_codec(ckpt_float_kernels_for(set));
  run_transformer(ckpt_transformer_kernels_for(set));
  run_numbers(ckpt_number_kernels_for(set));
}
