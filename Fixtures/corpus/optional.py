"""The optional sections: digests, packed weights, files of other formats (SPEC.md 6.12 to 6.14)."""

import json
import zlib as deflate
from dataclasses import dataclass
from typing import Optional, Sequence

from .container import Reference, Section
from .deflate import Stream
from .fields import joined, raw, sha256, string, text, u8, u32, u64

PIECE = 1 << 20


# DGST

def tensor_digest(element_type, shape, data):
    pieces = [sha256(data[at:at + PIECE]) for at in range(0, len(data), PIECE)]
    head = b"ckpt.tensor\0" + joined(string(element_type, "type") + u8(len(shape), "rank"))
    head += b"".join(dimension.to_bytes(8, "little") for dimension in shape)
    return sha256(head + b"".join(pieces))


def own_digest(row):
    return tensor_digest(row.type, row.shape, row.decoded())


def joined_parts(file, whole):
    """Type, group and decoded bytes of a whole, from the file's parts."""
    rows = {row.name: row for _, row in file.tensor_list()}
    parts = {name: origin for name, (owner, origin) in file.part_of().items()
             if owner.name == whole.name}
    some = rows[next(iter(parts))]
    block = next(row for owner, tensor in file.tensor_list() if tensor is some
                 for row in owner.type_table() if row.name == some.type)
    size, per = block.bytes, block.elements
    shape = [*whole.shape[:-1], whole.shape[-1] // per]
    total = 1
    for dimension in shape:
        total *= dimension
    result = bytearray(total * size)
    for name, origin in parts.items():
        data, box = rows[name].decoded(), [*rows[name].shape[:-1], rows[name].shape[-1] // per]
        origin = [*origin[:-1], origin[-1] // per]
        for at in range(len(data) // size):
            rest, place, stride = at, 0, 1
            for axis in reversed(range(len(box))):
                rest, index = divmod(rest, box[axis])
                place += (origin[axis] + index) * stride
                stride *= shape[axis]
            result[place * size:(place + 1) * size] = data[at * size:(at + 1) * size]
    return some, bytes(result)


def whole_digest(file, whole):
    some, data = joined_parts(file, whole)
    return tensor_digest(some.type, whole.shape, data)


def model_digest(file):
    parts, entries = file.part_of(), {}
    for _, row in file.tensor_list():
        if row.name not in parts and row.group == "model":
            entries[text(row.name)] = own_digest(row)
    for whole in file.whole_list():
        if joined_parts(file, whole)[0].group == "model":
            entries[text(whole.name)] = whole_digest(file, whole)
    for tie in file.tied:
        if text(tie.target) in entries:
            entries[text(tie.name)] = entries[text(tie.target)]
    data = b"ckpt.model\0"
    for name in sorted(entries):
        data += joined(string(name, "name")) + entries[name]
    return sha256(data)


def digests(tensors=(), wholes=(), model=None, flag=None, tensor_count=None, whole_count=None,
            more=b""):
    fields = u32(len(tensors) if tensor_count is None else tensor_count, "number of tensors")
    for digest in tensors:
        fields += raw(digest, "digest of a tensor")
    fields += u32(len(wholes) if whole_count is None else whole_count, "number of wholes")
    for digest in wholes:
        fields += raw(digest, "digest of a whole")
    fields += u8((model is not None) if flag is None else flag, "digest of the model follows")
    fields += raw(model or b"", "digest of the model") + raw(more, "more")
    return Section(b"DGST", fields, 0)


def digests_of(file, tensors=True, wholes=True, model=True):
    return digests([own_digest(row) for row in file.tensors] if tensors else [],
                   [whole_digest(file, row) for row in file.whole_list()] if wholes else [],
                   model_digest(file) if model else None)


# QUNT

@dataclass(frozen=True)
class Packed:
    """`sharing` is (0,), (1, stretch) or (2, box). `tensors` are pairs of a word and a target."""

    name: Reference
    scheme: Reference
    type: Reference
    bits: int
    shape: Sequence[int]
    sharing: Sequence
    tensors: Sequence
    layer: Reference = ""
    role: Reference = "weight"
    group: Reference = "model"
    rank: Optional[int] = None
    count: Optional[int] = None

    def words(self):
        words = [self.scheme, self.type, self.role, self.group, *(what for what, _ in self.tensors)]
        return [word for word in words if isinstance(word, str)]


def quantized(file, rows, count=None, more=b""):
    fields = u32(len(rows) if count is None else count, "number of weights")
    for row in rows:
        fields += string(row.name, "name of the weight") + file.layer(row.layer)
        for name in ("role", "group", "scheme", "type"):
            fields += file.word(getattr(row, name), name)
        fields += u8(row.bits, "bits")
        fields += u8(len(row.shape) if row.rank is None else row.rank, "rank")
        for at, dimension in enumerate(row.shape):
            fields += u64(dimension, f"dimension {at}")
        kind, *rest = row.sharing
        fields += u8(kind, "what shares a scale")
        for value in (rest[0] if kind == 2 else rest):
            fields += u64(value, "elements that share a scale")
        fields += u8(len(row.tensors) if row.count is None else row.count, "number of tensors")
        for what, target in row.tensors:
            fields += file.word(what, "what it holds") + file.target(target, "the packed tensor")
    return Section(b"QUNT", fields + raw(more, "more"), 0)


# ORIG

@dataclass(frozen=True)
class Original:
    name: Reference
    format: Reference
    size: int
    digest: bytes
    form: int
    header: bytes
    length: Optional[int] = None


def original(file, rows, count=None, more=b""):
    fields = u32(len(rows) if count is None else count, "number of files")
    for row in rows:
        fields += string(row.name, "name of the original") + file.word(row.format, "format")
        fields += u64(row.size, "size") + raw(row.digest, "SHA-256 of the original")
        fields += u8(row.form, "form")
        fields += u32(len(row.header) if row.length is None else row.length, "length of the header")
        fields += raw(row.header, "header")
    return Section(b"ORIG", fields + raw(more, "more"), 0)


def safetensors_file(tensors, pairs, spaces, separators=(",", ":")):
    """A file of that format: its header and its data."""
    members, at = {"__metadata__": dict(pairs)}, 0
    for row in tensors:
        data = row.decoded()
        members[row.name] = {"dtype": row.type.upper(), "shape": list(row.shape),
                             "data_offsets": [at, at + len(data)]}
        at += len(data)
    header = json.dumps(members, separators=separators).encode() + b" " * spaces
    return len(header).to_bytes(8, "little") + header, b"".join(row.decoded() for row in tensors)


def kept_whole(name, header, data):
    """Form 0. The stream has stored blocks alone, so that it is the same everywhere."""
    stream = Stream().stored(header, final=True).bytes()
    assert deflate.decompress(stream, -15) == header
    return Original(name, "safetensors", len(header + data), sha256(header + data), 0, stream)


def described(name, header, data, spaces, pairs, tensors):
    """Form 1, with the metadata first."""
    form = u32(spaces, "spaces") + u8(1, "metadata") + u32(len(pairs), "pairs")
    form += [field for at in pairs for field in u32(at, "pair")] + u32(len(tensors), "tensors")
    form += [field for at in (*tensors, *tensors) for field in u32(at, "tensor")]
    return Original(name, "safetensors", len(header + data), sha256(header + data), 1, joined(form))
