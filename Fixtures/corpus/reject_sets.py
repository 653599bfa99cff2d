"""Codes 227 to 235, 313 and those of the optional sections: what files that name others can say wrong."""

from dataclasses import replace

from . import optional
from .chunks import tensor
from .container import (Chunk, File, Layer, Named, Part, Prediction, Run, Section, Tensor, Tied,
                        Type, Whole, encode)
from .delta import (SQUARE, STEP, delta_rounding_base, difference, floats, fused_step, residuals,
                    rounded, rounding_example)
from .fields import crc, raw, sha256
from .optional import Original, Packed, digests, own_digest
from .sets import half
from .small import BIAS, MOST, NAMED, ONE, PLAIN_FILE, SMALL, SMALL_FILE, WEIGHT, plain

ROUNDING_NAME, LEFT_NAME, RIGHT_NAME = "rounding.bin", "left.bin", "right.bin"
LEFT, RIGHT = (Named(name, half(at)) for at, name in enumerate((LEFT_NAME, RIGHT_NAME)))
DAMAGED_NAME, PADDING_NAME = "damaged.bin", "padding.bin"
TWO = Run(0, 0, 0, 2)


def named():
    """What the files name, none of them a case: they stand beside these."""
    yield from ((name, encode(file)) for name, file in NAMED.items())
    yield ROUNDING_NAME, encode(delta_rounding_base())
    yield from ((each.name, encode(each.file)) for each in (LEFT, RIGHT))
    yield DAMAGED_NAME, encode(SMALL).replace(b"abcd", b"abcX")
    yield PADDING_NAME, encode(SMALL, data=lambda data: data[:-1] + b"\1")
    yield "holes.bin", encode(DEEP)


def overlay(**changes):
    """The small file's two tensors taken over, and nothing else."""
    return encode(replace(File(files=[SMALL_FILE], runs=[TWO], layers=()), **changes))


def residual(**changes):
    """The small file's bias as a residual."""
    row = difference("a.bias", "u8", (2,), b"hi", b"gh", layer="a", role="bias")
    file = File(layers=SMALL.layers, files=[SMALL_FILE], tensors=[row],
                predictions=[Prediction(0)])
    return encode(replace(file, **changes))


