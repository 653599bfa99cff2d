// Tells ThreadSanitizer what Swift's Mutex does when threads wait for it.
//
// The lock that is free is taken by an atomic operation in the caller, which the sanitizer sees. One that is not free is handed over
// within libswiftSynchronization, which is not compiled with the sanitizer: what happens behind it looks like a race. This
// library, loaded in front of that one, passes its two functions on and says that the lock was taken or left.
// The alternative, to suppress what is reported, would hide all that is done under a Mutex.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *self

void __tsan_acquire(void *) __attribute__((weak));
void __tsan_release(void *) __attribute__((weak));

static void *next(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (!found) abort();
  return found;
}

// Synchronization._MutexHandle._lockSlow(UInt32)
SWIFT void lock_slow(uint32_t own, SELF) __asm__("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
SWIFT void lock_slow(uint32_t own, SELF) {
  static SWIFT void (*real)(uint32_t, SELF);
  if (!real) real = (SWIFT void (*)(uint32_t, SELF))next("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
  real(own, self);
  if (__tsan_acquire) __tsan_acquire(self);
}

// Synchronization._MutexHandle._unlockSlow()
SWIFT void unlock_slow(SELF) __asm__("$s15Synchronization12_MutexHandleV11_unlockSlowyyF");
SWIFT void unlock_slow(SELF) {
  static SWIFT void (*real)(SELF);
  if (!real) real = (SWIFT void (*)(SELF))next("$s15Synchronization12_MutexHandleV11_unlockSlowyyF");
  if (__tsan_release) __tsan_release(self);
  real(self);
}
