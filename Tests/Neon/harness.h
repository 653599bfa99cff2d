// What the parts of the program share: numbers by chance, the same on every machine, and lines of output.

#ifndef HARNESS_H
#define HARNESS_H

#include <stddef.h>
#include <stdint.h>

#include "CKernels.h"

/// A number below `bound` by chance.
uint32_t chance(uint32_t bound);
/// A float by chance, between -2 and 2; where `special`, one in nine is zero, subnormal, huge, infinite or no number.
float number_by_chance(int special);

/// Takes bytes into the digest of the present line.
void take(const void *bytes, size_t count);
/// Takes floats, all that are no number as the same one: which comes out, and its sign, is the processor's choice.
void take_floats(const float *values, size_t count);
/// Prints the digest of what was taken since the last line.
void finish_line(const char *kernel, int variant);

/// Ends the program where something does not hold that needs no other machine to be seen.
void require(int holds, const char *what);

void run_checksums(void);
void run_float_codec(const struct ckpt_float_kernels *kernels);
void run_transformer(const struct ckpt_transformer_kernels *kernels);
void run_numbers(const struct ckpt_number_kernels *kernels);

#endif