def file_cases():
    names = {"empty": "", "dot": ".", "parent": "..", "path": "a/b", "backslash": "a\\b",
             "colon": "C:b", "zero": "a\0", "long": "x" * 256}
    for label, name in names.items():
        yield f"227-file-name-{label}", overlay(files=[replace(SMALL_FILE, name=name)])
    yield "227-file-none", encode(File(optional=[Section(b"FILE", raw(bytes(8), "nothing"))]))
    both = [Run(0, 0, 0, 2), Run(0, 1, 0, 2)]
    yield "227-file-order", overlay(files=[PLAIN_FILE, SMALL_FILE], runs=both)
    yield "227-file-twice", overlay(files=[SMALL_FILE, SMALL_FILE],
                                    runs=[Run(0, 0, 0, 1), Run(0, 1, 1, 1)])
    yield "227-file-not-used", overlay(files=[SMALL_FILE, PLAIN_FILE])
    yield "227-file-first-not-used", overlay(files=[SMALL_FILE, PLAIN_FILE], runs=[Run(0, 1, 0, 2)])
    yield "227-file-run-empty", overlay(runs=[TWO, Run(0, 0, 0, 0)])
    yield "227-file-run-before-none", overlay(runs=[Run(1, 0, 0, 2)])
    yield "227-file-run-before-most", overlay(runs=[Run(MOST, 0, 0, 2)])
    yield "227-file-run-order", overlay(layers=[Layer()], runs=[Run(1, 0, 0, 1), Run(0, 0, 1, 1)],
                                        tensors=[ONE])
    for name, at in {"next": 1, "most": MOST}.items():
        yield f"227-file-run-of-file-{name}", overlay(runs=[TWO, Run(0, at, 0, 1)])
    yield "227-file-too-many-tensors", overlay(runs=[Run(0, 0, 0, MOST), Run(0, 0, 0, 1)])

    yield "228-file-mismatch-digest", overlay(files=[replace(SMALL_FILE, digest=bytes(32))])
    yield "228-file-mismatch-digest-bit", overlay(files=[
        replace(SMALL_FILE, digest=sha256(SMALL.index() + b"\0"))])
    yield "228-file-mismatch-digest-of-file", overlay(files=[
        replace(SMALL_FILE, digest=sha256(encode(SMALL)))])
    yield "228-file-mismatch-swapped", encode(File(layers=(), complete=1, files=[
        replace(LEFT, file=RIGHT.file), replace(RIGHT, file=LEFT.file)],
        runs=[Run(0, 0, 0, 1), Run(0, 1, 0, 1)]))
    yield "228-file-mismatch-another", overlay(files=[replace(SMALL_FILE, name="two.bin")])
    yield "228-file-mismatch-itself", overlay(
        files=[replace(SMALL_FILE, name="228-file-mismatch-itself.ckpt")])
    index, offset = len(SMALL.index()), SMALL.index_offset()
    for name, wrong in {"offset-less": dict(offset=offset - 64), "offset-more": dict(offset=offset + 4),
                        "length-less": dict(length=index - 1), "length-more": dict(length=index + 1),
                        "length-most": dict(length=2**64 - 1), "offset-most": dict(offset=2**64 - 1),
                        "sum-wraps": dict(offset=2**64 - 48, length=offset + index + 48),
                        "length-zero": dict(length=0)}.items():
        yield f"228-file-mismatch-{name}", overlay(files=[replace(SMALL_FILE, **wrong)])
    yield "228-file-mismatch-of-prediction", residual(files=[replace(SMALL_FILE, digest=bytes(32))])

    yield "229-file-missing", overlay(files=[replace(SMALL_FILE, name="not-there.bin")])
    yield "229-file-missing-second", overlay(
        files=[replace(PLAIN_FILE, name="not-there.bin"), SMALL_FILE],
        runs=[Run(0, 0, 0, 2), Run(0, 1, 0, 2)])
    yield "229-file-missing-of-prediction", residual(
        files=[replace(SMALL_FILE, name="not-there.bin")])
    yield "229-file-missing-member-of-member", encode(File(
        layers=(), files=[Named("holes.bin", DEEP)], runs=[Run(0, 0, 0, 1)]))


def damage_cases():
    """Faults of named files that their indexes do not show."""
    yield "301-chunk-checksum-of-member", overlay(files=[replace(SMALL_FILE, name=DAMAGED_NAME)])
    yield "110-padding-of-member", overlay(files=[replace(SMALL_FILE, name=PADDING_NAME)])
    row = difference("a.weight", "u8", (2, 3), b"abcdeg", b"abcdef", layer="a")
    yield "301-chunk-checksum-of-known", residual(
        files=[replace(SMALL_FILE, name=DAMAGED_NAME)], tensors=[row])


DEEP = File(layers=(), files=[replace(SMALL_FILE, name="not-there.bin")], runs=[TWO])


