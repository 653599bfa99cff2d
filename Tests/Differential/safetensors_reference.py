#!/usr/bin/env python3
"""Holds `ckpt convert` against the reference library of safetensors.

    python3 -m venv .build/venv
    .build/venv/bin/pip install numpy safetensors ml_dtypes
    .build/venv/bin/python Tests/Differential/safetensors_reference.py .build/release/ckpt

1. A tensor of 1 GiB is converted both ways within 200 MiB of memory.
2. What the library writes, of every type that it can write, converts to a ckpt file in which the
   reader of Tests/Conformance finds the same bytes, and back to a file that the library loads.
3. The same for the corpus in Fixtures/safetensors and for files made by chance, whole and damaged:
   both read a file, or both refuse it. What we write back is, byte for byte, what the library
   writes of the same tensors.
4. Shards that the library wrote, with their list, become one file that it loads.
5. A header of exactly 100,000,000 bytes is read by both, one of a byte more by none.

Where we refuse a file that the library takes, `stricter` says why; that is the whole list. The exit
status is 1 at the first difference. A run is repeated with the --seed that it prints.
"""

import argparse
import collections
import ctypes
import json
import math
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import ml_dtypes
import numpy
import safetensors
import safetensors.numpy

import safetensors_cases as cases

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Conformance"))
import reader  # noqa: E402

# How the library wants types spelled when it writes; those of 6 bits it can only read.
SPELLINGS = {
    "BOOL": "bool", "I8": "int8", "U8": "uint8", "I16": "int16", "U16": "uint16", "I32": "int32",
    "U32": "uint32", "I64": "int64", "U64": "uint64", "F16": "float16", "F32": "float32",
    "F64": "float64", "BF16": "bfloat16", "F8_E4M3": "float8_e4m3fn",
    "F8_E4M3FNUZ": "float8_e4m3fnuz", "F8_E5M2": "float8_e5m2",
    "F8_E5M2FNUZ": "float8_e5m2fnuz", "F8_E8M0": "float8_e8m0fnu", "F4": "float4_e2m1fn_x2",
    "C64": "complex64",
}


class Difference(Exception):
    """We and the library do not agree."""


def require(condition, message):
    if not condition:
        raise Difference(message)


# ---- What a file holds --------------------------------------------------------------------------

# Tensors: name to type, shape and bytes. Metadata: key to text; a second name of a tensor is there
# as safetensors writes it, as a key whose value is the tensor's name.
Content = collections.namedtuple("Content", "tensors metadata")


def header_of(data):
    return data[8:8 + int.from_bytes(data[:8], "little")]


def library_content(data):
    """What the library reads, or its error."""
    tensors = {
        name: (tensor["dtype"], tuple(tensor["shape"]), bytes(tensor["data"]))
        for name, tensor in safetensors.deserialize(data)}
    return Content(tensors, json.loads(header_of(data)).get("__metadata__") or {})


def checkpoint_content(path):
    """What the reader of Tests/Conformance finds in a ckpt file."""
    with open(path, "rb") as file:
        checkpoint = reader.Checkpoint(file)
        checkpoint.verify()
        tensors = {
            tensor.name: (
                tensor.type.name.upper(), tuple(tensor.shape),
                bytes(checkpoint.bytes_of(tensor)))
            for tensor in checkpoint.tensors}
        metadata = {key: entry["value"] for key, entry in checkpoint.index.metadata.items()}
        ties = {tied.name: checkpoint.name_of(tied.target) for tied in checkpoint.index.tied}
    require(not metadata.keys() & ties.keys(), f"{path}: a second name is metadata too")
    return Content(tensors, metadata | ties)


def require_same(found, expected, what):
    for kind, ours, theirs in zip(("tensor", "metadata"), found, expected):
        for name in ours.keys() | theirs.keys():
            require(
                ours.get(name) == theirs.get(name),
                f"{what}: {kind} {name!a} is {str(ours.get(name))[:80]!a}, "
                f"but should be {str(theirs.get(name))[:80]!a}")


class Repeated(Exception):
    """A key comes twice."""


def members_once(items):
    if len({key for key, _ in items}) < len(items):
        raise Repeated
    return dict(items)


