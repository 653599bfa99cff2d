"""Files that name others, and tensors in parts (SPEC.md sections 6.9 and 6.11), that a reader must accept."""

import struct
from dataclasses import replace

from . import metadata as value
from .chunks import noise, stored, tensor, zlib
from .container import (File, Layer, Named, Part, Prediction, Run, Tensor, Tied, Type, Whole)
from .deflate import Stream
from .delta import difference, moved
from .optional import digests, digests_of, model_digest, own_digest
from .valid import tiny


def box_of(data, shape, origin, box, size):
    """The bytes of a box of row-major data."""
    if len(shape) == 1:
        return data[origin[0] * size:(origin[0] + box[0]) * size]
    stride = size
    for dimension in shape[1:]:
        stride *= dimension
    return b"".join(
        box_of(data[at * stride:(at + 1) * stride], shape[1:], origin[1:], box[1:], size)
        for at in range(origin[0], origin[0] + box[0]))


def piece(name, element_type, whole_shape, data, origin, box, size, **rest):
    """A part and what PART says of it."""
    own = f"{name}[{','.join(map(str, origin))}]"
    row = tensor(own, element_type, box, box_of(data, whole_shape, origin, box, size), **rest)
    return row, Part(own, origin)


LAYERS = [Layer(""), Layer("block", "feedForward.up", "decoder", 0)]
ROWS, COLUMNS, BOTH = (noise(24, name) for name in ("rows", "columns", "both"))
SHAPE = (4, 6)


def member(number, rows, single):
    """`rows` are (name, data, origin, box)."""
    tensors, wholes = [], []
    for name, data, origin, box in rows:
        row, part = piece(name, "u8", SHAPE, data, origin, box, 1, layer="block")
        tensors.append(row)
        known = next((at for at, whole in enumerate(wholes) if whole.name == name), None)
        if known is None:
            wholes.append(Whole(name, SHAPE, [part]))
        else:
            wholes[known] = replace(wholes[known], parts=[*wholes[known].parts, part])
    tensors.append(tensor(f"block.bias.{number}", "u8", (2,), noise(2, number), layer="block",
                          role="bias"))
    if single:
        tensors.append(tensor(single, "f32", (2,), struct.pack("<2f", number, -number)))
    return File(layers=LAYERS, tensors=tensors, complete=0,
                wholes=sorted(wholes, key=lambda whole: whole.name))


def set_00001_of_00003():
    """A member: parts cut by rows, by columns and in both directions, and tensors that are whole."""
    return member(1, [("by.rows", ROWS, (0, 0), (1, 6)), ("by.columns", COLUMNS, (0, 0), (4, 2)),
                      ("by.both", BOTH, (0, 0), (2, 4)), ("by.both", BOTH, (2, 4), (2, 2))],
                  "first")


def set_00002_of_00003():
    return member(2, [("by.both", BOTH, (0, 4), (2, 2)), ("by.rows", ROWS, (1, 0), (2, 6)),
                      ("by.columns", COLUMNS, (0, 2), (4, 3))], None)


def set_00003_of_00003():
    return member(3, [("by.columns", COLUMNS, (0, 5), (4, 1)), ("by.rows", ROWS, (3, 0), (1, 6)),
                      ("by.both", BOTH, (2, 0), (2, 4))], "last")


def members():
    return [Named(f"set-0000{at + 1}-of-00003.ckpt", make()) for at, make in
            enumerate((set_00001_of_00003, set_00002_of_00003, set_00003_of_00003))]


def all_of(files):
    return [Run(0, at, 0, named.file.list_length()) for at, named in enumerate(files)]


def the_set():
    """A set: no tensors of its own; tied names of a whole and of a tensor taken over."""
    files = members()
    return File(files=files, runs=all_of(files), complete=1, metadata=[
        ("title", value.string("a set"))], tied=[Tied("head", "by.columns"), Tied("twin", "last")])


def set_again():
    """A set that takes over all of a set, without its metadata and tied names, and a tensor of its own
    before it."""
    return File(files=[Named("set.ckpt", the_set())], runs=[Run(1, 0, 0, 15)],
                tensors=[tensor("own", "u8", (1,), b"o")], complete=1)


