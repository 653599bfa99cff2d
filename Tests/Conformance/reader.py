#!/usr/bin/env python3
"""Reads and checks ckpt files, version 1. Written from SPEC.md alone, with nothing but Python.

    reader.py FILE...           a JSON object for each file, or the rule that it breaks
    reader.py --corpus FOLDER   FOLDER/valid reads as expected, FOLDER/reject is refused
    reader.py --digest FILE     the digest of the model, computed from its tensors

The parts below have the numbers of the specification's sections. To port the format, read from top
to bottom: nothing refers to what stands further down.
"""

import hashlib
import json
import math
import pathlib
import re
import struct
import sys
import zlib
from collections import namedtuple
from dataclasses import dataclass

# ---- 11 Error codes, 12 Limits ------------------------------------------------------------------

ERRORS = {
    101: "signature", 102: "text-transfer", 103: "header-checksum", 104: "version",
    105: "header-reserved", 106: "unfinished", 107: "trailer-checksum", 108: "index-bounds",
    109: "index-checksum", 110: "padding", 111: "draft", 112: "alignment",
    201: "section-header", 202: "section-order", 203: "section-unknown", 204: "overrun",
    205: "surplus", 206: "utf8", 207: "metadata-key", 208: "metadata-order", 209: "metadata-type",
    210: "metadata-boolean", 211: "word-syntax", 212: "word-order", 213: "type-order",
    214: "type-size", 215: "layer-order", 216: "reference", 217: "name-empty", 218: "name-order",
    219: "rank", 220: "shape-overflow", 221: "shape-block", 222: "chunk-length",
    223: "stored-length", 224: "data-extent", 225: "tied-order", 226: "tied-name", 227: "file",
    228: "file-mismatch", 229: "file-missing", 230: "file-tensor", 231: "name-taken",
    232: "prediction", 233: "part", 234: "part-overlap", 235: "part-missing", 236: "table-extent",
    237: "metadata-depth", 238: "metadata-list", 239: "digests", 240: "quantized",
    241: "original",
    301: "chunk-checksum", 302: "codec-unknown", 303: "planes-count", 304: "planes-method",
    305: "planes-length", 306: "deflate", 307: "float-header", 308: "float-side",
    309: "float-table", 310: "float-stream", 311: "float-exponent", 312: "layout-unknown",
    313: "restored-checksum", 314: "digest", 315: "entries-checksum", 316: "entry",
    401: "limit-index", 402: "limit-tensors", 403: "limit-metadata", 404: "limit-decoded",
    405: "limit-files", 406: "limit-total",
}


class CheckpointError(Exception):
    """A file that is no checkpoint: the rule that it breaks, and the byte of the file where."""

    def __init__(self, code, offset, message):
        super().__init__(message)
        self.code, self.name, self.offset, self.message = code, ERRORS[code], offset, message

    def __str__(self):
        return f"{self.code} {self.name}: {self.message} (byte {self.offset})"


def require(condition, code, offset, message):
    if not condition:
        raise CheckpointError(code, offset, message)


# What a caller is willing to read; all but `tensors`, `files` and `depth` in bytes.
Limits = namedtuple("Limits", "index metadata tensors decoded files depth total")
DEFAULT_LIMITS = Limits(
    index=1 << 30, metadata=64 << 20, tensors=1 << 24, decoded=1 << 40, files=4096, depth=16,
    total=64 << 30)


# ---- 3 Conventions ------------------------------------------------------------------------------


