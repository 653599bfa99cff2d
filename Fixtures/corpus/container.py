"""The structures of a file (SPEC.md sections 4 to 7), as they are and with single things put wrong.

Where a record refers to another, it holds the other's name, or the bare number to be written.
"""

from dataclasses import dataclass, field
from typing import Dict, List, Optional, Sequence, Tuple, Union

from .fields import (Field, crc, crc_field, doubles, joined, raw, sha256, string, text, u8, u16,
                     u32, u64, zeros)
from .metadata import Value

HEADER_SIGNATURE = bytes.fromhex("8A43 4B50 540D 0A1A 0A00")
TRAILER_SIGNATURE = bytes.fromhex("8A54 504B 430D 0A1A 0A00")
TRAILER_SIZE = 48
VERSION = 1
NO_DEPTH = 0xFFFFFFFF

# Annex A.1: elements and bytes in a block, bytes of a number, order.
REGISTERED_TYPES = {
    "f64": (1, 8, 8, 1), "f32": (1, 4, 4, 1), "f16": (1, 2, 2, 1), "bf16": (1, 2, 2, 1),
    "f8_e4m3": (1, 1, 1, 1), "f8_e5m2": (1, 1, 1, 1), "f8_e4m3fnuz": (1, 1, 1, 1),
    "f8_e5m2fnuz": (1, 1, 1, 1), "f8_e4m3b11fnuz": (1, 1, 1, 1), "f8_e4m3_ieee": (1, 1, 1, 1),
    "f8_e3m4": (1, 1, 1, 1), "f8_e8m0": (1, 1, 1, 0),
    "f6_e2m3": (4, 3, 1, 0), "f6_e3m2": (4, 3, 1, 0), "f4": (2, 1, 1, 0),
    "i64": (1, 8, 8, 0), "i32": (1, 4, 4, 0), "i16": (1, 2, 2, 0), "i8": (1, 1, 1, 0),
    "i4": (2, 1, 1, 0), "i2": (4, 1, 1, 0), "i1": (8, 1, 1, 0),
    "u64": (1, 8, 8, 0), "u32": (1, 4, 4, 0), "u16": (1, 2, 2, 0), "u8": (1, 1, 1, 0),
    "u4": (2, 1, 1, 0), "u2": (4, 1, 1, 0), "u1": (8, 1, 1, 0),
    "bool": (1, 1, 1, 0), "c128": (1, 16, 8, 1), "c64": (1, 8, 4, 1), "c32": (1, 4, 2, 1),
    "bc32": (1, 4, 2, 1),
}

Name = Union[str, bytes]
Reference = Union[str, bytes, int]


@dataclass(frozen=True)
class Type:
    name: Reference
    elements: int
    bytes: int
    number: int = 1
    order: int = 0


@dataclass(frozen=True)
class Layer:
    name: Name = ""
    component: Reference = "other"
    stack: Reference = "shared"
    depth: int = NO_DEPTH


@dataclass(frozen=True)
class Chunk:
    """`stored` stands in the file, `length` and `crc` are what the entry says if that differs.
    `restored` is the fourth field of an entry that has one."""

    codec: int
    stored: bytes
    decoded: Optional[bytes] = None
    length: Optional[int] = None
    crc: Optional[int] = None
    shown: str = ""
    restored: Optional[int] = None

    @property
    def claimed(self):
        return len(self.stored) if self.length is None else self.length


@dataclass(frozen=True)
class Tensor:
    """`entries` are what the table has in place of those that follow from the chunks; `stored_length` and
    `entries_crc` are what the record says if that differs."""

    name: Name
    type: Reference
    shape: Sequence[int]
    chunk_length: int
    chunks: Sequence[Chunk] = ()
    layer: Reference = ""
    role: Reference = "weight"
    group: Reference = "model"
    layout: int = 0
    stored_length: Optional[int] = None
    entries_crc: Optional[int] = None

    def entries(self):
        fields, name = [], text(self.name).decode("utf-8", "replace")
        for at, chunk in enumerate(self.chunks):
            fields += u32(chunk.codec, f"codec of {name}, chunk {at}")
            fields += u32(chunk.claimed, "stored length")
            fields += crc_field(crc(chunk.stored) if chunk.crc is None else chunk.crc, "CRC")
            if chunk.restored is not None:
                fields += crc_field(chunk.restored, "CRC of the restored chunk")
        return fields

    def decoded(self):
        return b"".join(chunk.decoded for chunk in self.chunks)


