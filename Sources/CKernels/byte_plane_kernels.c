#include "BytePlaneKernels.h"

#include <string.h>

// Plain loops, which compilers turn into vector instructions.
#define MERGE(bytes)                                                     \
  for (size_t index = 0; index < count; ++index) {                       \
    uint8_t number[bytes];                                               \
    for (size_t byte = 0; byte < bytes; ++byte) {                        \
      number[byte] = planes[byte * count + index];                       \
    }                                                                    \
    memcpy(numbers + bytes * index, number, bytes);                      \
  }

static void merge_2(const uint8_t *restrict planes, size_t count, uint8_t *restrict numbers) {
  MERGE(2)
}

static void merge_4(const uint8_t *restrict planes, size_t count, uint8_t *restrict numbers) {
  MERGE(4)
}

static void merge_8(const uint8_t *restrict planes, size_t count, uint8_t *restrict numbers) {
  MERGE(8)
}

void ckpt_merge_byte_planes(const uint8_t *planes, size_t count, size_t number_bytes,
                            uint8_t *numbers) {
  switch (number_bytes) {
    case 2: merge_2(planes, count, numbers); break;
    case 4: merge_4(planes, count, numbers); break;
    default: merge_8(planes, count, numbers);
  }
}
