#include "FloatCodecKernels.h"
#include "float_encode_one.h"

// For each set of lanes that put down a word, which lane's word each of eight places takes, the last places first.
#define NTH(m, n)                                                                            \
  (((m) & 1) && (n) == 0 ? 0                                                                 \
   : ((m) & 2) && __builtin_popcount((m) & 1) == (n) ? 1                                     \
   : ((m) & 4) && __builtin_popcount((m) & 3) == (n) ? 2                                     \
   : ((m) & 8) && __builtin_popcount((m) & 7) == (n) ? 3                                     \
   : ((m) & 16) && __builtin_popcount((m) & 15) == (n) ? 4                                   \
   : ((m) & 32) && __builtin_popcount((m) & 31) == (n) ? 5                                   \
   : ((m) & 64) && __builtin_popcount((m) & 63) == (n) ? 6                                   \
                                                       : 7)
#define AT(m, place) NTH(m, (place) - 8 + __builtin_popcount(m))
#define PLACES(m) \
  {AT(m, 0), AT(m, 1), AT(m, 2), AT(m, 3), AT(m, 4), AT(m, 5), AT(m, 6), AT(m, 7)}
#define PLACES4(m) PLACES(m), PLACES(m + 1), PLACES(m + 2), PLACES(m + 3)
#define PLACES16(m) PLACES4(m), PLACES4(m + 4), PLACES4(m + 8), PLACES4(m + 12)
#define PLACES64(m) PLACES16(m), PLACES16(m + 16), PLACES16(m + 32), PLACES16(m + 48)
static const uint8_t lane_of_word[256][8] = {PLACES64(0), PLACES64(64), PLACES64(128),
                                             PLACES64(192)};

// One step of eight coders. A quotient of floats is at most one off, as a state before its division is below the share
// times 2^22. Eight words are stored however few of them count: there is room for a word of each number that is left.
static inline __attribute__((always_inline)) uint16_t *retreat(
    __m256i *state, const struct ckpt_float_coding *coding, const uint16_t *bins, size_t position,
    uint16_t *first, __m256i *all_steps) {
  const __m256i bits = _mm256_set1_epi32((int)coding->probability_bits);
  const __m256i excess_bits = _mm256_set1_epi32((int)(32 - coding->probability_bits));
  const __m256i whole = _mm256_set1_epi32(1 << coding->probability_bits);
  const __m256i twelve = _mm256_set1_epi32(0xFFF), sixteen = _mm256_set1_epi32(0xFFFF);
  const __m256i bin = _mm256_cvtepu16_epi32(
      _mm_loadu_si128((const __m128i *)(const void *)(bins + position)));
  const __m256i step = _mm256_i32gather_epi32((const int *)coding->steps, bin, 4);
  const __m256i share = _mm256_and_si256(step, twelve);
  const __m256i base = _mm256_srli_epi32(step, 20);
  *all_steps = _mm256_or_si256(*all_steps, step);
  const __m256i stays = _mm256_cmpgt_epi32(share, _mm256_srlv_epi32(*state, excess_bits));
  const int renews = ~_mm256_movemask_ps(_mm256_castsi256_ps(stays)) & 0xFF;
  const __m256i lane = _mm256_cvtepu8_epi32(
      _mm_loadl_epi64((const __m128i *)(const void *)lane_of_word[renews]));
  const __m256i put =
      _mm256_permutevar8x32_epi32(_mm256_and_si256(*state, sixteen), lane);
  _mm_storeu_si128((__m128i *)(void *)(first - 8),
                   _mm_packus_epi32(_mm256_castsi256_si128(put), _mm256_extracti128_si256(put, 1)));
  first -= __builtin_popcount((unsigned)renews);
  const __m256i high = _mm256_srli_epi32(*state, 16);
  const __m256i x = _mm256_blendv_epi8(high, *state, stays);
  // States are unsigned, which AVX2 does not convert.
  const __m256 value = _mm256_fmadd_ps(_mm256_cvtepi32_ps(_mm256_srli_epi32(x, 16)),
                                       _mm256_set1_ps(65536),
                                       _mm256_cvtepi32_ps(_mm256_and_si256(x, sixteen)));
  const __m256i quotient = _mm256_cvttps_epi32(_mm256_div_ps(value, _mm256_cvtepi32_ps(share)));
  const __m256i remainder = _mm256_sub_epi32(x, _mm256_mullo_epi32(quotient, share));
  const __m256i moved = _mm256_add_epi32(_mm256_sllv_epi32(quotient, bits),
                                         _mm256_add_epi32(remainder, base));
  // What one more in the quotient makes of the state.
  const __m256i more = _mm256_sub_epi32(whole, share);
  const __m256i is_less = _mm256_srai_epi32(remainder, 31);
  const __m256i is_more =
      _mm256_cmpgt_epi32(remainder, _mm256_sub_epi32(share, _mm256_set1_epi32(1)));
  *state = _mm256_add_epi32(_mm256_sub_epi32(moved, _mm256_and_si256(is_less, more)),
                            _mm256_and_si256(is_more, more));
  return first;
}

typedef __m256i coders;
enum { coders_in_step = 8 };

static inline __attribute__((always_inline)) coders load_coders(const uint32_t *states) {
  return _mm256_loadu_si256((const __m256i *)(const void *)states);
}

static inline __attribute__((always_inline)) void store_coders(uint32_t *states, coders state) {
  _mm256_storeu_si256((__m256i *)(void *)states, state);
}

// Whether a step was of an exception.
static inline __attribute__((always_inline)) int any_missing(coders all_steps) {
  return !_mm256_testz_si256(all_steps, _mm256_set1_epi32(1 << 12));
}

#include "float_encode_turns.h"