@dataclass(frozen=True)
class Tied:
    name: Name
    target: Reference
    layer: Reference = ""
    role: Reference = "weight"


@dataclass(frozen=True)
class Named:
    """A file that another one names. What the entry says of it if that is not true: `digest`, `offset`,
    `length`."""

    name: Name
    file: Optional["File"] = None
    digest: Optional[bytes] = None
    offset: Optional[int] = None
    length: Optional[int] = None

    def fields(self):
        index, offset = (self.file.index(), self.file.index_offset()) if self.file else (b"", 64)
        digest = sha256(index) if self.digest is None else self.digest
        name = text(self.name).decode("utf-8", "replace")
        fields = raw(digest, f"SHA-256 of the index of {name}")
        fields += u64(offset if self.offset is None else self.offset, "offset of its index")
        fields += u64(len(index) if self.length is None else self.length, "length of its index")
        return fields + string(self.name, "its name")


@dataclass(frozen=True)
class Run:
    before: int
    file: int
    first: int
    count: int

    def fields(self):
        return (u32(self.before, "before") + u32(self.file, "the file")
                + u32(self.first, "first") + u32(self.count, "how many"))


@dataclass(frozen=True)
class Prediction:
    tensor: int
    file: int = 0
    kind: int = 0
    references: Sequence[int] = ()
    factors: Sequence[float] = ()

    def fields(self):
        fields = u32(self.tensor, "tensor") + u32(self.file, "base") + u8(self.kind, "kind")
        for value in self.references:
            fields += u32(value, "reference")
        return fields + raw(doubles(self.factors), "factors")


@dataclass(frozen=True)
class Part:
    """An own tensor, by name or position, and the origin of its box."""

    tensor: Reference
    origin: Sequence[int]


