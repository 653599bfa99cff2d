"""Codes 201 to 206: how an index can be built wrong, its CRC being right."""

import re
from dataclasses import replace

from . import metadata as value
from .chunks import tensor
from .container import Layer, Section, Tied, Type, encode
from .fields import joined, raw
from .small import (MOST, ONE, OTHER_TAGS, PLAIN, RECORDS, RICH, WORDS, changed, ordered, payload,
                    plain, records, rich_with, small, without)

TAGS = ("META", "WORD", "TYPE", "LAYR", "TNSR", "SORT", "TIED")
NOTE = Section(b"NOTE", raw(b"a note", "payload"), 0)


def section_cases():
    tags = {"lower-case": b"note", "space": b"NOT ", "zero": b"NOT\0", "underscore": b"NO_E",
            "slash": b"/OTE", "colon": b":OTE", "at": b"@OTE", "bracket": b"[OTE",
            "high-bit": b"NOT\xc5", "zeros": bytes(4)}
    for name, tag in tags.items():
        yield f"201-section-header-{name}", plain(optional=[replace(NOTE, tag=tag)])
    for flag in (2, 3, 0x0100, 0x80000000, MOST):
        yield f"201-section-header-flag-{flag}", plain(optional=[replace(NOTE, flag=flag)])
    yield "201-section-header-meta-flag-2", plain(sections=changed(b"META", flag=2))
    for tag in TAGS:
        edit = changed(tag.encode(), flag=0)
        yield f"201-section-header-{tag.lower()}-optional", plain(sections=edit)
    for tag in OTHER_TAGS:
        flag = 0 if tag in ("FILE", "PART", "PRED") else 1
        name = f"201-section-header-{tag.lower()}-{'required' if flag else 'optional'}"
        yield name, encode(RICH, sections=changed(tag.encode(), flag=flag))
        yield f"201-section-header-{tag.lower()}-flag-2", (
            encode(RICH, sections=changed(tag.encode(), flag=2)))

    for tag in TAGS:
        yield f"202-section-order-without-{tag.lower()}", plain(sections=without(tag.encode()))
    for at in range(6):
        swapped = [*TAGS[:at], TAGS[at + 1], TAGS[at], *TAGS[at + 2:]]
        name = f"202-section-order-{TAGS[at + 1]}-before-{TAGS[at]}".lower()
        yield name, plain(sections=ordered(*swapped))
    yield "202-section-order-backwards", plain(sections=ordered(*reversed(TAGS)))
    yield "202-section-order-empty-index", plain(sections=ordered())
    yield "202-section-order-meta-twice", plain(sections=ordered("META", *TAGS))
    yield "202-section-order-tied-twice", plain(sections=ordered(*TAGS, "TIED"))
    yield "202-section-order-meta-again", plain(sections=ordered(*TAGS, "META"))
    yield "202-section-order-meta-again-behind-optional", (
        plain(sections=ordered(*TAGS, "AAAA", "META")))
    yield "202-section-order-optional-first", plain(sections=ordered("AAAA", *TAGS))
    yield "202-section-order-optional-between", plain(sections=ordered(*TAGS[:6], "SSSS", "TIED"))
    yield "202-section-order-optional-instead", plain(sections=ordered(*TAGS[:6], "TYED"))
    yield "202-section-order-optional-descending", plain(sections=ordered(*TAGS, "BBBB", "AAAA"))
    yield "202-section-order-optional-twice", plain(sections=ordered(*TAGS, "AAAA", "AAAA"))
    yield "202-section-order-optional-digit-last", plain(sections=ordered(*TAGS, "AAAA", "9999"))

    for at in range(5):
        swapped = [*OTHER_TAGS[:at], OTHER_TAGS[at + 1], OTHER_TAGS[at], *OTHER_TAGS[at + 2:]]
        name = f"202-section-order-{OTHER_TAGS[at + 1]}-before-{OTHER_TAGS[at]}".lower()
        yield name, encode(RICH, sections=ordered(*TAGS, *swapped))
    for tag in OTHER_TAGS:
        tags = [each for other in OTHER_TAGS for each in [other] * (1 + (other == tag))]
        yield f"202-section-order-{tag.lower()}-twice", (
            encode(RICH, sections=ordered(*TAGS, *tags)))
        yield f"202-section-order-{tag.lower()}-first", encode(RICH, sections=ordered(
            tag, *TAGS, *(other for other in OTHER_TAGS if other != tag)))
    yield "202-section-order-pred-without-file", encode(
        replace(RICH, tensors=RICH.tensors[:2], complete=None, wholes=(), optional=[]),
        sections=without(b"FILE"))
    yield "202-section-order-optional-behind-file", plain(
        optional=[NOTE, replace(NOTE, tag=b"MOTE")])

    yield "203-section-unknown", plain(optional=[replace(NOTE, flag=1)])
    yield "203-section-unknown-empty", plain(optional=[Section(b"0000", [])])
    yield "203-section-unknown-behind-optional", (
        plain(optional=[NOTE, Section(b"SIGN", raw(bytes(64), "payload"))]))


