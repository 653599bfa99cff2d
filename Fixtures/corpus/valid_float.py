"""Files with chunks of codec 2 that a reader must accept."""

from dataclasses import replace

from .container import REGISTERED_TYPES, File, Tensor
from .float_codec import Float
from .numbers import normal


def of(name, element_type, *codings):
    """A tensor with a chunk for each coding, all but the last of one length."""
    chunks = [coding.chunk() for coding in codings]
    for chunk in chunks:
        assert len(chunk.stored) < len(chunk.decoded), (name, len(chunk.stored))
    count = sum(len(chunk.decoded) for chunk in chunks) // REGISTERED_TYPES[element_type][1]
    return Tensor(name, element_type, (count,), len(chunks[0].decoded), chunks)


def float_types():
    """Every layout; only the chunk says which it is."""
    return File(tensors=[
        of("bf16", "bf16", Float(normal(200, "bf16"))),
        of("f16", "f16", Float(normal(300, "f16", 2, 10, 15), M=10)),
        of("f32", "f32", Float(normal(200, "f32", 4, 23), W=4, M=23)),
        of("f64", "f64", Float(normal(100, "f64", 8, 52, 1020), W=8, M=52, T=3)),
        of("f8", "f8_e4m3", Float(normal(900, "f8", 1, 3, 8), W=1, M=3, T=1)),
        of("f8.exponents", "f8_e5m2", Float(normal(900, "e5m2", 1, 2, 15), W=1, M=2, T=0)),
        of("pairs", "c64", Float(normal(200, "c64", 4, 23), W=4, M=23)),
        of("unlike", "u8", Float(normal(200, "u8"))),
    ])


def float_scales():
    """Rows and columns with scales, with one to four phases, and rows that end early."""
    columns = [at % 5 for at in range(16)]
    rows = [3, 0, 9, 1, 127, 64, 5, 2, 7, 4, 0, 1, 30]

    def numbers(seed, phases, mantissa):
        plain = normal(200, seed, 2, mantissa, 40)
        return [number + ((rows[at // 16] + columns[at % 16]) // phases << mantissa)
                for at, number in enumerate(plain)]
    return File(tensors=[
        of(f"phases.{1 << phase_bits}", "bf16", Float(
            numbers(f"scales {phase_bits}", 1 << phase_bits, 7), P=phase_bits, C=16,
            row_scales=rows, column_scales=columns))
        for phase_bits in range(3)])


def float_signs():
    """Tops with signs, turned in rows and columns, in classes of rows and columns."""
    turns = [at % 3 % 2 for at in range(20)]
    numbers = [number & 0x7FFF | (turns[at % 20] ^ (at // 20 == 4)) << 15
               for at, number in enumerate(normal(600, "signs"))]
    coding = Float(numbers, G=1, C=20, column_turns=turns,
                   row_turns=[int(row == 4) for row in range(30)])
    classes = replace(coding, K=3, row_classes=[1, 0] * 15, column_classes=[0, 1] * 10)
    return File(tensors=[
        of("turns", "bf16", coding), of("classes", "bf16", classes),
        of("classes.without", "bf16", replace(classes, G=0)),
        of("most.tables", "bf16", Float(
            normal(900, "most"), T=0, K=4, P=2, C=30, row_scales=[0] * 30,
            row_classes=[0] * 30, column_scales=list(range(30)),
            column_classes=[at % 4 for at in range(30)])),
        of("largest.tables", "bf16", Float(
            normal(1800, "largest"), T=0, K=2, P=2, B=12, C=30, row_scales=[0] * 60,
            row_classes=[0] * 60, column_scales=list(range(30)),
            column_classes=[at % 2 for at in range(30)])),
        of("sixteen.tables", "bf16", Float(
            normal(900, "sixteen"), T=0, K=16, B=11, C=30, row_classes=[0] * 30,
            column_classes=[at % 16 for at in range(30)]))])


def float_rows():
    """Rows that are zero, and rows with zeros in their low bits."""
    numbers, kinds = [], [0, 1, 1, 2, 0, 2, 2, 1, 0, 1, 2]
    for row, kind in enumerate(kinds):
        cells = normal(20, f"row {row}", 4, 23, low_zeros=13 if kind == 1 else 0)
        numbers += [0] * 20 if kind == 2 else cells
    coding = Float(numbers[:213], W=4, M=23, C=20, kinds=kinds, Z=13)
    short = Float(numbers[:155], W=4, M=23, C=20, kinds=kinds[:8], Z=13)
    nothing = Float([0] * 40, W=4, M=23, C=20, kinds=[2, 2])
    cut = Float(normal(100, "cut", 4, 23, low_zeros=16), W=4, M=23, C=50, kinds=[1, 1], Z=16)
    return File(tensors=[
        of("mixed", "f32", coding), of("short.last", "f32", short),
        of("nothing", "f32", nothing), of("cut", "f32", cut)])


def float_exceptions():
    """Zeros of both signs, infinities, what is no number, subnormals, and numbers far off."""
    odd = {0: 0x0000, 1: 0x8000, 17: 0x7F80, 18: 0xFF80, 50: 0x7FC0, 51: 0xFFFF, 52: 0x0001,
           99: 0x807F, 198: 0x3F80, 199: 0x0080}
    numbers = [odd.get(at, number) for at, number in enumerate(normal(200, "odd"))]
    far = [at for at in odd if at not in (0, 1)]
    # -0 has the top 0 where signs are raw, and needs an exception where they are not.
    signed = [at for at in odd if at != 0]
    return File(tensors=[
        of("raw.signs", "bf16", Float(numbers, excepted=far)),
        of("signs", "bf16", Float(numbers, G=1, excepted=signed, C=40)),
        of("gap.bits.0", "bf16", Float(numbers, excepted=far, gap_bits=0)),
        of("gap.bits.31", "bf16", Float(numbers, excepted=far, gap_bits=31)),
        of("without.need", "bf16", Float(normal(200, "no need"), excepted=[7, 8, 9])),
    ])


def float_coders():
    """Every number of coders, and fewer numbers than coders."""
    tensors = [of(f"coders.{1 << bits}", "bf16", Float(normal(999, f"coders {bits}"), L=bits))
               for bits in range(7)]
    few = Float(normal(30, "few", 8, 52, 1020), W=8, M=52, T=3, L=2, Z=8,
                kinds=[2, 0], C=20, B=9)
    few.numbers[:20] = [0] * 20
    several = [Float(normal(count, f"chunk {at}"), L=5, B=12)
               for at, count in enumerate((640, 640, 401))]
    return File(tensors=[*tensors, of("few", "f64", few), of("chunks", "bf16", *several)])


def float_lists():
    """Lists in every form, and shares of every length."""
    numbers = normal(200, "lists")
    tensors = []
    for form in (0, 1, 5, 7, 9, 10, 13, 15):
        rows = [at % 2 for at in range(25)] if form == 9 else [at % 3 for at in range(25)]
        own = [number + (rows[at // 8] << 7) for at, number in enumerate(numbers)]
        tensors.append(of(f"form.{form}", "bf16", Float(
            own, C=8, row_scales=rows, column_scales=[0] * 8, form=form)))
    for bits in range(9, 13):
        tensors.append(of(f"bits.{bits}", "bf16", Float(numbers, B=bits)))
    return File(tensors=tensors)


SINGLE = (float_types, float_scales, float_signs, float_rows, float_exceptions, float_coders,
          float_lists)
