"""Files that are stored against another one (SPEC.md section 6.9): what may be in them, and what must not."""

import hashlib
import math
import struct
from dataclasses import dataclass, replace
from typing import Sequence, Tuple

from .chunks import tensor
from .container import Chunk, File, Layer, Section, Tensor, Tied, encode
from .fields import joined, raw, string, u8, u32
from .small import SMALL

SIZES = {"f64": 8, "f32": 4, "bf16": 2, "f16": 2, "f8_e4m3": 1, "i32": 4, "u8": 1, "c64": 4}
FLOATS = {"f64", "f32", "bf16", "f16", "f8_e4m3"}
PREVIOUS, STEP, SQUARE = 0, 1, 2


@dataclass(frozen=True)
class Against(File):
    """A file with a base. `taken` says what is taken from the base: runs of (before, first, count)."""

    base: File = None
    base_name: str = "delta-base.ckpt"
    taken: Sequence[Tuple[int, int, int]] = ()


def index_of(file):
    return b"".join(joined(section.fields()) for section in file.sections())


def all_tensors(file):
    """Pairs of a file and a tensor, in the order that 6.9 gives."""
    if not isinstance(file, Against):
        return [(file, row) for row in file.tensors]
    base, result = all_tensors(file.base), []
    for position in range(len(file.tensors) + 1):
        for before, first, count in file.taken:
            if before == position:
                result += base[first:first + count]
        result += [(file, row) for row in file.tensors[position:position + 1]]
    return result


def section(digest, name, runs, predictions):
    """BASE. A prediction is (tensor, kind, references, factors)."""
    fields = raw(digest, "digest") + string(name, "the base's file name")
    fields += u32(len(runs), "number of runs")
    for run in runs:
        fields += [field for value in run for field in u32(value, "run")]
    fields += u32(len(predictions), "number of predictions")
    for position, kind, references, factors in predictions:
        fields += u32(position, "tensor") + u8(kind, "kind")
        fields += [field for value in references for field in u32(value, "reference")]
        fields += raw(struct.pack(f"<{len(factors)}d", *factors), "factors")
    return Section(b"BASE", fields)


def against(base, predictions, taken=(), base_name="delta-base.ckpt", **tables):
    """A file stored against `base`."""
    digest = hashlib.sha256(index_of(base)).digest()
    return Against(
        base=base, base_name=base_name, taken=taken,
        optional=[section(digest, base_name, taken, predictions)], **tables)


# Residuals, the other way around than a reader needs them.

def place(code, size, is_float):
    top, mask = 1 << 8 * size - 1, (1 << 8 * size) - 1
    if not is_float:
        return code
    return ~code & mask if code & top else code | top


def residuals(numbers, predicted, element_type):
    size, is_float = SIZES[element_type], element_type in FLOATS
    modulus, result = 1 << 8 * size, b""
    for at in range(0, len(numbers), size):
        number, expected = (place(int.from_bytes(data[at:at + size], "little"), size, is_float)
                            for data in (numbers, predicted))
        difference = (number - expected) % modulus
        code = 2 * difference if difference < modulus // 2 else 2 * (modulus - difference) - 1
        result += code.to_bytes(size, "little")
    return result


def predicted_step(weights, means, squares, a, b, c):
    return floats(*(a * x + b * (m / (math.sqrt(v) + c))
                    for x, m, v in zip(*map(numbers, (weights, means, squares)))))


def predicted_square(squares, means, known_means, a, b, d):
    gradients = [m - d * n for m, n in zip(numbers(means), numbers(known_means))]
    return floats(*(a * x + b * (g * g) for x, g in zip(numbers(squares), gradients)))


def numbers(data):
    return struct.unpack(f"<{len(data) // 4}f", data)


def floats(*values):
    return struct.pack(f"<{len(values)}f", *values)


def difference(name, element_type, shape, data, predicted, **rest):
    """A tensor whose one stored chunk holds residuals."""
    chunk = Chunk(0, residuals(data, predicted, element_type), data)
    return Tensor(name, element_type, shape, len(data), [chunk], **rest)


# Valid files.

WEIGHTS = floats(0.5, -0.25, 0.125, 0.0, -0.0, 3.0)
MEANS = floats(0.01, -0.02, 0.03, 0.0, 0.5, -1.0)
SQUARES = floats(0.001, 0.002, 0.003, 0.0, 0.25, 1.0)
ALL_TYPES = {
    "f64": struct.pack("<4d", 1.0, -1.0, 0.0, math.inf), "f32": WEIGHTS[:16],
    "bf16": bytes.fromhex("803F 80BF 0080 817F".replace(" ", "")),
    "f16": bytes.fromhex("003C 00BC 0080 017C".replace(" ", "")), "f8_e4m3": bytes([0, 0x80, 0x7F, 1]),
    "i32": struct.pack("<4i", 0, -1, 2**31 - 1, -2**31), "u8": bytes([0, 255, 1, 128]),
    "c64": floats(1.0, -1.0, 0.0, -0.0),
}
SHAPES = {"c64": (2,)}


