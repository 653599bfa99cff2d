#ifndef CKERNELS_H
#define CKERNELS_H

#include "InstructionSet.h"
#include "SpinHint.h"
#include "TransformerKernels.h"

#endif
