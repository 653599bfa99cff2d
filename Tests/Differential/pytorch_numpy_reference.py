#!/usr/bin/env python3
"""Holds `ckpt` against PyTorch and NumPy.

    python3 -m venv .build/venv
    .build/venv/bin/pip install numpy torch==2.13.0+cpu  # the build without CUDA
    .build/venv/bin/python Tests/Differential/pytorch_numpy_reference.py .build/release/ckpt

1. What `torch.save` writes, with each protocol: every element type, shared storage, slices, transposed
   and expanded views, parameters, nested dictionaries, an optimizer, and models trained for a step.
   Each converts to a safetensors file that holds, bit for bit, what PyTorch holds.
2. What NumPy writes: save, savez and savez_compressed of every element type, of each kind of shape, in
   both orders of dimensions and of bytes. The same, and what cannot be held is refused by its name.
3. Our NPZ of those, read back by NumPy: the same arrays.
4. Files of the libraries, damaged by chance: refused, or read to what the library reads. Pickles of
   objects that would run code: refused with the name of what they ask for.

With --large, also an array of over 4 GiB, for which ZIP needs fields of 64 bits: 9 GB on disk.

The exit status is 1 at the first difference. A run is repeated with the --seed that it prints.
"""

import argparse
import io
import json
import math
import os
import pathlib
import pickle
import random
import subprocess
import sys
import tempfile
import zipfile

import numpy
import torch

TORCH_NAMES = {
    torch.float64: "F64", torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16",
    torch.int64: "I64", torch.int32: "I32", torch.int16: "I16", torch.int8: "I8",
    torch.uint64: "U64", torch.uint32: "U32", torch.uint16: "U16", torch.uint8: "U8",
    torch.bool: "BOOL", torch.complex64: "C64", torch.float8_e4m3fn: "F8_E4M3",
    torch.float8_e5m2: "F8_E5M2", torch.float8_e4m3fnuz: "F8_E4M3FNUZ",
    torch.float8_e5m2fnuz: "F8_E5M2FNUZ", torch.float8_e8m0fnu: "F8_E8M0",
}
NUMPY_NAMES = {
    "f8": "F64", "f4": "F32", "f2": "F16", "i8": "I64", "i4": "I32", "i2": "I16", "i1": "I8",
    "u8": "U64", "u4": "U32", "u2": "U16", "u1": "U8", "b1": "BOOL", "c8": "C64",
}
SHAPES = ([], [0], [7], [1, 1], [3, 0, 2], [5, 9], [2, 3, 4], [1, 6, 1, 2], [300, 1000])


class Difference(Exception):
    """We and the library do not agree."""


def require(condition, message):
    if not condition:
        raise Difference(message)


# ---- The program --------------------------------------------------------------------------------


class Program:
    def __init__(self, path, folder):
        self.path, self.folder, self.runs = path, folder, 0

    def run(self, *arguments):
        """What it printed, or the line that says why not. Any other end than these is a difference."""
        self.runs += 1
        ran = subprocess.run([self.path, *arguments], capture_output=True, text=True)
        require(ran.returncode in (0, 1, 2), f"{arguments}: status {ran.returncode}: {ran.stderr}")
        if ran.returncode == 1:
            require(ran.stderr.count("\n") == 1, f"{arguments}: not one line: {ran.stderr!r}")
        return ran

    def convert(self, source, target):
        """None, or the line that says why not."""
        target.unlink(missing_ok=True)
        ran = self.run("convert", source, target)
        require(target.exists() == (ran.returncode == 0), f"{source}: a file in spite of an error")
        return None if ran.returncode == 0 else ran.stderr.rstrip()

    def require_refused(self, source, words):
        reason = self.convert(source, self.folder / "refused.safetensors")
        require(reason is not None, f"{source.name}: read, but should be refused")
        require(words in reason, f"{source.name}: refused without {words!r}: {reason}")

    def tensors(self, source, is_whole=True):
        """Name to type, shape and bytes, by way of safetensors; second names are written out."""
        target = self.folder / "converted.safetensors"
        reason = self.convert(source, target)
        require(reason is None, f"{source.name}: refused: {reason}")
        data = target.read_bytes()
        length = int.from_bytes(data[:8], "little")
        header = json.loads(data[8:8 + length])
        notes = header.pop("__metadata__", {})
        tensors = {}
        for name, tensor in header.items():
            start, end = (8 + length + offset for offset in tensor["data_offsets"])
            tensors[name] = (tensor["dtype"], tuple(tensor["shape"]), data[start:end])
        for name, owner in notes.items():
            if owner in tensors and name not in tensors:
                tensors[name] = tensors[owner]
        if is_whole:
            verified = self.run("verify", source)
            require(verified.returncode == 0, f"{source.name}: {verified.stdout}")
        return tensors


