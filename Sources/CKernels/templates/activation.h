// The activations of the feed-forward part.

#define FOR_EACH_VECTOR(count)                                                     \
  for (ptrdiff_t i = 0, part = smaller(count, LANES); i < (count);                 \
       i += LANES, part = smaller((count) - i, LANES))

static void relu(ptrdiff_t count, const float *x, float *y) {
  FOR_EACH_VECTOR(count) {
    vector value = load_part(x + i, part, 0);
    store_part(y + i, choose(value < splat(0), splat(0), value), part);
  }
}

static void relu_backward(ptrdiff_t count, const float *y, const float *dy, float *dx) {
  FOR_EACH_VECTOR(count) {
    vector value = load_part(y + i, part, 0);
    store_part(dx + i, choose(value > splat(0), load_part(dy + i, part, 0), splat(0)), part);
  }
}

// tanh(u) = 1 - 2 / (exp(2 u) + 1), with u = sqrt(2 / pi) (x + 0.044715 x^3).
INLINE vector gelu_tanh(vector x) {
  vector cubic = multiply_add(x * x, splat(0.044715f) * x, x);
  vector e = exponential(splat(2 * 0.7978845608028654f) * cubic);
  return splat(1) - splat(2) / (e + splat(1));
}

static void gelu(ptrdiff_t count, const float *x, float *y) {
  FOR_EACH_VECTOR(count) {
    vector value = load_part(x + i, part, 0);
    store_part(y + i, splat(0.5f) * value * (splat(1) + gelu_tanh(value)), part);
  }
}

static void gelu_backward(ptrdiff_t count, const float *x, const float *dy, float *dx) {
  FOR_EACH_VECTOR(count) {
    vector value = load_part(x + i, part, 0);
    vector t = gelu_tanh(value);
    vector slope = multiply_add(splat(3 * 0.044715f) * value, value, splat(1));
    slope = splat(0.7978845608028654f) * slope * (splat(1) - t * t);
    vector derivative = splat(0.5f) * multiply_add(value, slope, splat(1) + t);
    store_part(dx + i, load_part(dy + i, part, 0) * derivative, part);
  }
}
