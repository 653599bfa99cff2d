#include "CPlatform.h"

#include <limits.h>
#include <sys/resource.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void ckpt_allow_open_files(unsigned long count) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= count) return;
  limit.rlim_cur = limit.rlim_max < count ? limit.rlim_max : count;
  setrlimit(RLIMIT_NOFILE, &limit);
}

void ckpt_give_back_memory(unsigned long byte_count) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, byte_count < INT_MAX ? (int)byte_count : INT_MAX);
#else
  (void)byte_count;
#endif
}
