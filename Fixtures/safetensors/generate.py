#!/usr/bin/env python3
"""Makes the safetensors files in this folder, byte for byte the same every time.

    python3 Fixtures/safetensors/generate.py [--check]

`valid` holds files that must be read, `reject` files that break one rule each; a refused file's name begins with
the code of the rule (CheckpointError+Code.swift). `sharded` holds a model in two files and lists that do and do not fit them. What a
person is told of each refused file stands in refusals.txt, which is kept by hand. With --check nothing is written,
and the exit status is 1 where a file on disk differs from what would be written.

Byte i of a file's data is (7 i + 3) mod 256, so that a reader's values can be checked. Nothing but the standard
library is used, and nothing of this project's own code: these files say what the format is, not what we take it for.
"""

import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent

# name: bits of an element, in the order in which the reference library places tensors, last first
TYPES = {
    "BOOL": 8, "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6, "U8": 8, "I8": 8, "F8_E5M2": 8, "F8_E4M3": 8,
    "F8_E8M0": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8, "I16": 16, "U16": 16, "F16": 16, "BF16": 16,
    "I32": 32, "U32": 32, "F32": 32, "C64": 64, "F64": 64, "I64": 64, "U64": 64,
}


def data(count):
    return bytes((7 * i + 3) % 256 for i in range(count))


def raw(header, body=b"", length=None):
    """A file with a header as it is given, text or bytes."""
    if isinstance(header, str):
        header = header.encode()
    return (len(header) if length is None else length).to_bytes(8, "little") + header + body


def file(members, count=0):
    """A file with members given as pairs of a key and a value or, as bytes, a value's text."""
    text = b",".join(
        json.dumps(key).encode() + b":"
        + (value if isinstance(value, bytes) else json.dumps(value, separators=(",", ":")).encode())
        for key, value in members)
    return raw(b"{" + text + b"}", data(count))


def tensor(dtype, shape, start, end):
    return {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}


def every_type():
    members, end = [], 0
    for name, bits in reversed(TYPES.items()):
        start, end = end, end + 12 * bits // 8
        members.append((name.lower(), tensor(name, [3, 4], start, end)))
    return file(members, end)


def valid():
    one = tensor("F32", [2], 0, 8)
    yield "nothing", raw("{}")
    yield "padded", raw("{}      ")
    yield "padded-with-line-ends", raw("{} \n\t\r\n ")
    yield "every-type", every_type()
    yield "scalar", file([("s", tensor("F64", [], 0, 8))], 8)
    yield "rank-8", file([("r", tensor("U8", [1, 2, 1, 3, 1, 2, 1, 2], 0, 24))], 24)
    yield "rank-64", file([("r", tensor("U8", [1] * 64, 0, 1))], 1)
    yield "empty-tensors", file(
        [("b", tensor("F32", [0], 4, 4)), ("a", tensor("U8", [4], 0, 4)), ("c", tensor("I64", [3, 0, 5], 0, 0))], 4)
    yield "any-order", file(
        [("last", tensor("U8", [3], 9, 12)), ("first", tensor("U8", [1], 0, 1)), ("second", tensor("F64", [1], 1, 9))],
        12)
    yield "unaligned", file([("byte", tensor("U8", [1], 0, 1)), ("number", tensor("F32", [3], 1, 13))], 13)
    yield "metadata", file(
        [("__metadata__", {"format": "pt", "": "empty key", "ü": "\u0000\n\"\\", "z": ""}), ("t", one)], 8)
    yield "metadata-null", file([("__metadata__", None), ("t", one)], 8)
    yield "metadata-last", file([("t", one), ("__metadata__", {"format": "pt"})], 8)
    yield "tied", file([("__metadata__", {"head": "t", "note": "is no tensor"}), ("t", one)], 8)
    yield "unknown-fields", file([("t", {**one, "strides": [1], "more": {"a": [None, True, -1.5e3, "x"]}})], 8)
    yield "white-space", raw(
        "{ \"t\" :\n{ \"shape\" : [ 2 ] ,\t\"data_offsets\" : [ 0 , 8 ] , \"dtype\" : \"F32\" } }\r\n", data(8))
    yield "names", file(
        [("\u00e9", tensor("U8", [1], 0, 1)), ("e\u0301", tensor("U8", [1], 1, 2)),
         ("\U0001f600", tensor("U8", [1], 2, 3)), ("a/../b\\c", tensor("U8", [1], 3, 4)),
         ("\u202e\u001b[31m", tensor("U8", [1], 4, 5)), (" ", tensor("U8", [1], 5, 6))], 6)
    yield "escapes", raw(
        r'{"\u0061\"\\\/\b\f\n\r\t\u00E9\ud83d\uDE00\u0000":{"\u0064type":"F\u00332","shape":[2],"data_offsets":[0,8]}}',
        data(8))
    yield "deep", raw(
        '{"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"x":' + "[" * 125 + "]" * 125 + "}}", data(8))