def tensor_cases():
    yield "230-file-tensor-run-past-the-end", overlay(runs=[Run(0, 0, 1, 2)])
    yield "230-file-tensor-first-past-the-end", overlay(runs=[Run(0, 0, 2, 1)])
    yield "230-file-tensor-run-far-past-the-end", overlay(runs=[Run(0, 0, MOST, 1)])
    yield "230-file-tensor-run-most", overlay(runs=[Run(0, 0, MOST, MOST)])
    yield "230-file-tensor-tied-is-not-taken", overlay(runs=[Run(0, 0, 0, 3)])
    bias = difference("a.bias", "u8", (2,), b"hi", b"gh")
    for name, row in {"missing": replace(bias, name="other"), "shape": replace(bias, shape=(1, 2)),
                      "shape-rank": replace(bias, shape=(2, 1)), "type": replace(bias, type="i8"),
                      "type-number": replace(bias, type="bool"),
                      "layout": replace(bias, layout=1)}.items():
        yield f"230-file-tensor-{name}", residual(layers=[Layer()], tensors=[row])
    _, m, v, _ = rounding_example()
    step = rounded(name=ROUNDING_NAME)
    yield "230-file-tensor-missing-of-step", encode(replace(
        step, tensors=[replace(step.tensors[0], name="weights"), *step.tensors[1:]]))
    moment = "optimizer.secondMoment.weight"
    square = difference(moment, "f32", (4,), v, v)
    mean = tensor("optimizer.firstMoment.weights", "f32", (4,), m)
    yield "230-file-tensor-missing-of-square", encode(File(
        files=[Named(ROUNDING_NAME, delta_rounding_base())], tensors=[square, mean],
        predictions=[Prediction(0, 0, SQUARE, (1,), (1, 1, 1))]))

    u8 = tensor("a.bias", "u8", (2,), b"gh", layer="a")
    yield "231-name-taken-own", overlay(layers=SMALL.layers, tensors=[u8])
    yield "231-name-taken-twice", overlay(runs=[TWO, Run(0, 0, 1, 1)])
    yield "231-name-taken-tied", overlay(layers=[Layer()], tied=[Tied("a.bias", 0)])
    yield "231-name-taken-tied-to-itself", overlay(layers=[Layer()], tied=[Tied("a.weight", 0)])
    row, part = tensor("w[0]", "u8", (1,), b"w"), Part("w[0]", (0,))
    yield "231-name-taken-whole-own", plain(
        tensors=[row, replace(row, name="w")], complete=1, wholes=[Whole("w", (1,), [part])])
    yield "231-name-taken-whole-of-its-part", plain(
        tensors=[row], complete=1, wholes=[Whole("w[0]", (1,), [part])])
    yield "231-name-taken-whole-tied", plain(
        tensors=[row], complete=1, wholes=[Whole("w", (1,), [part])], tied=[Tied("w", 1)])
    yield "231-name-taken-whole-over", overlay(
        layers=[Layer()], tensors=[row], complete=1, wholes=[Whole("a.bias", (1,), [part])])
    yield "231-name-taken-tied-as-whole-over", encode(File(
        files=[LEFT, RIGHT], complete=1, runs=[Run(0, 0, 0, 1), Run(0, 1, 0, 1)],
        tied=[Tied("w", 2)]))
    for name, at in {"next": 2, "most": MOST}.items():
        yield f"216-reference-tied-over-{name}", overlay(layers=[Layer()], tied=[Tied("u", at)])
    yield "216-reference-tied-whole-next", encode(File(
        files=[LEFT, RIGHT], complete=1, runs=[Run(0, 0, 0, 1), Run(0, 1, 0, 1)],
        tied=[Tied("u", 3)]))
    yield "216-reference-tied-to-a-part", plain(
        tensors=[row], complete=1, wholes=[Whole("w", (1,), [part])], tied=[Tied("u", 0)])
    yield "216-reference-tied-to-a-part-over", encode(File(
        files=[LEFT, RIGHT], complete=1, runs=[Run(0, 0, 0, 1), Run(0, 1, 0, 1)],
        tied=[Tied("u", 1)]))
    packed = Packed("p", "gptq", "f16", 4, (1,), (0,), [("codes", 0)])
    parts = File(tensors=[row], complete=1, wholes=[Whole("w", (1,), [part])],
                 extra_words=packed.words())
    yield "216-reference-packed-part", encode(replace(
        parts, optional=[optional.quantized(parts, [packed])]))
    yield "216-reference-tied-whole-of-one", plain(
        tensors=[row], complete=1, wholes=[Whole("w", (1,), [part])], tied=[Tied("u", 2)])


PAIR = {"f32": floats(1.0, 2.0), "f16": bytes(4), "f64": bytes(16)}