def stricter(data):
    """Why we refuse a file that the library takes, or None."""
    header = header_of(data)
    if not header.startswith(b"{"):
        return "the format's description wants a brace first"
    try:
        members = json.loads(header, object_pairs_hook=members_once)
    except Repeated:
        return "the format's description forbids keys that come twice"
    for name, tensor in members.items():
        if name == "__metadata__":
            continue
        if not isinstance(tensor, dict):
            return "the format's description wants an object for a tensor"
        if not isinstance(tensor["dtype"], str):
            return "the format's description wants a string for a type"
        if not 1 <= len(name.encode()) <= 65_535:
            return "our names have 1 to 65,535 bytes"
        if len(tensor["shape"]) > 64:
            return "our ranks end at 64"
        if math.prod(max(1, dimension) for dimension in tensor["shape"]) >= 1 << 63:
            return "our dimensions, but for those that are 0, make less than 2^63"
    return None


def library_writes(data, content):
    """What the library writes of the same tensors, or None where it cannot, or not one thing."""
    if len(content.metadata) > 1:  # Their order is by chance.
        return None
    held, tensors = [], {}  # The buffers must outlive the call.
    for name, (kind, shape, values) in content.tensors.items():
        shape = list(shape)
        if kind == "F4":
            # The library wants the bytes of a row here, and doubles them.
            if not shape or shape[-1] % 2:
                return None
            shape[-1] //= 2
        if kind not in SPELLINGS:
            return None
        buffer = ctypes.create_string_buffer(values, max(1, len(values)))
        held.append(buffer)
        tensors[name] = safetensors.TensorSpec(
            dtype=SPELLINGS[kind], shape=shape, data_ptr=ctypes.addressof(buffer),
            data_len=len(values))
    return safetensors.serialize(tensors, content.metadata or None)


# ---- The program --------------------------------------------------------------------------------


class Program:
    def __init__(self, path, folder):
        self.path, self.folder, self.runs, self.codes = path, folder, 0, collections.Counter()

    def convert(self, source, target, *options):
        """None, or the line that says why not. Any other end than these is a difference."""
        self.runs += 1
        target.unlink(missing_ok=True)
        ran = subprocess.run(
            [self.path, "convert", source, target, *options], capture_output=True, text=True)
        if ran.returncode == 0:
            require(target.exists(), f"{source}: nothing was written")
            return None
        require(ran.returncode == 1, f"{source}: exit status {ran.returncode}: {ran.stderr}")
        require(not target.exists(), f"{source}: something was written in spite of an error")
        require(ran.stderr.count("\n") == 1, f"{source}: not one line: {ran.stderr!r}")
        return ran.stderr.rstrip()

    def require_converts(self, source, target, *options):
        reason = self.convert(source, target, *options)
        require(reason is None, f"{source}: refused: {reason}")

    def verdict(self, source, expected):
        """Whether the file was read; then the same content was written in both formats."""
        checkpoint = self.folder / "converted.bin"
        reason = self.convert(source, checkpoint, "--codec", random.choice(["stored", "zlib"]))
        if reason is not None:
            code = re.search(r"\[(\d{3}) ", reason)
            self.codes[code[1] if code else "none"] += 1
            return reason
        require(expected is not None, f"{source}: we read what the library refuses")
        written = self.folder / "converted.safetensors"
        if "" in expected.metadata:
            # A ckpt file has no place for an empty key: the direct way keeps it.
            self.require_converts(source, written)
            found = checkpoint_content(checkpoint)
            require("" not in found.metadata, f"{source}: an empty key")
            found.metadata[""] = expected.metadata[""]
        else:
            restored = self.folder / "restored.safetensors"
            self.require_converts(checkpoint, restored)
            # Of a model in several files no original is kept.
            if not str(source).endswith(".index.json"):
                require(
                    restored.read_bytes() == pathlib.Path(source).read_bytes(),
                    f"{source} does not come back")
            self.require_converts(checkpoint, written, "--no-original")
            found = checkpoint_content(checkpoint)
        require_same(found, expected, f"{source} as ckpt")
        require_same(library_content(written.read_bytes()), expected, f"{source} written back")
        return None


# ---- The comparisons ----------------------------------------------------------------------------