@dataclass(frozen=True)
class Whole:
    name: Name
    shape: Sequence[int]
    parts: Sequence[Part]
    rank: Optional[int] = None
    count: Optional[int] = None


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
    """A file's tables. `words`, `types` and `sort` follow from the rest where they are None; FILE, PRED and
    PART are there where they have something to say. `counts` has numbers of records to be written in place
    of the true ones, by tag. `optional` are further sections."""

    metadata: Sequence[Tuple[Name, Value]] = ()
    words: Optional[Sequence[Name]] = None
    types: Optional[Sequence[Type]] = None
    layers: Sequence[Layer] = (Layer(),)
    tensors: Sequence[Tensor] = ()
    sort: Optional[Sequence[Reference]] = None
    tied: Sequence[Tied] = ()
    files: Sequence[Named] = ()
    runs: Sequence[Run] = ()
    predictions: Sequence[Prediction] = ()
    complete: Optional[int] = None
    wholes: Sequence[Whole] = ()
    optional: Sequence[Section] = ()
    extra_words: Sequence[Name] = ()
    counts: Dict[str, int] = field(default_factory=dict)
    alignment: int = 64

    def type_table(self):
        if self.types is not None:
            return list(self.types)
        names = {tensor.type for tensor in self.tensors if not isinstance(tensor.type, int)}
        return [Type(name, *REGISTERED_TYPES[name]) for name in sorted(names)]

    def word_table(self):
        if self.words is not None:
            return list(self.words)
        used = [row.name for row in self.type_table()] + list(self.extra_words)
        used += [word for row in self.layers for word in (row.component, row.stack)]
        used += [word for row in self.tensors for word in (row.role, row.group)]
        used += [row.role for row in self.tied]
        return sorted({word for word in used if not isinstance(word, int)}, key=text)

    def sort_table(self):
        if self.sort is not None:
            return list(self.sort)
        return sorted(range(len(self.tensors)), key=lambda at: text(self.tensors[at].name))

    # The tensor list, wholes and targets (6.9, 6.11).

    def tensor_list(self):
        """Pairs of a file and a tensor."""
        result = []
        for position in range(len(self.tensors) + 1):
            for run in self.runs:
                if run.before == position and self.files[run.file].file:
                    named = self.files[run.file].file.tensor_list()
                    result += named[run.first:run.first + run.count]
            result += [(self, row) for row in self.tensors[position:position + 1]]
        return result

    def list_length(self):
        return len(self.tensors) + sum(run.count for run in self.runs)

    def part_of(self):
        """For each name of a part in the list its whole and origin."""
        result = {}
        for file, tensor in self.tensor_list():
            for whole in file.wholes:
                for part in whole.parts:
                    name = part.tensor if isinstance(part.tensor, str) else (
                        file.tensors[part.tensor].name if part.tensor < len(file.tensors) else None)
                    if name == tensor.name:
                        result[tensor.name] = whole, part.origin
        return result

    def whole_list(self):
        """Name and shape of each whole of the file, in order."""
        wholes = {text(whole.name): whole for whole, _ in self.part_of().values()}
        return [wholes[name] for name in sorted(wholes)]

    # Fields that refer to a record.

    def _position(self, form, names, reference, name):
        if isinstance(reference, int):
            return form(reference, name)
        at = list(names).index(reference)
        return form(at, name, f"{at}, {text(reference).decode()}")

    def word(self, reference, name):
        return self._position(u16, self.word_table(), reference, name)

    def _type(self, reference):
        names = [row.name for row in self.type_table()]
        return self._position(u16, names, reference, "element type")

    def layer(self, reference):
        return self._position(u32, [row.name for row in self.layers], reference, "layer")

    def tensor(self, reference, name):
        return self._position(u32, [row.name for row in self.tensors], reference, name)

    def target(self, reference, name):
        names = [] if isinstance(reference, int) else (
            [row.name for _, row in self.tensor_list()] + [row.name for row in self.whole_list()])
        return self._position(u32, names, reference, name)

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
            fields += self.word(row.name, "name")
            fields += u16(row.elements, "elements in a block") + u32(row.bytes, "bytes in a block")
            fields += u8(row.number, "bytes of a number") + u8(row.order, "order of numbers")
        return fields

    def _layers(self):
        fields = self._count("LAYR", self.layers, "layers")
        for row in self.layers:
            fields += string(row.name, "name")
            fields += self.word(row.component, "component") + self.word(row.stack, "stack")
            fields += u32(row.depth, "depth", "none" if row.depth == NO_DEPTH else None)
        return fields

    def _tensors(self):
        fields = self._count("TNSR", self.tensors, "tensors")
        for row in self.tensors:
            fields += string(row.name, "name") + self.layer(row.layer)
            fields += self.word(row.role, "role") + self.word(row.group, "group")
            fields += self._type(row.type) + u8(row.layout, "layout")
            fields += u8(len(row.shape), "rank")
            for at, dimension in enumerate(row.shape):
                fields += u64(dimension, f"dimension {at}")
            fields += u32(row.chunk_length, "chunk length")
            stored = sum(chunk.claimed for chunk in row.chunks)
            fields += u64(stored if row.stored_length is None else row.stored_length,
                          "stored length")
            true = crc(joined(row.entries()))
            fields += crc_field(true if row.entries_crc is None else row.entries_crc,
                                "CRC of its entries")
        return fields

    def _sort(self):
        fields = []
        for reference in self.sort_table():
            name = reference
            if isinstance(reference, int) and reference < len(self.tensors):
                name = self.tensors[reference].name
            known = isinstance(reference, int) and not isinstance(name, int)
            shown = f"{reference}, {text(name).decode('utf-8', 'replace')}" if known else None
            fields += (u32(reference, "tensor", shown) if isinstance(reference, int)
                       else self.tensor(reference, "tensor"))
        return fields

    def _tied(self):
        fields = self._count("TIED", self.tied, "entries")
        for row in self.tied:
            fields += string(row.name, "name") + self.layer(row.layer)
            fields += self.word(row.role, "role")
            fields += self.target(row.target, "the tensor that it is")
        return fields

    def _files(self):
        fields = self._count("FILE", self.files, "files")
        for row in self.files:
            fields += row.fields()
        fields += u32(self.counts.get("runs", len(self.runs)), "number of runs")
        for row in self.runs:
            fields += row.fields()
        return fields

    def _predictions(self):
        fields = self._count("PRED", self.predictions, "predictions")
        for row in self.predictions:
            fields += row.fields()
        return fields

    def _parts(self):
        fields = u8(self.complete, "complete") + self._count("PART", self.wholes, "wholes")
        for row in self.wholes:
            fields += string(row.name, "name of the whole")
            fields += u8(len(row.shape) if row.rank is None else row.rank, "rank")
            for at, dimension in enumerate(row.shape):
                fields += u64(dimension, f"dimension {at}")
            fields += u32(len(row.parts) if row.count is None else row.count, "number of parts")
            for part in row.parts:
                fields += self.tensor(part.tensor, "part")
                for at, origin in enumerate(part.origin):
                    fields += u64(origin, f"origin {at}")
        return fields

    def sections(self):
        result = [Section(tag, payload) for tag, payload in (
            (b"META", self._meta()), (b"WORD", self._words()), (b"TYPE", self._types()),
            (b"LAYR", self._layers()), (b"TNSR", self._tensors()), (b"SORT", self._sort()),
            (b"TIED", self._tied()))]
        others = list(self.optional)
        if self.files:
            others.append(Section(b"FILE", self._files()))
        if self.complete is not None:
            others.append(Section(b"PART", self._parts()))
        if self.predictions:
            others.append(Section(b"PRED", self._predictions()))
        if any((self.files, self.complete is not None, self.predictions)):
            others.sort(key=lambda section: section.tag)
        return result + others

    # The file as a whole.

    def data(self):
        """What stands between header and chunk table."""
        fields, end = [], 64
        for row in self.tensors:
            fields += zeros(-end % self.alignment, self.alignment)
            end += -end % self.alignment
            for at, chunk in enumerate(row.chunks):
                name = text(row.name).decode("utf-8", "replace")
                fields += raw(chunk.stored, f"{name}, chunk {at}", chunk.shown)
                end += len(chunk.stored)
        return fields + zeros(-end % 64, 64)

    def table(self):
        return [each for row in self.tensors for each in row.entries()]

    def index(self):
        return b"".join(joined(section.fields()) for section in self.sections())

    def index_offset(self):
        return 64 + len(joined(self.data())) + len(joined(self.table()))


