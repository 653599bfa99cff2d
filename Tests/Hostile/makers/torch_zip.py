"""PyTorch's files, put together from a pickle and storages."""
import io
import struct
import zipfile


def archive(members, method=zipfile.ZIP_STORED):
    """A ZIP of (name, bytes)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, data in members:
            made.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, compress_type=method)
    return out.getvalue()


def file(pickle, storages=(), method=zipfile.ZIP_STORED):
    """What torch.save writes: a pickle, and a member for each (key, bytes)."""
    members = [("model/data.pkl", pickle), ("model/byteorder", b"little")]
    members += [(f"model/data/{key}", data) for key, data in storages]
    return archive(members + [("model/version", b"3\n")], method)


def text(value):
    data = value if isinstance(value, bytes) else value.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def integer(value):
    if -(1 << 31) <= value < 1 << 31:
        return b"J" + struct.pack("<i", value)
    size = (value.bit_length() + 8) // 8
    return b"\x8a" + bytes([size]) + value.to_bytes(size, "little", signed=True)


def name(module, what):
    return f"c{module}\n{what}\n".encode()


def integers(values):
    return b"(" + b"".join(map(integer, values)) + b"t"


def storage(key, count, kind=name("torch", "FloatStorage"), where="cpu"):
    return b"(" + text("storage") + kind + text(key) + text(where) + integer(count) + b"tQ"


def tensor(key="0", count=16, offset=0, shape=(4, 4), strides=(4, 1), **more):
    """A view of a storage."""
    return (name("torch._utils", "_rebuild_tensor_v2") + b"(" + storage(key, count, **more) + integer(offset)
            + integers(shape) + integers(strides) + b"\x89" + name("collections", "OrderedDict") + b")RtR")


def dictionary(items):
    """A pickle of a dictionary, from operations that give the values."""
    body = b"".join((text(key) if isinstance(key, str) else key) + value for key, value in items)
    return b"\x80\x02}(" + body + b"u."


FLOATS = b"".join(struct.pack("<f", number) for number in range(16))


def of_tensor(**how):
    """A file with one tensor, which is a view as it should not be."""
    return file(dictionary([("w", tensor(**how))]), [("0", FLOATS)])