def delta_base():
    """What the other files are stored against."""
    return File(
        layers=[Layer(""), Layer("frozen", "head", "decoder", 3)],
        tensors=[
            tensor("frozen.weight", "f32", (2, 2), WEIGHTS[:16], layer="frozen"),
            tensor("frozen.bias", "f32", (2,), WEIGHTS[16:], layer="frozen", role="bias"),
            tensor("weight", "f32", (6,), WEIGHTS),
            tensor("gone", "u8", (3,), b"abc"),
            tensor("optimizer.firstMoment.weight", "f32", (6,), MEANS, group="optimizer"),
            tensor("optimizer.secondMoment.weight", "f32", (6,), SQUARES, group="optimizer"),
            *(tensor(f"type.{name}", name, SHAPES.get(name, (4,)), data)
              for name, data in ALL_TYPES.items()),
        ],
        tied=[Tied("twin", "weight")])


STEP_FACTORS = (0.999, -0.003, 1e-8)
SQUARE_FACTORS = (0.99, 1.0, 0.9)
NEW_MEANS = floats(0.02, -0.01, 0.0, 0.0, 0.5, math.nan)


def moved(data, *steps):
    """Numbers some steps away from those given, by their bits."""
    size = len(data) // len(steps)
    return b"".join(
        ((int.from_bytes(data[at * size:at * size + size], "little") + step) % 256**size)
        .to_bytes(size, "little") for at, step in enumerate(steps))


def delta():
    """Every kind of prediction, tensors taken over at the beginning, in between and at the end, one
    that is new, and a tied one."""
    base = delta_base()
    squares = predicted_square(SQUARES, NEW_MEANS, MEANS, *SQUARE_FACTORS)
    # The last mean is NaN, and so is what is predicted from it: there the base's number is expected.
    squares = squares[:20] + SQUARES[20:]
    new_squares = moved(squares, 0, 1, -1, 0, 2, -2)
    weights = predicted_step(WEIGHTS, NEW_MEANS, new_squares, *STEP_FACTORS)
    weights = weights[:20] + WEIGHTS[20:]
    tensors = [
        difference("weight", "f32", (6,), moved(weights, 1, 0, 0, -1, 0, 3), weights),
        tensor("new", "u8", (2,), b"xy"),
        difference("optimizer.firstMoment.weight", "f32", (6,), NEW_MEANS, MEANS, group="optimizer"),
        difference("optimizer.secondMoment.weight", "f32", (6,), new_squares, squares,
                   group="optimizer"),
    ]
    return against(
        base, taken=[(0, 0, 2), (1, 12, 1), (4, 6, 1)], tensors=tensors,
        tied=[Tied("twin", "weight")],
        predictions=[(0, STEP, (2, 3), STEP_FACTORS), (2, PREVIOUS, (), ()),
                     (3, SQUARE, (2,), SQUARE_FACTORS)])


def delta_types():
    """A difference in numbers of each kind of type."""
    base, tensors = delta_base(), []
    for name, data in ALL_TYPES.items():
        numbers_ = moved(data, 1, -1, 7, -3)
        tensors.append(difference(f"type.{name}", name, SHAPES.get(name, (4,)), numbers_, data))
    return against(base, [(at, PREVIOUS, (), ()) for at in range(len(tensors))], tensors=tensors)


def delta_chain():
    """A file whose base has a base."""
    base = delta()
    weight = next(b"".join(chunk.decoded for chunk in row.chunks)
                  for _, row in all_tensors(base) if row.name == "weight")
    # The base's tensors by their positions: the first two are its base's own.
    return against(
        base, [(0, PREVIOUS, (), ())], taken=[(0, 0, 2), (1, 4, 2)], base_name="delta.ckpt",
        tensors=[difference("weight", "f32", (6,), moved(weight, 1, 1, 1, 1, 1, 1), weight)])


SINGLE = [delta_base, delta, delta_types, delta_chain]


# Files to be refused.

BASE_OF_REFUSED = "110-padding-first.ckpt"
PAIR = {"f32": floats(1.0, 2.0), "f16": bytes(4)}