def header(signature=HEADER_SIGNATURE, version=VERSION, reserved=bytes(48), check=None):
    fields = raw(signature, "signature") + u16(version, "version")
    fields += raw(reserved, "reserved, all zero")
    true = crc(joined(fields))
    return fields + crc_field(true if check is None else check, "CRC of bytes 0 to 59")


def trailer(index, table_offset, offset, signature=TRAILER_SIGNATURE, version=VERSION,
            alignment=64, index_check=None, claimed_table=None, claimed_offset=None,
            claimed_length=None, check=None):
    fields = raw(signature, "signature") + u16(version, "version")
    fields += u32(alignment, "alignment")
    fields += u64(table_offset if claimed_table is None else claimed_table,
                  "offset of the chunk table")
    fields += u64(offset if claimed_offset is None else claimed_offset, "offset of the index")
    fields += u64(len(index) if claimed_length is None else claimed_length, "length of the index")
    fields += crc_field(crc(index) if index_check is None else index_check, "CRC of the index")
    true = crc(joined(fields))
    return fields + crc_field(true if check is None else check, "CRC of its bytes 0 to 43")


def encode(file, *, head=None, data=None, table=None, sections=None, index=None, tail=None):
    """A file's bytes. `head` and `tail` are arguments for `header` and `trailer`. `data`, `table`,
    `sections` and `index` take these parts and give others, from which the rest is made."""
    data_bytes = joined(file.data())
    data_bytes = data(data_bytes) if data else data_bytes
    table_bytes = joined(file.table())
    table_bytes = table(table_bytes) if table else table_bytes
    parts = sections(file.sections()) if sections else file.sections()
    index_bytes = b"".join(joined(part.fields()) for part in parts)
    index_bytes = index(index_bytes) if index else index_bytes
    front = joined(header(**(head or {}))) + data_bytes
    at = len(front), len(front) + len(table_bytes)
    tail = {"alignment": file.alignment, **(tail or {})}
    return front + table_bytes + index_bytes + joined(trailer(index_bytes, *at, **tail))