def set_incomplete():
    """Two of three members, and no promise: the wholes lack parts."""
    files = members()[:2]
    return File(files=files, runs=all_of(files), complete=0)


def set_digests():
    """With the digests of wholes and model; a member has those of its tensors, another one none."""
    file = the_set()
    return replace(file, optional=[digests_of(file)])


def overlay():
    """One tensor of another file anew, the other one taken over, and other metadata."""
    return File(
        files=[Named("tiny.ckpt", tiny())], runs=[Run(0, 0, 0, 1)],
        metadata=[("title", value.string("larger"))], layers=[Layer("output", "head")],
        tensors=[tensor("output.bias", "f32", (2,), struct.pack("<2f", 1.5, -1.5), layer="output",
                        role="bias")])


def overlay_metadata():
    """Another file with other metadata and a tied name."""
    return File(files=[Named("tiny.ckpt", tiny())], runs=[Run(0, 0, 0, 2)],
                metadata=[("title", value.string("renamed"))],
                tied=[Tied("alias", "output.bias")])


def overlay_order():
    """Runs in any order, from several files, that leave tensors out."""
    files = [Named("overlay.ckpt", overlay()), Named("set-00002-of-00003.ckpt",
                                                     set_00002_of_00003())]
    own = [tensor("z", "u8", (1,), b"z"), tensor("y", "u8", (1,), b"y")]
    return File(files=files, tensors=own, complete=0, runs=[
        Run(0, 1, 3, 1), Run(0, 0, 1, 1), Run(1, 1, 1, 1), Run(2, 0, 0, 1)])


def overlay_shared():
    """Two files that take over from one: it is opened once."""
    files = [Named("overlay-metadata.ckpt", overlay_metadata()), Named("overlay.ckpt", overlay())]
    return File(files=files, runs=[Run(0, 0, 0, 1), Run(0, 1, 1, 1)])


def half(number):
    """A member of the smallest set: one column of a tensor of shape [2, 2]."""
    data = struct.pack("<4f", 1, 2, 3, 4)
    row, part = piece("w", "f32", (2, 2), data, (0, number), (2, 1), 4, layer="output")
    row = replace(row, chunks=[replace(row.chunks[0], shown=f"{number + 1}, {number + 3}")])
    return File(layers=[Layer("output", "head")], tensors=[row], complete=0,
                wholes=[Whole("w", (2, 2), [part])])


def pair():
    """The smallest set."""
    files = [Named(f"pair-0000{at + 1}-of-00002.ckpt", half(at)) for at in (0, 1)]
    return File(layers=(), files=files, runs=all_of(files), complete=1)


def parts_alone():
    """All parts in one file: a grid of unequal stretches on three axes, out of order."""
    shape = (3, 4, 5)
    data = noise(120, "grid")
    rows = [piece("grid", "u16", shape, data, (a, b, c), (x, y, z), 2)
            for a, x in ((1, 2), (0, 1)) for c, z in ((3, 2), (0, 3)) for b, y in ((0, 4),)]
    line = [piece("line", "f32", (3,), noise(12, "line"), (at,), (1,), 4) for at in (2, 0, 1)]
    single = piece("single", "u8", (2, 2), b"abcd", (0, 0), (2, 2), 1)
    return File(tensors=[row for row, _ in (*rows, *line, single)], complete=1, wholes=[
        Whole("grid", shape, [part for _, part in rows]),
        Whole("line", (3,), [part for _, part in line]),
        Whole("single", (2, 2), [single[1]])])


