"""Checkpoints of models: ckpt containers, and what other programs write.

The names are those of safetensors, so that one import changes::

    from ckptfile import safe_open
    from ckptfile.torch import load_file, save_file

Files are a third smaller where they hold floating-point numbers, checked when they are read, and appear whole or not at
all. Any format that the library reads is opened, told by its content: ckpt, safetensors, GGUF, NPZ, NPY, PyTorch.
"""
from ._errors import CheckpointError
from ._library import library as _native
from ._open import Slice, safe_open
from ._reader import TensorInfo
from ._tally import Tally, tally

__version__ = _native.ckpt_version().decode()

SafetensorError = CheckpointError
"""What safetensors calls it, so that code that catches it goes on to work."""

# safetensors' name for opening a file that is open already.
_safe_open_handle = safe_open

__all__ = ["CheckpointError", "SafetensorError", "Slice", "Tally", "TensorInfo", "safe_open", "tally"]
