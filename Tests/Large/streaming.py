#!/usr/bin/env python3
"""Commands on models far larger than they may take memory.

    python3 Tests/Large/streaming.py .build/release/ckpt [--bytes 10000000000] [--limit 200] [--kills 24]

Makes sparse safetensors files, whose data is a hole, and measures the memory that each command takes at most. Files
that are written stay sparse only where zeros are; so much room on the disk is needed besides. Before that edits and merges
of 64 MiB are killed at moments of all kinds, and must leave the file that was there or the new one, whole. The exit status is 1
where a command fails, takes more than the limit, in MiB, or leaves anything else.
"""

import argparse
import hashlib
import json
import os
import pathlib
import struct
import random
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


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


def kill(program, folder, count, rng):
    """Whether each of these commands, killed at a moment between its beginning and its end, left the old file or the new one."""
    size = 64 << 20
    for number, name in enumerate(("first", "second")):
        make(folder / f"{name}.safetensors", size, prefix="")
        with open(folder / f"{name}.safetensors", "r+b") as file:
            start = 8 + struct.unpack("<Q", file.read(8))[0]
            file.seek(start)
            file.write(random.Random(number).randbytes(1 << 20) * (size >> 20))
    good = True
    for command in (
        ["edit", "target.safetensors", "--in-place", "--set", "a=b"],
        ["edit", "first.safetensors", "target.safetensors", "--cast", "bf16"],
        ["merge", "first.safetensors", "second.safetensors", "--average", "-o", "target.safetensors"],
    ):
        target = folder / "target.safetensors"

        def prepare():
            target.write_bytes((folder / "first.safetensors").read_bytes())

        prepare()
        old = digest(target)
        begun = time.monotonic()
        subprocess.run([program, *command], cwd=folder, check=True, capture_output=True)
        seconds = time.monotonic() - begun
        new = digest(target)
        found = {"old": 0, "new": 0, "else": 0}
        for _ in range(count):
            prepare()
            process = subprocess.Popen(
                [program, *command], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(rng.uniform(0, 1.1 * seconds))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            left = digest(target)
            found["old" if left == old else "new" if left == new else "else"] += 1
        good &= old != new and found["else"] == 0
        print(f"{'ok    ' if found['else'] == 0 else 'FAILED'} {' '.join(command)}: killed {count} times, left "
              f"{found['old']} old, {found['new']} new, {found['else']} else", flush=True)
    for file in folder.iterdir():
        file.unlink()
    return good


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--bytes", type=int, default=10_000_000_000, help="0 for the kills alone")
    parser.add_argument("--limit", type=float, default=200)
    parser.add_argument("--kills", type=int, default=24, help="how often each command is killed")
    parser.add_argument("--folder", help="where there is room for two such files")
    options = parser.parse_args()
    program = options.program.resolve()
    failed = False
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        folder = pathlib.Path(folder)
        failed |= not kill(program, folder, options.kills, random.Random(1))
        if not options.bytes:
            sys.exit(failed)
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