def require_same(found, expected, what):
    for name in found.keys() | expected.keys():
        require(name in expected, f"{what}: {name!a} is one too many")
        require(name in found, f"{what}: {name!a} is missing")
        require(found[name][:2] == expected[name][:2],
                f"{what}: {name!a} is {found[name][:2]}, but should be {expected[name][:2]}")
        require(found[name][2] == expected[name][2], f"{what}: {name!a} has other values")


# ---- PyTorch ------------------------------------------------------------------------------------


def tensor_bytes(tensor):
    flat = tensor.detach().contiguous().reshape(-1)
    return flat.view(torch.uint8).numpy().tobytes() if flat.numel() else b""


def torch_content(value, name=None):
    """The tensors of a value, named by the keys on the way to them."""
    if isinstance(value, torch.Tensor):
        kind = TORCH_NAMES[value.dtype]
        return {name or "tensor": (kind, tuple(value.shape), tensor_bytes(value))}
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, (list, tuple)):
        items = enumerate(value)
    else:
        return {}
    found = {}
    for key, item in items:
        found |= torch_content(item, str(key) if name is None else f"{name}.{key}")
    return found


def random_tensor(chance, dtype, shape):
    size = torch.empty(0, dtype=dtype).element_size()
    count = math.prod(shape)
    if dtype == torch.bool:
        return torch.tensor([chance.random() < 0.5 for _ in range(count)]).bool().reshape(shape)
    raw = bytearray(chance.randbytes(count * size))
    if not count:
        return torch.empty(shape, dtype=dtype)
    return torch.frombuffer(raw, dtype=torch.uint8).clone().view(dtype).reshape(shape)


def torch_values(chance):
    """What to save, each with a label."""
    every = {
        f"{kind}.{'x'.join(map(str, shape)) or 'scalar'}": random_tensor(chance, dtype, shape)
        for dtype, kind in TORCH_NAMES.items() for shape in SHAPES[:-1]}
    yield "every type and shape", every
    large = random_tensor(chance, torch.float32, [700, 1100])
    yield "one tensor", large
    base = random_tensor(chance, torch.bfloat16, [24, 10, 6])
    yield "views of shared data", {
        "base": base, "same": base, "rows": base[3:9], "columns": base[:, 2:5],
        "last": base[..., -1], "step": base[::3, 1::4], "transposed": base.transpose(0, 2),
        "permuted": base.permute(1, 2, 0), "scalar": base[1, 2, 3], "flat": base.view(-1)[5:77],
        "diagonal": base[:6, 0, :].diagonal(), "expanded": base[0, 0].expand(4, 6),
        "none": base[:0], "parameter": torch.nn.Parameter(large[5:9].t()), "t": large.t()}
    yield "lists", [large[:3], (every["F32.5x9"], {"x": [every["I8.7"]]}), 5, "text"]
    layers = torch.nn.TransformerEncoderLayer(16, 4, 32, batch_first=True)
    model = torch.nn.ModuleDict({
        "encoder": torch.nn.TransformerEncoder(layers, 2, enable_nested_tensor=False),
        "head": torch.nn.Linear(16, 50, bias=False), "embedding": torch.nn.Embedding(50, 16),
        "norm": torch.nn.BatchNorm1d(3)})
    model["head"].weight = model["embedding"].weight
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    model["encoder"](torch.randn(2, 5, 16)).sum().backward()
    optimizer.step()
    yield "a state dictionary", model.state_dict()
    yield "a checkpoint", {
        "model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": 5, "best": None,
        "loss": 0.25, "scheduler": {"last": [0.1, 0.2], "done": False}, "seed": 2 ** 63 + 1,
        "size": large.shape, "dtype": torch.float16, "device": torch.device("cpu"),
        "args": {"name": "größe", "layers": [2, 2], 7: "seven"},
        "random": {"torch": torch.get_rng_state()}}
    yield "nothing", {}
    half = torch.nn.Linear(30, 20).to(torch.bfloat16)
    yield "nested twice", {"state": {"state_dict": half.state_dict(), "step": torch.tensor(3.0)}}


