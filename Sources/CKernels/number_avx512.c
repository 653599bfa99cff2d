#if defined(__x86_64__)

#define KERNELS ckpt_number_kernels_avx512

#pragma clang attribute push(__attribute__((target("avx2,avx512f,avx512bw,avx512dq,avx512vl"))), apply_to = function)
#include "templates/number_kernels.h"
#pragma clang attribute pop

#endif
