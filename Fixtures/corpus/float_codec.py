"""Chunks of codec 2 (SPEC.md section 8.2), written the slow and plain way."""

from dataclasses import dataclass, field
from typing import Callable, Dict, Optional, Sequence

from .container import Chunk
from .fields import joined, u8, u16, u32

FLOAT = 2


def zigzag_code(value):
    return 2 * value if value >= 0 else -2 * value - 1


class Bits:
    """A text of ones and zeros, the first bit first."""

    def __init__(self):
        self.text = ""

    def put(self, value, count):
        self.text += "".join(str(value >> bit & 1) for bit in range(count))

    def unary(self, value):
        self.text += "1" * value + "0"

    def list(self, values, form=None, base=None):
        """In form 8 where all are one, else with as many bits each as the largest needs."""
        base = min(values, default=0) if base is None else base
        width = (max(values, default=0) - base).bit_length()
        form = 8 + width if form is None else form
        self.put(base, 7)
        self.put(form, 4)
        for value in values:
            if form > 8:
                self.put(value - base, form - 8)
            elif form < 8:
                code = zigzag_code(value - base)
                self.unary(code >> form)
                self.put(code, form)

    def table(self, shares):
        length = 0
        for share in shares:
            self.unary(zigzag_code(share.bit_length() - length))
            length = share.bit_length()
            self.put(share, max(length - 1, 0))

    def note(self, name, before):
        """What the bits from `before` on are, for who writes it down."""

    def bytes(self):
        text = self.text + "0" * (-len(self.text) % 8)
        return bytes(int(text[at:at + 8][::-1], 2) for at in range(0, len(text), 8))


