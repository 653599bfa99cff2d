#!/usr/bin/env python3
"""Reads and checks ckpt files, version 1. Written from SPEC.md alone, with nothing but Python.

    reader.py FILE...           a JSON object for each file, or the rule that it breaks
    reader.py --corpus FOLDER   FOLDER/valid reads as expected, FOLDER/reject is refused

The parts below have the numbers of the specification's sections. To port the format, read from top
to bottom: nothing refers to what stands further down.
"""

import hashlib
import json
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
    109: "index-checksum", 110: "padding",
    201: "section-header", 202: "section-order", 203: "section-unknown", 204: "overrun",
    205: "surplus", 206: "utf8", 207: "metadata-key", 208: "metadata-order", 209: "metadata-type",
    210: "metadata-boolean", 211: "word-syntax", 212: "word-order", 213: "type-order",
    214: "type-size", 215: "layer-order", 216: "reference", 217: "name-empty", 218: "name-order",
    219: "rank", 220: "shape-overflow", 221: "shape-block", 222: "chunk-length",
    223: "stored-length", 224: "data-extent", 225: "tied-order", 226: "tied-name",
    301: "chunk-checksum", 302: "codec-unknown", 303: "planes-count", 304: "planes-method",
    305: "planes-length", 306: "deflate", 307: "float-header", 308: "float-side",
    309: "float-table", 310: "float-stream", 311: "float-exponent",
    401: "limit-index", 402: "limit-tensors", 403: "limit-metadata", 404: "limit-decoded",
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


# What a caller is willing to read; all but `tensors` in bytes.
Limits = namedtuple("Limits", "index metadata tensors decoded")
DEFAULT_LIMITS = Limits(index=1 << 30, metadata=256 << 20, tensors=1 << 24, decoded=1 << 40)


# ---- 3 Conventions ------------------------------------------------------------------------------


def align64(n):
    return (n + 63) // 64 * 64


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

TRAILER_SIZE, TRAILER_SIGNATURE = 36, b"\x8aTPKC\r\n\x1a\n\0"


def read_trailer(trailer, file_size):
    """Gives the index's offset, length and CRC."""
    at = file_size - TRAILER_SIZE
    whole = at >= HEADER_SIZE and trailer.startswith(TRAILER_SIGNATURE)
    require(whole, 106, max(at, 0), "the file does not end with a trailer")
    version, index_checksum, offset, length, checksum = struct.unpack("<10xHIQQI", trailer)
    require(version == VERSION, 104, at + 10, f"version {version}")
    require(zlib.crc32(trailer[:32]) == checksum, 107, at + 32, "the trailer is damaged")
    fits = offset >= HEADER_SIZE and offset % 64 == 0 and offset + length == at
    require(fits, 108, at + 16, f"an index of {length} bytes at {offset} does not fit the file")
    return offset, length, index_checksum


# ---- 6 Index ------------------------------------------------------------------------------------

REQUIRED_SECTIONS = [b"META", b"WORD", b"TYPE", b"LAYR", b"TNSR", b"SORT", b"TIED"]


def read_sections(index):
    """6.1: gives a cursor for each of the seven sections, in their order."""
    payloads, previous = [], None
    while index.remaining or len(payloads) < len(REQUIRED_SECTIONS):
        start = index.offset
        require(index.remaining, 202, start, "a section is missing")
        tag, flag, length = bytes(index.take(4)), index.number(4), index.number(8)
        require(re.fullmatch(rb"[A-Z0-9]{4}", tag), 201, start, f"tag {ascii(tag)}")
        require(flag in (0, 1), 201, start + 4, f"flag {flag}")
        if len(payloads) < len(REQUIRED_SECTIONS):
            expected = REQUIRED_SECTIONS[len(payloads)]
            require(tag == expected, 202, start, f"{tag.decode()} for {expected.decode()}")
            require(flag == 1, 201, start + 4, f"{tag.decode()} is not marked as required")
            base = index.offset
            payloads.append(Cursor(index.take(length), base))
        else:
            require(tag not in REQUIRED_SECTIONS, 202, start, f"{tag.decode()} is repeated")
            require_ascending(previous, tag, 202, start)
            require(flag == 0, 203, start, f"section {tag.decode()} is not known")
            index.take(length)
            previous = tag
    return payloads


