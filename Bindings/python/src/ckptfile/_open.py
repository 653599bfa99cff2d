"""Opening files lazily: ``safe_open`` and its slices."""
import os
from typing import Any, Callable, Dict, List, Optional, Tuple, Union

from ._errors import CheckpointError
from ._framework import framework_module, load_tensors
from ._reader import Reader, TensorInfo

_BACKENDS = ("pread", "mmap")


class safe_open:
    """Opens a checkpoint of any format and gives its tensors when asked.

    Used as safetensors' class of the same name::

        with safe_open("model.ckpt", framework="pt") as f:
            for name in f.keys():
                tensor = f.get_tensor(name)

    Args:
        filename: A path, or a file that is open for reading bytes.
        framework: ``"pt"`` or ``"numpy"``.
        device: Where PyTorch's tensors go.
        backend: ``"pread"`` copies what is stored and compares checksums. ``"mmap"`` uses tensors that are stored as
            they are in memory where they stand in the file, without a copy and unchecked; writing to them changes no
            file. What is compressed is decoded and checked with either.
        threads: How many threads decode; 0 for all processors.
    """

    def __init__(
        self, filename: Union[str, "os.PathLike[str]", Any], framework: str = "numpy",
        device: Union[str, int, Any] = "cpu", *, backend: str = "pread", threads: int = 0,
    ):
        if backend not in _BACKENDS:
            raise CheckpointError(f"backend {backend!r} is neither pread nor mmap")
        self._framework = framework_module(framework)
        self._device, self._in_place = device, backend == "mmap"
        if hasattr(filename, "read") and hasattr(filename, "seek"):
            self._reader = Reader(file=filename, threads=threads)
        else:
            self._reader = Reader(filename, threads=threads)

    def __enter__(self) -> "safe_open":
        return self

    def __exit__(self, *_) -> None:
        self._reader.close()

    def keys(self) -> List[str]:
        """The names of all tensors, sorted; names that are tied among them."""
        self._reader._ready()
        return sorted(self._reader.names)

    def offset_keys(self) -> List[str]:
        """The names of all tensors in the order of the file, names that are tied behind all others."""
        self._reader._ready()
        return list(self._reader.names)

    def metadata(self) -> Optional[Dict[str, Any]]:
        """The facts of the file: text, numbers, booleans, bytes, None, lists and dictionaries. None where there are none."""
        return self._reader.metadata() or None

    @property
    def format(self) -> str:
        """The format of the file: ``ckpt``, ``safetensors``, ``gguf`` and so on."""
        return self._reader.format

    def info(self, name: str) -> TensorInfo:
        """What the file says of a tensor: type, shape, place, and what part of the model it is."""
        try:
            return self._reader.info(name)
        except KeyError:
            raise CheckpointError(f"File does not contain tensor {name}", tensor=name) from None

    def get_tensor(self, name: str):
        """A tensor, whole."""
        return self._tensors([self.info(name)])[name]

    def get_tensors(self, progress: Optional[Callable[[int], Optional[bool]]] = None):
        """All tensors by their names; names that are tied have one tensor.

        ``progress`` is called now and then with the bytes that are there; returning False ends the reading.
        """
        reader = self._reader
        return self._tensors([reader.info_at(place) for place in range(len(reader.names))], progress)

    def get_slice(self, name: str) -> "Slice":
        """A tensor of which parts can be taken; only the chunks that they touch are decoded."""
        return Slice(self, self.info(name))

    def _tensors(self, infos: List[TensorInfo], progress=None) -> Dict[str, Any]:
        return load_tensors(
            self._reader, infos, self._framework, device=self._device, in_place=self._in_place, progress=progress)


class Slice:
    """A tensor of which parts can be taken by indexing.

    As in safetensors, bounds are strict: a slice that goes beyond the tensor is an error. Steps above 1 are taken too.
    """

    def __init__(self, file: safe_open, info: TensorInfo):
        self._file, self._info = file, info

    def get_shape(self) -> List[int]:
        """The dimensions."""
        return list(self._info.shape)

    def get_dtype(self) -> str:
        """The element type as safetensors spells it, such as ``BF16``."""
        return self._info.type.upper()

    def __getitem__(self, index):
        bounds = self._bounds(index)
        info, framework = self._info, self._file._framework
        if not info.shape:
            return self._file.get_tensor(info.name)
        start, stop = bounds[0][0], bounds[0][1]
        row = info.nbytes // info.shape[0] if info.shape[0] else 0
        part, address = framework.empty(info.type, (stop - start, *info.shape[1:]))
        if stop > start and row:
            self._file._reader.read([(info.position, start * row, stop * row, address)])
        where = [0 if bounds[0][3] else slice(None, None, bounds[0][2])]
        where += [low if single else slice(low, high, step) for low, high, step, single in bounds[1:]]
        if where != [slice(None, None, 1)]:
            part = part[tuple(where)]
        return framework.moved({"": framework.compact(part)}, self._file._device)[""]

    def _bounds(self, index) -> List[Tuple[int, int, int, bool]]:
        """First, behind the last, step, and whether it is a single one, for each axis that is named."""
        shape = self._info.shape
        if isinstance(index, list):
            if index:
                raise CheckpointError("Non empty lists are not implemented")
            index = (slice(0, 0),)
        items = list(index) if isinstance(index, tuple) else [index]
        if Ellipsis in [item for item in items if item is Ellipsis]:
            place = next(number for number, item in enumerate(items) if item is Ellipsis)
            items[place:place + 1] = [slice(None)] * (len(shape) - len(items) + 1)
        if len(items) > len(shape):
            raise CheckpointError(f"{len(items)} indices for a tensor of {len(shape)} dimensions", tensor=self._info.name)
        bounds = []
        for axis, (item, size) in enumerate(zip(items, shape)):
            if isinstance(item, slice):
                step = 1 if item.step is None else item.step
                if step < 1:
                    raise CheckpointError(f"a step of {step} is below 1", tensor=self._info.name)
                low = 0 if item.start is None else item.start
                high = size if item.stop is None else item.stop
                low, high = (low + size if low < 0 else low), (high + size if high < 0 else high)
                if high > size or low < 0:
                    raise self._outside(items, axis, high - 1)
                bounds.append((low, max(low, high), step, False))
            else:
                place = item.__index__()
                if place < -size:
                    raise CheckpointError(f"Invalid index {place} for dimension {axis} of size {size}")
                if place >= size:
                    raise self._outside(items, axis, place)
                place += size if place < 0 else 0
                bounds.append((place, place + 1, 1, True))
        return bounds or [(0, shape[0] if shape else 0, 1, False)]

    def _outside(self, items, axis: int, place: int) -> CheckpointError:
        def show(item):
            if not isinstance(item, slice):
                return str(item)
            return f"{'' if item.start is None else item.start}:{'' if item.stop is None else item.stop}"

        return CheckpointError(
            f"Error during slicing [{', '.join(map(show, items))}] with shape {list(self._info.shape)}: "
            f"index {place} out of bounds for tensor dimension #{axis} of size {self._info.shape[axis]}",
            tensor=self._info.name)
