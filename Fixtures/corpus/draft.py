"""Files as ckpt 0.1.0 wrote them: an earlier draft of the format under the same number, refused as what it is."""

import struct

from .container import NO_DEPTH, TRAILER_SIGNATURE, header
from .fields import crc, joined, string, u32
from .valid import tiny

TRAILER_SIZE = 36


def _section(tag, payload):
    return tag + struct.pack("<IQ", 1, len(payload)) + payload


def _trailer(index, offset):
    data = TRAILER_SIGNATURE + struct.pack("<HIQQ", 1, crc(index), offset, len(index))
    return data + struct.pack("<I", crc(data))


def _name(text):
    return joined(string(text, "name"))


def _records(file):
    """TNSR of the draft, with chunk entries in it."""
    words, layers = file.word_table(), [row.name for row in file.layers]
    data = struct.pack("<I", len(file.tensors))
    for row in file.tensors:
        data += _name(row.name) + struct.pack(
            "<IHHHB", layers.index(row.layer), words.index(row.role), words.index(row.group), 0,
            len(row.shape))
        data += struct.pack(f"<{len(row.shape)}QI", *row.shape, row.chunk_length)
        for chunk in row.chunks:
            data += struct.pack("<III", chunk.codec, len(chunk.stored), crc(chunk.stored))
    return data


def draft_of_tiny():
    """Annex B of the draft, byte for byte."""
    file = tiny()
    words = file.word_table()
    index = b"".join(joined(section.fields()) for section in file.sections()[:2])
    index += _section(b"TYPE", struct.pack("<IHHI", 1, words.index("f32"), 1, 4))
    layer, = file.layers
    index += _section(b"LAYR", struct.pack("<I", 1) + _name(layer.name) + struct.pack(
        "<HHI", words.index(layer.component), words.index(layer.stack), NO_DEPTH))
    index += _section(b"TNSR", _records(file))
    index += b"".join(joined(section.fields()) for section in file.sections()[5:])
    front = joined(header() + file.data())
    return front + index + _trailer(index, len(front))


def draft_of_nothing():
    zero = joined(u32(0, "count"))
    tags = b"META", b"WORD", b"TYPE", b"LAYR", b"TNSR", b"SORT", b"TIED"
    index = b"".join(_section(tag, b"" if tag == b"SORT" else zero) for tag in tags)
    front = joined(header())
    return front + index + _trailer(index, len(front))
