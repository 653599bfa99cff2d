"""Builds a library's models under changed configs and writes what was seen: names, shapes as expressions, kinds, owners."""
import sys, re, json, time, pickle, random, signal, copy, collections, zlib, inspect, importlib
import library as B
import symbols as S
import torch
import transformers as T
from transformers import PreTrainedModel, modeling_utils as MU, core_model_loading as CL
from transformers.models.auto import configuration_auto as CA, modeling_auto as MA
from transformers.conversion_mapping import get_model_conversion_mapping
PC = next(c for c in T.LlamaConfig.__mro__ if c.__name__ in ("PreTrainedConfig", "PretrainedConfig"))
class Late(Exception): pass
def alarm(*_): raise Late("slow")
signal.signal(signal.SIGPROF, alarm)
clock = time.process_time

# ---- tensors that remember how their shape was asked for ----
def remember(f, name):
    def made(*a, **k):
        t = f(*a, **k)
        try:
            if name == "full": s = a[0]
            else: s = k.get("size", a[0] if a and isinstance(a[0], (tuple, list, torch.Size)) else a)
            if isinstance(t, torch.Tensor) and len(s) == t.dim() and all(isinstance(x, int) for x in s): t._sym = tuple(s)
        except Exception: pass
        return t
    return made
import torch.utils._device; torch.utils._device._device_constructors()
for n in ("empty", "zeros", "ones", "randn", "rand", "full"): setattr(torch, n, remember(getattr(torch, n), n))
_new = torch.nn.Parameter.__new__
def new(cls, data=None, requires_grad=True):
    p = _new(cls, data, requires_grad)
    s = getattr(data, "_sym", None)
    if s is not None:
        try: p._sym = s
        except Exception: pass
    return p
torch.nn.Parameter.__new__ = new
for _n in list(vars(torch.nn.init)):
    if _n.endswith("_") and not _n.startswith("_") and callable(getattr(torch.nn.init, _n)): setattr(torch.nn.init, _n, lambda t=None, *a, **k: t)
READ = set()
_get = PC.__getattribute__
RECORD = [False]
def getattribute(self, k):
    if RECORD[0] and k[0] != "_": READ.add((id(self), k))
    return _get(self, k)
PC.__getattribute__ = getattribute
_labels = PC.num_labels
def _count(self):
    n = _labels.fget(self)
    return S.Sym(n, ("k", "num_labels")) if isinstance(n, int) else n
PC.num_labels = property(_count, _labels.fset)
def shim():
    for m, mod in list(sys.modules.items()):
        if m.startswith("transformers.models.") and ".modeling_" in m and "auto" not in m: mod.__dict__["int"] = S.IntShim

# ---- configs ----
SKIP = re.compile(r"token_id|_id$|token_index|seed|^max_length|dtype|version|^id2label|^label2id|dropout|_eps$|epsilon|initializer|_std$|pruned|chunk_size|output_|return_|use_cache|rope_|_prob$|loss|num_return|top_k$|temperature|max_new|use_bfloat16|torchscript|_coef$|_cost|rms_norm_eps|problem_type|is_encoder_decoder|_theta$|scaling|bos|eos|pad_|transformers_version|gradient_check|cache|mask_time|mask_feature|alpha|beta$|momentum|_weight$|threshold|router_jitter")
def leaves(d, pre=()):
    for k, v in d.items():
        if isinstance(v, dict):
            if k not in ("id2label", "label2id", "rope_parameters", "rope_scaling", "task_specific_params", "vocabulary_map"): yield from leaves(v, pre + (k,))
        else: yield pre + (k,), v
def configs_in(c, pre=()):
    yield pre, c
    for k, v in list(c.__dict__.items()):
        if isinstance(v, PC) and len(pre) < 3: yield from configs_in(v, pre + (k,))
def symbolize(c):
    """Every number of the config becomes one that knows its key; says which were computed from others."""
    derived = {}
    for pre, x in configs_in(c):
        for k, v in list(x.__dict__.items()):
            if k.startswith("_"): continue
            name = ".".join(pre + (k,))
            if isinstance(v, (S.Sym, S.SymFloat)) and v.e != ("k", name): derived[name] = v.e
            if isinstance(v, dict) and not k.endswith("label") and "2" not in k: x.__dict__[k] = {a: S.wrap(b, ("k", name + "." + a)) if isinstance(a, str) else b for a, b in v.items()}
            else: x.__dict__[k] = S.wrap(v, ("k", name))
    return derived