def cut_cases():
    """Every field of every section cut before its last byte, the section's length made right; then
    the index cut in the same manner, its own length made right."""
    every_type = [
        ("a", value.string("text")), ("b", value.integer(1)),
        ("c", value.floating("3FF0000000000000")), ("d", value.boolean(1)),
        ("e", value.blob(b"bytes")),
        ("f", value.listing(4, [value.boolean(1)])),
        ("g", value.mixed(value.integer(1), value.null())),
        ("h", value.mapping([("key", value.boolean(1))]))]
    for file, tags in ((replace(PLAIN, metadata=every_type), TAGS[:1]), (RECORDS, TAGS[1:]),
                       (RICH, OTHER_TAGS)):
        for section in file.sections():
            tag, seen, at = section.tag.decode(), set(), 0
            for field in section.payload if tag in tags else ():
                at += len(field.data)
                if field.name not in seen:
                    edit = payload(section.tag, lambda data, at=at: data[:at - 1])
                    words = re.sub("[^a-z0-9]+", "-", f"{tag}-{field.name}".lower())
                    yield f"204-overrun-cut-{words}", encode(file, sections=edit)
                seen.add(field.name)
    for name, kept in {"tag": 3, "flag": 7, "length": 15, "payload": 19}.items():
        yield f"204-overrun-index-cut-meta-{name}", (
            plain(index=lambda index, kept=kept: index[:kept]))
    for tag in TAGS[1:]:
        yield f"204-overrun-index-cut-{tag.lower()}", (
            plain(index=lambda index, tag=tag: index[:index.index(tag.encode()) + 17]))
    for count in (1, 4, 8, 15):
        yield f"204-overrun-index-tail-{count}", (
            plain(index=lambda index, count=count: index + (b"NOTE" + bytes(11))[:count]))


def overrun_cases():
    at = {"DGST": 0, "FILE": 0, "ORIG": 0, "PART": 1, "PRED": 0, "QUNT": 0}
    for tag in OTHER_TAGS:
        for name, count in {"one-more": None, "most": MOST}.items():
            def edit(data, place=at[tag], count=count):
                true = int.from_bytes(data[place:place + 4], "little")
                changed_count = true + 1 if count is None else count
                return data[:place] + changed_count.to_bytes(4, "little") + data[place + 4:]
            if tag != "DGST":
                yield f"204-overrun-{tag.lower()}-{name}", rich_with(tag, edit)
        yield f"204-overrun-{tag.lower()}-empty", rich_with(tag, lambda data: b"")
    for tag in TAGS:
        if tag != "SORT":
            rows = len(WORDS) if tag == "WORD" else 1
            yield f"204-overrun-{tag.lower()}-one-more", records(counts={tag: rows + 1})
            yield f"204-overrun-{tag.lower()}-most", records(counts={tag: MOST})
    yield "204-overrun-sort-one-less", small(sort=[1])
    yield "204-overrun-sort-none", records(sort=[])

    for length in (2**32, 2**63 - 1, 2**63, 2**64 - 16, 2**64 - 1):
        yield f"204-overrun-section-{length:x}", plain(sections=changed(b"META", length=length))
        yield f"204-overrun-optional-{length:x}", plain(optional=[replace(NOTE, length=length)])
    yield "204-overrun-section-as-the-file", plain(sections=changed(b"META", length=len(plain())))
    yield "204-overrun-last-section-one-more", plain(sections=changed(b"TIED", length=5))
    yield "204-overrun-optional-one-more", plain(optional=[replace(NOTE, length=7)])
    back = sum(len(joined(section.fields())) for section in PLAIN.sections()) + 16
    yield "204-overrun-optional-back-to-start", (
        plain(optional=[replace(NOTE, length=2**64 - back)]))

    def last_entry(field):
        return plain(metadata=[("a", field)])
    yield "204-overrun-string-most", last_entry(value.string("text", length=MOST))
    yield "204-overrun-string-one-more", last_entry(value.string("text", length=5))
    yield "204-overrun-bytes-most", last_entry(value.blob(b"data", length=MOST))
    yield "204-overrun-key-most", plain(sections=payload(b"META", lambda _: b"\1\0\0\0\xff\xffkey"))
    for item, name in value.NAMES.items():
        if 1 <= item <= 5:
            yield f"204-overrun-list-{name}-most", last_entry(value.listing(item, count=MOST))
    yield "204-overrun-list-product-32-bits", last_entry(value.listing(2, count=2**29))
    yield "204-overrun-list-string-inside", (
        last_entry(value.listing(1, [value.string("a", length=MOST)])))

    for name, items in {"mixed": 0, "list": 6, "map": 7}.items():
        yield f"204-overrun-list-{name}-most", last_entry(value.listing(items, count=MOST))
    yield "204-overrun-map-most", last_entry(value.mapping(count=MOST))
    yield "204-overrun-map-one-more", last_entry(value.mapping([("k", value.null())], count=2))
    yield "204-overrun-mixed-one-more", (
        last_entry(value.listing(0, [value.null(), value.null()], count=3)))
    yield "204-overrun-map-key-most", (
        plain(sections=payload(b"META", lambda _: b"\1\0\0\0\1\0a\7\1\0\0\0\xff\xffkey")))

    for tag in TAGS:
        edit = payload(tag.encode(), lambda data: data + b"\0")
        yield f"205-surplus-{tag.lower()}-byte", plain(sections=edit)
    for tag in OTHER_TAGS:
        yield f"205-surplus-{tag.lower()}-byte", rich_with(tag, lambda data: data + b"\0")
    yield "205-surplus-part-record", encode(replace(RICH, counts={"PART": 1}, optional=[]))
    yield "205-surplus-file-run", encode(replace(RICH, counts={"runs": 1}, optional=[]))
    yield "205-surplus-meta-record", records(counts={"META": 0})
    yield "205-surplus-word-record", records(words=[*WORDS, "z"], counts={"WORD": len(WORDS)})
    yield "205-surplus-type-record", (
        records(types=[Type("u8", 1, 1), Type("weight", 1, 1)], counts={"TYPE": 1}))
    yield "205-surplus-layr-record", records(layers=[Layer(""), Layer("z")], counts={"LAYR": 1})
    nothing = tensor("z", "u8", (0,), b"")
    yield "205-surplus-tnsr-record", records(tensors=[ONE, nothing], sort=[0], counts={"TNSR": 1})
    yield "205-surplus-sort-position", records(sort=[0, 0])
    yield "205-surplus-tied-record", records(counts={"TIED": 0})