def wrong(predictions=(), runs=(), name="delta-base.ckpt", digest=None, tail=b"", tensors=(), **tables):
    """A file with a base section of any content."""
    true = hashlib.sha256(index_of(delta_base())).digest()
    base = section(true if digest is None else digest, name, runs, predictions)
    base = replace(base, payload=base.payload + raw(tail, "more"))
    return encode(File(tensors=tensors, optional=[base], **tables))


def three(element_type="f32", shape=(2,)):
    return [tensor("weight", element_type, shape, PAIR[element_type]),
            tensor("optimizer.firstMoment.weight", "f32", (2,), PAIR["f32"]),
            tensor("optimizer.secondMoment.weight", "f32", (2,), PAIR["f32"])]


def cases():
    names = {"empty": "", "dot": ".", "parent": "..", "path": "a/b", "backslash": "a\\b",
             "zero": "a\0", "long": "x" * 256}
    for label, name in names.items():
        yield f"227-base-name-{label}", wrong(name=name)
    yield "227-base-run-empty", wrong(runs=[(0, 0, 0)])
    yield "227-base-run-before-none", wrong(runs=[(1, 0, 1)])
    yield "227-base-run-order", wrong(
        runs=[(1, 0, 1), (0, 1, 1)], tensors=[tensor("new", "u8", (1,), b"x")])
    yield "227-base-kind-3", wrong([(0, 3, (), ())], tensors=three())
    yield "227-base-prediction-of-none", wrong([(3, PREVIOUS, (), ())], tensors=three())
    yield "227-base-prediction-twice", wrong([(0, PREVIOUS, (), ())] * 2, tensors=three())
    yield "227-base-prediction-order", wrong(
        [(1, PREVIOUS, (), ()), (0, PREVIOUS, (), ())], tensors=three())
    yield "227-base-reference-of-none", wrong([(0, STEP, (1, 3), (1, 1, 1))], tensors=three())
    yield "227-base-circle-of-one", wrong([(0, STEP, (0, 1), (1, 1, 1))], tensors=three())
    yield "227-base-circle-of-two", wrong(
        [(0, STEP, (1, 2), (1, 1, 1)), (1, STEP, (0, 2), (1, 1, 1))], tensors=three())
    yield "227-base-square-of-square", wrong(
        [(1, SQUARE, (2,), (1, 1, 1)), (2, SQUARE, (0,), (1, 1, 1))], tensors=three())
    yield "227-base-step-of-f16", wrong([(0, STEP, (1, 2), (1, 1, 1))], tensors=three("f16"))
    yield "227-base-step-of-another-shape", wrong(
        [(0, STEP, (1, 2), (1, 1, 1))], tensors=three(shape=(1, 2)))
    yield "205-surplus-base", wrong(tail=b"\0")
    yield "201-section-header-base-optional", encode(
        File(optional=[replace(section(bytes(32), "b", (), ()), flag=0)]))
    # A file in this folder whose index is that of the small file.
    base = {"name": BASE_OF_REFUSED, "digest": hashlib.sha256(index_of(SMALL)).digest()}
    u8_pair = tensor("a.bias", "u8", (1, 2), b"gh")
    yield "228-base-mismatch-circle", wrong(name="228-base-mismatch-circle.ckpt")
    yield "228-base-mismatch-digest", wrong(name=BASE_OF_REFUSED, digest=bytes(32))
    yield "228-base-mismatch-run-past-the-end", wrong(runs=[(0, 1, 2)], **base)
    yield "228-base-mismatch-run-far-past-the-end", wrong(runs=[(0, 2**32 - 1, 2**32 - 1)], **base)
    yield "228-base-mismatch-taken-twice", wrong(runs=[(0, 0, 2), (0, 1, 1)], **base)
    yield "228-base-mismatch-name-of-both", wrong(
        runs=[(0, 1, 1)], tensors=[tensor("a.bias", "u8", (2,), b"gh")], **base)
    yield "228-base-mismatch-name-tied", wrong(
        runs=[(0, 1, 1)], tensors=[tensor("b", "u8", (2,), b"gh")], tied=[Tied("a.bias", "b")], **base)
    yield "228-base-mismatch-tensor-missing", wrong(
        [(0, PREVIOUS, (), ())], tensors=[tensor("other", "u8", (2,), b"gh")], **base)
    yield "228-base-mismatch-other-shape", wrong([(0, PREVIOUS, (), ())], tensors=[u8_pair], **base)
    yield "228-base-mismatch-other-type", wrong(
        [(0, PREVIOUS, (), ())], tensors=[tensor("a.bias", "i8", (2,), b"gh")], **base)
