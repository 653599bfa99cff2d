#ifndef CKERNELS_TRANSFORMER_KERNELS_H
#define CKERNELS_TRANSFORMER_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "InstructionSet.h"

// The arithmetic of a transformer in 32-bit floats.
//
// Every kernel gives the same bits on every instruction set, and for any way of splitting its rows
// or columns among threads. Three rules make that so. A sum over a matrix product's inner dimension
// is one chain of fused multiply-adds in ascending order. A sum along a row is kept in sixteen
// partial sums, element i in partial sum i mod 16, which are then added in halves. And products and
// sums outside of explicit fused multiply-adds are rounded one by one. Which of several NaNs comes
// out, and its sign, is the processor's choice.
//
// Counts are in elements; a "stride" is the distance between the starts of two rows. Every matrix is
// stored by rows.

#pragma clang assume_nonnull begin

/// What a matrix product starts from.
enum ckpt_start {
  /// C = A B
  ckpt_start_zero = 0,
  /// C = C + A B
  ckpt_start_accumulate = 1,
  /// C = bias + A B, the same bias for every row
  ckpt_start_bias = 2,
};

/// A matrix as it lies in memory, and whether it is to be read with rows and columns exchanged.
struct ckpt_matrix {
  const float *values;
  ptrdiff_t stride;
  int transposed;
};

/// The queries that attention works on at a time: two vectors. With more, causal attention would compute more scores
/// that nobody sees.
enum { ckpt_attention_block = 32 };

/// One head of attention in one sequence.
struct ckpt_attention_head {
  /// T, S and d.
  ptrdiff_t queries, keys, width;
  /// Of every matrix with rows of d elements, those of results too.
  ptrdiff_t stride;
  /// Q (T, d), K (S, d) and V (S, d).
  const float *query, *key, *value;
  float factor;
  /// How many of the keys, from the first, may be seen: all where attention is causal.
  ptrdiff_t visible;
  int causal;
  /// A: for each block of queries a matrix (S, block), of which only the rows of keys that are seen are used.
  float *attention;
  /// `ckpt_attention_scratch_count(keys, width)` elements, aligned to 64 bytes.
  float *scratch;
};

/// The kernels of one instruction set.
struct ckpt_transformer_kernels {
  /// Copies B (inner, columns) into panels that `multiply_packed` reads in one sweep.
  /// `packed` has `ckpt_packed_count(inner, columns)` elements and is aligned to 64 bytes. Only the
  /// columns from `first` (a multiple of 32) to before `last` are copied.
  void (*pack)(ptrdiff_t inner, ptrdiff_t columns, struct ckpt_matrix b, ptrdiff_t first,
               ptrdiff_t last, float *packed);

  /// C (rows, columns) = start + A (rows, inner) B (inner, columns), with B packed.
  void (*multiply_packed)(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t inner, const float *a,
                          ptrdiff_t a_stride, const float *packed, enum ckpt_start start,
                          const float *_Nullable bias, float *c, ptrdiff_t c_stride);

  /// weight_sums (outputs, inputs) += dy^T x; bias_sums[j] += the sum over rows of dy; with dy (rows, outputs) and
  /// x (rows, inputs).
  void (*linear_parameter_sums)(ptrdiff_t rows, ptrdiff_t outputs, ptrdiff_t inputs,
                                const float *dy, ptrdiff_t dy_stride, const float *x,
                                float *weight_sums, float *bias_sums);

  /// y = x + addend, element by element; y may be either of them.
  void (*add)(ptrdiff_t count, const float *x, const float *addend, float *y);

  /// The sum of squares, in sixteen partial sums.
  float (*sum_of_squares)(ptrdiff_t count, const float *x);

  /// y = max(x, 0). NaN gives NaN.
  void (*relu)(ptrdiff_t count, const float *x, float *y);

  /// dx = dy where y > 0, else 0.
  void (*relu_backward)(ptrdiff_t count, const float *y, const float *dy, float *dx);

  /// y = x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))).
  void (*gelu)(ptrdiff_t count, const float *x, float *y);

  /// dx = dy times the derivative of `gelu` at x.
  void (*gelu_backward)(ptrdiff_t count, const float *x, const float *dy, float *dx);

  /// y = (x - mean) / sqrt(variance + epsilon) * scale + shift, for each row of `columns` elements
  /// that lie one after the other. Keeps each row's mean and reciprocal standard deviation.
  void (*layer_norm)(ptrdiff_t rows, ptrdiff_t columns, const float *x, const float *scale,
                     const float *shift, float epsilon, float *y, float *mean, float *reciprocal);

  /// dx (+)= the gradient of `layer_norm` in x; added to what dx holds when `accumulate` is not 0.
  void (*layer_norm_backward)(ptrdiff_t rows, ptrdiff_t columns, const float *x,
                              const float *scale, const float *mean, const float *reciprocal,
                              const float *dy, float *dx, int accumulate);

  /// scale_sums[j] += the sum over rows of dy (x - mean) reciprocal; shift_sums[j] += that of dy;
  /// for the columns from `first` to before `last`.
  void (*layer_norm_parameter_sums)(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t first,
                                    ptrdiff_t last, const float *x, const float *mean,
                                    const float *reciprocal, const float *dy, float *scale_sums,
                                    float *shift_sums);

  /// Attention A = softmax(factor Q K^T), and what it gives, A V (queries, d). A query sees the first
  /// `visible` keys, and where attention is causal none behind its own position. At least one key is
  /// visible to each.
  void (*attend)(const struct ckpt_attention_head *head, float *attended);

  /// The gradients of Q, K and V from that of what `attend` gave, of which `head` still holds A.
  void (*attend_backward)(const struct ckpt_attention_head *head, const float *attended_gradient,
                          float *query_gradient, float *key_gradient, float *value_gradient);

  /// Factor times the softmax of a row of logits, in place. Gives the row's maximum and its sum of
  /// exp(x - maximum).
  void (*softmax_row)(ptrdiff_t columns, float *row, float factor, float *maximum, float *sum);

  /// One AdamW step: gradient is multiplied by gradient_factor first; `rate` is the learning rate,
  /// `decay` the learning rate times the weight decay, `first_correction` is 1 / (1 - beta1^step)
  /// and `second_correction` is 1 / (1 - beta2^step).
  void (*adamw)(ptrdiff_t count, float *parameter, const float *gradient, float *first_moment,
                float *second_moment, float gradient_factor, float rate, float decay, float beta1,
                float beta2, float epsilon, float first_correction, float second_correction);

  /// y = x * scale where the hash of (seed, first + i) is at least `threshold`, else 0. y may be x.
  void (*dropout)(ptrdiff_t count, const float *x, uint64_t seed, uint64_t first,
                  uint32_t threshold, float scale, float *y);
};

/// The elements that B (inner, columns) takes when it is packed.
static inline ptrdiff_t ckpt_packed_count(ptrdiff_t inner, ptrdiff_t columns) {
  return inner * ((columns + 15) / 16 * 16);
}

/// The elements of scratch memory that a head of attention takes.
static inline ptrdiff_t ckpt_attention_scratch_count(ptrdiff_t keys, ptrdiff_t width) {
  return ckpt_attention_block * ((width + 15) / 16 * 16 + keys);
}

/// The kernels of an instruction set, or null where this machine cannot run them.
const struct ckpt_transformer_kernels *_Nullable ckpt_transformer_kernels_for(
    enum ckpt_instruction_set set);

/// The kernels of the best instruction set of this machine. May be called from any thread.
const struct ckpt_transformer_kernels *ckpt_transformer_kernels(void);

#pragma clang assume_nonnull end

#endif