def text_cases():
    forms = {
        "overlong-2": b"\xc0\xaf", "overlong-2-zero": b"\xc0\x80", "overlong-2-last": b"\xc1\xbf",
        "overlong-3": b"\xe0\x80\xaf", "overlong-3-last": b"\xe0\x9f\xbf",
        "overlong-4": b"\xf0\x80\x80\xaf", "overlong-4-last": b"\xf0\x8f\xbf\xbf",
        "surrogate-first": b"\xed\xa0\x80", "surrogate-last": b"\xed\xbf\xbf",
        "surrogate-pair": b"\xed\xa0\xbd\xed\xb8\x80", "above-10ffff": b"\xf4\x90\x80\x80",
        "f5": b"\xf5\x80\x80\x80", "five-bytes": b"\xf8\x88\x80\x80\x80", "fe": b"\xfe",
        "ff": b"\xff", "continuation": b"\x80", "continuation-too-many": b"\xc3\xa9\xa9",
        "cut-2": b"\xc3", "cut-3": b"\xe2\x82", "cut-4": b"\xf0\x9f\x98",
        "interrupted": b"\xe2\x82a", "latin-1": b"caf\xe9", "utf-16": b"\xff\xfea\0",
    }
    for name, data in forms.items():
        yield f"206-utf8-{name}", plain(layers=[Layer(""), Layer(data)])
    bad = b"a\xffz"
    yield "206-utf8-in-tensor", plain(tensors=[replace(ONE, name=bad)])
    yield "206-utf8-in-key", plain(metadata=[(bad, value.integer(1))])
    yield "206-utf8-in-string", plain(metadata=[("a", value.string(bad))])
    yield "206-utf8-in-list", plain(metadata=[("a", value.listing(1, [value.string(bad)]))])
    yield "206-utf8-in-tied", records(tied=[Tied(bad, "t")])
    yield "206-utf8-in-map", plain(
        metadata=[("a", value.mapping([("b", value.string(bad))]))])
    yield "206-utf8-in-key-of-map", plain(metadata=[("a", value.mapping([(bad, value.null())]))])
    yield "206-utf8-in-mixed-list", plain(
        metadata=[("a", value.mixed(value.null(), value.string(bad)))])
    yield "206-utf8-in-file", rich_with("FILE", lambda data: data.replace(b"small", b"sm\xffll"))
    yield "206-utf8-in-whole", rich_with(
        "PART", lambda data: data.replace(b"\1\0w", b"\1\0\xff"))
    yield "206-utf8-in-packed", rich_with("QUNT", lambda data: data.replace(b"\1\0q", b"\1\0\xff"))
    yield "206-utf8-in-original", rich_with(
        "ORIG", lambda data: data.replace(b"m.gguf", b"m.\xffguf"))
    yield "206-utf8-across-strings", plain(metadata=[(b"caf\xc3", value.string(b"\xa9"))])


def cases():
    yield from section_cases()
    yield from cut_cases()
    yield from overrun_cases()
    yield from text_cases()
