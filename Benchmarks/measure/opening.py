"""Opening a file of 100,000 tensors, and a sparse one of 405 billion parameters: up to where any tensor can be looked up,
with a list of all, and with one of them read."""
import json
import subprocess
import sys
import zlib

import numpy
from safetensors import safe_open
from safetensors.numpy import save_file

from table import CKPT, HERE, INPUTS, Asked, head, median, row, take_turns, timed

sys.path.insert(0, str(HERE.parent / "Fixtures"))
sys.dont_write_bytecode = True
from corpus.container import File, Tensor, header, trailer  # noqa: E402
from corpus.fields import joined  # noqa: E402

CHUNK = 1 << 20


def many():
    """100,000 small tensors."""
    plain, checkpoint = INPUTS / "many.safetensors", INPUTS / "many-1.ckpt"
    if not checkpoint.exists():
        kinds = "query", "key", "value", "output"
        save_file(
            {f"decoder.layers.{n // 8}.attention.{kinds[n // 2 % 4]}.{('weight', 'bias')[n % 2]}":
             numpy.full((4, 4) if n % 2 == 0 else 4, n, "<f4") for n in range(100_000)}, plain)
        subprocess.run(
            [CKPT, "convert", "--codec", "stored", "--no-original", plain, checkpoint],
            check=True, stdout=subprocess.DEVNULL)
    return plain, checkpoint, "decoder.layers.777.attention.key.weight"


def llama():
    """Names and shapes of Llama 3.1 405B."""
    yield "model.embed_tokens.weight", (128256, 16384)
    for layer in range(126):
        for name, shape in (
                ("input_layernorm", (16384,)), ("mlp.down_proj", (16384, 53248)), ("mlp.gate_proj", (53248, 16384)),
                ("mlp.up_proj", (53248, 16384)), ("post_attention_layernorm", (16384,)), ("self_attn.k_proj", (1024, 16384)),
                ("self_attn.o_proj", (16384, 16384)), ("self_attn.q_proj", (16384, 16384)), ("self_attn.v_proj", (1024, 16384))):
            yield f"model.layers.{layer}.{name}.weight", shape
    yield "model.norm.weight", (16384,)
    yield "lm_head.weight", (128256, 16384)


def sparse():
    """811 GB of zeros that take no room on the disk, where the file system knows holes."""
    plain, checkpoint = INPUTS / "large.safetensors", INPUTS / "large.ckpt"
    entry = (0).to_bytes(4, "little") + CHUNK.to_bytes(4, "little") + zlib.crc32(bytes(CHUNK)).to_bytes(4, "little")
    rows, members, table, end, start = [], {}, b"", 64, 0
    for name, shape in llama():
        size = int(numpy.prod(shape)) * 2
        full, rest = divmod(size, CHUNK)
        entries = entry * full
        if rest:
            entries += bytes(4) + rest.to_bytes(4, "little") + zlib.crc32(bytes(rest)).to_bytes(4, "little")
        rows.append(Tensor(name, "bf16", shape, CHUNK, stored_length=size, entries_crc=zlib.crc32(entries)))
        members[name] = {"dtype": "BF16", "shape": shape, "data_offsets": [start, start + size]}
        table, start, end = table + entries, start + size, -(-end // 64) * 64 + size
    at, index = -(-end // 64) * 64, File(tensors=rows).index()
    with open(checkpoint, "wb") as file:
        file.write(joined(header()))
        file.seek(at)
        file.write(table + index + joined(trailer(index, at, at + len(table))))
    text = json.dumps(members, separators=(",", ":")).encode()
    with open(plain, "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        file.truncate(8 + len(text) + start)
    return plain, checkpoint, "model.layers.77.self_attn.k_proj.weight"


def listed(path):
    with safe_open(str(path), framework="np") as file:
        return sum(len(file.get_slice(name).get_shape()) for name in file.keys())


def one(path, name):
    # NumPy has no bf16, so PyTorch reads where it is there.
    try:
        import torch  # noqa: F401
        framework = "pt"
    except ImportError:
        framework = "np"
    with safe_open(str(path), framework=framework) as file:
        return file.get_tensor(name)


for title, make, rounds in (("100,000 tensors", many, 31), ("405 billion parameters, sparse", sparse, 31)):
    plain, checkpoint, name = make()
    head(title, "ckpt", "safetensors, safe_open", "times as fast")
    for what, verb, arguments, theirs in (
            ("open", "open", (), lambda: safe_open(str(plain), framework="np")),
            ("open and list", "list", (), lambda: listed(plain)),
            ("open and read one tensor", "tensor", (name,), lambda: one(plain, name))):
        try:
            theirs()
        except Exception as error:  # What the peer cannot do is a finding, too.
            reason = f"{type(error).__name__}: {error}".replace(f"{INPUTS}/", "")
            print(f"| {what} | | {reason} | |")
            theirs = None
        with Asked("CheckpointSpeed", verb, checkpoint, *arguments) as ours:
            mine, *others = take_turns(rounds, ours.seconds, *([timed(theirs)] if theirs else []))
        for label, of in ("median", median), ("best", min):
            other = f"{of(others[0]) * 1e3:.1f} ms" if others else ""
            ratio = f"{of(others[0]) / of(mine):.1f}" if others else ""
            row(f"{what}, {label} of {rounds}", f"{of(mine) * 1e3:.1f} ms", other, ratio)
