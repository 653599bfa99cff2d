#!/usr/bin/env python3
"""Writes inputs for the fuzzers to begin with, out of the fixtures, the hostile files and some that are made here.

    Tests/Fuzz/seeds.py FOLDER

Leaves a folder for each target, in the form that the target takes: the codecs' chunks behind two bytes of decoded length, an
index behind two bytes of where it stands, a header of safetensors behind four bytes of the file's length, a whole file
behind its base, whose length stands in two bytes.
"""
import hashlib
import pathlib
import sys
import zipfile

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


def containers(target):
    """Indexes and chunks of the corpus."""
    for path in sorted((root / "Fixtures").glob("*/*.ckpt")):
        with open(path, "rb") as file:
            try:
                checkpoint = reader.Checkpoint(file, folder=path.parent)
            except (reader.CheckpointError, EOFError, FileNotFoundError):
                continue
            size = file.seek(0, 2)
            write(target / "index", behind(checkpoint.index_offset // 64, checkpoint.read(
                checkpoint.index_offset, size - 36 - checkpoint.index_offset)))
            for chunk in (chunk for tensor in checkpoint.tensors for chunk in tensor.chunks()):
                if chunk.codec in CODECS:
                    write(target / CODECS[chunk.codec],
                          behind(chunk.decoded_length, checkpoint.read(chunk.offset, chunk.stored_length)))


def whole(target):
    base = (root / "Fixtures/valid/delta-base.ckpt").read_bytes()
    for path in sorted((root / "Fixtures").glob("*/*")):
        if path.suffix in (".ckpt", ".safetensors") and path.stat().st_size < LONGEST:
            write(target / "archive", behind(*((len(base), base + path.read_bytes()) if path.name.startswith("delta")
                                               else (0, path.read_bytes()))))


def hostile(target):
    """Headers as others should not be, and the members of archives."""
    for module in (makers.pickles, makers.tensors, makers.zips, makers.arrays, makers.gguf, makers.safetensors, makers.shards,
                   makers.configs):
        for name, data in module.files():
            if len(data) > LONGEST:
                continue
            ending = name.rsplit(".", 1)[-1]
            write(target / "archive", behind(0, data))
            if ending in ("pt", "npz"):
                write(target / "zip", data)
            if ending == "pt" and module is not makers.zips:
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
for make in (containers, whole, hostile, models):
    make(folder)
