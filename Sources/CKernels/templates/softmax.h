// Softmax: down the columns of a matrix of scores (keys, queries), and along a row of logits.

static void softmax_columns(ptrdiff_t keys, ptrdiff_t queries, ptrdiff_t stride, float factor,
                            ptrdiff_t visible, int causal, ptrdiff_t first_query, float *scores) {
  const vector_bits lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  for (ptrdiff_t j = 0; j < queries; j += LANES) {
    ptrdiff_t part = smaller(queries - j, LANES);
    float *column = scores + j;
    vector_bits limit = (lane * 0) + (int32_t)visible;
    ptrdiff_t seen_by_all = visible;
    if (causal) {
      vector_bits causal_limit = lane + (int32_t)(first_query + j + 1);
      vector_bits beyond = causal_limit > limit;
      limit = (beyond & limit) | (~beyond & causal_limit);
      seen_by_all = smaller(visible, first_query + j + 1);
    }
    seen_by_all = smaller(seen_by_all, keys);
    ptrdiff_t seen_by_any = causal ? smaller(keys, first_query + j + part) : keys;
    seen_by_any = smaller(seen_by_any, visible);

    vector highest = splat(-__builtin_inff());
    for (ptrdiff_t i = 0; i < seen_by_all; i++) {
      highest = larger(highest, load_part(column + i * stride, part, 0));
    }
    for (ptrdiff_t i = seen_by_all; i < seen_by_any; i++) {
      vector score = load_part(column + i * stride, part, 0);
      highest = choose(limit > (int32_t)i, larger(highest, score), highest);
    }
    vector sum = splat(0);
    for (ptrdiff_t i = 0; i < seen_by_any; i++) {
      vector score = load_part(column + i * stride, part, 0);
      vector e = exponential((score - highest) * splat(factor));
      if (i >= seen_by_all) e = choose(limit > (int32_t)i, e, splat(0));
      sum += e;
      store_part(column + i * stride, e, part);
    }
    vector inverse = splat(1) / sum;
    for (ptrdiff_t i = 0; i < seen_by_any; i++) {
      store_part(column + i * stride, load_part(column + i * stride, part, 0) * inverse, part);
    }
    for (ptrdiff_t i = seen_by_any; i < keys; i++) {
      store_part(column + i * stride, splat(0), part);
    }
  }
}

static void softmax_columns_backward(ptrdiff_t keys, ptrdiff_t queries, const float *p,
                                     ptrdiff_t stride, float factor, float *gradient,
                                     ptrdiff_t gradient_stride) {
  for (ptrdiff_t j = 0; j < queries; j += LANES) {
    ptrdiff_t part = smaller(queries - j, LANES);
    vector sum = splat(0);
    for (ptrdiff_t i = 0; i < keys; i++) {
      sum = multiply_add(load_part(p + i * stride + j, part, 0),
                         load_part(gradient + i * gradient_stride + j, part, 0), sum);
    }
    for (ptrdiff_t i = 0; i < keys; i++) {
      float *at = gradient + i * gradient_stride + j;
      vector scaled = load_part(p + i * stride + j, part, 0) * splat(factor);
      store_part(at, scaled * (load_part(at, part, 0) - sum), part);
    }
  }
}

static void softmax_row(ptrdiff_t columns, float *row, float factor, float *maximum, float *sum) {
  vector highest = splat(-__builtin_inff());
  FOR_EACH_VECTOR(columns) {
    highest = larger(highest, load_part(row + i, part, -__builtin_inff()));
  }
  float top = largest_lane(highest);
  vector sums = splat(0);
  FOR_EACH_VECTOR(columns) {
    vector e = exponential(load_part(row + i, part, -__builtin_inff()) - splat(top));
    sums += e;
    store_part(row + i, e, part);
  }
  float total = sum_of_lanes(sums);
  vector inverse = splat(factor / total);
  FOR_EACH_VECTOR(columns) {
    store_part(row + i, load_part(row + i, part, 0) * inverse, part);
  }
  *maximum = top;
  *sum = total;
}
