"""Files that a reader must accept. One function a file, or one that yields several alike."""

import struct
from dataclasses import replace

from . import metadata as value, optional, valid_float
from .chunks import ZLIB, deflated_plane, noise, raw_plane, stored, tensor, zlib, zlib_payload
from .container import REGISTERED_TYPES, Chunk, File, Layer, Section, Tensor, Tied, Type, encode
from .deflate import END, Stream, balanced, matches
from .fields import raw, text
from .optional import Packed

PRIVATE_CODEC = 0x80000000


def numbers(*digits):
    """Numbers by their bits: hexadecimal as one writes them, little-endian in the file."""
    return b"".join(bytes.fromhex(each)[::-1] for each in digits)


def float32(*items):
    return struct.pack(f"<{len(items)}f", *items)


def in_order(pairs):
    """Metadata in the order that a file needs."""
    return sorted(pairs, key=lambda pair: text(pair[0]))


def named(*names, layers=(Layer(),), **rest):
    """A file whose tensors are single bytes, told apart by their names."""
    return File(layers=layers, tensors=[tensor(name, "u8", (1,), bytes([at]), **rest)
                                        for at, name in enumerate(names)])


# The smallest files.

def empty():
    return File(layers=())


def tiny():
    weights = (1, 2, 3, 4, 5, 6)
    return File(
        metadata=[("title", value.string("tiny"))],
        layers=[Layer("output", "head")],
        tensors=[
            Tensor("output.weight", "f32", (2, 3), 24,
                   [stored(float32(*weights), ", ".join(map(str, weights)))], layer="output"),
            Tensor("output.bias", "f32", (2,), 8,
                   [stored(float32(0.5, -0.5), "0.5, -0.5")], layer="output", role="bias"),
        ])


def scalar():
    return File(tensors=[tensor("temperature", "f32", (), float32(0.7))])


# Shapes.

def shape_zero():
    shapes = [(0,), (3, 0, 2), (0, 0), (2**62, 0), (2**63 - 1, 0), (0, 2**31, 2**31)]
    tensors = [tensor(f"nothing.{at}", "f32", shape, b"") for at, shape in enumerate(shapes)]
    between = tensor("something", "f32", (1,), float32(1))
    blocks = Tensor("nothing.blocks", "f4", (0,), 1)
    return File(tensors=[*tensors[:3], between, *tensors[3:], blocks])


def shape_rank_8():
    return File(tensors=[tensor("rank8", "u8", (1, 2, 1, 3, 1, 1, 2, 1), bytes(range(12)))])


def shape_rank_64():
    return File(tensors=[tensor("rank64", "u8", (1,) * 63 + (2,), b"\x01\x02"),
                         tensor("rank64.nothing", "u8", (2**63 - 1,) + (1,) * 62 + (0,), b"")])


# Element types.

def types_registered():
    tensors = []
    for name, (elements, size, *_) in REGISTERED_TYPES.items():
        data = bytes([0, 1]) if name == "bool" else noise(2 * size, name)
        tensors.append(tensor(name, name, (2, elements), data))
    return File(tensors=tensors)


def types_floats():
    """Zeros, least and greatest subnormal, least normal, one, greatest, infinities, quiet and
    signalling NaNs with payloads: none may change."""
    bits = {
        "f64": ("0000000000000000 8000000000000000 0000000000000001 800FFFFFFFFFFFFF "
                "0010000000000000 3FF0000000000000 7FEFFFFFFFFFFFFF 7FF0000000000000 "
                "FFF0000000000000 7FF8000000000000 FFF8000000C0FFEE 7FF0000000000001 "
                "FFF7FFFFFFFFFFFF"),
        "f32": ("00000000 80000000 00000001 807FFFFF 00800000 3F800000 7F7FFFFF 7F800000 FF800000 "
                "7FC00000 FFC0FFEE 7F800001 FFBFFFFF"),
        "f16": "0000 8000 0001 83FF 0400 3C00 7BFF 7C00 FC00 7E00 FE55 7C01 FDFF",
        "bf16": "0000 8000 0001 807F 0080 3F80 7F7F 7F80 FF80 7FC0 FFD5 7F81 FFBF",
    }
    eight = [name for name in REGISTERED_TYPES if name.startswith("f8_")]
    tensors = []
    for name, digits in bits.items():
        items = digits.split()
        tensors.append(tensor(name, name, (len(items),), numbers(*items)))
    tensors += [tensor(name, name, (256,), bytes(range(256))) for name in eight]
    return File(tensors=tensors)


