// Matrix products. B is copied into panels of TILE_VECTORS vectors of columns, so that the innermost
// loop reads it in order; a tile of TILE_ROWS rows and one panel of C stays in registers while the
// inner dimension goes by. The last panel has one vector where that is enough. Gradients of weights read
// it in place. (K. Goto and R. van de Geijn,
// "Anatomy of High-Performance Matrix Multiplication", 2008.)

#define PANEL (TILE_VECTORS * LANES)
#define INNER_BLOCK 256
// Rows of A that are copied together, as many of the tile's as there are in 132.
#define ROW_BLOCK (TILE_ROWS * (132 / TILE_ROWS))

INLINE ptrdiff_t panel_width(ptrdiff_t columns, ptrdiff_t first) {
  return columns - first > LANES ? PANEL : LANES;
}

// to (columns, rows) = from (rows, columns) with rows and columns exchanged, eight by eight.
static void transpose(ptrdiff_t rows, ptrdiff_t columns, const float *from, ptrdiff_t from_stride,
                      float *to, ptrdiff_t to_stride) {
  ptrdiff_t i = 0;
  for (; i + 8 <= rows; i += 8) {
    ptrdiff_t j = 0;
    for (; j + 8 <= columns; j += 8) {
      eight x[8], y[8];
      for (int r = 0; r < 8; r++) x[r] = *(const unaligned_eight *)(from + (i + r) * from_stride + j);
      for (int r = 0; r < 8; r += 2) {
        y[r] = __builtin_shufflevector(x[r], x[r + 1], 0, 8, 2, 10, 4, 12, 6, 14);
        y[r + 1] = __builtin_shufflevector(x[r], x[r + 1], 1, 9, 3, 11, 5, 13, 7, 15);
      }
      for (int r = 0; r < 8; r++) {
        eight a = y[(r & 4) + (r & 1)], b = y[(r & 4) + (r & 1) + 2];
        x[r] = r & 2 ? __builtin_shufflevector(a, b, 2, 3, 10, 11, 6, 7, 14, 15)
                     : __builtin_shufflevector(a, b, 0, 1, 8, 9, 4, 5, 12, 13);
      }
      for (int r = 0; r < 8; r++) {
        y[r] = r & 4 ? __builtin_shufflevector(x[r & 3], x[(r & 3) + 4], 4, 5, 6, 7, 12, 13, 14, 15)
                     : __builtin_shufflevector(x[r & 3], x[(r & 3) + 4], 0, 1, 2, 3, 8, 9, 10, 11);
        *(unaligned_eight *)(to + (j + r) * to_stride + i) = y[r];
      }
    }
    for (; j < columns; j++) {
      for (int r = 0; r < 8; r++) to[j * to_stride + i + r] = from[(i + r) * from_stride + j];
    }
  }
  for (; i < rows; i++) {
    for (ptrdiff_t j = 0; j < columns; j++) to[j * to_stride + i] = from[i * from_stride + j];
  }
}

static void pack_panel(ptrdiff_t inner, ptrdiff_t width, ptrdiff_t valid, struct ckpt_matrix b,
                       float *to) {
  if (b.transposed) {
    transpose(valid, inner, b.values, b.stride, to, width);
    if (valid == width) return;
    for (ptrdiff_t k = 0; k < inner; k++) {
      for (ptrdiff_t j = valid; j < width; j++) to[k * width + j] = 0;
    }
    return;
  }
  for (ptrdiff_t k = 0; k < inner; k++) {
    const float *from = b.values + k * b.stride;
    for (ptrdiff_t j = 0; j < width; j += LANES) {
      ptrdiff_t part = smaller(valid - j, LANES);
      store(to + k * width + j, part > 0 ? load_part(from + j, part, 0) : splat(0));
    }
  }
}

INLINE struct ckpt_matrix from_column(struct ckpt_matrix b, ptrdiff_t column) {
  b.values += b.transposed ? column * b.stride : column;
  return b;
}

static void pack(ptrdiff_t inner, ptrdiff_t columns, struct ckpt_matrix b, ptrdiff_t first,
                 ptrdiff_t last, float *packed) {
  for (ptrdiff_t j = first; j < last; j += PANEL) {
    pack_panel(inner, panel_width(columns, j), smaller(columns - j, PANEL), from_column(b, j),
               packed + inner * j);
  }
}

// How the elements of A lie: (i, k) is a[i * row_step + k * inner_step].
enum layout {
  // Steps of a row and 1: read where they are.
  layout_rows,
  // Steps of 1 and a row: read where they are.
  layout_columns,
  // Steps of 1 and as many as the tile has rows.
  layout_strip,
};

