#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2,fma"))), apply_to = function)
#include "templates/float_decode_avx2.h"
#include "templates/float_encode_avx2.h"

#define KERNELS ckpt_float_kernels_avx2
#include "templates/float_codec_kernels.h"
#pragma clang attribute pop

#endif
