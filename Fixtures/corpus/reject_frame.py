"""Codes 101 to 112: header, trailer, and what lies between the tensors."""

import struct

from .chunks import tensor
from .container import HEADER_SIGNATURE, TRAILER_SIGNATURE, TRAILER_SIZE
from .draft import TRAILER_SIZE as DRAFT_TRAILER_SIZE, draft_of_nothing, draft_of_tiny
from .fields import crc
from .small import MOST, index_offset, plain, small, table_offset

HEADER = HEADER_SIGNATURE + b"\1\0" + bytes(48)


def crc32c(data):
    """The other common CRC of 32 bits (Castagnoli)."""
    state = 0xFFFFFFFF
    for byte in data:
        state ^= byte
        for _ in range(8):
            state = state >> 1 ^ (0x82F63B78 if state & 1 else 0)
    return state ^ 0xFFFFFFFF


def reversed_bytes(number):
    return struct.unpack(">I", struct.pack("<I", number))[0]


def replaced_at(data, at, new):
    return data[:at] + new + data[at + len(new):]


def header_cases():
    file = plain()
    yield "101-signature-empty-file", b""
    yield "101-signature-one-byte", file[:1]
    yield "101-signature-five-bytes", file[:5]
    yield "101-signature-nine-bytes", file[:9]
    yield "101-signature-cut-at-1a", file[:7]
    yield "101-signature-zeros", bytes(len(file))
    yield "101-signature-bit", plain(head={"signature": b"\x8b" + HEADER_SIGNATURE[1:]})
    yield "101-signature-letters", plain(head={"signature": b"\x8ackpt\r\n\x1a\n\0"})
    yield "101-signature-last-byte", plain(head={"signature": HEADER_SIGNATURE[:9] + b"\1"})
    yield "101-signature-of-trailer", plain(head={"signature": TRAILER_SIGNATURE})
    yield "101-signature-png", plain(head={"signature": b"\x89PNG\r\n\x1a\n\0\0"})
    yield "101-signature-zip", plain(head={"signature": b"PK\3\4\x14\0\0\0\0\0"})
    yield "101-signature-only-trailer", file[-TRAILER_SIZE:]
    yield "101-signature-without-header", file[64:]
    yield "101-signature-behind-a-byte", b"\0" + file
    yield "101-signature-behind-64-zeros", bytes(64) + file
    yield "101-signature-behind-a-mark", b"\xef\xbb\xbf" + file
    yield "101-signature-latin1-to-utf8", file.decode("latin-1").encode("utf-8")
    yield "101-signature-replacement", file.decode("utf-8", "replace").encode("utf-8")

    yield "102-text-transfer-lf-to-crlf", file.replace(b"\n", b"\r\n")
    yield "102-text-transfer-bare-lf-to-crlf", (
        file.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    yield "102-text-transfer-crlf-to-lf", file.replace(b"\r\n", b"\n")
    yield "102-text-transfer-cr-to-lf", file.replace(b"\r", b"\n")
    yield "102-text-transfer-lf-to-cr", file.replace(b"\n", b"\r")
    yield "102-text-transfer-seven-bits", bytes(byte & 0x7F for byte in file)
    yield "102-text-transfer-seven-bits-crlf-to-lf", (
        bytes(byte & 0x7F for byte in file).replace(b"\r\n", b"\n"))

    yield "103-header-checksum-bit", plain(head={"check": crc(HEADER) ^ 0x80000000})
    yield "103-header-checksum-zero", plain(head={"check": 0})
    yield "103-header-checksum-big-endian", plain(head={"check": reversed_bytes(crc(HEADER))})
    yield "103-header-checksum-not-inverted", plain(head={"check": crc(HEADER) ^ 0xFFFFFFFF})
    yield "103-header-checksum-crc32c", plain(head={"check": crc32c(HEADER)})
    yield "103-header-checksum-of-64-bytes", plain(head={"check": crc(HEADER + bytes(4))})

    for version in (0, 2, 0x0100, 0xFFFF):
        yield f"104-version-header-{version}", plain(head={"version": version})
        yield f"104-version-trailer-{version}", plain(tail={"version": version})
    yield "104-version-both-2", plain(head={"version": 2}, tail={"version": 2})

    yield "105-header-reserved-first", plain(head={"reserved": b"\1" + bytes(47)})
    yield "105-header-reserved-middle", plain(head={"reserved": bytes(20) + b"\x40" + bytes(27)})
    yield "105-header-reserved-last", plain(head={"reserved": bytes(47) + b"\x80"})
    yield "105-header-reserved-all", plain(head={"reserved": b"\xff" * 48})


def unfinished_cases():
    file = small()
    size, offset, table = len(file), index_offset(), table_offset()
    length = size - TRAILER_SIZE - offset
    yield "106-unfinished-signature-only", file[:10]
    yield "106-unfinished-header-cut", file[:63]
    yield "106-unfinished-header-only", file[:64]
    yield "106-unfinished-in-data", file[:66]
    yield "106-unfinished-in-padding", file[:100]
    yield "106-unfinished-before-table", file[:table]
    yield "106-unfinished-in-table", file[:table + 17]
    yield "106-unfinished-before-index", file[:offset]
    yield "106-unfinished-in-index", file[:offset + length // 2]
    yield "106-unfinished-before-trailer", file[:-TRAILER_SIZE]
    yield "106-unfinished-in-trailer", file[:-18]
    yield "106-unfinished-last-byte", file[:-1]
    yield "106-unfinished-zero-tail", file[:offset] + bytes(size - offset)
    yield "106-unfinished-trailer-signature-bit", (
        small(tail={"signature": b"\x8b" + TRAILER_SIGNATURE[1:]}))
    yield "106-unfinished-trailer-signature-of-header", small(tail={"signature": HEADER_SIGNATURE})
    yield "106-unfinished-byte-behind", file + b"\n"
    yield "106-unfinished-zeros-behind", file + bytes(-size % 512)
    yield "106-unfinished-garbage-behind", file + bytes(range(100, 136))
    yield "106-unfinished-other-file-behind", file + b"PK\5\6" + bytes(18)
    yield "106-unfinished-draft-version-2", draft_of_tiny()[:-DRAFT_TRAILER_SIZE] + (
        TRAILER_SIGNATURE + b"\2\0" + bytes(DRAFT_TRAILER_SIZE - 12))
    yield "106-unfinished-draft-cut", draft_of_tiny()[:-1]
    yield "106-unfinished-draft-checksum", draft_of_tiny()[:-1] + b"\0"
    # What is left of the trailer is as long as the draft's, and begins with the same bytes.
    yield "106-unfinished-like-a-draft", file[:DRAFT_TRAILER_SIZE - TRAILER_SIZE]


def draft_cases():
    """An earlier draft has a shorter trailer, so its signature stands elsewhere."""
    tiny, nothing = draft_of_tiny(), draft_of_nothing()
    yield "111-draft-tiny", tiny
    yield "111-draft-empty", nothing
    yield "111-draft-index-damaged", tiny.replace(b"title", b"tit1e")
    yield "111-draft-cut-in-data", tiny[:80] + tiny[-DRAFT_TRAILER_SIZE:]


def trailer_cases():
    file = plain()
    size, offset = len(file), 64
    length = size - TRAILER_SIZE - offset
    check = crc(file[-TRAILER_SIZE:-4])
    yield "107-trailer-checksum-bit", plain(tail={"check": check ^ 1})
    yield "107-trailer-checksum-zero", plain(tail={"check": 0})
    yield "107-trailer-checksum-big-endian", plain(tail={"check": reversed_bytes(check)})
    yield "107-trailer-checksum-of-32-bytes", plain(
        tail={"check": crc(file[-TRAILER_SIZE:-16])})

    def bounds(name, claimed_offset, claimed_length):
        """The index's CRC is that of the bytes that the trailer claims, where the file has them."""
        end = claimed_offset + claimed_length
        claimed = file[claimed_offset:end] if end <= size else file[offset:-TRAILER_SIZE]
        return f"108-index-bounds-{name}", plain(tail={
            "claimed_offset": claimed_offset, "claimed_length": claimed_length,
            "index_check": crc(claimed)})

    yield bounds("offset-zero", 0, size - TRAILER_SIZE)
    yield bounds("offset-before-table", 60, length + 4)
    yield bounds("offset-one-more", offset + 1, length)
    yield bounds("offset-past-the-end", (size + 63) // 64 * 64, length)
    yield bounds("offset-of-trailer", size - TRAILER_SIZE, TRAILER_SIZE)
    yield bounds("offset-greatest", 2**64 - 64, length)
    yield bounds("length-zero", offset, 0)
    yield bounds("length-less", offset, length - 1)
    yield bounds("length-more", offset, length + 1)
    yield bounds("length-to-the-end", offset, length + TRAILER_SIZE)
    yield bounds("length-greatest", offset, 2**64 - 1)
    yield bounds("length-terabytes", offset, 2**42)
    yield bounds("sum-wraps-from-63-bits", 2**63, 2**63 + size - TRAILER_SIZE)
    yield bounds("sum-wraps-from-64-bits", 2**64 - 64, size - TRAILER_SIZE + 64)
    yield bounds("length-wraps", offset + 64 * (size // 64), 2**64 - 64 * (size // 64) + length)
    yield "108-index-bounds-trailer-twice", file + file[-TRAILER_SIZE:]
    yield "108-index-bounds-file-twice", file + file
    file, table = small(), table_offset()
    for name, claimed in {"zero": 0, "in-header": 32, "unaligned": table - 1,
                          "unaligned-more": table + 4, "of-draft": table + 32,
                          "behind-index": table + 64, "of-trailer": len(file) // 64 * 64,
                          "past-the-end": (len(file) + 63) // 64 * 64, "greatest": 2**64 - 64,
                          "63-bits": 2**63}.items():
        yield f"108-index-bounds-table-{name}", small(tail={"claimed_table": claimed})
    yield "108-index-bounds-bytes-lost", file[:64] + file[128:]
    yield "108-index-bounds-bytes-added", file[:128] + bytes(64) + file[128:]
    yield "108-index-bounds-data-unaligned", small(data=lambda data: data[:-1])
    yield "108-index-bounds-data-by-four", small(data=lambda data: data[:-4])

    index = file[index_offset():-TRAILER_SIZE]
    yield "109-index-checksum-bit", small(tail={"index_check": crc(index) ^ 0x00010000})
    yield "109-index-checksum-zero", small(tail={"index_check": 0})
    yield "109-index-checksum-of-file", small(tail={"index_check": crc(file[:-TRAILER_SIZE])})
    yield "109-index-checksum-of-table-too", small(
        tail={"index_check": crc(file[table:-TRAILER_SIZE])})
    yield "109-index-checksum-metadata", file.replace(b"small", b"smell")
    yield "109-index-checksum-name", file.replace(b"twin", b"twig")

    for value in (0, 1, 6, 12, 16, 32, 63, 65, 96, 192, 4095, 65535, 2**17, 2**31, MOST):
        yield f"112-alignment-{value}", plain(tail={"alignment": value})


def padding_cases():
    def at(place, byte):
        return small(data=lambda data: replaced_at(data, place, bytes([byte])))

    yield "110-padding-first", at(6, 0x01)
    yield "110-padding-middle", at(40, 0x20)
    yield "110-padding-last", at(63, 0x80)
    yield "110-padding-before-index-first", at(64 + 2, 0xFF)
    yield "110-padding-before-index-last", at(127, 0x01)
    yield "110-padding-filled", small(data=lambda data: data[:6] + b"\xff" * 58 + data[64:])

    def wide(place):
        return plain(alignment=256, tensors=[tensor("t", "u8", (3,), b"abc")],
                     data=lambda data: replaced_at(data, place, b"\1"))
    yield "110-padding-behind-header-first", wide(0)
    yield "110-padding-behind-header-last", wide(191)
    yield "110-padding-before-table", wide(192 + 3)
    between = plain(alignment=128, tensors=[tensor("t", "u8", (3,), b"abc"),
                                            tensor("u", "u8", (3,), b"def")])
    yield "110-padding-between-aligned", replaced_at(between, 128 + 64, b"\1")


def cases():
    yield from header_cases()
    yield from unfinished_cases()
    yield from draft_cases()
    yield from trailer_cases()
    yield from padding_cases()
