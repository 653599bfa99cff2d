// One head of attention in one sequence (Vaswani and others 2017), some queries at a time. What they take from the keys
// is a matrix with a row for each key, so that softmax runs down columns without adding across a vector's lanes.

enum { block_length = ckpt_attention_block };

static ptrdiff_t keys_seen(const struct ckpt_attention_head *head, ptrdiff_t first, ptrdiff_t count) {
  return head->causal ? first + count : head->visible;
}

// O = A V as the transpose of V^T A, whose right side lies in memory as a product wants it.
static void multiply_transposed(ptrdiff_t queries, ptrdiff_t keys, const struct ckpt_attention_head *head,
                                const float *a, const float *values, float *result) {
  float *transposed = head->scratch;
  multiply_in_place(head->width, queries, keys, values, head->stride, a, block_length, transposed,
                    block_length);
  transpose(head->width, queries, transposed, block_length, result, head->stride);
}

static void attend(const struct ckpt_attention_head *head, float *attended) {
  for (ptrdiff_t first = 0; first < head->queries; first += block_length) {
    const ptrdiff_t count = smaller(head->queries - first, block_length);
    const ptrdiff_t seen = keys_seen(head, first, count);
    float *a = head->attention + first * head->keys;
    const struct ckpt_matrix queries = {head->query + first * head->stride, head->stride, 1};
    pack(head->width, count, queries, 0, count, head->scratch);
    multiply_packed(seen, count, head->width, head->key, head->stride, head->scratch, ckpt_start_zero,
                    NULL, a, block_length);
    softmax_columns(seen, count, block_length, head->factor, head->visible, head->causal, first, a);
    multiply_transposed(count, seen, head, a, head->value, attended + first * head->stride);
  }
}

// C (keys, d) = start + A (keys, queries) B (queries, d)
static void multiply_by_keys(ptrdiff_t queries, ptrdiff_t keys, const struct ckpt_attention_head *head,
                             const float *a, const float *b, enum ckpt_start start, float *c) {
  const struct ckpt_matrix right = {b, head->stride, 0};
  pack(queries, head->width, right, 0, head->width, head->scratch);
  multiply_packed(keys, head->width, queries, a, block_length, head->scratch, start, NULL, c,
                  head->stride);
}

// dV = A^T dO, dA = dO V^T, dS = A (dA - rowsum(A dA)) factor, dQ = dS K, dK = dS^T Q, the products of A and dA element
// by element. From the last block on, whose queries see all keys that any query sees.
static void attend_backward(const struct ckpt_attention_head *head, const float *attended_gradient,
                            float *query_gradient, float *key_gradient, float *value_gradient) {
  float *gradient = head->scratch + ckpt_attention_scratch_count(0, head->width);
  enum ckpt_start start = ckpt_start_zero;
  const ptrdiff_t last = (head->queries - 1) / block_length * block_length;
  for (ptrdiff_t first = last; first >= 0; first -= block_length) {
    const ptrdiff_t count = smaller(head->queries - first, block_length);
    const ptrdiff_t seen = keys_seen(head, first, count), offset = first * head->stride;
    const float *a = head->attention + first * head->keys;
    const struct ckpt_matrix output = {attended_gradient + offset, head->stride, 1};
    multiply_by_keys(count, seen, head, a, output.values, start, value_gradient);
    pack(head->width, count, output, 0, count, head->scratch);
    multiply_packed(seen, count, head->width, head->value, head->stride, head->scratch, ckpt_start_zero,
                    NULL, gradient, block_length);
    softmax_columns_backward(seen, count, a, block_length, head->factor, gradient, block_length);
    multiply_transposed(count, seen, head, gradient, head->key, query_gradient + offset);
    multiply_by_keys(count, seen, head, gradient, head->query + offset, start, key_gradient);
    start = ckpt_start_accumulate;
  }
  for (ptrdiff_t key = keys_seen(head, last, head->queries - last); key < head->keys; key++) {
    memset(key_gradient + key * head->stride, 0, (size_t)head->width * sizeof(float));
    memset(value_gradient + key * head->stride, 0, (size_t)head->width * sizeof(float));
  }
}
