"""Size and speed of lossless compression of real weights, in memory, of whole files."""
import shutil
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import zstandard

from table import HERE, INPUTS, Asked, head, median, row, take_turns, timed

try:
    from zipnn import ZipNN
except ImportError:
    ZipNN = None

LMZIP = Path(sys.executable).parent / "lmz"
MODELS = {
    "minilm-bf16": ("MiniLM in bf16", "bfloat16"),
    "minilm-f16": ("MiniLM in f16", "float16"),
    "minilm-f32": ("MiniLM in f32", "float32"),
    "silero-vad": ("Silero VAD in f32", "float32"),
}


def threads_of(count):
    return f"{count} thread{'s' * (count > 1)}"


def in_memory(data, dtype):
    """Name, function that compresses, function that decompresses."""
    yield "zlib, level 6", lambda: zlib.compress(data, 6), zlib.decompress
    yield ("zstd, level 3", lambda: zstandard.ZstdCompressor(level=3).compress(data),
           lambda packed: zstandard.ZstdDecompressor().decompress(packed))
    if ZipNN:
        for threads in 1, 2:
            make = lambda n=threads: ZipNN(
                input_format="byte", bytearray_dtype=dtype, threads=n)
            # It changes what it is given, so it is given a copy.
            yield (f"zipnn, {threads_of(threads)}",
                   lambda make=make: make().compress(bytearray(data)),
                   lambda packed, make=make: make().decompress(packed))


def by_program(path, folder):
    """The same of lmzip, a program: its times have its start in them, and files in memory."""
    source, packed, back = (folder / name for name in ("source", "packed", "back"))
    shutil.copy(path, source)
    for threads in 1, 2:
        work = lambda *names, n=threads: subprocess.run(
            [LMZIP, *names, "-j", str(n), "-f", "-q"], check=True)
        compress = lambda work=work: work("compress", source, packed)
        decompress = lambda work=work: work("decompress", packed, back)
        compress()
        decompress()
        assert back.read_bytes() == path.read_bytes(), "lmzip"
        yield (f"lmzip, {threads_of(threads)}, with its files", packed.stat().st_size,
               timed(compress), timed(decompress))


def measure(model, folder):
    title, dtype = MODELS[model]
    path = INPUTS / f"{model}.safetensors"
    data = path.read_bytes()
    head(f"{title}, {len(data) / 1e6:.1f} MB", "size", "compress, MB/s", "decompress, MB/s")
    rows, programs = [], []
    for codec, threads in ("auto", 1), ("auto", 2), ("zlib", 1), ("zlib", 2):
        encode, decode = (
            Asked("CheckpointSpeed", verb, path, codec, 6, threads, answers_first=True)
            for verb in ("encode", "decode"))
        programs += encode, decode
        rows.append((f"ckpt, {codec}, {threads_of(threads)}", encode.first[1], encode.seconds,
                     decode.seconds))
    for name, compress, decompress in in_memory(data, dtype):
        packed = bytes(compress())
        assert decompress(packed) == data, name
        rows.append((name, len(packed), timed(compress),
                     timed(lambda f=decompress, packed=packed: f(packed))))
    if LMZIP.exists(): rows += by_program(path, folder)
    times = take_turns(7, *[once for _, _, *both in rows for once in both])
    for program in programs:
        program.__exit__()
    for number, (name, size, *_) in enumerate(rows):
        speeds = (f"{len(data) / 1e6 / median(t):,.0f} ({len(data) / 1e6 / min(t):,.0f})"
                  for t in times[2 * number:2 * number + 2])
        row(name, f"{100 * size / len(data):.2f}%", *speeds)


if not all((INPUTS / f"{model}.safetensors").exists() for model in MODELS):
    subprocess.run([sys.executable, HERE / "fetch-models", INPUTS], check=True)
memory = Path("/dev/shm")
with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
    for model in MODELS:
        measure(model, Path(folder))
