#!/usr/bin/env python3
"""Holds `ckpt edit` and `ckpt merge` against PyTorch and peft.

    python3 -m venv .build/venv
    .build/venv/bin/pip install numpy safetensors torch==2.13.0+cpu peft  # torch without CUDA
    .build/venv/bin/python Tests/Differential/editing_reference.py .build/release/ckpt

1. Casts between all floating-point types: the bits that `Tensor.to` gives. PyTorch rounds f64 to f32 on the way to
   smaller types; ours is rounded once, so there it may differ, and must be at least as near.
2. What is renamed, kept, dropped and tied: the tensors that a dictionary has after the same changes, bit for bit.
3. Averages and differences: what PyTorch calculates in double precision and rounds once, bit for bit.
4. Adapters that peft trains and saves, of many kinds and types: within one unit in the last place of what weight plus
   factor times product is in double precision. How far peft's own arithmetic, in the weights' type, is from that is
   printed.

The exit status is 1 at the first difference. A run is repeated with the --seed that it prints.
"""

import argparse
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import torch
from safetensors.torch import load_file, save_file

FLOATS = {
    "f64": torch.float64, "f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16,
    "f8_e4m3": torch.float8_e4m3fn, "f8_e5m2": torch.float8_e5m2,
}


class Difference(Exception):
    """We and the library do not agree."""


def require(condition, message):
    if not condition:
        raise Difference(message)


class Program:
    def __init__(self, path, folder):
        self.path, self.folder, self.runs = path, folder, 0

    def make(self, *arguments):
        """The tensors of the file that a command writes."""
        self.runs += 1
        target = self.folder / "out.safetensors"
        target.unlink(missing_ok=True)
        arguments = [target if argument == "OUT" else argument for argument in arguments]
        ran = subprocess.run([self.path, *arguments], capture_output=True, text=True)
        require(ran.returncode == 0, f"{arguments}: status {ran.returncode}: {ran.stderr}")
        return load_file(target)


def bits(tensor):
    return tensor.contiguous().reshape(-1).view(torch.uint8)


def same(a, b):
    return a.dtype == b.dtype and a.shape == b.shape and torch.equal(bits(a), bits(b))


# ---- Casts --------------------------------------------------------------------------------------


def numbers(rng):
    """Numbers of all sizes, middles between numbers of small types, and those that are no numbers."""
    generator = torch.Generator().manual_seed(rng.getrandbits(40))
    normal = torch.randn(20_000, generator=generator, dtype=torch.float64)
    sizes = torch.randint(-60, 60, (20_000,), generator=generator)
    parts = [normal, torch.ldexp(normal, sizes)]
    for mantissa in (2, 3, 7, 10):
        whole = torch.randint(0, 1 << (mantissa + 2), (4000,), generator=generator).double()
        power = torch.randint(-30, 20, (4000,), generator=generator)
        parts.append(torch.ldexp(whole, power))
    parts.append(torch.tensor(
        [0.0, -0.0, 448, 464, 465, 480, 57344, 61440, 65504, 65519.99, 65520, 65536, 3.3e38, 3.5e38,
         6e-8, 3e-8, 2.9e-8, 1e-45, float("inf"), float("-inf"), float("nan")], dtype=torch.float64))
    joined = torch.cat(parts)
    return torch.cat([joined, -joined])


def check_casts(program, rng):
    given = numbers(rng)
    source = program.folder / "cast.safetensors"
    counts = {"same": 0, "nearer": 0}
    for name, dtype in FLOATS.items():
        tensor = given.to(dtype)
        save_file({"t": tensor}, source)
        for target_name, target in FLOATS.items():
            found = program.make("edit", source, "OUT", "--cast", target_name)["t"]
            expected = tensor.to(target)
            ours, theirs = found.double(), expected.double()
            what = f"{name} to {target_name}"
            require(found.dtype == target, f"{what}: is {found.dtype}")
            require(torch.equal(ours.isnan(), theirs.isnan()), f"{what}: other NaN")
            if name == "f64" and target_name not in ("f64", "f32"):
                differs = (ours != theirs) & ~ours.isnan()
                exact = tensor[differs]
                require(bool(((ours[differs] - exact).abs() <= (theirs[differs] - exact).abs()).all()),
                        f"{what}: not the nearest")
                counts["nearer"] += int(differs.sum())
            else:
                finite = ~ours.isnan()
                require(same(found[finite], expected[finite]), f"{what}: other bits")
            counts["same"] += len(ours)
    return counts


# ---- Names --------------------------------------------------------------------------------------


