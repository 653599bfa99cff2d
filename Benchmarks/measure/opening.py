"""Opening a file of 100,000 tensors, up to where any of them can be looked up."""
import subprocess

import numpy
from safetensors import safe_open
from safetensors.numpy import save_file

from table import CKPT, INPUTS, Asked, head, median, row, take_turns, timed

plain, checkpoint = INPUTS / "many.safetensors", INPUTS / "many.ckpt"
if not checkpoint.exists():
    kinds = "query", "key", "value", "output"
    save_file(
        {f"decoder.layers.{n // 8}.attention.{kinds[n // 2 % 4]}.{('weight', 'bias')[n % 2]}":
         numpy.full((4, 4) if n % 2 == 0 else 4, n, "<f4") for n in range(100_000)}, plain)
    subprocess.run(
        [CKPT, "convert", "--codec", "stored", plain, checkpoint],
        check=True, stdout=subprocess.DEVNULL)

with Asked("CheckpointSpeed", "open", checkpoint) as ours:
    mine, theirs = take_turns(
        31, ours.seconds, timed(lambda: safe_open(str(plain), framework="np")))
head("opening 100,000 tensors", "ckpt", "safetensors, safe_open", "times as fast", "wanted")
for name, of in ("best", min), ("median", median):
    row(f"{name} of 31", f"{of(mine) * 1e3:.1f} ms", f"{of(theirs) * 1e3:.1f} ms",
        f"{of(theirs) / of(mine):.1f}", "< 20 ms")
