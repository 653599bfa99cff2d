"""ZIP archives that say two things at once, or that swell."""
import io
import struct
import zipfile
import zlib

from . import arrays
from .torch_zip import FLOATS, archive, dictionary, file, tensor

ARRAY = arrays.npy("{'descr': '<f4', 'fortran_order': False, 'shape': (4, 4), }", FLOATS)


class Entry:
    """A member as it should be; what is given otherwise stands in both headers, or in one of them."""

    def __init__(self, name, data=ARRAY, method=0, **wrong):
        self.name = name.encode() if isinstance(name, str) else name
        packed = data
        if method == 8:
            stream = zlib.compressobj(9, zlib.DEFLATED, -15)
            packed = stream.compress(data) + stream.flush()
        self.data = wrong.pop("packed", packed)
        self.fields = dict(version=20, flags=0, method=method, crc=zlib.crc32(data), packed_size=len(self.data),
                           size=len(data), extra=b"")
        self.local = {key[6:]: wrong.pop(key) for key in list(wrong) if key.startswith("local_")}
        self.offset = wrong.pop("offset", None)
        self.disk = wrong.pop("disk", 0)
        self.comment = wrong.pop("comment", b"")
        self.fields.update(wrong)

    def head(self):
        f = {**self.fields, "name": self.name, **self.local}
        return struct.pack("<4s5H3I2H", b"PK\3\4", f["version"], f["flags"], f["method"], 0, 33, f["crc"], f["packed_size"],
                           f["size"], len(f["name"]), len(f["extra"])) + f["name"] + f["extra"]

    def record(self, offset):
        f = self.fields
        offset = offset if self.offset is None else self.offset
        return struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, f["version"], f["flags"], f["method"], 0, 33, f["crc"],
                           f["packed_size"], f["size"], len(self.name), len(f["extra"]), len(self.comment), self.disk, 0, 0,
                           offset) + self.name + f["extra"] + self.comment


def build(entries, front=b"", comment=b"", gap=b"", **end):
    """An archive; `end` has what the last record says that is not so."""
    out, records = bytearray(front), bytearray()
    for entry in entries:
        records += entry.record(len(out))
        out += entry.head() + entry.data
    out += gap
    says = dict(disk=0, start_disk=0, here=len(entries), count=len(entries), size=len(records), offset=len(out),
                comment_size=len(comment))
    says.update(end)
    return bytes(out + records) + says.pop("between", b"") + struct.pack(
        "<4s4H2IH", b"PK\5\6", says["disk"], says["start_disk"], says["here"], says["count"], says["size"], says["offset"],
        says["comment_size"]) + comment


def zip64(size=None, packed=None, offset=None):
    values = b"".join(struct.pack("<Q", value) for value in (size, packed, offset) if value is not None)
    return struct.pack("<HH", 1, len(values)) + values


def overlapping():
    """Many records of one member (after D. Fifield, “A better zip bomb”, 2019)."""
    one = Entry("a.npy", arrays.npy("{'descr': '|u1', 'fortran_order': False, 'shape': (16000000,), }", bytes(16_000_000)), 8)
    out = one.head() + one.data
    records = b""
    for number in range(2000):
        other = Entry(f"a{number}.npy", b"", 8, crc=one.fields["crc"], packed_size=len(one.data), size=one.fields["size"])
        records += other.record(0)
    return out + records + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 2000, 2000, len(records), len(out), 0)


def quoted():
    """Members whose data begins with the header of the next, so that each holds all behind it."""
    last = Entry("z.npy", ARRAY)
    out, records = last.head() + last.data, []
    inner = out
    for number in range(200):
        entry = Entry(f"m{number:03}.npy", inner)
        inner = entry.head() + inner
        records.append(entry)
    table, place = b"", 0
    for entry in reversed(records):
        table += entry.record(place)
        place += len(entry.head())
    table += last.record(place)
    return inner + table + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 201, 201, len(table), len(inner), 0)


def bomb(count, method=8):
    data = arrays.npy(f"{{'descr': '|u1', 'fortran_order': False, 'shape': ({count},), }}", bytes(count))
    return build([Entry("zeros.npy", data, method)])


def stored_blocks():
    """DEFLATE of a million empty blocks, which never ends in a byte."""
    return b"\0\0\0\xff\xff" * 1_000_000 + b"\1\0\0\xff\xff"


