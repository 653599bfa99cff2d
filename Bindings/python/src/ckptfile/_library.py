"""The functions of ckpt.h, by ctypes. Calls release the interpreter's lock."""
import ctypes as C
import os
from pathlib import Path
from typing import NoReturn

from ._errors import CheckpointError, as_python

ABI_VERSION = 1


class Text(C.Structure):
    _fields_ = [("bytes", C.c_void_p), ("length", C.c_size_t)]

    def __str__(self):
        return C.string_at(self.bytes, self.length).decode() if self.length else ""


class Labels(C.Structure):
    _fields_ = [(name, Text) for name in ("layer", "component", "stack", "role", "group")] + [
        ("depth", C.c_int32),
        ("reserved", C.c_uint32),
    ]


# The members of ckpt_tensor as struct.unpack gives them: three texts, the labels, and the rest.
TENSOR = "<6Q 10Q iI 5Q 4I"


class Range(C.Structure):
    _fields_ = [("position", C.c_uint64), ("begin", C.c_uint64), ("end", C.c_uint64), ("target", C.c_void_p)]


class Job(C.Structure):
    _fields_ = [("done", C.c_uint64), ("stop", C.c_uint64)]


class Declaration(C.Structure):
    _fields_ = [(name, Text) for name in ("name", "type", "alias", "group")] + [
        ("shape", C.POINTER(C.c_int64)),
        ("rank", C.c_uint32),
        ("reserved", C.c_uint32),
    ]


class Options(C.Structure):
    _fields_ = [(name, C.c_int32) for name in ("codec", "level", "threads", "alignment")]


class Part(C.Structure):
    _fields_ = [("whole", Text), ("whole_shape", C.POINTER(C.c_int64)), ("origin", C.POINTER(C.c_int64))]


READ_AT = C.CFUNCTYPE(C.c_int32, C.c_void_p, C.c_uint64, C.c_void_p, C.c_size_t)
CLOSE = C.CFUNCTYPE(None, C.c_void_p)


class Source(C.Structure):
    _fields_ = [("context", C.c_void_p), ("byte_count", C.c_uint64), ("read_at", READ_AT), ("close", CLOSE)]


def _find() -> str:
    """CKPT_LIBRARY, or the library that came with the package."""
    return os.environ.get("CKPT_LIBRARY") or str(Path(__file__).parent / "lib" / "libckptc.so.1")


def _load() -> C.CDLL:
    library = C.CDLL(_find())
    pointer, size, error = C.c_void_p, C.c_size_t, C.POINTER(C.c_void_p)
    integer, text = C.c_int32, Text

    def declare(name, result, *arguments):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments

    declare("ckpt_abi_version", C.c_uint32)
    if library.ckpt_abi_version() != ABI_VERSION:
        raise ImportError(
            f"{_find()} has version {library.ckpt_abi_version()} of the interface, and this package needs {ABI_VERSION}")
    declare("ckpt_version", C.c_char_p)
    for name, result in (
        ("code", integer), ("name", text), ("message", text), ("offset", C.c_int64), ("chunk", C.c_int64),
        ("tensor", text), ("errno", integer), ("free", None),
    ):
        declare(f"ckpt_error_{name}", result, pointer)
    declare("ckpt_open", pointer, C.c_char_p, integer, error)
    declare("ckpt_open_source", pointer, Source, integer, error)
    declare("ckpt_open_memory", pointer, pointer, size, integer, error)
    declare("ckpt_close", None, pointer)
    declare("ckpt_format", text, pointer)
    declare("ckpt_tensors", pointer, pointer, C.POINTER(size))
    declare("ckpt_find", C.c_int64, pointer, text)
    declare("ckpt_metadata_json", text, pointer)
    declare("ckpt_read", integer, pointer, C.POINTER(Range), size, C.POINTER(Job), error)
    declare("ckpt_map", pointer, pointer, C.c_uint64, integer, error)
    declare("ckpt_classify", pointer, C.POINTER(Declaration), size, error)
    declare("ckpt_classify_reader", pointer, pointer, error)
    declare("ckpt_anatomy_labels", C.POINTER(Labels), pointer, C.POINTER(size))
    declare("ckpt_anatomy_tally_json", text, pointer)
    declare("ckpt_anatomy_free", None, pointer)
    declare("ckpt_create", pointer, C.c_char_p, C.POINTER(Options), error)
    declare("ckpt_create_memory", pointer, C.POINTER(Options), error)
    declare("ckpt_memory", pointer, pointer, C.POINTER(size))
    declare("ckpt_begin", integer, pointer, C.POINTER(Declaration), C.POINTER(Labels), C.POINTER(Part), error)
    declare("ckpt_append", integer, pointer, pointer, size, error)
    declare("ckpt_end", integer, pointer, error)
    declare("ckpt_tie", integer, pointer, text, text, C.POINTER(Labels), error)
    declare("ckpt_add_member", integer, pointer, C.c_char_p, error)
    declare("ckpt_set_metadata_json", integer, pointer, text, error)
    declare("ckpt_finish", integer, pointer, error)
    declare("ckpt_writer_free", None, pointer)
    return library


library = _load()


def text(string: str) -> Text:
    """A text for the library. It holds on to its bytes."""
    data = string.encode()
    made = Text(C.cast(C.c_char_p(data), C.c_void_p), len(data))
    made._data = data
    return made


def dimensions(shape):
    """An array of dimensions, or None for a scalar."""
    return (C.c_int64 * len(shape))(*shape) if shape else None


def take_error(place: C.c_void_p, path=None) -> BaseException:
    """The exception for an error of the library's, which is freed."""
    error = place.value
    try:
        def known(number):
            return None if number < 0 else number

        return as_python(
            CheckpointError(
                str(library.ckpt_error_message(error)),
                library.ckpt_error_code(error),
                str(library.ckpt_error_name(error)),
                str(library.ckpt_error_tensor(error)) or None,
                known(library.ckpt_error_chunk(error)),
                known(library.ckpt_error_offset(error)),
                library.ckpt_error_errno(error) or None,
            ),
            path,
        )
    finally:
        library.ckpt_error_free(error)


def fail(place: C.c_void_p, path=None) -> NoReturn:
    """Raises an error of the library's."""
    raise take_error(place, path)
