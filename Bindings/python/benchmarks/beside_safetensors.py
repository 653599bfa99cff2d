#!/usr/bin/env python3
"""Times beside safetensors, in turns of one run; the median of the turns.

    beside_safetensors.py [--turns N] [--mebibytes N] [FILE.safetensors ...]

Each given file, and N MiB (1,024) of normally distributed bf16, are loaded and saved by both; then a file of 100,000
tensors is opened and listed, a row of a compressed tensor is read, and a model loaded.
"""
import argparse
import gc
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import safetensors
import safetensors.torch as st
import torch

import ckptfile
import ckptfile.torch as ct


def turns(ways, count):
    """The median seconds of each way, taken in turns after one that does not count."""
    seconds = {name: [] for name in ways}
    for turn in range(count + 1):
        for name, way in ways.items():
            gc.collect()
            began = time.perf_counter()
            result = way()
            elapsed = time.perf_counter() - began
            del result
            if turn:
                seconds[name].append(elapsed)
    return {name: statistics.median(found) for name, found in seconds.items()}


def show(title, medians, base):
    for name, seconds in medians.items():
        print(f"{title:12} {name:40} {seconds * 1e3:10.2f} ms  x {seconds / medians[base]:.2f}", flush=True)


def cloned(tensors):
    return {name: tensor.clone() for name, tensor in tensors.items()}


def file_times(title, path, folder, count):
    small, stored = folder / f"{title}.ckpt", folder / f"{title}-stored.ckpt"
    tensors = st.load_file(path, backend="pread")
    ct.save_file(tensors, small)
    ct.save_file(tensors, stored, codec="stored")
    print(f"{title:12} size {small.stat().st_size / os.path.getsize(path):.4f} of safetensors'")
    found = turns({
        "safetensors load, pread": lambda: st.load_file(path, backend="pread"),
        "safetensors load, mmap, cloned": lambda: cloned(st.load_file(path)),
        "load stored, checked": lambda: ct.load_file(stored),
        "load stored, mmap, cloned (unchecked)": lambda: cloned(ct.load_file(stored, backend="mmap")),
        "load compressed": lambda: ct.load_file(small),
    }, count)
    show(title, found, "safetensors load, pread")
    out = folder / "out"
    found = turns({
        "safetensors save": lambda: st.save_file(tensors, out),
        "save stored, flushed to the disk": lambda: ct.save_file(tensors, out, codec="stored"),
        "save compressed, flushed to the disk": lambda: ct.save_file(tensors, out),
    }, max(1, count // 2))
    show(title, found, "safetensors save")


def many_tensors(folder, count):
    tensors = {f"layers.{number}.weight": torch.zeros(4) for number in range(100_000)}
    st.save_file(tensors, folder / "many.safetensors")
    ct.save_file(tensors, folder / "many.ckpt")

    def theirs():
        with safetensors.safe_open(folder / "many.safetensors", "pt") as file:
            return file.keys()

    def ours():
        with ckptfile.safe_open(folder / "many.ckpt", "pt") as file:
            return file.keys()

    assert theirs() == ours()
    show("100,000", turns({"safetensors open and list": theirs, "open and list": ours}, count), "safetensors open and list")


def rows(path):
    with ckptfile.safe_open(path, "pt") as file:
        name = max(file.keys(), key=lambda name: file.info(name).nbytes)
        part = file.get_slice(name)
        middle = part.get_shape()[0] // 2
        part[middle]
        seconds = []
        for number in range(200):
            began = time.perf_counter()
            part[middle + number % 16]
            seconds.append(time.perf_counter() - began)
    print(f"{'row':12} of a compressed tensor, one near it read before: {statistics.median(seconds) * 1e6:.0f} microseconds")


def model_memory(folder):
    script = """
import resource, sys, torch
model = torch.nn.Sequential(*[torch.nn.Linear(4096, 4096, bias=False, dtype=torch.bfloat16) for _ in range(16)])
if sys.argv[2] == "save":
    import ckptfile.torch as library, safetensors.torch as other
    library.save_model(model, sys.argv[1] + ".ckpt"), other.save_model(model, sys.argv[1] + ".safetensors")
else:
    ending, library = (".ckpt", "ckptfile.torch") if sys.argv[2] == "ours" else (".safetensors", "safetensors.torch")
    load = __import__(library, fromlist=["load_model"]).load_model
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    load(model, sys.argv[1] + ending)
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
    def run(what):
        return subprocess.run([sys.executable, "-c", script, str(folder / "model"), what], check=True, capture_output=True, text=True).stdout.strip()

    run("save")
    print(f"{'load_model':12} of 512 MiB takes {run('ours')} MiB beside the model, safetensors {run('theirs')}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--mebibytes", type=int, default=1024)
    arguments = parser.parse_args()
    torch.manual_seed(1)
    print(f"safetensors {safetensors.__version__}, PyTorch {torch.__version__}, {len(os.sched_getaffinity(0))} processors")
    with tempfile.TemporaryDirectory(dir=".") as name:
        folder = Path(name)
        for path in arguments.files:
            file_times(path.stem, path, folder, arguments.turns)
        count = max(1, arguments.mebibytes // 64)
        normal = {f"layers.{i}.weight": (torch.randn(8192, 4096) * 0.02).to(torch.bfloat16) for i in range(count)}
        st.save_file(normal, folder / "normal.safetensors")
        del normal
        file_times("normal", folder / "normal.safetensors", folder, arguments.turns)
        rows(folder / "normal.ckpt")
        many_tensors(folder, arguments.turns)
        model_memory(folder)


if __name__ == "__main__":
    main()
