"""Peak memory of converting a file of 2 GiB. The peer has no converter; it loads the file and saves it again.

This process imports no libraries, because what it holds when it starts a program would count as that program's.
"""
import os
import struct
import subprocess
import sys

from table import CKPT, INPUTS, head, row

MAKE = """
import sys, numpy, struct, json
block = (numpy.random.default_rng(1).standard_normal(1 << 24) * 0.05).astype("<f4").tobytes()
sizes = {f"part.{n:02}": 1 << 25 for n in range(32)} | {"whole": 1 << 30}
header, offset = {}, 0
for name, size in sizes.items():
    header[name] = {"dtype": "F32", "shape": [size // 4096, 1024], "data_offsets": [offset, offset + size]}
    offset += size
text = json.dumps(header).encode()
text += b" " * (-len(text) % 8)
with open(sys.argv[1], "wb") as file:
    file.write(struct.pack("<Q", len(text)) + text)
    for _ in range(offset // len(block)):
        file.write(block)
"""
AGAIN = """
import sys
from safetensors.numpy import load_file, save_file
save_file(load_file(sys.argv[1]), sys.argv[2])
"""


def peak(*command):
    """Runs a program; its largest resident memory in MiB, and its seconds."""
    process = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{command} failed")
    return usage.ru_maxrss / 1024


def data_offset(path):
    """Where the tensors of a safetensors file begin."""
    with open(path, "rb") as file:
        return 8 + struct.unpack("<Q", file.read(8))[0]


source, checkpoint, back = (
    INPUTS / name for name in ("two-gib.safetensors", "two-gib.ckpt", "two-gib-again.safetensors"))
subprocess.run([sys.executable, "-c", MAKE, source], check=True)
head("peak memory, file of 2 GiB", "ckpt", "safetensors, load_file and save_file", "wanted")
again = peak(sys.executable, "-c", AGAIN, source, back)
for codec in "zlib", "stored":
    there = peak(CKPT, "convert", "--codec", codec, source, checkpoint)
    row(f"safetensors to ckpt, {codec}", f"{there:.0f} MiB", f"{again:.0f} MiB", "< 200 MiB")
    home = peak(CKPT, "convert", checkpoint, back)
    row(f"ckpt, {codec}, to safetensors", f"{home:.0f} MiB", f"{again:.0f} MiB", "< 200 MiB")
    skipped = f"{data_offset(source)}:{data_offset(back)}"
    subprocess.run(["cmp", "-i", skipped, source, back], check=True)
for path in source, checkpoint, back:
    path.unlink()
