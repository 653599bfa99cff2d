"""What a library of arrays has to do for checkpoints, so that the rest is the same for all of them."""
import importlib
import mmap
from typing import Any, Dict, List, Mapping, Tuple

from ._errors import CheckpointError
from ._reader import Reader, TensorInfo
from ._writer import Declared

_MODULES = {
    "pt": "torch", "torch": "torch", "pytorch": "torch",
    "np": "numpy", "numpy": "numpy",
}


class Framework:
    """The modules :mod:`ckptfile.numpy` and :mod:`ckptfile.torch`, seen from the inside."""

    def empty(self, kind: str, shape: Tuple[int, ...]) -> Tuple[Any, int]:
        """A tensor of an element type, and the address of its memory, which is its own."""

    def mapped(self, mapping: mmap.mmap, info: TensorInfo) -> Any:
        """A tensor where it stands in a mapped file."""

    def moved(self, tensors: Dict[str, Any], device: Any) -> Dict[str, Any]:
        """The tensors on a device; one that has several names is moved once."""

    def compact(self, tensor: Any) -> Any:
        """The tensor without the memory that a slice of it would keep alive."""

    def prepared(self, tensors: Mapping[str, Any]) -> List[Tuple[Declared, Any]]:
        """What is to be written, further names last. Raises for what cannot be."""

    def in_memory(self, tensor: Any) -> Tuple[Any, int, int]:
        """What holds the tensor's elements row by row, their address, and how many bytes they are."""


def framework_module(name: str) -> Framework:
    """The module for the name of a framework."""
    found = _MODULES.get(str(name).lower())
    if found is None:
        raise CheckpointError(f"framework {name!r} is none of {', '.join(sorted(_MODULES))}")
    return importlib.import_module(f".{found}", __package__)


def load_tensors(
    reader: Reader, infos: List[TensorInfo], framework: Framework, *, device: Any = "cpu", in_place: bool = False,
    progress=None,
) -> Dict[str, Any]:
    """Tensors by name; those that are one in the file are one object."""
    ranges, made, found = [], {}, {}
    for info in infos:
        tensor = made.get(info.position)
        if tensor is None:
            if in_place and info.is_stored and info.file is None and info.nbytes and reader.can_map:
                tensor = framework.mapped(reader.mapping(), info)
            else:
                tensor, address = framework.empty(info.type, info.shape)
                if info.nbytes:
                    ranges.append((info.position, 0, info.nbytes, address))
            made[info.position] = tensor
        found[info.name] = tensor
    reader.read(ranges, progress)
    return framework.moved(found, device)
