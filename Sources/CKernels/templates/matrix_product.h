// Matrix products. B is copied into panels of TILE_VECTORS vectors of columns, so that the innermost
// loop reads it in order; a tile of TILE_ROWS rows and one panel of C stays in registers while the
// inner dimension goes by. The last panel has one vector where that is enough.

#define PANEL (TILE_VECTORS * LANES)
#define INNER_BLOCK 256
#define ROW_BLOCK (TILE_ROWS * 16)
// Rows that lie this close together are read where they are.
#define NARROW_STRIDE 64

INLINE ptrdiff_t panel_width(ptrdiff_t columns, ptrdiff_t first) {
  return columns - first > LANES ? PANEL : LANES;
}

static void pack_panel(ptrdiff_t inner, ptrdiff_t width, ptrdiff_t valid, struct ckpt_matrix b,
                       float *to) {
  if (!b.transposed) {
    for (ptrdiff_t k = 0; k < inner; k++) {
      const float *from = b.values + k * b.stride;
      for (ptrdiff_t j = 0; j < width; j += LANES) {
        ptrdiff_t part = smaller(valid - j, LANES);
        store(to + k * width + j, part > 0 ? load_part(from + j, part, 0) : splat(0));
      }
    }
    return;
  }
  ptrdiff_t k = 0;
  for (; k + 8 <= inner; k += 8) {
    for (ptrdiff_t j = 0; j < width; j++) {
      const float *from = b.values + j * b.stride + k;
      float *out = to + k * width + j;
      for (ptrdiff_t i = 0; i < 8; i++) out[i * width] = j < valid ? from[i] : 0;
    }
  }
  for (; k < inner; k++) {
    for (ptrdiff_t j = 0; j < width; j++) {
      to[k * width + j] = j < valid ? b.values[j * b.stride + k] : 0;
    }
  }
}

INLINE struct ckpt_matrix from_column(struct ckpt_matrix b, ptrdiff_t column) {
  b.values += b.transposed ? column * b.stride : column;
  return b;
}

INLINE struct ckpt_matrix from_row(struct ckpt_matrix b, ptrdiff_t row) {
  b.values += b.transposed ? row : row * b.stride;
  return b;
}

static void pack(ptrdiff_t inner, ptrdiff_t columns, struct ckpt_matrix b, ptrdiff_t first,
                 ptrdiff_t last, float *packed) {
  for (ptrdiff_t j = first; j < last; j += PANEL) {
    pack_panel(inner, panel_width(columns, j), smaller(columns - j, PANEL), from_column(b, j),
               packed + inner * j);
  }
}

// One tile of C. Element (i, k) of A is a[i * row_step + k * inner_step].
INLINE void tile(const ptrdiff_t rows, const ptrdiff_t vectors, ptrdiff_t inner, const float *a,
                 ptrdiff_t row_step, ptrdiff_t inner_step, const float *panel, ptrdiff_t valid,
                 enum ckpt_start start, const float *bias, float *c, ptrdiff_t c_stride) {
  vector sums[TILE_ROWS][TILE_VECTORS];
  for (ptrdiff_t v = 0; v < vectors; v++) {
    ptrdiff_t part = smaller(valid - v * LANES, LANES);
    if (start == ckpt_start_accumulate) {
#pragma clang loop unroll(full)
      for (ptrdiff_t i = 0; i < rows; i++) {
        sums[i][v] = load_part(c + i * c_stride + v * LANES, part, 0);
      }
    } else {
      vector first =
          start == ckpt_start_bias ? load_part(bias + v * LANES, part, 0) : splat(0);
#pragma clang loop unroll(full)
      for (ptrdiff_t i = 0; i < rows; i++) sums[i][v] = first;
    }
  }
  for (ptrdiff_t k = 0; k < inner; k++) {
    vector b[TILE_VECTORS];
#pragma clang loop unroll(full)
    for (ptrdiff_t v = 0; v < vectors; v++) b[v] = load(panel + (k * vectors + v) * LANES);
#pragma clang loop unroll(full)
    for (ptrdiff_t i = 0; i < rows; i++) {
      vector x = splat(a[i * row_step + k * inner_step]);
#pragma clang loop unroll(full)
      for (ptrdiff_t v = 0; v < vectors; v++) sums[i][v] = multiply_add(x, b[v], sums[i][v]);
    }
  }
  for (ptrdiff_t v = 0; v < vectors; v++) {
    ptrdiff_t part = smaller(valid - v * LANES, LANES);
#pragma clang loop unroll(full)
    for (ptrdiff_t i = 0; i < rows; i++) {
      store_part(c + i * c_stride + v * LANES, sums[i][v], part);
    }
  }
}

