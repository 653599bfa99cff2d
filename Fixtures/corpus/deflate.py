"""Raw DEFLATE streams (RFC 1951), block by block, also such as no compressor would write.

The corpus has its own encoder because compressors differ from version to version. A token is a
literal (0 to 255), a bare symbol (256 up, no extra bits) or a match (length, distance).
"""

CODE_LENGTH_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
END = 256


def _ranges(first_symbol, base, widths):
    """Rows of (symbol, smallest value, extra bits)."""
    rows = []
    for symbol, width in enumerate(widths, first_symbol):
        rows.append((symbol, base, width))
        base += 1 << width
    return rows


LENGTHS = _ranges(257, 3, [0] * 8 + [n for n in range(1, 6) for _ in range(4)])
DISTANCES = _ranges(0, 1, [0, 0] + [n for n in range(0, 15) for _ in range(2)])
FIXED_LITERALS = {n: 8 if n < 144 else 9 if n < 256 else 7 if n < 280 else 8 for n in range(288)}
FIXED_DISTANCES = {n: 5 for n in range(32)}


def canonical(lengths):
    """Huffman codes as strings of bits, by symbol (RFC 1951, section 3.2.2)."""
    codes, code, previous = {}, 0, 0
    for length, symbol in sorted((length, symbol) for symbol, length in lengths.items() if length):
        code <<= length - previous
        codes[symbol] = format(code, f"0{length}b")
        code, previous = code + 1, length
    return codes


def _number(value, count):
    return format(value, f"0{count}b")[::-1] if count else ""


def _row(rows, value):
    return max((row for row in rows if row[1] <= value), key=lambda row: row[1])


def _coded(tokens, literals, distances):
    bits = ""
    for token in tokens:
        if isinstance(token, int):
            bits += literals[token]
            continue
        length, distance = token
        symbol, base, extra = (285, 258, 0) if length == 258 else _row(LENGTHS, length)
        bits += literals[symbol] + _number(length - base, extra)
        symbol, base, extra = _row(DISTANCES, distance)
        bits += distances[symbol] + _number(distance - base, extra)
    return bits


def repeats(lengths):
    """A run-length code of code lengths: (symbol, extra value) with symbols 16, 17 and 18."""
    items, at = [], 0
    while at < len(lengths):
        value, run = lengths[at], 1
        while at + run < len(lengths) and lengths[at + run] == value:
            run += 1
        if value == 0 and run >= 11:
            run = min(run, 138)
            items.append((18, run - 11))
        elif value == 0 and run >= 3:
            items.append((17, run - 3))
        elif run >= 4:
            run = min(run, 7)
            items += [(value, 0), (16, run - 4)]
        else:
            run = 1
            items.append((value, 0))
        at += run
    return items


def balanced(symbols):
    """Code lengths for any number of symbols, as equal as a complete code allows."""
    ordered = sorted(symbols)
    longest = max(1, (len(ordered) - 1).bit_length())
    shorter = 2 ** longest - len(ordered) if len(ordered) > 1 else 0
    return {symbol: longest - (at < shorter) for at, symbol in enumerate(ordered)}


class Stream:
    """A stream under construction. Every method adds to it and returns it."""

    def __init__(self):
        self._bits = ""

    def bits(self, *bits):
        self._bits += "".join(bits)
        return self

    def _block(self, kind, final):
        return self.bits("1" if final else "0", _number(kind, 2))

    def stored(self, data, final=False, length=None, check=None):
        """A stored block; `length` and `check` are what it says of itself if that is not true."""
        length = len(data) if length is None else length
        self._block(0, final)
        self.bits("0" * (-len(self._bits) % 8), _number(length, 16))
        self.bits(_number(length ^ 0xFFFF if check is None else check, 16))
        return self.bits(*(_number(byte, 8) for byte in data))

    def fixed(self, tokens, final=False, end=(END,)):
        self._block(1, final)
        literals, distances = canonical(FIXED_LITERALS), canonical(FIXED_DISTANCES)
        return self.bits(_coded([*tokens, *end], literals, distances))

    def dynamic(self, tokens, literals, distances, final=False, end=(END,)):
        """A block with its own codes, given as code lengths by symbol."""
        literal_count = max(257, max(literals) + 1)
        distance_count = max(1, max(distances, default=0) + 1)
        lengths = [literals.get(n, 0) for n in range(literal_count)]
        lengths += [distances.get(n, 0) for n in range(distance_count)]
        self.lengths(literal_count, distance_count, repeats(lengths), final=final)
        return self.bits(_coded([*tokens, *end], canonical(literals), canonical(distances)))

    def lengths(self, literal_count, distance_count, items, code=None, final=False):
        """The head of a dynamic block: its code lengths, run-length coded."""
        code = balanced({symbol for symbol, _ in items}) if code is None else code
        used = max(4, 1 + max(CODE_LENGTH_ORDER.index(symbol) for symbol in code))
        self._block(2, final)
        self.bits(_number(literal_count - 257, 5), _number(distance_count - 1, 5))
        self.bits(_number(used - 4, 4))
        self.bits(*(_number(code.get(symbol, 0), 3) for symbol in CODE_LENGTH_ORDER[:used]))
        codes = canonical(code)
        for symbol, extra in items:
            self.bits(codes[symbol], _number(extra, {16: 2, 17: 3, 18: 7}.get(symbol, 0)))
        return self

    def bytes(self):
        padded = self._bits + "0" * (-len(self._bits) % 8)
        return bytes(int(padded[at:at + 8][::-1], 2) for at in range(0, len(padded), 8))


def matches(data):
    """Tokens of some data: at each place the longest match, of the nearest ones."""
    tokens, at = [], 0
    while at < len(data):
        best = (0, 0)
        for distance in range(1, min(at, 32768) + 1):
            length = 0
            while (length < 258 and at + length < len(data)
                   and data[at + length] == data[at + length - distance]):
                length += 1
            best = max(best, (length, -distance))
            if length == 258:
                break
        if best[0] < 3:
            tokens.append(data[at])
            at += 1
        else:
            tokens.append((best[0], -best[1]))
            at += best[0]
    return tokens
