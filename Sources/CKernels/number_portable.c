#define KERNELS ckpt_number_kernels_portable
#include "templates/number_kernels.h"
