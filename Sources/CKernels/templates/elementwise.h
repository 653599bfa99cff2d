// Sums, dropout and the optimizer's step.

static void add(ptrdiff_t count, const float *x, const float *addend, float *y) {
  FOR_EACH_VECTOR(count) {
    store_part(y + i, load_part(x + i, part, 0) + load_part(addend + i, part, 0), part);
  }
}

static float sum_of_squares(ptrdiff_t count, const float *x) {
  vector sum = splat(0);
  FOR_EACH_VECTOR(count) {
    vector value = load_part(x + i, part, 0);
    sum = multiply_add(value, value, sum);
  }
  return sum_of_lanes(sum);
}

// Adam with decoupled weight decay (Loshchilov and Hutter 2019).
static void adamw(ptrdiff_t count, float *parameter, const float *gradient, float *first_moment,
                  float *second_moment, float gradient_factor, float rate, float decay, float beta1,
                  float beta2, float epsilon, float first_correction, float second_correction) {
  FOR_EACH_VECTOR(count) {
    vector g = load_part(gradient + i, part, 0) * splat(gradient_factor);
    vector m = load_part(first_moment + i, part, 0);
    m = multiply_add(splat(1 - beta1), g - m, m);
    vector v = load_part(second_moment + i, part, 0) * splat(beta2);
    v = multiply_add(splat(1 - beta2) * g, g, v);
    vector w = load_part(parameter + i, part, 0);
    w = w - splat(decay) * w;
    vector spread = __builtin_elementwise_sqrt(v * splat(second_correction)) + splat(epsilon);
    w = w - splat(rate * first_correction) * m / spread;
    store_part(first_moment + i, m, part);
    store_part(second_moment + i, v, part);
    store_part(parameter + i, w, part);
  }
}

// The finalizer of MurmurHash3 (Appleby), over a counter that Weyl's sequence spreads.
INLINE uint32_t hash_of_counter(uint64_t seed, uint64_t counter) {
  uint64_t x = seed + (counter + 1) * 0x9e3779b97f4a7c15u;
  x = (x ^ (x >> 33)) * 0xff51afd7ed558ccdu;
  x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53u;
  return (uint32_t)(x >> 32);
}

static void dropout(ptrdiff_t count, const float *x, uint64_t seed, uint64_t first,
                    uint32_t threshold, float scale, float *y) {
  for (ptrdiff_t i = 0; i < count; i++) {
    y[i] = hash_of_counter(seed, first + (uint64_t)i) >= threshold ? x[i] * scale : 0;
  }
}
