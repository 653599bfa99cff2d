#!/usr/bin/env python3
"""Folders that PyTorch's torch.distributed.checkpoint wrote, read beside PyTorch; and lists made to do harm.

    distributed_reference.py PROGRAM

Two ranks save a model sharded by FSDP2 with its AdamW optimizer. `ckpt convert` must give what PyTorch's own
consolidation gives, in less than 200 MiB of memory; `verify` must find damage and name where; and 30 lists that ask for
more than a list needs must be refused, with nothing executed.
"""
import json
import os
import pathlib
import pickle
import shutil
import socket
import subprocess
import sys
import tempfile

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
import torch.multiprocessing as mp

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else ""
LIMIT_MIB = 200


def save(rank, world, port, folder, width):
    from torch.distributed.checkpoint.state_dict import get_state_dict
    from torch.distributed.fsdp import fully_shard

    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port), RANK=str(rank), WORLD_SIZE=str(world))
    dist.init_process_group("gloo", rank=rank, world_size=world)
    torch.manual_seed(1)
    model = torch.nn.Sequential(torch.nn.Linear(width, width + 3), torch.nn.Linear(width + 3, width), torch.nn.LayerNorm(width))
    for layer in model:
        fully_shard(layer)
    fully_shard(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    model(torch.randn(2, width)).square().sum().backward()
    optimizer.step()
    model_state, optimizer_state = get_state_dict(model, optimizer)
    dcp.save({"model": model_state, "optim": optimizer_state, "step": 3, "name": "run"}, checkpoint_id=folder)
    dist.destroy_process_group()


def run(*arguments, **named):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, **named)


def check(condition, message):
    if not condition:
        sys.exit(f"failed: {message}")


def peak_mib(*arguments):
    """The most memory that the program held, and how it ended."""
    script = (
        "import resource, subprocess, sys; s = subprocess.run(sys.argv[1:]).returncode; "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024, s)")
    done = subprocess.run([sys.executable, "-c", script, PROGRAM, *map(str, arguments)], capture_output=True, text=True)
    peak, status = map(int, done.stdout.split()[-2:])
    check(status == 0, done.stderr)
    return peak


def flattened(state, prefix=""):
    found = {}
    for key, value in state.items():
        if isinstance(value, dict):
            found.update(flattened(value, f"{prefix}{key}."))
        elif isinstance(value, torch.Tensor):
            found[prefix + str(key)] = value
    return found


def compare(folder, root):
    from safetensors.torch import load_file
    from torch.distributed.checkpoint.format_utils import dcp_to_torch_save

    dcp_to_torch_save(folder, root / "consolidated.pt")
    expected = flattened(torch.load(root / "consolidated.pt", weights_only=False))
    peak = peak_mib("convert", folder, root / "out.safetensors")
    found = load_file(root / "out.safetensors")
    check(found.keys() == expected.keys(), f"names differ: {set(found) ^ set(expected)}")
    for name, tensor in expected.items():
        check(found[name].dtype == tensor.dtype and torch.equal(found[name], tensor), f"{name} differs")
    size = sum(file.stat().st_size for file in folder.iterdir()) / 2**20
    check(peak < LIMIT_MIB, f"convert took {peak} MiB")
    print(f"{len(found)} tensors equal to PyTorch's consolidation; {size:.0f} MiB converted in {peak} MiB of memory")