def ends():
    good = [Entry("a.npy")]
    yield "without-end", build(good)[:-22]
    yield "end-cut", build(good)[:-5]
    yield "count-more", build(good, count=2, here=2)
    yield "count-less", build(good + [Entry("b.npy")], count=1, here=1)
    yield "count-65535", build(good, count=65535, here=65535)
    yield "count-of-disks-differs", build(good, here=0)
    yield "on-another-disk", build(good, disk=1, start_disk=1)
    yield "directory-beyond-the-file", build(good, offset=1 << 31)
    yield "directory-greatest", build(good, offset=0xFFFFFFFF, size=0xFFFFFFFF)
    yield "directory-of-size-0", build(good, size=0)
    yield "directory-at-0", build(good, offset=0)
    yield "directory-in-the-middle-of-a-record", build(good, offset=40)
    yield "comment-too-long", build(good, comment_size=500)
    yield "comment-holds-another-end", build(good, comment=build([Entry("b.npy")])[-22:])
    yield "comment-of-65535", build(good, comment=b"PK\5\6" * 16383 + b"abc")
    yield "bytes-in-front", build(good, front=b"#!/bin/sh\nharm\n")
    yield "bytes-behind", build(good) + b"harm"
    yield "bytes-between-data-and-directory", build(good, gap=b"harm" * 10)
    yield "two-archives", build(good) + build([Entry("b.npy")])
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, 0, 1)
    yield "zip64-end-at-itself", build(good, between=locator, count=65535, here=65535)
    yield "zip64-end-beyond", build(good, between=struct.pack("<4sIQI", b"PK\6\7", 0, 1 << 63, 1), count=65535, here=65535)
    big = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1 << 62, 1 << 62, 1 << 62, 1 << 62)
    at = len(build(good)) - 22
    yield "zip64-end-of-2^62-members", build(good, between=big + struct.pack("<4sIQI", b"PK\6\7", 0, at, 1), count=65535, here=65535,
                                            offset=0xFFFFFFFF, size=0xFFFFFFFF)


def members():
    yield "twice-the-same-name", build([Entry("a.npy"), Entry("a.npy")])
    yield "names-differ-by-case", build([Entry("a.npy"), Entry("A.npy")])
    yield "name-differs-in-local-header", build([Entry("a.npy", local_name=b"b.npy")])
    yield "sizes-differ-in-local-header", build([Entry("a.npy", local_size=1, local_packed_size=1)])
    yield "crc-differs-in-local-header", build([Entry("a.npy", local_crc=1)])
    yield "method-differs-in-local-header", build([Entry("a.npy", local_method=8)])
    yield "flags-differ-in-local-header", build([Entry("a.npy", local_flags=1)])
    yield "crc-wrong", build([Entry("a.npy", crc=1)])
    yield "encrypted", build([Entry("a.npy", flags=1)])
    yield "strongly-encrypted", build([Entry("a.npy", flags=0x41)])
    yield "patched-data", build([Entry("a.npy", flags=0x20)])
    yield "sizes-behind-the-data", build([Entry("a.npy", flags=8, local_crc=0, local_size=0, local_packed_size=0)])
    yield "method-bzip2", build([Entry("a.npy", method=12)])
    yield "method-99", build([Entry("a.npy", method=99)])
    yield "version-255", build([Entry("a.npy", version=255)])
    yield "on-disk-7", build([Entry("a.npy", disk=7)])
    yield "local-header-beyond", build([Entry("a.npy", offset=1 << 30)])
    yield "local-header-in-directory", build([Entry("a.npy"), Entry("b.npy", offset=300)])
    yield "packed-size-beyond", build([Entry("a.npy", packed_size=1 << 30)])
    yield "size-greatest", build([Entry("a.npy", method=8, size=0xFFFFFFFE)])
    yield "stored-with-two-sizes", build([Entry("a.npy", size=1_000_000)])
    yield "zip64-size-2^63", build([Entry("a.npy", size=0xFFFFFFFF, extra=zip64(1 << 63))])
    yield "zip64-size-greatest", build([Entry("a.npy", size=0xFFFFFFFF, packed_size=0xFFFFFFFF, extra=zip64((1 << 64) - 1, (1 << 64) - 1))])
    yield "zip64-field-cut", build([Entry("a.npy", size=0xFFFFFFFF, extra=struct.pack("<HH", 1, 8))])
    yield "zip64-field-twice", build([Entry("a.npy", size=0xFFFFFFFF, extra=zip64(192) + zip64(1 << 40))])
    yield "extra-field-too-long", build([Entry("a.npy", extra=struct.pack("<HH", 7, 60000))])
    for what, name in {"parent": "../../a.npy", "absolute": "/etc/a.npy", "nul": "a\0.npy", "backslash": "..\\a.npy", "empty": "",
                       "only-ending": ".npy", "control": "\x1b[2Ja.npy", "bidirectional": "\u202ea.npy", "folder": "a.npy/",
                       "of-65535": "n" * 65531 + ".npy", "drive": "C:\\a.npy", "dot": "./a.npy"}.items():
        yield f"name-{what}", build([Entry(name, flags=0x800)])
    yield "name-not-utf-8", build([Entry(b"\xff\xfe.npy", flags=0x800)])
    yield "members-60000", build([Entry(f"{k}.npy", b"") for k in range(60_000)])
    yield "arrays-20000", build([Entry(f"{k}.npy") for k in range(20_000)])
    yield "comments-of-65535", build([Entry(f"{k}.npy", comment=b"c" * 65535) for k in range(50)])


