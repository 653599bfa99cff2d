"""Annex B of SPEC.md: tiny.ckpt, every byte of it."""

from .container import encode, header, trailer
from .fields import joined
from .valid import tiny

HEADING = "## Annex B: a whole file, byte by byte\n\n"
INTRODUCTION = """\
This is `Fixtures/valid/tiny.ckpt`, {size} bytes: one layer with a weight of shape [2, 3] and a bias
of shape [2], and one entry of metadata. Every byte is shown; offsets are decimal, bytes are
hexadecimal.
"""
BYTES_IN_ROW = 16


def _groups(file):
    """Titles, each with the fields that stand under it."""
    front = header()
    yield "header", front
    yield "data", file.data()
    for section in file.sections():
        yield f"index, section {section.tag.decode()}", section.fields()
    index = b"".join(joined(section.fields()) for section in file.sections())
    yield "trailer", trailer(index, len(joined(front + file.data())))


def _row(offset, data, meaning):
    return f"{offset:>6}  {data.hex(' ').upper():<{3 * BYTES_IN_ROW - 1}}  {meaning}".rstrip()


def _rows(file):
    offset = 0
    for title, fields in _groups(file):
        yield ""
        yield f"{'':>6}  -- {title} --"
        for field in fields:
            meaning = f"{field.name}: {field.value}" if field.value else field.name
            for at in range(0, len(field.data), BYTES_IN_ROW):
                yield _row(offset, field.data[at:at + BYTES_IN_ROW], "" if at else meaning)
                offset += len(field.data[at:at + BYTES_IN_ROW])


def markdown():
    """What stands under the heading."""
    file = tiny()
    rows = "\n".join([f"{'offset':>6}  {'bytes':<{3 * BYTES_IN_ROW - 1}}  meaning", *_rows(file)])
    return INTRODUCTION.format(size=len(encode(file))) + "\n```\n" + rows + "\n```\n"