def commands(folder):
    shown = run("inspect", folder, "--json")
    check(shown.returncode == 0, shown.stderr)
    found = json.loads(shown.stdout)
    check("model.0.weight" in [tensor["name"] for tensor in found["tensors"]], "inspect does not list a tensor")
    facts = found["metadata"]
    check(facts["step"] == 3 and facts["name"] == "run", f"values that are no tensors: {facts}")
    check(facts["optim.param_groups.0.betas"] == [0.9, 0.999], f"values within lists: {facts}")
    check(run("params", folder).returncode == 0, "params")
    check(run("verify", folder).returncode == 0, "verify of a whole folder")
    with tempfile.TemporaryDirectory() as name:
        harmed = pathlib.Path(name) / "run"
        shutil.copytree(folder, harmed)
        file = sorted(harmed.glob("*.distcp"))[1]
        with open(file, "r+b") as data:
            data.seek(file.stat().st_size // 2)
            byte = data.read(1)[0]
            data.seek(file.stat().st_size // 2)
            data.write(bytes([byte ^ 1]))
        found = run("verify", harmed)
        check(found.returncode == 2 and file.name in found.stdout + found.stderr, f"damage: {found}")
        file.unlink()
        found = run("inspect", harmed)
        check(found.returncode == 1 and file.name in found.stderr and "missing" in found.stderr, f"missing: {found}")
    print("inspect, params and verify; damage and a missing file are named")


class Call:
    """Pickles as a call."""

    def __init__(self, function, *arguments):
        self.call = function, arguments

    def __reduce__(self):
        return self.call


def hostile_lists(whole, mark):
    """Lists that would do something if a pickle were executed, or that contradict themselves; each with its name."""
    import builtins
    import importlib
    import runpy
    import shutil as s

    touch = f"touch {mark}"
    code = f"open({str(mark)!r}, 'w')"
    calls = {
        "os.system": Call(os.system, touch), "subprocess.run": Call(subprocess.run, ["touch", str(mark)]),
        "subprocess.Popen": Call(subprocess.Popen, ["touch", str(mark)]), "eval": Call(eval, code), "exec": Call(exec, code),
        "open": Call(open, str(mark), "w"), "os.mkdir": Call(os.mkdir, str(mark)), "os.popen": Call(os.popen, touch),
        "pathlib.touch": Call(pathlib.Path.touch, pathlib.Path(mark)), "import": Call(importlib.import_module, "antigravity"),
        "getattr": Call(getattr, Call(importlib.import_module, "os"), "system"), "runpy": Call(runpy.run_path, str(mark)), "rmtree": Call(s.rmtree, str(mark)),
        "torch.load": Call(torch.load, str(mark)), "pickle.loads": Call(pickle.loads, b"cos\nsystem\n(S'x'\ntR."),
        "builtins.__import__": Call(builtins.__import__, "os"), "compile": Call(compile, code, "x", "exec"),
        "os.execv": Call(os.execv, "/bin/true", ["true"]), "exit": Call(sys.exit, 0),
    }
    for name, call in calls.items():
        yield name, pickle.dumps(call, 4)

    def changed(change):
        made = pickle.loads(whole)
        change(made)
        return pickle.dumps(made, 4)

    def first_place(made):
        return next(iter(made.storage_data.values()))

    for name, call in list(calls.items())[:4]:
        yield f"{name} within", changed(lambda made: setattr(made, "planner_data", call))

    def overlap(made):
        value = next(v for v in made.state_dict_metadata.values() if hasattr(v, "chunks") and len(v.chunks) > 1)
        value.chunks[1] = value.chunks[0]

    def place(key, value):
        return lambda made: setattr(first_place(made), key, value)

    yield "path that leads out", changed(place("relative_path", "../../etc/passwd"))
    yield "absolute path", changed(place("relative_path", "/etc/passwd"))
    yield "negative offset", changed(place("offset", -1))
    yield "offset beyond the file", changed(place("offset", 2**62))
    yield "length that overflows", changed(lambda made: (place("offset", 2**62)(made), place("length", 2**62)(made)))
    yield "no places", changed(lambda made: made.storage_data.clear())
    yield "parts that overlap", changed(overlap)
    yield "cut", whole[: len(whole) // 2]
    yield "bytes behind", whole + b"x"
    yield "nested deeply", b"\x80\x04" + whole[2:40] + b"(" * 1_000_000 + b"."
    yield "repeated", b"\x80\x04" + whole[2:60] + b"\x94" * 3_000_000 + b"."


def hostile(folder):
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        mark = root / "executed"
        harmed = root / "run"
        shutil.copytree(folder, harmed)
        whole = (harmed / ".metadata").read_bytes()
        count = 0
        for title, data in hostile_lists(whole, mark):
            (harmed / ".metadata").write_bytes(data)
            for command in ("inspect", "verify"):
                done = run(command, harmed / ".metadata", timeout=60)
                check(done.returncode in (1, 2), f"{title}: {command} ended with {done.returncode}: {done.stderr[-300:]}")
                check(len(done.stderr.strip().splitlines()) <= 1 or command == "verify", f"{title}: {done.stderr}")
                check(not mark.exists(), f"{title}: something was executed")
            count += 1
        check(count >= 30, f"only {count} lists")
        print(f"{count} hostile lists are refused, and nothing is executed")


def main():
    with tempfile.TemporaryDirectory() as name, socket.socket() as probe:
        root = pathlib.Path(name)
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        # Forked, as what takes long is to import PyTorch; and before this process has threads.
        for folder, width in (("run", 2048), ("small", 16)):
            mp.start_processes(save, (2, port, str(root / folder), width), 2, start_method="fork")
        compare(root / "run", root)
        commands(root / "run")
        hostile(root / "small")


if __name__ == "__main__":
    main()
