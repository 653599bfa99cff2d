#!/usr/bin/env python3
"""Writes inputs for the fuzzers to begin with, out of the fixtures, the hostile files and some that are made here.

    Tests/Fuzz/seeds.py FOLDER

Leaves a folder for each target, in the form that the target takes: the codecs' chunks behind two bytes of decoded length, an
index behind two bytes of where its chunk table stands and two of how long that is, a header of safetensors behind four bytes of
the file's length, a DEFLATE stream behind two of its decoded length, a whole file behind the number and the names, lengths and
bytes of those that it names.
"""
import hashlib
import pathlib
import sys
import zipfile
import zlib

root = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(root / "Tests/Conformance"), str(root / "Tests/Hostile")]
import makers  # noqa: E402
import reader  # noqa: E402

CODECS = {1: "planes", 2: "float"}
LONGEST = 32768


def write(folder, data):
    if len(data) <= LONGEST:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


def behind(number, data):
    return number.to_bytes(2, "big") + data if number < 1 << 16 else b""


def indexes(target):
    """Indexes of the corpus, those that break a rule, too, and chunks."""
    for path in sorted((root / "Fixtures").glob("*/*.ckpt")):
        data = path.read_bytes()
        table, index, length = (int.from_bytes(data[at:at + 8], "little") for at in (len(data) - 32, len(data) - 24, len(data) - 16))
        if index + length + 48 == len(data) and table <= index:
            write(target / "index", behind(table // 64, behind((index - table) // 4, data[index:-48])))


def chunks(target):
    for path in sorted((root / "Fixtures").glob("*/*.ckpt")):
        with open(path, "rb") as file:
            try:
                checkpoint = reader.Checkpoint(file, folder=path.parent)
                for tensor in checkpoint.tensors:
                    for chunk in checkpoint.chunks(tensor):
                        if chunk.codec in CODECS:
                            write(target / CODECS[chunk.codec],
                                  behind(chunk.decoded_length, checkpoint.read(chunk.offset, chunk.stored_length)))
            except reader.CheckpointError:
                continue


def streams(target):
    """The indexes of the corpus deflated in zlib's ways."""
    for path in sorted((root / "Fixtures").glob("*/*.ckpt")):
        data = path.read_bytes()[-3000:]
        for level, strategy in (1, zlib.Z_HUFFMAN_ONLY), (1, zlib.Z_FIXED), (9, zlib.Z_DEFAULT_STRATEGY), (0, 0):
            encoder = zlib.compressobj(level, zlib.DEFLATED, -15, 9, strategy)
            write(target / "deflate", behind(len(data), encoder.compress(data) + encoder.flush()))


def needed(path, found=None):
    """The files beside a file whose names stand in it, and those that these need."""
    found = {} if found is None else found
    data = path.read_bytes()
    for other in path.parent.glob("*.*"):
        if other.suffix in (".ckpt", ".bin") and other != path and other.name not in found and other.name.encode() in data:
            found[other.name] = other.read_bytes()
            needed(other, found)
    return found


def whole(target):
    for path in sorted((root / "Fixtures").glob("*/*")):
        if path.suffix in (".ckpt", ".safetensors") and path.stat().st_size < LONGEST:
            write(target / "archive", alone(path.read_bytes(), needed(path) if path.suffix == ".ckpt" else {}))


def alone(data, others=()):
    """A whole file behind those that it names."""
    front = bytes([len(others)])
    for name, other in dict(others).items():
        front += bytes([len(name)]) + name.encode() + len(other).to_bytes(2, "big") + other
    return front + data


def hostile(target):
    """Headers as others should not be, and the members of archives."""
    for module in (makers.pickles, makers.legacy, makers.tensors, makers.zips, makers.arrays, makers.gguf, makers.safetensors, makers.shards,
                   makers.configs):
        for name, data in module.files():
            if len(data) > LONGEST:
                continue
            ending = name.rsplit(".", 1)[-1]
            write(target / "archive", alone(data))
            if ending in ("pt", "npz") and module is not makers.legacy:
                write(target / "zip", data)
            if ending == "pt" and module is makers.legacy:
                write(target / "pickle", data[len(makers.legacy.SIGNATURE + makers.legacy.VERSION + makers.legacy.SYSTEM):])
            elif ending == "pt" and module is not makers.zips:
                write(target / "pickle", pickle_of(data))
            if ending in ("npy", "gguf"):
                write(target / ending, data)
            if ending == "safetensors":
                write(target / "safetensors", len(data).to_bytes(4, "big") + data[8:])
                write(target / "json", data[8:])
            if ending == "json":
                write(target / ("config" if name.startswith("config") else "shards"), data)
                write(target / "json", data)


def pickle_of(data):
    import io
    return zipfile.ZipFile(io.BytesIO(data)).read("model/data.pkl")


def models(target):
    """Names and dimensions of published models."""
    for path in sorted((root / "Fixtures/catalog").glob("*.txt")):
        lines = [" ".join(line.replace("[", " ").replace("]", " ").replace(",", " ").split())
                 for line in path.read_text().splitlines()]
        for part in range(0, min(len(lines), 200), 40):
            write(target / "recognition", "\n".join(lines[part:part + 40]).encode())


if len(sys.argv) != 2:
    sys.exit(__doc__)
folder = pathlib.Path(sys.argv[1])
for make in (indexes, chunks, streams, whole, hostile, models):
    make(folder)
