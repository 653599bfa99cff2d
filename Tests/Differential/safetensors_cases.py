"""Makes safetensors files, whole and damaged, for the comparison with the reference library.

Nothing here says what is right: a damaged file may well be whole, and that is for the library to
say.
"""

import json

# The bits of an element, by the reference library's names.
BITS = {
    "BOOL": 8, "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6, "U8": 8, "I8": 8, "F8_E5M2": 8, "F8_E4M3": 8,
    "F8_E8M0": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8, "I16": 16, "U16": 16, "F16": 16, "BF16": 16,
    "I32": 32, "U32": 32, "F32": 32, "C64": 64, "F64": 64, "I64": 64, "U64": 64,
}


def join(header, data=b"", length=None):
    """A file; its header may lie about its length."""
    return (len(header) if length is None else length).to_bytes(8, "little") + header + data


# ---- Whole files --------------------------------------------------------------------------------

LETTERS = [
    "a", "b", "weight", "layers.0", ".", "/", "é", "e\u0301", "\U0001f600", " ", '"', "\\", "\n",
    "\u0007", "\u007f", "\u202e", "ß", "\0",
]
VALUES = ["1", "-0.5e3", "null", "[1,[2,{}]]", '{"a":false}', '"x"']


def name(chance):
    return "".join(chance.choice(LETTERS) for _ in range(chance.randint(1, 6)))


def text(value, chance):
    """JSON for a string, with or without escapes that need not be."""
    if chance.random() < 0.5:
        return json.dumps(value, ensure_ascii=chance.random() < 0.5)
    parts = []
    for character in value:
        if chance.random() < 0.3 or ord(character) < 0x20 or character in '"\\':
            form = chance.choice(["\\u{:04x}", "\\u{:04X}"])
            units = character.encode("utf-16-be").hex(" ", 2).split()
            parts += [form.format(int(unit, 16)) for unit in units]
        else:
            parts.append(character)
    return '"' + "".join(parts) + '"'


def space(chance, often):
    if chance.random() >= often:
        return ""
    return "".join(chance.choice(" \n\r\t") for _ in range(chance.randint(0, 2)))


def members(chance):
    """A header's members and how many bytes of data they describe."""
    tensors = {}
    for _ in range(chance.choice([0, 1, 1, 2, 3, 5, 8])):
        kind = chance.choice(list(BITS))
        rank = chance.choice([0, 1, 2, 2, 3, 8])
        shape = [chance.choice([0, 1, 1, 2, 3, 4]) for _ in range(rank)]
        count = 1
        for dimension in shape:
            count *= dimension
        if count * BITS[kind] % 8:
            shape, count = shape + [4], count * 4
        tensors[name(chance)] = kind, shape, count * BITS[kind] // 8
    listed, end = [], 0
    for key, (kind, shape, size) in tensors.items():
        listed.append((key, (kind, shape, end, end + size)))
        end += size
    chance.shuffle(listed)
    return listed, end


def render(listed, metadata, chance):
    often = chance.choice([0, 0, 0.3])

    def spaced(*tokens):
        return "".join(token + space(chance, often) for token in tokens)

    parts = []
    for key, (kind, shape, start, end) in listed:
        fields = [
            ("dtype", json.dumps(kind)), ("shape", json.dumps(shape)),
            ("data_offsets", f"[{start},{end}]")]
        if chance.random() < 0.1:
            fields.append((name(chance), chance.choice(VALUES)))
        chance.shuffle(fields)
        body = ",".join(spaced("", text(field, chance), ":", value) for field, value in fields)
        parts.append(spaced(text(key, chance), ":", f"{{{body}}}"))
    if metadata is not None:
        body = ",".join(f"{text(k, chance)}:{text(v, chance)}" for k, v in metadata.items())
        parts.insert(chance.randint(0, len(parts)), f'"__metadata__":{{{body}}}')
    return ("{" + ",".join(parts) + space(chance, often) + "}").encode()


def whole(chance):
    """A header and its data that break no rule."""
    listed, end = members(chance)
    metadata = None
    if chance.random() < 0.4:
        metadata = {name(chance): name(chance) for _ in range(chance.choice([0, 1, 1, 3]))}
        if listed and chance.random() < 0.3:
            metadata["tied"] = chance.choice(listed)[0]
    header = render(listed, metadata, chance)
    header += b" " * chance.choice([0, -len(header) % 8, 3])
    return header, chance.randbytes(end)


# ---- Damaged files ------------------------------------------------------------------------------

