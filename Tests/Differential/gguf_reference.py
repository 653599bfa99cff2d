#!/usr/bin/env python3
"""Writes GGUF files with the reference library, and compares what it reads with what ckpt makes of them.

    python3 -m venv .build/venv
    .build/venv/bin/pip install gguf numpy safetensors
    .build/venv/bin/python Tests/Differential/gguf_reference.py .build/release/ckpt [--count N]

Every file goes through `ckpt convert` to ckpt and back to GGUF, where metadata and the bytes of all tensors must be what
they were; tensors of plain types also through safetensors. Then files are damaged, and ckpt must either refuse them in one line or
read what the reference reads.
"""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import numpy
from gguf import GGMLQuantizationType as Type, GGUFReader, GGUFValueType, GGUFWriter
from gguf.constants import GGML_QUANT_SIZES

PLAIN = {Type.F32: "f32", Type.F16: "f16", Type.BF16: "bf16", Type.F64: "f64", Type.I8: "i8",
         Type.I16: "i16", Type.I32: "i32", Type.I64: "i64"}
# The library counts 40 bytes for a block of q8_1, which ggml lays out in 36 and no file has.
TYPES = [each for each in Type if each in GGML_QUANT_SIZES and each != Type.Q8_1]


def add_metadata(writer, source):
    writer.add_uint8("t.u8", 200)
    writer.add_int8("t.i8", -100)
    writer.add_uint16("t.u16", 60000)
    writer.add_int16("t.i16", -30000)
    writer.add_uint32("t.u32", 2**32 - 1)
    writer.add_int32("t.i32", -7)
    writer.add_uint64("t.u64", 2**40)
    writer.add_int64("t.i64", -2**40)
    writer.add_float32("t.f32", 0.1)
    writer.add_float64("t.f64", 0.1)
    writer.add_bool("t.bool", True)
    writer.add_string("t.string", "grüße \u202e")
    writer.add_array("t.strings", ["a", "", "é"])
    writer.add_array("t.numbers", [1, 2, -3])
    writer.add_array("t.floats", [0.5, 1.25])
    writer.add_array("t.truths", [True, False])
    writer.add_array("t.bytes", bytes(range(5)))
    writer.add_array("t.nested", [[1, 2], [3]])
    for number in range(source.randrange(5)):
        writer.add_string(f"random.{number}", "x" * source.randrange(300))


def make(path, seed):
    """A file of random tensors; gives their bytes by name."""
    source = random.Random(seed)
    writer = GGUFWriter(path, "llama")
    if seed % 3 == 1:
        writer.add_custom_alignment(2 ** source.randrange(3, 9))
    add_metadata(writer, source)
    tensors = {}
    for number in range(source.randrange(1, 30)):
        kind = source.choice(TYPES)
        elements, size = GGML_QUANT_SIZES[kind]
        shape = [source.randrange(1, 4) for _ in range(source.randrange(0, 3))]
        shape.append(elements * source.randrange(1, 4))
        data = source.randbytes(int(numpy.prod(shape)) // elements * size)
        # The library takes the shape of the bytes.
        rows = numpy.frombuffer(data, numpy.uint8).reshape([*shape[:-1], -1])
        name = f"blk.{number}.{source.choice(['attn_q', 'ffn_up', 'attn_norm'])}.weight"
        writer.add_tensor(name, rows, raw_dtype=kind)
        tensors[name] = (kind, tuple(shape), data)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return tensors


def contents(path):
    """What the reference library reads: metadata with types, and tensors."""
    reader = GGUFReader(path)
    fields = {
        name: ([each.name for each in field.types], [bytes(part) for part in field.parts])
        for name, field in reader.fields.items() if not name.startswith("GGUF.")
    }
    tensors = {
        tensor.name: (tensor.tensor_type, tuple(int(n) for n in reversed(tensor.shape)),
                      bytes(tensor.data.tobytes()))
        for tensor in reader.tensors
    }
    return fields, tensors


def run(ckpt, *arguments):
    return subprocess.run([ckpt, *arguments], capture_output=True, text=True, timeout=60)


def check_whole(ckpt, folder, seed):
    path, back = folder / "a.gguf", folder / "back.gguf"
    made = make(path, seed)
    for command in (["convert", path, folder / "a.ckpt"], ["convert", folder / "a.ckpt", back]):
        result = run(ckpt, *map(str, command))
        assert result.returncode == 0 and not result.stderr, result.stderr
    fields, tensors = contents(path)
    assert tensors == made, "the library reads what it wrote"
    new_fields, new_tensors = contents(back)
    assert new_tensors == made, f"seed {seed}: tensors differ"
    assert new_fields == fields, f"seed {seed}: metadata differ: {set(fields) ^ set(new_fields)}"
    listed = json.loads(run(ckpt, "inspect", str(path), "--json").stdout)["tensors"]
    for tensor in listed:
        kind, shape, data = made[tensor["name"]]
        name = PLAIN.get(kind, f"ggml.{kind.name.lower()}")
        assert (tensor["dtype"], tuple(tensor["shape"]), tensor["bytes"]) == (name, shape, len(data))
    return len(made)


def check_damaged(ckpt, folder, seed):
    """Gives whether the damaged file was refused."""
    path = folder / "a.gguf"
    make(path, seed)
    source, data = random.Random(seed), bytearray(path.read_bytes())
    for _ in range(source.randrange(1, 4)):
        data[source.randrange(min(len(data), 3000))] = source.choice([0, 1, 0x7F, 0xFF, source.randrange(256)])
    if source.random() < 0.2:
        del data[source.randrange(len(data)):]
    path.write_bytes(data)
    result = run(ckpt, "inspect", str(path), "--json")
    if result.returncode == 0:
        listed = json.loads(result.stdout)["tensors"]
        try:
            tensors = contents(path)[1]
        except Exception:
            return False  # The library falls over bytes that ckpt only carries, such as enumerations.
        assert {each["name"] for each in listed} == set(tensors), f"seed {seed}"
        return False
    lines = result.stderr.splitlines()
    assert result.returncode == 1 and len(lines) == 1 and "Fatal" not in lines[0], (seed, lines)
    return True


def main():
    parser = argparse.ArgumentParser(description="ckpt beside the library gguf.")
    parser.add_argument("ckpt")
    parser.add_argument("--count", type=int, default=60)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        tensors = sum(check_whole(arguments.ckpt, folder, seed) for seed in range(arguments.count))
        refused = sum(check_damaged(arguments.ckpt, folder, seed)
                      for seed in range(5 * arguments.count))
    print(f"no difference in {arguments.count} files of {tensors} tensors; of "
          f"{5 * arguments.count} damaged ones {refused} were refused")


if __name__ == "__main__":
    sys.exit(main())