def compare_torch(program, chance):
    compared = 0
    for label, value in torch_values(chance):
        expected = torch_content(value)
        for protocol in (2, 3, 4, 5):
            source = program.folder / "saved.pt"
            torch.save(value, source, pickle_protocol=protocol)
            found = program.tensors(source)
            require_same(found, expected, f"{label}, protocol {protocol}")
            compared += len(found)
        # Packed again by another tool, deflated.
        packed = program.folder / "packed.pt"
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(
                packed, "w", zipfile.ZIP_DEFLATED) as new:
            for member in old.namelist():
                new.writestr(member, old.read(member))
        require_same(program.tensors(packed), expected, f"{label}, deflated")
    print(f"{compared} tensors of torch.save: the same bytes")
    script = program.folder / "script.pt"
    torch.jit.save(torch.jit.script(torch.nn.Linear(2, 3)), script)
    program.require_refused(script, "TorchScript")
    whole = program.folder / "module.pt"
    torch.save(torch.nn.Linear(2, 3), whole)
    program.require_refused(whole, "torch.nn.modules.linear.Linear")
    torch.serialization.set_crc32_options(False)
    torch.save({"a": torch.arange(5.0)}, whole)
    torch.serialization.set_crc32_options(True)
    require_same(program.tensors(whole, is_whole=False), torch_content({"a": torch.arange(5.0)}),
                 "without checksums")
    require(program.run("verify", whole).returncode == 2, "missing checksums are not told")
    report = None
    for label, value in torch_values(chance):
        if label == "a checkpoint":
            torch.save(value, whole)
            report = json.loads(program.run("inspect", "--json", whole).stdout)
    groups = {tensor["name"]: tensor["group"] for tensor in report["tensors"]}
    require(all((group == "optimizer") == name.startswith("optimizer.")
                for name, group in groups.items()), "an optimizer's state is not told apart")
    require(report["metadata"]["epoch"] == 5 and report["metadata"]["loss"] == 0.25,
            "plain values are lost")
    ties = {t["name"]: t["tiedTo"] for t in report["tensors"] if t.get("tiedTo")}
    require(len(ties) == 1, f"second names: {ties}")
    print("TorchScript and modules: refused by name")


# ---- NumPy --------------------------------------------------------------------------------------


def arrays(chance):
    made = {}
    for code in NUMPY_NAMES:
        for shape in SHAPES if code in ("f4", "i2") else SHAPES[:-1]:
            dtype = numpy.dtype(code)
            count = math.prod(shape)
            raw = (bytes(chance.randrange(2) for _ in range(count)) if code == "b1"
                   else chance.randbytes(count * dtype.itemsize))
            name = f"layers.{'x'.join(map(str, shape)) or 'scalar'}.{code}"
            array = numpy.frombuffer(raw, dtype).reshape(shape)
            made[name] = array
            made[name + ".fortran"] = numpy.asfortranarray(array)
            made[name + ".big"] = array.astype(dtype.newbyteorder(">"))
            made[name + ".both"] = numpy.asfortranarray(array.astype(dtype.newbyteorder(">")))
    made["größe/eins"] = numpy.arange(5)
    return made


def array_content(array):
    kind = array.dtype.kind + str(array.dtype.itemsize)
    little = array.astype(array.dtype.newbyteorder("<"))
    return NUMPY_NAMES[kind], array.shape, little.tobytes("C")


