"""Looking at all values of files of 1 GiB in the page cache, and converting one, beside a copy of it: whole commands."""
import json
import subprocess

import numpy

from table import CKPT, INPUTS, head, median, row, take_turns, timed

BYTES = 1 << 30
TENSORS = 16


def make(path, dtype, seed):
    """Weights of a normal distribution; those of another seed are those of seed 0 and something small."""
    random = numpy.random.default_rng(seed)
    each = BYTES // TENSORS
    header = json.dumps({
        f"layers.{n}.weight": {"dtype": dtype, "shape": [each // (4 if dtype == "F32" else 2)],
                               "data_offsets": [n * each, (n + 1) * each]}
        for n in range(TENSORS)}).encode()
    header += b" " * (-len(header) % 8)
    base = numpy.random.default_rng(0).standard_normal(1 << 22, dtype="f4") * 0.02
    with open(path, "wb") as file:
        file.write(len(header).to_bytes(8, "little") + header)
        left = BYTES
        while left > 0:
            numbers = numpy.roll(base, left % 1237)
            if seed:
                numbers = numbers + random.standard_normal(len(numbers), dtype="f4") * 1e-3
            if dtype == "BF16":
                numbers = (numbers.view("u4") >> 16).astype("<u2")
            data = numbers.astype({"F16": "<f2", "F32": "<f4"}.get(dtype, "<u2")).tobytes()[:left]
            file.write(data)
            left -= len(data)


def command(*arguments):
    def once():
        # `ckpt diff` ends with 2 where there are differences.
        done = subprocess.run(arguments, stdout=subprocess.DEVNULL)
        if done.returncode not in (0, 2):
            raise SystemExit(f"{arguments} ended with {done.returncode}")
    return timed(once)


made = INPUTS / "values-made"
head("1 GiB in the page cache, 2 processors, median (best) of 5", "seconds", "GB/s of a file")
for dtype in "BF16", "F16", "F32":
    paths = [INPUTS / f"values-{dtype}-{seed}.safetensors" for seed in (0, 1)]
    for seed, path in enumerate(paths):
        if not path.exists():
            make(path, dtype, seed)
        # So that it is in the page cache.
        path.read_bytes()
    rows = {
        f"`ckpt report --statistics`, {dtype.lower()}":
            (CKPT, "report", paths[0], "--statistics", "-o", INPUTS / "values.html"),
        f"`ckpt stats`, {dtype.lower()}": (CKPT, "stats", paths[0]),
        f"`ckpt diff` of two, {dtype.lower()}": (CKPT, "diff", *paths),
    }
    if dtype == "F32":
        rows["`ckpt convert` to ckpt, stored, flushed"] = (CKPT, "convert", "--codec", "stored", paths[0], made)
        rows["`cp` and `sync` of the copy"] = ("sh", "-c", f"cp '{paths[0]}' '{made}' && sync '{made}'")
    for name, seconds in zip(rows, take_turns(5, *(command(*arguments) for arguments in rows.values()))):
        row(name, f"{median(seconds):.2f} ({min(seconds):.2f})",
            f"{BYTES / 1e9 / median(seconds):.2f} ({BYTES / 1e9 / min(seconds):.2f})")
made.unlink(missing_ok=True)