def three(element_type="f32", shape=(2,), predicted=(0,)):
    rows = [tensor("weight", element_type, shape, PAIR[element_type]),
            tensor("optimizer.firstMoment.weight", "f32", (2,), PAIR["f32"]),
            tensor("optimizer.secondMoment.weight", "f32", (2,), PAIR["f32"])]
    return [replace(row, chunks=[replace(chunk, restored=0) for chunk in row.chunks])
            if at in predicted else row for at, row in enumerate(rows)]


def prediction_cases():
    """Faults that the file alone shows; the named file is not looked at."""
    def wrong(*predictions, tensors=None):
        rows = three() if tensors is None else tensors
        return encode(File(files=[SMALL_FILE], tensors=rows, predictions=[
            each if isinstance(each, Prediction) else Prediction(*each) for each in predictions]))
    ones = (1, 1, 1)
    for kind in (3, 255):
        yield f"232-prediction-kind-{kind}", wrong((0, 0, kind))
    for name, at in {"next": 3, "most": MOST}.items():
        yield f"232-prediction-of-{name}", wrong((0,), (at,))
        yield f"232-prediction-file-{name}", wrong((0, {3: 1}.get(at, at)))
        yield f"232-prediction-m-{name}", wrong((0, 0, STEP, (at, 2), ones))
        yield f"232-prediction-v-{name}", wrong((0, 0, STEP, (1, at), ones))
        yield f"232-prediction-m-of-square-{name}", wrong((0, 0, SQUARE, (at,), ones))
    yield "232-prediction-twice", wrong((0,), (0,))
    yield "232-prediction-order", wrong((1,), (0,), tensors=three(predicted=(0, 1)))
    yield "232-prediction-circle-of-one", wrong((0, 0, STEP, (0, 1), ones))
    yield "232-prediction-circle-of-one-by-v", wrong((0, 0, STEP, (1, 0), ones))
    yield "232-prediction-circle-of-square", wrong((0, 0, SQUARE, (0,), ones))
    yield "232-prediction-circle-of-two", wrong(
        (0, 0, STEP, (1, 2), ones), (1, 0, STEP, (0, 2), ones), tensors=three(predicted=(0, 1)))
    yield "232-prediction-square-of-step", wrong(
        (0, 0, STEP, (1, 2), ones), (1, 0, SQUARE, (0,), ones), tensors=three(predicted=(0, 1)))
    yield "232-prediction-square-of-square", wrong(
        (1, 0, SQUARE, (2,), ones), (2, 0, SQUARE, (0,), ones), tensors=three(predicted=(1, 2)))
    for element_type in ("f16", "f64"):
        for name, kind, references in (("step", STEP, (1, 2)), ("square", SQUARE, (1,))):
            yield f"232-prediction-{name}-of-{element_type}", wrong(
                (0, 0, kind, references, ones), tensors=three(element_type))
    yield "232-prediction-step-of-another-shape", wrong(
        (0, 0, STEP, (1, 2), ones), tensors=three(shape=(1, 2)))
    yield "232-prediction-square-of-another-shape", wrong(
        (0, 0, SQUARE, (1,), ones), tensors=three(shape=(2, 1)))
    rows = three()
    yield "232-prediction-m-of-f16", wrong((0, 0, STEP, (1, 2), ones), tensors=[
        rows[0], tensor("m", "f16", (2,), bytes(4)), rows[2]])
    yield "232-prediction-v-of-another-layout", wrong((0, 0, STEP, (1, 2), ones), tensors=[
        rows[0], rows[1], replace(rows[2], layout=1)])
    yield "236-table-extent-of-prediction", wrong((0,), tensors=three(predicted=()))


