#!/usr/bin/env python3
"""Makes safetensors and GGUF files with the reference libraries, and by hand with headers that these never write, and has
ckpt make them again from ckpt files.

    .build/venv/bin/pip install numpy safetensors gguf
    .build/venv/bin/python Tests/Differential/originals.py .build/release/ckpt

Each file goes to ckpt, from there to ckpt with another codec, and from both back, where every byte must be what it was.
With PyTorch installed, files of its tensors are among them.
"""
import argparse
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy
from gguf import GGMLQuantizationType as Type, GGUFWriter
from gguf.quants import quantize
from safetensors.numpy import save, save_file

RANDOM = numpy.random.default_rng(11)


def arrays():
    return {
        "model.embed.weight": RANDOM.normal(size=(50, 16)).astype("<f4"),
        "model.layers.0.attention.query.weight": RANDOM.normal(size=(16, 16)).astype("<f2"),
        "model.layers.0.bias": RANDOM.normal(size=16).astype("<f4"),
        "steps": numpy.array(7, "<i8"), "mask": numpy.array([True, False, True]),
        "empty": numpy.zeros((0, 4), "<f4"), "tiny": numpy.array([1, 2, 3], "u1"),
    }


# safetensors

def by_library():
    yield "library", lambda path: save_file(arrays(), path)
    yield "library-metadata", lambda path: save_file(
        arrays(), path, {"format": "pt", "zeta": "ζ \"quoted\"\n", "alpha": "", "lr": "0.1"})
    yield "library-many", lambda path: save_file(
        {f"blocks.{n // 8}.part{n % 8}": numpy.full(3, n, "<f4") for n in range(5000)}, path)
    yield "library-nothing", lambda path: save_file({}, path)
    yield "library-long", lambda path: save_file({"w": RANDOM.normal(size=(1500, 1000)).astype("<f4")}, path)
    try:
        import torch
        from safetensors.torch import save_file as save_torch, save_model
    except ImportError:
        return
    layers = torch.nn.Sequential(torch.nn.Linear(8, 8), torch.nn.LayerNorm(8), torch.nn.Linear(8, 8, bias=False))
    layers[2].weight = layers[0].weight
    yield "torch-tied", lambda path: save_model(layers, str(path), {"format": "pt"})
    yield "torch-bf16", lambda path: save_torch(
        {name: each.to(torch.bfloat16) for name, each in {"a": torch.randn(5, 3), "b": torch.randn(7)}.items()}, str(path))


def parts(order=None, metadata=None):
    """A library's file taken apart: its header as an object, and its data."""
    data = save(arrays(), metadata)
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8:8 + length])
    if order:
        header = dict(sorted(header.items(), key=order))
    return header, data[8 + length:]


def put(path, text, data):
    header = text if isinstance(text, bytes) else text.encode()
    path.write_bytes(len(header).to_bytes(8, "little") + header + data)


def compact(header, **options):
    return json.dumps(header, separators=(",", ":"), ensure_ascii=False, **options)


def moved(header, data):
    """The tensors one behind the other in the order of the header."""
    placed, end = b"", 0
    for name, tensor in header.items():
        if name != "__metadata__":
            start, stop = tensor["data_offsets"]
            placed += data[start:stop]
            tensor["data_offsets"] = [end, end + stop - start]
            end += stop - start
    return header, placed


def with_metadata(header, place, metadata):
    rows = [row for row in header.items() if row[0] != "__metadata__"]
    rows.insert(place if place >= 0 else len(rows), ("__metadata__", metadata))
    return dict(rows)


