// The transformer's kernels, on shapes around those of tiles and vectors.

#include <stdlib.h>
#include <string.h>

#include "harness.h"

_Static_assert(sizeof(struct ckpt_transformer_kernels) == 18 * sizeof(void (*)(void)), "each kernel has its lines here");

enum { most_floats = 1 << 16 };
static float a[most_floats], b[most_floats], c[most_floats], packed[most_floats] __attribute__((aligned(64)));
static float first[most_floats], second[most_floats], third[most_floats];

static void fill(float *values, ptrdiff_t count, int special) {
  require(count <= most_floats, "a shape is too large");
  for (ptrdiff_t i = 0; i < count; ++i) values[i] = number_by_chance(special);
}

static void run_products(const struct ckpt_transformer_kernels *kernels) {
  static const ptrdiff_t shapes[][3] = {{1, 1, 1},    {12, 32, 8}, {13, 33, 7}, {5, 15, 3},   {25, 96, 17}, {7, 48, 300},
                                        {30, 8, 32},  {11, 16, 5}, {3, 130, 2}, {98, 40, 16}, {4, 31, 0},   {6, 16, 512},
                                        {100, 17, 70}};
  for (int shape = 0; shape < (int)(sizeof shapes / sizeof *shapes); ++shape) {
    const ptrdiff_t rows = shapes[shape][0], columns = shapes[shape][1], inner = shapes[shape][2];
    for (int variant = 0; variant < 24; ++variant) {
      const int a_transposed = variant & 1, b_transposed = variant >> 1 & 1, special = variant >= 12;
      const enum ckpt_start start = (enum ckpt_start)(variant / 4 % 3);
      const ptrdiff_t a_stride = (a_transposed ? rows : inner) + 3, b_stride = (b_transposed ? inner : columns) + 1;
      const ptrdiff_t c_stride = columns + 2;
      fill(a, (a_transposed ? inner : rows) * a_stride + 1, special);
      fill(b, (b_transposed ? columns : inner) * b_stride + 1, special);
      fill(c, rows * c_stride, 0);
      fill(third, columns, 0);
      memcpy(first, c, sizeof *c * (size_t)(rows * c_stride));
      const struct ckpt_matrix left = {a, a_stride, a_transposed}, right = {b, b_stride, b_transposed};
      kernels->pack(inner, columns, right, 0, columns, packed);
      kernels->multiply_packed(rows, columns, inner, left, packed, start, start == ckpt_start_bias ? third : NULL, first,
                               c_stride);
      take_floats(first, (size_t)(rows * c_stride));
      if (start == ckpt_start_bias) continue;
      kernels->multiply(rows, columns, inner, left, right, start, c, c_stride, packed);
      take_floats(c, (size_t)(rows * c_stride));
    }
    finish_line("pack, multiply_packed and multiply", shape);
  }
}

static void run_elements(const struct ckpt_transformer_kernels *kernels, ptrdiff_t count, int special) {
  fill(a, count, special), fill(b, count, special);
  kernels->relu(count, a, c);
  take_floats(c, (size_t)count), finish_line("relu", (int)count);
  kernels->relu_backward(count, a, b, c);
  take_floats(c, (size_t)count), finish_line("relu_backward", (int)count);
  kernels->gelu(count, a, c);
  take_floats(c, (size_t)count), finish_line("gelu", (int)count);
  kernels->gelu_backward(count, a, b, c);
  take_floats(c, (size_t)count), finish_line("gelu_backward", (int)count);
  kernels->add(count, a, b, c);
  take_floats(c, (size_t)count), finish_line("add", (int)count);
  const float sum = kernels->sum_of_squares(count, a);
  take_floats(&sum, 1), finish_line("sum_of_squares", (int)count);
  kernels->dropout(count, a, 9, 1000, 1 << 30, 1.5f, c);
  take_floats(c, (size_t)count), finish_line("dropout", (int)count);
  fill(first, count, special), fill(second, count, 0), fill(third, count, 0);
  for (ptrdiff_t i = 0; i < count; ++i) third[i] = third[i] < 0 ? -third[i] : third[i];
  kernels->adamw(count, first, a, second, third, 0.7f, 1e-2f, 1e-4f, 0.9f, 0.99f, 1e-8f, 1.1f, 1.2f);
  take_floats(first, (size_t)count), take_floats(second, (size_t)count), take_floats(third, (size_t)count);
  finish_line("adamw", (int)count);
}

static void run_rows(const struct ckpt_transformer_kernels *kernels, ptrdiff_t columns, int special) {
  const ptrdiff_t rows = 3, count = rows * columns;
  float mean[3], reciprocal[3];
  fill(a, count, special), fill(b, count, special), fill(first, columns, 0), fill(second, columns, 0);
  kernels->layer_norm(rows, columns, a, first, second, 1e-5f, c, mean, reciprocal);
  take_floats(c, (size_t)count), take_floats(mean, 3), take_floats(reciprocal, 3);
  finish_line("layer_norm", (int)columns);
  for (int accumulate = 0; accumulate < 2; ++accumulate) {
    kernels->layer_norm_backward(rows, columns, a, first, mean, reciprocal, b, c, accumulate);
    take_floats(c, (size_t)count);
  }
  finish_line("layer_norm_backward", (int)columns);
  kernels->layer_norm_parameter_sums(rows, columns, 0, columns, a, mean, reciprocal, b, first, second);
  take_floats(first, (size_t)columns), take_floats(second, (size_t)columns);
  finish_line("layer_norm_parameter_sums", (int)columns);
  kernels->add_column_sums(rows, columns, b, columns, first);
  take_floats(first, (size_t)columns), finish_line("add_column_sums", (int)columns);
  for (ptrdiff_t row = 0; row < rows; ++row) {
    kernels->softmax_row(columns, a + row * columns, 0.25f, mean + row, reciprocal + row);
  }
  take_floats(a, (size_t)count), take_floats(mean, 3), take_floats(reciprocal, 3);
  finish_line("softmax_row", (int)columns);
}

static void run_attention(const struct ckpt_transformer_kernels *kernels, ptrdiff_t queries, ptrdiff_t keys) {
  for (int variant = 0; variant < 4; ++variant) {
    const int causal = variant >= 2, special = variant == 3;
    const ptrdiff_t visible = variant == 1 ? (keys + 1) / 2 : keys, stride = queries + 3;
    const ptrdiff_t first_query = causal && keys > queries ? keys - queries : 0;
    fill(a, keys * stride, special), fill(b, keys * stride, 0);
    kernels->softmax_columns(keys, queries, stride, 0.5f, visible, causal, first_query, a);
    take_floats(a, (size_t)(keys * stride)), finish_line("softmax_columns", variant);
    kernels->softmax_columns_backward(keys, queries, a, stride, 0.5f, b, stride);
    take_floats(b, (size_t)(keys * stride)), finish_line("softmax_columns_backward", variant);
  }
}

void run_transformer(const struct ckpt_transformer_kernels *kernels) {
  static const ptrdiff_t counts[] = {1, 5, 15, 16, 17, 40, 96, 131};
  static const ptrdiff_t queries[] = {1, 3, 16, 20, 32}, keys[] = {1, 2, 17, 40};
  run_products(kernels);
  for (int i = 0; i < 16; ++i) {
    run_elements(kernels, 3 * counts[i / 2], i % 2);
    run_rows(kernels, counts[i / 2], i % 2);
  }
  for (int i = 0; i < 20; ++i) run_attention(kernels, queries[i / 4], keys[i % 4]);
}