def restored_cases():
    yield "313-restored-checksum-fused", encode(rounded(fused_step, ROUNDING_NAME))
    for name, wrong in {"bit": crc(b"hi") ^ 1, "zero": 0, "of-residuals": None,
                        "of-the-known": crc(b"gh")}.items():
        row = difference("a.bias", "u8", (2,), b"hi", b"gh", layer="a", role="bias")
        check = crc(row.chunks[0].stored) if wrong is None else wrong
        row = replace(row, chunks=[replace(row.chunks[0], restored=check)])
        yield f"313-restored-checksum-{name}", residual(tensors=[row])
    row = difference("a.weight", "u8", (2, 3), b"abcdeg", b"abcdef", 2, layer="a")
    chunks = [*row.chunks[:2], replace(row.chunks[2], restored=0)]
    yield "313-restored-checksum-of-last-chunk", residual(tensors=[replace(row, chunks=chunks)])
    chunk = Chunk(0, residuals(b"hi", b"gi", "u8"), restored=crc(b"hi"))
    yield "313-restored-checksum-other-residuals", residual(tensors=[
        Tensor("a.bias", "u8", (2,), 2, [chunk], layer="a", role="bias")])


def box(name, shape, data=None, **rest):
    count = 1
    for dimension in shape:
        count *= dimension
    return tensor(name, "u8", shape, data or bytes(range(count)), **rest)


def parted(boxes, shape=(4, 4), complete=0, name="w", **changes):
    """A file with a part for each (origin, shape)."""
    rows = [box(f"w.{at}", size) for at, (_, size) in enumerate(boxes)]
    parts = [Part(f"w.{at}", origin) for at, (origin, _) in enumerate(boxes)]
    file = File(tensors=rows, complete=complete, wholes=[Whole(name, shape, parts)])
    return encode(replace(file, **changes))