def by_hand():
    notes = {"z": "last first", "a": "é", "format": "pt"}
    plain, data = parts()

    def made(name, text, data=data):
        return name, lambda path: put(path, text, data)
    yield made("no-padding", compact(plain))
    for spaces in (1, 7, 64, 4096):
        yield made(f"padding-{spaces}", compact(plain) + " " * spaces)
    yield made("padded-to-64", compact(plain).ljust(-(-(len(compact(plain).encode()) + 8) // 64) * 64 - 8))
    yield made("names-descending", compact(parts(lambda row: [-ord(letter) for letter in row[0]])[0]))
    yield made("names-by-length", compact(parts(lambda row: len(row[0]))[0]))
    header, placed = moved(*parts(lambda row: row[0][::-1]))
    yield made("data-in-other-order", compact(header), placed)
    yield made("metadata-first", compact(with_metadata(plain, 0, notes)))
    yield made("metadata-last", compact(with_metadata(plain, -1, notes)))
    yield made("metadata-in-the-middle", compact(with_metadata(plain, 3, notes)))
    yield made("metadata-empty", compact(with_metadata(plain, 0, {})))
    yield made("metadata-null", compact(with_metadata(plain, 0, None)))
    yield made("metadata-tied", compact(with_metadata(plain, 0, {"head": "model.embed.weight", "b": "c"})))
    yield made("spaces", json.dumps(plain))
    yield made("indented", json.dumps(with_metadata(plain, 0, notes), indent=2))
    yield made("tabs", json.dumps(plain, indent="\t") + "\r\n")
    yield made("escapes", json.dumps(with_metadata(plain, 0, {"é": "ü/😀"}), separators=(",", ":")))
    yield made("escaped-solidus", compact(plain).replace("model.embed", "model\\/embed"))
    yield made("fields-in-other-order", compact(
        {name: dict(sorted(tensor.items())) for name, tensor in plain.items()}))
    yield made("more-fields", compact({name: {**tensor, "note": {"deep": [1, 2.5e3]}} for name, tensor in plain.items()}))


# GGUF

def gguf(path, version=None, alignment=None, metadata=True, quantized=True, empty=False):
    writer = GGUFWriter(path, "llama")
    if alignment:
        writer.add_custom_alignment(alignment)
    if metadata:
        writer.add_name("a name of any length")
        writer.add_uint8("z.small", 3)
        writer.add_int64("z.large", -2**40)
        writer.add_float64("a.double", 0.1)
        writer.add_float32("a.float", 0.1)
        writer.add_bool("m.bool", True)
        writer.add_array("tokenizer.ggml.tokens", [f"<{n}>" for n in range(300)])
        writer.add_array("tokenizer.ggml.scores", [n / 3 for n in range(300)])
        writer.add_array("nested", [[1, 2], [3]])
        writer.add_array("bytes", bytes(range(7)))
    if not empty:
        for name, array in arrays().items():
            if array.dtype.kind == "f" and array.size:
                writer.add_tensor(name, array)
        if quantized:
            rows = RANDOM.normal(size=(4, 256)).astype("<f4")
            for kind in (Type.Q8_0, Type.Q4_0, Type.Q5_1):
                writer.add_tensor(f"blk.0.{kind.name.lower()}", quantize(rows, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    if version:
        data = bytearray(path.read_bytes())
        data[4:8] = version.to_bytes(4, "little")
        path.write_bytes(data)


def cut_at_the_last_tensor(path):
    """Without the zeros behind the last tensor, as some writers leave it."""
    gguf(path, quantized=False)
    data = path.read_bytes().rstrip(b"\0")
    path.write_bytes(data)


def ggufs():
    yield "library", lambda path: gguf(path)
    for alignment in (8, 64, 128, 4096):
        yield f"alignment-{alignment}", lambda path, alignment=alignment: gguf(path, alignment=alignment)
    yield "version-2", lambda path: gguf(path, version=2)
    yield "plain", lambda path: gguf(path, metadata=False, quantized=False)
    yield "nothing", lambda path: gguf(path, empty=True)
    yield "not-filled-up", cut_at_the_last_tensor


def said(program, *arguments):
    done = subprocess.run([program, "convert", "--json", *map(str, arguments)], capture_output=True, text=True)
    if done.returncode or done.stderr:
        sys.exit(f"convert {arguments}: {done.returncode}, {done.stderr}")
    return json.loads(done.stdout).get("original")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path)
    program = parser.parse_args().program.resolve()
    count = wrong = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        cases = [("safetensors", *case) for case in (*by_library(), *by_hand())]
        for ending, title, make in cases + [("gguf", *case) for case in ggufs()]:
            original = folder / f"{title}.{ending}"
            make(original)
            first, second = folder / "first.ckpt", folder / "second.ckpt"
            kept = said(program, original, first), said(program, first, second, "--codec", "zlib", "--level", "1")
            for container in first, second:
                back = folder / f"back.{ending}"
                restored = said(program, container, back)
                same = hashlib.sha256(back.read_bytes()).digest() == hashlib.sha256(original.read_bytes()).digest()
                # Nothing is kept of what is written in this way anyway.
                fits = restored == "restored" if kept == ("kept", "kept") else kept == (None, None)
                if not same or not fits:
                    wrong += 1
                    print(f"{original.name}: {kept}, {restored}, {'the same' if same else 'other bytes'}")
            count += 1
    print(f"{count} files, {wrong} did not come back")
    sys.exit(1 if wrong or count < 30 else 0)


if __name__ == "__main__":
    main()
