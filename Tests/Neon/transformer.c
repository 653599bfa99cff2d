// The transformer's kernels, on shapes around those of tiles and vectors.

#include <stdlib.h>
#include <string.h>

#include "harness.h"

_Static_assert(sizeof(struct ckpt_transformer_kernels) == 17 * sizeof(void (*)(void)), "each kernel has its lines here");

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
                                        {100, 17, 70}, {28, 64, 19}};
  for (int shape = 0; shape < (int)(sizeof shapes / sizeof *shapes); ++shape) {
    const ptrdiff_t rows = shapes[shape][0], columns = shapes[shape][1], inner = shapes[shape][2];
    for (int variant = 0; variant < 12; ++variant) {
      const int b_transposed = variant & 1, special = variant >= 6;
      const enum ckpt_start start = (enum ckpt_start)(variant / 2 % 3);
      const ptrdiff_t a_stride = inner + 3, b_stride = (b_transposed ? inner : columns) + 1;
      const ptrdiff_t c_stride = columns + 2;
      fill(a, rows * a_stride + 1, special);
      fill(b, (b_transposed ? columns : inner) * b_stride + 1, special);
      fill(c, rows * c_stride, 0);
      fill(third, columns, 0);
      memcpy(first, c, sizeof *c * (size_t)(rows * c_stride));
      const struct ckpt_matrix right = {b, b_stride, b_transposed};
      kernels->pack(inner, columns, right, 0, columns, packed);
      kernels->multiply_packed(rows, columns, inner, a, a_stride, packed, start, start == ckpt_start_bias ? third : NULL,
                               first, c_stride);
      take_floats(first, (size_t)(rows * c_stride));
    }
    finish_line("pack and multiply_packed", shape);
    for (int special = 0; special < 2; ++special) {
      fill(a, inner * (rows + 3) + 1, special), fill(b, inner * columns, special);
      fill(first, rows * columns, 0), fill(second, rows, 0);
      kernels->linear_parameter_sums(inner, rows, columns, a, rows + 3, b, first, second);
      take_floats(first, (size_t)(rows * columns)), take_floats(second, (size_t)rows);
    }
    finish_line("linear_parameter_sums", shape);
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
  for (ptrdiff_t row = 0; row < rows; ++row) {
    kernels->softmax_row(columns, a + row * columns, 0.25f, mean + row, reciprocal + row);
  }
  take_floats(a, (size_t)count), take_floats(mean, 3), take_floats(reciprocal, 3);
  finish_line("softmax_row", (int)columns);
}

static void run_attention(const struct ckpt_transformer_kernels *kernels) {
  static const ptrdiff_t forms[][5] = {// Queries, keys, width, visible keys, whether causal.
                                       {1, 1, 1, 1, 0},      {3, 17, 8, 17, 0},    {32, 40, 16, 40, 0}, {33, 20, 12, 20, 0},
                                       {20, 300, 5, 300, 0}, {50, 70, 33, 70, 0},  {33, 40, 16, 23, 0}, {7, 9, 3, 1, 0},
                                       {1, 1, 4, 1, 1},      {16, 16, 8, 16, 1},   {70, 70, 24, 70, 1}, {70, 75, 17, 75, 1}};
  for (int i = 0; i < 2 * (int)(sizeof forms / sizeof *forms); ++i) {
    const ptrdiff_t *form = forms[i / 2], queries = form[0], keys = form[1], width = form[2], stride = width + 3;
    require(ckpt_attention_scratch_count(keys, width) <= most_floats, "a shape is too large");
    fill(a, queries * stride, i % 2), fill(b, keys * stride, i % 2), fill(c, keys * stride, i % 2);
    fill(third, queries * stride, i % 2);
    const struct ckpt_attention_head head = {
        .queries = queries, .keys = keys, .width = width, .stride = stride, .query = a, .key = b, .value = c,
        .factor = 0.5f, .visible = form[3], .causal = (int)form[4], .attention = first, .scratch = packed};
    memset(second, 0, sizeof second);
    kernels->attend(&head, second);
    take_floats(second, (size_t)(queries * stride)), finish_line("attend", i);
    float *gradients[3] = {second, second + queries * stride, second + (queries + keys) * stride};
    memset(second, 0, sizeof second);
    kernels->attend_backward(&head, third, gradients[0], gradients[1], gradients[2]);
    take_floats(second, (size_t)((queries + 2 * keys) * stride)), finish_line("attend_backward", i);
  }
}

void run_transformer(const struct ckpt_transformer_kernels *kernels) {
  static const ptrdiff_t counts[] = {1, 5, 15, 16, 17, 40, 96, 131};
  run_products(kernels);
  for (int i = 0; i < 16; ++i) {
    run_elements(kernels, 3 * counts[i / 2], i % 2);
    run_rows(kernels, counts[i / 2], i % 2);
  }
  run_attention(kernels);
}
