"""Tables as text, from what learn.py found."""
import re, collections, json
import symbols as S, learn
text = learn.text

EXACT = [False]
HEAD_DIM = [False]   # whether the model reads config.head_dim, which is null by default
def per_head(e):
    """`text_config.head_dim` for the expression hidden_size / num_attention_heads."""
    if e[0] in ("int", "floor") and e[1][0] == "÷": e = ("/",) + e[1][1:]
    if e[0] != "/" or e[1][0] != "k" or e[2][0] != "k": return None
    a, b = e[1][1], e[2][1]
    if a.rsplit(".", 1)[-1] == "hidden_size" and b.rsplit(".", 1)[-1] == "num_attention_heads" and a[:-len("hidden_size")] == b[:-len("num_attention_heads")]: return a[:-len("hidden_size")] + "head_dim"
_sources = {}
def reads_head_dim(L):
    """Whether the library's modeling code asks a config for head_dim, which a config class may not have."""
    import glob, os
    mt = L.mt.replace("-", "_")
    import transformers
    root = os.path.dirname(transformers.__file__) + "/models"
    for m in (mt, re.sub(r"_(text|vision|audio|encoder)$", "", mt)):
        for f in glob.glob(f"{root}/{m}/modeling_*.py"):
            if f not in _sources: _sources[f] = bool(re.search(r"config\.head_dim|config, ?.head_dim", open(f).read()))
            if _sources[f]: return "head_dim" not in L.r["dict"] or L.r["dict"]["head_dim"] is None
    return False
def simplify(e):
    if e[0] in ("k", "c"): return e
    if e[0] in ("len", "sum"): return e
    h = per_head(e)
    if h and HEAD_DIM[0]: return ("k", h)
    e = (e[0],) + tuple(simplify(x) if isinstance(x, tuple) else x for x in e[1:])
    op = e[0]
    if op in ("int", "floor") and e[1][0] == "÷": e = ("/",) + e[1][1:]; op = "/"
    if op == "*":
        a, b = e[1], e[2]
        for x, y in ((a, b), (b, a)):
            if y[0] == "/" and y[2] == x and not EXACT[0]: return y[1]
            if y[0] == "*" and x[0] == "c" and y[1][0] == "c": return ("*", ("c", x[1] * y[1][1]), y[2])
        if a[0] == "c" and b[0] == "c": return ("c", a[1] * b[1])
    if op in "+-" and e[1][0] == "c" and e[2][0] == "c": return ("c", e[1][1] + e[2][1] if op == "+" else e[1][1] - e[2][1])
    if op == "/" and e[1][0] == "*" and e[2] in e[1][1:]: return e[1][2] if e[1][1] == e[2] else e[1][1]
    if op == "+" and e[1] == e[2]: return ("*", ("c", 2), e[1])
    if op == "int" and e[1][0] in ("k",) : return e
    if op == "[]" and e[2][0] == "+" and e[2][2] == ("c", 0): return ("[]", e[1], e[2][1])
    return e

def component(l, name, sec):
    """The vocabulary's word for a judged label, or for a name."""
    lab = l["label"]; n = name.lower(); chain = l["chain"] or ""
    if lab and lab.startswith("attention.") or lab and lab.startswith("crossAttention."):
        if re.search(r"(^|\.)q_a_proj|wq_a\b|q_down", n): return "attention.queryDown"
        if re.search(r"(^|\.)q_b_proj|wq_b\b|q_up", n): return "attention.queryUp"
        if re.search(r"kv_a_proj|wkv_a|kv_down", n): return "attention.kvDown"
        if re.search(r"kv_b_proj|wkv_b|kv_up", n): return "attention.kvUp"
    m = {"conv": "convolution", "ssm": "stateSpace", "scale": "layerScale", "linear-attention": "linearAttention", "router": "expert.router", "feedForward.gateup": "feedForward.gate+feedForward.up", "expert.gateup": "expert.gate+expert.up", "normalization~head": "head"}
    if lab in m: return m[lab]
    if lab == "attention.?":
        if re.search(r"sink", n): return "attention.sink"
        if re.search(r"rel|pos|bias_table|bias_[uv]|r_.*bias", n): return "attention.position"
        if re.search(r"norm", n): return "normalization"
        if re.search(r"qkv|in_proj", n): return "attention.qkv"
        if re.search(r"gate|g_proj|lambda|scale|temperature|tau", n): return "attention.gate"
        return "attention.output"
    if lab == "embedding.?":
        if re.search(r"pos", n): return "embedding.position"
        if re.search(r"type|segment|lang", n): return "embedding.segment"
        if re.search(r"tok|word|vocab|embed_in|codebook|codec|shared", n): return "embedding.token"
        return "embedding.input"
    if lab == "feedForward.?":
        if re.search(r"down|fc2|w2|wo\b|c_proj|out", n): return "feedForward.down"
        if re.search(r"gate", n): return "feedForward.gate"
        return "feedForward.up"
    if lab == "expert.?":
        if re.search(r"gate_up", n): return "expert.gate+expert.up"
        if re.search(r"down|w2|wo", n): return "expert.down"
        if re.search(r"router|gate\.", n): return "expert.router"
        return "expert.up"
    if lab: return lab
    if re.search(r"norm|(^|\.)ln_|layernorm|\bbn\d", n): return "normalization"
    if re.search(r"logit_scale|logit_bias|classif|head|score|qa_outputs|predict|lm_|bbox|class_embed|cls\b", n): return "head"
    if re.search(r"embed_tokens|word_embed|wte\b|tok_embed|shared\.weight", n): return "embedding.token"
    if re.search(r"pos_emb|position|positional", n): return "embedding.position"
    if re.search(r"codebook|quantiz", n): return "codebook"
    if re.search(r"cls_token|mask_token|register|query_tokens|latents|newline|image_new|embed", n): return "embedding.input"
    if re.search(r"conv", n): return "convolution"
    if re.search(r"pooler|pooling", n): return "pooler"
    if re.search(r"layer_?scale|gamma|lambda", n): return "layerScale"
    if re.search(r"projector|projection|merger|multi_modal|aligner|connector|adapter", n): return "projector"
    if sec == "H": return "head"
    return "other"
