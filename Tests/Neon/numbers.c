// The kernels of figures about numbers, on numbers of each type by chance, with and without what is no number.

#include <string.h>

#include "harness.h"

_Static_assert(sizeof(struct ckpt_number_kernels) == 5 * sizeof(void (*)(void)), "each kernel has its lines here");

enum { most_numbers = 1000 };
static const uint32_t widths[] = {[ckpt_number_f64] = 8, [ckpt_number_f32] = 4, [ckpt_number_f16] = 2, [ckpt_number_bf16] = 2};

static void take_double(double value) {
  const double number = value == value ? value : __builtin_nan("");
  take(&number, sizeof number);
}

// A number of a type, in one of `widths` bytes; of any bits where `special`.
static void store(enum ckpt_number_type type, uint8_t *to, int special) {
  const float value = number_by_chance(special);
  if (type == ckpt_number_f64) {
    const double wide = (double)value * (1 + 0x1p-40 * chance(100));
    memcpy(to, &wide, 8);
  } else if (type == ckpt_number_f32) {
    memcpy(to, &value, 4);
  } else {
    uint16_t bits = (uint16_t)chance(1 << 16);
    // Without the highest bit of the exponent all are numbers.
    if (!special) bits &= 0xBFFF;
    memcpy(to, &bits, 2);
  }
}

void run_numbers(const struct ckpt_number_kernels *kernels) {
  static uint8_t a[8 * most_numbers], b[8 * most_numbers];
  for (int round = 0; round < 160; ++round) {
    const enum ckpt_number_type type = (enum ckpt_number_type)(round % 4);
    const uint32_t width = widths[type];
    const size_t count = round < 40 ? (size_t)round / 4 * 2 : chance(most_numbers);
    for (size_t i = 0; i < count; ++i) {
      store(type, a + i * width, round % 8 >= 4);
      if (chance(3)) store(type, b + i * width, round % 8 >= 4);
    }
    struct ckpt_number_sums sums;
    kernels->sum(type, a, count, &sums);
    take(&sums.has_strange, sizeof sums.has_strange);
    take_double(kernels->sum_of_squares(type, a, count));
    if (!sums.has_strange) {
      take_double(sums.sum), take_double(sums.sum_of_squares), take_double(sums.least), take_double(sums.greatest);
      take(&sums.zeros, sizeof sums.zeros);
      uint64_t counts[64] = {0};
      const double most = sums.greatest > -sums.least ? sums.greatest : -sums.least;
      take_double(kernels->spread(type, a, count, sums.sum / 1024, most > 0 ? 31.5 / most : 1, counts));
      take(counts, sizeof counts);
    }
    struct ckpt_number_differences differences;
    kernels->compare(type, a, b, count, &differences);
    take_double(differences.differences), take_double(differences.first), take_double(differences.second);
    take_double(differences.products);
    if (!sums.has_strange) take_double(differences.largest);
    const size_t changed = kernels->count_changed(a, b, count, width) + kernels->count_changed(a, b, count, 1);
    take(&changed, sizeof changed);
    if (round % 40 >= 36) finish_line("numbers", round);
  }
}