def types_packed():
    return File(tensors=[
        tensor("f4", "f4", (2, 5), noise(5, "f4")),
        tensor("f4.cut", "f4", (2, 5), noise(5, "f4"), chunk_length=2),
        tensor("f6_e2m3", "f6_e2m3", (8,), noise(6, "f6")),
        tensor("f6_e3m2.cut", "f6_e3m2", (3, 4), noise(9, "f6"), chunk_length=6),
    ])


def types_block():
    """`ggml.q4_0` is known to be 32 elements in 18 bytes; the other names mean nothing."""
    return File(
        types=[Type("ggml.q4_0", 32, 18), Type("house.pair", 1, 16, 8, 1), Type("house.q", 3, 5)],
        tensors=[
            tensor("quantized", "ggml.q4_0", (2, 32), noise(36, "q4"), chunk_length=18),
            tensor("house", "house.q", (3,), noise(5, "house")),
            tensor("pair", "house.pair", (2,), noise(32, "pair"), chunk_length=16),
        ])


def types_unknown():
    """The greatest block, and a type of one element; names without a dot, as if registered later."""
    block = bytes(65536)
    return File(
        types=[Type("large", 65535, 65536), Type("x24", 1, 3)],
        tensors=[
            Tensor("large", "large", (65535,), 65536, [zlib(block, deflated_plane)]),
            tensor("x24", "x24", (2, 2), noise(12, "x24"), chunk_length=6),
        ])


# Words, names and order.

def words_unknown():
    longest = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._"
    return File(
        layers=[Layer("reservoir", "reservoir.spin", "cerebellum", 7),
                Layer("tape", "-", longest, 0xFFFFFFFE)],
        tensors=[
            tensor("a", "u8", (1,), b"a", layer="reservoir", role="slope", group="ema"),
            tensor("b", "u8", (1,), b"b", layer="tape", role="0", group="..")])


def words_unused():
    """Words, types and layers that nothing refers to: a reader does not mind."""
    return File(words=["f32", "model", "other", "shared", "u8", "unused", "weight"],
                types=[Type("f32", 1, 4, 4, 1), Type("u8", 1, 1)],
                layers=[Layer(""), Layer("unused")],
                tensors=[tensor("a", "u8", (1,), b"a")])


# é composed and decomposed, Å as a letter, as a unit and decomposed: equal to people only.
CANONICAL = ("caf\u00e9", "cafe\u0301", "\u00c5", "\u212b", "A\u030a")


def names_canonical():
    layers = sorted((Layer(name) for name in CANONICAL), key=lambda row: text(row.name))
    return File(layers=layers, tensors=[
        tensor(name, "u8", (1,), bytes([at]), layer=name) for at, name in enumerate(CANONICAL)])


def names_hostile():
    return named(
        "\0", "nul\0inside", "line\nfeed", "carriage\rreturn", "tab\t", "bell\a", "\x7f", "\x85",
        "\x1b[2J\x1b[31mred", "\u202eetirw", "\u2066isolate\u2069", "\u200bzero width",
        "\ufeffmark", "../../etc/passwd", "/absolute", "C:\\drive", "-rf", " ", "$(true)",
        "\"quoted\"", "%s%n",
        "__proto__", "\u2028line", "tag\U000e0041")


def names_utf8():
    """The first and last character of every length in UTF-8, and what stands beside the gaps."""
    return named(*"\x01\x7f\x80\u07ff\u0800\ud7ff\ue000\ufffd\ufffe\uffff\U00010000\U0010ffff")


def names_long():
    return named("n" * 65535)


def names_order():
    """Bytes as unsigned numbers: not letters without case, not UTF-16, not signed bytes, not
    numbers within names; and a name before those that it begins."""
    return named("z", "\u00e9", "a10", "a2", "a", "B", "b", "ab", "\U00010000", "\uffff", "a\0",
                 "a.b")


def tied():
    return File(
        layers=[Layer("embedding", "embedding.token"), Layer("head", "head", "decoder")],
        tensors=[tensor("shared.weight", "u8", (2, 2), b"abcd", layer="embedding"),
                 tensor("zero", "u8", (0,), b"", layer="embedding")],
        tied=[Tied("another.weight", "shared.weight", "embedding"),
              Tied("head.weight", "shared.weight", "head"),
              Tied("zero.tied", "zero", "head", "other")])


