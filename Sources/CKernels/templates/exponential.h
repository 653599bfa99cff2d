// exp(x) to within 2 units in the last place: x = n ln 2 + r, exp(r) by its Taylor polynomial of
// degree 7 (|r| <= 0.347 leaves an error of 4e-9), times 2^n in two factors so that results below
// the smallest normal number round once. NaN stays NaN; the ends give 0 and infinity.

INLINE vector power_of_two(vector_bits n) { return (vector)((n + 127) << 23); }

INLINE vector exponential(vector x) {
  const vector round = splat(0x1.8p23f);
  vector within = choose(x > splat(89.0f), splat(89.0f), x);
  within = choose(within < splat(-104.0f), splat(-104.0f), within);
  vector shifted = multiply_add(within, splat(0x1.715476p0f), round);
  vector n = shifted - round;
  vector r = multiply_add(n, splat(-0x1.62e4p-1f), within);
  r = multiply_add(n, splat(-0x1.7f7d1cp-20f), r);
  vector p = splat(1.0f / 5040);
  p = multiply_add(p, r, splat(1.0f / 720));
  p = multiply_add(p, r, splat(1.0f / 120));
  p = multiply_add(p, r, splat(1.0f / 24));
  p = multiply_add(p, r, splat(1.0f / 6));
  p = multiply_add(p, r, splat(0.5f));
  p = multiply_add(p, r, splat(1.0f));
  p = multiply_add(p, r, splat(1.0f));
  vector_bits whole = (vector_bits)shifted - (vector_bits)round;
  vector_bits half = whole >> 1;
  return p * power_of_two(half) * power_of_two(whole - half);
}
