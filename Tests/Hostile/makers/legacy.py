"""PyTorch's files from before version 1.6: pickles one behind the other, and the data behind them."""
import struct

from .pickles import FORMS, call
from .torch_zip import FLOATS, dictionary, integer, integers, name, text

SIGNATURE = b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19."
VERSION = b"\x80\x02" + integer(1001) + b"."
SYSTEM = dictionary([("little_endian", b"\x88")])


def storage(key="0", count=16, part=b"N", kind=name("torch", "FloatStorage")):
    return b"(" + text("storage") + kind + text(key) + text("cpu") + integer(count) + part + b"tQ"


def tensor(shape=(4, 4), strides=(4, 1), offset=0, **more):
    return (name("torch._utils", "_rebuild_tensor_v2") + b"(" + storage(**more) + integer(offset) + integers(shape)
            + integers(strides) + b"\x89" + name("collections", "OrderedDict") + b")RtR")


def part(first, count, key="view"):
    return b"(" + text(key) + integer(first) + integer(count) + b"t"


def keys(names):
    return b"\x80\x02](" + b"".join(map(text, names)) + b"e."


def data(count=16, floats=FLOATS):
    return struct.pack("<q", count) + floats


def file(value=None, names=keys(["0"]), content=data(), version=VERSION, system=SYSTEM, signature=SIGNATURE):
    return signature + version + system + (dictionary([("w", tensor())]) if value is None else value) + names + content


def tricks():
    yield "plain", file()
    for form in FORMS:
        harm = b"\x80\x02" + call("posix.system", form) + b"."
        yield f"call-in-values-{form}", file(dictionary([("w", tensor()), ("x", call("posix.system", form))]))
        yield f"call-as-version-{form}", file(version=harm)
        yield f"call-as-system-{form}", file(system=harm)
        yield f"call-as-keys-{form}", file(names=harm)
    module = b"(" + text("module") + name("posix", "system") + text("/a.py") + text("import os") + b"tQ"
    yield "module-to-run", file(dictionary([("w", tensor()), ("x", module + text("id") + b"\x85R")]))
    yield "module-with-tensors", file(dictionary([("x", module.replace(b"posix\nsystem", b"m\nNet") + b")\x81}" + text("w")
                                                   + tensor() + b"sb")]))
    for what, version in {"1000": integer(1000), "text": text("1001"), "none": b"N", "2^63": b"\x8a\x09" + b"\xff" * 8 + b"\0"}.items():
        yield f"version-{what}", file(version=b"\x80\x02" + version + b".")
    for count in (0, 15, 17, 1 << 31, 1 << 61, (1 << 63) - 1, -1):
        yield f"data-of-{count}-elements", file(content=data(count))
        yield f"storage-of-{count}-elements", file(dictionary([("w", tensor(count=count))]))
        yield f"both-of-{count}-elements", file(dictionary([("w", tensor(count=count))]), content=data(count))
    for first, count in ((0, 17), (16, 1), (-1, 4), (1, 16), (1 << 62, 1 << 62), (0, -1), (0, 0), (8, 8)):
        yield f"part-from-{first}-of-{count}", file(dictionary([("w", tensor(part=part(first, count)))]))
    yield "part-of-no-name", file(dictionary([("w", tensor(part=b"(K\x01K\x00K\x10t"))]))
    yield "part-is-a-list", file(dictionary([("w", tensor(part=b"]"))]))
    yield "two-types-for-one-key", file(dictionary([("a", tensor()), ("b", tensor(kind=name("torch", "DoubleStorage")))]))
    yield "two-sizes-for-one-key", file(dictionary([("a", tensor()), ("b", tensor(count=17))]))
    yield "no-keys", file(names=keys([]), content=b"")
    yield "no-data", file(content=b"")
    yield "key-twice", file(names=keys(["0", "0"]), content=data() * 2)
    yield "key-of-nothing", file(names=keys(["0", "1"]), content=data() * 2)
    yield "keys-100000", file(names=keys(map(str, range(100_000))))
    yield "keys-are-numbers", file(names=b"\x80\x02](K\x00e.")
    yield "keys-are-a-tuple", file(names=b"\x80\x02(" + text("0") + b"t.")
    yield "bytes-behind", file(content=data() + b"\0")
    yield "another-file-behind", file() + file()
    yield "values-without-end", SIGNATURE + VERSION + SYSTEM + b"\x80\x02" + b"N" * 2_000_000
    yield "values-of-deep-lists", file(b"\x80\x02" + b"]" * 100_000 + b"a" * 99_999 + b".")
    yield "values-of-1000000-lists", file(b"\x80\x02(" + b"]" * 1_000_000 + b"t.")
    yield "string-longer-than-the-file", SIGNATURE + VERSION + SYSTEM + b"\x80\x02X\xff\xff\xff\x7f"
    yield "frame-longer-than-the-file", SIGNATURE + VERSION + SYSTEM + b"\x80\x04\x95" + b"\xff" * 7 + b"\x00"
    yield "only-signature", SIGNATURE
    yield "storages-100000", file(dictionary([("x", b"(" + storage() * 100_000 + b"t"), ("w", tensor())]))
    yield "views-of-4-GiB", file(dictionary([(f"w{k}", tensor(shape=(1 << 15, 1 << 15), strides=(0, 0))) for k in range(9)]))
    yield "view-beyond-the-data", file(dictionary([("w", tensor(offset=13))]))
    yield "signature-of-protocol-4", file(signature=b"\x80\x04\x95\x0d" + bytes(7) + SIGNATURE[2:])


def files():
    for trick, content in tricks():
        yield f"legacy-{trick}.pt", content
