#ifndef CKERNELS_INFLATE_KERNEL_H
#define CKERNELS_INFLATE_KERNEL_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// The first bits of a code, which are looked up at once: those of literals and lengths, and those of distances. What longer
/// codes mean is in another part of the table.
enum { ckpt_inflate_literal_bits = 10, ckpt_inflate_distance_bits = 8 };

/// What a code means.
enum ckpt_inflate_kind {
  /// A length or distance: the value, and the number in the extra bits that follow.
  ckpt_inflate_number = 0,
  /// A byte.
  ckpt_inflate_literal = 1,
  /// Two codes and two bytes, the first in the value's lower half.
  ckpt_inflate_two_literals = 2,
  ckpt_inflate_end = 3,
  /// A longer code: the value is where its part of the table begins, and as many bits as there are extra ones say where in it.
  ckpt_inflate_longer_code = 4,
  ckpt_inflate_invalid = 5,
};

/// An entry of a table: in bits 0 to 7 how many bits the code has, or what is left of it; in 8 to 11 the number of extra bits,
/// with two literals the bits of the first one's code; in 12 to 15 the kind, and above that the value.
enum { ckpt_inflate_extra_shift = 8, ckpt_inflate_kind_shift = 12, ckpt_inflate_value_shift = 16 };

/// Where decoding stands.
struct ckpt_inflate_state {
  /// Bits that were read and not used, the next one lowest; above `bit_count`, which is at most 63, they are zero.
  uint64_t bits;
  uint32_t bit_count;
  size_t input_position;
  size_t output_position;
};

enum ckpt_inflate_outcome {
  /// The input or the room for output may not be enough for the next match.
  ckpt_inflate_stopped = 0,
  ckpt_inflate_block_ended = 1,
  ckpt_inflate_failed = 2,
};

/// Decodes the symbols of a DEFLATE block (RFC 1951) while there is more input and room than a match may take.
///
/// What bits mean is looked up in tables that have an entry for every index.
enum ckpt_inflate_outcome ckpt_inflate(const uint32_t *literals, const uint32_t *distances,
                                       const uint8_t *input, size_t input_count, uint8_t *output,
                                       size_t output_count, struct ckpt_inflate_state *state);

#pragma clang assume_nonnull end

#endif