// A strip of C: `rows` rows, one panel. The constants let the compiler keep each tile in registers.
#define STRIP(name, vectors, row_step, inner_step)                                              \
  static void name(ptrdiff_t rows, ptrdiff_t inner, const float *a, ptrdiff_t a_stride,          \
                   const float *panel, ptrdiff_t valid, enum ckpt_start start,                   \
                   const float *bias, float *c, ptrdiff_t c_stride) {                            \
    const ptrdiff_t a_step = a_stride;                                                           \
    ptrdiff_t i = 0;                                                                             \
    for (; i + TILE_ROWS <= rows; i += TILE_ROWS) {                                              \
      TILE(TILE_ROWS, vectors, row_step, inner_step);                                            \
    }                                                                                            \
    if (TILE_ROWS > 8 && i + 8 <= rows) {                                                        \
      TILE(8, vectors, row_step, inner_step);                                                    \
      i += 8;                                                                                    \
    }                                                                                            \
    if (i + 4 <= rows) {                                                                         \
      TILE(4, vectors, row_step, inner_step);                                                    \
      i += 4;                                                                                    \
    }                                                                                            \
    if (i + 2 <= rows) {                                                                         \
      TILE(2, vectors, row_step, inner_step);                                                    \
      i += 2;                                                                                    \
    }                                                                                            \
    if (i < rows) {                                                                              \
      TILE(1, vectors, row_step, inner_step);                                                    \
    }                                                                                            \
  }
#define TILE(count, vectors, row_step, inner_step)                                               \
  tile(count, vectors, inner, a + i * row_step, row_step, inner_step, panel, valid, start, bias, \
       c + i * c_stride, c_stride)

STRIP(strip_by_rows, TILE_VECTORS, a_step, 1)
STRIP(strip_by_rows_narrow, 1, a_step, 1)
STRIP(strip_by_columns, TILE_VECTORS, 1, a_step)
STRIP(strip_by_columns_narrow, 1, 1, a_step)
#undef STRIP
#undef TILE

static void multiply_packed(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t inner,
                            struct ckpt_matrix a, const float *packed, enum ckpt_start start,
                            const float *bias, float *c, ptrdiff_t c_stride) {
  float block[ROW_BLOCK * INNER_BLOCK] __attribute__((aligned(64)));
  ptrdiff_t k = 0;
  do {
    ptrdiff_t depth = smaller(inner - k, INNER_BLOCK);
    enum ckpt_start from = k == 0 ? start : ckpt_start_accumulate;
    for (ptrdiff_t i = 0; i < rows; i += ROW_BLOCK) {
      ptrdiff_t height = smaller(rows - i, ROW_BLOCK);
      const float *a_block = from_row(from_column(a, k), i).values;
      ptrdiff_t a_stride = a.stride;
      if (a.transposed && a.stride > NARROW_STRIDE) {
        for (ptrdiff_t d = 0; d < depth; d++) {
          memcpy(block + d * ROW_BLOCK, a_block + d * a.stride, (size_t)height * sizeof(float));
        }
        a_block = block;
        a_stride = ROW_BLOCK;
      }
      for (ptrdiff_t j = 0; j < columns; j += PANEL) {
        ptrdiff_t width = panel_width(columns, j);
        ptrdiff_t valid = smaller(columns - j, PANEL);
        const float *panel = packed + inner * j + k * width;
        const float *panel_bias = bias == NULL ? NULL : bias + j;
        float *to = c + i * c_stride + j;
        if (width == PANEL) {
          (a.transposed ? strip_by_columns : strip_by_rows)(
              height, depth, a_block, a_stride, panel, valid, from, panel_bias, to, c_stride);
        } else {
          (a.transposed ? strip_by_columns_narrow : strip_by_rows_narrow)(
              height, depth, a_block, a_stride, panel, valid, from, panel_bias, to, c_stride);
        }
      }
    }
    k += INNER_BLOCK;
  } while (k < inner);
}

static void multiply(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t inner, struct ckpt_matrix a,
                     struct ckpt_matrix b, enum ckpt_start start, float *c, ptrdiff_t c_stride,
                     float *scratch) {
  ptrdiff_t k = 0;
  do {
    ptrdiff_t depth = smaller(inner - k, INNER_BLOCK);
    pack(depth, columns, from_row(b, k), 0, columns, scratch);
    multiply_packed(rows, columns, depth, from_column(a, k), scratch,
                    k == 0 ? start : ckpt_start_accumulate, NULL, c, c_stride);
    k += INNER_BLOCK;
  } while (k < inner);
}

#undef PANEL
#undef INNER_BLOCK
#undef ROW_BLOCK
#undef NARROW_STRIDE