# 6.2: each type's name, and the fewest bytes that a value takes.
VALUE_TYPES = {
    1: ("string", 4), 2: ("integer", 8), 3: ("float", 8), 4: ("boolean", 1), 5: ("bytes", 4),
    6: ("list", 5),
}


def read_value(cursor, kind):
    """Gives text, an integer, a boolean, or as hexadecimal digits a float's bits and bytes."""
    offset = cursor.offset
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
    item = cursor.number(1)
    require(1 <= item <= 5, 209, offset, f"type {item} of a list's items")
    name, smallest = VALUE_TYPES[item]
    items = [read_value(cursor, item) for _ in range(cursor.count(smallest))]
    return {"type": name, "items": items}


def read_metadata(cursor, limits):
    require(cursor.remaining <= limits.metadata, 403, cursor.offset, f"{cursor.remaining} bytes")
    metadata, previous = {}, None
    for _ in range(cursor.count(smallest=4)):
        offset, key = cursor.offset, cursor.string()
        require(key, 207, offset, "a key is empty")
        require_ascending(previous, key, 208, offset)
        offset, kind = cursor.offset, cursor.number(1)
        require(kind in VALUE_TYPES, 209, offset, f"type {kind}")
        metadata[key] = {"type": VALUE_TYPES[kind][0], "value": read_value(cursor, kind)}
        previous = key
    return metadata


def read_words(cursor):
    words = []
    for _ in range(cursor.count(smallest=2)):
        offset, word = cursor.offset, cursor.string()
        require(re.fullmatch(r"[A-Za-z0-9._-]{1,64}", word), 211, offset, f"word {ascii(word)}")
        require_ascending(words[-1] if words else None, word, 212, offset)
        words.append(word)
    return words


ElementType = namedtuple("ElementType", "name block_elements block_bytes")

# Annex A.1
REGISTERED_TYPES = {
    "f64": (1, 8), "f32": (1, 4), "f16": (1, 2), "bf16": (1, 2), "f8_e4m3": (1, 1),
    "f8_e5m2": (1, 1), "f8_e4m3fnuz": (1, 1), "f8_e5m2fnuz": (1, 1), "f8_e8m0": (1, 1),
    "f6_e2m3": (4, 3), "f6_e3m2": (4, 3), "f4": (2, 1), "i64": (1, 8), "i32": (1, 4),
    "i16": (1, 2), "i8": (1, 1), "u64": (1, 8), "u32": (1, 4), "u16": (1, 2), "u8": (1, 1),
    "bool": (1, 1), "c64": (1, 8), "c128": (1, 16),
}


def read_types(cursor, words):
    types = []
    for _ in range(cursor.count(smallest=8)):
        offset, name = cursor.offset, cursor.member(words, 2)
        # The words ascend, so their positions and they themselves have the same order.
        require_ascending(types[-1].name if types else None, name, 213, offset)
        sizes = cursor.number(2), cursor.number(4)
        require(sizes[0] >= 1 and 1 <= sizes[1] <= 65_536, 214, offset + 2, f"{name}: {sizes}")
        require(sizes == REGISTERED_TYPES.get(name, sizes), 214, offset + 2, f"{name}: {sizes}")
        types.append(ElementType(name, *sizes))
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


Chunk = namedtuple("Chunk", "offset decoded_length codec stored_length checksum")


@dataclass
class Tensor:
    name: str
    layer: Layer
    role: str
    group: str
    type: ElementType
    shape: list
    byte_count: int  # decoded
    chunk_length: int
    chunk_entries: memoryview
    offset: int = 0  # of its first chunk in the file
    stored_length: int = 0  # of all its chunks

    def chunks(self):
        offset, left = self.offset, self.byte_count
        for codec, stored_length, checksum in struct.iter_unpack("<III", self.chunk_entries):
            length = min(self.chunk_length, left)
            yield Chunk(offset, length, codec, stored_length, checksum)
            offset, left = offset + stored_length, left - length