def buffer_words(name):
    n = name.lower()
    if re.search(r"running_|num_batches", n): return "batch norm statistics"
    if re.search(r"position_ids|positions?$", n): return "position indices"
    if re.search(r"correction_bias|expert_bias|balance|load", n): return "balancing bias of the router"
    if re.search(r"inv_freq|freqs|rotary", n): return "rotary frequencies"
    if re.search(r"relative_position_index|relative_coords|rel_pos_ind", n): return "relative position index"
    if re.search(r"token_type_ids", n): return "token type indices"
    if re.search(r"embed|pos_", n): return "fixed embedding"
    if re.search(r"mean|std|scale|min|max", n): return "fixed statistics"
    if re.search(r"weight|bias", n): return "frozen normalization"
    return "constants"

class Emitter:
    def __init__(self, L, model, heads, version):
        self.L, self.model, self.heads, self.version = L, model, heads, version; self.used = set()
    def cond(self, c):
        for k in re.findall(r"[A-Za-z_][\w.]*", re.sub(r'"[^"]*"', "", c)): self.used.add(k)
        return c
    def ex(self, e):
        e = simplify(e)
        for k in S_keys(e): self.used.add(k)
        t = text(e)
        return self.lets.get(t, t) if hasattr(self, "lets") else t
    def flatten(self, nodes, sec, path=""):
        """Entries: (name, rest-of-line columns, cond) or groups (name, cond, entries)."""
        out = []
        for x in nodes:
            if x.get("sub"):
                ref = x["sub"]; fam = self.L.mt.replace("-", "_").split("_")[0]
                if not ref.replace("-", "_").startswith(fam): ref = f"auto({ref})"
                out.append(("sub", ".:" if False else "", f"{ref} in {x['key']}" + (f" as {x['as_']}" if x["as_"] else "") + sub_stack(x["key"]), x["cond"], self.stackof(path, x)))
            elif x.get("leaf"):
                nm = path + "." + x["name"] if path else x["name"]
                if x["kind"] == "t": comp = component(dict(label=None, chain=""), nm, sec); shape = None
                else: comp = component(x, nm, sec)
                cols = []
                if x["shape"] is not None: cols.append("[" + ", ".join(self.ex(e) for e in x["shape"]) + "]")
                if x["kind"] == "b": cols.append(f'buffer "{buffer_words(nm)}"')
                else: cols.append(comp)
                if x["target"] and not (x["kind"] == "p" and x["when"] is None and x["shape"] is not None):
                    cols.append(f"tied {x['target']}" + (f" when {self.cond(x['when'])}" if x["when"] else ""))
                out.append(("leaf", x["name"], cols, x["cond"]))
            else:
                p = path + "." + x["name"] if path else x["name"]
                kids = self.flatten(x["kids"], sec, p)
                for l in re.findall(r"\{\w+ < (.*?)\}", x["name"]): self.cond(l)
                if len(kids) == 1 and kids[0][0] == "sub" and kids[0][1] == "":
                    k = kids[0]; out.append(("sub", x["name"] + ".", k[2], both(x["cond"], k[3]), k[4])); continue
                conds = collections.OrderedDict()
                for k in kids: conds.setdefault(k[3], []).append(k)
                if not x["cond"] and not x.get("loop") and len(conds) > 1 and len(kids) >= 5 and all(len(v) >= 2 for v in conds.values()):
                    for c, v in conds.items():
                        v = [k[:3] + ("",) + k[4:] for k in v]
                        out += self.join(x["name"], c, v, False)
                else: out += self.join(x["name"], x["cond"], kids, x.get("loop"))
        return merge(out)
    def join(self, name, cond, kids, loop):
        kids = merge(kids)
        size = sum(1 for _ in leaves_of(kids))
        one = len(kids) == 1
        if one or (not loop and not cond and size <= 12 and not any(k[0] == "group" for k in kids)) or (cond and not loop and size <= 2):
            return [self.prefixed(name, k, cond) for k in kids]
        return [("group", name + ".", kids, cond)]
    def prefixed(self, name, k, cond):
        return (k[0], name + "." + k[1]) + (k[2],) + (both(cond, k[3]),) + tuple(k[4:])
    def stackof(self, path, x): return ""
    def render(self, entries, ind):
        rows = []
        for k in entries:
            c = f"if {self.cond(k[3])}" if k[3] else ""
            if k[0] == "leaf":
                cols = k[2]; rows.append((ind, k[1], cols[0] if cols[0].startswith("[") else "", " ".join(cols[1:] if cols[0].startswith("[") else cols), c))
            elif k[0] == "sub": rows.append((ind, k[1] + ":", k[2], "", c))
            else: rows.append((ind, k[1], None, None, c)); rows.append(self.render(k[2], ind + 2))
        out = []
        ls = [r for r in rows if isinstance(r, tuple) and r[2] is not None and not r[1].endswith(":")]
        w1 = min(44, max([len(r[1]) for r in ls], default=0)); w2 = min(46, max([len(r[2]) for r in ls], default=0))
        for r in rows:
            if isinstance(r, list): out += r; continue
            i, n, sh, comp, c = r
            if sh is None: out.append(" " * i + n + ("  " + c if c else ""))
            elif n.endswith(".:"): out.append(" " * i + n + " " + sh + ("  " + c if c else ""))
            else: out.append((" " * i + n.ljust(w1) + "  " + sh.ljust(w2) + "  " + comp + ("  " + c if c else "")).rstrip())
        return out
    def find_lets(self):
        cnt = collections.Counter()
        def walk(ls):
            for x in ls:
                if x.get("leaf"):
                    for e in x["shape"] or []:
                        t = text(simplify(e))
                        if len(t) > 16 and simplify(e)[0] not in ("k", "[]"): cnt[t] += 1
                elif x.get("kids"): walk(x["kids"])
        walk(self.model)
        for _, ls in self.heads: walk(ls)
        names = {}
        for t, c in cnt.most_common():
            if c < 3 or re.search(r"\b[nejkmp]\b", t): continue
            b = re.sub(r"[\w.]*\.", "", t)
            if re.fullmatch(r"num_attention_heads \* head_dim|head_dim \* num_attention_heads", b): n = "queries"
            elif re.fullmatch(r"num_key_value_heads \* head_dim|head_dim \* num_key_value_heads", b): n = "keys"
            elif re.fullmatch(r"num_(attention|key_value)_heads \* \(hidden_size / num_attention_heads\)", b): n = "keys"
            elif re.fullmatch(r"int\(hidden_size \* mlp_ratio\)", b): n = "inner"
            elif len(t) * c > 80: n = "width"
            else: continue
            k = n; i = 2
            while k in names.values(): k = f"{n}{i}"; i += 1
            names[t] = k
        self.lets = names
    def table(self):
        L = self.L; HEAD_DIM[0] = reads_head_dim(L); self.find_lets()
        model = self.flatten(self.model, "M"); heads = [(hs, self.flatten(ls, "H")) for hs, ls in self.heads]
        body = []
        head = [f'architecture {L.mt.replace("-", "_")}', f"source transformers {self.version}", f"stack {self.stack()}"]
        self.stacked(model); [self.stacked(e) for _, e in heads]
        body.append("model " + (L.prefix or chr(34) * 2)); body += self.render(model, 2)
        for hs, e in heads:
            body.append(""); body.append("head " + " ".join(hs)); body += self.render(e, 2)
        # heads that add nothing must be known all the same
        known = {h for hs, _ in heads for h in hs}; alone = sorted({o.head for o in L.obs if o.head} - known)
        if alone: body.append(""); body.append("head " + " ".join(alone))
        nat = L.word[L.r["natural"]]
        lets = [f"let {n} = {t}" for t, n in self.lets.items()]
        for t in self.lets:
            for k in re.findall(r"[A-Za-z_][\w.]*", t): self.used.add(k)
        self.has = set(re.findall(r"has\(([\w.]+)\)", "\n".join(body)))
        types, defs = self.defaults()
        return head, nat, types, defs, lets, body
    def stack(self):
        L = self.L; n = L.r["natural"]; t = L.r.get("task", "")
        names = {r[0].split(":")[1].split(".")[0] for r in L.obs[0].rows}
        if {"encoder", "decoder"} <= names: return "shared"
        if re.search("CAUSAL_LM", t) or re.search(r"CausalLM|LMHead", n): return "decoder"
        if L.subs: return "shared"
        if re.search("SEQ_TO_SEQ|SPEECH_SEQ|IMAGE_TEXT|MULTIMODAL", t): return "decoder" if not re.search("Encoder", n) else "encoder"
        return "encoder"
    def stacked(self, entries):
        s = self.stack()
        for i, k in enumerate(entries):
            if k[0] == "sub": continue
            first = k[1].split(".")[0].split("{")[0]
            st = "encoder" if re.search(r"encoder|vision|visual|audio_tower", first) and not re.search("decoder|proj|embed|align", first) else "decoder" if re.search(r"decoder|language_model|text_model", first) and not re.search(r"proj|embed_|decoder_norm$", first) else None
            if st and st != s:
                if k[0] == "group": entries[i] = ("group", k[1] + f"  @{st}", k[2], k[3])
                else: entries[i] = ("leaf", k[1], k[2] + [f"@{st}"], k[3])
    def defaults(self):
        """(pairs for the type line, default lines). Values of the config class; computed ones as expressions."""
        L = self.L; d = L.r["defaults"] or {"plain": {}, "derived": {}}
        plain = learn.flat(d["plain"]); derived = {k: v for k, v in d["derived"].items()}
        types, defs, todo, done = [], [], sorted(self.used), set()
        while todo:
            k = todo.pop(0)
            if k in done or k in ("head", "num_labels", "model_type", "n", "e", "j", "m", "p", "len", "sum", "int", "ceil", "and", "or", "not", "in", "if", "else", "has", "true", "false", "null", "min", "max", "round", "floor"): continue
            done.add(k)
            if k in self.lets.values(): continue
            if k in derived:
                e = simplify(derived[k]); ks = set(S_keys(e))
                if k not in ks: defs.append((k, text(e))); todo += [x for x in ks if x not in done]; continue
            if k.rsplit(".", 1)[-1] == "head_dim" and plain.get(k) is None:
                p = k[:-len("head_dim")]; defs.append((k, f"{p}hidden_size / {p}num_attention_heads")); todo += [x for x in (p + "hidden_size", p + "num_attention_heads") if x not in done]; continue
            if k not in plain or k in self.has: continue
            v = plain[k]
            if v is None: continue
            if isinstance(v, dict): continue
            if isinstance(v, list) and re.search("layer_types|mlp_layer_types", k):
                u = sorted(set(map(str, v)))
                if len(v) > 12: continue
            if isinstance(v, list) and (len(json.dumps(v)) > 160): continue
            types.append((k, json.dumps(v)))
        return types, defs