def reject():
    one = tensor("F32", [2], 0, 8)
    good = json.dumps(one)

    def member(text):
        return raw('{"t":' + text + "}", data(8))

    def field(name, text):
        return member(json.dumps({**one, name: "@"}).replace('"@"', text))

    yield "703-too-short", b"\x02\0\0\0\0\0\0"
    yield "703-header-empty", raw("")
    yield "703-header-cut", raw('{"t":' + good, length=80)
    yield "703-header-too-long", raw("{}", length=100_000_001)
    yield "703-header-far-too-long", raw("{}", length=(1 << 64) - 1)
    yield "703-space-first", raw(" {}")
    yield "206-utf8", raw(b'{"\xff":' + good.encode() + b"}", data(8))
    yield "206-utf8-surrogate", raw(b'{"\xed\xa0\x80":' + good.encode() + b"}", data(8))
    yield "702-not-closed", raw('{"t":' + good, data(8))
    yield "702-text-behind", raw("{}x")
    yield "702-object-behind", raw("{}{}")
    yield "702-comma-behind", raw('{"t":' + good + ",}", data(8))
    yield "702-no-colon", raw('{"t"' + good + "}", data(8))
    yield "702-single-quotes", raw("{'t':" + good + "}", data(8))
    yield "702-control-character", raw(b'{"t\n":' + good.encode() + b"}", data(8))
    yield "702-unknown-escape", raw(r'{"\x":' + good + "}", data(8))
    yield "702-short-escape", raw(r'{"\u12":' + good + "}", data(8))
    yield "702-half-pair", raw(r'{"\ud800":' + good + "}", data(8))
    yield "702-half-pair-second", raw(r'{"\udc00":' + good + "}", data(8))
    yield "702-pair-of-firsts", raw(r'{"\ud800\ud800":' + good + "}", data(8))
    yield "702-too-deep", field("x", "[" * 126 + "]" * 126)
    yield "702-number-too-large", field("x", "1e999")
    yield "702-needless-zero", field("shape", "[02]")
    yield "702-fraction", field("shape", "[2.0]")
    yield "702-exponent", field("shape", "[2e0]")
    yield "702-negative", field("shape", "[-2]")
    yield "702-negative-zero", field("data_offsets", "[-0,8]")
    yield "702-dimension-string", field("shape", '["2"]')
    yield "702-dimension-above-64-bits", field("shape", "[18446744073709551616]")
    yield "702-shape-no-array", field("shape", "2")
    yield "702-shape-null", field("shape", "null")
    yield "702-type-no-string", field("dtype", "32")
    yield "702-tensor-no-object", member("[]")
    yield "702-tensor-array", member('["F32",[2],[0,8]]')
    yield "702-type-object", field("dtype", '{"F32":null}')
    yield "702-tensor-null", member("null")
    yield "702-metadata-number", raw('{"__metadata__":{"a":1}}')
    yield "702-metadata-nested", raw('{"__metadata__":{"a":{}}}')
    yield "702-metadata-array", raw('{"__metadata__":[]}')
    yield "704-type-missing", member('{"shape":[2],"data_offsets":[0,8]}')
    yield "704-shape-missing", member('{"dtype":"F32","data_offsets":[0,8]}')
    yield "704-offsets-missing", member('{"dtype":"F32","shape":[2]}')
    yield "704-one-offset", field("data_offsets", "[8]")
    yield "704-three-offsets", field("data_offsets", "[0,8,8]")
    yield "704-field-twice", member('{"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]}')
    yield "704-unknown-field-twice", member('{"a":1,"a":1,"dtype":"F32","shape":[2],"data_offsets":[0,8]}')
    yield "704-name-twice", raw('{"t":' + good + ',"t":' + good + "}", data(8))
    yield "704-name-twice-escaped", raw('{"t":' + good + r',"\u0074":' + good + "}", data(8))
    yield "704-empty-tensor-twice", file([("n", tensor("F32", [0], 0, 0)), ("n", tensor("F32", [0], 0, 0))])
    yield "704-metadata-twice", raw('{"__metadata__":{},"__metadata__":{}}')
    yield "704-metadata-key-twice", raw('{"__metadata__":{"a":"1","a":"1"}}')
    yield "705-type-unknown", field("dtype", '"F128"')
    yield "705-type-lower-case", field("dtype", '"f32"')
    yield "706-begins-late", file([("t", tensor("F32", [2], 8, 16))], 16)
    yield "706-hole", file([("a", tensor("U8", [4], 0, 4)), ("b", tensor("U8", [4], 5, 9))], 9)
    yield "706-overlap", file([("a", tensor("U8", [4], 0, 4)), ("b", tensor("U8", [4], 3, 7))], 7)
    yield "706-same-place", file([("a", tensor("U8", [4], 0, 4)), ("b", tensor("U8", [4], 0, 4))], 4)
    yield "706-ends-before-it-begins", field("data_offsets", "[8,0]")
    yield "706-shape-too-small", field("shape", "[1]")
    yield "706-shape-too-large", field("shape", "[3]")
    yield "706-data-cut", file([("t", one)], 7)
    yield "706-data-missing", file([("t", one)], 0)
    yield "706-data-behind", file([("t", one)], 9)
    yield "706-data-without-tensors", raw("{}", data(1))
    yield "217-name-empty", file([("", one)], 8)
    yield "219-rank-65", file([("t", tensor("U8", [1] * 65, 0, 1))], 1)
    yield "220-shape-overflow", field("shape", "[4294967296,4294967296]")
    yield "220-bytes-overflow", field("shape", "[4611686018427387904]")
    yield "220-shape-overflow-and-zero", file([("t", tensor("U8", [1 << 40, 1 << 40, 0], 0, 0))])
    yield "221-f4-half-a-byte", file([("t", tensor("F4", [3], 0, 2))], 2)
    yield "221-f6-half-a-byte", file([("t", tensor("F6_E2M3", [2], 0, 2))], 2)


