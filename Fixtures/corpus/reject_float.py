"""Codes 307 to 311: chunks of codec 2 that cannot be decoded."""

from dataclasses import replace

from .container import Chunk
from .float_codec import FLOAT, Float
from .numbers import normal
from .small import one_chunk

COUNT = 400
PLAIN = Float(normal(COUNT, "reject"))
GRID = replace(PLAIN, C=20)
SIGNED = replace(GRID, G=1, K=3, T=1, row_classes=[1, 0] * 10, column_classes=[0, 1] * 10)
ODD = replace(PLAIN, excepted=[3, 9])


def case(coding, length=2 * COUNT, cut=None):
    stored = replace(coding).stored()[:cut]
    assert len(stored) < length, len(stored)
    return one_chunk(Chunk(FLOAT, stored), length)


def head(coding=PLAIN, length=2 * COUNT, **fields):
    return case(replace(coding, fields=fields), length)


def header_cases():
    for name, wrong in {
            "bytes-0": dict(W=0), "bytes-3": dict(W=3), "bytes-16": dict(W=16),
            "mantissa-0": dict(M=0), "mantissa-3": dict(M=3), "mantissa-14": dict(M=14),
            "mantissa-255": dict(M=255), "top-mantissa-4": dict(T=4),
            "signs-2": dict(G=2), "phases-8": dict(P=3), "classes-0": dict(K=0),
            "classes-17": dict(K=17), "tables-20": dict(K=5, P=2), "zeros-6": dict(Z=6),
            "zeros-255": dict(Z=255), "probability-8": dict(B=8), "probability-13": dict(B=13),
            "tables-of-16-bits": dict(K=16, B=12), "tables-of-9-classes": dict(K=9, B=12),
            "tables-of-4-phases": dict(K=4, P=2, B=12), "tables-of-2-phases": dict(K=8, P=1, B=12),
            "coders-128": dict(L=7), "one-symbol": dict(S=0), "columns-0": dict(C=0),
            "columns-7": dict(C=7), "columns-401": dict(C=401), "columns-most": dict(C=2**32 - 1),
            "exceptions-26": dict(exceptions=26), "exceptions-most": dict(exceptions=2**32 - 1),
            "side-past-the-end": dict(side=800), "side-most": dict(side=2**32 - 1)}.items():
        yield f"307-float-header-{name}", head(**wrong)
    yield "307-float-header-top-mantissa-of-one-bit", head(
        Float(normal(900, "e6m1", 1, 1, 30), W=1, M=1, T=1), 900, T=2)
    yield "307-float-header-odd-length", case(PLAIN, 2 * COUNT + 1)
    yield "307-float-header-cut", case(PLAIN, cut=23)
    yield "307-float-header-one-byte", case(PLAIN, cut=1)


def side(change, coding=PLAIN):
    return case(replace(coding, side=change))


def side_cases():
    # The first list has the kinds, in 11 bits where all are one: base, then form 8.
    yield "308-float-side-empty", side(lambda data: b"")
    yield "308-float-side-cut", side(lambda data: data[:-1])
    yield "308-float-side-byte-more", side(lambda data: data + b"\0")
    yield "308-float-side-bit-behind", side(lambda data: data[:-1] + bytes([data[-1] | 0x80]),
                                            replace(PLAIN, kinds=[1]))
    yield "308-float-side-kind-3", side(lambda data: bytes([data[0] | 3]) + data[1:])
    yield "308-float-side-unary-without-end", side(lambda data: b"\0\0" + b"\xff" * 90, GRID)
    yield "308-float-side-scale-below-0", case(replace(
        GRID, row_scales=[0] * 20, column_scales=[0] * 20,
        side=lambda data: put(data, 11, "0000000" "0000" "10")))
    yield "308-float-side-scale-128", case(replace(
        GRID, row_scales=[0] * 20, column_scales=[0] * 20,
        side=lambda data: put(data, 11, "1111111" "1001" "1")))
    yield "308-float-side-classes-add-up", case(replace(SIGNED, fields=dict(K=2)))
    yield "308-float-side-class-3", case(replace(SIGNED, column_classes=[0, 1] * 9 + [0, 2],
                                                 row_classes=[0] * 20, fields=dict(K=2)))
    yield "308-float-side-turn-2", case(replace(SIGNED, row_turns=[0] * 19 + [2]))
    yield "308-float-side-exception-behind", case(replace(
        ODD, side=lambda data: put(data, 8 * len(data) - 28, "1" * 28)))
    yield "308-float-side-exceptions-missing", head(exceptions=2)
    yield "308-float-side-exceptions-more", head(ODD, exceptions=1)
    yield "308-float-side-share-length-jumps", case(replace(
        PLAIN, side=lambda data: put(data, 33, "1" * 19)))