// Keeps the compiler from deriving one address from another, which takes the units that multiply.
#define INDEPENDENT(pointer) __asm__("" : "+r"(pointer))

// One tile of C. Rows that lie apart are addressed by threes, from a pointer of their own with one and two steps.
INLINE void tile(const ptrdiff_t rows, const ptrdiff_t vectors, const enum layout layout, const int full,
                 ptrdiff_t inner, const float *a, ptrdiff_t a_stride, const float *panel,
                 ptrdiff_t panel_stride, const float *next, ptrdiff_t valid,
                 enum ckpt_start start, const float *bias, float *c, ptrdiff_t c_stride) {
  const ptrdiff_t group = layout == layout_rows ? 3 : TILE_ROWS;
  const ptrdiff_t row_step = layout == layout_rows ? a_stride : 1;
  const ptrdiff_t inner_step = layout == layout_rows ? 1 : layout == layout_columns ? a_stride : rows;
  const ptrdiff_t unrolled = layout == layout_columns ? 1 : 4;
  const ptrdiff_t panel_step = layout == layout_rows ? vectors * LANES : panel_stride;

  vector sums[TILE_ROWS][TILE_VECTORS];
  for (ptrdiff_t v = 0; v < vectors; v++) {
    ptrdiff_t part = full ? LANES : smaller(valid - v * LANES, LANES);
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
  // What is written comes from far while the inner dimension goes by.
#pragma clang loop unroll(full)
  for (ptrdiff_t i = 0; i < rows; i++) {
#pragma clang loop unroll(full)
    for (ptrdiff_t v = 0; v < vectors; v++) __builtin_prefetch(c + i * c_stride + v * LANES, 1);
  }
  // The beginnings of the next tile's rows: the processor predicts only how a row goes on.
  if (layout == layout_rows && rows == TILE_ROWS && inner >= 128) {
#pragma clang loop unroll(full)
    for (ptrdiff_t i = 0; i < rows; i++) __builtin_prefetch(a + (rows + i) * a_stride);
  }
  const float *from[TILE_ROWS];
#pragma clang loop unroll(full)
  for (ptrdiff_t g = 0; g * group < rows; g++) {
    from[g] = a + g * group * row_step;
    INDEPENDENT(from[g]);
  }
#define STEP(u)                                                                              \
  do {                                                                                       \
    vector b[TILE_VECTORS];                                                                  \
    _Pragma("clang loop unroll(full)") for (ptrdiff_t v = 0; v < vectors; v++) b[v] =        \
        load(panel + (u) * panel_step + v * LANES);                                           \
    _Pragma("clang loop unroll(full)") for (ptrdiff_t i = 0; i < rows; i++) {                \
      vector x = splat(from[i / group][i % group * row_step + (u) * inner_step]);            \
      _Pragma("clang loop unroll(full)") for (ptrdiff_t v = 0; v < vectors; v++) sums[i][v] = \
          multiply_add(x, b[v], sums[i][v]);                                                 \
    }                                                                                        \
  } while (0)
#define ADVANCE(count)                                                                       \
  do {                                                                                       \
    panel += (count) * panel_step;                                                           \
    _Pragma("clang loop unroll(full)") for (ptrdiff_t g = 0; g * group < rows; g++) {        \
      from[g] += (count) * inner_step;                                                       \
      INDEPENDENT(from[g]);                                                                  \
    }                                                                                        \
  } while (0)
  ptrdiff_t k = 0;
  for (; k + unrolled <= inner; k += unrolled) {
#pragma clang loop unroll(full)
    for (ptrdiff_t u = 0; u < unrolled; u++) STEP(u);
    ADVANCE(unrolled);
    if (layout != layout_columns) {
      // A quarter of the next panel while a tile goes by.
#pragma clang loop unroll(full)
      for (ptrdiff_t v = 0; v < vectors; v++) __builtin_prefetch(next + v * LANES, 0, 2);
      next += panel_step;
    }
  }
  for (; k < inner; k++) {
    STEP(0);
    ADVANCE(1);
  }
#undef STEP
#undef ADVANCE
  for (ptrdiff_t v = 0; v < vectors; v++) {
    ptrdiff_t part = full ? LANES : smaller(valid - v * LANES, LANES);
#pragma clang loop unroll(full)
    for (ptrdiff_t i = 0; i < rows; i++) {
      store_part(c + i * c_stride + v * LANES, sums[i][v], part);
    }
  }
}

// A strip of C: `rows` rows, one panel. The constants let the compiler keep each tile in registers. Sixteen rows are two
// tiles of eight, as four alone would wait for their sums.
#define STRIP(name, vectors, layout)                                                             \
  static void name(ptrdiff_t rows, ptrdiff_t inner, const float *a, ptrdiff_t a_stride,          \
                   const float *panel, ptrdiff_t panel_stride, const float *next,                \
                   ptrdiff_t valid, enum ckpt_start start, const float *bias, float *c, ptrdiff_t c_stride) {     \
    const ptrdiff_t step = layout == layout_rows ? a_stride : layout == layout_strip ? inner : 1;\
    const ptrdiff_t quarter = inner / 4 * (layout == layout_rows ? vectors * LANES : panel_stride);\
    ptrdiff_t i = 0;                                                                             \
    while (i + TILE_ROWS <= rows &&                                                              \
           !(TILE_ROWS == 12 && layout == layout_rows && rows - i == 16)) {                      \
      TILE(TILE_ROWS, vectors, layout);                                                          \
      i += TILE_ROWS;                                                                            \
    }                                                                                            \
    while (TILE_ROWS > 8 && i + 8 <= rows) {                                                     \
      TILE(8, vectors, layout);                                                                  \
      i += 8;                                                                                    \
    }                                                                                            \
    if (i + 4 <= rows) {                                                                         \
      TILE(4, vectors, layout);                                                                  \
      i += 4;                                                                                    \
    }                                                                                            \
    if (i + 2 <= rows) {                                                                         \
      TILE(2, vectors, layout);                                                                  \
      i += 2;                                                                                    \
    }                                                                                            \
    if (i < rows) TILE(1, vectors, layout);                                                      \
  }
#define TILE(count, vectors, layout)                                                             \
  do {                                                                                           \
    if (valid >= vectors * LANES)                                                                \
      tile(count, vectors, layout, 1, inner, a + i * step, a_stride, panel, panel_stride,         \
           next + i / TILE_ROWS % 4 * quarter, valid,  \
           start, bias, c + i * c_stride, c_stride);                                                          \
    else                                                                                         \
      tile(count, vectors, layout, 0, inner, a + i * step, a_stride, panel, panel_stride,         \
           next + i / TILE_ROWS % 4 * quarter, valid,  \
           start, bias, c + i * c_stride, c_stride);                                                          \
  } while (0)

STRIP(strip_by_rows, TILE_VECTORS, layout_rows)
STRIP(strip_by_rows_narrow, 1, layout_rows)
STRIP(strip_by_columns, TILE_VECTORS, layout_columns)
STRIP(strip_by_columns_narrow, 1, layout_columns)
STRIP(strip_copied, TILE_VECTORS, layout_strip)
STRIP(strip_copied_narrow, 1, layout_strip)
#undef STRIP
#undef TILE

typedef void strip(ptrdiff_t rows, ptrdiff_t inner, const float *a, ptrdiff_t a_stride,
                   const float *panel, ptrdiff_t panel_stride, const float *next,
                   ptrdiff_t valid, enum ckpt_start start, const float *bias, float *c, ptrdiff_t c_stride);
// By layout, and whether the panel is as wide as any.
static strip *const strips[3][2] = {
    {strip_by_rows_narrow, strip_by_rows},
    {strip_by_columns_narrow, strip_by_columns},
    {strip_copied_narrow, strip_copied},
};

// Copies columns of A that lie far apart, so that a strip's tiles read theirs one after the other.
static void pack_strips(ptrdiff_t inner, ptrdiff_t rows, const float *a, ptrdiff_t a_stride,
                        float *to) {
  ptrdiff_t i = 0;
  for (; i + TILE_ROWS <= rows; i += TILE_ROWS) {
    for (ptrdiff_t k = 0; k < inner; k++) {
      // The first strip brings what all of them read.
      if (i == 0) {
        for (ptrdiff_t j = 0; j < rows; j += LANES) {
          __builtin_prefetch(a + smaller(k + 16, inner - 1) * a_stride + j);
        }
      }
      store_part(to + i * inner + k * TILE_ROWS, load_part(a + k * a_stride + i, TILE_ROWS, 0),
                 TILE_ROWS);
    }
  }
  for (ptrdiff_t part = 8; part > 0; part /= 2) {
    if (part >= TILE_ROWS || i + part > rows) continue;
    for (ptrdiff_t k = 0; k < inner; k++) {
      memcpy(to + i * inner + k * part, a + k * a_stride + i, (size_t)part * sizeof(float));
    }
    i += part;
  }
}

static void multiply_packed(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t inner, const float *a,
                            ptrdiff_t a_stride, const float *packed, enum ckpt_start start,
                            const float *bias, float *c, ptrdiff_t c_stride) {
  ptrdiff_t k = 0;
  do {
    ptrdiff_t depth = smaller(inner - k, INNER_BLOCK);
    enum ckpt_start from = k == 0 ? start : ckpt_start_accumulate;
    for (ptrdiff_t i = 0; i < rows; i += ROW_BLOCK) {
      ptrdiff_t height = smaller(rows - i, ROW_BLOCK);
      for (ptrdiff_t j = 0; j < columns; j += PANEL) {
        ptrdiff_t width = panel_width(columns, j);
        ptrdiff_t valid = smaller(columns - j, PANEL);
        const float *panel = packed + inner * j + k * width;
        const float *panel_bias = bias == NULL ? NULL : bias + j;
        float *to = c + i * c_stride + j;
        strips[layout_rows][width == PANEL](height, depth, a + i * a_stride + k, a_stride, panel,
                                            width, panel + inner * width, valid, from, panel_bias,
                                            to, c_stride);
      }
    }
    k += INNER_BLOCK;
  } while (k < inner);
}

// sums[j] += the sum over rows of x (rows, columns).
static void add_column_sums(ptrdiff_t rows, ptrdiff_t columns, const float *x, ptrdiff_t stride,
                            float *sums) {
  ptrdiff_t j = 0;
  // Four sums at a time, as one waits for its last addition.
  for (; j + 4 * LANES <= columns; j += 4 * LANES) {
    vector sum[4];
    for (int v = 0; v < 4; v++) sum[v] = load(sums + j + v * LANES);
    for (ptrdiff_t row = 0; row < rows; row++) {
      for (int v = 0; v < 4; v++) sum[v] += load(x + row * stride + j + v * LANES);
    }
    for (int v = 0; v < 4; v++) store(sums + j + v * LANES, sum[v]);
  }
  for (; j < columns; j += LANES) {
    ptrdiff_t part = smaller(columns - j, LANES);
    vector sum = load_part(sums + j, part, 0);
    for (ptrdiff_t row = 0; row < rows; row++) sum += load_part(x + row * stride + j, part, 0);
    store_part(sums + j, sum, part);
  }
}

// dW += dY^T X. X is read in place, except for columns too few for a panel.
static void linear_parameter_sums(ptrdiff_t rows, ptrdiff_t outputs, ptrdiff_t inputs,
                                  const float *dy, ptrdiff_t dy_stride, const float *x,
                                  float *weight_sums, float *bias_sums) {
  float block[ROW_BLOCK * INNER_BLOCK] __attribute__((aligned(64)));
  float edge[PANEL * INNER_BLOCK] __attribute__((aligned(64)));
  for (ptrdiff_t k = 0; k < rows; k += INNER_BLOCK) {
    const ptrdiff_t depth = smaller(rows - k, INNER_BLOCK);
    const float *x_block = x + k * inputs;
    for (ptrdiff_t i = 0; i < outputs; i += ROW_BLOCK) {
      const ptrdiff_t height = smaller(outputs - i, ROW_BLOCK);
      const float *dy_block = dy + k * dy_stride + i;
      add_column_sums(depth, height, dy_block, dy_stride, bias_sums + i);
      pack_strips(depth, height, dy_block, dy_stride, block);
      for (ptrdiff_t j = 0; j < inputs; j += PANEL) {
        const ptrdiff_t width = panel_width(inputs, j), valid = smaller(inputs - j, PANEL);
        const float *panel = x_block + j;
        const float *next = j + PANEL < inputs ? panel + PANEL : x_block + depth * inputs;
        ptrdiff_t panel_stride = inputs;
        if (valid < width) {
          pack_panel(depth, width, valid, (struct ckpt_matrix){panel, inputs, 0}, edge);
          panel = edge;
          panel_stride = width;
        }
        strips[layout_strip][width == PANEL](height, depth, block, 0, panel, panel_stride, next,
                                             valid, ckpt_start_accumulate, NULL,
                                             weight_sums + i * inputs + j, inputs);
      }
    }
  }
}

// C (rows, columns) = A (rows, inner) B (inner, columns), where A is stored by columns and B by rows that hold a
// multiple of 16 elements, as many in C.
static void multiply_in_place(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t inner, const float *a,
                              ptrdiff_t a_stride, const float *b, ptrdiff_t b_stride, float *c,
                              ptrdiff_t c_stride) {
  for (ptrdiff_t j = 0; j < columns; j += PANEL) {
    ptrdiff_t width = panel_width(columns, j);
    strips[layout_columns][width == PANEL](rows, inner, a, a_stride, b + j, b_stride, b, width,
                                           ckpt_start_zero, NULL, c + j, c_stride);
  }
}

#undef INDEPENDENT
#undef PANEL
#undef INNER_BLOCK
#undef ROW_BLOCK
