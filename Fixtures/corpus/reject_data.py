"""Codes 301 to 306, 312, 315 and 316: what reading a tensor can find, the index being right."""

from dataclasses import replace

from .chunks import (DEFLATE, RAW, ZLIB, deflated_plane, noise, raw_plane, stored, tensor, zlib,
                     zlib_payload)
from .container import Chunk, Tensor
from .deflate import Stream, matches
from .fields import crc, joined
from .small import BIAS, WEIGHT, one, one_chunk, plain, small

LENGTH = 128
ZEROS = bytes(LENGTH)


def checksum_cases():
    yield "301-chunk-checksum-data", small(data=lambda data: b"A" + data[1:])
    yield "301-chunk-checksum-last-chunk", small(data=lambda data: data[:5] + b"F" + data[6:])
    yield "301-chunk-checksum-swapped", one(shape=(4,), chunk_length=2, chunks=[
        Chunk(0, b"ab", crc=crc(b"cd")), Chunk(0, b"cd", crc=crc(b"ab"))])
    yield "301-chunk-checksum-zero", one_chunk(Chunk(0, ZEROS, crc=0))
    yield "301-chunk-checksum-not-inverted", one_chunk(Chunk(0, ZEROS, crc=crc(ZEROS) ^ 0xFFFFFFFF))
    packed = zlib(ZEROS, deflated_plane).stored
    yield "301-chunk-checksum-zlib", one_chunk(Chunk(ZLIB, packed, crc=crc(packed) ^ 1))
    yield "301-chunk-checksum-of-decoded", one_chunk(Chunk(ZLIB, packed, crc=crc(ZEROS)))
    yield "301-chunk-checksum-unknown-codec", one_chunk(Chunk(3, b"ab", crc=0))
    yield "301-chunk-checksum-private-codec", one_chunk(Chunk(0x80000000, b"ab", crc=0))


def codec_cases():
    for codec in (3, 256, 0x01000000, 0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFF):
        yield f"302-codec-unknown-{codec:08x}", one_chunk(Chunk(codec, b"whatever it says"))
    yield "302-codec-unknown-second-chunk", one(
        shape=(8,), chunk_length=4, chunks=[stored(b"abcd"), Chunk(3, b"a")])


def planes_cases():
    plane = deflated_plane(ZEROS)

    def payload(planes, length=LENGTH, **wrong):
        return one_chunk(Chunk(ZLIB, zlib_payload(planes, **wrong)), length)

    yield "303-planes-count-0", payload([], count=0, length=LENGTH)
    yield "303-planes-count-17", payload([deflated_plane(bytes(16))] * 17, length=272)
    yield "303-planes-count-255", payload([plane], count=255, length=255)
    yield "303-planes-count-3-of-128", payload([deflated_plane(bytes(42))] * 3)
    yield "303-planes-count-16-of-264", payload([deflated_plane(bytes(16))] * 16, length=264)
    yield "303-planes-count-2-of-last-chunk", one(
        shape=(2 * LENGTH - 1,), chunk_length=LENGTH,
        chunks=[zlib(ZEROS, deflated_plane, deflated_plane),
                Chunk(ZLIB, zlib_payload([deflated_plane(bytes(63))] * 2))])

    for method in (2, 8, 255):
        yield f"304-planes-method-{method}", payload([(method, plane[1])])
    yield "304-planes-method-of-second", payload(
        [deflated_plane(bytes(64)), (2, deflated_plane(bytes(64))[1])])

    def two(second, **wrong):
        return payload([deflated_plane(bytes(64)), second], **wrong)
    yield "305-planes-length-raw-less", two((RAW, bytes(63)))
    yield "305-planes-length-raw-more", two((RAW, bytes(65)))
    yield "305-planes-length-raw-zero", two((RAW, b""))
    yield "305-planes-length-deflate-zero", two((DEFLATE, b""))
    padded = Stream().stored(noise(59, "whole"), final=True).bytes()
    yield "305-planes-length-deflate-equal", payload([deflated_plane(bytes(59 + 5)),
                                                      (DEFLATE, padded)])
    yield "305-planes-length-deflate-more", two(
        (DEFLATE, Stream().stored(noise(64, "more"), final=True).bytes()), length=LENGTH)
    yield "305-planes-length-surplus", one_chunk(Chunk(ZLIB, zlib_payload([plane]) + b"\0"))
    yield "305-planes-length-past-the-end", payload([plane], lengths=[(0, len(plane[1]) + 1)])
    yield "305-planes-length-raw-past-the-end", payload([(RAW, bytes(100))], lengths=[(0, LENGTH)])
    yield "305-planes-length-most", payload([plane], lengths=[(0, 2**32 - 1)])
    halves = [deflated_plane(bytes(64))] * 2
    size = sum(len(data) for _, data in halves)
    yield "305-planes-length-sum-wraps", payload(
        halves, lengths=[(0, 2**31 + size), (1, 2**31)])
    yield "305-planes-length-count-only", one_chunk(Chunk(ZLIB, b"\1"))
    yield "305-planes-length-head-cut", one_chunk(Chunk(ZLIB, zlib_payload([plane] * 2)[:8]))
    yield "305-planes-length-sixteen-heads-cut", one_chunk(Chunk(ZLIB, b"\x10" + bytes(79)))


