"""Values of metadata (SPEC.md section 6.2), each with what its expectation says of it."""

import struct
from dataclasses import dataclass
from typing import Any, List

from .fields import Field, i64, raw, string as string_field, text, u8, u32

NAMES = {
    0: "mixed", 1: "string", 2: "integer", 3: "float", 4: "boolean", 5: "bytes", 6: "list",
    7: "map", 8: "null",
}


@dataclass(frozen=True)
class Value:
    type: int
    fields: List[Field]
    expected: Any = None


def string(value, length=None):
    data = text(value)
    size = u32(len(data) if length is None else length, "length of the string")
    shown = data.decode("utf-8", "replace")
    return Value(1, size + raw(data, "text of the string", shown), shown)


def integer(value):
    return Value(2, i64(value, "integer"), value)


def floating(bits):
    """A float by its bits, written as 16 hexadecimal digits."""
    (number,) = struct.unpack("<d", struct.pack("<Q", int(bits, 16)))
    return Value(3, raw(struct.pack("<Q", int(bits, 16)), "float", str(number)), bits.lower())


def boolean(byte):
    return Value(4, u8(int(byte), "boolean"), bool(byte))


def blob(data, length=None):
    size = u32(len(data) if length is None else length, "length of the bytes")
    return Value(5, size + raw(data, "bytes"), data.hex())


def listing(item_type, items=(), count=None):
    fields = u8(item_type, "type of the items")
    fields += u32(len(items) if count is None else count, "number of items")
    for item in items:
        fields += (u8(item.type, "type of the item") if item_type == 0 else []) + item.fields
    expected = {"type": NAMES.get(item_type), "items": [
        expectation(item) if item_type == 0 else item.expected for item in items]}
    return Value(6, fields, expected)


def mixed(*items):
    return listing(0, items)


def mapping(entries=(), count=None):
    """Pairs of a key and a value."""
    fields = u32(len(entries) if count is None else count, "number of entries")
    for key, value in entries:
        fields += string_field(key, "key") + u8(value.type, "type of the value") + value.fields
    return Value(7, fields, {
        text(key).decode("utf-8", "replace"): expectation(value) for key, value in entries})


def null():
    return Value(8, [])


def nested(depth, inner=None):
    """A value of so much depth, of lists in lists around `inner`."""
    value = inner or listing(2)
    for _ in range(depth - 1):
        value = listing(value.type, [value])
    return value


def unknown(value_type, data=b""):
    return Value(value_type, raw(data, "value of an unknown type"))


def expectation(value):
    return {"type": NAMES.get(value.type), "value": value.expected}