def compare_numpy(program, chance):
    made = arrays(chance)
    expected = {name: array_content(array) for name, array in made.items()}
    for save in (numpy.savez, numpy.savez_compressed):
        source = program.folder / "saved.npz"
        save(source, **made)
        require_same(program.tensors(source), expected, save.__name__)
        back = program.folder / "back.npz"
        require(program.convert(source, back) is None, "NPZ is not converted to NPZ")
        require_npz(back, made)
        again = program.folder / "again.npz"
        checkpoint = program.folder / "between.bin"
        require(program.convert(source, checkpoint) is None, "NPZ is not converted to ckpt")
        require(program.convert(checkpoint, again) is None, "ckpt is not converted to NPZ")
        require_npz(again, made)
    print(f"{len(made)} arrays of savez and savez_compressed: the same bytes, and back")
    source = program.folder / "one.npy"
    for name, array in made.items():
        if "300x1000" in name or chance.random() < 0.2:
            version = chance.choice([(1, 0), (2, 0), (3, 0)])
            with open(source, "wb") as file:
                numpy.lib.format.write_array(file, array, version)
            require_same(program.tensors(source), {"arr_0": expected[name]}, f"{name} as NPY")
    for value, words in (
            (numpy.zeros(3, "i4,f8"), "structured"), (numpy.array([{}, 1], object), "Python objects"),
            (numpy.array(["ab"]), "text"), (numpy.array([b"ab"]), "byte strings"),
            (numpy.zeros(2, "M8[s]"), "dates"), (numpy.zeros(2, "V2"), "raw bytes"),
            (numpy.zeros(2, numpy.longdouble), "f16")):
        numpy.save(source, value, allow_pickle=True)
        program.require_refused(source, words)
        packed = program.folder / "refused.npz"
        numpy.savez(packed, good=numpy.ones(2), bad=value)
        program.require_refused(packed, words)
        program.require_refused(packed, "tensor bad")
    print("records, objects, text and dates: refused by name")
    torch.save({"w.bf16": torch.ones(3, dtype=torch.bfloat16)}, program.folder / "bf16.pt")
    reason = program.convert(program.folder / "bf16.pt", program.folder / "bf16.npz")
    require(reason and "w.bf16" in reason and "bf16" in reason, f"bf16 to NPZ: {reason}")


def require_npz(path, expected):
    with zipfile.ZipFile(path) as archive:
        require(archive.testzip() is None, f"{path.name}: a bad checksum")
    with numpy.load(path, allow_pickle=False) as loaded:
        require(set(loaded.files) == set(expected), f"{path.name}: other names")
        for name, array in expected.items():
            found = loaded[name]
            require(array_content(found) == array_content(array), f"{path.name}: {name} differs")
            require(found.dtype.newbyteorder("=") == array.dtype.newbyteorder("="), name)


def compare_large(program):
    size = (1 << 32) + 8
    source, written = program.folder / "large.safetensors", program.folder / "large.npz"
    header = json.dumps({
        "a": {"dtype": "U8", "shape": [size], "data_offsets": [0, size]},
        "b": {"dtype": "U8", "shape": [3], "data_offsets": [size, size + 3]}}).encode()
    source.write_bytes(len(header).to_bytes(8, "little") + header)
    start = source.stat().st_size
    os.truncate(source, start + size)  # Zeros that take no space.
    with open(source, "r+b") as file:
        file.seek(start + size - 1)
        file.write(bytes([9, 1, 2, 3]))
    require(program.convert(source, written) is None, "a large array is not converted to NPZ")
    with numpy.load(written) as loaded:
        require(loaded["b"].tolist() == [1, 2, 3], "what follows a large array differs")
        large = loaded["a"]
        require(large.shape == (size,) and large[-1] == 9 and not large[:-1].any(), "it differs")
    del large
    require(program.run("verify", written).returncode == 0, "our own large NPZ is not whole")
    back = program.folder / "back.safetensors"
    require(program.convert(written, back) is None, "a large NPZ is not converted back")
    with open(back, "rb") as file:
        length = int.from_bytes(file.read(8), "little")
        file.seek(-4, os.SEEK_END)
        require(file.read() == bytes([9, 1, 2, 3]), "it comes back with other values")
        require(file.tell() == 8 + length + size + 3, "it comes back in another size")
    print(f"an array of {size:,} bytes: the same there and back")


# ---- Damage and malice --------------------------------------------------------------------------


class Evil:
    def __init__(self, function, *arguments):
        self.function, self.arguments = function, arguments

    def __reduce__(self):
        return self.function, self.arguments


