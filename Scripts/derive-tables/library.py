"""What the other files need of the library: configs, classes, owners of tensors, and a first guess at components."""
import collections
import re

import transformers

# Configs that the library cannot build from its own defaults.
FIXES = {
    "autoformer": dict(prediction_length=24),
    "informer": dict(prediction_length=24),
    "time_series_transformer": dict(prediction_length=24),
    "esm": dict(vocab_size=33, pad_token_id=1, mask_token_id=32),
    "nemotron": dict(num_key_value_heads=48),
}


def config_for(model_type, mapping):
    return mapping.CONFIG_MAPPING[model_type](**FIXES.get(model_type, {}))


def class_named(name):
    return getattr(transformers, name)


def chains_of(model):
    """For each name of the state dict, the chain of classes and attributes that owns it, and p or b."""
    modules = dict(model.named_modules(remove_duplicate=False))
    found = {}
    for path, module in modules.items():
        chain, prefix = ":" + type(model).__name__, ""
        for attribute in path.split(".") if path else []:
            prefix = f"{prefix}.{attribute}" if prefix else attribute
            chain += f"/{attribute}:{type(modules[prefix]).__name__}"
        start = path + "." if path else ""
        for name, tensor in module._parameters.items():
            if tensor is not None:
                found[start + name] = (f"{chain}@{name}", "p")
        for name, tensor in module._buffers.items():
            if tensor is not None and name not in module._non_persistent_buffers_set:
                found[start + name] = (f"{chain}@{name}", "b")
    return found


def collapse(chain):
    return re.sub(r"(?<=/)\d+(?=:)", "#", chain)


def embedding_flags(model):
    """Ids of the parameters that the library itself calls input and output embeddings."""
    flags = collections.defaultdict(set)
    for module in model.modules():
        for getter, flag in (("get_input_embeddings", "in"), ("get_output_embeddings", "out")):
            try:
                embedding = getattr(module, getter)()
                parameters = embedding.named_parameters(recurse=False)
            except Exception:
                continue
            for name, parameter in parameters:
                if flag == "out" or name == "weight" and parameter.dim() == 2:
                    flags[id(parameter)].add(flag)
    return flags


RULES = [  # the first that fits the classes and attributes of the owner
    ("normalization", r"Norm[^/]*@"),
    ("router", r"Router[^/]*@|MoEGate@|/gate:Linear@"),
    ("attention.query", r"Att[^@]*/(q|query|wq|q_proj|q_lin|query_proj|q_a_proj|q_b_proj):"),
    ("attention.key", r"Att[^@]*/(k|key|wk|k_proj|k_lin|key_proj):"),
    ("attention.value", r"Att[^@]*/(v|value|wv|v_proj|v_lin|value_proj):"),
    ("attention.qkv", r"Att[^@]*(qkv|c_attn|query_key_value|Wqkv|in_proj)"),
    ("attention.kv", r"Att[^@]*/kv[^/]*:"),
    ("attention.output", r"Att[^@]*/(o|out|o_proj|out_proj|out_lin|dense|proj|c_proj|wo|Wo):|SelfOutput/dense:"),
    ("attention.position", r"Att[^@]*(relative|rel_pos|position)"),
    ("expert.gateup", r"Experts?[^@]*@gate_up_proj|experts[^@]*gate_up"),
    ("expert.gate", r"[Ee]xperts?/[^@]*(gate_proj|w1)[:@]"),
    ("expert.up", r"[Ee]xperts?/[^@]*(up_proj|w3)[:@]"),
    ("expert.down", r"[Ee]xperts?[^@]*(down_proj|w2)"),
    ("feedForward.gate", r"/(gate_proj|wi_0):"),
    ("feedForward.up", r"/(up_proj|fc1|c_fc|wi|wi_1|lin1|dense_h_to_4h|linear1):|Intermediate/dense:"),
    ("feedForward.down", r"/(down_proj|fc2|wo|lin2|dense_4h_to_h|linear2):|MLP/c_proj:|Output/dense:"),
    ("embedding.position", r"(pos|wpe)[^/]*:[^/]*Embedding@|@pos(ition)?_emb"),
    ("embedding.segment", r"(type|segment)[^/]*:Embedding@"),
    ("embedding.token", r":Embedding@"),
    ("embedding.input", r"[Pp]atch[^/]*:|@(cls|mask|register)_token"),
    ("pooler", r"Pooler"),
    ("ssm", r"Mamba|SSM|Rwkv"),
    ("linear-attention", r"DeltaNet|LinearAttention"),
    ("conv", r":[^/]*Conv\d?d?@"),
    ("projector", r"Projector|Merger|Connector"),
    ("head", r"Head[^/]*/|/(classifier|score|lm_head|qa_outputs):"),
]


def label(chain, shape, flags, model):
    """A first guess, which is looked at by a person before a table is committed."""
    if "in" in flags:
        return "embedding.token"
    if "out" in flags:
        return "head"
    return next((name for name, pattern in RULES if re.search(pattern, chain)), None)


def combine(labels):
    kinds = set(labels)
    if len(kinds) == 1:
        return labels[0]
    ends = {kind.split(".")[-1] for kind in kinds if kind}
    if ends == {"query", "key", "value"}:
        return "attention.qkv"
    if ends <= {"gate", "up"}:
        return labels[0].split(".")[0] + ".gateup"
    return None


def split_label(name, index, count):
    if name and name.endswith(".gateup") and count == 2:
        return name.split(".")[0] + (".gate", ".up")[index]
    return name
