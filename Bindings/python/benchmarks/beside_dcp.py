#!/usr/bin/env python3
"""Size and time of distributed checkpoints beside PyTorch's own writers, as one table; the median of turns.

    beside_dcp.py [--turns N] [--width N]

Two ranks save and load a model sharded by FSDP2 with its AdamW optimizer, and the model alone, which is what
HuggingFaceStorageWriter is for: with an optimizer's state it writes files that cannot be loaded.
"""
import argparse
import os
import shutil
import socket
import statistics
import tempfile
import time
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
import torch.multiprocessing as mp
from torch.distributed.checkpoint.hf_storage import HuggingFaceStorageReader, HuggingFaceStorageWriter
from torch.distributed.checkpoint.state_dict import get_state_dict
from torch.distributed.fsdp import fully_shard

from ckptfile.distributed import CheckpointReader, CheckpointWriter

WAYS = {
    "FileSystemWriter": (dcp.FileSystemWriter, dcp.FileSystemReader),
    "HuggingFaceStorageWriter": (
        lambda folder: HuggingFaceStorageWriter(folder, save_distributed=True), HuggingFaceStorageReader),
    "CheckpointWriter": (CheckpointWriter, CheckpointReader),
    "CheckpointWriter, stored": (lambda folder: CheckpointWriter(folder, codec="stored"), CheckpointReader),
}


def states(width):
    """The state of a model in training, and that of the model alone."""
    torch.manual_seed(1)
    model = torch.nn.Sequential(
        *(layer for _ in range(4) for layer in (torch.nn.Linear(width, 4 * width), torch.nn.Linear(4 * width, width))))
    parameters = sum(value.numel() for value in model.parameters())
    for layer in model:
        fully_shard(layer)
    fully_shard(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    for _ in range(3):
        model(torch.randn(4, width)).square().sum().backward()
        optimizer.step()
        optimizer.zero_grad()
    model_state, optimizer_state = get_state_dict(model, optimizer)
    whole = {"model": model_state, "optim": optimizer_state}
    return {"model and AdamW": whole, "model alone": model_state}, parameters


def turn(state, way, folder):
    """The seconds of a save and of a load, and the bytes of the folder; as rank 0 sees them."""
    make_writer, make_reader = WAYS[way]
    if dist.get_rank() == 0:
        shutil.rmtree(folder, ignore_errors=True)
    dist.barrier()
    began = time.perf_counter()
    dcp.save(state, storage_writer=make_writer(folder))
    dist.barrier()
    saved = time.perf_counter()
    try:
        dcp.load(state, storage_reader=make_reader(folder))
        dist.barrier()
        loaded = time.perf_counter() - saved
    except Exception:
        loaded = None
    size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
    return saved - began, loaded, size


def process(rank, port, folder, turns, width):
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port), RANK=str(rank), WORLD_SIZE="2")
    torch.set_num_threads(1)
    dist.init_process_group("gloo", rank=rank, world_size=2)
    made, parameters = states(width)
    if rank == 0:
        print(f"PyTorch {torch.__version__}, {parameters / 1e6:.1f} M parameters, 2 ranks, load {os.getloadavg()[0]:.1f}")
        print(f"{'':16} {'writer':26} {'MB':>8} {'save, s':>8} {'load, s':>8}")
    for title, state in made.items():
        ways = [way for way in WAYS if title == "model alone" or way != "HuggingFaceStorageWriter"]
        found = {way: [] for way in ways}
        for number in range(turns + 1):
            for way in ways:
                result = turn(state, way, os.path.join(folder, "run"))
                if number:
                    found[way].append(result)
        for way, results in found.items() if rank == 0 else ():
            saves, loads, sizes = zip(*results)
            load = "fails" if None in loads else f"{statistics.median(loads):.2f}"
            print(f"{title:16} {way:26} {sizes[0] / 1e6:8.1f} {statistics.median(saves):8.2f} {load:>8}", flush=True)
    dist.destroy_process_group()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--width", type=int, default=1024)
    arguments = parser.parse_args()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory(dir=".") as folder:
        mp.spawn(process, (port, folder, arguments.turns, arguments.width), 2)


if __name__ == "__main__":
    main()
