#!/usr/bin/env python3
"""Compares ckpt with torch.load(weights_only=True) on files as libraries write them.

    python3 Tests/Differential/pytorch_files.py .build/release/ckpt

Plain state dictionaries, the layouts of Lightning, Transformers' Trainer, accelerate, timm and others, optimizers, schedulers and
averages, each as torch.save writes them today, as it wrote archives before version 2, and as it wrote files before version 1.6. What
torch.load(weights_only=True) accepts must be accepted, with the same tensors. What ckpt accepts beyond that is printed, and compared
with torch.load(weights_only=False). Objects that hold tensors, or that would do harm, must be refused by both. Exit status 1 for a
difference. Needs torch; files of accelerate and peft are made where these are installed.
"""
import argparse
import collections
import enum
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings
import zipfile

import numpy
import torch
from torch import nn

warnings.filterwarnings("ignore")
TYPES = {
    torch.float64: "F64", torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16", torch.int64: "I64",
    torch.int32: "I32", torch.int16: "I16", torch.int8: "I8", torch.uint8: "U8", torch.bool: "BOOL", torch.uint16: "U16",
    torch.uint32: "U32", torch.uint64: "U64", torch.complex64: "C64", torch.float8_e4m3fn: "F8_E4M3", torch.float8_e5m2: "F8_E5M2",
}


class Size(enum.Enum):
    SMALL = 1


class Settings:
    def __init__(self, **values):
        self.__dict__ |= values


class Harm:
    def __reduce__(self):
        return os.system, ("echo harm",)


# ---- What is saved ------------------------------------------------------------------------------


def models():
    torch.manual_seed(0)
    tied = nn.ModuleDict({"embedding": nn.Embedding(30, 8), "head": nn.Linear(8, 30, bias=False)})
    tied["head"].weight = tied["embedding"].weight
    layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
    return {
        "linear layers": nn.Sequential(nn.Linear(6, 5), nn.ReLU(), nn.Linear(5, 4)),
        "convolutions": nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.ConvTranspose2d(4, 2, 2)),
        "a recurrent network": nn.LSTM(4, 6, 2, bidirectional=True),
        "a transformer": nn.TransformerEncoder(layer, 12, enable_nested_tensor=False),
        "tied weights": tied,
        "half precision": nn.Linear(7, 3).half(),
        "bfloat16 on a wrapper": nn.ModuleDict({"module": nn.Linear(7, 3).bfloat16()}),
        "weight normalization": nn.utils.parametrizations.weight_norm(nn.Linear(4, 4)),
    }


def trained(model, optimizer):
    def closure():
        optimizer.zero_grad()
        loss = model(torch.ones(2, 6)).square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return optimizer.state_dict()


def optimizers():
    for name, options in {
        "SGD": dict(lr=0.1, momentum=0.9), "Adam": {}, "AdamW": dict(amsgrad=True), "Adagrad": {}, "RMSprop": dict(momentum=0.1),
        "Adadelta": {}, "Adamax": {}, "NAdam": {}, "RAdam": {}, "ASGD": {}, "LBFGS": {}, "Rprop": {}, "Adafactor": {},
    }.items():
        model = nn.Linear(6, 5)
        yield f"optimizer {name}", trained(model, getattr(torch.optim, name)(model.parameters(), **options))


