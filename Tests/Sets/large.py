#!/usr/bin/env python3
"""What commands take of memory, and read, on sets of eight files of 1 GiB.

    large.py CKPT [FOLDER]   CKPT is the program; FOLDER is for files of 32 GiB that are mostly holes

The tensors are zeros, stored as they are, in files with holes: cut by rows, by columns, and in both directions. Prints a
line for each command: the most memory that it had, and the bytes that it read from files. Ends with 1 where one takes
more than 200 MiB, or reads much more than it needs.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Fixtures"))
from corpus.container import File, Chunk, Layer, Named, Part, Run, Tensor, Whole, header, trailer
from corpus.fields import joined, sha256

MIB, GIB = 1 << 20, 1 << 30
MEMORY = 200 * MIB
ZEROS = Chunk(0, b"", length=MIB, crc=zlib.crc32(bytes(MIB)))
# Sixteen tensors of 512 MiB of bf16.
NAMES = [f"decoder.layers.{at}.feedForward.up.weight" for at in range(16)]
SHAPE = (16384, 16384)
CUTS = {"rows": (8, 1), "columns": (1, 8), "both": (2, 4)}


def member(path, wholes):
    """Writes a file with a part of each tensor, and gives what a set says of it."""
    tensors, parts = [], []
    for name, (origin, shape) in wholes:
        part = f"{name}{list(origin)}".replace(" ", "")
        count = shape[0] * shape[1] * 2 // MIB
        tensors.append(Tensor(part, "bf16", shape, MIB, [ZEROS] * count,
                              stored_length=count * MIB))
        parts.append(Whole(name, SHAPE, [Part(part, origin)]))
    file = File(tensors=tensors, complete=0, wholes=sorted(parts, key=lambda whole: whole.name))
    table, index = joined(file.table()), file.index()
    at = 64 + sum(len(tensor.chunks) for tensor in tensors) * MIB
    with open(path, "wb") as output:
        output.write(joined(header()))
        output.seek(at)
        output.write(table + index + joined(trailer(index, at, at + len(table))))
    return Named(path.name, digest=sha256(index), offset=at + len(table), length=len(index))


def make_set(folder, name, cuts):
    height, width = SHAPE[0] // cuts[0], SHAPE[1] // cuts[1]
    files = []
    for number in range(8):
        origin = (number // cuts[1] * height, number % cuts[1] * width)
        files.append(member(folder / f"{name}-0000{number + 1}-of-00008.ckpt",
                            [(each, (origin, (height, width))) for each in NAMES]))
    file = File(layers=(), files=files, complete=1,
                runs=[Run(0, number, 0, len(NAMES)) for number in range(8)])
    index = file.index()
    (folder / f"{name}.ckpt").write_bytes(joined(header()) + index + joined(trailer(index, 64, 64)))


def make_safetensors(path):
    size, entries = SHAPE[0] * SHAPE[1] * 2, []
    for at, name in enumerate(NAMES):
        entries.append(f'"{name}":{{"dtype":"BF16","shape":[{SHAPE[0]},{SHAPE[1]}],'
                       f'"data_offsets":[{at * size},{at * size + size}]}}')
    text = ("{" + ",".join(entries) + "}").encode()
    with open(path, "wb") as output:
        output.write(len(text).to_bytes(8, "little") + text)
        output.truncate(8 + len(text) + len(NAMES) * size)


def run(command, folder):
    """Exit status, most memory, and bytes read."""
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    counts = pathlib.Path(f"/proc/{process.pid}/io").read_text()
    read = int(counts.split("rchar: ")[1].split()[0])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_maxrss * 1024, read


def main(program, folder):
    program, folder = pathlib.Path(program).resolve(), pathlib.Path(folder)
    make_safetensors(folder / "m.safetensors")
    for name, cuts in CUTS.items():
        make_set(folder, name, cuts)
    total, little = 8 * GIB, 4 * MIB
    commands = [(f"convert m.safetensors new-{cut}.ckpt --shards 8 --split-tensors {cut} --digest",
                 total) for cut in ("rows", "columns")]
    commands.append(("convert m.safetensors new-between.ckpt --shards 8", total))
    for name in CUTS:
        file = f"{name}.ckpt"
        commands += [
            (f"inspect {file} --json", little), (f"inspect {file} --files", little),
            # What is alike in shape is compared at its beginning, to tell what is tied.
            (f"params {file}", little + len(NAMES) * 16 * MIB), (f"verify {file}", total),
            (f"digest {file}", total), (f"diff {file} m.safetensors", 2 * total),
            (f"report {file} --statistics -o page.html", total),
            (f"convert {file} joined.ckpt", total),
        ]
    failures = 0
    for line, needed in commands:
        status, memory, read = run([program, *line.split()], folder)
        good = status == 0 and memory <= MEMORY and read <= needed * 1.05 + 64 * MIB
        failures += not good
        print(f"{'' if good else 'NO: '}ckpt {line}: {memory / MIB:.0f} MiB of memory, "
              f"{read / MIB:,.1f} MiB read, status {status}", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(main(sys.argv[1], sys.argv[2]))
    with tempfile.TemporaryDirectory() as name:
        sys.exit(main(sys.argv[1], name))
