#if defined(__x86_64__)

#include <immintrin.h>

#define TILE_ROWS 12
#define TILE_VECTORS 2
// Parts of vectors are loaded and stored under a mask.
#define MASKED_PARTS
#define KERNELS ckpt_transformer_kernels_avx512

#pragma clang attribute push(__attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl"))), apply_to = function)
#include "templates/transformer_kernels.h"
#pragma clang attribute pop

#endif