def own_kwargs(C, d):
    """Numbers that a config class has by default, each knowing its key (what is computed from these shows itself)."""
    out = {}
    for k, p in inspect.signature(C.__init__).parameters.items():
        if isinstance(p.default, (int, float)) and not isinstance(p.default, bool) and not SKIP.search(k): out[k] = S.wrap(p.default, ("k", k))
    return out
def nested(ch):
    out = {}
    for path, v in ch.items():
        x = out
        for k in path[:-1]: x = x.setdefault(k, {})
        x[path[-1]] = v
    return out
def plainify(v):
    if isinstance(v, dict): return {k: plainify(x) for k, x in v.items()}
    if isinstance(v, (list, tuple)): return [plainify(x) for x in v]
    if isinstance(v, (S.Sym, S.SymFloat)): return S.plain(v)
    return v
class Kind:
    """A model type: its config class and how to make one with changes."""
    def __init__(self, mt):
        self.mt = mt; self.base = B.config_for(mt, CA); self.C = type(self.base); self.dict = json.loads(json.dumps(self.base.to_dict(), default=str))
        self.fix = B.FIXES.get(mt) or {}
        self.subs = {k: v for k, v in self.base.__dict__.items() if isinstance(v, PC)}
        self.special = mt in ("encoder-decoder", "vision-encoder-decoder", "speech-encoder-decoder", "vision-text-dual-encoder", "rag") or mt.startswith("musicgen") or mt in ("timm_backbone", "timm_wrapper", "dbrx", "qwen3_omni_moe")
    def make(self, ch, symbolic=True):
        kw = own_kwargs(self.C, self.dict) if symbolic and not self.special else {}
        n = nested(ch)
        for k, v in self.fix.items():
            if k not in n: kw[k] = copy.deepcopy(v)
            elif isinstance(v, dict): kw[k] = {**copy.deepcopy(v), **n.pop(k)}
        for k, v in n.items():
            if k in self.subs:
                sub = self.subs[k]; have = sub.to_dict(); plain = {}
                try: plain = type(sub)().to_dict()
                except Exception: pass
                full = {a: b for a, b in have.items() if a not in plain or plain[a] != b}
                full["model_type"] = sub.model_type
                for a in ("layer_types", "mlp_layer_types"):
                    if any(re.search("layers", str(y)) for y in v): full.pop(a, None)
                def merge(x, y):
                    for a, b in y.items():
                        if isinstance(b, dict) and isinstance(x.get(a), dict): merge(x[a], b)
                        else: x[a] = b
                full = json.loads(json.dumps(full, default=str)); merge(full, v); kw[k] = full
            elif isinstance(v, int) and not isinstance(v, bool) and isinstance(kw.get(k), S.Sym): kw[k] = S.Sym(v, ("k", k))
            else: kw[k] = v
        if self.special:
            c = B.config_for(self.mt, CA)
            for path, v in ch.items():
                x = c
                for k in path[:-1]: x = getattr(x, k)
                setattr(x, path[-1], v)
        else: c = self.C(**kw)
        return c

