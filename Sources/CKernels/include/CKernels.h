#ifndef CKERNELS_H
#define CKERNELS_H

#include "BytePlaneKernels.h"
#include "ChecksumKernels.h"
#include "DigestKernels.h"
#include "FloatCodecKernels.h"
#include "InflateKernel.h"
#include "InstructionSet.h"
#include "NumberKernels.h"
#include "SpinHint.h"
#include "TransformerKernels.h"

#endif
