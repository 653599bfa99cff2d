"""Size and speed of lossless compression of real weights, in memory."""
import subprocess
import sys
import zlib

import zstandard

from table import HERE, INPUTS, Asked, head, median, row, take_turns, timed

try:
    from zipnn import ZipNN
except ImportError:
    ZipNN = None

TYPES = {"bf16": "bfloat16", "f16": "float16", "f32": "float32"}


def codecs(data, dtype):
    """Name, function that compresses, function that decompresses."""
    yield "zlib, level 6", lambda: zlib.compress(data, 6), zlib.decompress
    yield ("zstd, level 3", lambda: zstandard.ZstdCompressor(level=3).compress(data),
           lambda packed: zstandard.ZstdDecompressor().decompress(packed))
    if ZipNN:
        for threads in 1, 2:
            make = lambda n=threads: ZipNN(
                input_format="byte", bytearray_dtype=TYPES[dtype], threads=n)
            # It changes what it is given, so it is given a copy.
            yield (f"zipnn, {threads} thread{'s' * (threads > 1)}",
                   lambda make=make: bytes(make().compress(bytearray(data))),
                   lambda packed, make=make: bytes(make().decompress(packed)))


def measure(dtype):
    path = INPUTS / f"minilm-{dtype}.safetensors"
    data = path.read_bytes()
    head(f"MiniLM in {dtype}, {len(data) / 1e6:.1f} MB", "size", "compress, MB/s",
         "decompress, MB/s")
    names, sizes, measured, programs = [], [], [], []
    for threads in 1, 2:
        encode, decode = (
            Asked("CheckpointSpeed", verb, path, 6, threads, answers_first=True)
            for verb in ("encode", "decode"))
        programs += encode, decode
        names.append(f"ckpt, zlib, level 6, {threads} thread{'s' * (threads > 1)}")
        sizes.append(encode.first[1])
        measured += encode.seconds, decode.seconds
    for name, compress, decompress in codecs(data, dtype):
        packed = compress()
        assert decompress(packed) == data, name
        names.append(name)
        sizes.append(len(packed))
        measured += timed(compress), timed(lambda f=decompress, packed=packed: f(packed))
    times = take_turns(5, *measured)
    for program in programs:
        program.__exit__()
    for number, (name, size) in enumerate(zip(names, sizes)):
        there, back = (len(data) / 1e6 / median(t) for t in times[2 * number:2 * number + 2])
        row(name, f"{100 * size / len(data):.2f}%", f"{there:.0f}", f"{back:.0f}")


if not (INPUTS / "minilm-f32.safetensors").exists():
    subprocess.run([sys.executable, HERE / "fetch-models", INPUTS], check=True)
for dtype in TYPES:
    measure(dtype)
