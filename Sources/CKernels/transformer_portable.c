#define TILE_ROWS 6
#define TILE_VECTORS 1
#define KERNELS ckpt_transformer_kernels_portable

#include "templates/transformer_kernels.h"
