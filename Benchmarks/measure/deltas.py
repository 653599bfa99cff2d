"""What successive checkpoints of one training need, stored against each other, and why."""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy

from table import CKPT, HERE, head, row

sys.path.insert(0, str(HERE.parent / "Tests/Conformance"))
sys.dont_write_bytecode = True
import reader  # noqa: E402

FIRST = 200
KINDS = {"optimizer.firstMoment.": "first moments", "optimizer.secondMoment.": "second moments"}


def apart(step):
    return f"{step - FIRST} step{'s' * (step > FIRST + 1)} apart"


def kind(name):
    return next((title for start, title in KINDS.items() if name.startswith(start)), "weights")


def train(folder, every):
    """Saves each step that is a multiple of `every`, in a run that is always the same."""
    subprocess.run(
        [CKPT, "train", "--width", "128", "--layers", "4", "--epochs", "1", "--save-every",
         str(every), "--keep", "99", "--out", folder / "run.bin"], check=True, capture_output=True)


def stored(path):
    found = json.loads(subprocess.run(
        [CKPT, "inspect", path, "--json"], check=True, capture_output=True).stdout)
    sums = {}
    for tensor in found["tensors"]:
        sums[kind(tensor["name"])] = sums.get(kind(tensor["name"]), 0) + tensor["storedBytes"]
    return sums


def entropy(symbols):
    counts = numpy.unique(symbols, return_counts=True)[1]
    return float(-(counts / len(symbols) * numpy.log2(counts / len(symbols))).sum())


def bits(residuals):
    """Bits a number of unsigned residuals, each of their bytes coded on its own."""
    return sum(min(8, entropy(residuals >> shift & 255)) for shift in (0, 8, 16, 24))


def bound(path):
    """Bytes that the residuals in a file allow, by kind; tensors that are stored whole count as they are."""
    sums = {}
    with open(path, "rb") as file:
        checkpoint = reader.Checkpoint(file, folder=path.parent)
        for position, tensor in enumerate(checkpoint.tensors):
            title = kind(tensor.name)
            size = tensor.stored_length
            if position in checkpoint.index.predictions:
                data = b"".join(reader.decode_chunk(chunk, checkpoint.stored_chunk(chunk))
                                for chunk in checkpoint.chunks(tensor))
                numbers = numpy.frombuffer(data, "<u4")
                size = bits(numbers) * len(numbers) / 8
            sums[title] = sums.get(title, 0) + size
    return sums


def tensors(path):
    with open(path, "rb") as file:
        checkpoint = reader.Checkpoint(file)
        return {tensor.name: numpy.frombuffer(checkpoint.bytes_of(tensor), "<f4")
                for tensor in checkpoint.tensors}


def places(numbers):
    raw = numpy.asarray(numbers, numpy.float32).view(numpy.uint32).astype(numpy.int64)
    return numpy.where(raw >> 31, ~raw & 0xFFFFFFFF, raw | 1 << 31)


def differences(numbers, predicted):
    steps = places(numbers) - places(predicted)
    return numpy.where(steps < 0, -2 * steps - 1, 2 * steps)


def fitted(columns, target):
    matrix = numpy.stack([column.astype(numpy.float64) for column in columns], 1)
    factors = numpy.linalg.lstsq(matrix, target.astype(numpy.float64), rcond=None)[0]
    return (matrix @ factors).astype(numpy.float32)


def predictions(old, new):
    """Bits a number for each kind of tensor and each way to predict it."""
    sums, counts = {}, {}
    for name, weights in old.items():
        if name.startswith("optimizer.") or len(weights) < 1000:
            continue
        moments = [start + name for start in KINDS]
        (m0, v0), (m1, v1) = ([state[each] for each in moments] for state in (old, new))
        step = m1 / (numpy.sqrt(v1) + 1e-8)
        gradient = m1.astype(numpy.float64) - 0.9 * m0
        tries = {
            ("weights", "from the moments"): (new[name], fitted([weights, step], new[name])),
            ("first moments", "a times the old"): (m1, fitted([m0], m1)),
            ("second moments", "from the first moments"): (v1, fitted([v0, gradient**2], v1)),
        }
        for title, before, after in (("weights", weights, new[name]), ("first moments", m0, m1),
                                     ("second moments", v0, v1)):
            tries[title, "the old, in steps"] = (after, before)
            exclusive = before.view(numpy.uint32) ^ after.view(numpy.uint32)
            sums[title, "XOR"] = sums.get((title, "XOR"), 0) + bits(exclusive) * len(after)
            counts[title] = counts.get(title, 0) + len(after)
        for key, (after, predicted) in tries.items():
            sums[key] = sums.get(key, 0) + bits(differences(after, predicted)) * len(after)
    return {key: total / counts[key[0]] for key, total in sums.items()}


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    steps = [FIRST + distance for distance in (1, 10, 100)]
    for every in (100, 201, 210):
        train(folder, every)
    base = folder / f"run.step-{FIRST}.bin"
    head("AdamW, 807,447 weights, bytes", "whole, auto", "difference", "of the whole",
         "what the residuals' entropies allow")
    for step in steps:
        new, delta, whole = (folder / f"{part}{step}.bin" for part in ("run.step-", "d", "w"))
        subprocess.run([CKPT, "convert", new, whole], check=True, capture_output=True)
        subprocess.run([CKPT, "convert", "--base", base, new, delta], check=True, capture_output=True)
        full, small, allowed = stored(whole), stored(delta), bound(delta)
        for title in full:
            row(f"{title}, {apart(step)}", f"{full[title]:,}", f"{small[title]:,}",
                f"{small[title] / full[title]:.1%}", f"{allowed[title]:,.0f}")
        back = folder / "back.bin"
        subprocess.run([CKPT, "convert", delta, back], check=True, capture_output=True)
        assert back.read_bytes() == whole.read_bytes(), "restored byte for byte"
    same = folder / "same.bin"
    subprocess.run([CKPT, "convert", "--base", base, base, same], check=True, capture_output=True)
    row("the same checkpoint, 210 tensors", "", f"{same.stat().st_size:,}", "", "")

    old = tensors(base)
    found = {step: predictions(old, tensors(folder / f"run.step-{step}.bin")) for step in steps}
    head("bits a number of 32, by what it is predicted from", *map(apart, steps))
    for key in sorted(found[steps[0]]):
        row(", ".join(key), *(f"{found[step][key]:.2f}" for step in steps))