def bits(chance, count, size):
    """Bits of `count` numbers of `size` bytes: first those that arithmetic would change."""
    top = 1 << 8 * size
    special = [0, top // 2, 1, top // 2 + 1, top - 1, top // 2 - 1]
    if size > 1:
        exponent = {2: 5, 4: 8, 8: 11}[size]
        infinity = (top // 2 - 1) >> (8 * size - 1 - exponent) << (8 * size - 1 - exponent)
        # Infinities, NaN that signal and that carry something.
        special += [infinity, top // 2 + infinity, infinity + 1, top // 2 + infinity + 5]
        special += [0x7F80, 0x7F81, 0xFFC7] if size == 2 else []
    numbers = special[:count] + [chance.randrange(top) for _ in range(count - len(special))]
    return b"".join(number.to_bytes(size, "little") for number in numbers)


def arrays(chance):
    """Arrays of each type that the library writes, of each kind of shape."""
    made = {}
    for kind, spelling in SPELLINGS.items():
        if kind == "F4":  # Two to a byte, and numpy knows no such type.
            continue
        dtype = numpy.dtype(getattr(ml_dtypes, spelling, None) or spelling)
        for shape in ([], [0], [3, 0, 2], [1, 2, 1, 3, 1, 2, 1, 2], [37, 11]):
            count = math.prod(shape)
            if kind == "BOOL":
                raw = bytes(chance.randrange(2) for _ in range(count))
            elif kind == "C64":
                raw = bits(chance, 2 * count, 4)
            else:
                raw = bits(chance, count, dtype.itemsize)
            key = f"{spelling}.{'x'.join(map(str, shape)) or 'scalar'}"
            made[key] = numpy.frombuffer(raw, dtype).reshape(shape)
    return made


def compare_numpy(program, chance):
    made = arrays(chance)
    metadata = {"format": "np", "größe": "7 Milliarden\n", "quote": '"\\\u0000'}
    source = program.folder / "numpy.safetensors"
    safetensors.numpy.save_file(made, source, metadata)
    content = library_content(source.read_bytes())
    for name, array in made.items():
        require(content.tensors[name][2] == array.tobytes(), f"the library changed {name}")
    require(program.verdict(source, content) is None, "what numpy's arrays make is refused")
    written = program.folder / "converted.safetensors"
    with safetensors.safe_open(written, framework="np") as opened:
        require(opened.metadata() == metadata, "metadata differ")
    # numpy's loader knows fewer types than its writer.
    plain = {name: a for name, a in made.items() if hasattr(numpy, a.dtype.name)}
    again = program.folder / "plain.safetensors"
    safetensors.numpy.save_file(plain, again)
    program.require_converts(again, program.folder / "plain.bin")
    program.require_converts(program.folder / "plain.bin", again)
    loaded = safetensors.numpy.load_file(again)
    for name, array in plain.items():
        require(loaded[name].dtype == array.dtype, f"{name} has another type")
        require(loaded[name].shape == array.shape, f"{name} has another shape")
        require(loaded[name].tobytes() == array.tobytes(), f"{name} has other values")
    print(f"{len(made)} arrays of {len(SPELLINGS) - 1} types: the same bytes both ways")


def compare_files(program, contents):
    accepted = refused = identical = 0
    reasons = collections.Counter()
    for number, (label, data) in enumerate(contents):
        source = program.folder / "case.safetensors"
        source.write_bytes(data)
        try:
            expected = library_content(data)
        except safetensors.SafetensorError:
            expected = None
        try:
            found = program.verdict(source, expected)
            if expected is None:
                refused += 1
                continue
            reason = stricter(data)
            if reason:
                require(found is not None, f"read, though {reason}")
                reasons[reason] += 1
                continue
            require(found is None, f"refused: {found}")
            accepted += 1
            ours = (program.folder / "converted.safetensors").read_bytes()
            theirs = library_writes(data, expected)
            require(theirs in (None, ours), "the library writes other bytes")
            identical += theirs is not None
        except (Difference, reader.CheckpointError, safetensors.SafetensorError) as error:
            kept = pathlib.Path(tempfile.gettempdir()) / "difference.safetensors"
            kept.write_bytes(data)
            raise Difference(f"file {number}, {label}, kept as {kept}: {error}") from error
    print(f"{accepted} files read by both ({identical} written back as the same bytes), "
          f"{refused} refused by both")
    for reason, count in sorted(reasons.items()):
        print(f"{count} read by the library and refused by us: {reason}")
    return accepted + refused + sum(reasons.values())


def compare_shards(program, chance):
    made, listed = arrays(chance), {}
    for name in made:
        listed[name] = f"model-{chance.randint(1, 3):05}-of-00003.safetensors"
    for file in set(listed.values()):
        part = {name: array for name, array in made.items() if listed[name] == file}
        safetensors.numpy.save_file(part, program.folder / file, {"format": "np"})
    index = program.folder / "model.safetensors.index.json"
    total = sum(array.nbytes for array in made.values())
    index.write_text(json.dumps({"metadata": {"total_size": total}, "weight_map": listed}))
    whole = safetensors.numpy.save(made, {"format": "np"})
    written = program.folder / "one.safetensors"
    program.require_converts(index, written)
    require(written.read_bytes() == whole, "shards become another file than the library writes")
    require(program.verdict(index, library_content(whole)) is None, "shards are refused")
    print(f"{len(set(listed.values()))} shards become the file that the library writes")


def compare_longest_header(program):
    longest = 100_000_000
    for length, fits in ((longest, True), (longest + 1, False)):
        source = program.folder / "header.safetensors"
        source.write_bytes(cases.join(b"{}".ljust(length)))
        try:
            safetensors.deserialize(source.read_bytes())
            require(fits, "the library reads a header that is too long")
        except safetensors.SafetensorError:
            require(not fits, "the library refuses the longest header")
        reason = program.convert(source, program.folder / "header.bin")
        require((reason is None) == fits, f"header of {length} bytes: {reason}")
        require(fits or "[703 " in reason, f"header of {length} bytes: {reason}")
        source.unlink()
    print(f"a header of {longest:,} bytes is read by both, one more by none")


def compare_memory(program):
    size, allowed = 1 << 30, 200
    source = program.folder / "large.safetensors"
    header = json.dumps({"t": {"dtype": "F32", "shape": [size // 4], "data_offsets": [0, size]}})
    source.write_bytes(cases.join(header.encode()))
    os.truncate(source, source.stat().st_size + size)  # Zeros that take no space.
    checkpoint, written = program.folder / "large.bin", program.folder / "back.safetensors"
    for one, other in ((source, checkpoint), (checkpoint, written)):
        child = subprocess.Popen([program.path, "convert", one, other], stdout=subprocess.DEVNULL)
        program.runs += 1
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        require(child.returncode == 0, f"{one.name}: exit status {child.returncode}")
        peak = usage.ru_maxrss >> 10
        require(peak <= allowed, f"{one.name} took {peak} MiB of memory to convert")
        print(f"1 GiB from {one.suffix[1:]} to {other.suffix[1:]}: {peak} MiB of memory")
        one.unlink()
    written.unlink()


def main():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program", type=pathlib.Path, help="the built ckpt")
    options.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options.add_argument("--count", type=int, default=600, help="files made by chance")
    arguments = options.parse_args()
    print(f"safetensors {safetensors.__version__}, numpy {numpy.__version__}, "
          f"seed {arguments.seed}")
    chance = random.Random(arguments.seed)
    random.seed(arguments.seed)

    contents = [
        (str(path.relative_to(ROOT)), path.read_bytes())
        for path in sorted(ROOT.glob("Fixtures/safetensors/*/*.safetensors"))]
    require(contents, "Fixtures/safetensors has no files")
    contents += [("chosen", data) for data in cases.chosen()]
    for number in range(arguments.count):
        data = cases.damaged(chance) if number % 3 else cases.join(*cases.whole(chance))
        contents.append(("by chance", data))

    with tempfile.TemporaryDirectory() as folder:
        program = Program(arguments.program.resolve(strict=True), pathlib.Path(folder))
        # First, as a child's peak begins with what this process holds when it starts it.
        compare_memory(program)
        compare_numpy(program, chance)
        files = compare_files(program, contents)
        compare_shards(program, chance)
        compare_longest_header(program)
    codes = ", ".join(f"{code}: {count}" for code, count in sorted(program.codes.items()))
    print(f"our refusals by code: {codes}")
    print(f"no difference in {files} files, {program.runs} conversions")


if __name__ == "__main__":
    try:
        main()
    except Difference as difference:
        sys.exit(f"difference: {difference}")
