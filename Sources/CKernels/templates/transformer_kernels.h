// Included once for each instruction set, with KERNELS (the name of the table), TILE_ROWS and
// TILE_VECTORS (the shape of the block of C that a matrix product keeps in registers) defined.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "TransformerKernels.h"

#pragma STDC FP_CONTRACT OFF

// Vectors are passed only to functions that are inlined, so their calling convention is never used.
#pragma clang diagnostic ignored "-Wpsabi"

#include "vector.h"

#include "matrix_product.h"

#include "exponential.h"

#include "activation.h"

#include "layer_norm.h"

#include "softmax.h"

#include "attention.h"

#include "elementwise.h"

const struct ckpt_transformer_kernels KERNELS = {
    .pack = pack,
    .multiply_packed = multiply_packed,
    .linear_parameter_sums = linear_parameter_sums,
    .add = add,
    .sum_of_squares = sum_of_squares,
    .relu = relu,
    .relu_backward = relu_backward,
    .gelu = gelu,
    .gelu_backward = gelu_backward,
    .layer_norm = layer_norm,
    .layer_norm_backward = layer_norm_backward,
    .layer_norm_parameter_sums = layer_norm_parameter_sums,
    .attend = attend,
    .attend_backward = attend_backward,
    .softmax_row = softmax_row,
    .adamw = adamw,
    .dropout = dropout,
};
