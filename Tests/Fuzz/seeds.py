#!/usr/bin/env python3
"""Writes inputs for the fuzzers to begin with, out of the conformance corpus.

    Tests/Fuzz/seeds.py FOLDER

Leaves FuzzFloat, FuzzPlanes and FuzzIndex in the folder, each with files whose first two bytes say the decoded
length, or where the index stands.
"""
import hashlib
import pathlib
import sys

root = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(root / "Tests/Conformance"))
import reader  # noqa: E402

TARGETS = {1: "FuzzPlanes", 2: "FuzzFloat"}


def write(folder, number, data):
    if number < 1 << 16:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(number.to_bytes(2, "big") + data)


def main(target):
    for path in sorted((root / "Fixtures").glob("*/*.ckpt")):
        with open(path, "rb") as file:
            try:
                checkpoint = reader.Checkpoint(file, folder=path.parent)
            except (reader.CheckpointError, EOFError, FileNotFoundError):
                continue
            size = file.seek(0, 2)
            write(target / "FuzzIndex", checkpoint.index_offset // 64,
                  checkpoint.read(checkpoint.index_offset, size - 36 - checkpoint.index_offset))
            for chunk in (chunk for tensor in checkpoint.tensors for chunk in tensor.chunks()):
                if chunk.codec in TARGETS:
                    write(target / TARGETS[chunk.codec], chunk.decoded_length,
                          checkpoint.read(chunk.offset, chunk.stored_length))


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(pathlib.Path(sys.argv[1]))