NUMBERS = [
    b"0", b"1", b"7", b"8", b"00", b"-1", b"-0", b"1.0", b"1e0", b"1E2", b"18446744073709551615",
    b"18446744073709551616", b"9223372036854775808", b"4294967296", b"null", b'"1"', b"true", b"[]",
]
INSERTIONS = [b" ", b",", b"0", b"\\", b'"', b"\xc3\xa9", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"1"]
TOKENS = [
    (b'"F32"', b'"F64"'), (b'"dtype"', b'"dtype" '), (b'"shape"', b'"Shape"'), (b'"U8"', b'"I8"'),
    (b'"data_offsets"', b'"shape"'), (b"[", b"[0,"), (b"]", b",1]"), (b"]", b"]]"), (b"{", b"[{"),
    (b"}", b"}}"), (b"{", b'{"x":1e999,'), (b"{", b'{"x":[[[[]]]],'),
    (b"{", b'{"__metadata__":null,'), (b"{", b'{"__metadata__":{},'),
    (b"{", b'{"__metadata__":{"a":null},'), (b'"', b"'"), (b",", b",,"), (b":", b"="),
    (b"{", b'{"":1,'), (b"{", b'{"x":"\\ud834\\udd1e",'), (b"{", b'{"x":"\\ud834",'),
    (b"{", b'{"x":tru,'), (b"{", b'{"x":01,'),
]
ENDINGS = [b"\n", b"\t\r", b"\0", b"x", b",", b"{}"]
BYTES = b'{}[]",:\\ 0129-.eEtn\x00\x1f\x80\xc0\xff'


def damaged_header(header, chance):
    """A header with one thing changed."""
    place = chance.randrange(len(header))
    kind = chance.choice(
        ["byte"] * 3 + ["number"] * 2 + ["token"] * 2 + ["delete", "insert", "copy", "ends"])
    if kind == "byte":
        return header[:place] + bytes([chance.choice(BYTES)]) + header[place + 1:]
    if kind == "delete":
        return header[:place] + header[place + chance.randint(1, 3):]
    if kind == "insert":
        return header[:place] + chance.choice(INSERTIONS) + header[place:]
    if kind == "copy":
        end = min(len(header), place + chance.randint(1, 80))
        target = chance.randrange(len(header))
        return header[:target] + header[place:end] + header[target:]
    if kind == "number":
        digits = [i for i, byte in enumerate(header) if 0x30 <= byte <= 0x39]
        if not digits:
            return header
        place = chance.choice(digits)
        return header[:place] + chance.choice(NUMBERS) + header[place + 1:]
    if kind == "token":
        old, new = chance.choice(TOKENS)
        places = [i for i in range(len(header)) if header.startswith(old, i)]
        if not places:
            return header
        place = chance.choice(places)
        return header[:place] + new + header[place + len(old):]
    if chance.random() < 0.5:
        return chance.choice([b" ", b"\n"]) + header
    return header + chance.choice(ENDINGS)


def damaged(chance):
    """A file with one thing changed in its header, its length or its data."""
    header, data = whole(chance)
    kind = chance.choice(["header"] * 10 + ["length", "cut", "longer"])
    if kind == "length":
        change = chance.choice([-2, -1, 1, 8, 1000, 100_000_001, 1 << 63, -1 - len(header)])
        return join(header, data, (len(header) + change) % (1 << 64))
    if kind == "cut":
        return join(header, data[:chance.randrange(len(data) + 1)])
    if kind == "longer":
        return join(header, data + chance.randbytes(chance.randint(1, 9)))
    return join(damaged_header(header, chance), data)


# ---- Chosen files -------------------------------------------------------------------------------


def chosen():
    """Files for rules that chance seldom meets."""
    good = '"dtype":"F32","shape":[2],"data_offsets":[0,8]'

    def one(entry, data=b"\0" * 8, before="", name="t"):
        return join(f'{{{before}"{name}":{entry}}}'.encode(), data)

    def empty(kind, shape):
        return one(f'{{"dtype":"{kind}","shape":{shape},"data_offsets":[0,0]}}', b"")

    for depth in (124, 125, 126, 127):
        yield one("{" + good + ',"x":' + "[" * depth + "]" * depth + "}")
        yield one("{" + good + ',"x":' + '{"a":' * depth + "1" + "}" * depth + "}")
    for number in (
            "1e308", "1e309", "-1e309", "1e-400", "0.0", "-0", "1.", ".5", "1e", "1e+", "+1", "01",
            "1E+2", "0e0", "9" * 400):
        yield one("{" + good + ',"x":' + number + "}")
    yield one('["F32",[2],[0,8]]')
    yield one('{"dtype":{"F32":null},"shape":[2],"data_offsets":[0,8]}')
    yield empty("U8", [0, 1 << 40, 1 << 40])
    yield empty("U8", [1 << 40, 1 << 40, 0])
    yield empty("U64", [1 << 60, 0])
    yield empty("U8", [0, (1 << 63) - 1])
    yield empty("U8", [0, 1 << 63])
    for rank in (64, 65):
        yield one(f'{{"dtype":"U8","shape":{[1] * rank},"data_offsets":[0,1]}}', b"x")
    for length in (65_535, 65_536):
        yield one("{" + good + "}", name="n" * length)
    yield one("{" + good + "}", before='"":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},')
    yield one("{" + good + "," + good + "}")
    yield one("{" + good + "}", before='"__metadata__":{"a":"b","a":"b"},')
    yield one("{" + good + "}", before='"__metadata__":{"":"an empty key"},')
    yield one("{" + good + "}", before='"t":{' + good + "},")
    yield one("{" + good + "}", before='"__metadata__":{"second":"t"},')
    yield b""
    yield b"\0" * 8
    yield join(b"{}")
