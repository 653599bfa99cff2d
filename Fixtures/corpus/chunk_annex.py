"""A small chunk of codec 2 taken apart, for annex B."""

import struct

from .fields import Field, raw, u8, u16, u32
from .float_codec import Bits, Float

HEADER = ("W, bytes of a number", "M, bits of the mantissa", "T, mantissa bits in a top",
          "G, tops have signs", "P, phase bits", "K, classes", "Z, zero bits of trimmed rows",
          "B, probability bits", "L, 2^L coders", "S, highest symbol")


VALUES = (1, -1.25, 1.5, 2, 1, -1, 1.75, -2.5, 3, -2, 2.5, 2, -3.5, 2, 2.25, 0, 4, -5, 6, 4, 7, -4,
          4.5, 1024)


class Noted(Bits):
    """Bits, and what they are."""

    def __init__(self):
        super().__init__()
        self.notes = []

    def note(self, name, before):
        self.notes.append((name, self.text[before:]))

    def list(self, values, form=None, base=None):
        before = len(self.text)
        super().list(values, form, base)
        self.note(f"list {', '.join(map(str, values))}", before)

    def table(self, shares):
        length = 0
        for symbol, share in enumerate(shares):
            before = len(self.text)
            self.unary(_zigzag(share.bit_length() - length))
            length = share.bit_length()
            self.put(share, max(length - 1, 0))
            self.note(f"share of symbol {symbol}: {share}", before)


def _zigzag(value):
    return 2 * value if value >= 0 else -2 * value - 1


def example():
    """Numbers from 1 up, one of them far off, of both signs."""
    numbers = [struct.unpack("<I", struct.pack("<f", value))[0] >> 16 for value in VALUES]
    return Float(numbers, T=1, C=8, row_scales=[0, 1, 2], column_scales=[0] * 8, excepted=[23],
                 gap_bits=4)


def chunk_rows():
    """Groups of fields, the chunk's length, and the coding."""
    coding = example()
    stored = coding.stored()
    tables, noted = coding.make_tables(), Noted()
    coding.write_side_information(noted, tables)
    fields = []
    for at, name in enumerate(HEADER):
        fields += u8(stored[at], name)
    fields += u16(int.from_bytes(stored[10:12], "little"), "bias")
    for at, name in ((12, "C, numbers in a row"), (16, "exceptions"),
                     (20, "bytes of side information")):
        fields += u32(int.from_bytes(stored[at:at + 4], "little"), name)
    side = noted.bytes()
    end = 24 + len(side)
    assert stored[24:end] == side
    bits, place = [], 0
    for name, text in noted.notes:
        bits.append(Field(b"", f"  bits {place} to {place + len(text) - 1}: {text}", name))
        place += len(text)
    raw_bits = coding.raw_bits()
    states = end + len(raw_bits)
    groups = [("header", fields), ("side information", raw(side, "bits as below")),
              ("raw bits", raw(raw_bits, "signs and lower mantissas")),
              ("states", raw(stored[states:states + 4 * (1 << coding.L)], "state of coder 0")),
              ("words", raw(stored[states + 4 * (1 << coding.L):], "words, u16 each"))]
    groups[1] = ("side information", groups[1][1] + bits)
    return groups, len(stored), coding
