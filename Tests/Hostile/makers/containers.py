"""ckpt files that keep every rule but cost much, and bases that lead astray. The plainly broken ones are in Fixtures/reject."""
import functools
import pathlib
import struct
import sys
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "Fixtures"))
from corpus import chunks, delta, metadata  # noqa: E402
from corpus.container import Chunk, File, Tensor, encode  # noqa: E402

PREVIOUS, STEP, SQUARE = delta.PREVIOUS, delta.STEP, delta.SQUARE
ONE = struct.pack("<f", 1.0)


@functools.cache
def zeros(count):
    """A chunk of the zlib codec that is small in the file."""
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = stream.compress(bytes(count)) + stream.flush()
    return Chunk(1, b"\1\1" + struct.pack("<I", len(packed)) + packed, b"")


def swollen(name, count, size=64 << 20):
    return Tensor(name, "f32", (count * size // 4,), size, [zeros(size)] * count)


def plain(name, data=ONE):
    return chunks.tensor(name, "f32", (len(data) // 4,), data)


def chains():
    """Files against files; `companions` writes what they are stored against."""
    made = {}
    base = File(tensors=[swollen("t", 1)])
    made["ckpt-chain-of-zeros-0.ckpt"] = base
    for number in range(1, 4):
        base = delta.against(base, [(0, PREVIOUS, (), ())], base_name=f"ckpt-chain-of-zeros-{number - 1}.ckpt",
                             tensors=[swollen("t", 1)])
        made[f"ckpt-chain-of-zeros-{number}.ckpt"] = base
    base = File(tensors=[swollen("t", 8)])
    made["ckpt-eight-chunks-of-64-MiB-0.ckpt"] = base
    made["ckpt-eight-chunks-of-64-MiB-1.ckpt"] = delta.against(
        base, [(0, PREVIOUS, (), ())], base_name="ckpt-eight-chunks-of-64-MiB-0.ckpt", tensors=[swollen("t", 8)])
    made.update(fan_out(15))
    base = File(tensors=[plain("w")])
    for number in range(40):
        name = f"ckpt-chain-of-40-{number:02}.ckpt"
        made[name] = base
        base = delta.against(base, [], taken=[(0, 0, 1)], base_name=name)
    return made


def fan_out(depth):
    """Predictions that ask for two tensors of the base, each of which asks for two."""
    made, name = {}, "ckpt-fan-out-00.ckpt"
    base = File(tensors=[plain(each) for each in "ABC"])
    made[name] = base
    for number in range(1, depth + 1):
        step, square = (1.0, 0.1, 1e-8), (0.9, 0.1, 0.9)
        predictions = [(0, STEP, (1, 2), step), (1, PREVIOUS, (), ()), (2, SQUARE, (1,), square)]
        if number % 2 == 0:
            predictions = [(0, PREVIOUS, (), ()), (1, STEP, (0, 2), step), (2, SQUARE, (0,), square)]
        base = delta.against(base, predictions, base_name=name, tensors=[plain(each, bytes(4)) for each in "ABC"])
        name = f"ckpt-fan-out-{number:02}.ckpt"
        made[name] = base
    return made


def bases():
    """Names of bases, in files that are else as they should be."""
    base = File(tensors=[plain("w")])
    for what, name in {"missing": "missing.ckpt", "itself": "ckpt-base-itself.ckpt", "parent": "../ckpt-chain-of-zeros-0.ckpt", "absolute":
                       "/etc/passwd", "device": "special-link-to-zeros", "pipe": "special-pipe", "folder": "special-folder", "dot": ".",
                       "empty": "", "nul": "a\0b", "of-60000": "n" * 60_000, "with-controls": "\x1b[2J\u202e\u009b\x7f", "not-utf-8": b"\xff\xfe",
                       "another-format": "shards-harmless.safetensors", "link-to-itself": "special-link-to-itself"}.items():
        yield f"base-{what}", delta.against(base, [(0, PREVIOUS, (), ())], base_name=name, tensors=[plain("w", bytes(4))])


def large():
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


# The ends of chains; the others are only what they are stored against.
OPENED = {"ckpt-chain-of-zeros-3.ckpt", "ckpt-eight-chunks-of-64-MiB-1.ckpt", "ckpt-fan-out-15.ckpt", "ckpt-chain-of-40-39.ckpt",
          "ckpt-chain-of-40-10.ckpt"}


def files():
    for name, file in chains().items():
        if name in OPENED:
            yield name, encode(file)
    for what, file in (*bases(), *large()):
        yield f"ckpt-{what}.ckpt", encode(file)