def parts_blocks():
    """Types with several elements in a block are cut between blocks."""
    f4 = noise(8, "f4")
    q4 = noise(2 * 3 * 18, "q4")
    tensors, wholes = [], {"f4": [], "q4": []}
    for at in (0, 1):
        tensors.append(tensor(f"f4[0,{4 * at}]", "f4", (2, 4),
                              b"".join(f4[4 * row + 2 * at:4 * row + 2 * at + 2] for row in (0, 1))))
        wholes["f4"].append(Part(f"f4[0,{4 * at}]", (0, 4 * at)))
    for origin, count in ((0, 1), (32, 2)):
        start = origin // 32
        data = b"".join(q4[18 * (3 * row + start):18 * (3 * row + start + count)]
                        for row in (0, 1))
        tensors.append(tensor(f"q4[0,{origin}]", "ggml.q4_0", (2, 32 * count), data, chunk_length=18))
        wholes["q4"].append(Part(f"q4[0,{origin}]", (0, origin)))
    return File(types=[Type("f4", 2, 1), Type("ggml.q4_0", 32, 18)], tensors=tensors, complete=1,
                wholes=[Whole("f4", (2, 8), wholes["f4"]), Whole("q4", (2, 96), wholes["q4"])])


def parts_none():
    """The section, and no parts."""
    return File(tensors=[tensor("a", "u8", (1,), b"a")], complete=1)


def parts_missing():
    """A member that lacks a part, and says so."""
    row, part = piece("w", "u8", (4, 2), noise(8, "w"), (2, 0), (1, 2), 1)
    return File(tensors=[row], complete=0, wholes=[Whole("w", (4, 2), [part])])


def parts_most():
    """A whole of the greatest size, most of which is not there."""
    return File(tensors=[tensor("most[0]", "u8", (1,), b"m")], complete=0,
                wholes=[Whole("most", (2**63 - 1,), [Part("most[0]", (0,))])])


def parts_delta():
    """A member that is stored against the member of an earlier save."""
    base = set_00002_of_00003()
    rows = base.tensors
    name = "by.rows[1,0]"
    known = next(row.decoded() for row in rows if row.name == name)
    row = difference(name, "u8", (2, 6), moved(known, *([1, 0, -1] * 4)), known, layer="block")
    return File(layers=LAYERS, files=[Named("set-00002-of-00003.ckpt", base)], tensors=[row],
                runs=[Run(0, 0, 0, 1)], predictions=[Prediction(0)], complete=0,
                wholes=[Whole("by.rows", SHAPE, [Part(name, (1, 0))])])


def digests_all():
    """Digests of tensors and model; one of a tensor of more than a piece."""
    long = Tensor("long", "u8", (2**20 + 7,), 2**20,
                  [zlib(bytes(2**20), run_plane), stored(bytes(range(7)))])
    file = File(tensors=[long, tensor("none", "f32", (0, 3), b""),
                         tensor("scalar", "f64", (), bytes(8)),
                         tensor("moment", "u8", (1,), b"m", group="optimizer")],
                tied=[Tied("twin", "long")])
    return replace(file, optional=[digests_of(file, wholes=False)])


def run_plane(plane):
    """One byte again and again, in few bytes."""
    tokens = [plane[0], *[(258, 1)] * ((len(plane) - 1) // 258)]
    rest = len(plane) - 1 - 258 * ((len(plane) - 1) // 258)
    tokens += [plane[0]] * rest if rest < 3 else [(rest, 1)]
    if rest < 3:
        return 1, Stream().dynamic(tokens, {plane[0]: 2, 285: 1, 256: 2}, {0: 1}, final=True).bytes()
    return 1, Stream().fixed(tokens, final=True).bytes()


def digests_model():
    """That of the model alone."""
    file = tiny()
    return replace(file, optional=[digests(model=model_digest(file))])


def digests_tensors():
    file = tiny()
    return replace(file, optional=[digests([own_digest(row) for row in file.tensors])])


def digests_none():
    return replace(tiny(), optional=[digests()])


SINGLE = [set_00001_of_00003, set_00002_of_00003, set_00003_of_00003, set_again, set_incomplete,
          set_digests, overlay, overlay_metadata, overlay_order, overlay_shared, parts_alone,
          parts_blocks, parts_none, parts_missing, parts_most, parts_delta, digests_all, digests_model,
          digests_tensors, digests_none]


def cases():
    yield "set", the_set()
    yield "pair", pair()
    for at in (0, 1):
        yield f"pair-0000{at + 1}-of-00002", half(at)
    for function in SINGLE:
        yield function.__name__.replace("_", "-"), function()
