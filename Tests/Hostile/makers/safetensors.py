"""safetensors files whose header is not what it should be."""
import json
import struct


def file(header, data=bytes(64), length=None):
    text = header if isinstance(header, bytes) else header.encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + data


def entry(dtype='"F32"', shape="[4,4]", offsets="[0,64]", more=""):
    return f'{{"dtype":{dtype},"shape":{shape},"data_offsets":{offsets}{more}}}'


def one(name='"w"', **how):
    return f"{{{name}:{entry(**how)}}}"


ENTRIES = {
    "dtype-unknown": dict(dtype='"F31"'), "dtype-is-a-number": dict(dtype="32"), "dtype-with-controls": dict(dtype='"\\u001b[2J\\u009b\\u202e"'),
    "dtype-of-1-MB": dict(dtype='"' + "F" * 1_000_000 + '"'), "shape-negative": dict(shape="[-4,4]"), "shape-float": dict(shape="[4.0,4]"),
    "shape-exponent": dict(shape="[4e0,4]"), "shape-text": dict(shape='["4",4]'), "shape-is-a-number": dict(shape="16"),
    "shape-nested": dict(shape="[[4,4]]"), "shape-of-1000-digits": dict(shape="[" + "9" * 1000 + "]"), "shape-product-wraps":
    dict(shape="[4294967296,4294967296]"), "shape-product-wraps-to-zero": dict(shape="[4611686018427387904,4]"),
    "shape-empty-with-huge": dict(shape="[0,9223372036854775807]", offsets="[0,0]"), "shape-of-rank-100000":
    dict(shape="[" + ",".join(["1"] * 100_000) + "]"), "shape-null": dict(shape="null"), "shape-true": dict(shape="[true,16]"),
    "offsets-reversed": dict(offsets="[64,0]"), "offsets-negative": dict(offsets="[-64,0]"), "offsets-beyond": dict(offsets="[0,128]"),
    "offsets-2^63": dict(offsets="[0,9223372036854775808]"), "offsets-2^64": dict(offsets="[0,18446744073709551616]"),
    "offsets-float": dict(offsets="[0,64.0]"), "offsets-three": dict(offsets="[0,32,64]"), "offsets-one": dict(offsets="[64]"),
    "offsets-behind-a-hole": dict(offsets="[4,68]"), "offsets-short": dict(offsets="[0,60]"), "offsets-with-leading-zero":
    dict(offsets="[00,64]"), "offsets-with-plus": dict(offsets="[+0,64]"), "offsets-minus-zero": dict(offsets="[-0,64]"),
    "another-key": dict(more=',"harm":1'), "key-twice": dict(more=',"shape":[16]'),
}

HEADERS = {
    "empty-object": "{}", "is-a-list": "[]", "is-a-number": "5", "is-nothing": "", "open": '{"w":', "two-objects": "{}{}",
    "trailing-comma": one()[:-1] + ",}", "comment": "{/* harm */" + one()[1:], "single-quotes": one().replace('"', "'"),
    "not-a-number": one(shape="[NaN]"), "infinity": one(shape="[Infinity]"), "byte-order-mark": "\ufeff" + one(), "utf-16": one().encode("utf-16"),
    "utf-7": b"+AHs-", "not-utf-8": one().encode().replace(b"w", b"\xff"), "overlong-utf-8": one().encode().replace(b"w", b"\xc0\xaf"),
    "surrogate-in-utf-8": one().encode().replace(b"w", b"\xed\xa0\x80"), "lone-surrogate-escape": one('"\\ud800"'), "reversed-surrogates":
    one('"\\udc00\\ud800"'), "bad-escape": one('"\\x41"'), "cut-escape": one('"\\u00"'), "raw-control": one('"a\nb"'), "name-nul": one('"\\u0000"'),
    "name-empty": one('""'), "name-with-controls": one('"\\u001b[2J\\u009b\\u202e\\u007f"'), "name-raw-c1": one('"\u009b31m"'),
    "name-of-1-MB": one('"' + "n" * 1_000_000 + '"'), "name-parent": one('"../../etc/passwd"'), "name-starts-with-combining-mark": one('"\u0301x"'),
    "name-twice": "{" + one()[1:-1] + "," + one()[1:], "name-twice-by-escape": "{" + one()[1:-1] + "," + one('"\\u0077"')[1:],
    "names-equal-when-normalized": '{"é":' + entry(offsets="[0,32]", shape="[8]") + ',"e\u0301":' + entry(offsets="[32,64]", shape="[8]") + "}",
    "metadata-twice": '{"__metadata__":{},"__metadata__":{},' + one()[1:], "metadata-is-a-list": '{"__metadata__":[],' + one()[1:],
    "metadata-number": '{"__metadata__":{"a":1},' + one()[1:], "metadata-nested": '{"__metadata__":{"a":{"b":"c"}},' + one()[1:],
    "metadata-key-twice": '{"__metadata__":{"a":"1","a":"2"},' + one()[1:], "metadata-with-controls":
    '{"__metadata__":{"\\u001b[2J":"\\u009b\\u202e\\u007f"},' + one()[1:], "metadata-of-8-MB": '{"__metadata__":{"a":"' + "b" * 8_000_000 + '"},' + one()[1:],
    "metadata-200000-keys": '{"__metadata__":' + json.dumps({f"k{k}": "" for k in range(200_000)}) + "," + one()[1:],
    "metadata-as-tensor": '{"__metadata__":' + entry() + "}", "tensors-overlap": "{" + one()[1:-1] + ',"v":' + entry() + "}",
    "lists-in-lists-100000": '{"w":' + "[" * 100_000, "objects-in-objects-100000": '{"w":' * 100_000, "lists-in-shape-50000":
    one(shape="[" * 50_000 + "]" * 50_000), "tensors-in-one-place-50000": json.dumps(
        {f"w{k}": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]} for k in range(50_000)}), "spaces-in-front": "   " + one(),
    "spaces-10-MB": one() + " " * 10_000_000, "tabs-behind": one() + "\t\t", "nul-behind": one() + "\0\0", "text-behind": one() + "harm",
    "escapes-1000000": one('"' + "\\u0041" * 1_000_000 + '"'), "number-of-1000000-digits": one(shape="[" + "1" * 1_000_000 + "]"),
    "exponent-of-1000000-digits": one(shape="[1e" + "9" * 1_000_000 + "]"),
}


def files():
    for what, how in ENTRIES.items():
        data = b"" if how.get("offsets") == "[0,0]" else bytes(64)
        yield f"safetensors-{what}.safetensors", file(one(**how), data)
    for what, header in HEADERS.items():
        data = bytes(64) if b'"w"' in (header if isinstance(header, bytes) else header.encode()) or "name" in what else b""
        yield f"safetensors-{what}.safetensors", file(header, data)
    for what, length in {"0": 0, "1": 1, "beyond": 1 << 20, "100-MB": 100_000_001, "2^63": 1 << 63, "greatest": (1 << 64) - 1}.items():
        yield f"safetensors-length-{what}.safetensors", file(one(), length=length)
    yield "safetensors-data-cut.safetensors", file(one(), bytes(63))
    yield "safetensors-data-behind.safetensors", file(one(), bytes(65))
    yield "safetensors-only-length.safetensors", struct.pack("<Q", 2)
