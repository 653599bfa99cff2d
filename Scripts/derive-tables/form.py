"""Reads tables of architectures and expands them for a config."""
import ast, math, re, functools

class Null:
    def __bool__(self): return False
    def _no(self, *a): return False
    __lt__ = __le__ = __gt__ = __ge__ = __contains__ = _no
    def __eq__(self, o): return o is None or isinstance(o, Null)
    def __ne__(self, o): return not self.__eq__(o)
    __hash__ = None
    def _same(self, *a): return self
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __mod__ = __rmod__ = __pow__ = __rpow__ = __getitem__ = __neg__ = _same
    def __len__(self): return 0
    def __iter__(self): return iter(())
NULL = Null()
def divide(a, b):
    if a is NULL or b is NULL: return NULL
    return a // b if isinstance(a, int) and isinstance(b, int) else a / b
def ceil(a, b=1): return -(-a // b) if isinstance(a, int) and isinstance(b, int) else math.ceil(a / b)
FUN = dict(len=len, sum=sum, min=min, max=max, int=lambda x: int(x), ceil=ceil, multiple=lambda a, b: -(-a // b) * b, sqrt=lambda x: math.isqrt(x) if isinstance(x, int) else math.sqrt(x), log2=lambda x: math.log2(x) if not isinstance(x, int) else x.bit_length() - 1, round=round, floor=math.floor)
class Names(ast.NodeTransformer):
    def visit_Name(self, n):
        if n.id in ("true", "false"): return ast.Constant(n.id == "true")
        if n.id == "null": return ast.Name("NULL", ast.Load())
        return ast.Call(ast.Name("K", ast.Load()), [ast.Constant(n.id)], [])
    def visit_Attribute(self, n):
        parts = []; x = n
        while isinstance(x, ast.Attribute): parts.append(x.attr); x = x.value
        return ast.Call(ast.Name("K", ast.Load()), [ast.Constant(".".join([x.id] + parts[::-1]))], [])
    def visit_Call(self, n):
        if n.func.id == "has": return ast.Compare(self.visit(n.args[0]), [ast.IsNot()], [ast.Name("NULL", ast.Load())])
        n.args = [self.visit(a) for a in n.args]; n.func = ast.Name("F_" + n.func.id, ast.Load()); return n
    def visit_BinOp(self, n):
        l, r = self.visit(n.left), self.visit(n.right)
        if isinstance(n.op, ast.Div): return ast.Call(ast.Name("D", ast.Load()), [l, r], [])
        return ast.BinOp(l, n.op, r)
BASE = dict(NULL=NULL, D=divide, **{"F_" + k: v for k, v in FUN.items()})
@functools.lru_cache(None)
def compiled(text):
    t = ast.parse(re.sub(r"\^", "**", text), mode="eval")
    return compile(ast.fix_missing_locations(Names().visit(t)), text, "eval")
def evaluate(text, K): return eval(compiled(text), {**BASE, "K": K})

SYN = {}
for _l in """hidden_size n_embd d_model dim embed_dim hidden_dim
num_hidden_layers n_layer n_layers num_layers depth
num_attention_heads n_head n_heads num_heads
intermediate_size n_inner ffn_dim d_ff ffn_hidden_size
max_position_embeddings n_positions n_ctx max_seq_len
num_key_value_heads n_kv_heads num_kv_heads multi_query_group_num
vocab_size vocabulary_size n_vocab padded_vocab_size
num_channels in_channels in_chans
num_local_experts num_experts n_routed_experts moe_num_experts
num_experts_per_tok num_experts_per_token moe_topk top_k moe_top_k moe_k""".split("\n"):
    for _w in _l.split(): SYN[_w] = [x for x in _l.split() if x != _w]
class Line:
    __slots__ = "name shape component role kind kindtext when stack cond children sub subkey subas indent group no".split()
class Table:
    def __init__(self): self.name = None; self.types = {}; self.defaults = {}; self.lets = {}; self.natural = ""; self.stack = "decoder"; self.prefix = ""; self.model = []; self.heads = []; self.text = ""; self.like = None

def top_split(s, sep=","):
    out, d, cur, q = [], 0, "", False
    for ch in s:
        if ch == '"': q = not q
        if not q:
            d += ch in "([{"; d -= ch in ")]}"
        if ch == sep and d == 0 and not q: out.append(cur.strip()); cur = ""
        else: cur += ch
    if cur.strip(): out.append(cur.strip())
    return out
def take_bracket(s):
    d = 0
    for i, ch in enumerate(s):
        d += ch == "["; d -= ch == "]"
        if d == 0: return s[1:i], s[i + 1:].strip()
    raise ValueError(s)
def first_word(s):
    """A name may have spaces inside braces and parentheses."""
    d = 0
    for i, ch in enumerate(s):
        d += ch in "{("; d -= ch in "})"
        if ch == " " and d == 0: return s[:i], s[i:].strip()
    return s, ""
def parse_line(s):
    l = Line(); l.children = []; l.shape = l.component = l.role = l.kind = l.kindtext = l.when = l.stack = l.cond = l.sub = l.subkey = l.subas = None; l.group = False
    l.name, rest = first_word(s)
    m = re.search(r"(^|\s)if (.*)$", rest)
    # `if` of a conditional expression stands inside brackets
    i = find_if(rest)
    if i is not None: l.cond = rest[i + 3:].strip(); rest = rest[:i].strip()
    if l.name.endswith(".:"):
        l.name = l.name[:-1]; w = rest.split(); l.sub = w[0]
        for a, b in zip(w, w[1:]):
            if a == "in": l.subkey = b
            if a == "as": l.subas = b
        l.stack = [x for x in w if x.startswith("@")]; return l
    if l.name.endswith(".") and not rest.lstrip().startswith("["): l.group = True; l.stack = rest; return l
    if rest.startswith("["): inner, rest = take_bracket(rest); l.shape = top_split(inner)
    st = re.findall(r"(?<!\S)@\w+", rest); rest = re.sub(r"(?<!\S)@\w+", "", rest); l.stack = st
    m = re.search(r"(?<!\S)(buffer|fixed|unused) \"([^\"]*)\"", rest)
    if m: l.kind, l.kindtext = m.group(1), m.group(2); rest = rest[:m.start()] + rest[m.end():]
    m = re.search(r"(?<!\S)tied (\S+) unless (.*)$", rest)
    if m: l.kind, l.kindtext, l.when = "tied", m.group(1), f"not ({m.group(2)})"; rest = rest[:m.start()]
    m = re.search(r"(?<!\S)tied (\S+)(?: when (.*))?$", rest)
    if m: l.kind, l.kindtext, l.when = "tied", m.group(1), m.group(2); rest = rest[:m.start()]
    w = rest.split(); l.component = w[0] if w else None; l.role = w[1] if len(w) > 1 else None
    return l
def find_if(s):
    d, q = 0, False
    for i, ch in enumerate(s):
        if ch == '"': q = not q
        if q: continue
        d += ch in "([{"; d -= ch in ")]}"
        if d == 0 and s.startswith("if ", i) and (i == 0 or s[i - 1] == " "): return i
    return None
def parse(text):
    t = Table(); t.text = text; stack = None
    for no, raw in enumerate(text.split("\n")):
        s = re.sub(r"(^|  )#.*$", "", raw).rstrip()
        if not s.strip(): continue
        ind = len(s) - len(s.lstrip()); s = s.strip()
        if ind == 0:
            w, _, rest = s.partition(" "); rest = rest.strip()
            if w == "architecture": t.name = rest
            elif w == "type":
                n, _, d = rest.partition(" "); t.types.setdefault(n, {}).update({a.split("=", 1)[0].strip(): a.split("=", 1)[1].strip() for a in top_split(d)})
            elif w in ("default", "absent", "let"):
                for d in top_split(rest): k, v = d.split("=", 1); (t.lets if w == "let" else t.defaults)[k.strip()] = v.strip()
            elif w == "like": t.like = rest
            elif w in ("mark", "source", "reference"): pass
            elif w == "natural": t.natural = rest
            elif w == "stack": t.stack = rest
            elif w == "model": t.prefix = rest.strip('"'); stack = [(-1, t.model)]
            elif w == "head": h = (rest.split(), []); t.heads.append(h); stack = [(-1, h[1])]
            continue
        l = parse_line(s); l.no = no
        while stack[-1][0] >= ind: stack.pop()
        stack[-1][1].append(l)
        if l.group: stack.append((ind, l.children))
    return t

def extend(t, base):
    """A table that says `like`: what it does not say itself is as in the other."""
    t.defaults = {**base.defaults, **t.defaults}; t.lets = {**base.lets, **t.lets}
    t.natural = t.natural or base.natural; t.prefix = t.prefix if t.model or t.prefix else base.prefix
    own = {w for ws, _ in t.heads for w in ws}
    t.model = base.model + t.model; t.heads = t.heads + [(ws, ls) for ws, ls in base.heads if not own & set(ws)]
    t.like = None
    return t

class Scope:
    def __init__(self, table, config, mt, head, outer=None):
        self.t, self.c, self.outer = table, config, outer; self.cache = {}; self.vars = {}
        ty = table.types.get(mt) or (next(iter(table.types.values())) if table.types else {})
        self.ty = ty; self.busy = set()
        n = config.get("id2label"); n = len(n) if isinstance(n, dict) else config.get("num_labels")
        self.fixed = dict(model_type=mt, head=head, num_labels=2 if n is None else n)
    def there(self, name):
        x = self.c
        for p in name.split("."):
            if not isinstance(x, dict) or p not in x: return False
            x = x[p]
        return True
    def look(self, name):
        x = self.c
        for p in name.split("."):
            x = x.get(p) if isinstance(x, dict) else None
        return NULL if x is None else x
    def K(self, name):
        if name in self.vars: return self.vars[name]
        if name in self.cache: return self.cache[name]
        if name in self.fixed: return self.fixed[name]
        if name.startswith("outer."): return self.outer.K(name[6:])
        v = evaluate(self.t.lets[name], self.K) if name in self.t.lets else self.look(name)
        if v is NULL and name not in self.t.lets:
            for w in SYN.get(name, ()):
                v = self.look(w)
                if v is not NULL: break
        if v is NULL and name not in self.busy:
            d = self.ty.get(name) or self.t.defaults.get(name)
            if d is not None: self.busy.add(name); v = evaluate(d, self.K); self.busy.discard(name)
        if not self.vars or name not in self.t.lets: self.cache[name] = v
        return v

def names_of(name, sc):
    """All (name, variables) of a name with loops and choices, in order."""
    m = re.search(r"\{([^{}]*)\}", name)
    if m:
        a, b, body = name[:m.start()], name[m.end():], m.group(1)
        l = re.fullmatch(r"\s*(\w+) < (.*)", body) or re.fullmatch(r"\s*(\w+) in (.*)", body)
        if l:
            lo = 0
            if " in " in body.split("<")[0] and "..." in body: x, y = l.group(2).split("..."); lo, hi = evaluate(x.strip(), sc.K), evaluate(y.strip(), sc.K) + 1
            else: hi = evaluate(l.group(2).strip(), sc.K)
            if hi is NULL: hi = 0
            old = sc.vars.get(l.group(1))
            for i in range(lo, hi):
                sc.vars[l.group(1)] = i
                for r in names_of(a + str(i) + b, sc): yield r
            if old is None: sc.vars.pop(l.group(1), None)
            else: sc.vars[l.group(1)] = old
            return
        for x in body.split(","):
            for r in names_of(a + x.strip() + b, sc): yield r
        return
    m = re.search(r"\(([^()]*)\)", name)
    if m:
        for r in names_of(name[:m.start()] + m.group(1).split("|")[0] + name[m.end():], sc): yield r
        return
    yield name
def expand_lines(lines, pre, sc, out, reg, root):
    for l in lines:
        for n in names_of(l.name, sc):
            if l.cond is not None:
                try: ok = evaluate(l.cond, sc.K)
                except (TypeError, IndexError, ZeroDivisionError): ok = False
                if not ok: continue
            if l.group: expand_lines(l.children, pre + n, sc, out, reg, root); continue
            if l.sub:
                sub = sc.look(l.subkey) if l.subkey else sc.c
                if sub is NULL: sub = {}
                ty = l.sub; m = re.fullmatch(r"auto\((.*)\)", ty)
                if m: ty = sub.get("model_type") or m.group(1)
                r = expand(reg, ty, sub, l.subas or "", sc, relative=l.subas is None)
                out += [(pre + n + a, b[0], b[1], b[2], l) for a, *b in r]; continue
            kind = l.kind or "p"
            if kind == "tied":
                if l.when is None or evaluate(l.when, sc.K):
                    out.append((pre + n, None, "tied", l.component, l)); continue
                kind = "p"
            sh = None
            if l.shape is None: continue
            if l.shape is not None:
                sh = tuple(evaluate(d, sc.K) for d in l.shape)
                if any(x is NULL for x in sh): raise KeyError(f"{pre + n}: {l.shape}")
            out.append((pre + n, sh, "b" if kind == "buffer" else "p", l.component, l))
def expand(reg, mt, config, arch, outer=None, relative=False):
    """Rows (name, shape, kind, component); reg: model_type -> Table. arch: a class's name or "" for the bare model."""
    t = reg[mt]; word, lines = "", []
    best = -1
    if arch is None: arch = t.natural
    for ws, ls in t.heads:
        for w in ws:
            if arch.endswith(w) and len(w) > best: best, word = len(w), w
    lines = [l for ws, ls in t.heads if word and word in ws for l in ls]
    sc = Scope(t, config, mt, word, outer); out = []
    pre = t.prefix if word else ""
    expand_lines(t.model, pre, sc, out, reg, pre)
    expand_lines(lines, "", sc, out, reg, pre)
    return out