def check_names(program, rng):
    generator = torch.Generator().manual_seed(rng.getrandbits(40))
    model = {}
    for layer in (0, 1, 2, 10):
        for part in ("q", "k", "norm"):
            for role in ("weight", "bias"):
                model[f"module.model.layers.{layer}.{part}.{role}"] = torch.randn(
                    5, 3, generator=generator)
    model["module.ids"] = torch.arange(7)
    source = program.folder / "names.safetensors"
    save_file(model, source)
    renamed = {re.sub(r"layers\.(\d+)", r"h.\1", name.removeprefix("module.")): tensor
               for name, tensor in model.items() if not name.endswith("bias")}
    found = program.make(
        "edit", source, "OUT", "--rename", r"s/^module\.//", "--rename", r"s/layers\.(\d+)/h.\1/",
        "--drop", "*bias")
    require(found.keys() == renamed.keys(), f"names: {found.keys() ^ renamed.keys()}")
    for name, tensor in renamed.items():
        require(same(found[name], tensor), f"names: {name} differs")
    kept = {name for name in model if re.search(r"layers\.[01]\.", name)}
    found = program.make("edit", source, "OUT", "--keep", r"/layers\.[01]\./")
    require(found.keys() == kept, f"kept: {found.keys() ^ kept}")


# ---- Sums ---------------------------------------------------------------------------------------


def as_near(found, exact):
    """Whether no value is farther from the exact one than PyTorch's, which rounds f64 to f16 by way of f32."""
    theirs = exact.to(found.dtype)
    return bool(((found.double() - exact).abs() <= (theirs.double() - exact).abs()).all())


def check_sums(program, rng):
    generator = torch.Generator().manual_seed(rng.getrandbits(40))
    for dtype in (torch.float64, torch.float32, torch.float16, torch.bfloat16):
        models, paths = [], []
        for number in range(3):
            models.append({
                "w": torch.randn(300, 500, generator=generator, dtype=torch.float64).to(dtype),
                "b": torch.randn(11, generator=generator, dtype=torch.float64).to(dtype)})
            paths.append(program.folder / f"m{number}.safetensors")
            save_file(models[-1], paths[-1])
        for weights in (None, [0.5, 0.25, 0.25], [3, 1, 2]):
            options = [] if weights is None else ["--weights", ",".join(map(str, weights))]
            found = program.make("merge", *paths, "--average", *options, "-o", "OUT")
            used = weights or [1, 1, 1]
            for name in models[0]:
                total = models[0][name].double() * used[0]
                for model, weight in zip(models[1:], used[1:]):
                    total = total + weight * model[name].double()
                require(as_near(found[name], total / sum(used)),
                        f"average of {dtype} with {weights}: {name}")
        found = program.make(
            "merge", *paths, "--add-difference", "--weights", "0.7", "-o", "OUT")
        for name in models[0]:
            a, b, c = (model[name].double() for model in models)
            require(as_near(found[name], a + 0.7 * (b - c)), f"difference of {dtype}: {name}")


# ---- Adapters -----------------------------------------------------------------------------------


class Block(torch.nn.Module):
    def __init__(self):
        super().__init__()
        from transformers.pytorch_utils import Conv1D
        self.query = torch.nn.Linear(24, 16)
        self.up = torch.nn.Linear(24, 40, bias=False)
        self.square = Conv1D(24, 24)
        self.wide = Conv1D(40, 24)


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = torch.nn.Embedding(50, 24)
        self.layers = torch.nn.ModuleList([Block(), Block()])
        self.convolution = torch.nn.Conv2d(3, 8, (3, 2))
        self.head = torch.nn.Linear(24, 5)

    def forward(self, tokens):
        return self.embed(tokens)


ADAPTERS = {
    "plain": dict(r=4, lora_alpha=8, target_modules=["query", "up"]),
    "rank-stabilized": dict(r=3, lora_alpha=7, use_rslora=True, target_modules=["query", "head"]),
    "patterns": dict(r=4, lora_alpha=8, target_modules=["query", "up", "head"],
                     rank_pattern={"layers.1.query": 2, "up": 7}, alpha_pattern={"head": 3}),
    "fan-in-fan-out": dict(r=4, lora_alpha=2, fan_in_fan_out=True,
                           target_modules=["square", "wide", "up"]),
    "embedding": dict(r=5, lora_alpha=9, target_modules=["embed"]),
    "convolution": dict(r=2, lora_alpha=3, target_modules=["convolution"]),
    "replaced": dict(r=2, lora_alpha=3, target_modules=["query"], modules_to_save=["head"]),
    "biases": dict(r=2, lora_alpha=3, target_modules=["query"], bias="all"),
}


def units(found, exact):
    """The largest distance from the exact values, in units in the last place of each value's type."""
    magnitude = exact.abs().clamp_min(torch.finfo(found.dtype).smallest_normal)
    unit = torch.exp2(torch.floor(torch.log2(magnitude))) * torch.finfo(found.dtype).eps
    return float(((found.double() - exact).abs() / unit).max())