def put(data, at, bits):
    """Replaces bits, counted from the first."""
    number = int.from_bytes(data, "little")
    for place, bit in enumerate(bits):
        number = number & ~(1 << at + place) | int(bit) << at + place
    return number.to_bytes(len(data), "little")


def table_cases():
    def first(edit):
        def shares(tables):
            return [edit(list(tables[0])), *tables[1:]]
        return case(replace(PLAIN, shares=shares))

    def plus(at, value):
        def edit(shares):
            shares[at] += value
            return shares
        return edit
    yield "309-float-table-less", first(plus(1, -1))
    yield "309-float-table-more", first(plus(1, 1))
    yield "309-float-table-empty", first(lambda shares: [0] * len(shares))
    yield "308-float-side-share-of-all", first(lambda shares: [512] + [0] * (len(shares) - 1))
    yield "309-float-table-half-more", first(lambda shares: [256, 256, 256] + [0] * (len(shares) - 3))
    yield "309-float-table-too-long", first(lambda shares: [1, 512] + [0] * (len(shares) - 2))
    yield "309-float-table-length-below-0", case(replace(
        PLAIN, side=lambda data: put(data, 33, "10")))
    yield "309-float-table-last-of-three", case(replace(
        SIGNED, shares=lambda tables: [*tables[:2], plus(0, 3)(list(tables[2]))]))


def stream_cases():
    yield "310-float-stream-raw-bits-cut", case(PLAIN, cut=240)
    yield "310-float-stream-states-cut", case(replace(
        PLAIN, states=lambda states: [], words=lambda words: words[:1]))
    yield "310-float-stream-states-missing", case(replace(
        PLAIN, states=lambda states: [], words=lambda words: []))
    yield "310-float-stream-no-words", case(replace(PLAIN, words=lambda words: []))
    yield "310-float-stream-word-missing", case(replace(PLAIN, words=lambda words: words[:-1]))
    yield "310-float-stream-word-more", case(replace(PLAIN, words=lambda words: words + [0]))
    yield "310-float-stream-half-a-word", case(PLAIN, cut=-1)
    yield "310-float-stream-byte-more", case(replace(PLAIN, behind=b"\0"))
    yield "310-float-stream-state-low", case(replace(
        PLAIN, states=lambda states: [2**16 - 1]))
    yield "310-float-stream-state-0", case(replace(PLAIN, states=lambda states: [0]))
    yield "310-float-stream-state-other", case(replace(
        PLAIN, states=lambda states: [states[0] ^ 1 << 20]))
    yield "310-float-stream-words-swapped", case(replace(
        PLAIN, words=lambda words: [words[1], words[0], *words[2:]]))
    yield "310-float-stream-of-32-coders", case(replace(
        Float(normal(999, "32"), L=5), words=lambda words: words[:-1]), 1998)
    yield "310-float-stream-32-coders-more", case(replace(
        Float(normal(999, "32"), L=5), words=lambda words: words + [1]), 1998)
    yield "310-float-stream-of-no-numbers", case(
        Float([0] * COUNT, kinds=[2], words=lambda words: [0]))
    yield "310-float-stream-state-of-no-numbers", case(
        Float([0] * COUNT, kinds=[2], states=lambda states: [2**16 + 1]))


def exponent_cases():
    high, low = 1 << 10, 0
    coding = replace(PLAIN)
    coding.stored()
    top = coding.S + coding.bias
    yield "311-float-exponent-above", head(bias=coding.bias + high - top)
    yield "311-float-exponent-far-above", head(bias=32767)
    yield "311-float-exponent-below", head(bias=low - 2)
    yield "311-float-exponent-far-below", head(bias=-32768)
    last = [number + (127 << 7) for number in PLAIN.numbers[-20:]]
    yield "311-float-exponent-by-scale", case(replace(
        GRID, row_scales=[0] * 19 + [127], column_scales=[0] * 20,
        numbers=PLAIN.numbers[:-20] + last, fields=dict(bias=coding.bias + 60)))
    yield "311-float-exponent-of-32-coders", head(Float(normal(999, "32"), L=5), 1998, bias=-2)


def cases():
    yield from header_cases()
    yield from side_cases()
    yield from table_cases()
    yield from stream_cases()
    yield from exponent_cases()
