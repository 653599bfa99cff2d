"""Codes 207 to 226 and 236 to 238: what records can say wrong, the sections being right."""

from dataclasses import replace

from . import metadata as value
from .chunks import stored, tensor
from .container import REGISTERED_TYPES, Chunk, Layer, Tensor, Tied, Type
from .fields import text
from .small import (BIAS, MOST, ONE, PLAIN, TWIN, WEIGHT, WORDS, bare, one, plain, records, small)

UNORDERED = {
    "descending": ("b", "a"),
    "equal": ("a", "a"),
    "prefix-last": ("ab", "a"),
    "case-ignored": ("a", "B"),
    "utf-16": ("\U00010000", "\uffff"),
    "signed-bytes": ("\u00e9", "z"),
    "numbers-in-names": ("a2", "a10"),
    "decomposed-last": ("caf\u00e9", "cafe\u0301"),
}


def table_cases():
    yield "207-metadata-key", plain(metadata=[("", value.integer(1))])
    yield "207-metadata-key-before-others", (
        plain(metadata=[("", value.integer(1)), ("a", value.integer(2))]))
    for name, keys in UNORDERED.items():
        yield f"208-metadata-order-{name}", (
            plain(metadata=[(key, value.integer(1)) for key in keys]))
        yield f"208-metadata-order-in-map-{name}", plain(metadata=[
            ("a", value.mapping([(key, value.integer(1)) for key in keys]))])
    yield "208-metadata-order-in-map-empty-twice", plain(metadata=[
        ("a", value.mapping([("", value.null()), ("", value.null())]))])
    yield "208-metadata-order-in-map-in-list", plain(metadata=[
        ("a", value.listing(7, [value.mapping(), value.mapping([("b", value.null()),
                                                                ("a", value.null())])]))])
    for number in (0, 9, 10, 255):
        unknown = value.unknown(number)
        yield f"209-metadata-type-{number}", plain(metadata=[("a", unknown)])
        yield f"209-metadata-type-in-map-{number}", plain(
            metadata=[("a", value.mapping([("b", unknown)]))])
        yield f"209-metadata-type-in-list-{number}", plain(
            metadata=[("a", value.mixed(value.integer(1), unknown))])
    for number in (8, 9, 255):
        yield f"209-metadata-type-items-{number}", plain(metadata=[("a", value.listing(number))])
    yield "209-metadata-type-items-in-list", plain(
        metadata=[("a", value.listing(6, [value.listing(2), value.listing(8)]))])
    for byte in (2, 0x80, 0xFF):
        yield f"210-metadata-boolean-{byte}", plain(metadata=[("a", value.boolean(byte))])
    yield "210-metadata-boolean-in-map", plain(
        metadata=[("a", value.mapping([("b", value.boolean(2))]))])
    yield "210-metadata-boolean-in-mixed-list", plain(
        metadata=[("a", value.mixed(value.null(), value.boolean(3)))])
    yield "210-metadata-boolean-in-list", (
        plain(metadata=[("a", value.listing(4, [value.boolean(1), value.boolean(2)]))]))

    deepest = {"list": value.nested(65), "far": value.nested(2000)}
    deepest["boolean"] = value.nested(65, value.boolean(1))
    deepest["null"] = value.nested(64, value.mixed(value.null()))
    deepest["map"] = value.mapping()
    for _ in range(64):
        deepest["map"] = value.mapping([("", deepest["map"])])
    for name, deep in deepest.items():
        yield f"237-metadata-depth-{name}", plain(metadata=[("a", deep)])

    alike = {"integers": [value.integer(1), value.integer(2)], "one": [value.string("")],
             "booleans": [value.boolean(0)], "lists": [value.listing(1), value.listing(2)],
             "maps": [value.mapping(), value.mapping()], "floats": [value.floating("0" * 16)] * 3,
             "bytes": [value.blob(b"a")]}
    for name, items in alike.items():
        yield f"238-metadata-list-{name}", plain(metadata=[("a", value.mixed(*items))])
    yield "238-metadata-list-in-list", plain(
        metadata=[("a", value.listing(6, [value.mixed(value.integer(1))]))])
    yield "238-metadata-list-in-map", plain(
        metadata=[("a", value.mapping([("b", value.mixed(value.mapping()))]))])

    words = {"empty": "", "long": "w" * 65, "space": "a b", "zero": "a\0", "slash": "a/b",
             "colon": "a:b", "at": "a@b", "bracket": "a[b", "grave": "a`b", "brace": "a{b",
             "comma": "a,b", "plus": "a+b", "letter": "caf\u00e9", "line-feed": "a\n"}
    for name, word in words.items():
        table = sorted([*PLAIN.word_table(), word], key=text)
        yield f"211-word-syntax-{name}", plain(words=table)
    for name in ("descending", "equal", "prefix-last", "case-ignored", "numbers-in-names"):
        end = ["z" + word for word in UNORDERED[name]]
        yield f"212-word-order-{name}", plain(words=[*PLAIN.word_table(), *end])

    yield "213-type-order-descending", plain(types=[Type("u8", 1, 1), Type("i8", 1, 1)])
    yield "213-type-order-equal", plain(types=[Type("u8", 1, 1), Type("u8", 1, 1)])
    yield "213-type-order-two-sizes", plain(types=[Type("x", 1, 1), Type("x", 1, 2)])

    def sized(name, elements, size, number=1, order=0):
        return plain(types=[Type(name, elements, size, number, order)])
    yield "214-type-size-no-elements", sized("x", 0, 1)
    yield "214-type-size-no-bytes", sized("x", 1, 0)
    yield "214-type-size-65537-bytes", sized("x", 1, 65537)
    yield "214-type-size-most-bytes", sized("x", 1, MOST)
    yield "214-type-size-family-no-elements", sized("ggml.q4_0", 0, 18)
    for name, (elements, size, number, order) in REGISTERED_TYPES.items():
        yield f"214-type-size-{name}", sized(name, elements, size + number, number, order)
        yield f"214-type-size-order-{name}", sized(name, elements, size, number, 1 - order)
    for name in ("f64", "i32", "bf16", "c64", "c32"):
        elements, size, number, order = REGISTERED_TYPES[name]
        yield f"214-type-size-number-{name}", sized(name, elements, size, number // 2, order)
    for number in (0, 3, 5, 16, 255):
        yield f"214-type-size-number-{number}", sized("house.x", 1, 240, number)
    for name, number in {"2-of-3": (3, 2), "8-of-4": (4, 8), "4-of-18": (18, 4)}.items():
        yield f"214-type-size-number-{name}", sized("house.x", 1, *number)
    for order in (2, 255):
        yield f"214-type-size-order-{order}", sized("house.x", 1, 2, 2, order)
    yield "214-type-size-multiple", sized("f4", 4, 2)
    yield "214-type-size-one-of-a-pair", sized("f6_e2m3", 1, 1)

    for name, layers in UNORDERED.items():
        yield f"215-layer-order-{name}", (
            plain(layers=[Layer("b" + layer) for layer in layers]))
    yield "215-layer-order-empty-twice", plain(layers=[Layer(""), Layer("")])
    yield "215-layer-order-empty-last", plain(layers=[Layer("a"), Layer("")])


def reference_cases():
    """Positions that are just too large, and the largest that can be written."""
    short = 0xFFFF
    for name, at in {"next": 1, "most": short}.items():
        yield f"216-reference-component-{name}", plain(layers=[Layer("", at, "a")], words=["a"])
        yield f"216-reference-stack-{name}", plain(layers=[Layer("", "a", at)], words=["a"])
    for name, at in {"next": len(PLAIN.word_table()), "most": short}.items():
        yield f"216-reference-type-name-{name}", plain(types=[Type(at, 1, 1)])
    for name, at in {"next": len(WORDS), "most": short}.items():
        yield f"216-reference-role-{name}", records(tensors=[replace(ONE, role=at)], words=WORDS)
        yield f"216-reference-group-{name}", records(tensors=[replace(ONE, group=at)], words=WORDS)
        yield f"216-reference-tied-role-{name}", records(tied=[Tied("u", "t", role=at)])
    for name, at in {"next": 1, "most": short}.items():
        yield f"216-reference-type-{name}", (
            records(tensors=[replace(ONE, type=at)], types=[Type("u8", 1, 1)]))
    yield "216-reference-type-of-no-types", one(type=0)
    for name, at in {"next": 1, "high-bit": 2**31, "most": MOST}.items():
        yield f"216-reference-layer-{name}", records(tensors=[replace(ONE, layer=at)])
        yield f"216-reference-tied-layer-{name}", records(tied=[Tied("u", "t", at)])
        yield f"216-reference-sort-{name}", records(sort=[at])
        yield f"216-reference-tied-{name}", records(tied=[Tied("u", at)])
    yield "216-reference-sort-last-of-two", small(sort=[1, 2])
    yield "216-reference-tied-to-nothing", plain(tied=[Tied("u", 0)])


def tensor_cases():
    yield "217-name-empty-tensor", one(name="")
    yield "217-name-empty-tied", records(tied=[Tied("", "t")])

    yield "218-name-order-as-in-file", small(sort=[0, 1])
    yield "218-name-order-first-twice", small(sort=[1, 1])
    yield "218-name-order-last-twice", small(sort=[0, 0])
    yield "218-name-order-same-name", small(tensors=[WEIGHT, replace(BIAS, name="a.weight")])
    three = [WEIGHT, BIAS, replace(BIAS, name="a.c")]
    yield "218-name-order-twice-apart", small(tensors=three, sort=[1, 2, 1])
    for name, pair in UNORDERED.items():
        tensors = [tensor(each, "u8", (0,), b"") for each in pair]
        yield f"218-name-order-{name}", plain(tensors=tensors, sort=[0, 1])

    for rank in (65, 255):
        yield f"219-rank-{rank}", one(shape=(1,) * (rank - 1) + (2,))

    shapes = {
        "dimension-63-bits": (2**63,),
        "dimension-most": (2**64 - 1,),
        "dimension-and-zero": (2**63, 0),
        "dimension-behind-zero": (0, 2**64 - 1),
        "product-63-bits": (2**32, 2**31),
        "product-wraps-to-zero": (2**32, 2**32),
        "product-wraps-to-two": (2**63 - 1, 2**63 - 1, 2),
        "product-wraps-to-small": (3, 0x5555555555555556),
        "product-of-63": (2,) * 63,
        "zero-last": (2**62, 4, 0),
        "zero-between": (2**62, 0, 4),
        "zero-first": (0, 2**32, 2**31),
    }
    for name, shape in shapes.items():
        yield f"220-shape-overflow-{name}", bare(shape=shape)
    sizes = {"f64": (2**60,), "c128": (2**59,), "i16": (2**31, 2**31), "f32": (2**62,)}
    for name, shape in sizes.items():
        yield f"220-shape-overflow-bytes-{name}", bare(name, shape, REGISTERED_TYPES[name][1])
    large = [Type("large", 1, 65536)]
    yield "220-shape-overflow-bytes-block", (
        bare("large", (2**48,), 65536, types=large))
    yield "220-shape-overflow-bytes-more-than-elements", (
        bare("large", (2**62,), 65536, types=[Type("large", 2, 5)]))

    blocks = [Type("ggml.q4_0", 32, 18)]

    def rounded_down(name, element_type, shape, size, **tables):
        """With the bytes of the whole blocks, so that nothing else is wrong."""
        data = tensor("t", element_type, shape, b"\1" * size, chunk_length=18)
        return f"221-shape-block-{name}", plain(tensors=[data], **tables)
    yield rounded_down("f4", "f4", (3,), 1)
    yield rounded_down("f4-rows", "f4", (3, 3), 4)
    yield rounded_down("f4-scalar", "f4", (), 0)
    yield rounded_down("f6", "f6_e3m2", (2, 5), 6)
    yield rounded_down("q4", "ggml.q4_0", (33,), 18, types=blocks)
    yield rounded_down("q4-less", "ggml.q4_0", (31,), 0, types=blocks)

    two = [stored(b"gh")]
    for length in (0, 2**26 + 1, 2**31, MOST):
        yield f"222-chunk-length-{length}", one(chunk_length=length, chunks=two)
        yield f"222-chunk-length-{length}-nothing", bare(shape=(0,), chunk_length=length)
    yield "222-chunk-length-greatest-multiple", bare("c128", (0,), 2**26 + 16)
    yield "222-chunk-length-not-a-multiple", (
        one(type="i16", shape=(3,), chunk_length=5, chunks=[stored(b"abcde"), stored(b"f")]))
    yield "222-chunk-length-less-than-a-block", (
        one(type="i16", shape=(1,), chunk_length=1, chunks=[stored(b"a"), stored(b"b")]))
    yield "222-chunk-length-not-a-multiple-nothing", bare("f32", (0,), 6)
    yield "222-chunk-length-not-a-multiple-of-block", bare("ggml.q4_0", (0,), 32, types=blocks)


def claim(record, **changes):
    return plain(tensors=[replace(record, **changes)])


def extent_cases():
    pair = tensor("t", "u8", (2,), b"g\0", chunk_length=1)
    yield "223-stored-length-less-than-chunks", claim(pair, stored_length=1)
    yield "223-stored-length-zero", claim(pair, stored_length=0)
    yield "223-stored-length-more", claim(pair, stored_length=3)
    yield "223-stored-length-most", claim(pair, stored_length=2**64 - 1)
    yield "223-stored-length-63-bits", claim(pair, stored_length=2**63)
    yield "223-stored-length-of-nothing", claim(tensor("t", "u8", (0,), b""), stored_length=1)
    yield "223-stored-length-of-nothing-f32", claim(tensor("t", "f32", (3, 0), b""),
                                                    stored_length=64)
    yield "223-stored-length-of-packed", claim(tensor("t", "f4", (2, 2), b"gh", chunk_length=1),
                                               stored_length=4)
    yield "223-stored-length-of-second", small(tensors=[WEIGHT, replace(BIAS, stored_length=3)])

    two = [stored(b"g"), stored(b"h")]
    yield "236-table-extent-entry-missing", one(chunk_length=1, chunks=two,
                                                table=lambda table: table[:-12])
    yield "236-table-extent-none", one(table=lambda table: b"")
    yield "236-table-extent-entry-more", one(table=lambda table: table + bytes(12))
    yield "236-table-extent-byte-more", one(table=lambda table: table + b"\0")
    yield "236-table-extent-byte-less", one(table=lambda table: table[:-1])
    yield "236-table-extent-padded", one(table=lambda table: table + bytes(-len(table) % 64))
    yield "236-table-extent-without-tensors", plain(table=lambda table: bytes(12))
    yield "236-table-extent-of-nothing", plain(
        tensors=[tensor("t", "u8", (0,), b"")], table=lambda table: bytes(12))
    entry = Chunk(0, b"gh", restored=0)
    yield "236-table-extent-four-fields", one(chunks=[entry])
    for name, shape, length in (("terabytes", (2**42,), 1), ("63-bits", (2**63 - 1,), 1),
                                ("rounded-up", (2**63 - 1,), 2**26),
                                ("product-64-bits", (2**62,), 1), ("product-32-bits", (2**30,), 1),
                                ("16-times-2-60", (2**60,), 1)):
        yield f"236-table-extent-{name}", bare(shape=shape, chunk_length=length)
    most = Tensor("t", "u8", (2**63 - 1,), 1)
    yield "236-table-extent-sum-wraps", plain(
        tensors=[replace(most, name=name) for name in "abc"])

    yield "224-data-extent-hole", small(data=lambda data: data + bytes(64))
    yield "224-data-extent-hole-without-tensors", plain(data=lambda data: bytes(64))
    yield "224-data-extent-hole-between", (
        small(data=lambda data: data[:64] + bytes(64) + data[64:]))
    yield "224-data-extent-into-index", small(data=lambda data: data[:64])
    yield "224-data-extent-no-data", small(data=lambda data: b"")
    for size in (65, 2**26):
        chunk = Chunk(0, b"a", length=size)
        yield f"224-data-extent-{size}", one(shape=(size,), chunk_length=size, chunks=[chunk])
    yield "224-data-extent-of-another-alignment", plain(
        tensors=[ONE, replace(ONE, name="u")], tail={"alignment": 128})
    yield "224-data-extent-of-alignment-4096", plain(tensors=[ONE], tail={"alignment": 4096})
    many = [Chunk(0, b"", length=2**26, crc=0)] * 64
    yield "224-data-extent-32-bits", one(shape=(2**32,), chunk_length=2**26, chunks=many)
    codec = Chunk(0x80000000, b"a", length=2**26 - 1)
    yield "224-data-extent-private", one(shape=(2**26,), chunk_length=2**26, chunks=[codec])

    for name, pair in UNORDERED.items():
        yield f"225-tied-order-{name}", records(tied=[Tied(each, "t") for each in pair])
    yield "226-tied-name-of-target", records(tied=[Tied("t", "t")])
    yield "226-tied-name-of-another", small(tied=[replace(TWIN, name="a.bias")])
    yield "226-tied-name-among-others", (
        records(tied=[Tied(each, "t") for each in "stu"]))


def cases():
    yield from table_cases()
    yield from reference_cases()
    yield from tensor_cases()
    yield from extent_cases()