def merged_in_double(adapted, base):
    """The state dictionary of the base with the adapters' products added, in double precision."""
    from transformers.pytorch_utils import Conv1D
    exact = {name: tensor.double() for name, tensor in base.items()}
    for name, parameter in adapted.named_parameters():
        # Trained beside the matrices where an adapter says so.
        name = name.removeprefix("base_model.model.").replace(".base_layer.", ".")
        if name.endswith(".bias") and name in exact:
            exact[name] = parameter.detach().double()
    for name, module in adapted.named_modules():
        name = name.removeprefix("base_model.model.")
        if isinstance(getattr(module, "modules_to_save", None), torch.nn.ModuleDict):
            for part, tensor in module.modules_to_save["default"].state_dict().items():
                exact[f"{name}.{part}"] = tensor.double()
        if not hasattr(module, "get_delta_weight"):
            continue
        layer = module.get_base_layer()
        if getattr(layer, "bias", None) is not None:
            exact[f"{name}.bias"] = layer.bias.detach().double()
        if "default" in module.lora_embedding_A:
            product = (module.lora_embedding_B["default"].detach().double()
                       @ module.lora_embedding_A["default"].detach().double()).T
        else:
            down = module.lora_A["default"].weight.detach().double()
            up = module.lora_B["default"].weight.detach().double()
            product = (up.flatten(1) @ down.flatten(1)).reshape(up.shape[0], *down.shape[1:])
            if isinstance(layer, Conv1D):
                product = product.T
        exact[f"{name}.weight"] = exact[f"{name}.weight"] + module.scaling["default"] * product
    return exact


def check_adapters(program, rng):
    import peft
    largest, theirs = 0.0, {}
    for name, options in ADAPTERS.items():
        torch.manual_seed(rng.getrandbits(40))
        for dtype in (torch.float64, torch.float32, torch.bfloat16, torch.float16):
            base = Model().to(dtype)
            base_path = program.folder / "base.safetensors"
            save_file(base.state_dict(), base_path)
            adapted = peft.get_peft_model(
                base, peft.LoraConfig(**options), autocast_adapter_dtype=False)
            with torch.no_grad():
                for key, parameter in adapted.named_parameters():
                    if parameter.requires_grad:
                        parameter.copy_(torch.randn(parameter.shape, dtype=torch.float64))
            folder = program.folder / f"adapter-{name}"
            adapted.save_pretrained(folder)
            found = program.make("merge", base_path, "--lora", folder, "-o", "OUT")
            original = load_file(base_path)
            exact = merged_in_double(adapted, original)
            merged = adapted.merge_and_unload().state_dict()
            require(found.keys() == merged.keys() == exact.keys(),
                    f"{name}: {found.keys() ^ merged.keys() | exact.keys() ^ merged.keys()}")
            changed = 0
            for key, expected in merged.items():
                ours = found[key]
                require(ours.dtype == expected.dtype and ours.shape == expected.shape, f"{name}: {key}")
                changed += not same(ours, original[key])
                # In double precision itself the order of a sum of r products may change more than the last place.
                if dtype == torch.float64:
                    distance = float((ours - exact[key]).abs().max()) / torch.finfo(dtype).eps
                    require(distance <= 64, f"{name}, {dtype}: {key} is off by {distance} x eps")
                    continue
                largest = max(largest, units(ours, exact[key]))
                require(largest <= 1, f"{name}, {dtype}: {key} is {largest} units off")
                theirs[dtype] = max(theirs.get(dtype, 0), units(expected, exact[key]))
            require(changed > 0, f"{name}: nothing changed")
    return largest, theirs


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    options = parser.parse_args()
    print(f"seed {options.seed}")
    rng = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        program = Program(options.program.resolve(), pathlib.Path(folder))
        counts = check_casts(program, rng)
        print(f"casts: {counts['same']:,} values between {len(FLOATS)} types; "
              f"{counts['nearer']:,} from f64 nearer than PyTorch's")
        check_names(program, rng)
        check_sums(program, rng)
        print("names, averages and differences: the same bits")
        largest, theirs = check_adapters(program, rng)
        print(f"{len(ADAPTERS)} kinds of adapters: within {largest:.3f} units in the last place of the result in "
              "double precision; peft's own arithmetic within "
              + ", ".join(f"{units:,.1f} ({str(dtype)[6:]})" for dtype, units in theirs.items()))
        print(f"{program.runs} files: no difference")


if __name__ == "__main__":
    try:
        main()
    except Difference as difference:
        print(f"DIFFERENCE: {difference}", file=sys.stderr)
        sys.exit(1)