def saved(model):
    """As the library saves: (name, shape, kind, chain, label, dtype, names of the module's tensors that went in), tied, note."""
    fl = B.embedding_flags(model); info = B.chains_of(model)
    sd = dict(model.state_dict()); full = list(sd)
    live = dict(model.named_parameters(remove_duplicate=False)); live.update(dict(model.named_buffers(remove_duplicate=False)))
    for k in (model._keys_to_ignore_on_save or ()): sd.pop(k, None)
    note = None
    try: sd = MU.remove_tied_weights_from_state_dict(sd, model)
    except RuntimeError:
        note = "tied, not declared"; keep, got = {}, set()
        for k in sd:
            if k in live and id(live[k]) in got: continue
            if k in live: got.add(id(live[k]))
            keep[k] = sd[k]
        sd = keep
    first = {id(live[k]): k for k in sd if k in live}
    tied = [(k, first.get(id(live[k]))) for k in full if k not in sd and k in live]
    src = {}
    for k, t in sd.items():
        chain, kind = info.get(k, (":?@" + k, "p"))
        l = B.label(chain, list(t.shape), fl.get(id(live[k])) or () if k in live else (), model) if kind == "p" else None
        src[k] = (B.collapse(chain), kind, l)
    conv = getattr(model, "_weight_conversions", None)
    if conv is None: conv = [x for x in get_model_conversion_mapping(model, add_legacy=False) if not isinstance(x, CL.PrefixChange)]
    if not conv:
        return [(k, tuple(map(int, t.shape)), src[k][1], src[k][0], src[k][2], str(t.dtype)[6:], (k,)) for k, t in sd.items()], tied, note
    rev = [c.reverse_transform() for c in conv[::-1]]
    ren = [e for e in rev if isinstance(e, CL.WeightRenaming)]; cvt = [e for e in rev if isinstance(e, CL.WeightConverter)]
    p2c = {k: c for c in cvt for k in c.source_patterns}
    mapping, members = {}, collections.defaultdict(list)
    for ok, t in sorted(sd.items(), key=lambda kv: CL.dot_natural_key(kv[0])):
        rk, sp = CL.apply_converters(ok, cvt)
        if sp is not None: m = mapping.setdefault(rk, copy.deepcopy(p2c[sp]))
        else:
            rk = CL.apply_renamings(ok, ren); m = mapping.setdefault(rk, CL.WeightRenaming(ok, rk)); sp = ok
        m.add_tensor(rk, ok, sp, t); members[rk].append(ok)
    rows = []
    for f, m in mapping.items():
        real = m.convert(f, model=model, config=model.config); ms = members[f]; ls = [src[k][2] for k in ms]; pats = list(getattr(m, "target_patterns", []))
        for name, p in real.items():
            p = p[0] if isinstance(p, list) else p
            final = CL.apply_renamings(name, ren) if isinstance(m, CL.WeightConverter) else name
            if len(ms) == 1 or len(set(ls)) == 1:
                l = ls[0]
                if len(pats) > 1:
                    hit = [i for i, q in enumerate(pats) if re.search(q.replace(".", r"\.").replace("*", r"\d+"), name)]
                    if len(hit) == 1: l = B.split_label(l, hit[0], len(pats))
            elif len(pats) > 1 and len(real) == len(ms): l = None
            else: l = B.combine(ls)
            rows.append((final, tuple(map(int, p.shape)), src[ms[0]][1], src[ms[0]][0], l, str(p.dtype)[6:], tuple(ms)))
    tied = [(CL.apply_renamings(a, ren), CL.apply_renamings(b, ren) if b else None) for a, b in tied]
    return rows, tied, note

def exprs(sym):
    return tuple(S.ex(x) for x in sym) if sym is not None else None

