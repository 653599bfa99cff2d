// For any machine; where the compiler's target has vectors, such as NEON, it uses them, and for decoding NEON's own.
#if defined(__aarch64__)
#include "templates/float_decode_neon.h"
#else
#include "templates/float_decode_scalar.h"
#endif
#include "templates/float_encode_scalar.h"

#define KERNELS ckpt_float_kernels_portable
#include "templates/float_codec_kernels.h"