def sharded():
    def index(weight_map, **more):
        return json.dumps({"metadata": {"total_size": 12}, "weight_map": weight_map, **more}, indent=2).encode()

    def shard(*names):
        return file(
            [("__metadata__", {"format": "pt"})]
            + [(name, tensor("U8", [4], 4 * i, 4 * i + 4)) for i, name in enumerate(names)], 4 * len(names))

    first, second = "one.safetensors", "two.safetensors"
    both = {"a": first, "b": first, "c": second}
    yield first, shard("a", "b")
    yield second, shard("c")
    yield "third.safetensors", shard("c", "d")
    yield "valid.index.json", index(both)
    yield "valid-old-total.index.json", index(both, metadata={"total_size": 12.0, "mergekit_version": "1"})
    yield "701-no-list.index.json", b'{"metadata":{}}'
    yield "702-list-cut.index.json", index(both)[:60]
    yield "702-file-no-string.index.json", index({"a": 1})
    yield "704-list-twice.index.json", b'{"weight_map":{},"weight_map":{}}'
    yield "704-listed-twice.index.json", b'{"weight_map":{"a":"one.safetensors","a":"one.safetensors"}}'
    yield "707-not-listed.index.json", index({"a": first, "c": second})
    yield "707-absent.index.json", index({**both, "z": second})
    yield "707-other-file.index.json", index({"a": first, "b": second, "c": second})
    yield "707-two-files.index.json", index({**both, "d": "third.safetensors"})
    yield "707-file-missing.index.json", index({**both, "z": "missing.safetensors"})
    yield "707-path.index.json", index({"a": "../valid/scalar.safetensors"})
    yield "707-path-absolute.index.json", index({"a": "/etc/passwd"})
    yield "707-path-parent.index.json", index({"a": ".."})
    yield "707-path-backslash.index.json", index({"a": "..\\one.safetensors"})
    yield "707-path-empty.index.json", index({"a": ""})
    yield "703-shard-damaged.index.json", index({"a": "valid.index.json"})


def main():
    files = {f"valid/{name}.safetensors": content for name, content in valid()}
    files |= {f"reject/{name}.safetensors": content for name, content in reject()}
    files |= {f"sharded/{name}": content for name, content in sharded()}
    if "--check" in sys.argv[1:]:
        there = {
            str(path.relative_to(FOLDER)): path.read_bytes()
            for folder in ("valid", "reject", "sharded") for path in (FOLDER / folder).iterdir()}
        wrong = sorted(name for name in files.keys() | there.keys() if files.get(name) != there.get(name))
        for name in wrong:
            print(f"Fixtures/safetensors/{name} is not what generate.py makes")
        sys.exit(1 if wrong else 0)
    for name, content in files.items():
        path = FOLDER / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    print(f"{len(files)} files, {sum(map(len, files.values()))} bytes")


if __name__ == "__main__":
    main()