def observe(kind, C, ch, symbolic=True, limit=25):
    """One build. A dict: config (plain), rows, tied, subs, atoms, derived."""
    signal.setitimer(signal.ITIMER_PROF, limit)
    try:
        c = kind.make(ch, symbolic)
        conf = plainify(c.to_dict())
        derived = symbolize(c) if symbolic else {}
        where = {id(x): p for p, x in configs_in(c)}
        S.COMPARED.clear(); READ.clear(); RECORD[0] = True
        try:
            with torch.device("meta"): m = C(c)
        except Late: raise
        except Exception as first:
            from accelerate import init_empty_weights
            with init_empty_weights(include_buffers=False): m = C(c)
            m.tie_weights()
        RECORD[0] = False; atoms = set(S.COMPARED)
        read = set()
        for i, k in READ:
            if i in where:
                p = where[i]; x = c
                for a in p: x = x.__dict__[a]
                k = (type(x).attribute_map or {}).get(k, k)
                if k in x.__dict__: read.add(p + (k,))
        rows, tied, note = saved(m)
        live = dict(m.named_parameters(remove_duplicate=False)); live.update(dict(m.named_buffers(remove_duplicate=False)))
        syms = {}
        for n, t in live.items():
            s = getattr(t, "_sym", None)
            if s is not None and tuple(map(int, s)) == tuple(t.shape): syms[n] = exprs(s)
        out = []
        for name, shape, k, chain, label, dt, ms in rows:
            sy = syms.get(ms[0]) if len(ms) == 1 and ms[0] in live and tuple(live[ms[0]].shape) == shape else None
            out.append((name, shape, k, chain, label, dt, sy, ms))
        pool = {}
        for s in syms.values():
            for x in s: pool[x] = 1
        subs = []
        for n, x in m.named_modules():
            if n and isinstance(x, PreTrainedModel):
                subs.append((n, type(x).__name__, x.config.model_type, where.get(id(x.config))))
        return dict(config=conf, rows=out, tied=tied, note=note, subs=subs, atoms=atoms, derived=derived, read=read, pool=list(pool), ch=ch,
                    params=sum(p.numel() for p in m.parameters()), prefix=getattr(m, "base_model_prefix", "") or "", cls=C.__name__, amap=dict(getattr(kind.C, "attribute_map", {}) or {}))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0); RECORD[0] = False; m = None

def signature(o): return tuple(sorted((r[0], r[1], r[2]) for r in o["rows"])), tuple(sorted(map(str, o["tied"])))

STRINGS = {"feed_forward_proj": ["gated-gelu", "relu"], "position_embedding_type": ["relative_key_query", "absolute", "rotary", "alibi"], "feat_extract_norm": ["group", "layer"], "dense_act_fn": ["relu", "gelu_new"],
           "norm_type": ["layer_norm", "rms_norm"], "pos_att_type": [None], "norm_rel_ebd": ["none", "layer_norm"], "hidden_act": ["gelu"], "classifier_pooling": ["mean", "cls"],
           "adapter_attn_dim": [16], "mlp_type": ["gated"], "summary_type": ["last", "first"], "layer_norm_type": ["pre", "post"], "conv_pos_batch_norm": [True], "q_lora_rank": [None, 48], "n_shared_experts": [0, None], "use_mlp_bias": [True],
           "layernorm_type": ["layernorm"], "hidden_sizes": [], "vision_feature_select_strategy": ["full"], "use_swiglu_ffn": [True], "embed_dim": [], "shared_expert_intermediate_size": [0]}
POPULAR = "tie_word_embeddings attention_bias mlp_bias".split()

def heads_for(mt):
    """(class, mapping) of every head that the library's tables know for a type, bare model first."""
    got = []
    for m in ["MODEL_MAPPING_NAMES"] + [x for x in dir(MA) if x.startswith("MODEL_") and x.endswith("_MAPPING_NAMES") and x != "MODEL_MAPPING_NAMES"]:
        v = getattr(MA, m).get(mt)
        for n in (v if isinstance(v, (tuple, list)) else [v] if v else []):
            if n not in got and hasattr(T, n) and not n.startswith("Auto"): got.append(n)
    return got

