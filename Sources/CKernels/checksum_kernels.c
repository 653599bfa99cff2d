#include "ChecksumKernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("sse4.1,pclmul"))), apply_to = function)

// Bytes are a polynomial over bits, and a CRC is its remainder. Multiplying the two halves of sixteen bytes by the
// remainders of x^(distance + 32) and x^(distance - 32) gives sixteen bytes that have, `distance` bits further
// on, the same remainder. (V. Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ
// Instruction", Intel, 2009.)
static inline __m128i carry(__m128i sum, __m128i factors, __m128i next) {
  __m128i low = _mm_clmulepi64_si128(sum, factors, 0x00);
  __m128i high = _mm_clmulepi64_si128(sum, factors, 0x11);
  return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

static inline __m128i load(const uint8_t *bytes) { return _mm_loadu_si128((const __m128i *)bytes); }

void ckpt_crc32_fold(uint32_t previous, const uint8_t *bytes, size_t count, uint8_t *remainder) {
  // x^544 and x^480, x^160 and x^96, modulo the polynomial, bits reversed.
  const __m128i by_64_bytes = _mm_set_epi64x(0x1c6e41596, 0x154442bd4);
  const __m128i by_16_bytes = _mm_set_epi64x(0x0ccaa009e, 0x1751997d0);
  const uint8_t *end = bytes + count;
  __m128i a = _mm_xor_si128(load(bytes), _mm_cvtsi32_si128((int)~previous));
  __m128i b = load(bytes + 16), c = load(bytes + 32), d = load(bytes + 48);
  for (bytes += 64; bytes < end; bytes += 64) {
    a = carry(a, by_64_bytes, load(bytes));
    b = carry(b, by_64_bytes, load(bytes + 16));
    c = carry(c, by_64_bytes, load(bytes + 32));
    d = carry(d, by_64_bytes, load(bytes + 48));
  }
  b = carry(a, by_16_bytes, b);
  c = carry(b, by_16_bytes, c);
  d = carry(c, by_16_bytes, d);
  _mm_storeu_si128((__m128i *)remainder, d);
}

#pragma clang attribute pop

int ckpt_crc32_fold_is_available(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("pclmul");
}

#else

int ckpt_crc32_fold_is_available(void) { return 0; }

void ckpt_crc32_fold(uint32_t previous, const uint8_t *bytes, size_t count, uint8_t *remainder) {}

#endif
