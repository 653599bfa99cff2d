#ifndef CKERNELS_FLOAT_CODEC_KERNELS_H
#define CKERNELS_FLOAT_CODEC_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "InstructionSet.h"

/// How contexts and symbols make the top parts of numbers (SPEC.md section 8.2).
struct ckpt_float_form {
  uint32_t probability_bits;
  uint32_t phase_bits;
  uint32_t symbol_mantissa_bits;
  uint32_t top_bits;
  uint32_t has_signs;
  /// Whether there is more than one class.
  uint32_t has_classes;
  int32_t bias;
};

/// The contexts of numbers: that of number i is the sum of those of row i / `column_count` and column i % `column_count`.
struct ckpt_float_contexts {
  /// At least one.
  const uint16_t *rows;
  const uint16_t *columns;
  /// A multiple of the number of coders, or no less than the numbers.
  size_t column_count;
};

/// Bits of each number that stand together in a plane.
struct ckpt_float_plane {
  /// Bits a number: 1, 2, 4, 8, 16 or 32.
  uint32_t width;
  /// Where they stand in the number's raw bits.
  uint32_t shift;
  /// Those of the first number; they begin in the first bit of a byte.
  const uint8_t *bytes;
};

/// The raw bits of some numbers.
struct ckpt_float_raw {
  /// Bytes a number: 1, 2, 4 or 8.
  uint32_t number_bytes;
  /// How many raw bits belong to the mantissa.
  uint32_t low_bits;
  /// Whether the raw bit above those is the sign.
  uint32_t has_sign;
  uint32_t plane_count;
  struct ckpt_float_plane planes[12];
};

/// How 16-bit numbers become floats for sums.
struct ckpt_float_scaling {
  int32_t offset;
  int32_t highest;
  uint32_t mantissa_bits;
  uint32_t sign_shift;
};

/// How numbers become bins.
struct ckpt_float_bins {
  uint32_t shift;
  uint32_t top_bits;
  uint32_t symbol_mantissa_bits;
  uint32_t phase_bits;
  uint32_t has_signs;
  uint32_t bin_count;
  uint32_t origin;
};

/// How bins are coded.
struct ckpt_float_coding {
  /// 10 or more.
  uint32_t probability_bits;
  /// How many positions of exceptions are stored.
  uint32_t missing_limit;
  /// For each bin its symbol's share in bits 0 to 11, in bit 12 whether it is an exception, and in bits 20 to 31 the sum
  /// of the shares before its own.
  const uint32_t *steps;
  /// For each share 2^63 by it, rounded up.
  const uint64_t *reciprocals;
};

/// The float codec's hot loops for one instruction set. Each gives the same bits as the reference in Swift.
struct ckpt_float_kernels {
  /// Decodes whole turns of all coders, 32 or 64 of them, while `words` has a word for each; gives how many numbers
  /// that were, and moves `words` on. `output` gets tops, of 16 bits each, where `raw` is NULL, else whole numbers;
  /// kernels that cannot put numbers of such raw bits together do nothing and give 0. Tops that are out of range are
  /// joined by or into `overflow`.
  size_t (*decode)(const struct ckpt_float_form *form, const uint32_t *slots,
                   const struct ckpt_float_contexts *contexts, size_t count,
                   const uint8_t **words, const uint8_t *end, uint32_t *states, uint32_t lanes,
                   const struct ckpt_float_raw *raw, uint8_t *output, uint32_t *overflow);
  /// Puts numbers together from their tops and raw bits.
  void (*merge)(const struct ckpt_float_raw *raw, const uint16_t *tops, size_t count,
                uint8_t *output);
  /// Cuts bits out of `count` numbers, a multiple of 8, and stores them in a plane.
  void (*pack)(const uint8_t *numbers, size_t count, const struct ckpt_float_raw *raw,
               uint32_t width, uint32_t shift, uint8_t *plane);
  /// The sums of numbers and of their squares, these times weights, into `sums[0]` and `sums[1]`.
  void (*row_sums)(const struct ckpt_float_scaling *scaling, const uint16_t *numbers,
                   const float *weights, size_t count, float *sums);
  /// Adds numbers times `factor`, and their squares, to sums.
  void (*add_columns)(const struct ckpt_float_scaling *scaling, const uint16_t *numbers,
                      size_t count, float factor, float *sums, float *squares);
  /// Finds the bins of numbers, each behind those of the tables before its own, and counts them where `counts` is not
  /// NULL.
  void (*bin)(const struct ckpt_float_bins *form, const uint16_t *numbers,
              const uint16_t *contexts, size_t count, uint16_t *bins, uint32_t *counts);
  /// The bits that are set in any of some words of 8 bytes.
  uint64_t (*unite)(const uint8_t *words, size_t count);
  /// Cuts numbers to their highest 16 bits, or as many as `shift` leaves.
  void (*cut)(const uint8_t *numbers, size_t count, uint32_t number_bytes, uint32_t shift,
              uint16_t *output);
  /// Encodes bins from the last to the first by 32 or 64 coders; gives where the words begin, which end at
  /// `words + count + 1`. Stores where exceptions are, the last first, and adds how many they are to `missing_count`.
  size_t (*encode)(const struct ckpt_float_coding *coding, const uint16_t *bins, size_t count,
                   uint32_t *states, uint32_t lanes, uint16_t *words, uint32_t *missing,
                   size_t *missing_count);
};

/// The kernels for an instruction set, NULL where this machine cannot run it.
const struct ckpt_float_kernels *ckpt_float_kernels_for(enum ckpt_instruction_set set);

#endif
