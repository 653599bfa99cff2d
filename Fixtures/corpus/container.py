"""The structures of a file (SPEC.md sections 4 to 7), as they are and with single things put wrong.

Where a record refers to another, it holds the other's name, or the bare number to be written.
"""

from dataclasses import dataclass, field
from typing import Dict, List, Optional, Sequence, Tuple, Union

from .fields import (Field, crc, crc_field, joined, raw, string, text, u8, u16, u32, u64,
                     zeros_to_alignment)
from .metadata import Value

HEADER_SIGNATURE = bytes.fromhex("8A43 4B50 540D 0A1A 0A00")
TRAILER_SIGNATURE = bytes.fromhex("8A54 504B 430D 0A1A 0A00")
VERSION = 1
NO_DEPTH = 0xFFFFFFFF

REGISTERED_TYPES = {
    "f64": (1, 8), "f32": (1, 4), "f16": (1, 2), "bf16": (1, 2),
    "f8_e4m3": (1, 1), "f8_e5m2": (1, 1), "f8_e4m3fnuz": (1, 1), "f8_e5m2fnuz": (1, 1),
    "f8_e8m0": (1, 1), "f6_e2m3": (4, 3), "f6_e3m2": (4, 3), "f4": (2, 1),
    "i64": (1, 8), "i32": (1, 4), "i16": (1, 2), "i8": (1, 1),
    "u64": (1, 8), "u32": (1, 4), "u16": (1, 2), "u8": (1, 1),
    "bool": (1, 1), "c64": (1, 8), "c128": (1, 16),
}

Name = Union[str, bytes]
Reference = Union[str, bytes, int]


@dataclass(frozen=True)
class Type:
    name: Reference
    elements: int
    bytes: int


@dataclass(frozen=True)
class Layer:
    name: Name = ""
    component: Reference = "other"
    stack: Reference = "shared"
    depth: int = NO_DEPTH


@dataclass(frozen=True)
class Chunk:
    """`stored` stands in the file, `length` and `crc` are what the entry says if that differs."""

    codec: int
    stored: bytes
    decoded: Optional[bytes] = None
    length: Optional[int] = None
    crc: Optional[int] = None
    shown: str = ""


@dataclass(frozen=True)
class Tensor:
    name: Name
    type: Reference
    shape: Sequence[int]
    chunk_length: int
    chunks: Sequence[Chunk] = ()
    layer: Reference = ""
    role: Reference = "weight"
    group: Reference = "model"


@dataclass(frozen=True)
class Tied:
    name: Name
    target: Reference
    layer: Reference = ""
    role: Reference = "weight"


@dataclass(frozen=True)
class Section:
    """`length` is what the section's head says where that differs from the payload's."""

    tag: bytes
    payload: List[Field]
    flag: int = 1
    length: Optional[int] = None

    def fields(self):
        size = len(joined(self.payload))
        head = raw(self.tag, "tag", self.tag.decode("latin-1")) + u32(self.flag, "flag")
        head += u64(size if self.length is None else self.length, "length of the payload")
        return head + self.payload