def part_cases():
    one = [((0, 0), (1, 1))]
    for flag in (2, 255):
        yield f"233-part-complete-{flag}", parted(one, complete=flag)
    yield "233-part-name-empty", parted(one, name="")
    w, x = (Whole(name, (1,), [Part(f"{name}.0", (0,))]) for name in "wx")
    rows = [box("w.0", (1,)), box("x.0", (1,))]
    yield "233-part-wholes-order", plain(tensors=rows, complete=0, wholes=[x, w])
    yield "233-part-wholes-twice", plain(tensors=rows, complete=0, wholes=[
        Whole("w", (2,), [Part("w.0", (0,))]), Whole("w", (2,), [Part("x.0", (1,))])])
    yield "233-part-rank-0", plain(tensors=[box("w.0", ())], complete=0,
                                   wholes=[Whole("w", (), [Part("w.0", ())])])
    yield "233-part-dimension-0", plain(tensors=[box("w.0", (0,))], complete=0,
                                        wholes=[Whole("w", (0,), [Part("w.0", (0,))])])
    yield "233-part-of-no-parts", plain(tensors=rows[:1], complete=0,
                                        wholes=[Whole("v", (4,), []), w])
    many = [((0, 0), (1, 1)), ((1, 1), (1, 1))]
    parts = [Part("w.0", (0, 0)), Part("w.1", (1, 1))]
    yield "233-part-order", parted(many, wholes=[Whole("w", (4, 4), parts[::-1])])
    yield "233-part-twice", parted(many, wholes=[Whole("w", (4, 4), [parts[0], parts[0]])])
    yield "233-part-of-two-wholes", plain(tensors=rows[:1], complete=0, wholes=[
        w, Whole("x", (1,), [Part("w.0", (0,))])])
    for name, at in {"next": 1, "most": MOST}.items():
        yield f"233-part-of-tensor-{name}", plain(
            tensors=rows[:1], complete=0, wholes=[Whole("w", (4,), [Part(at, (0,))])])
    yield "233-part-rank-of-another", parted(one, wholes=[Whole("w", (4,), [Part("w.0", (0,))])])
    yield "233-part-empty", plain(tensors=[box("w.0", (0, 4))], complete=0,
                                  wholes=[Whole("w", (4, 4), [Part("w.0", (0, 0))])])
    for name, (origin, size) in {
            "origin-at-end": ((4, 0), (1, 1)), "origin-behind": ((9, 0), (1, 1)),
            "origin-most": ((0, 2**64 - 1), (1, 1)), "length": ((0, 0), (1, 5)),
            "sum": ((2, 0), (3, 1)), "sum-on-last-axis": ((0, 1), (1, 4)),
            "sum-wraps": ((2**64 - 1, 0), (4, 1))}.items():
        yield f"233-part-outside-{name}", parted([(origin, size)])
    blocks = [Type("house.q", 4, 3)]

    def cut(name, whole, origin, size, element_type="house.q", types=blocks, count=None):
        elements = size[0] * size[1]
        length = elements // 4 * 3 if element_type == "house.q" else elements // 2
        row = tensor("w.0", element_type, size, bytes(length), chunk_length=length)
        return f"233-part-block-{name}", plain(
            types=types, tensors=[row], complete=0, wholes=[Whole("w", whole, [Part("w.0", origin)])])
    yield cut("origin", (2, 12), (0, 2), (2, 4))
    yield cut("length", (2, 12), (0, 0), (2, 6))
    yield cut("whole", (2, 10), (0, 0), (2, 4))
    yield cut("rows-of-f4", (4, 3), (0, 0), (2, 3), "f4", None)

    def unlike(name, row):
        file = File(layers=[Layer(""), Layer("b")], complete=0,
                    tensors=[box("w.0", (2,)), row],
                    wholes=[Whole("w", (4,), [Part("w.0", (0,)), Part("w.1", (2,))])])
        return f"233-part-unlike-{name}", encode(file)
    second = box("w.1", (2,))
    yield unlike("type", replace(second, type="i8"))
    yield unlike("layer", replace(second, layer="b"))
    yield unlike("role", replace(second, role="bias"))
    yield unlike("group", replace(second, group="optimizer"))
    yield unlike("layout", replace(second, layout=1))
    both = dict(layers=(), runs=[Run(0, 0, 0, 1), Run(0, 1, 0, 1)])
    yield "233-part-without-section", encode(File(files=[LEFT, RIGHT], **both))
    yield "233-part-without-section-of-one", encode(File(
        files=[LEFT], layers=(), runs=[Run(0, 0, 0, 1)]))
    mine = tensor("w[0,1]", "f32", (2, 1), floats(2, 4), layer="output")

    def against_left(name, **changes):
        row = replace(mine, **{key: changes.pop(key) for key in ("type", "layer", "role", "chunks",
                                                                 "chunk_length") if key in changes})
        shape, layers = changes.pop("shape", (2, 2)), changes.pop(
            "layers", [Layer(""), Layer("output", "head")])
        return f"233-part-over-{name}", encode(File(
            layers=layers, files=[LEFT], tensors=[row], runs=[Run(0, 0, 0, 1)], complete=0,
            wholes=[Whole("w", shape, [Part("w[0,1]", (0, 1))])]))
    yield against_left("shape", shape=(2, 3))
    yield against_left("type", type="i32")
    yield against_left("layer", layer="")
    yield against_left("component", layers=[Layer(""), Layer("output", "other")])
    yield against_left("depth", layers=[Layer(""), Layer("output", "head", "shared", 0)])
    yield against_left("role", role="bias")
    yield "219-rank-of-whole", plain(tensors=[box("w.0", (1,) * 64)], complete=0, wholes=[
        Whole("w", (1,) * 65, [Part("w.0", (0,) * 65)])])
    for name, shape in {"dimension": (2**63, 4), "most": (4, 2**64 - 1), "product": (2**32, 2**31),
                        "wraps": (2**32, 2**32)}.items():
        yield f"220-shape-overflow-whole-{name}", parted(one, shape)
    wide = tensor("w.0", "f64", (1, 1), bytes(8))
    yield "220-shape-overflow-whole-bytes", parted(one, (2**30, 2**30), tensors=[wide])


