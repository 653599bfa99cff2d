"""The smallest pieces of a file (SPEC.md section 3). A structure is a list of fields."""

import hashlib
import struct
import zlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """Some bytes, and what annex B says of them: a name, and a value where there is one."""

    data: bytes
    name: str
    value: str = ""


def joined(fields):
    return b"".join(field.data for field in fields)


def _number(form, value, name, shown):
    return [Field(struct.pack("<" + form, value), name, str(value) if shown is None else shown)]


def u8(value, name, shown=None):
    return _number("B", value, name, shown)


def u16(value, name, shown=None):
    return _number("H", value, name, shown)


def u32(value, name, shown=None):
    return _number("I", value, name, shown)


def u64(value, name, shown=None):
    return _number("Q", value, name, shown)


def i64(value, name, shown=None):
    return _number("q", value, name, shown)


def raw(data, name, shown=""):
    return [Field(data, name, shown)] if data else []


def text(value):
    """The UTF-8 of a `str`; `bytes` stay as they are, so that a case can hold what is no text."""
    return value if isinstance(value, bytes) else value.encode("utf-8")


def string(value, name):
    data = text(value)
    return u16(len(data), f"length of {name}") + raw(data, name, data.decode("utf-8", "replace"))


def crc(data):
    return zlib.crc32(data)


def crc_field(value, name):
    return u32(value, name, f"0x{value:08X}")


def zeros(count, alignment):
    return raw(bytes(count), f"zeros up to a multiple of {alignment}")


def sha256(data):
    return hashlib.sha256(data).digest()


def doubles(values):
    return struct.pack(f"<{len(values)}d", *values)
