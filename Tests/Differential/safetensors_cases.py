#!/usr/bin/env python3
"""Holds our reading and writing of safetensors against the reference library's.

    python3 -m venv venv && venv/bin/pip install safetensors
    venv/bin/python Tests/Differential/safetensors_cases.py [--seed N] [--count N] [--keep FOLDER]

1. Makes files, whole and damaged, and asks the reference library for its verdict on each, and for the values.
2. Runs `swift test` on the folder: our reader must come to the same verdict, with the same names, types, shapes and
   bytes; it converts what it accepts to a checkpoint and back to safetensors.
3. Loads what we wrote with the reference library: the values must be those of the original, and the file must be, byte
   for byte, what the reference library writes for them, as far as it writes one thing (its order of metadata is not
   fixed, so files with more than one pair are compared as values only).

Where the format's description forbids what the library lets pass, or where our own model of a tensor is narrower, we
refuse, and `stricter` below says so: the list of all known differences.
"""

import argparse
import ctypes
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import zlib

import safetensors

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The reference library's names with ours and the bits of an element.
TYPES = {
    "BOOL": ("bool", 8), "F4": ("f4", 4), "F6_E2M3": ("f6_e2m3", 6), "F6_E3M2": ("f6_e3m2", 6), "U8": ("u8", 8),
    "I8": ("i8", 8), "F8_E5M2": ("f8_e5m2", 8), "F8_E4M3": ("f8_e4m3", 8), "F8_E8M0": ("f8_e8m0", 8),
    "F8_E4M3FNUZ": ("f8_e4m3fnuz", 8), "F8_E5M2FNUZ": ("f8_e5m2fnuz", 8), "I16": ("i16", 16), "U16": ("u16", 16),
    "F16": ("f16", 16), "BF16": ("bf16", 16), "I32": ("i32", 32), "U32": ("u32", 32), "F32": ("f32", 32),
    "C64": ("c64", 64), "F64": ("f64", 64), "I64": ("i64", 64), "U64": ("u64", 64),
}


# How the library wants types spelled when it writes; it cannot write the others.
SPELLINGS = {
    "BOOL": "bool", "I8": "int8", "U8": "uint8", "I16": "int16", "U16": "uint16", "I32": "int32", "U32": "uint32",
    "I64": "int64", "U64": "uint64", "F16": "float16", "F32": "float32", "F64": "float64", "BF16": "bfloat16",
    "F8_E4M3": "float8_e4m3fn", "F8_E4M3FNUZ": "float8_e4m3fnuz", "F8_E5M2": "float8_e5m2",
    "F8_E5M2FNUZ": "float8_e5m2fnuz", "F8_E8M0": "float8_e8m0fnu", "F4": "float4_e2m1fn_x2", "C64": "complex64",
}


class Duplicate(Exception):
    pass


def pairs(items):
    keys = [key for key, _ in items]
    if len(set(keys)) < len(keys):
        raise Duplicate
    return dict(items)


