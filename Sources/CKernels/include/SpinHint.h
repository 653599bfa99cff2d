#ifndef CKERNELS_SPIN_HINT_H
#define CKERNELS_SPIN_HINT_H

/// Tells the processor that the thread is waiting in a loop for another one.
static inline void ckpt_spin_hint(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

#endif
