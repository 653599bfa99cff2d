// Layer normalization over the last dimension (Ba, Kiros and Hinton 2016).

static void layer_norm(ptrdiff_t rows, ptrdiff_t columns, const float *x, const float *scale,
                       const float *shift, float epsilon, float *y, float *mean,
                       float *reciprocal) {
  for (ptrdiff_t row = 0; row < rows; row++, x += columns, y += columns) {
    vector sum = splat(0);
    FOR_EACH_VECTOR(columns) sum += load_part(x + i, part, 0);
    float average = sum_of_lanes(sum) / (float)columns;
    vector squares = splat(0);
    FOR_EACH_VECTOR(columns) {
      vector difference = load_part(x + i, part, average) - splat(average);
      squares = multiply_add(difference, difference, squares);
    }
    float variance = sum_of_lanes(squares) / (float)columns;
    float inverse = 1 / __builtin_sqrtf(variance + epsilon);
    FOR_EACH_VECTOR(columns) {
      vector normal = (load_part(x + i, part, 0) - splat(average)) * splat(inverse);
      store_part(y + i,
                 multiply_add(normal, load_part(scale + i, part, 0), load_part(shift + i, part, 0)),
                 part);
    }
    mean[row] = average;
    reciprocal[row] = inverse;
  }
}

// With n the normalized row and g = dy scale: dx = (g - mean(g) - n mean(g n)) reciprocal.
static void layer_norm_backward(ptrdiff_t rows, ptrdiff_t columns, const float *x,
                                const float *scale, const float *mean, const float *reciprocal,
                                const float *dy, float *dx, int accumulate) {
  for (ptrdiff_t row = 0; row < rows; row++, x += columns, dy += columns, dx += columns) {
    vector average = splat(mean[row]), inverse = splat(reciprocal[row]);
    vector sum = splat(0), product = splat(0);
    FOR_EACH_VECTOR(columns) {
      vector g = load_part(dy + i, part, 0) * load_part(scale + i, part, 0);
      vector normal = (load_part(x + i, part, mean[row]) - average) * inverse;
      sum += g;
      product = multiply_add(g, normal, product);
    }
    vector mean_g = splat(sum_of_lanes(sum) / (float)columns);
    vector mean_product = splat(sum_of_lanes(product) / (float)columns);
    FOR_EACH_VECTOR(columns) {
      vector g = load_part(dy + i, part, 0) * load_part(scale + i, part, 0);
      vector normal = (load_part(x + i, part, 0) - average) * inverse;
      vector result = (g - mean_g - normal * mean_product) * inverse;
      if (accumulate) result += load_part(dx + i, part, 0);
      store_part(dx + i, result, part);
    }
  }
}

static void layer_norm_parameter_sums(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t first,
                                      ptrdiff_t last, const float *x, const float *mean,
                                      const float *reciprocal, const float *dy, float *scale_sums,
                                      float *shift_sums) {
  ptrdiff_t j = first;
  // Two vectors at a time, as a sum waits for its last addition.
  for (; j + 2 * LANES <= last; j += 2 * LANES) {
    vector scale_sum[2], shift_sum[2];
    for (int v = 0; v < 2; v++) {
      scale_sum[v] = load(scale_sums + j + v * LANES);
      shift_sum[v] = load(shift_sums + j + v * LANES);
    }
    for (ptrdiff_t row = 0; row < rows; row++) {
      for (int v = 0; v < 2; v++) {
        vector g = load(dy + row * columns + j + v * LANES);
        vector normal = load(x + row * columns + j + v * LANES) - splat(mean[row]);
        scale_sum[v] = multiply_add(g, normal * splat(reciprocal[row]), scale_sum[v]);
        shift_sum[v] += g;
      }
    }
    for (int v = 0; v < 2; v++) {
      store(scale_sums + j + v * LANES, scale_sum[v]);
      store(shift_sums + j + v * LANES, shift_sum[v]);
    }
  }
  for (; j < last; j += LANES) {
    ptrdiff_t part = smaller(last - j, LANES);
    vector scale_sum = load_part(scale_sums + j, part, 0);
    vector shift_sum = load_part(shift_sums + j, part, 0);
    for (ptrdiff_t row = 0; row < rows; row++) {
      vector g = load_part(dy + row * columns + j, part, 0);
      vector normal = load_part(x + row * columns + j, part, 0) - splat(mean[row]);
      scale_sum = multiply_add(g, normal * splat(reciprocal[row]), scale_sum);
      shift_sum += g;
    }
    store_part(scale_sums + j, scale_sum, part);
    store_part(shift_sums + j, shift_sum, part);
  }
}
