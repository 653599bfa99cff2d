#include "ChecksumKernels.h"

#include "InstructionSet.h"

#define INLINE static inline __attribute__((always_inline))

// Bytes are a polynomial over bits, and a CRC is its remainder. Multiplying the two halves of sixteen bytes
// by the remainders of x^(distance + 32) and x^(distance - 32) gives sixteen bytes that have, `distance`
// bits further on, the same remainder. So what came before is carried along instead of divided. (V. Gopal
// and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction", Intel, 2009.)

// x^544 and x^480 modulo the polynomial, bits reversed: on by 64 bytes.
static const uint64_t factor_480 = 0x1c6e41596, factor_544 = 0x154442bd4;

#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("sse4.1,pclmul"))), apply_to = function)

// Does nothing at an address that is not mapped.
static inline void prefetch(uintptr_t address) { _mm_prefetch((const char *)address, _MM_HINT_T1); }

static inline __m128i load_128(const uint8_t *bytes) {
  return _mm_loadu_si128((const __m128i *)bytes);
}

static inline __m128i carry_128(__m128i sum, __m128i factors, __m128i next) {
  __m128i low = _mm_clmulepi64_si128(sum, factors, 0x00);
  __m128i high = _mm_clmulepi64_si128(sum, factors, 0x11);
  return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

INLINE size_t fold_128(uint32_t previous, const uint8_t *bytes, size_t count, uint8_t *copy, uintptr_t next,
                       uint8_t *remainder) {
  const __m128i factors = _mm_set_epi64x((long long)factor_480, (long long)factor_544);
  const uint8_t *end = bytes + count;
  __m128i sums[4];
  for (int i = 0; i < 4; i++) {
    sums[i] = load_128(bytes + 16 * i);
    if (copy != NULL) _mm_stream_si128((__m128i *)(copy + 16 * i), sums[i]);
  }
  if (copy != NULL) prefetch(next);
  sums[0] = _mm_xor_si128(sums[0], _mm_cvtsi32_si128((int)~previous));
  for (bytes += 64; bytes < end; bytes += 64) {
    if (copy != NULL) {
      copy += 64;
      prefetch(next += 64);
    }
    for (int i = 0; i < 4; i++) {
      const __m128i more = load_128(bytes + 16 * i);
      if (copy != NULL) _mm_stream_si128((__m128i *)(copy + 16 * i), more);
      sums[i] = carry_128(sums[i], factors, more);
    }
  }
  for (int i = 0; i < 4; i++) _mm_storeu_si128((__m128i *)(remainder + 16 * i), sums[i]);
  // Before another thread may read the copy.
  if (copy != NULL) _mm_sfence();
  return 64;
}

static size_t fold_pclmul(uint32_t previous, const uint8_t *bytes, size_t count, uint8_t *copy, uintptr_t next,
                          uint8_t *remainder) {
  return copy == NULL ? fold_128(previous, bytes, count, NULL, 0, remainder)
                      : fold_128(previous, bytes, count, copy, next, remainder);
}

#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx512f,vpclmulqdq"))), apply_to = function)

static inline __m512i carry_512(__m512i sum, __m512i factors, __m512i next) {
  __m512i low = _mm512_clmulepi64_epi128(sum, factors, 0x00);
  __m512i high = _mm512_clmulepi64_epi128(sum, factors, 0x11);
  return _mm512_xor_si512(_mm512_xor_si512(low, high), next);
}

INLINE size_t fold_512(uint32_t previous, const uint8_t *bytes, size_t count, uint8_t *copy, uintptr_t next,
                       uint8_t *remainder) {
  // x^2080 and x^2016 modulo the polynomial, bits reversed: on by 256 bytes.
  const __m512i factors =
      _mm512_broadcast_i32x4(_mm_set_epi64x(0x1322d1430, 0x11542778a));
  const uint8_t *end = bytes + count;
  __m512i sums[4];
  for (int i = 0; i < 4; i++) {
    sums[i] = _mm512_loadu_si512(bytes + 64 * i);
    if (copy != NULL) {
      _mm512_stream_si512((__m512i *)(copy + 64 * i), sums[i]);
      prefetch(next + 64 * i);
    }
  }
  sums[0] = _mm512_xor_si512(
      sums[0], _mm512_zextsi128_si512(_mm_cvtsi32_si128((int)~previous)));
  for (bytes += 256; bytes < end; bytes += 256) {
    if (copy != NULL) {
      copy += 256;
      next += 256;
    }
    for (int i = 0; i < 4; i++) {
      const __m512i more = _mm512_loadu_si512(bytes + 64 * i);
      if (copy != NULL) {
        _mm512_stream_si512((__m512i *)(copy + 64 * i), more);
        prefetch(next + 64 * i);
      }
      sums[i] = carry_512(sums[i], factors, more);
    }
  }
  for (int i = 0; i < 4; i++) _mm512_storeu_si512(remainder + 64 * i, sums[i]);
  // Before another thread may read the copy.
  if (copy != NULL) _mm_sfence();
  return 256;
}

static size_t fold_avx512(uint32_t previous, const uint8_t *bytes, size_t count, uint8_t *copy, uintptr_t next,
                          uint8_t *remainder) {
  return copy == NULL ? fold_512(previous, bytes, count, NULL, 0, remainder)
                      : fold_512(previous, bytes, count, copy, next, remainder);
}

#pragma clang attribute pop

enum ckpt_checksum_kernel ckpt_best_checksum_kernel(void) {
  __builtin_cpu_init();
  if (ckpt_allowed_instruction_set() == ckpt_instruction_set_portable ||
      !__builtin_cpu_supports("sse4.1") || !__builtin_cpu_supports("pclmul")) {
    return ckpt_checksum_kernel_none;
  }
  // There are processors with VPCLMULQDQ that have no AVX-512.
  return ckpt_best_instruction_set() == ckpt_instruction_set_avx512 &&
                 __builtin_cpu_supports("vpclmulqdq")
             ? ckpt_checksum_kernel_avx512
             : ckpt_checksum_kernel_carryless;
}

size_t ckpt_crc32_fold(enum ckpt_checksum_kernel kernel, uint32_t previous, const uint8_t *bytes,
                       size_t count, uint8_t *copy, uintptr_t next, uint8_t *remainder) {
  return kernel == ckpt_checksum_kernel_avx512 ? fold_avx512(previous, bytes, count, copy, next, remainder)
                                               : fold_pclmul(previous, bytes, count, copy, next, remainder);
}

#elif defined(__aarch64__)

#include <arm_neon.h>
#include <string.h>

#include "arm_features.h"

#pragma clang attribute push(__attribute__((target("aes"))), apply_to = function)

static inline uint64x2_t load_128(const uint8_t *bytes) {
  return vreinterpretq_u64_u8(vld1q_u8(bytes));
}

static inline uint64x2_t carry_128(uint64x2_t sum, uint64x2_t factors, const uint8_t *next) {
  const poly64x2_t left = vreinterpretq_p64_u64(sum), right = vreinterpretq_p64_u64(factors);
  const poly128_t low = vmull_p64(vgetq_lane_p64(left, 0), vgetq_lane_p64(right, 0));
  const poly128_t high = vmull_high_p64(left, right);
  return veorq_u64(veorq_u64(vreinterpretq_u64_p128(low), vreinterpretq_u64_p128(high)),
                   load_128(next));
}

static size_t fold_pmull(uint32_t previous, const uint8_t *bytes, size_t count, uint8_t *copy,
                         uint8_t *remainder) {
  const uint64x2_t factors = {factor_544, factor_480};
  const uint8_t *end = bytes + count;
  uint64x2_t sums[4];
  if (copy != NULL) memcpy(copy, bytes, count);
  for (int i = 0; i < 4; i++) sums[i] = load_128(bytes + 16 * i);
  sums[0] = veorq_u64(sums[0], (uint64x2_t){~previous, 0});
  for (bytes += 64; bytes < end; bytes += 64) {
    for (int i = 0; i < 4; i++) sums[i] = carry_128(sums[i], factors, bytes + 16 * i);
  }
  for (int i = 0; i < 4; i++) vst1q_u8(remainder + 16 * i, vreinterpretq_u8_u64(sums[i]));
  return 64;
}

#pragma clang attribute pop

enum ckpt_checksum_kernel ckpt_best_checksum_kernel(void) {
  return ckpt_allowed_instruction_set() != ckpt_instruction_set_portable && arm_has_pmull()
             ? ckpt_checksum_kernel_carryless
             : ckpt_checksum_kernel_none;
}

size_t ckpt_crc32_fold(enum ckpt_checksum_kernel kernel, uint32_t previous, const uint8_t *bytes,
                       size_t count, uint8_t *copy, uintptr_t next, uint8_t *remainder) {
  (void)kernel, (void)next;
  return fold_pmull(previous, bytes, count, copy, remainder);
}

#else

enum ckpt_checksum_kernel ckpt_best_checksum_kernel(void) { return ckpt_checksum_kernel_none; }

size_t ckpt_crc32_fold(enum ckpt_checksum_kernel kernel, uint32_t previous, const uint8_t *bytes,
                       size_t count, uint8_t *copy, uintptr_t next, uint8_t *remainder) {
  return 0;
}

#endif
