"""ckpt files that keep every rule but cost much, and names that lead astray. The plainly broken ones are in Fixtures/reject."""
import functools
import pathlib
import struct
import sys
import zlib
from dataclasses import replace

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "Fixtures"))
from corpus import chunks, delta, metadata  # noqa: E402
from corpus.container import (  # noqa: E402
    Chunk, File, Named, Part, Prediction, Run, Tensor, Tied, Whole, encode)
from corpus.fields import crc  # noqa: E402

ONE = struct.pack("<f", 1.0)
LARGEST = 64 << 20


@functools.cache
def zeros(count, is_residual=False):
    """A chunk of the zlib codec that is small in the file. What is predicted to be zeros is zeros."""
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = stream.compress(bytes(count)) + stream.flush()
    restored = crc(bytes(count)) if is_residual else None
    return Chunk(1, b"\1\1" + struct.pack("<I", len(packed)) + packed, b"", restored=restored)


def swollen(name, count, is_residual=False):
    return Tensor(name, "f32", (count * LARGEST // 4,), LARGEST, [zeros(LARGEST, is_residual)] * count)


def plain(name, data=ONE):
    return chunks.tensor(name, "f32", (len(data) // 4,), data)


def same(name, data=ONE):
    """What is predicted rightly."""
    return delta.difference(name, "f32", (len(data) // 4,), data, data)


def chains():
    """Files that need others; `companions` writes those."""
    made = {}
    last = File(tensors=[swollen("t", 1)])
    made["ckpt-chain-of-zeros-0.ckpt"] = last
    for number in range(1, 4):
        last = File(files=[Named(f"ckpt-chain-of-zeros-{number - 1}.ckpt", last)], predictions=[Prediction(0)],
                    tensors=[swollen("t", 1, True)])
        made[f"ckpt-chain-of-zeros-{number}.ckpt"] = last
    last = File(tensors=[swollen("t", 8)])
    made["ckpt-eight-chunks-of-64-MiB-0.ckpt"] = last
    made["ckpt-eight-chunks-of-64-MiB-1.ckpt"] = File(
        files=[Named("ckpt-eight-chunks-of-64-MiB-0.ckpt", last)], predictions=[Prediction(0)],
        tensors=[swollen("t", 8, True)])
    made.update(fan_out())
    last = File(tensors=[plain("w")])
    for number in range(40):
        name = f"ckpt-chain-of-40-{number:02}.ckpt"
        made[name] = last
        last = File(files=[Named(name, last)], runs=[Run(0, 0, 0, 1)])
    made.update(sets())
    return made


def fan_out():
    """Predictions that ask for three tensors of the file before, each of which asks for three."""
    made, name, last = {}, "", None
    for number, (_, file) in enumerate(delta.chain()):
        last = replace(file, files=[Named(name, last)]) if last else file
        name = f"ckpt-fan-out-{number:02}.ckpt"
        made[name] = last
    return made


def sets():
    """Models in parts: of many members, of parts that are large when decoded, cut by columns and by rows."""
    made = {}
    members = [part_of("w", (2000,), (number,), plain(f"w[{number}]")) for number in range(2000)]
    names = [f"ckpt-set-of-2000-{number:04}.ckpt" for number in range(2000)]
    made.update(zip(names, members))
    made["ckpt-set-of-2000.ckpt"] = File(
        files=[Named(*pair) for pair in zip(names, members)], complete=1,
        runs=[Run(0, number, 0, 1) for number in range(2000)])
    rows = LARGEST // 4
    for count in (2, 32):
        for what, cut in {"rows": (rows * count, 1), "columns": (rows, count)}.items():
            tensors, parts = [], []
            for number in range(count):
                origin = (number * rows, 0) if what == "rows" else (0, number)
                tensors.append(Tensor(f"w[{origin[0]},{origin[1]}]", "f32", (rows, 1), LARGEST, [zeros(LARGEST)]))
                parts.append(Part(tensors[-1].name, origin))
            made[f"ckpt-parts-of-64-MiB-{count}-{what}.ckpt"] = File(tensors=tensors, complete=1, wholes=[Whole("w", cut, parts)])
    return made


def part_of(name, shape, origin, tensor):
    return File(tensors=[tensor], complete=0, wholes=[Whole(name, shape, [Part(tensor.name, origin)])])


def names():
    """Names of files, in files that are else as they should be."""
    file = File(tensors=[plain("w")])
    for what, name in {"missing": "missing.ckpt", "itself": "ckpt-names-itself.ckpt", "parent": "../ckpt-chain-of-zeros-0.ckpt", "absolute":
                       "/etc/passwd", "device": "special-link-to-zeros", "pipe": "special-pipe", "folder": "special-folder", "dot": ".",
                       "empty": "", "nul": "a\0b", "of-60000": "n" * 60_000, "with-controls": "\x1b[2J\u202e\u009b\x7f", "not-utf-8": b"\xff\xfe",
                       "another-format": "shards-harmless.safetensors", "link-to-itself": "special-link-to-itself"}.items():
        yield f"names-{what}", File(files=[Named(name, file)], predictions=[Prediction(0)], tensors=[same("w")])
    yield "names-5000-missing", File(files=[Named(f"missing-{number:04}.ckpt", file) for number in range(5000)],
                                     runs=[Run(0, number, 0, 1) for number in range(5000)])


def large():
    yield "parts-1000", File(tensors=[plain(f"w[{number}]") for number in range(1000)], complete=1, wholes=[
        Whole("w", (1000,), [Part(number, (number,)) for number in range(1000)])])
    yield "wholes-1000", File(tensors=[plain(f"w{number:04}[0]") for number in range(1000)], complete=0, wholes=[
        Whole(f"w{number:04}", (1 << 60,), [Part(number, (0,))]) for number in range(1000)])
    yield "names-of-one-tensor-1500", File(tensors=[plain("w")], tied=[Tied(f"x{number:04}", "w") for number in range(1500)])
    yield "zeros-of-4-GiB", File(tensors=[swollen("t", 64)])
    yield "tensors-of-64-MiB-50", File(tensors=[swollen(f"t{number}", 1) for number in range(50)])
    yield "tensors-1500", File(tensors=[plain(f"t{number:05}") for number in range(1500)])
    yield "chunks-of-one-element-200000", File(tensors=[Tensor("t", "f32", (20_000,), 4, [chunks.stored(ONE)] * 20_000)])
    yield "empty-tensors-1500", File(tensors=[Tensor(f"t{number:05}", "f32", (0,), 0) for number in range(1500)])
    yield "name-of-65535", File(tensors=[plain("n" * 65_535)])
    yield "name-with-controls", File(tensors=[plain("\x1b[2J\u202e\u009b\x7f")])
    yield "name-begins-with-mark", File(tensors=[plain("\u0301x")])
    yield "metadata-of-8-MB", File(metadata=[("a", metadata.string("b" * 8_000_000))], tensors=[plain("w")])
    yield "metadata-with-controls", File(metadata=[("\x1b[2J", metadata.string("\u202e\u009b\x7f"))], tensors=[plain("w")])
    yield "metadata-50000-keys", File(metadata=[(f"{number:05}", metadata.integer(number)) for number in range(50_000)], tensors=[plain("w")])
    yield "metadata-64-deep", File(metadata=[("a", metadata.nested(64))], tensors=[plain("w")])
    yield "metadata-of-2000000-nulls", File(metadata=[("a", metadata.listing(0, [metadata.null()] * 2_000_000))], tensors=[plain("w")])
    yield "metadata-of-500000-lists", File(metadata=[("a", metadata.listing(6, [metadata.listing(1)] * 500_000))], tensors=[plain("w")])
    for key, value in {"width": 1 << 62, "heads": 0, "context": 1 << 40, "decoderLayers": 1 << 31, "vocabularySize": -1}.items():
        yield f"model-{key}-{value}", model(key, value)
    yield "model-with-fewer-letters", model("vocabularySize", 50_000)
    yield "run-at-step-2^62", run_at(1 << 62)


CONFIGURATION = {"architecture": "decoder-only", "model.activation": "relu", "model.context": 16, "model.decoderLayers": 1, "model.dropout": 0.0,
                 "model.feedForwardWidth": 32, "model.heads": 1, "model.normalization": "pre", "model.tiesEmbeddings": False,
                 "model.vocabulary.kind": "characters", "model.vocabularySize": 3, "model.width": 8}


def entries(values):
    found = []
    for key, value in values.items():
        if isinstance(value, bool):
            encoded = metadata.boolean(int(value))
        elif isinstance(value, int):
            encoded = metadata.integer(value)
        elif isinstance(value, float):
            encoded = metadata.floating(struct.pack(">d", value).hex())
        else:
            encoded = metadata.string(value)
        found.append((f"ckpt.{key}", encoded))
    return sorted(found)


def model(key, value):
    """What says that it is a model of ours, of dimensions that no one has."""
    return File(metadata=entries({**CONFIGURATION, f"model.{key}": value}), tensors=[plain("head.weight")])


def run_at(step):
    return File(metadata=entries({**CONFIGURATION, "training.step": step}), tensors=[plain("head.weight")])


def companions():
    return {name: encode(file) for name, file in chains().items() if name not in OPENED}


# The ends of chains, and sets; the others are only what these need.
OPENED = {"ckpt-chain-of-zeros-3.ckpt", "ckpt-eight-chunks-of-64-MiB-1.ckpt", "ckpt-fan-out-16.ckpt", "ckpt-chain-of-40-39.ckpt",
          "ckpt-chain-of-40-10.ckpt", "ckpt-set-of-2000.ckpt", "ckpt-parts-of-64-MiB-2-rows.ckpt", "ckpt-parts-of-64-MiB-2-columns.ckpt",
          "ckpt-parts-of-64-MiB-32-rows.ckpt", "ckpt-parts-of-64-MiB-32-columns.ckpt"}


def files():
    for name, file in chains().items():
        if name in OPENED:
            yield name, encode(file)
    for what, file in (*names(), *large()):
        yield f"ckpt-{what}.ckpt", encode(file)
