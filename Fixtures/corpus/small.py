"""The files that rejected files are made from, and the ways to put one thing in them wrong."""

from dataclasses import replace

from . import metadata as value, optional
from .chunks import noise, tensor
from .container import (File, Layer, Named, Part, Prediction, Run, Section, Tensor, Tied, Whole,
                        encode)
from .delta import difference
from .fields import joined, raw
from .optional import Original, Packed

WEIGHT = tensor("a.weight", "u8", (2, 3), b"abcdef", chunk_length=4, layer="a")
BIAS = tensor("a.bias", "u8", (2,), b"gh", layer="a", role="bias")
TWIN = Tied("twin", "a.weight", "a")
SMALL = File(
    metadata=[("title", value.string("small"))],
    layers=[Layer(""), Layer("a", "head", "decoder", 0)],
    tensors=[WEIGHT, BIAS],
    tied=[TWIN])
PLAIN = File()
ONE = tensor("t", "u8", (2,), b"gh")
RECORDS = File(metadata=[("k", value.boolean(1))], tensors=[ONE], tied=[Tied("u", "t")])
WORDS = RECORDS.word_table()
MOST = 2**32 - 1

# What files to be refused name: they stand in the same folder.
SMALL_NAME = "small.bin"
SMALL_FILE = Named(SMALL_NAME, SMALL)


def rich():
    """A file with all sections, each with two records or more where it can have as many."""
    new = difference("a.bias", "u8", (2,), b"hi", b"gh", layer="a", role="bias")
    more = difference("a.weight", "u8", (2, 3), b"abcdeg", b"abcdef", layer="a")
    left = tensor("w[0]", "u8", (2,), b"ab", layer="a")
    right = tensor("w[2]", "u8", (1,), b"c", layer="a")
    grid = tensor("x[0,0]", "u8", (1, 1), b"x", layer="a")
    packed = [Packed("p", "gptq", "f16", 4, (2, 2), (2, (1, 0)), [("codes", 0), ("scales", 1)]),
              Packed("q", "gptq", "f16", 4, (2,), (1, 2), [("codes", 1)])]
    words = [word for row in packed for word in row.words()] + ["gguf"]
    file = File(
        layers=SMALL.layers, tensors=[new, more, left, right, grid], files=[SMALL_FILE, PLAIN_FILE],
        runs=[Run(0, 1, 0, 1), Run(5, 1, 1, 1)], predictions=[Prediction(0), Prediction(1)],
        complete=1, extra_words=words, wholes=[
            Whole("w", (3,), [Part("w[0]", (0,)), Part("w[2]", (2,))]),
            Whole("x", (1, 1), [Part("x[0,0]", (0, 0))])])
    originals = [Original("m.gguf", "gguf", 100, bytes(32), 1, b"header"),
                 Original("", "gguf", 100, bytes(32), 0, b"")]
    return replace(file, optional=[
        optional.digests_of(file), optional.quantized(file, packed),
        optional.original(file, originals)])


PLAIN_FILE = Named("two.bin", File(tensors=[tensor("one", "u8", (1,), noise(1, "one")),
                                            tensor("two", "u8", (1,), noise(1, "two"))]))
NAMED = {named.name: named.file for named in (SMALL_FILE, PLAIN_FILE)}
RICH = rich()
OTHER_TAGS = ("DGST", "FILE", "ORIG", "PART", "PRED", "QUNT")
PARTS = ("head", "data", "table", "sections", "index", "tail")


def _made_from(file, changes):
    parts = {part: changes.pop(part) for part in PARTS if part in changes}
    return encode(replace(file, **changes), **parts)


def small(**changes):
    """The small file's bytes, with other tables or with its parts changed as `encode` says."""
    return _made_from(SMALL, changes)


def plain(**changes):
    """The same of a file with one layer and no tensors."""
    return _made_from(PLAIN, changes)


def records(**changes):
    """The same of a file with one record in each table."""
    return _made_from(RECORDS, changes)


def rich_with(tag, edit):
    """The file with all sections, one of them with another payload."""
    return encode(RICH, sections=payload(tag.encode(), edit))


def one(**changes):
    """The plain file with the tensor `t`, which holds two bytes unless changed. In the file lies
    what its chunks hold."""
    parts = {part: changes.pop(part) for part in PARTS if part in changes}
    return plain(tensors=[replace(ONE, **changes)], **parts)


def bare(element_type="u8", shape=(1,), chunk_length=1, **tables):
    """The plain file with a tensor for which there is neither data nor an entry."""
    return plain(tensors=[Tensor("t", element_type, shape, chunk_length)], **tables)


def one_chunk(chunk, length=128):
    """The plain file with a tensor of so many bytes in one chunk."""
    return one(shape=(length,), chunk_length=length, chunks=[chunk])


def table_offset():
    return 64 + len(joined(SMALL.data()))


def index_offset():
    return SMALL.index_offset()


# Ways to change sections, for `small(sections=...)`.

def changed(which, **changes):
    """One section with another tag, flag or length."""
    return lambda sections: [replace(section, **changes) if section.tag == which else section
                             for section in sections]


def payload(tag, edit):
    """One section with another payload, its length made right."""
    return lambda sections: [
        replace(section, payload=raw(edit(joined(section.payload)), "payload"))
        if section.tag == tag else section for section in sections]


def without(tag):
    return lambda sections: [section for section in sections if section.tag != tag]


def ordered(*tags):
    """The sections of these tags, in this order; unknown ones are optional and empty."""
    def edit(sections):
        known = {section.tag: section for section in sections}
        return [known.get(tag.encode(), Section(tag.encode(), [], 0)) for tag in tags]
    return edit
