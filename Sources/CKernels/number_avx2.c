#if defined(__x86_64__)

#define KERNELS ckpt_number_kernels_avx2

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#include "templates/number_kernels.h"
#pragma clang attribute pop

#endif