def streams():
    """Streams that do not give 128 bytes in the way that they must."""
    whole = Stream().fixed(matches(ZEROS), final=True).bytes()
    yield "empty-block-only", Stream().fixed([], final=True)
    yield "byte-less", Stream().fixed(matches(bytes(127)), final=True)
    yield "byte-more", Stream().fixed(matches(bytes(129)), final=True)
    yield "block-more", Stream().fixed(matches(ZEROS)).stored(b"\0", final=True)
    yield "stored-block-less", Stream().stored(bytes(100), final=True)
    yield "cut", whole[:-1]
    yield "cut-to-a-byte", whole[:1]
    yield "byte-behind", whole + b"\0"
    yield "stream-behind", whole + whole
    yield "empty-block-behind", whole + Stream().fixed([], final=True).bytes()
    yield "no-final-block", Stream().fixed(matches(ZEROS)).stored(b"")
    yield "zeros", bytes(20)
    yield "text", b"a stream is not text"
    yield "block-type-3", Stream().bits("111")
    yield "block-type-3-behind", Stream().fixed(matches(ZEROS)).bits("111")
    yield "zlib-wrapper", b"\x78\x9c" + whole + b"\x00\x80\x00\x01"
    yield "gzip-wrapper", (b"\x1f\x8b\x08" + bytes(6) + b"\xff" + whole
                           + crc(ZEROS).to_bytes(4, "little") + LENGTH.to_bytes(4, "little"))

    yield "stored-check", Stream().stored(bytes(8), check=0xFFFF).fixed(matches(bytes(120)), True)
    yield "stored-check-same", (
        Stream().stored(bytes(8), check=8).fixed(matches(bytes(120)), True))
    yield "stored-past-the-end", Stream().fixed(matches(bytes(100))).stored(
        bytes(20), final=True, length=28)

    yield "distance-before-start", Stream().fixed([0, (127, 2)], final=True)
    yield "distance-at-start", Stream().fixed([(128, 1)], final=True)
    yield "distance-32768", Stream().fixed([0, (127, 32768)], final=True)
    yield "distance-symbol-30", Stream().fixed([0, (127, 32769)], final=True)
    yield "distance-symbol-31", Stream().fixed([0, (127, 49153)], final=True)
    yield "literal-symbol-286", Stream().fixed([*matches(ZEROS), 286], final=True)
    yield "literal-symbol-287", Stream().fixed([*matches(ZEROS), 287], final=True)
    yield "match-past-the-end", Stream().fixed([0, (125, 1), (3, 1)], final=True)

    two = {0: 1, 256: 1}
    zeros = [0] * LENGTH
    yield "dynamic-too-many-literals", Stream().lengths(
        287, 1, [(1, 0), (18, 127), (18, 106), (1, 0), (18, 20)], final=True
    ).bits("0" * LENGTH, "1")
    yield "dynamic-code-lengths-crowded", Stream().lengths(
        257, 1, [(0, 0)] * 9, code={0: 1, 1: 1, 2: 1}, final=True)
    yield "dynamic-code-lengths-sparse", Stream().lengths(
        257, 1, [(0, 0)] * 9, code={0: 2, 1: 2, 2: 2}, final=True)
    yield "dynamic-repeat-of-nothing", Stream().lengths(257, 1, [(16, 0), (18, 127)], final=True)
    yield "dynamic-repeat-past-the-end", Stream().lengths(
        257, 1, [(1, 0), (18, 127), (18, 106), (1, 0), (18, 0)], final=True)
    yield "dynamic-literals-crowded", Stream().dynamic(
        zeros, {0: 1, 1: 1, 256: 1}, {}, final=True, end=())
    yield "dynamic-literals-sparse", Stream().dynamic(zeros, {0: 2, 1: 2, 256: 2}, {}, final=True)
    yield "dynamic-distances-crowded", Stream().dynamic(zeros, two, {0: 1, 1: 1, 2: 1}, final=True)
    yield "dynamic-distances-sparse", Stream().dynamic(zeros, two, {0: 2, 1: 2, 2: 2}, final=True)
    yield "dynamic-without-end", Stream().dynamic(zeros, {0: 1, 1: 1}, {}, final=True, end=())
    yield "dynamic-match-without-distances", Stream().dynamic(
        [0], {0: 2, 256: 2, 257: 1}, {}, final=True, end=(257,))
    yield "dynamic-second-of-one-distance", Stream().dynamic(
        [0], {0: 2, 256: 2, 257: 1}, {0: 1}, final=True, end=(257,)).bits("1")