def align(n, a):
    return -(-n // a) * a


class Cursor:
    """Takes fields off a stretch of the index, a memoryview, and never reads past its end."""

    def __init__(self, data, base):
        self.data, self.position, self.base = data, 0, base

    @property
    def offset(self):
        """Where the next field stands in the file."""
        return self.base + self.position

    @property
    def remaining(self):
        return len(self.data) - self.position

    def take(self, length):
        require(length <= self.remaining, 204, self.offset, "a field runs past the end")
        self.position += length
        return self.data[self.position - length:self.position]

    def number(self, size, signed=False):
        return int.from_bytes(self.take(size), "little", signed=signed)

    def text(self, length):
        offset = self.offset
        try:
            return str(self.take(length), "utf-8")
        except UnicodeDecodeError as error:
            raise CheckpointError(206, offset + error.start, "text is not UTF-8") from None

    def string(self):
        return self.text(self.number(2))

    def count(self, smallest):
        """A u32 that counts things of at least `smallest` bytes each, which must have room."""
        offset, count = self.offset, self.number(4)
        require(count * smallest <= self.remaining, 204, offset, f"no room for {count} entries")
        return count

    def member(self, table, size):
        """What a position of `size` bytes refers to."""
        offset, position = self.offset, self.number(size)
        require(position < len(table), 216, offset, f"{position} of {len(table)}")
        return table[position]


def require_ascending(previous, current, code, offset):
    """Strictly. Python orders text by code point, which is the order of its bytes in UTF-8."""
    require(previous is None or previous < current, code, offset, f"{ascii(current)} out of order")


# ---- 4 Header -----------------------------------------------------------------------------------

HEADER_SIZE, HEADER_SIGNATURE = 64, b"\x8aCKPT\r\n\x1a\n\0"
VERSION = 1


def check_header(header):
    """Takes the first 64 bytes, or what there is of them. Cut ones are left to the trailer."""
    if not header.startswith(HEADER_SIGNATURE):
        mangled = re.match(rb"([\x8a\n])CKPT([\r\n]+\x1a[\r\n]+)", header)
        text = mangled and mangled.groups() != (b"\x8a", HEADER_SIGNATURE[5:9])
        require(not text, 102, 0, "the signature shows a transfer in text mode")
        raise CheckpointError(101, 0, "the file does not begin with the signature")
    if len(header) == HEADER_SIZE:
        version, reserved, checksum = struct.unpack("<10xH48sI", header)
        require(version == VERSION, 104, 10, f"version {version}")
        require(zlib.crc32(header[:60]) == checksum, 103, 60, "the header is damaged")
        require(not any(reserved), 105, 12, "a reserved byte is not zero")


# ---- 7 Trailer ----------------------------------------------------------------------------------

TRAILER_SIZE, TRAILER_SIGNATURE = 48, b"\x8aTPKC\r\n\x1a\n\0"
DRAFT_TRAILER_SIZE = 36

Trailer = namedtuple("Trailer", "alignment table_offset index_offset index_length index_checksum")


def is_draft(end):
    trailer = end[-DRAFT_TRAILER_SIZE:]
    named = trailer.startswith(TRAILER_SIGNATURE + b"\1\0")
    return named and zlib.crc32(trailer[:32]) == int.from_bytes(trailer[32:], "little")


def read_trailer(end, file_size):
    """Takes the last 48 bytes, or what there is of them."""
    at = file_size - TRAILER_SIZE
    whole = at >= HEADER_SIZE and end.startswith(TRAILER_SIGNATURE)
    require(whole or not is_draft(end), 111, at, "a file of the draft that ckpt 0.1.0 wrote")
    require(whole, 106, max(at, 0), "the file does not end with a trailer")
    version, *fields, checksum = struct.unpack("<10xHIQQQII", end)
    trailer = Trailer(*fields)
    require(version == VERSION, 104, at + 10, f"version {version}")
    require(zlib.crc32(end[:44]) == checksum, 107, at + 44, "the trailer is damaged")
    allowed = [1 << bits for bits in range(6, 17)]
    require(trailer.alignment in allowed, 112, at + 12, f"an alignment of {trailer.alignment}")
    table, index, length = trailer[1:4]
    fits = table >= HEADER_SIZE and table % 64 == 0 and table <= index and index + length == at
    require(fits, 108, at + 16, f"table at {table}, index at {index}, of {length} bytes")
    return trailer


# ---- 6 Index ------------------------------------------------------------------------------------

FIRST_SECTIONS = [b"META", b"WORD", b"TYPE", b"LAYR", b"TNSR", b"SORT", b"TIED"]
OTHER_SECTIONS = {b"DGST": 0, b"FILE": 1, b"ORIG": 0, b"PART": 1, b"PRED": 1, b"QUNT": 0}


def read_sections(index):
    """6.1: a cursor by tag for each section that this page defines."""
    sections, previous = {}, None
    while index.remaining or len(sections) < len(FIRST_SECTIONS):
        start = index.offset
        require(index.remaining, 202, start, "a section is missing")
        tag, flag, length = bytes(index.take(4)), index.number(4), index.number(8)
        require(re.fullmatch(rb"[A-Z0-9]{4}", tag), 201, start, f"tag {ascii(tag)}")
        require(flag in (0, 1), 201, start + 4, f"flag {flag}")
        if len(sections) < len(FIRST_SECTIONS):
            expected = FIRST_SECTIONS[len(sections)]
            require(tag == expected, 202, start, f"{tag.decode()} for {expected.decode()}")
        else:
            require(tag not in FIRST_SECTIONS, 202, start, f"{tag.decode()} is repeated")
            require_ascending(previous, tag, 202, start)
            previous = tag
        known = tag in FIRST_SECTIONS or tag in OTHER_SECTIONS
        right = not known or flag == OTHER_SECTIONS.get(tag, 1)
        require(right, 201, start + 4, f"{tag.decode()} has flag {flag}")
        require(known or flag == 0, 203, start, f"section {tag.decode()} is not known")
        at = index.offset
        payload = Cursor(index.take(length), at)
        if known:
            sections[tag] = payload
    require(b"PRED" not in sections or b"FILE" in sections, 202, index.offset, "PRED without FILE")
    return sections


def require_used_up(cursor):
    require(cursor.remaining == 0, 205, cursor.offset, f"{cursor.remaining} bytes are left")


# 6.2: each type's name, and the fewest bytes that a value takes.
VALUE_TYPES = {
    1: ("string", 4), 2: ("integer", 8), 3: ("float", 8), 4: ("boolean", 1), 5: ("bytes", 4),
    6: ("list", 5), 7: ("map", 4), 8: ("null", 0),
}


def read_typed(cursor, depth):
    """A type and a value of it."""
    offset, kind = cursor.offset, cursor.number(1)
    require(kind in VALUE_TYPES, 209, offset, f"type {kind}")
    return {"type": VALUE_TYPES[kind][0], "value": read_value(cursor, kind, depth)}


def read_value(cursor, kind, depth):
    """Gives text, an integer, a boolean, None, or as hexadecimal digits a float's bits and bytes."""
    offset = cursor.offset
    require(depth <= 64, 237, offset, "a value is too deep")
    if kind == 1:
        return cursor.text(cursor.number(4))
    if kind == 2:
        return cursor.number(8, signed=True)
    if kind == 3:
        return f"{cursor.number(8):016x}"
    if kind == 4:
        value = cursor.number(1)
        require(value in (0, 1), 210, offset, f"boolean {value}")
        return value == 1
    if kind == 5:
        return cursor.take(cursor.number(4)).hex()
    if kind == 6:
        return read_list(cursor, depth)
    return read_entries(cursor, depth) if kind == 7 else None


def read_list(cursor, depth):
    offset, item = cursor.offset, cursor.number(1)
    require(item <= 7, 209, offset, f"type {item} of a list's items")
    if item:
        name, smallest = VALUE_TYPES[item]
        items = [read_value(cursor, item, depth + 1) for _ in range(cursor.count(smallest))]
        return {"type": name, "items": items}
    items = [read_typed(cursor, depth + 1) for _ in range(cursor.count(1))]
    kinds = {each["type"] for each in items}
    alike = len(kinds) == 1 and kinds != {"null"}
    require(not alike, 238, offset, "a mixed list whose items are of one type")
    return {"type": "mixed", "items": items}


def read_entries(cursor, depth):
    """The entries of a map, or of META, whose depth is 0."""
    entries, previous = {}, None
    for _ in range(cursor.count(smallest=3)):
        offset, key = cursor.offset, cursor.string()
        require(key or depth, 207, offset, "a key is empty")
        require_ascending(previous, key, 208, offset)
        entries[key], previous = read_typed(cursor, depth + 1), key
    return entries


def read_metadata(cursor, limits):
    require(cursor.remaining <= limits.metadata, 403, cursor.offset, f"{cursor.remaining} bytes")
    return read_entries(cursor, 0)


def read_words(cursor):
    words = []
    for _ in range(cursor.count(smallest=2)):
        offset, word = cursor.offset, cursor.string()
        require(re.fullmatch(r"[A-Za-z0-9._-]{1,64}", word), 211, offset, f"word {ascii(word)}")
        require_ascending(words[-1] if words else None, word, 212, offset)
        words.append(word)
    return words


ElementType = namedtuple("ElementType", "name block_elements block_bytes number_bytes order")

# Annex A.1
REGISTERED_TYPES = {
    **dict.fromkeys(["i8", "u8", "bool", "f8_e8m0"], (1, 1, 1, 0)),
    **dict.fromkeys(["f8_e4m3", "f8_e5m2", "f8_e4m3fnuz", "f8_e5m2fnuz", "f8_e4m3b11fnuz",
                     "f8_e4m3_ieee", "f8_e3m4"], (1, 1, 1, 1)),
    **dict.fromkeys(["i64", "u64"], (1, 8, 8, 0)), **dict.fromkeys(["i32", "u32"], (1, 4, 4, 0)),
    **dict.fromkeys(["i16", "u16"], (1, 2, 2, 0)), **dict.fromkeys(["f16", "bf16"], (1, 2, 2, 1)),
    **dict.fromkeys(["f6_e2m3", "f6_e3m2"], (4, 3, 1, 0)),
    **dict.fromkeys(["f4", "i4", "u4"], (2, 1, 1, 0)), **dict.fromkeys(["i2", "u2"], (4, 1, 1, 0)),
    **dict.fromkeys(["i1", "u1"], (8, 1, 1, 0)), **dict.fromkeys(["c32", "bc32"], (1, 4, 2, 1)),
    "f64": (1, 8, 8, 1), "f32": (1, 4, 4, 1), "c128": (1, 16, 8, 1), "c64": (1, 8, 4, 1),
}


def read_types(cursor, words):
    types = []
    for _ in range(cursor.count(smallest=10)):
        offset, name = cursor.offset, cursor.member(words, 2)
        # The words ascend, so their positions and they themselves have the same order.
        require_ascending(types[-1].name if types else None, name, 213, offset)
        fields = cursor.number(2), cursor.number(4), cursor.number(1), cursor.number(1)
        elements, size, number, order = fields
        in_range = (elements >= 1 and 1 <= size <= 65_536 and order <= 1
                    and number in (1, 2, 4, 8) and size % number == 0)
        require(in_range, 214, offset + 2, f"{name}: {fields}")
        require(fields == REGISTERED_TYPES.get(name, fields), 214, offset + 2, f"{name}: {fields}")
        types.append(ElementType(name, *fields))
    return types


Layer = namedtuple("Layer", "name component stack depth")  # depth: None where there is none


def read_layers(cursor, words):
    layers = []
    for _ in range(cursor.count(smallest=10)):
        offset, name = cursor.offset, cursor.string()
        require_ascending(layers[-1].name if layers else None, name, 215, offset)
        component, stack = cursor.member(words, 2), cursor.member(words, 2)
        depth = cursor.number(4)
        layers.append(Layer(name, component, stack, None if depth == 0xFFFF_FFFF else depth))
    return layers


Chunk = namedtuple("Chunk", "offset decoded_length codec stored_length checksum restored")


@dataclass(eq=False)
class Tensor:
    """`entry_length`, `entries_offset` and `offset` follow from what stands before the tensor."""

    name: str
    layer: Layer
    role: str
    group: str
    type: ElementType
    layout: int
    shape: list
    byte_count: int  # decoded
    chunk_length: int
    stored_length: int
    entries_checksum: int
    position: int
    entry_length: int = 12
    entries_offset: int = 0  # in the file
    offset: int = 0  # of its first chunk in the file

    @property
    def chunk_count(self):
        return -(-self.byte_count // self.chunk_length)

    @property
    def form(self):
        return self.type, self.layout, self.shape

    @property
    def labels(self):
        return self.layer, self.role, self.group, self.type, self.layout

    def chunks(self, entries):
        """5.3: the entries, checked."""
        at, offset, left = self.entries_offset, self.offset, self.byte_count
        require(zlib.crc32(entries) == self.entries_checksum, 315, at, "the entries are damaged")
        chunks = []
        for fields in struct.iter_unpack("<III" + "I" * (self.entry_length == 16), entries):
            codec, stored, checksum, *restored = fields
            length = min(self.chunk_length, left)
            fits = stored == length if codec == 0 else 1 <= stored < length
            require(fits, 316, at + 4, f"{stored} bytes stored for {length}")
            chunks.append(Chunk(offset, length, codec, stored, checksum, *(restored or [None])))
            at, offset, left = at + self.entry_length, offset + stored, left - length
        whole = offset - self.offset == self.stored_length
        require(whole, 316, self.entries_offset, "the stored lengths do not add up")
        return chunks


def read_dimensions(cursor):
    start, rank = cursor.offset, cursor.number(1)
    require(rank <= 64, 219, start, f"rank {rank}")
    shape = [cursor.number(8) for _ in range(rank)]
    product = 1
    for dimension in shape:
        product *= max(dimension, 1)
        require(product < 1 << 63, 220, start, "too many elements")
    return shape


def decoded_bytes(shape, element, offset):
    elements = math.prod(shape)
    blocks, rest = divmod(elements, element.block_elements)
    require(rest == 0, 221, offset, f"{elements} elements, {element.block_elements} in a block")
    require(blocks * element.block_bytes < 1 << 63, 220, offset, "too many bytes")
    return blocks * element.block_bytes


def read_tensors(cursor, words, types, layers, limits):
    offset, count = cursor.offset, cursor.count(smallest=30)
    require(count <= limits.tensors, 402, offset, f"{count} tensors")
    tensors = []
    for position in range(count):
        offset, name = cursor.offset, cursor.string()
        require(name, 217, offset, "a tensor has no name")
        layer = cursor.member(layers, 4)
        role, group = cursor.member(words, 2), cursor.member(words, 2)
        element, layout = cursor.member(types, 2), cursor.number(1)
        shape = read_dimensions(cursor)
        byte_count = decoded_bytes(shape, element, offset)
        offset, length = cursor.offset, cursor.number(4)
        fits = 1 <= length <= 64 << 20 and length % element.block_bytes == 0
        require(fits, 222, offset, f"chunk length {length}")
        stored, checksum = cursor.number(8), cursor.number(4)
        tensors.append(Tensor(name, layer, role, group, element, layout, shape, byte_count, length,
                              stored, checksum, position))
    return tensors


def place_tensors(tensors, predictions, trailer):
    """5.1 and 5.3: where each tensor and its entries stand."""
    at = trailer.table_offset
    for tensor in tensors:
        tensor.entry_length = 16 if tensor.position in predictions else 12
        tensor.entries_offset = at
        at += tensor.entry_length * tensor.chunk_count
    require(at == trailer.index_offset, 236, trailer.table_offset, f"the entries end at {at}")
    end = HEADER_SIZE
    for tensor in tensors:
        fits = tensor.chunk_count <= tensor.stored_length <= tensor.byte_count
        require(fits, 223, trailer.index_offset, f"{tensor.stored_length} bytes stored")
        tensor.offset = align(end, trailer.alignment)
        end = tensor.offset + tensor.stored_length
    fits = align(end, 64) == trailer.table_offset
    require(fits, 224, trailer.table_offset, f"the data ends at {end}")


def check_order(cursor, tensors):
    """6.7: SORT"""
    previous = None
    for _ in tensors:
        offset, name = cursor.offset, cursor.member(tensors, 4).name
        require_ascending(previous, name, 218, offset)
        previous = name


Tied = namedtuple("Tied", "name layer role target")  # target: a position (6.9)


def read_tied(cursor, words, layers, tensors):
    tied, names = [], {tensor.name for tensor in tensors}
    for _ in range(cursor.count(smallest=12)):
        offset, name = cursor.offset, cursor.string()
        require(name, 217, offset, "a tied tensor has no name")
        require_ascending(tied[-1].name if tied else None, name, 225, offset)
        require(name not in names, 226, offset, f"{ascii(name)} is a tensor")
        layer, role = cursor.member(layers, 4), cursor.member(words, 2)
        tied.append(Tied(name, layer, role, cursor.number(4)))
    return tied


# 6.9
NamedFile = namedtuple("NamedFile", "digest offset length name")
Run = namedtuple("Run", "before file first count")


def is_plain(name):
    """Whether a name is one of a file in a folder, and no path."""
    in_range = 1 <= len(name.encode()) <= 255 and name not in (".", "..")
    return in_range and not set(name) & set("\0/:\\")


def read_files(cursor, tensors):
    offset, files, runs = cursor.offset, [], []
    for _ in range(cursor.count(50)):
        offset = cursor.offset
        named = NamedFile(bytes(cursor.take(32)), cursor.number(8), cursor.number(8),
                          cursor.string())
        require(is_plain(named.name), 227, offset, f"the file name {ascii(named.name)}")
        require_ascending(files[-1].name if files else None, named.name, 227, offset)
        files.append(named)
    require(files, 227, offset, "no file is named")
    for _ in range(cursor.count(16)):
        offset, run = cursor.offset, Run(*(cursor.number(4) for _ in range(4)))
        in_order = (runs[-1].before if runs else 0) <= run.before <= len(tensors)
        require(in_order and run.file < len(files) and run.count, 227, offset, f"{run}")
        runs.append(run)
    total = len(tensors) + sum(run.count for run in runs)
    require(total < 1 << 32, 227, offset, f"{total} tensors")
    return files, runs


# 6.10: by the tensor's position.
Prediction = namedtuple("Prediction", "file kind references factors")
REFERENCES = (0, 2, 1)  # of each kind


def read_predictions(cursor, tensors, files):
    predictions, last = {}, -1
    for _ in range(cursor.count(9)):
        offset = cursor.offset
        position, file, kind = cursor.number(4), cursor.number(4), cursor.number(1)
        require(kind <= 2, 232, offset, f"kind {kind}")
        references = [cursor.number(4) for _ in range(REFERENCES[kind])]
        factors = struct.unpack("<3d", cursor.take(24)) if kind else ()
        in_range = max([position, *references]) < len(tensors) and file < len(files)
        require(last < position and in_range, 232, offset, "positions of a prediction")
        predictions[position] = Prediction(file, kind, references, factors)
        last = position
    for position, prediction in predictions.items():
        form = tensors[position].form
        right = prediction.kind == 0 or form[0].name == "f32"
        require(right, 232, cursor.offset, "a prediction of another type than f32")
        for reference in prediction.references:
            require(tensors[reference].form == form, 232, cursor.offset, "of another form")
            other = predictions.get(reference)
            needs_less = other is None or REFERENCES[other.kind] < REFERENCES[prediction.kind]
            require(needs_less, 232, cursor.offset, "a prediction that needs itself")
    return predictions


# 6.11: what a file says of its own parts, by their positions.
Part = namedtuple("Part", "whole shape origin")


def read_parts(cursor, tensors):
    offset, complete, parts, previous = cursor.offset, cursor.number(1), {}, None
    require(complete <= 1, 233, offset, f"complete {complete}")
    for _ in range(cursor.count(7)):
        offset, name = cursor.offset, cursor.string()
        require(name, 233, offset, "a whole has no name")
        require_ascending(previous, name, 233, offset)
        previous, shape = name, read_dimensions(cursor)
        require(shape and min(shape) >= 1, 233, offset, f"shape {shape}")
        last, own = -1, []
        for _ in range(cursor.count(4 + 8 * len(shape))):
            position = cursor.number(4)
            origin = [cursor.number(8) for _ in shape]
            free = last < position < len(tensors) and position not in parts
            require(free, 233, offset, f"tensor {position} as a part")
            check_box(tensors[position], shape, origin, offset)
            parts[position], last = Part(name, shape, origin), position
            own.append(tensors[position])
        require(own, 233, offset, "a whole has no parts here")
        alike = all(each.labels == own[0].labels for each in own)
        require(alike, 233, offset, "parts do not agree")
    return complete == 1, parts


def check_box(tensor, shape, origin, offset):
    block = tensor.type.block_elements
    require(len(tensor.shape) == len(shape), 233, offset, "a part of another rank")
    inside = all(length >= 1 and start + length <= dimension for start, length, dimension
                 in zip(origin, tensor.shape, shape))
    require(inside, 233, offset, f"box {origin}, {tensor.shape} in {shape}")
    if block > 1:
        whole_blocks = all(n % block == 0 for n in (shape[-1], origin[-1], tensor.shape[-1]))
        require(whole_blocks, 233, offset, "a block is cut")
    decoded_bytes(shape, tensor.type, offset)


class Whole:
    """6.11: a tensor of which parts are in a file's list. `parts` has entries of the list."""

    def __init__(self, name, shape, first):
        self.name, self.shape, self.first, self.parts = name, shape, first, []
        self.complete, self.cells = False, []

    def check(self, offset):
        """The grid, and whether it is complete."""
        boxes = [tuple(zip(each.part.origin, each.tensor.shape)) for each in self.parts]
        require(len(set(boxes)) == len(boxes), 234, offset, f"{self.name}: two parts in one place")
        self.complete, cells = True, 1
        for axis, dimension in enumerate(self.shape):
            end = 0
            stretches = sorted({box[axis] for box in boxes})
            for start, length in stretches:
                require(start >= end, 234, offset, f"{self.name}: parts overlap")
                self.complete, end = self.complete and start == end, start + length
            self.complete, cells = self.complete and end == dimension, cells * len(stretches)
        self.complete = self.complete and cells == len(boxes)

    @property
    def byte_count(self):
        element = self.first.type
        return math.prod(self.shape) // element.block_elements * element.block_bytes


# 6.12: digests of tensors, wholes and model; the lists empty and the model's None where not there.
Digests = namedtuple("Digests", "tensors wholes model")


def read_digests(cursor, tensors):
    def some(most):
        offset, count = cursor.offset, cursor.count(32)
        require(most is None or count in (0, most), 239, offset, f"{count} digests")
        return [bytes(cursor.take(32)) for _ in range(count)]
    own, wholes = some(len(tensors)), some(None)
    offset, flag = cursor.offset, cursor.number(1)
    require(flag <= 1, 239, offset, f"flag {flag}")
    return Digests(own, wholes, bytes(cursor.take(32)) if flag else None)


# 6.13
Packed = namedtuple(
    "Packed", "name layer role group scheme type bits shape sharing box tensors")


def read_packed(cursor, words, layers):
    rows = []
    for _ in range(cursor.count(25)):
        offset, name = cursor.offset, cursor.string()
        require(name, 240, offset, "a weight has no name")
        require_ascending(rows[-1].name if rows else None, name, 240, offset)
        layer, labels = cursor.member(layers, 4), [cursor.member(words, 2) for _ in range(4)]
        bits = cursor.number(1)
        require(1 <= bits <= 64, 240, offset, f"{bits} bits")
        shape, sharing, box = read_dimensions(cursor), cursor.number(1), []
        require(sharing <= 2, 240, offset, f"sharing {sharing}")
        if sharing:
            box = [cursor.number(8) for _ in (shape if sharing == 2 else "1")]
            require(sharing == 2 or box[0], 240, offset, "a stretch of no elements")
        count = cursor.number(1)
        tensors = [(cursor.member(words, 2), cursor.number(4)) for _ in range(count)]
        different = len({target for _, target in tensors}) == count >= 1
        require(different, 240, offset, "the tensors of a weight")
        rows.append(Packed(name, layer, *labels, bits, shape, sharing, box, tensors))
    return rows


# 6.14
Original = namedtuple("Original", "name format size digest form header")


def read_originals(cursor, words):
    rows, start = [], cursor.offset
    for _ in range(cursor.count(49)):
        offset, name = cursor.offset, cursor.string()
        require(not name or is_plain(name), 241, offset, f"the file name {ascii(name)}")
        row = (name, cursor.member(words, 2), cursor.number(8), bytes(cursor.take(32)))
        offset, form = cursor.offset, cursor.number(1)
        require(form <= 1, 241, offset, f"form {form}")
        rows.append(Original(*row, form, bytes(cursor.take(cursor.number(4)))))
    require(rows, 241, start, "no file is named")
    return rows


class Index:
    """All that stands in the index, checked as far as the file alone allows."""

    def __init__(self, data, trailer, limits):
        sections = read_sections(Cursor(memoryview(data), trailer.index_offset))
        words = []

        def read(tag, function, *arguments, otherwise=None):
            cursor = sections.get(tag)
            if cursor is None:
                return otherwise
            result = function(cursor, *arguments)
            require_used_up(cursor)
            return result
        self.metadata = read(b"META", read_metadata, limits)
        words = read(b"WORD", read_words)
        types = read(b"TYPE", read_types, words)
        layers = read(b"LAYR", read_layers, words)
        self.tensors = read(b"TNSR", read_tensors, words, types, layers, limits)
        read(b"SORT", check_order, self.tensors)
        self.tied = read(b"TIED", read_tied, words, layers, self.tensors)
        self.files, self.runs = read(b"FILE", read_files, self.tensors, otherwise=([], []))
        self.predictions = read(
            b"PRED", read_predictions, self.tensors, self.files, otherwise={})
        used = {run.file for run in self.runs} | {p.file for p in self.predictions.values()}
        at = trailer.index_offset
        require(len(used) == len(self.files), 227, at, "a named file is not used")
        self.complete, self.parts = read(
            b"PART", read_parts, self.tensors, otherwise=(None, {}))
        self.digests = read(b"DGST", read_digests, self.tensors)
        self.packed = read(b"QUNT", read_packed, words, layers, otherwise=[])
        self.originals = read(b"ORIG", read_originals, words, otherwise=[])
        place_tensors(self.tensors, self.predictions, trailer)


# ---- 8 Codecs -----------------------------------------------------------------------------------


def decode_chunk(chunk, stored):
    """Gives the decoded bytes of a chunk whose CRC was checked."""
    if chunk.codec == 0:
        return stored
    if chunk.codec == 2:
        return FloatChunk(stored, chunk.decoded_length, chunk.offset).decode()
    require(chunk.codec == 1, 302, chunk.offset, f"codec {chunk.codec}")
    return decode_planes(stored, chunk.decoded_length, chunk.offset)


def decode_planes(stored, length, offset):
    """8.1: every plane's header, then every plane, each p-th byte of the result."""
    planes = stored[0]
    require(1 <= planes <= 16 and length % planes == 0, 303, offset, f"{planes} planes")
    start, plane_length = 1 + 5 * planes, length // planes
    require(start <= len(stored), 305, offset, "no room for the planes' lengths")
    headers = list(struct.iter_unpack("<BI", stored[1:start]))
    for method, size in headers:
        require(method in (0, 1), 304, offset, f"method {method}")
        fits = size == plane_length if method == 0 else 1 <= size < plane_length
        require(fits, 305, offset, f"{size} bytes stored for a plane of {plane_length}")
    total = start + sum(size for _, size in headers)
    require(total == len(stored), 305, offset, f"planes end at {total} of {len(stored)} bytes")
    decoded = bytearray(length)
    for k, (method, size) in enumerate(headers):
        plane = stored[start:start + size]
        if method == 1:
            plane = inflate(plane, plane_length, offset + start)
        decoded[k::planes] = plane
        start += size
    return bytes(decoded)


def inflate(stream, length, offset):
    """Raw DEFLATE. One byte more than `length` is asked for, to notice a stream that gives it."""
    inflater = zlib.decompressobj(wbits=-15)
    try:
        plain = inflater.decompress(stream, length + 1)
    except zlib.error as error:
        raise CheckpointError(306, offset, str(error)) from None
    require(len(plain) == length, 306, offset, f"not {length} bytes")
    require(inflater.eof and not inflater.unused_data, 306, offset, "the stream's end is not here")
    return plain


class Bits:
    """8.2.2: numbers of some bits each, the lowest bit first."""

    def __init__(self, data, offset):
        self.number, self.left, self.offset = int.from_bytes(data, "little"), 8 * len(data), offset

    def take(self, count):
        require(count <= self.left, 308, self.offset, "the side information ends too early")
        value = self.number & (1 << count) - 1
        self.number, self.left = self.number >> count, self.left - count
        return value

    def unary(self, limit):
        value = 0
        while self.take(1):
            value += 1
            require(value <= limit, 308, self.offset, f"a unary number above {limit}")
        return value

    def list(self, count, limit):
        base, form = self.take(7), self.take(4)
        values = [base] * (count if form == 8 else 0)
        for _ in range(0 if form == 8 else count):
            if form > 8:
                values.append(base + self.take(form - 8))
            else:
                high = self.unary(255)
                values.append(base + zigzag(high << form | self.take(form)))
            require(0 <= values[-1] <= limit, 308, self.offset, f"{values[-1]} above {limit}")
        require(form != 8 or base <= limit, 308, self.offset, f"{base} above {limit}")
        return values


def zigzag(code):
    return -(code + 1) // 2 if code % 2 else code // 2


class FloatChunk:
    """8.2, in the order of the chunk. Single letters are the specification's."""

    def __init__(self, stored, length, offset):
        self.stored, self.length, self.offset = stored, length, offset

    def need(self, condition, code, message):
        require(condition, code, self.offset, message)

    def decode(self):
        self.read_header()
        self.read_side_information()
        self.read_raw_bits()
        tops = self.decode_tops()
        numbers = [0] * self.N
        for j, (i, top) in enumerate(zip(self.coded, tops)):
            raw, low = self.raw[j], self.M - self.T
            if not self.G:
                top |= raw >> low << self.E + self.T
            numbers[i] = top << low | raw & (1 << low) - 1
        return b"".join(number.to_bytes(self.W, "little") for number in numbers)

    def read_header(self):
        self.need(len(self.stored) >= 24, 307, "no room for the header")
        (self.W, self.M, self.T, self.G, self.P, self.K, self.Z, self.B, self.L, self.S, self.bias,
         self.C, self.exceptions, self.side_length) = struct.unpack("<10BhIII", self.stored[:24])
        self.need(self.W in (1, 2, 4, 8) and self.length % self.W == 0, 307, "W")
        self.E, self.N = 8 * self.W - 1 - self.M, self.length // self.W
        self.need(2 <= self.E <= 11, 307, "M")
        self.need(self.T <= min(3, self.M), 307, "T")
        self.need(self.G <= 1, 307, "G")
        self.need(self.P <= 2 and 1 <= self.K and self.K << self.P <= 16, 307, "P or K")
        self.need(self.Z <= self.M - self.T, 307, "Z")
        self.need(9 <= self.B <= 12 and self.K << self.P + self.B <= 1 << 15, 307, "B")
        self.need(self.L <= 6 and self.S >= 1, 307, "L or S")
        self.need(min(8, self.N) <= self.C <= self.N, 307, "C")
        self.need(self.exceptions <= self.N // 16, 307, "exceptions")
        self.need(self.side_length <= len(self.stored) - 24, 307, "side information")

    def read_side_information(self):
        bits = Bits(self.stored[24:24 + self.side_length], self.offset)
        kinds = bits.list(-(-self.N // self.C), 2)
        rows = [row for row, kind in enumerate(kinds) if kind != 2]
        row_of = [i // self.C for i in range(self.N)]
        self.coded = [i for i in range(self.N) if kinds[row_of[i]] != 2]
        self.full = [kinds[row_of[i]] == 0 for i in self.coded]
        fields = [(bits.list(len(rows), 127), bits.list(self.C, 127))]
        for is_there, limit in ((self.K > 1, self.K - 1), (self.G, 1)):
            fields.append((bits.list(len(rows), limit), bits.list(self.C, limit)) if is_there
                          else ([0] * len(rows), [0] * self.C))
        highest = max(fields[1][0], default=0) + max(fields[1][1])
        self.need(highest <= self.K - 1, 308, "classes")
        place = {row: n for n, row in enumerate(rows)}
        # For each coded number the sums of its row's and its column's scale, class and turn.
        self.contexts = [[of_rows[place[row_of[i]]] + of_columns[i % self.C]
                          for of_rows, of_columns in fields] for i in self.coded]
        self.tables = [self.read_table(bits) for _ in range(self.K << self.P)]
        self.replaced, position = {}, -1
        e = bits.take(5) if self.exceptions else 0
        for _ in range(self.exceptions):
            high = bits.unary(len(self.coded) >> e)
            position += 1 + (high << e | bits.take(e))
            self.need(position < len(self.coded), 308, "an exception behind the last number")
            self.replaced[position] = bits.take(self.E + self.T + self.G)
        self.need(bits.left < 8 and bits.number == 0, 308, "side information is left over")

    def read_table(self, bits):
        """For each r below 2^B its symbol, share and r - c."""
        slots, length = [], 0
        for symbol in range(self.S + 1):
            length += zigzag(bits.unary(2 * self.B))
            self.need(0 <= length <= self.B, 309, "the length of a share")
            share = 1 << length - 1 | bits.take(length - 1) if length else 0
            slots += [(symbol, share, place) for place in range(share)]
        self.need(len(slots) == 1 << self.B, 309, f"the shares add up to {len(slots)}")
        return slots

    def read_raw_bits(self):
        self.position = 24 + self.side_length
        low = iter(self.read_field(self.Z, sum(self.full)))
        high = self.read_field(self.M - self.T - self.Z + 1 - self.G, len(self.coded))
        self.raw = [bits << self.Z | (next(low) if full else 0)
                    for bits, full in zip(high, self.full)]

    def read_field(self, width, count):
        values, shift = [0] * count, 0
        for w in (32, 16, 8, 4, 2, 1):
            if width & w:
                length = -(-count * w // 8)
                self.need(self.position + length <= len(self.stored), 310, "raw bits are missing")
                plane = self.stored[self.position:self.position + length]
                for i in range(count):
                    part = plane[i * w // 8:(i * w + w + 7) // 8]
                    bits = int.from_bytes(part, "little") >> i * w % 8 & (1 << w) - 1
                    values[i] |= bits << shift
                self.position, shift = self.position + length, shift + w
        return values

    def decode_tops(self):
        coders, start = 1 << self.L, self.position
        words = start + 4 * coders
        self.need(words <= len(self.stored), 310, "states are missing")
        states = list(struct.unpack(f"<{coders}I", self.stored[start:words]))
        self.need(min(states) >= 1 << 16, 310, "a state is below 2^16")
        tops, in_range = [], True
        for j, (scale, class_, turn) in enumerate(self.contexts):
            x = states[j % coders]
            table = self.tables[class_ << self.P | scale % (1 << self.P)]
            v, share, place = table[x % (1 << self.B)]
            x = share * (x >> self.B) + place
            if x < 1 << 16:
                self.need(words + 2 <= len(self.stored), 310, "words are missing")
                x = x << 16 | int.from_bytes(self.stored[words:words + 2], "little")
                words += 2
            states[j % coders] = x
            top = 0
            if v:
                top = (v >> self.G) + (scale >> self.P << self.T) + self.bias
                in_range = in_range and 0 <= top < 1 << self.E + self.T
                top |= self.G * ((v + turn) % 2) << self.E + self.T
            tops.append(self.replaced.get(j, top))
        self.need(words == len(self.stored), 310, "words are left over")
        self.need(set(states) == {1 << 16}, 310, "a state is not 2^16 at the end")
        self.need(in_range, 311, "a top is out of range")
        return tops


# ---- 5 Data, 10 Rules for readers ---------------------------------------------------------------


def floats(data):
    return struct.unpack(f"<{len(data) // 4}f", data)


def binary32(number, otherwise):
    """The bits of a number rounded to binary32; those of `otherwise`, four bytes, for a NaN."""
    if number != number:
        return otherwise
    try:
        return struct.pack("<f", number)
    except OverflowError:
        return struct.pack("<f", math.copysign(math.inf, number))


def square_root(number):
    return math.sqrt(number) if number >= 0 else math.nan


def quotient(a, b):
    """a / b as binary64 has it, also by zero."""
    if b:
        return a / b
    return math.nan if a == 0 or a != a or b != b else math.copysign(math.inf, a) * math.copysign(1, b)


def predict(prediction, known, *others):
    """6.10: the predicted numbers of kinds 1 and 2."""
    result, columns = [], [floats(data) for data in (known, *others)]
    for at, row in enumerate(zip(*columns)):
        if prediction.kind == 1:
            (a, b, c), (x, mean, square) = prediction.factors, row
            value = a * x + b * quotient(mean, square_root(square) + c)
        else:
            (a, b, d), (x, mean, known_mean) = prediction.factors, row
            gradient = mean - d * known_mean
            value = a * x + b * (gradient * gradient)
        result.append(binary32(value, known[4 * at:4 * at + 4]))
    return b"".join(result)


def add_residuals(residuals, predicted, element):
    """6.10: numbers from residuals and what was predicted."""
    size = element.number_bytes
    top, mask = 1 << 8 * size - 1, (1 << 8 * size) - 1
    numbers = []
    for at in range(0, len(residuals), size):
        code = int.from_bytes(residuals[at:at + size], "little")
        place = int.from_bytes(predicted[at:at + size], "little")
        if element.order:
            place = ~place & mask if place & top else place | top
        place = (place + zigzag(code)) & mask
        if element.order:
            place = place ^ top if place & top else ~place & mask
        numbers.append(place.to_bytes(size, "little"))
    return b"".join(numbers)


# 6.9: a tensor of a file's list, the checkpoint that holds it, and what it is a part of, or None.
Listed = namedtuple("Listed", "holder tensor part")


class Family:
    """What the files that one needs have in common: each is opened once, and all decoding counts."""

    def __init__(self, limits):
        self.limits, self.by_digest = limits, {}
        self.stored = self.decoded = self.listed = 0

    def count(self, size):
        self.decoded += size
        most = max(self.limits.total, 1024 * self.stored)
        require(self.decoded <= most, 406, 0, f"{self.decoded} bytes to decode")


class Checkpoint:
    """A file whose header, trailer and index were checked, and those of the files that it names.

    Reads from a binary file, or anything else that seeks, such as io.BytesIO. Data is not touched
    before it is asked for; `verify` checks all of it. Named files are looked for in `folder`.
    `listed` is the tensor list, `wholes` are in the order of their names.
    """

    def __init__(self, file, limits=DEFAULT_LIMITS, folder=None, family=None, depth=0):
        self.file, self.limits, self.folder = file, limits, folder
        self.family = family or Family(limits)
        size = file.seek(0, 2)
        check_header(self.read(0, min(size, HEADER_SIZE)))
        self.trailer = read_trailer(
            self.read(max(size - TRAILER_SIZE, 0), min(size, TRAILER_SIZE)), size)
        at, length = self.trailer.index_offset, self.trailer.index_length
        require(length <= limits.index, 401, size - 16, f"an index of {length} bytes")
        data = self.read(at, length)
        require(zlib.crc32(data) == self.trailer.index_checksum, 109, at, "the index is damaged")
        self.index = Index(data, self.trailer, limits)
        self.tensors = self.index.tensors
        self.family.by_digest[hashlib.sha256(data).digest()] = self
        self.family.stored += size
        require(depth <= limits.depth, 405, at, "too many files one behind the other")
        self.named = [self.open_named(named, depth) for named in self.index.files]
        self.listed = self.make_list()
        self.wholes = self.make_wholes()
        self.check_names()
        self.check_predictions()
        self.check_targets()

    # Opening.

    def open_named(self, named, depth):
        """6.9: the named file, opened or found among those that are open."""
        at, known = self.trailer.index_offset, self.family.by_digest.get(named.digest)
        require(self.folder is not None, 229, at, f"{named.name} is looked for beside a file")
        try:
            file = open(pathlib.Path(self.folder, named.name), "rb")
        except FileNotFoundError:
            raise CheckpointError(229, at, f"{named.name} is not there") from None
        right = file.seek(0, 2) == named.offset + named.length + TRAILER_SIZE
        require(right, 228, at, f"{named.name} has another size")
        require(named.length <= self.limits.index, 401, at, f"an index of {named.length} bytes")
        file.seek(named.offset)
        right = hashlib.sha256(file.read(named.length)).digest() == named.digest
        require(right, 228, at, f"{named.name} is another file")
        if known is None:
            require(len(self.family.by_digest) <= self.limits.files, 405, at, "too many files")
            known = Checkpoint(file, self.limits, self.folder, self.family, depth + 1)
        right = known.trailer.index_offset == named.offset
        require(right, 228, at, f"{named.name} has its index elsewhere")
        return known

    def make_list(self):
        listed, own, at = [], self.tensors, self.trailer.index_offset
        runs, taken_before = self.index.runs, {}
        for run in sorted(runs, key=lambda run: (run.file, run.first)):
            apart = run.first >= taken_before.get(run.file, 0)
            require(apart, 231, at, "two runs take over the same tensor")
            taken_before[run.file] = run.first + run.count
        for position in range(len(own) + 1):
            while runs and runs[0].before == position:
                run, runs = runs[0], runs[1:]
                taken = self.named[run.file].listed
                there = run.first + run.count <= len(taken)
                require(there, 230, at, f"{self.index.files[run.file].name} has {len(taken)} tensors")
                listed += taken[run.first:run.first + run.count]
            listed += [Listed(self, tensor, self.index.parts.get(position))
                       for tensor in own[position:position + 1]]
        self.family.listed += len(listed)
        require(self.family.listed <= self.limits.tensors, 402, at, f"{self.family.listed} tensors")
        return listed

    def make_wholes(self):
        wholes, at = {}, self.trailer.index_offset
        for each in self.listed:
            if each.part:
                require(self.index.complete is not None, 233, at, "parts, and no PART")
                name, shape, _ = each.part
                whole = wholes.setdefault(name, Whole(name, shape, each.tensor))
                alike = whole.shape == shape and whole.first.labels == each.tensor.labels
                require(alike, 233, at, f"parts of {ascii(name)} do not agree")
                whole.parts.append(each)
        for whole in wholes.values():
            whole.check(at)
            missing = self.index.complete and not whole.complete
            require(not missing, 235, at, f"{ascii(whole.name)} lacks parts")
        return [wholes[name] for name in sorted(wholes)]

    def check_names(self):
        names = [each.tensor.name for each in self.listed]
        names += [each.name for each in self.wholes] + [tie.name for tie in self.index.tied]
        different = len(set(names)) == len(names)
        require(different, 231, self.trailer.index_offset, "a name comes twice")

    def check_predictions(self):
        for position, prediction in self.index.predictions.items():
            base, needed = self.named[prediction.file], [position]
            if prediction.kind == 2:
                needed += prediction.references
            for tensor in (self.tensors[each] for each in needed):
                known = base.find(tensor.name)
                fits = known and known.tensor.form == tensor.form
                require(fits, 230, self.trailer.index_offset, f"{ascii(tensor.name)} in the base")

    def check_targets(self):
        """Targets of tied names and packed weights; names of these; counts of digests."""
        at, count = self.trailer.index_offset, len(self.listed) + len(self.wholes)
        targets = [tie.target for tie in self.index.tied]
        targets += [target for row in self.index.packed for _, target in row.tensors]
        require(all(target < count for target in targets), 216, at, "a target is not there")
        no_parts = not any(each.part for target in targets for each in self.listed[target:target + 1])
        require(no_parts, 216, at, "a target is a part")
        names = {self.name_of(target): target for target in range(count)}
        names.update((tie.name, None) for tie in self.index.tied)
        for row in self.index.packed:
            own = {target for _, target in row.tensors}
            free = row.name not in names or names[row.name] in own
            require(free, 240, at, f"{ascii(row.name)} is another tensor")
        digests = self.index.digests
        fits = digests is None or len(digests.wholes) in (0, len(self.wholes))
        require(fits, 239, at, "digests of wholes")

    # What is in it.

    def target(self, position):
        """An entry of the list, or a whole."""
        return (self.listed + self.wholes)[position]

    def name_of(self, position):
        found = self.target(position)
        return found.name if isinstance(found, Whole) else found.tensor.name

    def find(self, name):
        """The entry of the list that has a name or a tied name, or None."""
        for each in self.listed:
            if each.tensor.name == name:
                return each
        for tie in self.index.tied:
            if tie.name == name and tie.target < len(self.listed):
                return self.listed[tie.target]
        return None

    def read(self, offset, length):
        self.file.seek(offset)
        data = self.file.read(length)
        if len(data) != length:
            raise EOFError(f"{len(data)} of {length} bytes at {offset}")
        return data

    # 5.1: data.

    def gaps(self):
        """Beginning and end of what stands before each tensor, and before the chunk table."""
        begins = [tensor.offset for tensor in self.tensors] + [self.trailer.table_offset]
        ends = [tensor.offset + tensor.stored_length for tensor in self.tensors]
        return list(zip([HEADER_SIZE] + ends, begins))

    def chunks(self, tensor):
        length = tensor.entry_length * tensor.chunk_count
        return tensor.chunks(self.read(tensor.entries_offset, length))

    def stored_chunk(self, chunk):
        stored = self.read(chunk.offset, chunk.stored_length)
        require(zlib.crc32(stored) == chunk.checksum, 301, chunk.offset, "a chunk is damaged")
        return stored

    def bytes_of(self, tensor, done=None):
        """The tensor's elements in row-major order, little-endian. `done` keeps what was restored for
        one request, so that no tensor is restored twice."""
        done = {} if done is None else done
        if (self, tensor) not in done:
            size = tensor.byte_count
            require(size <= self.limits.decoded, 404, tensor.offset, f"a tensor of {size} bytes")
            self.family.count(size)
            done[self, tensor] = self.restored(tensor, done)
        return done[self, tensor]

    def restored(self, tensor, done):
        chunks = self.chunks(tensor)
        stored = [self.stored_chunk(chunk) for chunk in chunks]
        require(tensor.layout == 0, 312, tensor.offset, f"layout {tensor.layout}")
        decoded = b"".join(map(decode_chunk, chunks, stored))
        prediction = self.index.predictions.get(tensor.position)
        if prediction is None:
            return decoded
        base = self.named[prediction.file]

        def known_bytes(name):
            known = base.find(name)
            return known.holder.bytes_of(known.tensor, done)
        predicted = known_bytes(tensor.name)
        if prediction.kind:
            others = [self.bytes_of(self.tensors[at], done) for at in prediction.references]
            if prediction.kind == 2:
                others.append(known_bytes(self.tensors[prediction.references[0]].name))
            predicted = predict(prediction, predicted, *others)
        numbers, at = add_residuals(decoded, predicted, tensor.type), 0
        for chunk in chunks:
            part = numbers[at:at + chunk.decoded_length]
            require(zlib.crc32(part) == chunk.restored, 313, chunk.offset, "restored wrongly")
            at += chunk.decoded_length
        return numbers

    def bytes_of_whole(self, whole):
        require(whole.complete, 235, self.trailer.index_offset, f"{ascii(whole.name)} lacks parts")
        size, element = whole.byte_count, whole.first.type
        require(size <= self.limits.decoded, 404, self.trailer.index_offset, f"{size} bytes")
        result = bytearray(size)
        shape = [*whole.shape[:-1], whole.shape[-1] // element.block_elements]
        for each in whole.parts:
            data = each.holder.bytes_of(each.tensor)
            origin, box = list(each.part.origin), list(each.tensor.shape)
            origin[-1], box[-1] = (n // element.block_elements for n in (origin[-1], box[-1]))
            row = box[-1] * element.block_bytes
            for number in range(math.prod(box[:-1])):
                place, stride, rest = origin[-1], shape[-1], number
                for axis in reversed(range(len(box) - 1)):
                    rest, index = divmod(rest, box[axis])
                    place, stride = place + (origin[axis] + index) * stride, stride * shape[axis]
                place *= element.block_bytes
                result[place:place + row] = data[number * row:(number + 1) * row]
        return bytes(result)

    def verify(self):
        """Checks the padding, every entry and every chunk's CRC, also of chunks that cannot be decoded,
        of all files; then decodes and restores what it can. Digests are `verify_digests`."""
        for checkpoint in self.family.by_digest.values():
            for start, end in checkpoint.gaps():
                blank = not any(checkpoint.read(start, end - start))
                require(blank, 110, start, "padding is not zero")
            for tensor in checkpoint.tensors:
                for chunk in checkpoint.chunks(tensor):
                    checkpoint.stored_chunk(chunk)
                known(lambda: checkpoint.bytes_of(tensor))

    # 6.12: digests.

    def digest_of(self, found):
        """That of an entry of the list or of a whole, or None where it cannot be decoded."""
        if isinstance(found, Whole):
            data, shape = known(lambda: self.bytes_of_whole(found)), found.shape
            element = found.first.type
        else:
            data, shape = known(lambda: found.holder.bytes_of(found.tensor)), found.tensor.shape
            element = found.tensor.type
        if data is None:
            return None
        name = element.name.encode()
        head = b"ckpt.tensor\0" + struct.pack("<H", len(name)) + name + bytes([len(shape)])
        head += struct.pack(f"<{len(shape)}Q", *shape)
        pieces = (data[at:at + (1 << 20)] for at in range(0, len(data), 1 << 20))
        return hashlib.sha256(head + b"".join(hashlib.sha256(each).digest() for each in pieces)).digest()

    def model_digest(self):
        digests = {each.tensor.name: self.digest_of(each) for each in self.listed
                   if not each.part and each.tensor.group == "model"}
        digests.update((whole.name, self.digest_of(whole)) for whole in self.wholes
                       if whole.first.group == "model")
        for tie in self.index.tied:
            if self.name_of(tie.target) in digests:
                digests[tie.name] = digests[self.name_of(tie.target)]
        if None in digests.values():
            return None
        data = b"ckpt.model\0"
        for name in sorted(digests):
            data += struct.pack("<H", len(name.encode())) + name.encode() + digests[name]
        return hashlib.sha256(data).digest()

    def verify_digests(self):
        for checkpoint in self.family.by_digest.values():
            written = checkpoint.index.digests or Digests([], [], None)
            own = [Listed(checkpoint, tensor, None) for tensor in checkpoint.tensors]
            pairs = list(zip(written.tensors, own)) + list(zip(written.wholes, checkpoint.wholes))
            for digest, found in pairs:
                right = checkpoint.digest_of(found) in (digest, None)
                require(right, 314, checkpoint.trailer.index_offset, "the digest of a tensor")
            if written.model:
                right = checkpoint.model_digest() in (written.model, None)
                require(right, 314, checkpoint.trailer.index_offset, "the digest of the model")


def known(function):
    """What a function gives, or None where a codec or a layout is not known."""
    try:
        return function()
    except CheckpointError as error:
        if error.code not in (302, 312):
            raise
        return None


# ---- The command --------------------------------------------------------------------------------


def sha256(data):
    return None if data is None else hashlib.sha256(data).hexdigest()


def described_labels(tensor):
    return {
        "layer": tensor.layer.name, "component": tensor.layer.component,
        "stack": tensor.layer.stack, "depth": tensor.layer.depth, "role": tensor.role,
        "group": tensor.group, "dtype": tensor.type.name,
    }


def describe(path):
    """Verifies and decodes a whole file; gives what it holds as JSON has it."""
    with open(path, "rb") as file:
        checkpoint = Checkpoint(file, folder=pathlib.Path(path).parent)
        checkpoint.verify()
        checkpoint.verify_digests()
        tensors = [{
            "name": tensor.name, **described_labels(tensor), "shape": tensor.shape,
            "layout": tensor.layout, "bytes": tensor.byte_count, "offset": tensor.offset,
            "sha256": sha256(known(lambda: holder.bytes_of(tensor))),
            "codecs": [chunk.codec for chunk in holder.chunks(tensor)],
        } for holder, tensor, _ in checkpoint.listed]
        wholes = [{
            "name": whole.name, **described_labels(whole.first), "shape": whole.shape,
            "bytes": whole.byte_count,
            "sha256": sha256(checkpoint.bytes_of_whole(whole) if whole.complete else None),
            "parts": [{"name": each.tensor.name, "origin": each.part.origin}
                      for each in whole.parts],
        } for whole in checkpoint.wholes]
        tied = [{
            "name": tie.name, "layer": tie.layer.name, "role": tie.role,
            "target": checkpoint.name_of(tie.target),
        } for tie in checkpoint.index.tied]
        return {
            "alignment": checkpoint.trailer.alignment, "metadata": checkpoint.index.metadata,
            "tensors": tensors, "wholes": wholes, "tied": tied,
        }


def check_valid(path):
    """Gives what is wrong with a file that must be read, or None."""
    try:
        found = describe(path)
    except CheckpointError as error:
        return f"is refused: {error}"
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    if found == expected:
        return None
    parts = [key for key in found if found[key] != expected.get(key)]
    return f"differs from its expectation in {', '.join(parts) or 'what it leaves out'}"


def check_rejected(path):
    """Gives what is wrong with a file that must be refused with the code in its name, or None. Codecs and
    layouts that are not known are no damage, and found when their tensors are to be read."""
    try:
        tensors = [tensor for tensor in describe(path)["tensors"] if tensor["sha256"] is None]
        code = None
        if tensors:
            code = 312 if tensors[0]["layout"] else 302
    except CheckpointError as error:
        code = error.code
    return None if str(code) == path.name[:3] else f"is refused with {code}"


def check_corpus(folder):
    results = []
    for pattern, check in ("valid/*.ckpt", check_valid), ("reject/*.ckpt", check_rejected):
        for path in sorted(pathlib.Path(folder).glob(pattern)):
            try:
                problem = check(path)
            except Exception as error:  # A reader that falls over has failed, too.
                problem = f"{type(error).__name__}: {error}"
            results.append(problem is None)
            if problem:
                print(f"{path}: {problem}")
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    return bool(results) and all(results)


def print_digest(path):
    with open(path, "rb") as file:
        try:
            digest = Checkpoint(file, folder=pathlib.Path(path).parent).model_digest()
        except CheckpointError as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 1
    if digest is None:
        print(f"{path}: a tensor has an unknown codec or layout", file=sys.stderr)
        return 1
    print(digest.hex())
    return 0


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--corpus":
        return 0 if check_corpus(arguments[1]) else 1
    if len(arguments) == 2 and arguments[0] == "--digest":
        return print_digest(arguments[1])
    if not arguments or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    status = 0
    for path in arguments:
        try:
            print(json.dumps(describe(path)))
        except CheckpointError as error:
            print(f"{path}: {error}")
            status = 1
        except (OSError, EOFError) as error:
            print(f"{path}: cannot be read: {error}", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
