"""Annex B of SPEC.md: whole files, every byte of them, and a chunk of codec 2."""

from .chunk_annex import VALUES, chunk_rows
from .container import encode, header, trailer
from .fields import joined
from .sets import half, pair
from .valid import tiny

HEADING = "## Annex B: whole files, byte by byte\n\n"
INTRODUCTION = """\
Made by `Fixtures/generate.py`. Every byte is shown; offsets are decimal, bytes are hexadecimal.

"""
TINY = """\
### B.1 A file

`Fixtures/valid/tiny.ckpt`, {size} bytes: one layer with a weight of shape [2, 3] and a bias
of shape [2], and one entry of metadata.
"""
MEMBER = """\
### B.2 A member of a set

`Fixtures/valid/pair-00001-of-00002.ckpt`, {size} bytes: the first column of a tensor `w` of shape [2, 2]. The other member
differs in the origin of its part, in its name and in its data.
"""
SET = """\
### B.3 A set

`Fixtures/valid/pair.ckpt`, {size} bytes: it takes over the one tensor of each member, and says that `w` is complete.
"""
CHUNK = """\
### B.4 A chunk of codec 2

{count} numbers of type `bf16` in rows of {columns}: {values}.
The last one is an exception. Bits are in the order in which they are read. (A chunk has to be smaller than what it holds; these {size}
bytes for {count} numbers are here for their shortness.)
"""
BYTES_IN_ROW = 16


def _groups(file):
    """Titles, each with the fields that stand under it."""
    yield "header", header()
    if file.data():
        yield "data", file.data()
    if file.table():
        yield "chunk table", file.table()
    for section in file.sections():
        yield f"index, section {section.tag.decode()}", section.fields()
    table = 64 + len(joined(file.data()))
    yield "trailer", trailer(file.index(), table, file.index_offset(), alignment=file.alignment)


def _row(offset, data, meaning):
    return f"{offset:>6}  {data.hex(' ').upper():<{3 * BYTES_IN_ROW - 1}}  {meaning}".rstrip()


def _rows(groups):
    offset = 0
    for title, fields in groups:
        yield ""
        yield f"{'':>6}  -- {title} --"
        for field in fields:
            meaning = f"{field.name}: {field.value}" if field.value else field.name
            if not field.data:
                yield f"{'':>6}  {'':<{3 * BYTES_IN_ROW - 1}}  {meaning}"
            for at in range(0, len(field.data), BYTES_IN_ROW):
                yield _row(offset, field.data[at:at + BYTES_IN_ROW], "" if at else meaning)
                offset += len(field.data[at:at + BYTES_IN_ROW])


def _listing(rows):
    head = f"{'offset':>6}  {'bytes':<{3 * BYTES_IN_ROW - 1}}  meaning"
    return "\n```\n" + "\n".join([head, *rows]) + "\n```\n"


def markdown():
    """What stands under the heading."""
    parts = [text.format(size=len(encode(file))) + _listing(_rows(_groups(file)))
             for text, file in ((TINY, tiny()), (MEMBER, half(0)), (SET, pair()))]
    groups, size, coding = chunk_rows()
    parts.append(CHUNK.format(
        size=size, count=coding.N, columns=coding.C, values=", ".join(map(str, VALUES))) + _listing(_rows(groups)))
    return INTRODUCTION + "\n".join(parts)