def compare_malice(program):
    marker = program.folder / "ran"
    command = f"touch {marker}"
    cases = [
        (Evil(os.system, command), "posix.system"), (Evil(eval, "1"), "eval"),
        (Evil(exec, "1"), "exec"), (Evil(subprocess.Popen, command), ".Popen"),
        (Evil(getattr, os, "system"), "os"), (Evil(__import__, "os"), "__import__"),
        (Evil(torch.load, "x"), "torch.serialization.load"), (Evil(open, str(marker), "w"), "open"),
    ]
    for value, asked in cases:
        for protocol in (2, 4, 5):
            source = program.folder / "evil.pt"
            try:
                torch.save({"weight": torch.ones(3), "more": value}, source, pickle_protocol=protocol)
            except (TypeError, AttributeError, pickle.PicklingError):
                continue
            program.require_refused(source, asked)
            for command in ("inspect", "params", "verify"):
                require(program.run(command, source).returncode != 0, f"{command} takes {asked}")
    require(not marker.exists(), "code was run")
    print(f"{len(cases)} objects that would run code: refused by name")


def library_content(path):
    if path.suffix == ".npz":
        with numpy.load(path, allow_pickle=False) as loaded:
            return {name: array_content(loaded[name]) for name in loaded.files}
    return torch_content(torch.load(path, weights_only=True))


def compare_damage(program, chance, count):
    state = {"a": random_tensor(chance, torch.float32, [5, 7]), "b": {"c": torch.arange(9).half()}}
    state["t"] = state["a"].t()
    torch.save(state, program.folder / "whole.pt")
    numpy.savez(program.folder / "whole.npz", a=numpy.arange(12.0).reshape(3, 4), b=numpy.ones(3))
    numpy.savez_compressed(program.folder / "packed.npz", a=numpy.arange(500), b=numpy.ones(3))
    wholes = [program.folder / name for name in ("whole.pt", "whole.npz", "packed.npz")]
    read = refused = 0
    for number in range(count):
        whole = wholes[number % len(wholes)]
        data = bytearray(whole.read_bytes())
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(data))
            kind = chance.randrange(4)
            if kind == 0:
                data[place] ^= 1 << chance.randrange(8)
            elif kind == 1:
                data[place] = chance.randrange(256)
            elif kind == 2:
                del data[place:place + chance.randint(1, 9)]
            else:
                data[place:place] = chance.randbytes(chance.randint(1, 9))
        source = program.folder / f"damaged{whole.suffix}"
        source.write_bytes(data)
        if program.convert(source, program.folder / "converted.safetensors") is not None:
            refused += 1
            continue
        read += 1
        # Damage to members that hold no tensor is for `verify` to find.
        found = program.tensors(source, is_whole=False)
        try:
            expected = library_content(source)
        except Exception:  # The library refuses what we read: names and unused fields only.
            expected = library_content(whole)
            require(sorted(t[2] for t in found.values()) == sorted(t[2] for t in expected.values()),
                    f"damaged file {number}: values changed without a word")
            continue
        require_same(found, expected, f"damaged file {number}")
    require(read and refused, f"{read} read and {refused} refused test nothing")
    print(f"{count} damaged files: {refused} refused, {read} read as the libraries read them")


def main():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program", type=pathlib.Path, help="the built ckpt")
    options.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options.add_argument("--count", type=int, default=600, help="files damaged by chance")
    options.add_argument("--large", action="store_true", help="an array of over 4 GiB too")
    arguments = options.parse_args()
    print(f"torch {torch.__version__}, numpy {numpy.__version__}, seed {arguments.seed}")
    chance = random.Random(arguments.seed)
    torch.manual_seed(arguments.seed)
    with tempfile.TemporaryDirectory() as folder:
        program = Program(arguments.program.resolve(strict=True), pathlib.Path(folder))
        compare_torch(program, chance)
        compare_numpy(program, chance)
        if arguments.large:
            compare_large(program)
        compare_malice(program)
        compare_damage(program, chance, arguments.count)
    print(f"no difference in {program.runs} runs")


if __name__ == "__main__":
    try:
        main()
    except Difference as difference:
        sys.exit(f"difference: {difference}")
