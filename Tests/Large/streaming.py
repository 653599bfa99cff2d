#!/usr/bin/env python3
"""Commands on models far larger than they may take memory.

    python3 Tests/Large/streaming.py .build/release/ckpt [--bytes 10000000000] [--limit 200]

Makes sparse safetensors files, whose data is a hole, and measures the memory that each command takes at most. Files
that are written stay sparse only where zeros are; so much room on the disk is needed besides. The exit status is 1 where
a command fails or takes more than the limit, in MiB.
"""

import argparse
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import time


def make(path, byte_count, prefix=""):
    """A model of layers of f32, of 256 MB each, the last one smaller."""
    header, start = {}, 0
    layer = 0
    while start < byte_count:
        end = min(start + (8192 * 8192 * 4), byte_count // 4096 * 4096)
        if end <= start:
            break
        header[f"{prefix}model.layers.{layer}.mlp.up_proj.weight"] = {
            "dtype": "F32", "shape": [(end - start) // 4096, 1024], "data_offsets": [start, end]}
        start, layer = end, layer + 1
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        file.truncate(8 + len(text) + start)


def measure(arguments, folder):
    """Its exit status, the most memory that it took in MiB, and seconds."""
    begun = time.monotonic()
    process = subprocess.Popen(arguments, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss / 1024, time.monotonic() - begun


COMMANDS = [
    ["edit", "a.safetensors", "out.safetensors", "--rename", r"s/^model\.//"],
    ["edit", "a.safetensors", "out.safetensors", "--cast", "bf16"],
    ["edit", "a.safetensors", "out.ckpt", "--cast", "f16", "--keep", "/layers.[0-3]/"],
    ["merge", "a.safetensors", "c.safetensors", "-o", "out.safetensors"],
    ["merge", "a.safetensors", "b.safetensors", "--average", "-o", "out.safetensors"],
    ["stats", "a.safetensors"],
    ["show", "a.safetensors", "model.layers.0.mlp.up_proj.weight[::100,:5]"],
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--bytes", type=int, default=10_000_000_000)
    parser.add_argument("--limit", type=float, default=200)
    parser.add_argument("--folder", help="where there is room for two such files")
    options = parser.parse_args()
    program = options.program.resolve()
    failed = False
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        folder = pathlib.Path(folder)
        make(folder / "a.safetensors", options.bytes)
        make(folder / "b.safetensors", options.bytes)
        make(folder / "c.safetensors", options.bytes // 10, prefix="other.")
        for command in COMMANDS:
            status, memory, seconds = measure([program, *command], folder)
            is_good = status == 0 and memory < options.limit
            failed |= not is_good
            print(f"{'ok    ' if is_good else 'FAILED'} {memory:6.1f} MiB {seconds:7.1f} s  "
                  f"{' '.join(command)}", flush=True)
            for name in ("out.safetensors", "out.ckpt"):
                (folder / name).unlink(missing_ok=True)
    print("a command failed or took too much memory" if failed else
          f"{len(COMMANDS)} commands on {options.bytes:,} bytes: none took {options.limit:g} MiB")
    sys.exit(failed)


main()
