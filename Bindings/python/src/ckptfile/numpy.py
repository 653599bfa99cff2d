"""Checkpoints of NumPy arrays. Types that NumPy lacks are those of ml_dtypes, where it is installed."""
import os
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple, Union

import numpy as np

from . import _files
from ._errors import CheckpointError
from ._writer import Declared

__all__ = ["load", "load_file", "save", "save_file"]

_PLAIN = {
    "f64": np.float64, "f32": np.float32, "f16": np.float16, "i64": np.int64, "i32": np.int32, "i16": np.int16,
    "i8": np.int8, "u64": np.uint64, "u32": np.uint32, "u16": np.uint16, "u8": np.uint8, "bool": np.bool_,
    "c64": np.complex64, "c128": np.complex128,
}
_NAMES = {np.dtype(kind): name for name, kind in _PLAIN.items()}
_EXTENDED = {
    "bf16": "bfloat16", "f8_e4m3": "float8_e4m3fn", "f8_e5m2": "float8_e5m2", "f8_e4m3fnuz": "float8_e4m3fnuz",
    "f8_e5m2fnuz": "float8_e5m2fnuz", "f8_e4m3b11fnuz": "float8_e4m3b11fnuz", "f8_e8m0": "float8_e8m0fnu",
    "f8_e4m3_ieee": "float8_e4m3", "f8_e3m4": "float8_e3m4",
}
_EXTENDED_NAMES = {dtype: name for name, dtype in _EXTENDED.items()}


def dtype_of(name: str) -> np.dtype:
    """NumPy's type for an element type. Raises :class:`CheckpointError` where there is none."""
    if name in _PLAIN:
        return np.dtype(_PLAIN[name])
    if name in _EXTENDED:
        try:
            import ml_dtypes
        except ImportError:
            raise CheckpointError(f"NumPy needs ml_dtypes for {name}; pip install ml_dtypes") from None
        return np.dtype(getattr(ml_dtypes, _EXTENDED[name]))
    raise CheckpointError(f"NumPy has no type for {name}")


def name_of(dtype: np.dtype) -> str:
    """The element type of NumPy's type. Raises :class:`CheckpointError` where there is none."""
    name = _NAMES.get(dtype) or _EXTENDED_NAMES.get(dtype.name)
    if name is None:
        raise CheckpointError(f"arrays of {dtype} have no element type in a checkpoint")
    return name


def empty(kind: str, shape: Tuple[int, ...]) -> Tuple[np.ndarray, int]:
    array = np.empty(shape, dtype_of(kind))
    return array, array.ctypes.data


def mapped(mapping, info) -> np.ndarray:
    return np.frombuffer(mapping, np.uint8, info.nbytes, info.offset).view(dtype_of(info.type)).reshape(info.shape)


def moved(arrays: Dict[str, np.ndarray], device) -> Dict[str, np.ndarray]:
    return arrays


def compact(array: np.ndarray) -> np.ndarray:
    """The array without what a slice of it would keep alive."""
    return array if array.base is None else array.copy()


def prepared(tensors: Mapping[str, Any]) -> List[Tuple[Declared, np.ndarray]]:
    owners: Dict[Any, str] = {}
    own, ties = [], []
    for name, value in tensors.items():
        value = np.asarray(value)
        kind = name_of(value.dtype.newbyteorder("<"))
        place = (value.ctypes.data, value.shape, value.strides, value.dtype)
        if value.nbytes and place in owners:
            ties.append((Declared(name, kind, value.shape, owners[place]), value))
            continue
        owners[place] = name
        own.append((Declared(name, kind, value.shape), value))
    return own + ties


def in_memory(array: np.ndarray) -> Tuple[np.ndarray, int, int]:
    array = np.asarray(array, dtype=array.dtype.newbyteorder("<"), order="C")
    return array, array.ctypes.data, array.nbytes


def save_file(
    tensor_dict: Mapping[str, np.ndarray], filename: Union[str, "os.PathLike[str]"],
    metadata: Optional[Mapping[str, Any]] = None, *, codec: Optional[str] = None, level: int = 0, threads: int = 0,
) -> None:
    """Saves arrays, durably and all at once: what was at ``filename`` stays until the new file is whole.

    Arrays that are one and the same are written once, with several names. Layers, components and stacks are told from
    the names.

    Args:
        tensor_dict: The arrays by name, in any order of bytes and of elements.
        filename: The path.
        metadata: Facts about the whole: text, numbers, booleans, bytes, None, lists and dictionaries.
        codec: ``"auto"``, whichever is smallest; ``"stored"``, ``"zlib"`` or ``"float"``.
        level: From 1, fast, to 9, small; 0 for 6.
        threads: How many encode; 0 for all processors.
    """
    _files.save_file("numpy", tensor_dict, filename, metadata, codec=codec, level=level, threads=threads)


def save(
    tensor_dict: Mapping[str, np.ndarray], metadata: Optional[Mapping[str, Any]] = None, *,
    codec: Optional[str] = None, level: int = 0, threads: int = 0,
) -> bytes:
    """The bytes that :func:`save_file` would write."""
    return _files.save("numpy", tensor_dict, metadata, codec=codec, level=level, threads=threads)


def load_file(
    filename: Union[str, "os.PathLike[str]"], *, backend: str = "pread", threads: int = 0,
    progress: Optional[Callable[[int], Optional[bool]]] = None,
) -> Dict[str, np.ndarray]:
    """All arrays of a checkpoint of any format, by name. See :class:`ckptfile.safe_open` for the arguments."""
    return _files.load_file("numpy", filename, backend=backend, threads=threads, progress=progress)


def load(data: bytes) -> Dict[str, np.ndarray]:
    """All arrays of a checkpoint of any format that is in memory."""
    return _files.load("numpy", data)