def read_shape(cursor, element):
    """Gives the dimensions and the number of decoded bytes."""
    start, rank = cursor.offset, cursor.number(1)
    require(rank <= 64, 219, start, f"rank {rank}")
    shape = [cursor.number(8) for _ in range(rank)]
    product = 1
    for dimension in shape:
        product *= max(dimension, 1)
        require(product < 1 << 63, 220, start, "too many elements")
    elements = 0 if 0 in shape else product
    blocks, rest = divmod(elements, element.block_elements)
    require(rest == 0, 221, start, f"{elements} elements, {element.block_elements} in a block")
    require(blocks * element.block_bytes < 1 << 63, 220, start, "too many bytes")
    return shape, blocks * element.block_bytes


def read_tensors(cursor, words, types, layers, limits):
    offset, count = cursor.offset, cursor.count(smallest=17)
    require(count <= limits.tensors, 402, offset, f"{count} tensors")
    tensors, data_offset = [], HEADER_SIZE
    for _ in range(count):
        offset, name = cursor.offset, cursor.string()
        require(name, 217, offset, "a tensor has no name")
        layer = cursor.member(layers, 4)
        role, group = cursor.member(words, 2), cursor.member(words, 2)
        element = cursor.member(types, 2)
        shape, byte_count = read_shape(cursor, element)
        offset, length = cursor.offset, cursor.number(4)
        fits = 1 <= length <= 64 << 20 and length % element.block_bytes == 0
        require(fits, 222, offset, f"chunk length {length}")
        offset, entries = cursor.offset, cursor.take(12 * -(-byte_count // length))
        tensor = Tensor(name, layer, role, group, element, shape, byte_count, length, entries)
        for position, chunk in enumerate(tensor.chunks()):
            stored, decoded = chunk.stored_length, chunk.decoded_length
            fits = stored == decoded if chunk.codec == 0 else 1 <= stored < decoded
            require(fits, 223, offset + 12 * position + 4, "stored length")
            tensor.stored_length += stored
        tensor.offset = align64(data_offset)
        data_offset = tensor.offset + tensor.stored_length
        tensors.append(tensor)
    return tensors


def check_order(cursor, tensors):
    """6.7: SORT"""
    previous = None
    for _ in tensors:
        offset, name = cursor.offset, cursor.member(tensors, 4).name
        require_ascending(previous, name, 218, offset)
        previous = name


Tied = namedtuple("Tied", "name layer role target")


def read_tied(cursor, words, layers, tensors):
    tied, names = [], {tensor.name for tensor in tensors}
    for _ in range(cursor.count(smallest=12)):
        offset, name = cursor.offset, cursor.string()
        require(name, 217, offset, "a tied tensor has no name")
        require_ascending(tied[-1].name if tied else None, name, 225, offset)
        require(name not in names, 226, offset, f"{ascii(name)} is a tensor")
        layer, role = cursor.member(layers, 4), cursor.member(words, 2)
        tied.append(Tied(name, layer, role, cursor.member(tensors, 4)))
    return tied


def read_index(data, base, limits):
    """Gives metadata, tensors and tied tensors of the index that stands at `base` in the file."""
    payloads = read_sections(Cursor(memoryview(data), base))
    meta, word, type_, layr, tnsr, sort, tied = payloads
    metadata = read_metadata(meta, limits)
    words = read_words(word)
    types = read_types(type_, words)
    layers = read_layers(layr, words)
    tensors = read_tensors(tnsr, words, types, layers, limits)
    check_order(sort, tensors)
    ties = read_tied(tied, words, layers, tensors)
    for payload in payloads:
        require(payload.remaining == 0, 205, payload.offset, f"{payload.remaining} bytes are left")
    return metadata, tensors, ties


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
        self.need(9 <= self.B <= 12, 307, "B")
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


class Checkpoint:
    """A file whose header, trailer and index were checked: `metadata`, `tensors` and `tied`.

    Reads from a binary file, or anything else that seeks, such as io.BytesIO. Data is not touched
    before it is asked for; `verify` checks all of it.
    """

    def __init__(self, file, limits=DEFAULT_LIMITS):
        self.file, self.limits = file, limits
        size = file.seek(0, 2)
        check_header(self.read(0, min(size, HEADER_SIZE)))
        trailer = self.read(max(size - TRAILER_SIZE, 0), min(size, TRAILER_SIZE))
        self.index_offset, length, checksum = read_trailer(trailer, size)
        require(length <= limits.index, 401, size - 12, f"an index of {length} bytes")
        index = self.read(self.index_offset, length)
        require(zlib.crc32(index) == checksum, 109, self.index_offset, "the index is damaged")
        self.metadata, self.tensors, self.tied = read_index(index, self.index_offset, limits)
        end = align64(self.gaps()[-1][0])
        require(end == self.index_offset, 224, self.index_offset, f"the data ends at {end}")

    def read(self, offset, length):
        self.file.seek(offset)
        data = self.file.read(length)
        if len(data) != length:
            raise EOFError(f"{len(data)} of {length} bytes at {offset}")
        return data

    def gaps(self):
        """Beginning and end of what stands before each tensor, and before the index."""
        begins = [tensor.offset for tensor in self.tensors] + [self.index_offset]
        ends = [tensor.offset + tensor.stored_length for tensor in self.tensors]
        return list(zip([HEADER_SIZE] + ends, begins))

    def stored_chunk(self, chunk):
        stored = self.read(chunk.offset, chunk.stored_length)
        require(zlib.crc32(stored) == chunk.checksum, 301, chunk.offset, "a chunk is damaged")
        return stored

    def decoded_chunks(self, tensor):
        """The tensor's elements in row-major order, little-endian, one chunk at a time."""
        size = tensor.byte_count
        require(size <= self.limits.decoded, 404, tensor.offset, f"a tensor of {size} bytes")
        for chunk in tensor.chunks():
            yield decode_chunk(chunk, self.stored_chunk(chunk))

    def verify(self):
        """Checks the padding and every chunk's CRC, also of chunks that cannot be decoded."""
        for start, end in self.gaps():
            require(not any(self.read(start, end - start)), 110, start, "padding is not zero")
        for tensor in self.tensors:
            for chunk in tensor.chunks():
                self.stored_chunk(chunk)


# ---- The command --------------------------------------------------------------------------------


def digest(checkpoint, tensor):
    """SHA-256 of the decoded bytes, or None where this reader lacks a codec."""
    result = hashlib.sha256()
    try:
        for data in checkpoint.decoded_chunks(tensor):
            result.update(data)
    except CheckpointError as error:
        if error.code != 302:
            raise
        return None
    return result.hexdigest()


def describe(path):
    """Verifies and decodes a whole file; gives what it holds as JSON has it."""
    with open(path, "rb") as file:
        checkpoint = Checkpoint(file)
        checkpoint.verify()
        tensors = [{
            "name": tensor.name, "layer": tensor.layer.name,
            "component": tensor.layer.component, "stack": tensor.layer.stack,
            "depth": tensor.layer.depth, "role": tensor.role, "group": tensor.group,
            "dtype": tensor.type.name, "shape": tensor.shape, "bytes": tensor.byte_count,
            "sha256": digest(checkpoint, tensor),
            "codecs": [chunk.codec for chunk in tensor.chunks()],
        } for tensor in checkpoint.tensors]
        tied = [
            {"name": tie.name, "layer": tie.layer.name, "role": tie.role, "target": tie.target.name}
            for tie in checkpoint.tied
        ]
        return {"metadata": checkpoint.metadata, "tensors": tensors, "tied": tied}


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
    """Gives what is wrong with a file that must be refused with the code in its name, or None."""
    try:
        tensors = describe(path)["tensors"]
        code = 302 if any(tensor["sha256"] is None for tensor in tensors) else None
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


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--corpus":
        return 0 if check_corpus(arguments[1]) else 1
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