def swollen():
    yield "overlapping-members", overlapping()
    yield "members-quoted-in-members", quoted()
    yield "bomb-256-MB-of-zeros", bomb(256_000_000)
    data = arrays.npy("{'descr': '|u1', 'fortran_order': False, 'shape': (1000000000000,), }", b"")
    yield "bomb-that-says-1-TB", build([Entry("a.npy", data, 8, size=0xFFFFFFFF, extra=zip64(10**12 + 128))])
    yield "deflate-of-empty-blocks", build([Entry("a.npy", b"", 8, packed=stored_blocks(), size=192)])
    yield "deflate-longer-than-it-says", build([Entry("a.npy", ARRAY + bytes(1_000_000), 8, size=len(ARRAY), crc=zlib.crc32(ARRAY))])
    yield "deflate-shorter-than-it-says", build([Entry("a.npy", ARRAY[:100], 8, size=len(ARRAY), crc=zlib.crc32(ARRAY))])
    yield "deflate-of-nonsense", build([Entry("a.npy", method=8, packed=b"\x07\xff" * 50)])
    yield "deflate-distance-too-far", build([Entry("a.npy", method=8, packed=b"\x4b\x04\x42\x00\x00")])
    yield "bytes-behind-deflate", build([Entry("a.npy", ARRAY, 8, packed=zlib.compress(ARRAY)[2:-4] + b"harm")])
    inner = archive([("model/data.pkl", b"\0" * 10_000_000)], zipfile.ZIP_DEFLATED)
    yield "archive-in-an-archive", build([Entry("inner.npy", inner)])


def of_pytorch():
    """What makes an archive PyTorch's, done wrong."""
    pickle = dictionary([("w", tensor())])
    yield "without-pickle", archive([("model/version", b"3\n")])
    yield "two-pickles", archive([("model/data.pkl", pickle), ("other/data.pkl", pickle), ("model/data/0", FLOATS)])
    yield "pickle-of-100-MB-of-zeros", archive([("model/data.pkl", bytes(100_000_000))], zipfile.ZIP_DEFLATED)
    yield "pickle-of-300-MB-of-marks", archive([("model/data.pkl", b"\x80\x02" + b"(" * 300_000_000)], zipfile.ZIP_DEFLATED)
    yield "big-endian", archive([("model/data.pkl", pickle), ("model/byteorder", b"big"), ("model/data/0", FLOATS)])
    yield "byte-order-unknown", archive([("model/data.pkl", pickle), ("model/byteorder", b"middle"), ("model/data/0", FLOATS)])
    yield "byte-order-of-10-MB", archive([("model/data.pkl", pickle), ("model/byteorder", b"l" * 10_000_000), ("model/data/0", FLOATS)])
    yield "version-greatest", archive([("model/data.pkl", pickle), ("model/data/0", FLOATS), ("model/version", b"9" * 50)])
    yield "script-module", archive([("model/data.pkl", pickle), ("model/code/__torch__.py", b"import os"), ("model/constants.pkl", b"\x80\x02).")])
    yield "storage-cut", file(pickle, [("0", FLOATS[:10])])
    yield "storage-empty", file(pickle, [("0", b"")])
    yield "folder-is-parent", archive([("../data.pkl", pickle), ("../data/0", FLOATS)])


def files():
    for what, data in (*ends(), *members(), *swollen()):
        yield f"zip-{what}.npz", data
    for what, data in of_pytorch():
        yield f"zip-{what}.pt", data
