// Which of the optional instructions of 64-bit Arm a processor has.

#ifndef CKERNELS_ARM_FEATURES_H
#define CKERNELS_ARM_FEATURES_H

#if defined(__linux__)

#include <asm/hwcap.h>
#include <sys/auxv.h>

static inline int arm_has_pmull(void) { return (getauxval(AT_HWCAP) & HWCAP_PMULL) != 0; }
static inline int arm_has_sha2(void) { return (getauxval(AT_HWCAP) & HWCAP_SHA2) != 0; }

#elif defined(__APPLE__)

// All of Apple's 64-bit processors have both.
static inline int arm_has_pmull(void) { return 1; }
static inline int arm_has_sha2(void) { return 1; }

#else

static inline int arm_has_pmull(void) { return 0; }
static inline int arm_has_sha2(void) { return 0; }

#endif

#endif
