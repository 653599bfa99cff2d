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

void ckpt_tune_memory(unsigned long large, unsigned long kept) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, large < INT_MAX ? (int)large : INT_MAX);
  mallopt(M_TRIM_THRESHOLD, kept < INT_MAX ? (int)kept : INT_MAX);
#else
  (void)large;
  (void)kept;
#endif
}
