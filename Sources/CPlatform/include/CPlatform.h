#ifndef CPLATFORM_H
#define CPLATFORM_H

// What the C library offers and Swift's import of it leaves out.

#if defined(__linux__)
#include <sys/xattr.h>
#endif

/// How many arguments the process was given, its name among them; 0 where the C library does not say. Swift reads them
/// from /proc, which need not be there.
int ckpt_argument_count(void);

/// An argument of the process, which lives as long; NULL beyond the last.
const char *_Nullable ckpt_argument(int index);

/// How many processors the calling thread may run on; 0 where the system does not say.
int ckpt_usable_processor_count(void);

/// Lets the process have up to so many files open, as far as the system lets it.
void ckpt_allow_open_files(unsigned long count);

/// Has the system begin to bring a range of a file to the disk, without waiting for it. Does nothing where it cannot.
void ckpt_begin_flush(int descriptor, long long offset, long long count);

/// Has memory of `large` bytes and more go back to the system when it is freed, some of which glibc keeps otherwise, and keeps
/// up to `kept` bytes of smaller pieces, whose pages would cost time to get again.
void ckpt_tune_memory(unsigned long large, unsigned long kept);

#endif