def trainers():
    model = nn.Linear(24, 26)
    state = model.state_dict()
    optimizer = torch.optim.AdamW(model.parameters())
    model(torch.ones(2, 24)).sum().backward()
    optimizer.step()
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.1, total_steps=10)
    plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer)
    average = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.9))
    average.update_parameters(model)
    monitor = "ModelCheckpoint{'monitor': 'val_loss', 'mode': 'min', 'every_n_epochs': 1}"
    yield "Lightning", {
        "epoch": 3, "global_step": 120, "pytorch-lightning_version": "2.4.0", "state_dict": state,
        "loops": {"fit_loop": {"state_dict": {}, "epoch_progress": {"total": {"ready": 3, "completed": 3}}}},
        "callbacks": {monitor: {
            "monitor": "val_loss", "best_model_score": torch.tensor(0.5), "best_model_path": "/a/b.ckpt", "current_score": None,
            "best_k_models": {"/a/b.ckpt": torch.tensor(0.5)}, "kth_value": torch.tensor(0.5), "last_model_path": ""}},
        "optimizer_states": [optimizer.state_dict()], "lr_schedulers": [scheduler.state_dict()],
        "hparams_name": "kwargs", "hyper_parameters": {"width": 24, "rate": 0.1}}
    yield "nanoGPT", {
        "model": state, "optimizer": optimizer.state_dict(), "model_args": {"n_layer": 2, "bias": False, "dropout": 0.0},
        "iter_num": 2000, "best_val_loss": torch.tensor(1.4697), "config": {"out_dir": "out", "device": "cuda"}}
    yield "weights and their average", {"model": state, "ema": {key: value / 2 for key, value in state.items()}}
    yield "an averaged model", {"state_dict": state, "state_dict_ema": average.state_dict(), "epoch": 2}
    yield "timm", {"epoch": 7, "arch": "vit_tiny", "state_dict": state, "optimizer": optimizer.state_dict(), "version": 2,
                   "metric": 71.2, "amp_scaler": torch.amp.GradScaler("cpu").state_dict()}
    yield "distributed data parallel", {"model_state_dict": nn.ModuleDict({"module": model}).state_dict(), "epoch": 1}
    yield "a compiled model", {f"_orig_mod.{key}": value for key, value in state.items()}
    yield "torchvision's references", {
        "model": state, "optimizer": optimizer.state_dict(), "lr_scheduler": scheduler.state_dict(), "epoch": 4}
    yield "Trainer: optimizer.pt", optimizer.state_dict()
    yield "Trainer: scheduler.pt", scheduler.state_dict()
    yield "scheduler on a plateau", plateau.state_dict()
    yield "random states", {"cpu": torch.random.get_rng_state(), "cuda": [torch.random.get_rng_state()]}
    yield "a list of everything", [state, optimizer.state_dict(), 5, None, "text", (1, 2.5), True]


def tensors():
    base = torch.arange(240, dtype=torch.float32).reshape(24, 10)
    marked = nn.Parameter(torch.ones(3))
    marked.partition, marked.scale = "row", torch.full((2,), 0.5)
    yield "every type", {str(kind): torch.ones(3, 2).to(kind) for kind in TYPES}
    yield "views", {"base": base, "same": base, "row": base[3], "columns": base[:, 2:5], "t": base.t(), "one": base[1, 2],
                    "none": base[:0], "expanded": base[0].expand(3, 10)}
    yield "one tensor", base
    yield "parameters with attributes", {"p": marked, "plain": nn.Parameter(base)}
    yield "sparse tensors", {"coo": torch.eye(4).to_sparse(), "csr": torch.eye(4).to_sparse_csr(), "csc": torch.eye(4).to_sparse_csc(),
                             "bsr": torch.eye(4).to_sparse_bsr((2, 2))}
    yield "quantized tensors", {
        "tensor": torch.quantize_per_tensor(base, 0.5, 3, torch.quint8),
        "channel": torch.quantize_per_channel(base, torch.rand(24).double(), torch.zeros(24).long(), 0, torch.qint8)}
    yield "values of all kinds", {
        "counter": collections.Counter("abca"), "set": {1, 2}, "bytes": b"abc", "array": bytearray(b"abc"), "complex": 1 + 2j,
        "size": base.shape, "device": torch.device("cpu"), "dtype": torch.float16, "large": 2**80, "negative": -(2**40), "none": None,
        "nested": [[1, [2, {"w": base}]]], "meta": torch.empty(3, device="meta"), "layout": torch.strided,
        (1, "tuple"): torch.ones(1), 2.5: torch.zeros(2), "ordered": collections.OrderedDict(a=base, b=collections.OrderedDict())}
    turned, other = torch.randn(3, 4, dtype=torch.complex64), torch.randn(3, 4, dtype=torch.complex64)
    yield "conjugated and negated views", {
        "conjugated": turned.conj(), "transposed": turned.t().conj(), "imaginary": other.conj().imag, "both": -turned.conj().imag,
        "kept": turned}
    yield "nothing", {}


