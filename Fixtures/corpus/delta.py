"""Tensors that are stored as residuals (SPEC.md section 6.10), and files that a reader must accept."""

import math
import struct
from fractions import Fraction

from .chunks import ZLIB, tensor, zlib_payload
from .container import (REGISTERED_TYPES, Chunk, File, Layer, Named, Prediction, Run, Tensor, Tied)
from .deflate import Stream, matches
from .fields import crc

STEP, SQUARE = 1, 2  # kinds of predictions beside 0


# Residuals, the other way around than a reader needs them.

def place(number, size, is_signed):
    top, mask = 1 << 8 * size - 1, (1 << 8 * size) - 1
    if not is_signed:
        return number
    return ~number & mask if number & top else number | top


def residuals(numbers, predicted, element_type):
    _, _, size, order = REGISTERED_TYPES[element_type]
    modulus, result = 1 << 8 * size, b""
    for at in range(0, len(numbers), size):
        number, expected = (place(int.from_bytes(data[at:at + size], "little"), size, order)
                            for data in (numbers, predicted))
        difference = (number - expected) % modulus
        code = 2 * difference if difference < modulus // 2 else 2 * (modulus - difference) - 1
        result += code.to_bytes(size, "little")
    return result


def predicted_step(weights, means, squares, a, b, c):
    return floats(*(a * x + b * (m / (math.sqrt(v) + c))
                    for x, m, v in zip(*map(numbers, (weights, means, squares)))))


def fused_step(weights, means, squares, a, b, c):
    """What arithmetic that is not allowed gives: a × x + (b × ...) with one rounding in place of two."""
    results = []
    for x, m, v in zip(*map(numbers, (weights, means, squares))):
        quotient = m / (math.sqrt(v) + c)
        results.append(float(Fraction(a) * Fraction(x) + Fraction(b * quotient)))
    return floats(*results)


def predicted_square(squares, means, known_means, a, b, d):
    gradients = [m - d * n for m, n in zip(numbers(means), numbers(known_means))]
    return floats(*(a * x + b * (g * g) for x, g in zip(numbers(squares), gradients)))


def numbers(data):
    return struct.unpack(f"<{len(data) // 4}f", data)


def floats(*values):
    return struct.pack(f"<{len(values)}f", *values)


def difference(name, element_type, shape, data, predicted, chunk_length=None, **rest):
    """A tensor whose stored chunks hold residuals."""
    coded, length = residuals(data, predicted, element_type), chunk_length or len(data)
    chunks = [Chunk(0, coded[at:at + length], data[at:at + length],
                    restored=crc(data[at:at + length])) for at in range(0, len(data), length)]
    return Tensor(name, element_type, shape, length, chunks, **rest)


def unchanged(name, element_type, shape, data):
    """A tensor that holds what its base holds, so that all residuals are zeros."""
    plane = 1, Stream().fixed(matches(bytes(len(data))), final=True).bytes()
    chunk = Chunk(ZLIB, zlib_payload([plane]), data, restored=crc(data))
    return Tensor(name, element_type, shape, len(data), [chunk])


# Valid files.

WEIGHTS = floats(0.5, -0.25, 0.125, 0.0, -0.0, 3.0)
MEANS = floats(0.01, -0.02, 0.03, 0.0, 0.5, -1.0)
SQUARES = floats(0.001, 0.002, 0.003, 0.0, 0.25, 1.0)


def bits(digits):
    return bytes.fromhex(digits.replace(" ", ""))


ALL_TYPES = {
    "f64": struct.pack("<4d", 1.0, -1.0, 0.0, math.inf), "f32": WEIGHTS[:16],
    "bf16": bits("803F 80BF 0080 817F"), "f16": bits("003C 00BC 0080 017C"),
    "f8_e4m3": bytes([0, 0x80, 0x7F, 1]), "f8_e8m0": bytes([0x7F, 0x80, 0, 0xFF]),
    "f8_e3m4": bytes([0, 0x80, 0x70, 1]), "f4": bytes([0x10, 0x98]), "i4": bytes([0x0F, 0x81]),
    "i32": struct.pack("<4i", 0, -1, 2**31 - 1, -2**31), "u8": bytes([0, 255, 1, 128]),
    "c64": floats(1.0, -1.0, 0.0, -0.0), "c32": bits("003C 00BC 0080 017C"),
    "c128": struct.pack("<4d", 1.0, -1.0, 0.0, -0.0),
}
SHAPES = {"c64": (2,), "c32": (2,), "c128": (2,)}


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


