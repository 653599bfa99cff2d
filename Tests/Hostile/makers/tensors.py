"""PyTorch's files whose tensors are views as they should not be."""
import struct
import zipfile

from .torch_zip import FLOATS, dictionary, file, integers, name, of_tensor, storage, tensor, text

HUGE = 1 << 62


def views():
    yield "negative-dimension", dict(shape=(-4, 4))
    yield "negative-stride", dict(strides=(-4, 1))
    yield "negative-offset", dict(offset=-1)
    yield "negative-count", dict(count=-16)
    yield "offset-beyond", dict(offset=16)
    yield "offset-greatest", dict(offset=(1 << 63) - 1)
    yield "offset-of-80-bits", dict(offset=1 << 80)
    yield "dimension-of-80-bits", dict(shape=(1 << 80, 1))
    yield "product-wraps", dict(shape=(1 << 32, 1 << 32), strides=(0, 0))
    yield "product-wraps-to-zero", dict(shape=(1 << 62, 4), strides=(0, 0))
    yield "stride-wraps", dict(shape=(4, 4), strides=(HUGE, HUGE))
    yield "shape-beyond-storage", dict(shape=(5, 5), strides=(5, 1))
    yield "count-beyond-member", dict(count=1 << 40)
    yield "count-greatest", dict(count=(1 << 63) - 1, shape=(HUGE,), strides=(1,))
    yield "expanded-to-1-GiB", dict(count=1, shape=(1 << 28,), strides=(0,))
    yield "expanded-to-16-TiB", dict(count=1, shape=(1 << 42,), strides=(0,))
    yield "expanded-rows", dict(shape=(1 << 24, 16), strides=(0, 1))
    yield "empty-with-huge-dimension", dict(shape=(0, HUGE), strides=(1, 1))
    yield "empty-whose-product-wraps", dict(shape=(0, 1 << 40, 1 << 40), strides=(1, 1, 1))
    yield "rank-65", dict(count=16, shape=(1,) * 65, strides=(1,) * 65)
    yield "rank-100000", dict(count=16, shape=(1,) * 100_000, strides=(1,) * 100_000)
    yield "shape-and-strides-differ", dict(shape=(4, 4), strides=(1,))
    yield "overlapping-window", dict(shape=(8, 8), strides=(1, 1))
    for what, key in {"parent": "../../../etc/passwd", "absolute": "/etc/passwd", "empty": "", "missing": "7", "pickle": "../data.pkl",
                      "nul": "0\0", "of-1-MB": "0" * 1_000_000, "control": "\x1b[2J", "backslash": "..\\0"}.items():
        yield f"storage-key-{what}", dict(key=key)
    yield "storage-of-unknown-type", dict(kind=name("torch", "QuantumStorage"))
    yield "storage-type-is-text", dict(kind=text("FloatStorage"))
    yield "storage-type-is-a-function", dict(kind=name("torch._utils", "_rebuild_tensor_v2"))
    yield "storage-on-a-device-of-1-MB", dict(where="c" * 1_000_000)


def repeated():
    stored = [("0", FLOATS)]
    zero = tensor(count=1, shape=(1 << 28,), strides=(0,))
    yield "four-views-of-1-GiB", file(dictionary([(f"w{k}", zero) for k in range(4)]), stored)
    yield "200-views-of-1-GiB", file(dictionary([(f"w{k}", zero) for k in range(200)]), stored)
    distinct = [(f"w{k}", tensor(count=16, offset=k % 16, shape=(1 << 28,), strides=(0,))) for k in range(200)]
    yield "200-different-views-of-1-GiB", file(dictionary(distinct), stored)
    whole = tensor(count=16)
    yield "20000-views-of-one-storage", file(dictionary([(f"w{k}", whole) for k in range(20_000)]), stored)
    numbers = struct.pack("<1000000I", *range(1_000_000))
    places = [(f"w{k}", tensor(count=1_000_000, offset=1_000_000 - 16 - k, shape=(4, 4))) for k in range(2000)]
    yield "2000-views-of-a-deflated-storage", file(dictionary(places), [("0", numbers)], zipfile.ZIP_DEFLATED)
    zeros = [("0", bytes(64 << 20))]
    ends = [(f"w{k}", tensor(count=16 << 20, offset=(16 << 20) - 64 - k, shape=(4, 4))) for k in range(500)]
    yield "500-views-of-a-storage-of-64-MiB-of-zeros", file(dictionary(ends), zeros, zipfile.ZIP_DEFLATED)
    column = tensor(count=4 << 20, shape=(2048, 2048), strides=(1, 2048))
    yield "transposed-16-MiB-deflated", file(dictionary([("w", column)]), [("0", bytes(16 << 20))], zipfile.ZIP_DEFLATED)
    columns = [(f"w{k}", tensor(count=4 << 20, offset=k, shape=(2048, 2040), strides=(1, 2048))) for k in range(8)]
    yield "transposed-8-times", file(dictionary(columns), [("0", bytes(16 << 20))], zipfile.ZIP_DEFLATED)


def rebuilt():
    """Calls that are known, with arguments that are not."""
    rebuild = name("torch._utils", "_rebuild_tensor_v2")
    end = b"\x89" + name("collections", "OrderedDict") + b")R"
    yield "rebuild-without-arguments", rebuild + b")R"
    yield "rebuild-with-a-list", rebuild + b"]R"
    yield "rebuild-storage-is-text", rebuild + b"(" + text("0") + b"K\x00" + integers([4]) + integers([1]) + end + b"tR"
    yield "rebuild-offset-is-text", rebuild + b"(" + storage("0", 16) + text("0") + integers([4]) + integers([1]) + end + b"tR"
    yield "rebuild-shape-is-text", rebuild + b"(" + storage("0", 16) + b"K\x00" + text("4") + integers([1]) + end + b"tR"
    yield "rebuild-shape-of-tuples", rebuild + b"(" + storage("0", 16) + b"K\x00))\x86" + integers([1]) + end + b"tR"
    yield "rebuild-of-100000-arguments", rebuild + b"(" + b"N" * 100_000 + b"tR"
    yield "parameter-of-parameter-10000", (name("torch._utils", "_rebuild_parameter") + b"(") * 10_000 + tensor() + b"tR" * 10_000
    yield "size-of-text", name("torch", "Size") + text("4") + b"\x85R"
    yield "ordered-dictionary-of-numbers", name("collections", "OrderedDict") + b"](K\x01K\x02e\x85R"
    yield "persistent-id-is-none", b"NQ"
    yield "persistent-id-is-empty", b")Q"
    yield "persistent-id-is-text", text("storage") + b"Q"
    yield "persistent-id-of-another-kind", b"(" + text("module") + text("0") + b"tQ"
    yield "state-set-on-a-tensor", tensor() + b"}" + text("shape") + integers([1 << 40]) + b"sb"
    yield "tensor-as-storage", rebuild + b"(" + tensor() + b"K\x00" + integers([4]) + integers([1]) + end + b"tR"


def files():
    for what, how in views():
        yield f"tensor-{what}.pt", of_tensor(**how)
    for what, data in repeated():
        yield f"tensor-{what}.pt", data
    for what, value in rebuilt():
        yield f"tensor-{what}.pt", file(dictionary([("w", value)]), [("0", FLOATS)])
