"""Numbers that remember how they were made: an int or float whose expression over config keys travels with it."""
import math, builtins

# Expressions: ("k", name) a key; ("c", number); (op, a, b)
COMPARED = set()      # comparisons that the library made, as (op, left, right)

def ex(x):
    return x.e if isinstance(x, (Sym, SymFloat)) else ("c", x)

def fold(op, a, b):
    if op == "*" and a == ("c", 1): return b
    if op == "*" and b == ("c", 1): return a
    if op == "/" and b == ("c", 1): return a
    if op in "+-" and b == ("c", 0): return a
    if op == "+" and a == ("c", 0): return b
    if op == "*" and b[0] == "c" and a[0] != "c": a, b = b, a
    return (op, a, b)

def num(v, e):
    if e[0] == "c": return v
    return SymFloat(v, e) if isinstance(v, float) else Sym(v, e)

def binary(op, f, intonly=False):
    def method(self, other):
        if not isinstance(other, (int, float)): return NotImplemented
        v = f(plain(self), plain(other))
        return num(v, fold(op, ex(self), ex(other)))
    def reverse(self, other):
        if not isinstance(other, (int, float)): return NotImplemented
        v = f(plain(other), plain(self))
        return num(v, fold(op, ex(other), ex(self)))
    return method, reverse

def plain(x):
    return int.__int__(x) + 0 if isinstance(x, int) else float.__float__(x)

def compare(op, f):
    def method(self, other):
        if isinstance(other, (int, float)) and not isinstance(other, bool): COMPARED.add((op, ex(self), ex(other)))
        return f(plain(self), plain(other) if isinstance(other, (int, float)) else other)
    return method

class _Ops:
    __add__, __radd__ = binary("+", lambda a, b: a + b)
    __sub__, __rsub__ = binary("-", lambda a, b: a - b)
    __mul__, __rmul__ = binary("*", lambda a, b: a * b)
    __floordiv__, __rfloordiv__ = binary("/", lambda a, b: a // b)
    __truediv__, __rtruediv__ = binary("÷", lambda a, b: a / b)
    __mod__, __rmod__ = binary("%", lambda a, b: a % b)
    __pow__, __rpow__ = binary("^", lambda a, b: a ** b)
    __eq__ = compare("==", lambda a, b: a == b); __ne__ = compare("!=", lambda a, b: a != b)
    __lt__ = compare("<", lambda a, b: a < b); __le__ = compare("<=", lambda a, b: a <= b)
    __gt__ = compare(">", lambda a, b: a > b); __ge__ = compare(">=", lambda a, b: a >= b)
    def __neg__(self): return num(-plain(self), fold("-", ("c", 0), self.e))
    def __bool__(self):
        COMPARED.add((">", self.e, ("c", 0))); return plain(self) != 0
    def __deepcopy__(self, memo): return self
    def __copy__(self): return self
    def __reduce__(self): return (type(self), (plain(self), self.e))

class Sym(_Ops, int):
    def __new__(cls, v, e):
        o = int.__new__(cls, v); o.e = e; return o
    __hash__ = int.__hash__

class SymFloat(_Ops, float):
    def __new__(cls, v, e):
        o = float.__new__(cls, v); o.e = e; return o
    __hash__ = float.__hash__
    def __ceil__(self): return num(math.ceil(float(plain(self))), ("ceil", self.e))
    def __floor__(self): return num(math.floor(float(plain(self))), ("floor", self.e))
    def __trunc__(self): return num(int(float(plain(self))), ("int", self.e))
    def __round__(self, n=None): return num(round(float(plain(self))), ("round", self.e)) if n is None else self

class SymList(list):
    """A list of a config: its numbers know their place."""
    def __init__(self, v, e):
        super().__init__(wrap(x, ("[]", e, ("c", i))) for i, x in enumerate(v)); self.e = e
    def __deepcopy__(self, memo): return self
    def __getitem__(self, i):
        r = list.__getitem__(self, i)
        return list(r) if isinstance(i, slice) else r

class SymTuple(tuple):
    def __new__(cls, v, e):
        o = tuple.__new__(cls, (wrap(x, ("[]", e, ("c", i))) for i, x in enumerate(v))); o.e = e; return o
    def __deepcopy__(self, memo): return self

def wrap(v, e):
    if isinstance(v, bool): return v
    if isinstance(v, int): return Sym(plain(v), e)
    if isinstance(v, float): return SymFloat(plain(v), e)
    if isinstance(v, list): return SymList(v, e)
    if type(v) in (tuple, SymTuple): return SymTuple(v, e)
    return v

class _Meta(type):
    def __instancecheck__(cls, x): return isinstance(x, builtins.int)
    def __subclasscheck__(cls, x): return issubclass(x, builtins.int)
class IntShim(metaclass=_Meta):
    """`int` for modeling code: int(float with an expression) keeps the expression."""
    def __new__(cls, x=0, *a):
        if isinstance(x, SymFloat): return x.__trunc__()
        if isinstance(x, Sym): return x
        return builtins.int(x, *a)

def text(e, level=0):
    """As FORMAT.md writes expressions."""
    op = e[0]
    if op == "k": return e[1]
    if op == "c":
        v = e[1]
        return str(int(v)) if isinstance(v, float) and v == int(v) and abs(v) < 1e12 else str(v).lower() if isinstance(v, bool) else str(v)
    if op == "[]": return f"{text(e[1], 9)}[{text(e[2])}]"
    if op in ("ceil", "floor", "int", "round"):
        a = e[1]
        if op == "ceil" and a[0] == "÷": return f"ceil({text(a[1])}, {text(a[2])})"
        if op in ("floor", "int") and a[0] == "÷": return text(("/", a[1], a[2]), level)
        if op == "round": return f"int({text(a, 1)} + 0.5)"
        return f"{'int' if op == 'floor' else op}({text(a)})"
    p = {"+": 1, "-": 1, "*": 2, "/": 2, "÷": 2, "%": 2, "^": 3}[op]
    a, b = e[1], e[2]
    s = f"{text(a, p)} {'/' if op == '÷' else op} {text(b, p + 1)}" if op != "^" else f"{text(a, 4)} ^ {text(b, 3)}"
    return f"({s})" if p < level else s

def value(e, env):
    """The number that an expression gives for a flat env; KeyError if a key is missing or null."""
    op = e[0]
    if op == "k":
        v = env[e[1]]
        if v is None: raise KeyError(e[1])
        return v
    if op == "c": return e[1]
    if op == "[]": return value(e[1], env)[value(e[2], env)]
    if op == "ceil": return math.ceil(value(e[1], env))
    if op == "floor": return math.floor(value(e[1], env))
    if op == "int": return int(value(e[1], env))
    if op == "round": return round(value(e[1], env))
    a, b = value(e[1], env), value(e[2], env)
    if op == "+": return a + b
    if op == "-": return a - b
    if op == "*": return a * b
    if op == "/": return a // b
    if op == "÷": return a / b
    if op == "%": return a % b
    if op == "^": return a ** b
    if op == "==": return a == b
    if op == "!=": return a != b
    if op == "<": return a < b
    if op == "<=": return a <= b
    if op == ">": return a > b
    if op == ">=": return a >= b
    raise ValueError(op)

def keys(e):
    if e[0] == "k": yield e[1]
    elif e[0] != "c":
        for x in e[1:]: yield from keys(x)

def parts(e):
    yield e
    if e[0] not in ("k", "c"):
        for x in e[1:]: yield from parts(x)