@dataclass
class Float:
    """Numbers and how they are to be coded. Letters are those of the specification. What is put wrong: `fields` of
    the header by name, and the parts that `side`, `states` and `words` take and give."""

    numbers: Sequence[int]
    W: int = 2
    M: int = 7
    T: int = 2
    G: int = 0
    P: int = 0
    K: int = 1
    Z: int = 0
    B: int = 9
    L: int = 0
    C: int = 0
    kinds: Optional[Sequence[int]] = None
    row_scales: Optional[Sequence[int]] = None
    column_scales: Optional[Sequence[int]] = None
    row_classes: Optional[Sequence[int]] = None
    column_classes: Optional[Sequence[int]] = None
    row_turns: Optional[Sequence[int]] = None
    column_turns: Optional[Sequence[int]] = None
    excepted: Sequence[int] = ()  # among the coded numbers
    gap_bits: int = 3
    form: Optional[int] = None
    shares: Optional[Callable] = None
    fields: Dict[str, int] = field(default_factory=dict)
    side: Callable = lambda data: data
    raw: Callable = lambda data: data
    states: Callable = lambda states: states
    words: Callable = lambda words: words
    behind: bytes = b""

    def chunk(self, **rest):
        decoded = b"".join(number.to_bytes(self.W, "little") for number in self.numbers)
        return Chunk(FLOAT, self.stored(), decoded, **rest)

    def stored(self):
        self.E, self.N = 8 * self.W - 1 - self.M, len(self.numbers)
        self.C = self.C or self.N
        rows = -(-self.N // self.C)
        self.kinds = self.kinds or [0] * rows
        coded_rows = [row for row in range(rows) if self.kinds[row] != 2]
        self.coded = [i for i in range(self.N) if self.kinds[i // self.C] != 2]
        for name in ("scales", "classes", "turns"):
            if getattr(self, "row_" + name) is None:
                setattr(self, "row_" + name, [0] * len(coded_rows))
            if getattr(self, "column_" + name) is None:
                setattr(self, "column_" + name, [0] * self.C)
        place = {row: at for at, row in enumerate(coded_rows)}

        def sums(name):
            of_rows, of_columns = getattr(self, "row_" + name), getattr(self, "column_" + name)
            return [of_rows[place[i // self.C]] + of_columns[i % self.C] for i in self.coded]
        self.scales, classes, turns = sums("scales"), sums("classes"), sums("turns")
        self.in_table = [class_ << self.P | scale % (1 << self.P)
                         for class_, scale in zip(classes, self.scales)]
        self.find_symbols(turns)
        tables = self.make_tables()
        side = self.side(self.side_information(tables))
        states, words = self.encode(tables)
        head = self.head(len(side))
        body = joined(sum((u32(state, "state") for state in self.states(states)), []))
        body += joined(sum((u16(word, "word") for word in self.words(words)), []))
        return head + side + self.raw(self.raw_bits()) + body + self.behind

    def head(self, side_length):
        values = dict(W=self.W, M=self.M, T=self.T, G=self.G, P=self.P, K=self.K, Z=self.Z,
                      B=self.B, L=self.L, S=self.S, bias=self.bias, C=self.C,
                      exceptions=len(self.excepted), side=side_length)
        values.update(self.fields)
        form = {"bias": u16, "C": u32, "exceptions": u32, "side": u32}
        fields = []
        for name, value in values.items():
            fields += form.get(name, u8)(value & 0xFFFF if name == "bias" else value, name)
        return joined(fields)

    def find_symbols(self, turns):
        """Symbols from 1, or 2 with signs, upwards; the bias follows from the lowest."""
        low = self.M - self.T
        self.tops = [self.numbers[i] >> low & (1 << self.E + self.T + self.G) - 1
                     for i in self.coded]
        magnitudes = [top & (1 << self.E + self.T) - 1 for top in self.tops]
        without = set(self.excepted)
        levels = [magnitude - (scale >> self.P << self.T)
                  for magnitude, scale in zip(magnitudes, self.scales)]
        coded = [j for j, top in enumerate(self.tops) if top and j not in without]
        self.bias = min((levels[j] for j in coded), default=1) - 1
        self.symbols = [0] * len(self.tops)
        for j in coded:
            symbol = levels[j] - self.bias
            if self.G:
                symbol = 2 * symbol + ((self.tops[j] >> self.E + self.T) + turns[j]) % 2
            self.symbols[j] = symbol
        self.S = max(max(self.symbols, default=0), 1)

    def make_tables(self):
        """Every symbol that comes has one share or more, and the first one what is left."""
        tables = []
        for number in range(self.K << self.P):
            shares = [0] * (self.S + 1)
            for table, symbol in zip(self.in_table, self.symbols):
                shares[symbol] += table == number
            total = max(sum(shares), 1)
            shares = [max(1, share * (1 << self.B - 1) // total) if share else 0
                      for share in shares]
            if sum(map(bool, shares)) < 2:
                shares[0] = max(shares[0], 1)
                shares[1] = max(shares[1], 1)
            first = next(at for at, share in enumerate(shares) if share)
            shares[first] += (1 << self.B) - sum(shares)
            tables.append(shares)
        return tables

    def side_information(self, tables):
        bits = Bits()
        self.write_side_information(bits, tables)
        return bits.bytes()

    def write_side_information(self, bits, tables):
        bits.list(self.kinds)
        bits.list(self.row_scales, self.form)
        bits.list(self.column_scales, self.form)
        if self.K > 1:
            bits.list(self.row_classes)
            bits.list(self.column_classes)
        if self.G:
            bits.list(self.row_turns)
            bits.list(self.column_turns)
        for table in self.shares(tables) if self.shares else tables:
            bits.table(table)
        if self.excepted:
            bits.put(self.gap_bits, 5)
            bits.note("h, bits of a gap", len(bits.text) - 5)
        last = -1
        for position in self.excepted:
            gap, before = position - last - 1, len(bits.text)
            bits.unary(gap >> self.gap_bits)
            bits.put(gap, self.gap_bits)
            bits.note(f"gap {gap}", before)
            before = len(bits.text)
            bits.put(self.tops[position], self.E + self.T + self.G)
            bits.note(f"top {self.tops[position]}", before)
            last = position

    def raw_bits(self):
        low = self.M - self.T
        values = []
        for i in self.coded:
            sign = 0 if self.G else self.numbers[i] >> 8 * self.W - 1
            values.append(self.numbers[i] & (1 << low) - 1 | sign << low)
        full = [value & (1 << self.Z) - 1 for value, i in zip(values, self.coded)
                if self.kinds[i // self.C] == 0]
        rest = [value >> self.Z for value in values]
        return planes(full, self.Z) + planes(rest, low - self.Z + 1 - self.G)

    def encode(self, tables):
        coders = 1 << self.L
        states, words = [1 << 16] * coders, []
        for j in reversed(range(len(self.symbols))):
            table, symbol = tables[self.in_table[j]], self.symbols[j]
            share, before = table[symbol], sum(table[:symbol])
            x = states[j % coders]
            if x >= share << 32 - self.B:
                words.insert(0, x & 0xFFFF)
                x >>= 16
            states[j % coders] = (x // share << self.B) + x % share + before
        return states, words


def planes(values, width):
    data = b""
    for w in (32, 16, 8, 4, 2, 1):
        if width & w:
            text = sum((value & (1 << w) - 1) << at * w for at, value in enumerate(values))
            data += text.to_bytes(-(-len(values) * w // 8), "little")
            values = [value >> w for value in values]
    return data
