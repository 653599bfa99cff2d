#include "CPlatform.h"

#include <stddef.h>

static int count = 0;
static char *const *arguments = NULL;

// The C libraries of GNU and Apple hand a program's arguments to what runs before main.
#if defined(__GLIBC__) || defined(__APPLE__)
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  arguments = argv;
}
#endif

int ckpt_argument_count(void) { return count; }

const char *ckpt_argument(int index) {
  return index >= 0 && index < count ? arguments[index] : NULL;
}
