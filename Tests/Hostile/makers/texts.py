"""Texts to train on that are none."""


def files():
    yield "text-not-utf-8.txt", b"the quick \xff\xfe brown fox\n" * 100
    yield "text-overlong.txt", b"the \xc0\xaf fox\n" * 100
    yield "text-surrogates.txt", b"the \xed\xa0\x80 fox\n" * 100
    yield "text-of-nul.txt", bytes(10_000)
    yield "text-of-one-character.txt", b"a"
    yield "text-of-line-ends.txt", b"\n" * 10_000
    yield "text-of-one-line-of-4-MB.txt", b"ab" * 2_000_000
    yield "text-of-60000-characters.txt", "".join(chr(0x10000 + k) for k in range(60_000)).encode()
    yield "text-of-controls.txt", bytes(range(1, 32)) * 400
    yield "text-of-combining-marks.txt", ("a" + "\u0301" * 10_000).encode()
    yield "text-of-bidirectional-marks.txt", "\u202e\u2066abc\u2069".encode() * 500
    yield "text-begins-with-mark.txt", b"\xef\xbb\xbf" + b"the quick brown fox\n" * 200
    yield "text-of-tabs.txt", b"\t" * 5000
    yield "pairs-without-tab.tsv", b"a b\nc d\n" * 100
    yield "pairs-with-empty-sides.tsv", b"\t\n" * 1000
    yield "pairs-of-100000-letters.tsv", b"a" * 100_000 + b"\t" + b"b" * 100_000 + b"\n"
    yield "unknown-empty-file", b""
    yield "unknown-one-byte", b"\x8a"
    yield "unknown-zeros-1-MB", bytes(1 << 20)
    yield "unknown-ones-1-MB", b"\xff" * (1 << 20)
    yield "unknown-elf", b"\x7fELF\2\1\1" + bytes(100)
    yield "unknown-gzip", b"\x1f\x8b\x08" + bytes(100)
    yield "unknown-hdf5", b"\x89HDF\r\n\x1a\n" + bytes(100)
    yield "unknown-html", b"<!DOCTYPE html><script>alert(1)</script>"