def grid_cases():
    for name, boxes in {
            "same": [((0, 0), (1, 1)), ((0, 0), (1, 1))],
            "inside": [((0, 0), (4, 4)), ((1, 1), (1, 1))],
            "corner": [((0, 0), (2, 2)), ((1, 1), (2, 2))],
            "row": [((0, 0), (2, 4)), ((1, 0), (2, 4))],
            "column": [((0, 0), (4, 3)), ((0, 2), (4, 2))],
            "apart-but-no-grid": [((0, 0), (1, 4)), ((1, 0), (3, 2)), ((1, 2), (3, 2))],
            "apart-on-both-axes": [((0, 0), (2, 2)), ((2, 1), (2, 2))],
            "longer-from-the-same-origin": [((0, 0), (1, 2)), ((1, 0), (1, 3))]}.items():
        yield f"234-part-overlap-{name}", parted(boxes)
    yield "234-part-overlap-line", parted([((0,), (2,)), ((2,), (1,)), ((1,), (1,))], (4,))
    taken = tensor("own", "f32", (2, 1), floats(1, 3), layer="output")
    yield "234-part-overlap-over", encode(File(
        layers=[Layer("output", "head")], files=[LEFT], tensors=[taken], runs=[Run(0, 0, 0, 1)],
        complete=0, wholes=[Whole("w", (2, 2), [Part("own", (0, 0))])]))

    for name, boxes in {
            "first-row": [((1, 0), (3, 4))], "last-row": [((0, 0), (3, 4))],
            "between": [((0, 0), (1, 4)), ((2, 0), (2, 4))],
            "column": [((0, 0), (4, 3))],
            "cell": [((0, 0), (2, 2)), ((0, 2), (2, 2)), ((2, 0), (2, 2))],
            "diagonal": [((0, 0), (2, 2)), ((2, 2), (2, 2))]}.items():
        yield f"235-part-missing-{name}", parted(boxes, complete=1)
    yield "235-part-missing-most", parted([((0,), (1,))], (2**63 - 1,), complete=1)
    yield "235-part-missing-member", encode(File(
        layers=(), files=[LEFT], runs=[Run(0, 0, 0, 1)], complete=1))
    yield "235-part-missing-second-whole", plain(
        tensors=[box("v.0", (1,)), box("w.0", (1,))], complete=1, wholes=[
            Whole("v", (1,), [Part("v.0", (0,))]), Whole("w", (2,), [Part("w.0", (1,))])])


def digest_cases():
    own = [own_digest(row) for row in SMALL.tensors]

    def with_section(section, of=SMALL):
        return encode(replace(of, optional=[section]))
    for name, rows in {"one-less": own[:1], "one-more": [*own, own[0]]}.items():
        yield f"239-digests-{name}", with_section(digests(rows))
    yield "204-overrun-dgst-most", with_section(digests(own, tensor_count=MOST))
    yield "239-digests-whole-of-none", with_section(digests(own, [own[0]]))
    yield "204-overrun-dgst-wholes-most", with_section(digests(own, whole_count=MOST))
    for flag in (2, 255):
        yield f"239-digests-flag-{flag}", with_section(digests(own, flag=flag))
    pair_file = File(layers=(), files=[LEFT, RIGHT], complete=1,
                     runs=[Run(0, 0, 0, 1), Run(0, 1, 0, 1)])
    two = digests(wholes=[bytes(32)] * 2)
    yield "239-digests-of-set", encode(replace(pair_file, optional=[two]))
    yield "239-digests-of-taken-over", encode(replace(
        pair_file, optional=[digests([bytes(32)] * 2)]))

    yield "314-digest-tensor", with_section(digests([own[0], bytes(32)]))
    yield "314-digest-swapped", with_section(digests(own[::-1]))
    yield "314-digest-of-bytes-alone", with_section(
        digests([sha256(row.decoded()) for row in SMALL.tensors]))
    yield "314-digest-of-another-shape", with_section(
        digests([optional.tensor_digest("u8", (3, 2), b"abcdef"), own[1]]))
    yield "314-digest-of-another-type", with_section(
        digests([optional.tensor_digest("i8", (2, 3), b"abcdef"), own[1]]))
    yield "314-digest-model", with_section(digests(own, model=bytes(32)))
    yield "314-digest-model-without-tied", with_section(
        digests(model=optional.model_digest(replace(SMALL, tied=()))))
    state = replace(SMALL, tensors=[WEIGHT, replace(BIAS, group="optimizer")])
    yield "314-digest-model-of-all-groups", with_section(
        digests(model=optional.model_digest(SMALL)), state)
    yield "314-digest-whole", encode(replace(pair_file, optional=[digests(wholes=[bytes(32)])]))


