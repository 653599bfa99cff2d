#if defined(__linux__)
#define _GNU_SOURCE
#include <fcntl.h>
#endif

#include "CPlatform.h"

void ckpt_begin_flush(int descriptor, long long offset, long long count) {
#if defined(__linux__)
  sync_file_range(descriptor, offset, count, SYNC_FILE_RANGE_WRITE);
#endif
}
