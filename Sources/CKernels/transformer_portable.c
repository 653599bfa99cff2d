// For any machine. Six rows of one vector, and what they are multiplied by, fill the 32 registers of 64-bit Arm.
#define TILE_ROWS 6
#define TILE_VECTORS 1
#define KERNELS ckpt_transformer_kernels_portable

#include "templates/transformer_kernels.h"