def optimizer():
    return File(
        layers=[Layer("", "other"), Layer("block.0", "feedForward.up", "decoder", 0)],
        tensors=[
            tensor("block.0.weight", "bf16", (2,), numbers("3F80", "BF80"), layer="block.0"),
            tensor("adam.first.block.0.weight", "f32", (2,), float32(0.25, 0.5), layer="block.0",
                   role="other", group="optimizer"),
            tensor("adam.second.block.0.weight", "f32", (2,), float32(1, 2), layer="block.0",
                   role="other", group="optimizer"),
            tensor("random.state", "u64", (1,), noise(8, "random"), role="other",
                   group="training")])


# Metadata and sections.

def metadata():
    floats = ("0000000000000000", "8000000000000000", "400921FB54442D18", "7FF0000000000000",
              "7FF0000000000001", "FFF8DEADBEEF0001", "0000000000000001")
    return File(layers=(), metadata=in_order([
        ("ckpt.architecture", value.string("decoder-only")),
        ("ckpt.model.width", value.integer(64)),
        ("string", value.string("two\nlines, \u00fcml\u00e4uts, \U0001f600 and \0")),
        ("string.empty", value.string("")),
        ("integer.zero", value.integer(0)),
        ("integer.minus", value.integer(-1)),
        ("integer.least", value.integer(-2**63)),
        ("integer.greatest", value.integer(2**63 - 1)),
        *((f"float.{at}", value.floating(bits)) for at, bits in enumerate(floats)),
        ("boolean.false", value.boolean(0)),
        ("boolean.true", value.boolean(1)),
        ("bytes", value.blob(bytes.fromhex("00FF80C0"))),
        ("bytes.empty", value.blob(b"")),
        ("list.strings", value.listing(1, [value.string("one"), value.string(""),
                                           value.string("\u4e09")])),
        ("list.integers", value.listing(2, [value.integer(n) for n in (3, -2**63, 2**53 + 1)])),
        ("list.floats", value.listing(3, [value.floating(bits) for bits in floats])),
        ("list.booleans", value.listing(4, [value.boolean(n) for n in (1, 0, 1)])),
        ("list.bytes", value.listing(5, [value.blob(b""), value.blob(b"\xff")])),
        *((f"list.empty.{n}", value.listing(n)) for n in range(1, 6)),
        (" ", value.string("a key is any text but none")),
    ]))


def metadata_canonical():
    return File(layers=(), metadata=in_order(
        (key, value.integer(at)) for at, key in enumerate(CANONICAL)))


def metadata_nested():
    """Lists of lists, maps and null; every way to write a list of no items; and the greatest depth."""
    small = value.mapping([("", value.null()), ("b", value.boolean(1)), ("\u00e9", value.blob(b"x"))])
    deep_map = value.null()
    for _ in range(63):
        deep_map = value.mapping([("k", deep_map)])
    deep_list = value.nested(63, value.mixed(value.null()))
    return File(layers=(), metadata=in_order([
        ("null", value.null()), ("map", small), ("map.empty", value.mapping()),
        ("mixed", value.mixed(value.integer(1), value.string("two"), value.null(), small,
                              value.listing(2, [value.integer(3)]))),
        ("mixed.nulls", value.mixed(value.null(), value.null())),
        ("list.lists", value.listing(6, [value.listing(2, [value.integer(1)]), value.listing(0),
                                         value.mixed(value.null())])),
        ("list.maps", value.listing(7, [small, value.mapping()])),
        *((f"list.empty.{n}", value.listing(n)) for n in range(8)),
        ("deep.list", value.nested(64)), ("deep.map", deep_map), ("deep.mixed", deep_list),
    ]))


def layout_unknown():
    """A layout that no reader knows: listed, checked, not given."""
    return File(tensors=[tensor("tiles", "u8", (4, 4), noise(16, "tiles"), layout=7),
                         tensor("rows", "u8", (2, 2), b"rows")])


def alignment():
    """Every alignment, with tensors of several lengths."""
    for power in range(7, 17):
        file = File(alignment=1 << power, tensors=[tensor("first", "u8", (5,), b"first")])
        if power < 13:
            rows = [tensor("none", "u8", (0,), b""), tensor("second", "u8", (1 << power,),
                                                            noise(1 << power, power))]
            file = File(alignment=1 << power, tensors=[*file.tensors, *rows])
        yield f"alignment-{1 << power}", file
    yield "alignment-4096-without-tensors", File(alignment=4096)