def beyond():
    """What torch.load(weights_only=True) refuses, though it holds no tensors that would have to be made."""
    state = nn.Linear(24, 26).state_dict()
    for label, value in {
        "argparse.Namespace": argparse.Namespace(lr=0.1, layers=[1, 2]), "a number of NumPy": numpy.float64(0.93),
        "an array of NumPy": numpy.arange(5), "random states of NumPy": numpy.random.get_state(), "an enumeration": Size.SMALL,
        "an object": Settings(width=24), "a class": Settings, "a path": pathlib.Path("/a/b"), "defaultdict": collections.defaultdict(list),
        "a function": torch.nn.functional.relu,
    }.items():
        yield label, {"model": state, "extra": value}


def archive_of_version_1(path):
    """Takes from an archive what torch.save adds since."""
    kept = []
    with zipfile.ZipFile(path) as old:
        for member in old.namelist():
            if member.endswith(("/data.pkl", "/version")) or "/data/" in member:
                kept.append((member, old.read(member)))
    with zipfile.ZipFile(path, "w") as new:
        for name, data in kept:
            new.writestr(name, data)


def installed(folder):
    """Files that accelerate and peft write themselves."""
    try:
        import accelerate
    except ImportError:
        return
    accelerator = accelerate.Accelerator(cpu=True)
    model = nn.Linear(24, 26)
    optimizer = torch.optim.AdamW(model.parameters())
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1)
    model, optimizer, scheduler = accelerator.prepare(model, optimizer, scheduler)
    accelerator.backward(model(torch.ones(2, 24)).sum())
    optimizer.step()
    accelerator.save_state(folder / "state", safe_serialization=False)
    for path in sorted((folder / "state").rglob("*")):
        if path.suffix in (".bin", ".pkl", ".pt", ".pth"):
            yield f"accelerate: {path.name}", path


# ---- What it holds ------------------------------------------------------------------------------


def content(value, name=None):
    """The tensors of what was loaded, by the keys on the way to them, as ckpt calls them."""
    def inner(parts):
        found = {}
        for key, item in parts:
            found |= content(item, str(key) if name is None else f"{name}.{key}")
        return found

    if isinstance(value, torch.Tensor):
        attributes = inner(value.__dict__.items()) if hasattr(value, "__dict__") else {}
        if value.device.type == "meta":
            return {}
        if value.layout == torch.sparse_coo:
            return inner([("indices", value._indices()), ("values", value._values())])
        if value.layout in (torch.sparse_csr, torch.sparse_bsr):
            return inner([("crow_indices", value.crow_indices()), ("col_indices", value.col_indices()), ("values", value.values())])
        if value.layout == torch.sparse_csc:
            return inner([("ccol_indices", value.ccol_indices()), ("row_indices", value.row_indices()), ("values", value.values())])
        if value.is_quantized:
            if value.qscheme() == torch.per_channel_affine:
                attributes = inner([("scales", value.q_per_channel_scales()), ("zero_points", value.q_per_channel_zero_points())])
            value = value.int_repr()
        flat = value.detach().resolve_conj().resolve_neg().contiguous().reshape(-1)
        data = flat.view(torch.uint8).numpy().tobytes() if flat.numel() else b""
        return {name or "tensor": (TYPES[value.dtype], tuple(value.shape), data)} | attributes
    if isinstance(value, dict):
        return inner((key_text(key), item) for key, item in value.items())
    return inner(enumerate(value)) if isinstance(value, (list, tuple)) else {}


def key_text(key):
    return f"({', '.join(map(key_text, key))})" if isinstance(key, tuple) else str(key)


class Program:
    def __init__(self, path, folder):
        self.path, self.folder = pathlib.Path(path).resolve(), folder

    def run(self, *arguments):
        return subprocess.run([self.path, *arguments], cwd=self.folder, capture_output=True, text=True)

    def tensors(self, source):
        """Names, types, shapes and bytes; or the line that says why not."""
        target = self.folder / "converted.safetensors"
        target.unlink(missing_ok=True)
        ran = self.run("convert", source, target)
        if ran.returncode != 0:
            return ran.stderr.strip() or f"exit status {ran.returncode}"
        data = target.read_bytes()
        length = int.from_bytes(data[:8], "little")
        header = json.loads(data[8:8 + length])
        notes = header.pop("__metadata__", {})
        found = {}
        for name, tensor in header.items():
            start, end = (8 + length + offset for offset in tensor["data_offsets"])
            found[name] = (tensor["dtype"], tuple(tensor["shape"]), data[start:end])
        return found | {name: found[owner] for name, owner in notes.items() if owner in found and name not in found}


