"""Chunks and tensors by codec (SPEC.md section 8)."""

import hashlib

from .container import REGISTERED_TYPES, Chunk, Tensor
from .deflate import Stream, matches
from .fields import joined, u8, u32

STORED = 0
ZLIB = 1
RAW = 0
DEFLATE = 1


def noise(count, seed):
    """Bytes that do not become smaller, the same ones everywhere."""
    blocks = (hashlib.sha256(f"{seed} {n}".encode()).digest() for n in range(count // 32 + 1))
    return b"".join(blocks)[:count]


def stored(data, shown=""):
    return Chunk(STORED, data, data, shown=shown)


def raw_plane(plane):
    return RAW, plane


def deflated_plane(plane):
    return DEFLATE, Stream().fixed(matches(plane), final=True).bytes()


def zlib_payload(planes, count=None, lengths=()):
    """Planes as (method, stored bytes); `lengths` are stored lengths that differ, by plane."""
    fields = u8(len(planes) if count is None else count, "number of planes")
    for at, (method, data) in enumerate(planes):
        fields += u8(method, "method")
        fields += u32(dict(lengths).get(at, len(data)), "stored length")
    return joined(fields) + b"".join(data for _, data in planes)


def zlib(decoded, *encoders):
    """A chunk of codec 1 with as many planes as there are encoders."""
    count = len(encoders)
    planes = [encode(decoded[at::count]) for at, encode in enumerate(encoders)]
    return Chunk(ZLIB, zlib_payload(planes), decoded)


def tensor(name, element_type, shape, data, chunk_length=None, **rest):
    """A tensor all of whose chunks are stored, by default in one."""
    length = chunk_length or max(len(data), REGISTERED_TYPES.get(element_type, (1, 1))[1])
    parts = [stored(data[at:at + length]) for at in range(0, len(data), length)]
    return Tensor(name, element_type, shape, length, parts, **rest)