def quantized():
    """Packed weights of several schemes, one that shares a table, and one under the name of its codes."""
    tensors = [tensor("a.qweight", "i32", (1, 4), noise(16, "a")),
               tensor("a.scales", "f16", (2, 4), noise(16, "s")),
               tensor("a.g_idx", "i32", (8,), noise(32, "g")),
               tensor("b.weight", "u8", (16, 1), noise(16, "b")),
               tensor("b.weight.absmax", "f32", (2,), noise(8, "m")),
               tensor("table", "f32", (16,), noise(64, "t")),
               tensor("c.weight", "f8_e4m3", (2, 3), noise(6, "c")),
               tensor("c.weight_scale_inv", "f32", (1, 1), noise(4, "i"))]
    rows = [
        Packed("a.weight", "gptq", "f16", 4, (4, 8), (2, (1, 4)),
               [("codes", "a.qweight"), ("scales", "a.scales"), ("order", "a.g_idx")]),
        Packed("b.twin", "house.scheme", "bf16", 4, (32,), (0,), [("codes", "twin.codes"),
                                                                  ("table", "table")]),
        Packed("b.weight", "bitsandbytes.nf4", "bf16", 4, (4, 8), (1, 16),
               [("codes", "b.weight"), ("scales", "b.weight.absmax"), ("table", "table")]),
        Packed("c.weight", "fp8", "bf16", 8, (2, 3), (2, (128, 0)),
               [("codes", "c.weight"), ("scales", "c.weight_scale_inv")]),
        Packed("scalar", "house.scheme", "f32", 64, (), (0,), [("codes", "table")],
               role="other", group="training"),
    ]
    tensors.append(tensor("twin.codes", "u8", (16,), noise(16, "twin")))
    file = File(tensors=tensors, extra_words=[word for row in rows for word in row.words()])
    return replace(file, optional=[optional.quantized(file, rows)])


def original():
    """Made from a file of another format, whose header is kept whole or described; and a name of none."""
    file = File(tensors=[tensor("a", "f32", (2,), float32(1, 2)), tensor("b", "u8", (3,), b"abc")],
                metadata=[("format", value.string("pt"))], extra_words=["safetensors"])
    pairs = [("format", "pt")]
    plain = optional.safetensors_file(file.tensors, pairs, 5)
    spaced = optional.safetensors_file(file.tensors, pairs, 2, (", ", ": "))
    rows = [optional.described("model.safetensors", *plain, 5, [0], [0, 1]),
            optional.kept_whole("", *spaced)]
    return replace(file, optional=[optional.original(file, rows)])


def sections_optional():
    """Sections that no reader knows, with and without payload; one has a section for its payload.
    Their order is among themselves: `0000` stands behind `TIED`."""
    return File(tensors=[tensor("a", "u8", (1,), b"a")], optional=[
        Section(b"0000", [], 0),
        Section(b"AAAA", raw(noise(100, "AAAA"), "payload"), 0),
        Section(b"LIKE", Section(b"META", []).fields(), 0),
        Section(b"ZZZZ", raw(bytes(8), "payload"), 0),
    ])


# Chunks.

def chunks_stored():
    return File(tensors=[
        tensor("rows", "u16", (5, 3), noise(30, "rows"), chunk_length=6),
        tensor("short last", "f32", (7,), noise(28, "short"), chunk_length=8),
        tensor("single bytes", "u8", (4,), b"abcd", chunk_length=1),
        tensor("long chunk", "u8", (4,), b"abcd", chunk_length=64 * 2**20)])


def chunks_mixed():
    """One tensor, a codec and an encoding of its own for every chunk."""
    def part(at):
        low = noise(64, f"mixed {at}")
        return b"".join(bytes([low[n], 0x3F if n % 5 else 0xBF]) for n in range(64))
    chunks = [stored(part(0)), zlib(part(1), raw_plane, deflated_plane), stored(part(2)),
              zlib(part(3), raw_plane, literals_plane), zlib(part(4), raw_plane, blocks_plane),
              zlib(bytes(128), deflated_plane), zlib(part(6), raw_plane, deflated_plane),
              stored(noise(10, "last"))]
    return File(tensors=[Tensor("mixed", "bf16", (7 * 64 + 5,), 128, chunks)])


def literals_plane(plane):
    """Huffman codes only, without a match."""
    return 1, Stream().dynamic(plane, balanced({*plane, END}), {}, final=True).bytes()