def deflate_cases():
    for name, stream in streams():
        data = stream if isinstance(stream, bytes) else stream.bytes()
        yield f"306-deflate-{name}", one_chunk(Chunk(ZLIB, zlib_payload([(DEFLATE, data)])))

    bomb = Stream().dynamic([0, *[(258, 1)] * 3600], {0: 2, 285: 1, 256: 2}, {0: 1}, final=True)
    yield "306-deflate-bomb", one_chunk(Chunk(ZLIB, zlib_payload([(DEFLATE, bomb.bytes())])), 1024)
    bomb = Stream().fixed([0, *[(258, 1)] * 60], final=True)
    yield "306-deflate-bomb-in-second-plane", one_chunk(
        Chunk(ZLIB, zlib_payload([deflated_plane(ZEROS), (DEFLATE, bomb.bytes())])), 2 * LENGTH)
    across = DEFLATE, Stream().fixed([(128, 128)], final=True).bytes()
    yield "306-deflate-match-in-other-plane", one_chunk(
        Chunk(ZLIB, zlib_payload([deflated_plane(ZEROS), across])), 2 * LENGTH)
    noisy = DEFLATE, Stream().fixed([(128, 128)], final=True).bytes()
    yield "306-deflate-match-in-raw-plane", one_chunk(
        Chunk(ZLIB, zlib_payload([raw_plane(noise(LENGTH, "raw")), noisy])), 2 * LENGTH)
    yield "306-deflate-match-in-other-chunk", one(
        shape=(2 * LENGTH,), chunk_length=LENGTH,
        chunks=[zlib(ZEROS, deflated_plane), Chunk(ZLIB, zlib_payload([across]))])
    moved = Stream().fixed(matches(bytes(65)), final=True).bytes()
    short = Stream().fixed(matches(bytes(63)), final=True).bytes()
    yield "306-deflate-byte-from-one-plane-to-another", one_chunk(
        Chunk(ZLIB, zlib_payload([(DEFLATE, moved), (DEFLATE, short)])))