def sub_stack(key):
    if re.search("vision|image|visual", key): return "  @vision @encoder"
    if re.search("audio|speech", key): return "  @audio @encoder"
    if re.search("text_config|llm|language", key): return "  @text"
    if re.search("encoder", key): return "  @encoder"
    return "  @decoder" if re.search("decoder|generator", key) else ""
def S_keys(e):
    if e[0] == "k": yield e[1]
    elif e[0] != "c":
        for x in e[1:]:
            if isinstance(x, tuple): yield from S_keys(x)
def both(a, b):
    if a == b: return a
    if re.fullmatch(r'head == "\w+"', b or "") and re.fullmatch(r'head != "\w+"|not head in \[[^\]]*\]', a or ""): return b
    return " and ".join(x for x in (learn.paren(a) if b else a, learn.paren(b) if a else b) if x)
def leaves_of(kids):
    for k in kids:
        if k[0] == "group": yield from leaves_of(k[2])
        else: yield k
def merge(entries):
    """`x.weight` and `x.bias` that are alike in all else become `x.{weight,bias}`."""
    out = []
    for k in entries:
        if out and k[0] == "leaf" and out[-1][0] == "leaf" and out[-1][2] == k[2] and out[-1][3] == k[3] and not any("tied" in c for c in k[2]):
            a, b = out[-1][1], k[1]
            pa, _, ta = a.rpartition("."); pb, _, tb = b.rpartition(".")
            if pa == pb and not "<" in ta + tb and "(" not in a + b:
                if ta.startswith("{") and ta.endswith("}"): t = ta[:-1] + "," + tb + "}"
                else: t = "{" + ta + "," + tb + "}"
                out[-1] = ("leaf", (pa + "." if pa else "") + t, k[2], k[3]); continue
        out.append(k)
    return out