def blocks_plane(plane):
    """Stored blocks, then what makes up for their cost."""
    return 1, (Stream().stored(plane[:5]).stored(b"").stored(plane[5:7])
               .fixed(matches(plane[7:]), final=True).bytes())


def chunks_planes():
    """Every plane either a run or noise; the number of planes is not the size of an element."""
    tensors = []
    for count in (1, 2, 3, 4, 8, 16):
        size = 240 // count
        planes = [noise(size, n) if n % 3 == 1 else bytes([n]) * size for n in range(count)]
        data = bytes(planes[n % count][n // count] for n in range(240))
        encoders = [raw_plane if n % 3 == 1 else deflated_plane for n in range(count)]
        tensors.append(Tensor(f"planes.{count}", "f32", (60,), 240, [zlib(data, *encoders)]))
    return File(tensors=tensors)


def chunks_deflate():
    """Streams that are right and unlike what a compressor writes."""
    far = noise(32, "far") + bytes(32768 - 32) + noise(32, "far")
    far_tokens = [*noise(32, "far"), 0, *[(258, 1)] * 126, (227, 1), (32, 32768)]
    single = Stream().dynamic([7, (258, 1), (258, 1)], {7: 2, 285: 1, 256: 2}, {0: 1}, final=True)
    late = Stream().fixed(matches(bytes(64))).stored(b"").fixed([], final=True)
    early = Stream().stored(b"").fixed([]).fixed(matches(bytes(64)), final=True)
    across = (Stream().fixed([*b"abc"]).fixed([(61, 3)]).stored(b"def")
              .fixed([(61, 3)], final=True))
    deep = {n: n + 1 for n in range(15)}
    deep[256] = 15
    rare = Stream().dynamic([0] * 100 + [*range(15)], deep, {}, final=True)
    costly = noise(48, "barely") + bytes(16)
    barely = Stream().stored(costly[:48]).fixed(matches(costly[48:]), final=True)
    streams = {
        "gains one byte": (costly, barely),
        "farthest match": (far, Stream().fixed(far_tokens, final=True)),
        "one distance code": (b"\x07" * 517, single),
        "empty blocks behind": (bytes(64), late),
        "empty blocks before": (bytes(64), early),
        "matches across blocks": ((b"abc" * 22)[:64] + (b"def" * 22)[:64], across),
        "code of fifteen bits": (bytes(100) + bytes(range(15)), rare),
    }
    return File(tensors=[
        Tensor(name, "u8", (len(data),), len(data),
               [Chunk(ZLIB, zlib_payload([(1, stream.bytes())]), data)])
        for name, (data, stream) in streams.items()])


def chunks_private():
    """Codecs for private use among others: listed, checked, not decoded."""
    return File(tensors=[
        Tensor("private", "u8", (64,), 64, [Chunk(PRIVATE_CODEC, b"private")]),
        Tensor("partly", "u8", (4,), 2, [stored(b"ab"), Chunk(0xFFFFFFFF, b"x")]),
        tensor("known", "u8", (2,), b"cd")])


def data_nested():
    """A tensor that holds a whole file, and one that holds the end of one."""
    inner = encode(tiny())
    return File(tensors=[tensor("file", "u8", (len(inner),), inner),
                         tensor("trailer", "u8", (48,), inner[-48:])])


# Padding.

def padding():
    lengths = [1, 2, 31, 32, 33, 61, 62, 63, 64, 65, 66, 67, 127, 128, 129]
    return File(tensors=[tensor(f"bytes.{length}", "u8", (length,), b"\xff" * length)
                         for length in lengths])


def padding_at_the_end():
    for length in (1, 63, 64, 65):
        yield f"padding-end-{length}", File(
            tensors=[tensor("last", "u8", (length,), b"\xff" * length)])


SINGLE = [
    empty, tiny, scalar, shape_zero, shape_rank_8, shape_rank_64, types_registered, types_floats,
    types_packed, types_block, types_unknown, words_unknown, words_unused, names_canonical,
    names_hostile, names_utf8, names_long, names_order, tied, optimizer, metadata,
    metadata_canonical, metadata_nested, layout_unknown, quantized, original, sections_optional, chunks_stored, chunks_mixed, chunks_planes,
    chunks_deflate, chunks_private, data_nested, padding,
]


def cases():
    """Pairs of a name and a `File`."""
    for function in (*SINGLE, *valid_float.SINGLE):
        yield function.__name__.replace("_", "-"), function()
    yield from padding_at_the_end()
    yield from alignment()
