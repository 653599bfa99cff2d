"""A file that is being written."""
import ctypes as C
import json
import os
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ._errors import CheckpointError
from ._library import Declaration, Labels, Options, Part, Text, dimensions, fail, library, text
from ._reader import Anatomy

CODECS = {None: 0, "auto": 0, "stored": 1, "zlib": 2, "float": 3}

# Bytes are handed over in pieces of this size, between which signals are seen.
PIECE = 8 << 20


class Declared(NamedTuple):
    """A tensor that is to be written: its name, element type and shape, and of what it is a further name."""

    name: str
    type: str
    shape: Tuple[int, ...]
    alias: Optional[str] = None
    group: str = "model"


def declaration(tensor: Declared) -> Declaration:
    """The same for the library. It holds on to what it points to."""
    shape = dimensions(tensor.shape)
    texts = [text(tensor.name), text(tensor.type), text(tensor.alias or ""), text(tensor.group)]
    made = Declaration(*texts, C.cast(shape, C.POINTER(C.c_int64)), len(tensor.shape), 0)
    made._keep = (texts, shape)
    return made


def classify(tensors: Sequence[Declared]) -> Anatomy:
    """What part of a model tensors are, by their names and shapes. Further names stand behind all others."""
    made = [declaration(tensor) for tensor in tensors]
    error = C.c_void_p()
    handle = library.ckpt_classify((Declaration * len(made))(*made), len(made), C.byref(error))
    if not handle:
        fail(error)
    return Anatomy(handle)


def _encode(value: Any, key: str, depth: int = 0) -> Any:
    """A metadata value as ckpt_set_metadata_json takes it. Raises ``TypeError`` with the key."""
    if depth > 63:
        raise CheckpointError(f"metadata {key!r} is nested more than 63 deep")
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        if not -(2**63) <= value < 2**63:
            raise CheckpointError(f"metadata {key!r} is {value}, which does not fit 64 bits")
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return {"$bytes": bytes(value).hex()}
    if isinstance(value, (list, tuple)):
        return [_encode(item, key, depth + 1) for item in value]
    if isinstance(value, Mapping):
        if not all(isinstance(name, str) for name in value):
            raise TypeError(f"metadata {key!r} has a key that is not a string")
        made = {name: _encode(item, key, depth + 1) for name, item in value.items()}
        return {"$map": made} if len(made) == 1 and next(iter(made)).startswith("$") else made
    raise TypeError(
        f"metadata {key!r} is of type {type(value).__name__}; it can be text, a number, a boolean, bytes, None, "
        "a list or a dictionary")


class Writer:
    """Writes a file that appears under its name whole, when :meth:`finish` returns."""

    def __init__(
        self, path=None, *, codec: Optional[str] = None, level: int = 0, threads: int = 0, alignment: int = 0,
    ):
        self._handle: Optional[int] = None
        self._path = path
        if codec not in CODECS:
            raise CheckpointError(f"codec {codec!r} is none of auto, stored, zlib and float")
        options, error = Options(CODECS[codec], level, threads, alignment), C.c_void_p()
        if path is None:
            self._handle = library.ckpt_create_memory(C.byref(options), C.byref(error))
        else:
            self._handle = library.ckpt_create(os.fsencode(path), C.byref(options), C.byref(error))
        if not self._handle:
            fail(error, path)
        self._process = os.getpid()

    def _do(self, function, *arguments):
        if self._handle is None:
            raise CheckpointError("File is closed")
        error = C.c_void_p()
        if function(self._handle, *arguments, C.byref(error)):
            fail(error, self._path)

    def add(
        self, tensor: Declared, address: int, nbytes: int, labels: Optional[Mapping[str, Any]] = None,
        part: Optional[Tuple[str, Sequence[int], Sequence[int]]] = None,
    ) -> None:
        """Writes a tensor that stands at an address, row by row.

        ``part`` makes it a box of a larger one: that one's name and shape, and where in it the box begins.
        """
        box = None
        if part is not None:
            name, shape, origin = text(part[0]), dimensions(part[1]), dimensions(part[2])
            pointer = C.POINTER(C.c_int64)
            box = Part(name, C.cast(shape, pointer), C.cast(origin, pointer))
            box._keep = (name, shape, origin)
        declared = declaration(tensor)
        self._do(
            library.ckpt_begin, C.byref(declared), _labels(labels), C.byref(box) if box is not None else None)
        for start in range(0, nbytes, PIECE):
            self._do(library.ckpt_append, address + start, min(PIECE, nbytes - start))
        self._do(library.ckpt_end)

    def tie(self, name: str, tensor: str, labels: Optional[Mapping[str, Any]] = None) -> None:
        """Gives a tensor that was written a further name."""
        self._do(library.ckpt_tie, text(name), text(tensor), _labels(labels))

    def add_member(self, path) -> None:
        """Takes over all tensors of another file of the same folder."""
        self._do(library.ckpt_add_member, os.fsencode(path))

    def set_metadata(self, metadata: Optional[Mapping[str, Any]]) -> None:
        """Adds facts about the whole."""
        if not metadata:
            return
        if not all(isinstance(key, str) for key in metadata):
            raise TypeError("metadata has a key that is not a string")
        made = json.dumps({key: _encode(value, key) for key, value in metadata.items()}, ensure_ascii=False)
        self._do(library.ckpt_set_metadata_json, text(made))

    def finish(self) -> None:
        """Makes the file visible and durable."""
        self._do(library.ckpt_finish)

    def written(self) -> bytes:
        """What was written, of a writer without a path."""
        count = C.c_size_t()
        start = library.ckpt_memory(self._handle, C.byref(count))
        return C.string_at(start, count.value) if start else b""

    def close(self) -> None:
        """Frees what the library holds; a file that is not finished does not appear. May be called more than once."""
        handle, self._handle = self._handle, None
        if handle and os.getpid() == self._process:
            library.ckpt_writer_free(handle)

    __del__ = close

    def __enter__(self) -> "Writer":
        return self

    def __exit__(self, *_) -> None:
        self.close()


def _labels(labels: Optional[Mapping[str, Any]]):
    if labels is None:
        return None
    depth = labels.get("depth")
    texts = [text(labels.get(key) or "") for key in ("layer", "component", "stack", "role", "group")]
    made = Labels(*texts, -1 if depth is None else depth, 0)
    made._keep = texts
    return C.byref(made)
