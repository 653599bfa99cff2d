#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,bmi,bmi2,fma"))), \
    apply_to = function)
#include "templates/float_decode_avx512.h"
#include "templates/float_encode_avx512.h"

#define KERNELS ckpt_float_kernels_avx512
#include "templates/float_codec_kernels.h"
#pragma clang attribute pop

#endif