def layout_cases():
    for layout in (1, 2, 128, 255):
        yield f"312-layout-unknown-{layout}", one(layout=layout)
    yield "312-layout-unknown-zlib", plain(tensors=[Tensor(
        "t", "u8", (LENGTH,), LENGTH, [zlib(ZEROS, deflated_plane)], layout=1)])
    yield "312-layout-unknown-of-nothing", plain(
        tensors=[tensor("t", "u8", (0, 2), b"", layout=1)])


def entries_cases():
    true = crc(joined(WEIGHT.entries()))
    for name, wrong in {"bit": true ^ 1, "zero": 0, "inverted": true ^ 0xFFFFFFFF,
                        "of-the-next": crc(joined(BIAS.entries())),
                        "of-all": crc(joined(WEIGHT.entries() + BIAS.entries())),
                        "of-the-first": crc(joined(WEIGHT.entries()[:3]))}.items():
        yield f"315-entries-checksum-{name}", small(
            tensors=[replace(WEIGHT, entries_crc=wrong), BIAS])

    def flipped(at):
        return small(table=lambda table: table[:at] + bytes([table[at] ^ 1]) + table[at + 1:])
    for name, at in {"codec": 0, "length": 4, "crc": 8, "second-codec": 12, "last": 35}.items():
        yield f"315-entries-checksum-{name}-damaged", flipped(at)
    yield "315-entries-checksum-swapped", small(
        table=lambda table: table[12:24] + table[:12] + table[24:])
    yield "315-entries-checksum-of-nothing", plain(
        tensors=[tensor("t", "u8", (0,), b"", entries_crc=1)])
    yield "315-entries-checksum-of-second", small(tensors=[WEIGHT, replace(BIAS, entries_crc=0)])


def entry_cases():
    eight = dict(shape=(8,), chunk_length=8)
    four = dict(shape=(8,), chunk_length=4)
    yield "316-entry-less", one(**eight, chunks=[Chunk(0, b"abcd")])
    yield "316-entry-one-byte-moved", one(**four, chunks=[Chunk(0, b"abc"), Chunk(0, b"defgh")])
    yield "316-entry-zero", one(**four, chunks=[Chunk(0, b""), Chunk(0, b"abcdefgh")])
    yield "316-entry-most", one(**four, stored_length=8, chunks=[
        Chunk(0, b"abcd"), Chunk(0, b"efgh", length=2**32 - 1)])
    yield "316-entry-last-chunk-less", one(
        shape=(6,), chunk_length=4, chunks=[stored(b"abcd"), Chunk(0, b"e")])
    yield "316-entry-sum-wraps", one(**four, stored_length=8, chunks=[
        Chunk(0x80000000, b"abcd", length=3), Chunk(0x80000000, b"efgh", length=2**32 - 1)])
    for name, codec in {"zlib": 1, "float": 2, "unknown": 3, "private": 0x80000000}.items():
        yield f"316-entry-{name}-zero", one(**four, chunks=[Chunk(codec, b""), stored(b"efgh")])
        yield f"316-entry-{name}-equal", one(**eight, chunks=[Chunk(codec, b"abcdefgh")])
        yield f"316-entry-{name}-more", one(
            **four, chunks=[Chunk(codec, b"abcde"), Chunk(0x80000000, b"x")])
        yield f"316-entry-{name}-of-one-byte", (
            one(shape=(1,), chunk_length=1, chunks=[Chunk(codec, b"a")]))
    yield "316-entry-zlib-last-chunk", (
        one(shape=(6,), chunk_length=4, chunks=[stored(b"abcd"), Chunk(1, b"ef")]))
    yield "316-entry-sum-more", one(**eight, stored_length=7, chunks=[stored(b"abcdefg\0")])
    yield "316-entry-sum-less", one(
        **eight, stored_length=3, chunks=[Chunk(0x80000000, b"ab")])


def cases():
    yield from layout_cases()
    yield from entries_cases()
    yield from entry_cases()
    yield from checksum_cases()
    yield from codec_cases()
    yield from planes_cases()
    yield from deflate_cases()
