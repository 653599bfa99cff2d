"""GGUF files whose counts, lengths and offsets lie."""
import struct

U64 = 1 << 64


def text(value):
    data = value if isinstance(value, bytes) else value.encode()
    return struct.pack("<Q", len(data)) + data


def entry(key, kind, value):
    return text(key) + struct.pack("<I", kind) + value


def name(value="general.architecture", what="llama"):
    return entry(value, 8, text(what))


def info(key="w", dimensions=(16,), kind=0, offset=0, rank=None):
    return (text(key) + struct.pack("<I", len(dimensions) if rank is None else rank)
            + b"".join(struct.pack("<Q", d) for d in dimensions) + struct.pack("<IQ", kind, offset))


def file(entries=(), infos=(), data=bytes(64), version=3, magic=b"GGUF", tensors=None, values=None, alignment=32):
    head = magic + struct.pack("<IQQ", version, len(infos) if tensors is None else tensors,
                               len(entries) if values is None else values) + b"".join(entries) + b"".join(infos)
    return head + bytes(-len(head) % alignment) + data


def array(kind, count, body):
    return struct.pack("<IQ", kind, count) + body


def nested(depth):
    return array(9, 1, b"") * depth + array(0, 1, b"\0")


def counts():
    for what, number in {"2^32": 1 << 32, "2^62": 1 << 62, "2^63": 1 << 63, "greatest": U64 - 1}.items():
        yield f"tensors-{what}", file([name()], [info()], tensors=number)
        yield f"values-{what}", file([name()], [info()], values=number)
        yield f"key-length-{what}", file([struct.pack("<Q", number) + b"abc"], [info()])
        yield f"text-length-{what}", file([text("k") + struct.pack("<IQ", 8, number)], [info()])
        yield f"array-length-{what}", file([entry("k", 9, array(0, number, b"ab"))], [info()])
        yield f"array-of-texts-{what}", file([entry("k", 9, array(8, number, text("a")))], [info()])
        yield f"array-of-arrays-{what}", file([entry("k", 9, array(9, number, nested(1)))], [info()])
        yield f"dimension-{what}", file([name()], [info(dimensions=(number,))])
        yield f"offset-{what}", file([name()], [info(offset=number)])
    yield "version-0", file(version=0)
    yield "version-1", file(version=1)
    yield "version-4", file(version=4)
    yield "version-big-endian", b"GGUF" + struct.pack(">IQQ", 3, 0, 0)
    yield "only-signature", b"GGUF"
    yield "cut-in-head", file()[:15]
    yield "signature-of-ggml", file([name()], [info()], magic=b"GGML")
    yield "nothing-in-it", file(data=b"")
    yield "infos-twice-the-file", file([name()], [info(f"{k}") for k in range(1000)], b"", tensors=2000)


def values():
    for depth in (2, 100, 10_000, 200_000):
        yield f"arrays-in-arrays-{depth}", file([entry("k", 9, nested(depth))], [info()])
    yield "type-of-value-255", file([entry("k", 255, b"\0")], [info()])
    yield "type-of-items-255", file([entry("k", 9, array(255, 4, b"\0" * 4))], [info()])
    yield "bool-2", file([entry("k", 7, b"\2")], [info()])
    yield "key-twice", file([name(), name()], [info()])
    yield "key-empty", file([name("")], [info()])
    yield "key-not-utf-8", file([name(b"\xff\xfe")], [info()])
    yield "key-with-controls", file([name("\x1b[2J\u009b\u202e\x7f")], [info()])
    yield "text-not-utf-8", file([name(what=b"\xff\xfe")], [info()])
    yield "text-with-controls", file([name(what="\x1b[2J\u009b\u202e\x7f")], [info()])
    yield "key-of-1-MB", file([name("k" * 1_000_000)], [info()])
    yield "keys-descending-400000", file([entry(f"{k:06}", 0, b"\0") for k in range(400_000, 0, -1)], [info()])
    yield "keys-ascending-400000", file([entry(f"{k:06}", 0, b"\0") for k in range(400_000)], [info()])
    yield "texts-empty-2000000", file([entry("k", 9, array(8, 2_000_000, bytes(16_000_000)))], [info()])
    yield "arrays-empty-1000000", file([entry("k", 9, array(9, 1_000_000, array(0, 0, b"") * 1_000_000))], [info()])
    yield "tokens-of-bytes-8000000", file([entry("k", 9, array(0, 8_000_000, bytes(8_000_000)))], [info()])
    for what, number in {"0": 0, "1": 1, "3": 3, "2^31": 1 << 31, "greatest": (1 << 32) - 1}.items():
        yield f"alignment-{what}", file([entry("general.alignment", 4, struct.pack("<I", number))], [info()])
    yield "alignment-is-text", file([name("general.alignment", "32")], [info()])
    yield "alignment-of-64-bits", file([entry("general.alignment", 10, struct.pack("<Q", 1 << 62))], [info()])
    yield "architecture-is-a-number", file([entry("general.architecture", 4, bytes(4))], [info()])
    yield "blocks-greatest", file([name(), entry("llama.block_count", 10, b"\xff" * 8)], [info()])


def tensors():
    yield "rank-0", file([name()], [info(dimensions=())], bytes(4))
    yield "rank-5", file([name()], [info(dimensions=(1, 2, 2, 2, 2))])
    yield "rank-greatest", file([name()], [info(rank=0xFFFFFFFF)])
    yield "product-wraps", file([name()], [info(dimensions=(1 << 32, 1 << 32))])
    yield "product-wraps-to-zero", file([name()], [info(dimensions=(1 << 62, 4))])
    yield "dimension-0", file([name()], [info(dimensions=(0, 1 << 62))])
    yield "type-unknown", file([name()], [info(kind=999)])
    yield "type-greatest", file([name()], [info(kind=0xFFFFFFFF)])
    yield "blocks-cut", file([name()], [info(dimensions=(17,), kind=2)])
    yield "offset-unaligned", file([name()], [info(offset=1)])
    yield "offset-beyond", file([name()], [info(offset=64)])
    yield "tensors-overlap", file([name()], [info("a"), info("b")])
    yield "tensors-100000-in-one-place", file([name()], [info(f"{k}") for k in range(100_000)])
    yield "hole-between-tensors", file([name()], [info("a"), info("b", offset=128)], bytes(192))
    yield "name-twice", file([name()], [info(), info(offset=64)], bytes(128))
    yield "name-empty", file([name()], [info("")])
    yield "name-not-utf-8", file([name()], [info(b"\xff\xfe")])
    yield "name-with-controls", file([name()], [info("\x1b[2J\u009b\u202e\x7f")])
    yield "name-of-1-MB", file([name()], [info("n" * 1_000_000)])
    yield "data-cut", file([name()], [info()], bytes(63))
    yield "data-behind", file([name()], [info()], bytes(4096))
    yield "empty-tensors-100000", file([name()], [info(f"{k}", dimensions=(0,)) for k in range(100_000)], b"")


def files():
    for what, data in (*counts(), *values(), *tensors()):
        yield f"gguf-{what}.gguf", data
