"""Reading all tensors of a file of 1 GiB, not compressed and in the page cache, into memory that is there already."""
import os
import subprocess

import numpy
from safetensors.numpy import load_file, save_file

from table import CKPT, INPUTS, Asked, head, median, row, take_turns, timed

plain, checkpoint = INPUTS / "one-gib.safetensors", INPUTS / "one-gib.ckpt"
if not checkpoint.exists():
    block = (numpy.random.default_rng(1).standard_normal(1 << 24) * 0.05).astype("<f4")
    shapes = {"embedding.weight": (16384, 1024)}
    for layer in range(16):
        for part in "query", "key", "value", "output":
            shapes[f"layers.{layer}.{part}.weight"] = (1024, 1024)
            shapes[f"layers.{layer}.{part}.bias"] = (1024,)
        shapes[f"layers.{layer}.up.weight"] = (4096, 1024)
        shapes[f"layers.{layer}.down.weight"] = (1024, 4096)
    save_file({n: block[:numpy.prod(s)].reshape(s) for n, s in shapes.items()}, plain)
    subprocess.run(
        [CKPT, "convert", "--codec", "stored", plain, checkpoint],
        check=True, stdout=subprocess.DEVNULL)

files = [plain, checkpoint]


def read_anew():
    """Lets the system forget both files and read them again, each time in the other order: the speed depends on which
    pages of memory a file came to lie in."""
    files.reverse()
    for file in files:
        with open(file, "rb", buffering=0) as opened:
            os.fsync(opened.fileno())
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    for file in files:
        with open(file, "rb", buffering=0) as opened:
            while opened.read(1 << 20):
                pass
    return []


numpy_memory = {name: numpy.ones_like(tensor) for name, tensor in load_file(plain).items()}


def with_numpy():
    for name, tensor in load_file(plain).items():
        numpy.copyto(numpy_memory[name], tensor)


peers = {"NumPy": with_numpy}
try:
    import torch
    from safetensors.torch import load_file as load_torch
    torch_memory = {name: torch.ones_like(tensor) for name, tensor in load_torch(plain).items()}

    def with_torch(threads):
        torch.set_num_threads(threads)
        for name, tensor in load_torch(plain).items():
            torch_memory[name].copy_(tensor)

    for threads in 1, 2:
        peers[f"PyTorch, {threads} thread{'s' * (threads > 1)}"] = lambda n=threads: with_torch(n)
except ImportError:
    pass

with Asked("CheckpointSpeed", "read", checkpoint, 1) as one, \
        Asked("CheckpointSpeed", "read", checkpoint, 2) as two:
    _, *times = take_turns(16, read_anew, one.seconds, two.seconds, *map(timed, peers.values()))
gigabytes = plain.stat().st_size / 1e9
head("reading 1 GiB from the page cache, median (best) of 16", "GB/s", "1 thread of ckpt is as fast",
     "2 threads of ckpt are as fast")
for name, seconds in zip(
        ["ckpt, 1 thread, checksums compared", "ckpt, 2 threads, checksums compared",
         *(f"safetensors, load_file and a copy, {peer}" for peer in peers)], times):
    row(name, f"{gigabytes / median(seconds):.2f} ({gigabytes / min(seconds):.2f})",
        *(f"{median(seconds) / median(mine):.2f} ({min(seconds) / min(mine):.2f}) times"
          for mine in times[:2]))