# ---- Side by side -------------------------------------------------------------------------------


class Comparison:
    def __init__(self, program):
        self.program = program
        self.files = self.count = self.failures = 0
        self.beyond = {}

    def fail(self, label, words):
        self.failures += 1
        print(f"{label}: {words}")

    def compare(self, label, path):
        self.files += 1
        try:
            loaded, reason = torch.load(path, map_location="cpu", weights_only=True), None
        except Exception as error:
            loaded, reason = torch.load(path, map_location="cpu", weights_only=False), str(error)
        expected, found = content(loaded), self.program.tensors(path)
        if isinstance(found, str):
            return self.fail(label, f"torch.load(weights_only=True) {'refuses' if reason else 'accepts'} it: {found}")
        for name in sorted(expected.keys() | found.keys()):
            if expected.get(name) != found.get(name):
                self.fail(label, f"{name!a} is {found.get(name, ['missing'])[:2]}, should be {expected.get(name, ['absent'])[:2]}")
        self.count += len(found)
        if reason is not None:
            self.beyond[label] = reason

    def refuse(self, label, path, words):
        found = self.program.tensors(path)
        if not isinstance(found, str) or words not in found or "\n" in found:
            self.fail(label, f"should be refused with {words!r}: {found}")

    def count_parameters(self, label, path, expected):
        report = json.loads(self.program.run("params", "--json", path).stdout or "{}")
        if report.get("parameters") != expected:
            self.fail(label, f"{report.get('parameters')} parameters are counted, and there are {expected}")


def main(program):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        comparison = Comparison(Program(program, folder))
        path, legacy = folder / "saved.pt", {"_use_new_zipfile_serialization": False}
        for label, model in models().items():
            torch.save(model.state_dict(), path)
            comparison.compare(label, path)
            archive_of_version_1(path)
            comparison.compare(f"{label}, an old archive", path)
            torch.save(model.state_dict(), path, **legacy)
            comparison.compare(f"{label}, legacy", path)
        for label, value in (*optimizers(), *trainers(), *tensors()):
            torch.save(value, path)
            comparison.compare(label, path)
            if label.startswith(("optimizer A", "Lightning", "a list", "views", "parameters", "values", "quantized")):
                torch.save(value, path, **legacy)
                comparison.compare(f"{label}, legacy", path)
            if label in ("Lightning", "weights and their average", "nanoGPT"):
                comparison.count_parameters(label, path, 650)
                comparison.program.run("convert", path, folder / "counted.safetensors")
                comparison.count_parameters(f"{label}, converted", folder / "counted.safetensors", 650)
        for label, value in beyond():
            for protocol in (2, 4):
                torch.save(value, path, pickle_protocol=protocol)
                comparison.compare(label, path)
            torch.save(value, path, **legacy)
            comparison.compare(f"{label}, legacy", path)
        for protocol in (3, 4, 5):
            torch.save(models()["linear layers"].state_dict(), path, pickle_protocol=protocol)
            comparison.compare(f"protocol {protocol}", path)
        for label, file in installed(folder):
            comparison.compare(label, file)
        for arguments in ({}, legacy):
            for label, value, words in (
                ("a whole model", nn.Linear(2, 3), "Linear, with tensors in it"),
                ("an object with tensors", {"w": torch.ones(1), "x": Settings(weight=torch.ones(2))}, "Settings, with tensors"),
                ("harm", {"w": torch.ones(1), "x": Harm()}, "would call posix.system"),
            ):
                torch.save(value, path, **arguments)
                comparison.refuse(label, path, words)
        print(f"{comparison.files} files, {comparison.count} tensors; accepted beyond torch.load(weights_only=True):")
        for label in comparison.beyond:
            print(f"  {label}")
        print(f"{comparison.failures} differences" if comparison.failures else "no difference")
        return 1 if comparison.failures else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
