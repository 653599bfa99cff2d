"""From what was seen under changed configs to the table of an architecture."""
import re, json, os, collections, itertools
import symbols as S, form
text, value = S.text, S.value
NUM = re.compile(r"^\d+$")

def flat(d, pre="", out=None):
    out = {} if out is None else out
    for k, v in d.items():
        if k in ("id2label", "label2id", "per_layer_config"): continue
        out[pre + k] = v
        if isinstance(v, dict): flat(v, pre + k + ".", out)
    return out
def env_of(config, head, mt):
    e = flat(config); i = config.get("id2label")
    e["num_labels"] = len(i) if isinstance(i, dict) else 2
    e["head"] = head; e["model_type"] = mt
    return e

class Fail(Exception): pass

class Obs:
    """One look at a model: names in the table's form."""
    def __init__(self, head, env, rows, tied, config, cls, test=False):
        self.head, self.env, self.rows, self.tied, self.config, self.cls, self.test = head, env, rows, tied, config, cls, test

class Node:
    def __init__(self): self.kids = {}; self.leaf = None; self.inst = {}
class Learner:
    def __init__(self, r, registry, only_heads=None):
        self.only_heads = only_heads; self.memo = {}
        self.r, self.mt, self.reg = r, r["mt"], registry
        self.words(); self.observations(); self.keys()
    # ---- names of heads ----
    def words(self):
        cs = [o["cls"] for o in self.r["obs"]]
        u = sorted(set(cs))
        p = os.path.commonprefix(u)
        if len(u) == 1: p = re.sub(r"(For[A-Z].*|LMHeadModel|Model|WithLMHead.*)$", "", u[0])
        while p and not all(len(c) == len(p) or c[len(p)].isupper() or c[len(p)].isdigit() for c in u): p = p[:-1]
        p = re.sub(r"(For|Model|With|LM)$", "", p)
        self.bare = self.r.get("bare")
        if self.bare is None:
            for c in u:
                if c == p + "Model": self.bare = c
        self.word = {c: ("" if c == self.bare else c[len(p):] or c) for c in u}
        # a word must not fit the bare class
        for c, w in self.word.items():
            if w and self.bare and self.bare.endswith(w): self.word[c] = c
    def observations(self):
        raw = []
        for o in self.r["obs"] + self.r["test"]:
            raw.append((o["cls"], o["config"], [(n, s, k, c, l, sy) for n, s, k, c, l, dt, sy, ms in o["rows"]], list(o["tied"]), o in self.r["test"] if False else o.get("tag") == "test", o))
        # the prefix of the bare model
        bare = next((x for x in raw if self.word[x[0]] == ""), None); nat = raw[0]
        self.prefix = ""
        self.drop_bare = False
        if bare and self.word[nat[0]] != "":
            names = [x[0] for x in bare[2]]; full = {x[0] for x in nat[2]} | {a for a, _ in nat[3]}
            cand = {""}
            for n in names[:3] + names[-3:]:
                for f in full:
                    if f.endswith("." + n): cand.add(f[:-len(n)])
            self.prefix = max(sorted(cand, key=len), key=lambda p: sum(p + n in full for n in names))
            share = sum(self.prefix + n in full for n in names) / max(1, len(names))
            if share < .8: self.drop_bare = True; self.prefix = ""
        if self.drop_bare: raw = [x for x in raw if self.word[x[0]] != ""]
        if self.only_heads is not None: raw = [x for x in raw if self.word[x[0]] in self.only_heads]
        if bare and not self.drop_bare:
            keep = []; names = [x[0] for x in bare[2]]
            for x in raw:
                if x[0] != nat[0] and self.word[x[0]] != "":
                    have = {n[0] for n in x[2]}
                    if sum(self.prefix + n in have for n in names) < .5 * len(names): continue
                keep.append(x)
            raw = keep
        self.subs = self.find_subs(raw)
        self.obs, self.tests = [], []
        for cls, config, rows, tied, test, o in raw:
            w = self.word[cls]; p = self.prefix if w else ""
            def canon(n):
                if not w or not p: return n if not w else n
                return n
            out = []
            for n, s, k, c, l, sy in rows: out.append((self.canon(n, w), s, k, c, l, sy))
            t = [(self.canon(a, w), b and self.canon(b, w)) for a, b in tied]
            names = {x[0] for x in out}
            t = [(a, b) for a, b in t if a not in names]
            ob = Obs(w, env_of(config, w, self.mt), out, t, config, cls, test)
            ob.raw = rows
            (self.tests if test else self.obs).append(ob)
    def canon(self, n, w):
        """M:name relative to the bare model, H:name of a head."""
        if not w: return "M:" + n
        if self.prefix == "": return "M:" + n
        return "M:" + n[len(self.prefix):] if n.startswith(self.prefix) else "H:" + n
    def find_subs(self, raw):
        """Sub-models with a config and a table of their own: canonical prefix -> (type, key, head word)."""
        out = {}
        for cls, config, rows, tied, test, o in raw:
            if o is None: continue
            w = self.word[cls]
            for path, c, mt, where in o["subs"]:
                if not where or mt == self.mt or mt not in self.reg: continue
                X = collections.Counter()
                for n, s, k, ch, l, dt, sy, ms in o["rows"]:
                    if ms[0].startswith(path + ".") and n.endswith(ms[0][len(path):]): X[n[:len(n) - len(ms[0]) + len(path) + 1]] += 1
                if not X: continue
                x = X.most_common(1)[0][0]; t = self.reg[mt]
                a = next((hw for hs, _ in t.heads for hw in hs if c.endswith(hw)), None)
                if any(self.canon(x, w).startswith(y) for y in out): continue
                sub = config
                for p in where: sub = sub.get(p) or {}
                try: rows2 = form.expand(self.reg, mt, sub, c if a else "", relative=True)
                except Exception as e: continue
                tiedto = {a for a, _ in tied}
                want = {(n, s, k) for n, s, k, *_ in rows if n.startswith(x)}
                got = {(x + n, s, k) for n, s, k, *_ in rows2 if k != "tied" and x + n not in tiedto}
                if want != got:
                    self.note = f"sub {mt} at {x}: {len(want - got)} {len(got - want)} {sorted(want - got)[:2]} {sorted(got - want)[:2]}"
                    continue
                out[self.canon(x, w)] = (mt, ".".join(where), a, c)
        # a prefix that failed in some look is not used
        return out
    def keys(self):
        self.relevant = sorted({".".join(p) for p in self.r["read"]} | {".".join(p) for p in self.r.get("ch0", {})} | {k for o in self.r["obs"] for e in o["pool"] for k in S.keys(e)} | {"num_labels"})
        top = {k.rsplit(".", 1)[0] for k in self.relevant if "." in k}
        envs = [o.env for o in self.obs]
        self.relevant = [k for k in self.relevant if any(k in e for e in envs)]
        self.ints = [k for k in self.relevant if any(isinstance(e.get(k), int) and not isinstance(e.get(k), bool) for e in envs) and not re.search(r"token_id|pad_|bos|eos", k)]
        self.floats = [k for k in self.relevant if any(isinstance(e.get(k), float) for e in envs) and not re.search("dropout|eps|std|range|prob|theta|factor$", k)]
        self.lists = [k for k in self.relevant if any(isinstance(e.get(k), list) and e.get(k) for e in envs)]
        for k in ("layer_types", "mlp_layer_types"):
            for p in ("", *{x.rsplit(".", 1)[0] + "." for x in self.relevant if "." in x}):
                if p + k not in self.lists and any(isinstance(e.get(p + k), list) for e in envs): self.lists.append(p + k)
        pool = {}
        for o in self.r["obs"]:
            for e in o["pool"]:
                for q in S.parts(e):
                    if q[0] not in ("c",) and q[0] != "÷": pool[q] = 1
        self.pool = list(pool)
        self.atoms = {a for o in self.r["obs"] for a in o["atoms"]}
    # ---- expressions ----
    def env(self, i): return self.obs[i].env
    def check(self, e, samples):
        try: return all(self.val(e, i, ix) == v for i, ix, v in samples)
        except (KeyError, TypeError, ZeroDivisionError, IndexError, OverflowError, ValueError): return False
    def val(self, e, i, ix):
        env = self.obs[i].env
        if ix: env = ChainEnv(env, ix)
        v = value(e, env)
        return int(v) if isinstance(v, float) and v == int(v) else v
    def fit(self, samples, hints=()):
        key = ("f", tuple((i, tuple(ix.items()), v) for i, ix, v in samples), tuple(hints))
        if key not in self.memo: self.memo[key] = self.fit_(samples, hints)
        return self.memo[key]
    def fit_(self, samples, hints=()):
        """An expression that gives every sample's value: (observation, indices, value)."""
        vs = {v for _, _, v in samples}
        cands = []
        for h in hints:
            cands.append(h); cands += self.generalize(h, samples)
        for c in sorted(dict.fromkeys(cands), key=lambda e: len(text(e))):
            if c[0] == "c" and len(samples) > 0 and len(vs) == 1 and next(iter(vs)) == c[1]: return c
            if self.check(c, samples): return c
        if len(vs) == 1 and next(iter(vs)) >= 16 and not any(h[0] == "c" for h in hints):
            for k in sorted(self.ints, key=lambda k: (not re.search("hidden_size|d_model|dim|n_embd", k), len(k))):
                if self.check(("k", k), samples): return ("k", k)
        if len(vs) == 1 and next(iter(vs)) >= 4 and not any(h[0] == "c" for h in hints):
            for k in self.ints:
                if re.search("experts$", k) and self.check(("k", k), samples): return ("k", k)
        if len(vs) == 1 and next(iter(vs)) >= 48 and not any(h[0] == "c" for h in hints):
            wide = [k for k in self.ints if re.search("hidden_size|d_model|dim|n_embd|channels|width", k)]
            for m in (2, 3, 4):
                for k in wide:
                    if self.check(("*", ("c", m), ("k", k)), samples): return ("*", ("c", m), ("k", k))
            for k, j in itertools.combinations(wide + [k for k in self.ints if re.search("heads", k)], 2):
                e = ("*", ("k", k), ("k", j))
                if self.check(e, samples): return e
        if len(vs) == 1 and (len(samples) == 1 or not self.varied(samples)): return ("c", next(iter(vs)))
        if len(vs) == 1: const = ("c", next(iter(vs)))
        else: const = None
        if const is not None: return const
        # the sample that tells most
        s = sorted(samples, key=lambda x: -x[2]); first = s[0]
        quick = s[:1] + s[len(s) // 2:len(s) // 2 + 1] + s[-1:]
        for c in self.candidates(first):
            if self.check(c, quick) and self.check(c, samples): return c
        return None
    def varied(self, samples): return len({i for i, _, _ in samples}) > 1
    def generalize(self, h, samples):
        """list[2] seen at index 2 may be list[n]."""
        out = []
        ixs = {k for _, ix, _ in samples for k in ix}
        if not ixs: return out
        def sub(e, f):
            if e[0] == "c" or e[0] == "k": return e
            if e[0] == "[]" and e[2][0] == "c": return ("[]", e[1], f(e[2][1]))
            return (e[0],) + tuple(sub(x, f) if isinstance(x, tuple) else x for x in e[1:])
        for n in ixs:
            for d in (0, 1, -1):
                out.append(sub(h, lambda c: ("k", n) if d == 0 else ("+", ("k", n), ("c", d)) if d > 0 else ("-", ("k", n), ("c", -d))))
            # constants that are powers of two of the index
            def pw(e):
                if e[0] in ("k",): return [e]
                if e[0] == "c": return [e, ("^", ("c", 2), ("k", n)), ("^", ("c", 2), ("+", ("k", n), ("c", 1))), ("k", n), ("+", ("k", n), ("c", 1))] if isinstance(e[1], int) else [e]
                r = []
                subs = [pw(x) if isinstance(x, tuple) else [x] for x in e[1:]]
                for combo in itertools.islice(itertools.product(*subs), 40): r.append((e[0],) + combo)
                return r
            out += pw(h)[:60]
            out += [("*", h, ("^", ("c", 2), ("k", n)))]
        return [o for o in dict.fromkeys(out) if o != h]
    def candidates(self, first):
        i, ix, v = first; env = ChainEnv(self.obs[i].env, ix)
        K = lambda k: ("k", k)
        atoms = []
        for k in self.ints:
            x = env.get(k)
            if isinstance(x, int) and not isinstance(x, bool) and x > 0: atoms.append((K(k), x))
        for k in self.lists:
            x = env.get(k)
            if isinstance(x, list):
                atoms.append((("len", K(k)), len(x)))
                for n in ix:
                    for d in (0, 1, -1):
                        j = ix[n] + d
                        if 0 <= j < len(x) and isinstance(x[j], int) and not isinstance(x[j], bool): atoms.append((("[]", K(k), K(n) if d == 0 else ("+", K(n), ("c", d)) if d > 0 else ("-", K(n), ("c", 1))), x[j]))
                for j in (-1, 0, 1, 2, 3):
                    if -1 <= j < len(x) and x and isinstance(x[j], int) and not isinstance(x[j], bool): atoms.append((("[]", K(k), ("c", j)), x[j]))
                if x and all(isinstance(y, int) and not isinstance(y, bool) for y in x): atoms.append((("sum", K(k)), sum(x)))
        for e in self.pool:
            if e[0] == "k": continue
            try: x = self.val(e, i, ix)
            except Exception: continue
            if isinstance(x, int) and x > 0: atoms.append((e, x))
        for n in ix: atoms.append((K(n), ix[n]))
        seen = {}; uniq = []
        for e, x in atoms:
            if text_len(e) < 90 and e not in seen: seen[e] = 1; uniq.append((e, x))
        atoms = uniq[:140]
        for e, x in atoms:
            if x == v: yield e
        for e, x in atoms:
            for m in (2, 3, 4, 5, 6, 8):
                if x * m == v: yield ("*", ("c", m), e)
                if v * m == x or (x // m == v and m in (2, 4)): yield ("/", e, ("c", m))
            for c in (1, 2, 3, 4):
                if x + c == v: yield ("+", e, ("c", c))
                if x - c == v: yield ("-", e, ("c", c))
        for (a, x), (b, y) in itertools.combinations(atoms, 2):
            if x * y == v: yield ("*", a, b)
            if y > 1 and x // y == v: yield ("/", a, b)
            if x > 1 and y // x == v: yield ("/", b, a)
            if x + y == v: yield ("+", a, b)
            if x - y == v: yield ("-", a, b)
            if y - x == v: yield ("-", b, a)
            if 2 * x * y == v: yield ("*", ("c", 2), ("*", a, b))
            if 3 * x * y == v: yield ("*", ("c", 3), ("*", a, b))
            if x + 2 * y == v: yield ("+", a, ("*", ("c", 2), b))
            if y + 2 * x == v: yield ("+", b, ("*", ("c", 2), a))
            for c in (1, 2, -1):
                if x * y + c == v: yield ("+", ("*", a, b), ("c", c)) if c > 0 else ("-", ("*", a, b), ("c", 1))
                if y > 1 and x // y + c == v: yield ("+", ("/", a, b), ("c", c)) if c > 0 else ("-", ("/", a, b), ("c", 1))
                if x > 1 and y // x + c == v: yield ("+", ("/", b, a), ("c", c)) if c > 0 else ("-", ("/", b, a), ("c", 1))
                if x + y + c == v: yield ("+", ("+", a, b), ("c", c))
            for c in (0, 1, 2):
                if y > 1 and (x // y) ** 2 + c == v: yield fold("+", ("^", ("/", a, b), ("c", 2)), c)
                if x > 1 and (y // x) ** 2 + c == v: yield fold("+", ("^", ("/", b, a), ("c", 2)), c)
            if y > 1 and x // y * 2 == v: yield ("*", ("c", 2), ("/", a, b))
        small = [(e, x) for e, x in atoms if e[0] in ("k", "[]")][:40]
        for (a, x), (b, y), (c, z) in itertools.product(small, repeat=3):
            if a <= b and z > 1 and x * y // z == v: yield ("/", ("*", a, b), c)
            if x * y + z == v and a <= b: yield ("+", ("*", a, b), c)
            if b <= c and x * (y + z) == v: yield ("*", a, ("+", b, c))
            if (x + 2 * y) * z == v: yield ("*", ("+", a, ("*", ("c", 2), b)), c)
            if a <= b <= c and x * y * z == v: yield ("*", ("*", a, b), c)
            if a <= b <= c and x + y + z == v: yield ("+", ("+", a, b), c)
            if x - y - z == v and b <= c: yield ("-", ("-", a, b), c)
    # ---- conditions ----
    def condition(self, samples, heads_ok=True):
        """Text of a condition that is true for exactly the samples marked so: (observation, indices, bool)."""
        if all(b for *_, b in samples): return ""
        key = ("c", tuple((i, tuple(ix.items()), v) for i, ix, v in samples))
        if key not in self.memo: self.memo[key] = self.condition_(samples)
        return self.memo[key]
    def condition_(self, samples):
        n = len(samples); want = sum(1 << j for j, s in enumerate(samples) if s[2]); full = (1 << n) - 1
        envs = [ChainEnv(self.obs[i].env, ix) for i, ix, _ in samples]
        masks = {}
        def add(t, f, cost):
            m = 0
            for j, e in enumerate(envs):
                try:
                    if f(e): m |= 1 << j
                except Exception: pass
            if m not in masks or masks[m][1] > cost: masks[m] = (t, cost)
        ixs = sorted({k for _, ix, _ in samples for k in ix})
        for k in self.relevant:
            vals = {json.dumps(e.get(k)) for e in envs}
            vs = [e.get(k) for e in envs]
            if any(isinstance(v, bool) for v in vs):
                add(k, lambda e: e.get(k) is True, 1); add("not " + k, lambda e: not e.get(k), 1.5)
            if any(v is None for v in vs) and any(v is not None for v in vs):
                add(f"has({k})", lambda e: e.get(k) is not None, 2); add(f"not has({k})", lambda e: e.get(k) is None, 2.5)
            for s in {v for v in vs if isinstance(v, str)}:
                add(f'{k} == "{s}"', lambda e: e.get(k) == s, 2); add(f'{k} != "{s}"', lambda e: e.get(k) != s, 2.5)
            if any(v == 0 and not isinstance(v, bool) for v in vs if isinstance(v, (int, float))): add(f"{k} > 0", lambda e: (e.get(k) or 0) > 0, 1.6)
        for op, a, b in self.atoms:
            if a[0] == "c" and b[0] == "c": continue
            t = f"{text(a)} {op} {text(b)}"
            add(t, lambda e: value((op, a, b), e), 3)
            inv = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}[op]
            add(f"{text(a)} {inv} {text(b)}", lambda e: value((inv, a, b), e), 3)
        for n_ in ixs:
            N = [k for k in self.ints if any(isinstance(e.get(k), int) and e.get(k) >= 0 for e in envs)]
            for c in range(0, 8):
                add(f"{n_} == {c}", lambda e: e[n_] == c, 2 + c / 10); add(f"{n_} > {c}", lambda e: e[n_] > c, 2 + c / 10); add(f"{n_} != {c}", lambda e: e[n_] != c, 2.4 + c / 10)
                add(f"{n_} < {c}", lambda e: e[n_] < c, 2.2 + c / 10)
            for k in N:
                kc = 3
                add(f"{n_} < {k}", lambda e: e[n_] < e[k], kc); add(f"{n_} >= {k}", lambda e: e[n_] >= e[k], kc)
                add(f"{n_} < {k} - 1", lambda e: e[n_] < e[k] - 1, kc + .5); add(f"{n_} == {k} - 1", lambda e: e[n_] == e[k] - 1, kc + .5)
                add(f"{n_} == {k}", lambda e: e[n_] == e[k], kc + .5); add(f"{n_} != {k}", lambda e: e[n_] != e[k], kc + .5)
                add(f"{n_} == {k} / 2", lambda e: e[n_] == e[k] // 2, kc + 1); add(f"{n_} > {k} / 2", lambda e: e[n_] > e[k] // 2, kc + 1); add(f"{n_} >= {k} / 2", lambda e: e[n_] >= e[k] // 2, kc + 1); add(f"{n_} < {k} / 2", lambda e: e[n_] < e[k] // 2, kc + 1)
                for c in (0, 1):
                    add(f"{n_} % {k} == {c}", lambda e: e[n_] % e[k] == c, kc + 1); add(f"{n_} % {k} != {c}", lambda e: e[n_] % e[k] != c, kc + 1)
                add(f"({n_} + 1) % {k} == 0", lambda e: (e[n_] + 1) % e[k] == 0, kc + 1); add(f"({n_} + 1) % {k} != 0", lambda e: (e[n_] + 1) % e[k] != 0, kc + 1)
                for k2 in N:
                    if k2 == k: continue
                    if re.search("offset", k2): add(f"{n_} % {k} == {k2}", lambda e: e[n_] % e[k] == e[k2], kc + 2); add(f"{n_} % {k} != {k2}", lambda e: e[n_] % e[k] != e[k2], kc + 2)
                    if re.search("shared|last|skip|start|dense|from", k2): add(f"{n_} < {k} - {k2}", lambda e: e[n_] < e[k] - e[k2], kc + 2); add(f"{n_} >= {k} - {k2}", lambda e: e[n_] >= e[k] - e[k2], kc + 2)
            for c in (2, 3, 4, 5, 6):
                for d in range(c): add(f"{n_} % {c} == {d}", lambda e: e[n_] % c == d, 4 + c / 10); add(f"{n_} % {c} != {d}", lambda e: e[n_] % c != d, 4 + c / 10)
            for k in self.lists:
                els = {json.dumps(x) for e in envs if isinstance(e.get(k), list) for x in e[k] if not isinstance(x, (list, dict))}
                if len(els) > 24: els = set()
                strs = [json.loads(x) for x in els]
                if all(isinstance(x, int) and not isinstance(x, bool) for x in strs):
                    add(f"{n_} in {k}", lambda e: e[n_] in e[k], 3); add(f"not {n_} in {k}", lambda e: e[n_] not in (e[k] or []), 3.2)
                    add(f"{k}[{n_}] > 0", lambda e: e[k][e[n_]] > 0, 3.3)
                for s in strs:
                    if isinstance(s, str): add(f'{k}[{n_}] == "{s}"', lambda e: e[k][e[n_]] == s, 2.8); add(f'{k}[{n_}] != "{s}"', lambda e: e[k][e[n_]] != s, 2.9)
                    if isinstance(s, bool): add(f"{k}[{n_}]", lambda e: bool(e[k][e[n_]]), 2.5); add(f"not {k}[{n_}]", lambda e: not e[k][e[n_]], 2.6)
                add(f"{n_} < len({k}) - 1", lambda e: e[n_] < len(e[k]) - 1, 3.5); add(f"{n_} == len({k}) - 1", lambda e: e[n_] == len(e[k]) - 1, 3.5)
        hs = sorted({self.obs[i].head for i, _, _ in samples})
        if len(hs) > 1:
            by = {h: sum(1 << j for j, s in enumerate(samples) if self.obs[s[0]].head == h) for h in hs}
            def headtext(S_):
                S_ = sorted(S_); q = lambda h: f'"{h}"'
                comp = [h for h in hs if h not in S_]
                if len(comp) < len(S_): return (f"head != {q(comp[0])}" if len(comp) == 1 else f"not head in [{', '.join(map(q, comp))}]")
                return f"head == {q(S_[0])}" if len(S_) == 1 else f"head in [{', '.join(map(q, S_))}]"
            yes = {h for h in hs if by[h] & want == by[h]}; no = {h for h in hs if by[h] & want == 0}; mixed = set(hs) - yes - no
            for T_ in (yes, yes | mixed, no, no | mixed):
                if T_ and T_ != set(hs):
                    m = 0
                    for h in T_: m |= by[h]
                    t = headtext(T_)
                    if m not in masks or masks[m][1] > 2.7: masks[m] = (t, 2.7)
        if want in masks: return masks[want][0]
        items = list(masks.items())
        sup = [(m, t, c) for m, (t, c) in items if m & want == want]     # for AND
        sub = [(m, t, c) for m, (t, c) in items if m & ~want == 0 and m]  # for OR
        best = None
        for (a, t, c), (b, u, d) in itertools.combinations(sup, 2):
            if a & b == want and (best is None or c + d < best[0]): best = (c + d, f"{t} and {u}")
        for (a, t, c), (b, u, d) in itertools.combinations(sub, 2):
            if a | b == want and (best is None or c + d + .5 < best[0]): best = (c + d + .5, f"{t} or {u}")
        if best: return best[1]
        sup = sorted(sup, key=lambda x: (bin(x[0] & ~want).count("1"), x[2]))[:60]
        for (a, t, c), (b, u, d), (e, w, f) in itertools.combinations(sup, 3):
            if a & b & e == want and (best is None or c + d + f < best[0]): best = (c + d + f, f"{t} and {u} and {w}")
        sub = sorted(sub, key=lambda x: (-bin(x[0]).count("1"), x[2]))[:60]
        for (a, t, c), (b, u, d), (e, w, f) in itertools.combinations(sub, 3):
            if a | b | e == want and (best is None or c + d + f < best[0]): best = (c + d + f, f"{t} or {u} or {w}")
        if best: return best[1]
        # (A or B) and C
        ors = {}
        its = sorted(items, key=lambda x: x[1][1])[:160]
        for (a, (t, c)), (b, (u, d)) in itertools.combinations(its, 2):
            if (a | b) & want == want: ors.setdefault(a | b, (f"({t} or {u})", c + d))
        for a, (t, c) in ors.items():
            for m, u, d in sup:
                if a & m == want and (best is None or c + d < best[0]): best = (c + d, f"{u} and {t}")
        if best: return best[1]
        return None
    # ---- the tree ----
    def learn(self):
        root = {"M": Node(), "H": Node()}
        for i, o in enumerate(self.obs):
            for ns in root: root[ns].inst[(i, ())] = 1
            for n, s, k, c, l, sy in o.rows: self.insert(root, i, n, (s, k, c, l, sy, None))
            for a, b in o.tied: self.insert(root, i, a, (None, "t", None, None, None, b))
        self.notes = []
        if self.prefix == "" and any(o.head == "" for o in self.obs) and any(o.head for o in self.obs):
            for key, kid in list(root["M"].kids.items()):
                if key != "@sub" and not any(self.obs[i].head == "" for i, _ in kid.inst):
                    root["H"].kids[key] = root["M"].kids.pop(key)
        model = self.lines(root["M"], "M", "", [], 0)
        heads = self.headlines(root["H"])
        return model, heads
    def sub_prefix(self, name):
        for p in self.subs:
            if name.startswith(p): return p
    def insert(self, root, i, n, data):
        p = self.sub_prefix(n)
        if p is not None and data[1] != "t": n = p[:-1] + ".@sub"; data = ((), "s", None, None, None, p)
        elif p is not None: return
        ns, _, name = n.partition(":")
        node = root[ns]; ix = ()
        for part in name.split("."):
            if NUM.match(part): key = "#"; ix = ix + (int(part),)
            else: key = part
            node = node.kids.setdefault(key, Node()); node.inst[(i, ix)] = 1
        if node.leaf is None: node.leaf = {}
        node.leaf[(i, ix)] = data
    def lines(self, node, ns, loopdepth_name, names, level):
        """The lines of a node's children: list of dicts(name, cond, kids | leaf...)."""
        out = []
        for key, kid in node.kids.items():
            if key == "#": out += self.loop(node, kid, ns, names, level)
            elif key == "@sub": out.append(self.sub_line(node, kid, names))
            else:
                cond = self.presence(node, kid, names)
                if kid.leaf is not None: out += self.leaf(key, kid, cond, names, node)
                if kid.kids:
                    ls = self.lines(kid, ns, loopdepth_name, names, level)
                    out.append(dict(name=key, cond=cond, kids=ls, only=None))
        return out
    def ixd(self, ix, names): return dict(zip(names, ix))
    def presence(self, node, kid, names):
        samples = [(i, self.ixd(ix, names), (i, ix) in kid.inst) for i, ix in node.inst]
        c = self.condition(dedupe(samples))
        if c is None: raise Fail(f"no condition for {self.path_of(kid)}: {self.show(samples)}")
        return c
    def path_of(self, kid):
        def walk(n, p):
            if n.leaf is not None: return p
            for k, x in n.kids.items():
                r = walk(x, p + [k])
                if r: return r
        return ".".join(walk(kid, ["…"]) or [])
    def show(self, samples): return collections.Counter((self.obs[i].cls, v) for i, ix, v in samples)
    def sub_line(self, node, kid, names):
        p = next(iter(kid.leaf.values()))[5]; mt, key, a, c = self.subs[p]
        samples = [(i, self.ixd(ix, names), (i, ix) in kid.inst) for i, ix in node.inst]
        return dict(sub=mt, key=key, as_=a, cond=self.condition(samples) or "", name="", cls=c)
    def loop(self, node, kid, ns, names, level):
        by = collections.defaultdict(set)
        for i, ix in kid.inst: by[(i, ix[:-1])].add(ix[-1])
        sets = {frozenset(v) for v in by.values()}
        var = ["n", "e", "j", "k", "m"][len(names)] if len(names) < 5 else "z%d" % len(names)
        if any(re.search("expert", x) for x in [self.parent_name(node)]): var = "e" if "e" not in names else var
        elif var in names: var = next(v for v in ("n", "j", "k", "m", "p") if v not in names)
        union = set().union(*sets)
        literal = False
        if len(sets) == 1 and len(union) <= 2: literal = True
        if not all(s == set(range(len(s))) for s in sets): literal = literal or len(union) <= 12
        if not literal and not all(s == set(range(len(s))) for s in sets):
            pass
        if not literal:
            save = len(self.notes)
            try: return self.loop_over(node, kid, ns, names, level, var, by)
            except Fail as x:
                if len(union) > 12: raise
                first = x
        out = []
        for c in sorted(union):
            k2 = self.only(kid, c)
            cond = self.presence(node, k2, names)
            if k2.leaf is not None: out += self.leaf(str(c), k2, cond, names, node)
            if k2.kids: out.append(dict(name=str(c), cond=cond, kids=self.lines(k2, ns, "", names, level), only=None))
        return out
    def parent_name(self, node): return getattr(node, "key", "")
    def only(self, kid, c):
        """The subtree for one value of the last index, which then is no index."""
        d = len(next(iter(kid.inst))[1]) - 1
        def cut(n):
            m = Node()
            for (i, ix) in n.inst:
                if ix[d] == c: m.inst[(i, ix[:d] + ix[d + 1:])] = 1
            if n.leaf is not None:
                l = {(i, ix[:d] + ix[d + 1:]): v for (i, ix), v in n.leaf.items() if ix[d] == c}
                if l: m.leaf = l
            for k, x in n.kids.items():
                y = cut(x)
                if y.inst: m.kids[k] = y
            return m
        return cut(kid)
    def loop_over(self, node, kid, ns, names, level, var, by):
        counts = []
        for i, ix in node.inst:
            s = by.get((i, ix), set())
            counts.append((i, self.ixd(ix, names), max(s) + 1 if s else 0))
        present = [x for x in counts if x[2]]
        cond = ""
        e = self.fit_count(counts) if len(present) < len(counts) else None
        if e is None:
            e = self.fit_count(present)
            if e is None: raise Fail(f"no count for {self.path_of(kid)}: {sorted({(v) for _, _, v in present})}")
            if len(present) < len(counts):
                cond = self.condition(dedupe([(i, ix, v > 0) for i, ix, v in counts]))
                if cond is None: raise Fail(f"no condition for loop {self.path_of(kid)}")
        # gaps: every number is an instance, with or without children
        nn = names + [var]
        for i, ix, N in counts:
            t = tuple(ix[x] for x in names)
            for j in range(N): kid.inst.setdefault((i, t + (j,)), 1)
        out = []
        head = f"{{{var} < {text2(e)}}}"
        if kid.leaf is not None:
            if len(kid.leaf) < len(kid.inst): raise Fail("leaf with gaps")
            out += self.leaf(head, kid, cond, nn, None)
        if kid.kids: out.append(dict(name=head, cond=cond, kids=self.lines(kid, ns, "", nn, level), only=None, loop=True))
        return out
    def fit_count(self, samples):
        if len({v for *_, v in samples}) == 1:
            for k in self.ints:
                if re.search(r"(num|n)_.*layers?$|^n_layers?$|depth$|_layers$|num_blocks$|experts$", k) and self.check(("k", k), samples): return ("k", k)
        return self.fit(samples, [("k", k) for k in self.ints if re.search("layer|block|depth|expert|head|num_", k)] if len({v for *_, v in samples}) > 1 else ())
    def leaf(self, key, kid, cond, names, parent):
        """A tensor, perhaps in several lines where its shape follows from different expressions."""
        sub = [(k, d) for k, d in kid.leaf.items() if d[1] == "s"]
        own = [(i, ix, d) for (i, ix), d in kid.leaf.items() if d[1] in "pb"]
        tied = [(i, ix, d) for (i, ix), d in kid.leaf.items() if d[1] == "t"]
        out = []
        when = None; target = None
        if tied:
            ts = collections.Counter(self.target(d[5], ix, names) for i, ix, d in tied)
            target = ts.most_common(1)[0][0]
            if own:
                when = self.condition(dedupe([(i, self.ixd(ix, names), d[1] == "t") for (i, ix), d in kid.leaf.items()]))
                if when is None: raise Fail(f"no condition for tie of {key}")
        if not own: return [dict(leaf=True, name=key, cond=cond, shape=None, kind="t", target=target, when=None, label=None, chain=None, dt=None)]
        kinds = {d[1] for *_, d in own}
        groups = collections.OrderedDict()
        ranks = {len(d[0]) for *_, d in own}
        parts = [own] if len(ranks) == 1 else [[x for x in own if len(x[2][0]) == r] for r in ranks]
        def dims(part):
            res = []
            for a in range(len(part[0][2][0])):
                hints = list(dict.fromkeys(d[4][a] for _, _, d in part if d[4]))
                e = self.fit(dedupe([(i, self.ixd(ix, names), d[0][a]) for i, ix, d in part]), hints[:8])
                if e is None: return None
                res.append(e)
            return res
        res = [(p, dims(p)) for p in parts]
        if any(d is None for _, d in res):
            # by expression seen; samples without one go where they fit
            hs = collections.OrderedDict()
            for x in own:
                if x[2][4]: hs.setdefault(x[2][4], []).append(x)
            rest = [x for x in own if not x[2][4]]; ok = None
            if 1 < len(hs) <= 6 and not any(e[0] == "c" and e[1] > 1 for h in hs for e in h):
                hs = {h: list(v) for h, v in hs.items()}; bad = False
                for x in rest:
                    for h in hs:
                        if all(self.check(e, [(x[0], self.ixd(x[1], names), x[2][0][a])]) for a, e in enumerate(h)): hs[h].append(x); break
                    else: bad = True; break
                if not bad: ok = [(v, dims(v)) for v in hs.values()]
            if ok is None or any(d is None for _, d in ok):
                # by first and other indices
                if names:
                    n = len(names) - 1
                    a = [x for x in own if x[1][n] == 0]; b = [x for x in own if x[1][n] != 0]
                    if a and b: ok = [(a, dims(a)), (b, dims(b))]
            if ok is None or any(d is None for _, d in ok):
                hd = collections.OrderedDict()
                for x in own: hd.setdefault(self.obs[x[0]].head, []).append(x)
                if len(hd) > 1:
                    byshape = collections.OrderedDict()
                    for h, v in hd.items():
                        e = dims(v); byshape.setdefault(None if e is None else tuple(e), []).extend(v)
                    if None not in byshape: ok = [(v, list(e)) for e, v in byshape.items()]
            if (ok is None or any(d is None for _, d in ok)) and names:
                n = len(names) - 1; top = collections.Counter()
                for i, ix, _ in own: top[(i, ix[:n])] = max(top[(i, ix[:n])], ix[n])
                a = [x for x in own if x[1][n] == top[(x[0], x[1][:n])]]; b = [x for x in own if x[1][n] != top[(x[0], x[1][:n])]]
                if a and b: ok = [(a, dims(a)), (b, dims(b))]
            if (ok is None or any(d is None for _, d in ok)) and len(ranks) == 1: ok = self.cover(own, names, dims)
            if ok is None or any(d is None for _, d in ok):
                i, ix, d = own[0]
                raise Fail(f"no shape for {key} {self.path_of(kid)}: {sorted({(d[0]) for _, _, d in own})[:4]} in {getattr(kid, 'key', '')}")
            res = ok
        for part, sh in res:
            c2 = ""
            if len(res) > 1:
                inpart = {(i, ix) for i, ix, _ in part}
                c2 = self.condition(dedupe([(i, self.ixd(ix, names), (i, ix) in inpart) for i, ix, _ in own]))
                if c2 is None: raise Fail(f"no condition for shapes of {key}")
            labels = collections.Counter(d[3] for *_, d in part if d[3]); chains = collections.Counter(d[2] for *_, d in part)
            k = "b" if "b" in {d[1] for *_, d in part} else "p"
            c = " and ".join(x for x in (paren(cond), paren(c2)) if x) if cond and c2 else cond or c2
            out.append(dict(leaf=True, name=key, cond=c, shape=sh, kind=k, target=target, when=when, label=labels.most_common(1)[0][0] if labels else None, chain=chains.most_common(1)[0][0], dt=None))
        return out
    def cover(self, own, names, dims):
        """Two groups of samples, of which one expression explains the larger."""
        for a in range(len(own[0][2][0])):
            sm = [(i, self.ixd(ix, names), d[0][a]) for i, ix, d in own]
            if self.fit(dedupe(sm)) is not None: continue
            best = None
            for first in (min(sm, key=lambda x: x[2]), max(sm, key=lambda x: x[2])):
                for e in itertools.islice(self.candidates(first), 120):
                    hit = [j for j, x in enumerate(sm) if self.check(e, [x])]
                    if len(hit) < len(sm) and (best is None or len(hit) > len(best)): best = hit
            if not best: return None
            hit = set(best)
            p = [x for j, x in enumerate(own) if j in hit]; q = [x for j, x in enumerate(own) if j not in hit]
            return [(p, dims(p)), (q, dims(q))]
        return None
    def target(self, b, ix, names):
        if not b: return None
        ns, _, n = b.partition(":")
        n = self.full(b)
        # indices of the same block become loop variables
        parts = n.split("."); j = 0
        for a, p in enumerate(parts):
            if NUM.match(p) and j < len(names) and j < len(ix) and int(p) == ix[j]: parts[a] = "{" + names[j] + "}"; j += 1
        return ".".join(parts)
    def full(self, b):
        ns, _, n = b.partition(":")
        return "." + n if ns == "M" and self.prefix != "" else n
    def headlines(self, node):
        if not node.kids: return []
        # lines by the set of heads in which their first part is seen
        heads = sorted({o.head for o in self.obs if o.head})
        groups = collections.OrderedDict()
        for key, kid in node.kids.items():
            hs = tuple(sorted({self.obs[i].head for i, _ in kid.inst}))
            groups.setdefault(hs, []).append((key, kid))
        out = []; done = []
        # heads that share a line share a section
        for hs in groups:
            s = set(hs)
            for t in [t for t in done if t & s]: s |= t; done.remove(t)
            done.append(s)
        for s in done:
            n = Node()
            for hs, kids in groups.items():
                if set(hs) <= s: n.kids.update(dict(kids))
            for (i, ix) in node.inst:
                if self.obs[i].head in s: n.inst[(i, ix)] = 1
            out.append((tuple(sorted(s)), self.lines(n, "H", "", [], 0)))
        return out

class ChainEnv(dict):
    def __init__(self, env, ix): self.env, self.ix = env, ix
    def __getitem__(self, k): return self.ix[k] if k in self.ix else self.env[k]
    def get(self, k, d=None): return self.ix[k] if k in self.ix else self.env.get(k, d)
    def __contains__(self, k): return k in self.ix or k in self.env
def fold(op, e, c): return e if c == 0 else (op, e, ("c", c))
def text_len(e): return len(text(e)) if e[0] not in ("len", "sum") else 12
def paren(c): return f"({c})" if c and " or " in c else c
def dedupe(samples):
    seen = {}; 
    for i, ix, v in samples: seen[(i, tuple(ix.items()), v)] = (i, ix, v)
    return list(seen.values())
_t, _v = S.text, S.value
def text2(e, level=0): return text(e, level)
def _text(e, level=0):
    if e[0] in ("len", "sum"): return f"{e[0]}({_text(e[1])})"
    return _t(e, level)
def _value(e, env):
    if e[0] == "len": return len(_value(e[1], env))
    if e[0] == "sum": return sum(_value(e[1], env))
    return _v(e, env)
S.text = text = _text; S.value = value = _value