def packed_cases():
    good = Packed("p", "gptq", "f16", 4, (2, 2), (2, (1, 0)), [("codes", 0), ("scales", 1)])

    def wrong(*rows, **section):
        words = [word for row in rows for word in row.words()]
        file = replace(SMALL, extra_words=words)
        return encode(replace(file, optional=[optional.quantized(file, rows, **section)]))
    yield "240-quantized-name-empty", wrong(replace(good, name=""))
    yield "240-quantized-order", wrong(replace(good, name="q"), good)
    yield "240-quantized-twice", wrong(good, good)
    for bits in (0, 65, 255):
        yield f"240-quantized-bits-{bits}", wrong(replace(good, bits=bits))
    for kind in (3, 255):
        yield f"240-quantized-sharing-{kind}", wrong(replace(good, sharing=(kind,)))
    yield "240-quantized-stretch-0", wrong(replace(good, sharing=(1, 0)))
    yield "240-quantized-no-tensors", wrong(replace(good, tensors=[]))
    yield "240-quantized-tensor-twice", wrong(replace(good, tensors=[("codes", 0), ("scales", 0)]))
    yield "240-quantized-name-of-another", wrong(replace(good, name="a.bias",
                                                         tensors=[("codes", 0)]))
    yield "240-quantized-name-of-tied", wrong(replace(good, name="twin"))
    for name, at in {"next": 2, "most": MOST}.items():
        yield f"216-reference-packed-{name}", wrong(replace(good, tensors=[("codes", at)]))
        yield f"216-reference-packed-layer-{name}", wrong(replace(good, layer=at))
    for field in ("role", "group", "scheme", "type"):
        yield f"216-reference-packed-{field}", wrong(replace(good, **{field: 0xFFFF}))
    yield "216-reference-packed-what", wrong(replace(good, tensors=[(0xFFFF, 0)]))
    yield "219-rank-of-packed", wrong(replace(good, shape=(1,) * 65, sharing=(0,)))
    for name, shape in {"dimension": (2**63,), "product": (2**32, 2**31), "zero": (0, 2**64 - 1)
                        }.items():
        yield f"220-shape-overflow-packed-{name}", wrong(replace(good, shape=shape, sharing=(0,)))


def original_cases():
    good = Original("m.gguf", "gguf", 100, bytes(32), 0, b"header")

    def wrong(*rows, **section):
        words = [row.format for row in rows if isinstance(row.format, str)]
        file = replace(SMALL, extra_words=words)
        return encode(replace(file, optional=[optional.original(file, rows, **section)]))
    yield "241-original-none", wrong()
    for name, text in {"path": "a/b", "parent": "..", "dot": ".", "backslash": "a\\b",
                       "colon": "a:b", "zero": "a\0", "long": "x" * 256}.items():
        yield f"241-original-name-{name}", wrong(replace(good, name=text))
    for form in (2, 255):
        yield f"241-original-form-{form}", wrong(replace(good, form=form))
    yield "216-reference-original-format", wrong(replace(good, format=0xFFFF))
    yield "204-overrun-original-header-most", wrong(replace(good, length=MOST))


def cases():
    yield from file_cases()
    yield from damage_cases()
    yield from tensor_cases()
    yield from prediction_cases()
    yield from restored_cases()
    yield from part_cases()
    yield from grid_cases()
    yield from digest_cases()
    yield from packed_cases()
    yield from original_cases()