def based_on(base, name="delta-base.ckpt"):
    return [Named(name, base)]


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
    that is new, and a tied one. Two chunks a tensor."""
    base = delta_base()
    squares = predicted_square(SQUARES, NEW_MEANS, MEANS, *SQUARE_FACTORS)
    # The last mean is NaN, and so is what is predicted from it: there the base's number is expected.
    squares = squares[:20] + SQUARES[20:]
    new_squares = moved(squares, 0, 1, -1, 0, 2, -2)
    weights = predicted_step(WEIGHTS, NEW_MEANS, new_squares, *STEP_FACTORS)
    weights = weights[:20] + WEIGHTS[20:]
    tensors = [
        difference("weight", "f32", (6,), moved(weights, 1, 0, 0, -1, 0, 3), weights, 16),
        tensor("new", "u8", (2,), b"xy"),
        difference("optimizer.firstMoment.weight", "f32", (6,), NEW_MEANS, MEANS, 8,
                   group="optimizer"),
        difference("optimizer.secondMoment.weight", "f32", (6,), new_squares, squares,
                   group="optimizer"),
    ]
    types = 6 + list(ALL_TYPES).index("c64")
    return File(
        files=based_on(base), runs=[Run(0, 0, 0, 2), Run(1, 0, types, 1), Run(4, 0, 6, 1)],
        tensors=tensors, tied=[Tied("twin", "weight")],
        predictions=[Prediction(0, 0, STEP, (2, 3), STEP_FACTORS), Prediction(2),
                     Prediction(3, 0, SQUARE, (2,), SQUARE_FACTORS)])


def delta_types():
    """A difference in numbers of each kind of type."""
    base, tensors = delta_base(), []
    for name, data in ALL_TYPES.items():
        count = len(data) // REGISTERED_TYPES[name][2]
        changed = moved(data, *(1, -1, 7, -3)[:count])
        tensors.append(difference(f"type.{name}", name, SHAPES.get(name, (4,)), changed, data))
    return File(files=based_on(base), tensors=tensors,
                predictions=[Prediction(at) for at in range(len(tensors))])


def of(file, name):
    return next(row.decoded() for _, row in file.tensor_list() if row.name == name)


def delta_chain():
    """A file whose base has a base."""
    base = delta()
    weight = of(base, "weight")
    # The base's tensors by their positions: the first two are its base's own.
    return File(
        files=based_on(base, "delta.ckpt"), runs=[Run(0, 0, 0, 2), Run(1, 0, 4, 2)],
        predictions=[Prediction(0)],
        tensors=[difference("weight", "f32", (6,), moved(weight, 1, 1, 1, 1, 1, 1), weight)])


def delta_tied():
    """The known tensor is a tied name of the base; an unchanged tensor takes few bytes."""
    long = delta_long()
    return File(files=[Named("delta-base.ckpt", delta_base()), Named("delta-long.ckpt", long)],
                predictions=[Prediction(0), Prediction(1, 1)],
                tensors=[difference("twin", "f32", (6,), moved(WEIGHTS, 0, 0, 1, 0, 0, 1), WEIGHTS),
                         unchanged("long", "f32", (256,), of(long, "long"))])


def delta_long():
    return File(tensors=[tensor("long", "f32", (256,), floats(*(n / 7 for n in range(256))))])


def rounding_example():
    """Numbers that are predicted, by allowed arithmetic and by fused, and the factors. The sum is small, and its
    terms are large, so that one rounding less shows."""
    a, b, c = 1 / 3, -1.0, 0.0
    x = floats(3.0, 1.5, 0.75, 5.0)
    m = floats(1.0, 0.5, 0.25, 5 / 3)
    v = floats(1.0, 1.0, 1.0, 1.0)
    return x, m, v, (a, b, c)


def delta_rounding_base():
    x, m, v, _ = rounding_example()
    return File(tensors=[tensor("weight", "f32", (4,), x),
                         tensor("optimizer.firstMoment.weight", "f32", (4,), m, group="optimizer"),
                         tensor("optimizer.secondMoment.weight", "f32", (4,), v,
                                group="optimizer")])


def rounded(step=predicted_step, name="delta-rounding-base.ckpt"):
    """A file whose restored chunk has the CRC that this arithmetic gives. Residuals are all 0."""
    x, m, v, factors = rounding_example()
    result = step(x, m, v, *factors)
    weight = Tensor("weight", "f32", (4,), 16,
                    [Chunk(0, bytes(16), result, restored=crc(result))])
    moments = [tensor("optimizer.firstMoment.weight", "f32", (4,), m, group="optimizer"),
               tensor("optimizer.secondMoment.weight", "f32", (4,), v, group="optimizer")]
    return File(files=[Named(name, delta_rounding_base())], tensors=[weight, *moments],
                predictions=[Prediction(0, 0, STEP, (1, 2), factors)])


def delta_rounding():
    """Where a fused multiply-add gives other numbers."""
    x, m, v, factors = rounding_example()
    assert predicted_step(x, m, v, *factors) != fused_step(x, m, v, *factors)
    return rounded()


CHAIN_LENGTH = 17


def chain():
    """Files one behind the other, as many as a reader's default limit allows. In each, three tensors need
    several of the one before it: who restores a tensor for every one that needs it never ends."""
    names, data = "ABC", [floats(1.0, -2.0), floats(0.5, 0.25), floats(4.0, 9.0)]
    previous = File(tensors=[tensor(name, "f32", (2,), each) for name, each in zip(names, data)])
    yield "chain-00", previous
    for at in range(1, CHAIN_LENGTH):
        stepped, kept = (0, 1) if at % 2 else (1, 0)
        new = list(data)
        new[2] = predicted_square(data[2], data[kept], data[kept], *SQUARE_FACTORS)
        new[stepped] = predicted_step(data[stepped], data[kept], new[2], *STEP_FACTORS)
        rows = [difference(name, "f32", (2,), each, each) for name, each in zip(names, new)]
        predictions = [Prediction(stepped, 0, STEP, (kept, 2), STEP_FACTORS), Prediction(kept),
                       Prediction(2, 0, SQUARE, (kept,), SQUARE_FACTORS)]
        predictions.sort(key=lambda each: each.tensor)
        previous = File(files=[Named(f"chain-{at - 1:02}.ckpt", previous)], tensors=rows,
                        predictions=predictions)
        yield f"chain-{at:02}", previous
        data = new


SINGLE = [delta_base, delta, delta_types, delta_chain, delta_long, delta_tied,
          delta_rounding_base, delta_rounding]


def cases():
    for function in SINGLE:
        yield function.__name__.replace("_", "-"), function()
    yield from chain()
