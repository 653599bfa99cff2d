// CRC-32 and SHA-256: each kernel of the machine beside the definition.

#include <string.h>

#include "harness.h"

enum { most_bytes = 2048 };

static uint32_t crc_by_definition(uint32_t previous, const uint8_t *bytes, size_t count) {
  uint32_t all = ~previous;
  for (size_t i = 0; i < count; ++i) {
    all ^= bytes[i];
    for (int bit = 0; bit < 8; ++bit) all = all >> 1 ^ (all & 1 ? 0xEDB88320 : 0);
  }
  return ~all;
}

static void run_crc(void) {
  uint8_t bytes[most_bytes + 16], remainder[ckpt_crc32_step], copy[most_bytes] __attribute__((aligned(64)));
  for (int round = 0; round < 40; ++round) {
    const size_t start = chance(16), count = (size_t)ckpt_crc32_step * (1 + chance(most_bytes / ckpt_crc32_step));
    const uint32_t previous = round % 2 ? 0 : chance(UINT32_MAX);
    for (size_t i = 0; i < sizeof bytes; ++i) bytes[i] = (uint8_t)chance(256);
    const uint32_t expected = crc_by_definition(previous, bytes + start, count);
    // The first is zlib's, which is no kernel.
    for (int kernel = 1; kernel <= (int)ckpt_best_checksum_kernel(); ++kernel) {
      const size_t length =
          ckpt_crc32_fold((enum ckpt_checksum_kernel)kernel, previous, bytes + start, count, copy, 0, remainder);
      require(length <= ckpt_crc32_step && crc_by_definition(UINT32_MAX, remainder, length) == expected,
              "a kernel gives another CRC-32 than the polynomial");
      require(memcmp(copy, bytes + start, count) == 0, "a kernel copies other bytes");
      const uint32_t alone = crc_by_definition(
          UINT32_MAX, remainder,
          ckpt_crc32_fold((enum ckpt_checksum_kernel)kernel, previous, bytes + start, count, NULL, 0, remainder));
      require(alone == expected, "a kernel that does not copy gives another CRC-32");
    }
    take(&expected, sizeof expected);
  }
  finish_line("crc32", 0);
}

static void run_sha(void) {
  uint8_t bytes[8 * ckpt_digest_block + 16];
  for (int round = 0; round < 40; ++round) {
    uint32_t portable[8], state[8];
    const size_t start = chance(16), count = chance(9);
    for (int i = 0; i < 8; ++i) portable[i] = chance(UINT32_MAX);
    for (size_t i = 0; i < sizeof bytes; ++i) bytes[i] = (uint8_t)chance(256);
    uint32_t begun[8];
    memcpy(begun, portable, sizeof begun);
    ckpt_sha256_process(ckpt_digest_kernel_portable, portable, bytes + start, count);
    for (int kernel = 0; kernel <= (int)ckpt_best_digest_kernel(); ++kernel) {
      memcpy(state, begun, sizeof state);
      ckpt_sha256_process((enum ckpt_digest_kernel)kernel, state, bytes + start, count);
      require(memcmp(state, portable, sizeof state) == 0, "a kernel gives another SHA-256 than plain C");
    }
    take(portable, sizeof portable);
  }
  finish_line("sha256", 0);
}

void run_checksums(void) {
#if defined(__aarch64__)
  // What is emulated has all instructions; that they are found is part of what is shown.
  if (ckpt_allowed_instruction_set() != ckpt_instruction_set_portable) {
    require(ckpt_best_checksum_kernel() == ckpt_checksum_kernel_carryless, "PMULL was not found");
    require(ckpt_best_digest_kernel() == ckpt_digest_kernel_instructions, "SHA2 was not found");
  }
#endif
  run_crc();
  run_sha();
}
