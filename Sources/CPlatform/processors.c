#define _GNU_SOURCE
#include "CPlatform.h"

#if defined(__linux__)

#include <errno.h>
#include <sched.h>
#include <stddef.h>

int ckpt_usable_processor_count(void) {
  // The set must have room for all processors of the machine, whose number nothing says.
  for (int capacity = 1024; capacity <= 1 << 20; capacity *= 2) {
    cpu_set_t *set = CPU_ALLOC(capacity);
    if (set == NULL) return 0;
    size_t size = CPU_ALLOC_SIZE(capacity);
    int failed = sched_getaffinity(0, size, set);
    int count = failed ? 0 : CPU_COUNT_S(size, set);
    int error = errno;
    CPU_FREE(set);
    if (!failed || error != EINVAL) return count;
  }
  return 0;
}

#else

int ckpt_usable_processor_count(void) { return 0; }

#endif