@dataclass(frozen=True)
class File:
    """A file's tables. `words`, `types` and `sort` follow from the rest where they are None.
    `counts` has numbers of records to be written in place of the true ones, by tag."""

    metadata: Sequence[Tuple[Name, Value]] = ()
    words: Optional[Sequence[Name]] = None
    types: Optional[Sequence[Type]] = None
    layers: Sequence[Layer] = (Layer(),)
    tensors: Sequence[Tensor] = ()
    sort: Optional[Sequence[Reference]] = None
    tied: Sequence[Tied] = ()
    optional: Sequence[Section] = ()
    counts: Dict[str, int] = field(default_factory=dict)

    def type_table(self):
        if self.types is not None:
            return list(self.types)
        names = {tensor.type for tensor in self.tensors if not isinstance(tensor.type, int)}
        return [Type(name, *REGISTERED_TYPES[name]) for name in sorted(names)]

    def word_table(self):
        if self.words is not None:
            return list(self.words)
        used = [row.name for row in self.type_table()]
        used += [word for row in self.layers for word in (row.component, row.stack)]
        used += [word for row in self.tensors for word in (row.role, row.group)]
        used += [row.role for row in self.tied]
        return sorted({word for word in used if not isinstance(word, int)}, key=text)

    def sort_table(self):
        if self.sort is not None:
            return list(self.sort)
        return sorted(range(len(self.tensors)), key=lambda at: text(self.tensors[at].name))

    # Fields that refer to a record.

    def _position(self, form, names, reference, name):
        if isinstance(reference, int):
            return form(reference, name)
        at = list(names).index(reference)
        return form(at, name, f"{at}, {text(reference).decode()}")

    def _word(self, reference, name):
        return self._position(u16, self.word_table(), reference, name)

    def _type(self, reference):
        names = [row.name for row in self.type_table()]
        return self._position(u16, names, reference, "element type")

    def _layer(self, reference):
        return self._position(u32, [row.name for row in self.layers], reference, "layer")

    def _tensor(self, reference, name):
        return self._position(u32, [row.name for row in self.tensors], reference, name)

    # Sections.

    def _count(self, tag, rows, name):
        return u32(self.counts.get(tag, len(rows)), f"number of {name}")

    def _meta(self):
        fields = self._count("META", self.metadata, "entries")
        for key, value in self.metadata:
            fields += string(key, "key")
            fields += u8(value.type, "type of the value") + value.fields
        return fields

    def _words(self):
        fields = self._count("WORD", self.word_table(), "words")
        for at, word in enumerate(self.word_table()):
            fields += string(word, f"word {at}")
        return fields

    def _types(self):
        fields = self._count("TYPE", self.type_table(), "element types")
        for row in self.type_table():
            fields += self._word(row.name, "name")
            fields += u16(row.elements, "elements in a block") + u32(row.bytes, "bytes in a block")
        return fields

    def _layers(self):
        fields = self._count("LAYR", self.layers, "layers")
        for row in self.layers:
            fields += string(row.name, "name")
            fields += self._word(row.component, "component") + self._word(row.stack, "stack")
            fields += u32(row.depth, "depth", "none" if row.depth == NO_DEPTH else None)
        return fields

    def _tensors(self):
        fields = self._count("TNSR", self.tensors, "tensors")
        for row in self.tensors:
            fields += string(row.name, "name") + self._layer(row.layer)
            fields += self._word(row.role, "role") + self._word(row.group, "group")
            fields += self._type(row.type) + u8(len(row.shape), "rank")
            for at, dimension in enumerate(row.shape):
                fields += u64(dimension, f"dimension {at}")
            fields += u32(row.chunk_length, "chunk length")
            for at, chunk in enumerate(row.chunks):
                length = len(chunk.stored) if chunk.length is None else chunk.length
                check = crc(chunk.stored) if chunk.crc is None else chunk.crc
                fields += u32(chunk.codec, f"codec of chunk {at}")
                fields += u32(length, f"stored length of chunk {at}")
                fields += crc_field(check, f"CRC of chunk {at}")
        return fields

    def _sort(self):
        fields = []
        for reference in self.sort_table():
            shown = reference
            if isinstance(reference, int) and reference < len(self.tensors):
                name = text(self.tensors[reference].name).decode("utf-8", "replace")
                shown = f"{reference}, {name}"
            fields += u32(reference, "tensor", str(shown))
        return fields

    def _tied(self):
        fields = self._count("TIED", self.tied, "entries")
        for row in self.tied:
            fields += string(row.name, "name") + self._layer(row.layer)
            fields += self._word(row.role, "role")
            fields += self._tensor(row.target, "the tensor that it is")
        return fields

    def sections(self):
        return [
            Section(b"META", self._meta()), Section(b"WORD", self._words()),
            Section(b"TYPE", self._types()), Section(b"LAYR", self._layers()),
            Section(b"TNSR", self._tensors()), Section(b"SORT", self._sort()),
            Section(b"TIED", self._tied()), *self.optional,
        ]

    def data(self):
        fields = []
        for row in self.tensors:
            size = sum(len(chunk.stored) for chunk in row.chunks)
            for at, chunk in enumerate(row.chunks):
                name = text(row.name).decode("utf-8", "replace")
                fields += raw(chunk.stored, f"{name}, chunk {at}", chunk.shown)
            fields += raw(zeros_to_alignment(size), "zeros up to a multiple of 64")
        return fields


def header(signature=HEADER_SIGNATURE, version=VERSION, reserved=bytes(48), check=None):
    fields = raw(signature, "signature") + u16(version, "version")
    fields += raw(reserved, "reserved, all zero")
    true = crc(joined(fields))
    return fields + crc_field(true if check is None else check, "CRC of bytes 0 to 59")


def trailer(index, offset, signature=TRAILER_SIGNATURE, version=VERSION, index_check=None,
            claimed_offset=None, claimed_length=None, check=None):
    fields = raw(signature, "signature") + u16(version, "version")
    fields += crc_field(crc(index) if index_check is None else index_check, "CRC of the index")
    fields += u64(offset if claimed_offset is None else claimed_offset, "offset of the index")
    fields += u64(len(index) if claimed_length is None else claimed_length, "length of the index")
    true = crc(joined(fields))
    return fields + crc_field(true if check is None else check, "CRC of its bytes 0 to 31")


def encode(file, *, head=None, data=None, sections=None, index=None, tail=None):
    """A file's bytes. `head` and `tail` are arguments for `header` and `trailer`. `data`,
    `sections` and `index` take these parts and give others, from which the rest is made."""
    data_bytes = joined(file.data())
    data_bytes = data(data_bytes) if data else data_bytes
    parts = sections(file.sections()) if sections else file.sections()
    index_bytes = b"".join(joined(part.fields()) for part in parts)
    index_bytes = index(index_bytes) if index else index_bytes
    front = joined(header(**(head or {}))) + data_bytes
    return front + index_bytes + joined(trailer(index_bytes, len(front), **(tail or {})))
