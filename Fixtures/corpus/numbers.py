"""Bits of floating-point numbers that look like weights, the same ones everywhere."""

from .chunks import noise


def normal(count, seed, size=2, mantissa=7, exponent=120, low_zeros=0):
    """Numbers whose exponents are `exponent` or somewhat less, each step half as often."""
    data = noise(count * (size + 2), seed)
    numbers = []
    for at in range(0, len(data), size + 2):
        steps = (data[at] | 1 << 7).bit_length() - (data[at] & 127).bit_length() - 1
        bits = int.from_bytes(data[at + 1:at + 1 + size], "little") & (1 << mantissa) - 1
        bits = bits >> low_zeros << low_zeros
        sign = data[at + size + 1] & 1
        numbers.append(sign << 8 * size - 1 | exponent - steps << mantissa | bits)
    return numbers
