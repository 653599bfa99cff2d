"""Configs that are no JSON, deep, or describe what no one can have."""
import json

LLAMA = {"model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_size": 64, "intermediate_size": 256,
         "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 100}

GREAT = {"2^31": 1 << 31, "2^62": 1 << 62, "2^63": 1 << 63, "0": 0, "negative": -1, "float": 2.5, "text": "64", "null": None,
         "list": [64], "true": True, "object": {}}


def config(**changes):
    return json.dumps({**LLAMA, **changes})


def texts():
    for key in ("hidden_size", "num_hidden_layers", "num_attention_heads", "vocab_size"):
        for what, value in GREAT.items():
            yield f"{key.replace('_', '-')}-{what}", config(**{key: value})
    for depth in (505, 100_000):
        yield f"lists-in-lists-{depth}", '{"a":' + "[" * depth + "]" * depth + "}"
        yield f"objects-in-objects-{depth}", '{"a":' * depth + "1" + "}" * depth
    yield "deep-40-times", "{" + ",".join(f'"k{k}":' + "[" * 505 + "]" * 505 for k in range(40)) + "," + config()[1:]
    yield "deep-again-and-again", "[" + ",".join(["[" * 500 + "]" * 500] * 100) + "]"
    yield "configs-in-configs", '{"text_config":' * 1000 + config() + "}" * 1000
    yield "trailing-comma", config()[:-1] + ",}"
    yield "comment", config() + "// harm"
    yield "key-twice", config()[:-1] + ',"hidden_size":1}'
    yield "not-a-number", config().replace("64", "NaN", 1)
    yield "number-1e999", config().replace("64", "1e999", 1)
    yield "number-of-100000-digits", config().replace("64", "9" * 100_000, 1)
    yield "number-64.0", config().replace("64", "64.0", 1)
    yield "number-with-exponent", config().replace("64", "6.4e1", 1)
    yield "number-minus-zero", config().replace("64", "-0", 1)
    yield "architectures-100000", config(architectures=["A"] * 100_000)
    yield "type-with-controls", config(model_type="\x1b[2J\u202e\u009b\x7f")
    yield "type-of-1-MB", config(model_type="m" * 1_000_000)
    yield "type-is-a-list", config(model_type=["llama"])
    yield "layer-types-1000000", config(layer_types=["full_attention"] * 1_000_000)
    yield "keys-200000", json.dumps({**LLAMA, **{f"k{k}": k for k in range(200_000)}})
    yield "heads-do-not-divide", config(num_attention_heads=7)
    yield "layers-100000", config(num_hidden_layers=100_000)
    yield "layers-10000000", config(num_hidden_layers=10_000_000)
    yield "experts-2^40", config(model_type="mixtral", num_local_experts=1 << 40, num_experts_per_tok=2)
    yield "empty-object", "{}"
    yield "is-a-list", "[]"
    yield "is-nothing", ""
    yield "open", "{"


def files():
    for what, text in texts():
        yield f"config-{what}.json", text.encode(errors="surrogatepass")
    yield "config-utf-16.json", config().encode("utf-16")
    yield "config-utf-32.json", config().encode("utf-32")
    yield "config-byte-order-mark.json", b"\xef\xbb\xbf" + config().encode()
    yield "config-not-utf-8.json", config().encode().replace(b"llama", b"ll\xff\xfe")
    yield "config-nul.json", config().encode() + b"\0"