def probe(mt, natural, budget=12):
    t0 = clock(); rnd = random.Random(zlib.crc32(mt.encode()))
    kind = Kind(mt); nat = natural; importlib_all(nat)
    res = dict(mt=mt, natural=natural.__name__, obs=[], failed=[], version=T.__version__, dict=kind.dict, defaults=class_defaults(kind), amap=dict(getattr(kind.C, "attribute_map", {}) or {}))
    short = {}
    def less(p, v):
        k = p[-1]
        if isinstance(v, int) and not isinstance(v, bool):
            if re.search(r"(num|n)_.*layers?$|^n_layers?$|^depth$|^num_hidden_layers$|^(encoder|decoder)_layers$|num_blocks$", k) and v > 4 and not re.search("skip|shared|dense|from|num_kv", k): return 3 + (len(short) % 3)
            if re.search(r"(num|n)_.*experts$", k) and v > 8 and not re.search("shared", k): return 8
            if re.search(r"^(num_experts_per_tok|moe_topk|top_k|num_experts_per_token|moe_top_k|router_top_k|topk_group|top_k_experts|moe_router_topk|moe_k)$", k) and v > 1: return 2
            if re.search(r"^n_group$", k) and v > 4: return 4
            if k == "first_k_dense_replace" and v > 2: return 2
    for p, v in leaves(kind.dict):
        w = less(p, v)
        if w is not None: short[p] = w
    pats = lambda o: {re.sub(r"\d+", "#", r[0]) for r in o["rows"]}
    base = None
    for f in (1, 3, 0):
        ch0 = {p: (v + 2) * f - 2 if "layer" in p[-1] or "depth" in p[-1] or "blocks" in p[-1] else v for p, v in short.items()} if f else {}
        try: base = observe(kind, nat, ch0, limit=8)
        except Exception as x: res["failed"].append(("short", f, f"{type(x).__name__} {str(x)[:200]}")); continue
        break
    if base is None: raise RuntimeError("cannot be built: " + str(res["failed"][-1]))
    base["tag"] = "base"
    res["obs"].append(base); res["ch0"] = ch0
    s0 = signature(base); lv = list(leaves(base["config"]))
    used = {k for r in base["rows"] if r[6] for e in r[6] for k in S.keys(e)}
    read = {p for p in base["read"]}; res["read"] = read
    relevant = []
    def attempt(C, ch, tag):
        if clock() - t0 > budget: return None
        try: o = observe(kind, C, {**ch0, **ch}, limit=6)
        except Exception as x: res["failed"].append((tag, str(ch), str(x)[:120])); return None
        o["tag"] = tag; return o
    def options(p, v):
        k = p[-1]
        if k in STRINGS: return [x for x in STRINGS[k] if x != v]
        if SKIP.search(k): return []
        if isinstance(v, bool): return [not v]
        if isinstance(v, int) and v >= 0 and ".".join(p) not in used and v < 100000: return [v + 1] if v < 64 else [v * 2]
        return []
    grow = []
    for p, v in lv:
        if p not in read or SKIP.search(p[-1]): continue
        if ".".join(p) in used and isinstance(v, int) and not isinstance(v, bool): 
            grow.append((p, v * 2 if 1 < v * 2 < 1 << 22 else v + 1))
            if p[-1] not in STRINGS: continue
        for v2 in options(p, v):
            o = attempt(nat, {p: v2}, "one")
            if o is None and isinstance(v, int) and not isinstance(v, bool) and v < 64: o = attempt(nat, {p: v * 2 if v else 2}, "one")
            if o is None: continue
            if signature(o) != s0: res["obs"].append(o); relevant.append((p, o["ch"][p]))
    res["relevant"] = relevant; res["grow"] = grow
    pick = grow + relevant
    def joint(C, n, tag, size=3, out=None):
        got = 0
        for _ in range(n * 3):
            if got >= n or not pick: break
            ch = dict(rnd.sample(pick, min(len(pick), size)))
            o = attempt(C, ch, tag)
            if o: (res["obs"] if out is None else out).append(o); got += 1
    joint(nat, 5, "joint", max(3, -(-len(pick) // 4))); res["test"] = []; joint(nat, 3, "test", 4, res["test"])
    names = [n for n in heads_for(mt) if n != natural.__name__]
    ties = [p for p, v in relevant if p[-1] == "tie_word_embeddings"]
    budget *= 1.6
    for n in names[:12]:
        try: C = B.class_named(n)
        except Exception: continue
        o = attempt(C, {}, "head")
        if o is None: continue
        res["obs"].append(o)
        if ties:
            o = attempt(C, {ties[0]: not dict(lv)[ties[0]]}, "head")
            if o: res["obs"].append(o)
        if "For" in n:
            o = attempt(C, {("num_labels",): 7}, "head")
            if o: res["obs"].append(o)
        joint(C, 1, "head", 3)
    res["seconds"] = round(clock() - t0, 1)
    return res

def class_defaults(kind):
    """What the config class has by default, and what it computes from the rest."""
    try: c = kind.make({})
    except Exception: return None
    plain_ = plainify(c.to_dict()); d = symbolize(c)
    return dict(plain=plain_, derived=d)

def importlib_all(C):
    importlib.import_module(C.__module__); shim()
