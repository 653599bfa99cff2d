#ifndef CKERNELS_NUMBER_KERNELS_H
#define CKERNELS_NUMBER_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "InstructionSet.h"

#pragma clang assume_nonnull begin

/// What numbers are stored as, little-endian.
enum ckpt_number_type {
  ckpt_number_f64 = 0,
  ckpt_number_f32 = 1,
  ckpt_number_f16 = 2,
  ckpt_number_bf16 = 3,
};

/// What one pass over numbers finds.
struct ckpt_number_sums {
  double sum;
  double sum_of_squares;
  /// Infinity and minus infinity where there are no numbers.
  double least;
  double greatest;
  /// Those that are zero, of either sign.
  size_t zeros;
  /// Whether there are NaN or infinities; what else is here means nothing then.
  int has_strange;
};

/// What one pass over two lists of numbers finds: the sums of the squares of their differences, of those of either
/// side's numbers and of their products, and the largest magnitude of a difference.
struct ckpt_number_differences {
  double differences;
  double first;
  double second;
  double products;
  double largest;
};

/// Figures about numbers, computed in double precision.
///
/// Every kernel gives the same bits on every instruction set: a sum is kept in eight partial sums, number i in partial
/// sum i mod 8, which are then added one after the other, and behind them the numbers that do not fill all eight.
/// Products are rounded before they are added.
struct ckpt_number_kernels {
  /// Sums over numbers.
  void (*sum)(enum ckpt_number_type type, const uint8_t *numbers, size_t count,
              struct ckpt_number_sums *sums);
  /// Adds to 64 counts how many numbers, times `scale`, are in [-32, -31), [-31, -30) and so on up to [31, 32), of
  /// which there must be no others. Gives the sum of the squared distances from `mean`.
  double (*spread)(enum ckpt_number_type type, const uint8_t *numbers, size_t count, double mean,
                   double scale, uint64_t *counts);
  /// The sum of the squares of numbers.
  double (*sum_of_squares)(enum ckpt_number_type type, const uint8_t *numbers, size_t count);
  /// Sums over two lists of numbers of one type.
  void (*compare)(enum ckpt_number_type type, const uint8_t *a, const uint8_t *b, size_t count,
                  struct ckpt_number_differences *differences);
  /// How many elements of 1, 2, 4 or 8 bytes differ in a bit.
  size_t (*count_changed)(const uint8_t *a, const uint8_t *b, size_t count, uint32_t element_bytes);
};

/// The kernels of an instruction set, or null where this machine cannot run them.
const struct ckpt_number_kernels *_Nullable ckpt_number_kernels_for(enum ckpt_instruction_set set);

/// The kernels of the best instruction set of this machine.
const struct ckpt_number_kernels *ckpt_number_kernels(void);

/// The tables that codes are counted in by turns, because a count that was just written is slow to read again.
enum { ckpt_code_tables = 4 };

/// Counts how often each code of `code_bytes` bytes, 1 or 2, comes: adds to `ckpt_code_tables` tables of 256 or 65,536
/// counts, one behind the other, whose sum is meant.
void ckpt_count_codes(const uint8_t *codes, size_t count, uint32_t code_bytes, uint32_t *counts);

#pragma clang assume_nonnull end

#endif
