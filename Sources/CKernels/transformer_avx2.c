#if defined(__x86_64__)

#define TILE_ROWS 6
#define TILE_VECTORS 1
#define KERNELS ckpt_transformer_kernels_avx2

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "templates/transformer_kernels.h"
#pragma clang attribute pop

#endif