def stricter(content):
    """Why we refuse a file that the reference library accepts, or None."""
    header = content[8:8 + int.from_bytes(content[:8], "little")]
    if not header.startswith(b"{"):
        return "the description wants a brace first"
    try:
        members = json.loads(header, object_pairs_hook=pairs)
    except Duplicate:
        return "the description forbids repeated keys"
    for name, tensor in members.items():
        if name == "__metadata__":
            continue
        if not isinstance(tensor, dict):
            return "the description wants an object for a tensor"
        if not isinstance(tensor["dtype"], str):
            return "the description wants a string for a type"
        if name == "" or len(name.encode()) > 65535:
            return "our names have 1 to 65,535 bytes"
        if len(tensor["shape"]) > 64:
            return "our ranks end at 64"
        product = 1
        for dimension in tensor["shape"]:
            product *= dimension or 1
            if dimension >= 1 << 63:
                return "our dimensions are below 2^63"
        if product * max(1, TYPES[tensor["dtype"]][1] // 8) >= 1 << 63:
            return "our sizes are below 2^63, also of empty tensors"
    return None


# MARK: Making files


def name(chance):
    alphabet = ["a", "b", "weight", "layers.0", ".", "/", "é", "e\u0301", "\U0001f600", " ", "\"", "\\", "\n", "\u0007", "\u007f", "\u202e", "ß", "\0"]
    return "".join(chance.choice(alphabet) for _ in range(chance.randint(1, 6)))


def text(value, chance):
    """JSON for a string, with or without escapes that need not be."""
    if chance.random() < 0.5:
        return json.dumps(value, ensure_ascii=chance.random() < 0.5)
    return '"' + "".join(
        "".join(f"\\u{unit:04{'x' if chance.random() < 0.5 else 'X'}}" for unit in utf16(character))
        if chance.random() < 0.3 or ord(character) < 0x20 or character in "\"\\" else character
        for character in value) + '"'


def utf16(character):
    units = character.encode("utf-16-le")
    return [int.from_bytes(units[i:i + 2], "little") for i in range(0, len(units), 2)]


def space(chance, often):
    return "".join(chance.choice(" \n\r\t") for _ in range(chance.randint(0, 2))) if chance.random() < often else ""


def members(chance):
    """A header's members and how many bytes of data they describe."""
    tensors, end = {}, 0
    for _ in range(chance.choice([0, 1, 1, 2, 3, 5, 8])):
        kind = chance.choice(list(TYPES))
        bits = TYPES[kind][1]
        shape = [chance.choice([0, 1, 1, 2, 3, 4]) for _ in range(chance.choice([0, 1, 2, 2, 3, 8]))]
        count = 1
        for dimension in shape:
            count *= dimension
        if count * bits % 8:
            shape, count = shape + [4], count * 4
        start, end = end, end + count * bits // 8
        tensors[name(chance)] = [kind, shape, start, end]
    # A name that came twice left a hole: lay the data out again.
    end = 0
    for tensor in tensors.values():
        size = tensor[3] - tensor[2]
        tensor[2], tensor[3] = end, end + size
        end += size
    listed = list(tensors.items())
    chance.shuffle(listed)
    return listed, end


def render(listed, metadata, chance):
    often = chance.choice([0, 0, 0.3])
    parts = []
    for key, (kind, shape, start, end) in listed:
        fields = [("dtype", json.dumps(kind)), ("shape", json.dumps(shape)), ("data_offsets", f"[{start},{end}]")]
        if chance.random() < 0.1:
            fields.append((name(chance), chance.choice(["1", "-0.5e3", "null", "[1,[2,{}]]", '{"a":false}', '"x"'])))
        chance.shuffle(fields)
        body = ",".join(
            f"{space(chance, often)}{text(field, chance)}{space(chance, often)}:{space(chance, often)}{value}"
            for field, value in fields)
        parts.append(f"{text(key, chance)}{space(chance, often)}:{space(chance, often)}{{{body}}}")
    if metadata is not None:
        body = ",".join(f"{text(key, chance)}:{text(value, chance)}" for key, value in metadata.items())
        parts.insert(chance.randint(0, len(parts)), f'"__metadata__":{{{body}}}')
    return ("{" + f"{space(chance, often)},".join(parts) + space(chance, often) + "}").encode()


def whole(chance):
    listed, end = members(chance)
    metadata = None
    if chance.random() < 0.4:
        metadata = {name(chance): name(chance) for _ in range(chance.choice([0, 1, 1, 3]))}
        if listed and chance.random() < 0.3:
            metadata["tied"] = chance.choice(listed)[0]
    header = render(listed, metadata, chance)
    header += b" " * chance.choice([0, -len(header) % 8, 3])
    return header, chance.randbytes(end)


def damaged(chance):
    """A file with one thing changed. Many of them stay whole: that is for the reference library to say."""
    header, data = whole(chance)
    length = None
    kind = chance.choice(
        ["byte", "byte", "byte", "delete", "insert", "copy", "number", "number", "length", "cut", "longer", "token",
         "token", "header"])
    place = chance.randrange(len(header))
    if kind == "byte":
        header = header[:place] + bytes([chance.choice(b'{}[]",:\\ 0129-.eEtn\x00\x1f\x80\xc0\xff')]) + header[place + 1:]
    elif kind == "delete":
        header = header[:place] + header[place + chance.randint(1, 3):]
    elif kind == "insert":
        header = header[:place] + chance.choice([b" ", b",", b"0", b"\\", b'"', b"\xc3\xa9", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"1"]) + header[place:]
    elif kind == "copy":
        end = min(len(header), place + chance.randint(1, 80))
        target = chance.randrange(len(header))
        header = header[:target] + header[place:end] + header[target:]
    elif kind == "number":
        digits = [i for i, byte in enumerate(header) if 0x30 <= byte <= 0x39]
        if digits:
            place = chance.choice(digits)
            number = chance.choice(
                [b"0", b"1", b"7", b"8", b"00", b"-1", b"-0", b"1.0", b"1e0", b"1E2", b"18446744073709551615",
                 b"18446744073709551616", b"9223372036854775808", b"4294967296", b"null", b'"1"', b"true", b"[]"])
            header = header[:place] + number + header[place + 1:]
    elif kind == "length":
        length = max(0, len(header) + chance.choice([-2, -1, 1, 8, 1000, 100_000_001, 1 << 63, (1 << 64) - 1 - len(header)]))
    elif kind == "cut":
        data = data[:chance.randrange(len(data) + 1)]
    elif kind == "longer":
        data += chance.randbytes(chance.randint(1, 9))
    elif kind == "token":
        old, new = chance.choice(
            [(b'"F32"', b'"F64"'), (b'"dtype"', b'"dtype" '), (b'"shape"', b'"Shape"'), (b'"U8"', b'"I8"'),
             (b'"data_offsets"', b'"shape"'), (b"[", b"[0,"), (b"]", b",1]"), (b"]", b"]]"), (b"{", b"[{"), (b"}", b"}}"),
             (b"{", b'{"x":1e999,'), (b"{", b'{"x":[[[[]]]],'), (b"{", b'{"__metadata__":null,'), (b"{", b'{"__metadata__":{},'),
             (b"{", b'{"__metadata__":{"a":null},'), (b'"', b"'"), (b",", b",,"), (b":", b"="), (b"{", b'{"":1,'),
             (b"{", b'{"x":"\\ud834\\udd1e",'), (b"{", b'{"x":"\\ud834",'), (b"{", b'{"x":tru,'), (b"{", b'{"x":01,')])
        places = [i for i in range(len(header)) if header.startswith(old, i)]
        if places:
            place = chance.choice(places)
            header = header[:place] + new + header[place + len(old):]
    elif kind == "header":
        header = chance.choice([b" ", b"\n"]) + header if chance.random() < 0.5 else header + chance.choice([b"\n", b"\t\r", b"\0", b"x", b",", b"{}"])
    length = len(header) if length is None else length
    return (length % (1 << 64)).to_bytes(8, "little") + header + data


def chosen():
    """Files for rules that chance seldom meets."""
    def one(entry, data=b"\0" * 8, before=""):
        header = ("{" + before + '"t":' + entry + "}").encode()
        return len(header).to_bytes(8, "little") + header + data

    good = '"dtype":"F32","shape":[2],"data_offsets":[0,8]'
    for depth in (124, 125, 126, 127):
        yield one('{' + good + ',"x":' + "[" * depth + "]" * depth + "}")
        yield one('{' + good + ',"x":' + '{"a":' * depth + "1" + "}" * depth + "}")
    for number in ("1e308", "1e309", "-1e309", "1e-400", "0.0", "-0", "1.", ".5", "1e", "1e+", "+1", "01", "1E+2", "0e0", "9" * 400):
        yield one('{' + good + ',"x":' + number + "}")
    yield one('["F32",[2],[0,8]]')
    yield one('{"dtype":{"F32":null},"shape":[2],"data_offsets":[0,8]}')
    yield one('{"dtype":"U8","shape":[0,1099511627776,1099511627776],"data_offsets":[0,0]}', b"")
    yield one('{"dtype":"U8","shape":[1099511627776,1099511627776,0],"data_offsets":[0,0]}', b"")
    yield one('{"dtype":"U64","shape":[1152921504606846975,0],"data_offsets":[0,0]}', b"")
    yield one('{"dtype":"U8","shape":[0,9223372036854775807],"data_offsets":[0,0]}', b"")
    yield one('{"dtype":"U8","shape":[0,9223372036854775808],"data_offsets":[0,0]}', b"")
    yield one('{"dtype":"U8","shape":[' + ",".join("1" * 64) + '],"data_offsets":[0,1]}', b"x")
    yield one('{"dtype":"U8","shape":[' + ",".join("1" * 65) + '],"data_offsets":[0,1]}', b"x")
    for long in (65535, 65536):
        yield one('{' + good + "}").replace(b'"t"', b'"' + b"n" * long + b'"').replace(
            len(('{"t":{' + good + "}}").encode()).to_bytes(8, "little"),
            (len(('{"t":{' + good + "}}").encode()) + long - 1).to_bytes(8, "little"), 1)
    yield one("{" + good + "}", before='"":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},')
    yield one("{" + good + "," + good + "}")
    yield one("{" + good + "}", before='"__metadata__":{"a":"b","a":"b"},')
    yield one("{" + good + "}", before='"t":{' + good + "},")
    yield b""
    yield b"\0" * 8
    yield (2).to_bytes(8, "little") + b"{}"


# MARK: Comparing


def summary(content):
    """What the reference library reads: a line a tensor, by name, then a line a pair of metadata."""
    lines = []
    for key, tensor in safetensors.deserialize(content):
        shape = ",".join(map(str, tensor["shape"]))
        lines.append(
            f"tensor {key.encode().hex()} {TYPES[tensor['dtype']][0]} [{shape}] {zlib.crc32(tensor['data']):08x}")
    header = json.loads(content[8:8 + int.from_bytes(content[:8], "little")])
    for key, value in (header.get("__metadata__") or {}).items():
        lines.append(f"metadata {key.encode().hex()} {value.encode().hex()}")
    return "".join(line + "\n" for line in sorted(lines))


def rewritten(content):
    """What the reference library writes for what it reads, or None where it writes different things."""
    header = json.loads(content[8:8 + int.from_bytes(content[:8], "little")])
    metadata = header.get("__metadata__") or {}
    if len(metadata) > 1:
        return None
    # The data must live as long as the library has its address.
    held, tensors = [], {}
    for key, tensor in safetensors.deserialize(content):
        shape = list(tensor["shape"])
        if tensor["dtype"] == "F4":
            # The library wants the bytes of a row here, and doubles them.
            if not shape or shape[-1] % 2:
                return None
            shape[-1] //= 2
        if tensor["dtype"] not in SPELLINGS:
            return None
        buffer = ctypes.create_string_buffer(bytes(tensor["data"]), max(1, len(tensor["data"])))
        held.append(buffer)
        tensors[key] = safetensors.TensorSpec(
            dtype=SPELLINGS[tensor["dtype"]], shape=shape,
            data_ptr=ctypes.addressof(buffer), data_len=len(tensor["data"]))
    return safetensors.serialize(tensors, metadata or None)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options.add_argument("--count", type=int, default=600, help="files, beside the chosen ones")
    options.add_argument("--keep", type=pathlib.Path, help="a folder for the files, which then stay")
    arguments = options.parse_args()
    print(f"safetensors {safetensors.__version__}, seed {arguments.seed}")
    chance = random.Random(arguments.seed)

    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        cases = list(chosen())
        for number in range(arguments.count):
            if number % 3 == 0:
                header, data = whole(chance)
                cases.append(len(header).to_bytes(8, "little") + header + data)
            else:
                cases.append(damaged(chance))
        counts = {"accepted": 0, "refused": 0}
        accepted, reasons = {}, {}
        for number, content in enumerate(cases):
            path = folder / f"{number:05}.safetensors"
            path.write_bytes(content)
            try:
                expected = summary(content)
            except safetensors.SafetensorError as error:
                expected = f"refuse: {error}\n"
            else:
                reason = stricter(content)
                if reason:
                    expected = f"refuse: {reason}\n"
                    reasons[reason] = reasons.get(reason, 0) + 1
                else:
                    accepted[path] = (content, expected)
            counts["refused" if expected.startswith("refuse") else "accepted"] += 1
            path.with_suffix(".expected").write_text(expected)
        print(f"{len(cases)} files: {counts['accepted']} accepted, {counts['refused']} refused")
        for reason, count in sorted(reasons.items()):
            print(f"  {count} accepted by the library and refused by us: {reason}")

        ran = subprocess.run(
            ["swift", "test", "--filter", "ReferenceAgreementTests"], cwd=ROOT,
            env={**os.environ, "CKPT_SAFETENSORS_CASES": str(folder.resolve())})
        if ran.returncode:
            sys.exit("our reader and the reference library do not agree")

        same = 0
        for path, (content, expected) in accepted.items():
            written = path.with_suffix(".written").read_bytes()
            if summary(written) != expected:
                sys.exit(f"{path.name}: what we wrote reads otherwise")
            reference = rewritten(content)
            if reference is not None:
                if reference != written:
                    sys.exit(f"{path.name}: we write other bytes than the reference library")
                same += 1
        print(f"{len(accepted)} files written by us read alike, {same} of them are the same bytes")


if __name__ == "__main__":
    main()
