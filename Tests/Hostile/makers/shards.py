"""Indexes of models in several files that name what they should not."""
import json

from . import safetensors

SHARD = "shards-harmless.safetensors"


def companions():
    return {SHARD: safetensors.file(safetensors.one())}


def index(files, **more):
    return json.dumps({"metadata": {"total_size": 64}, "weight_map": files, **more})


def texts():
    for what, name in {"parent": f"../{SHARD}", "absolute": "/etc/passwd", "device": "/dev/zero", "terminal": "/dev/tty", "empty": "",
                       "folder": ".", "missing": "missing.safetensors", "nul": "a\0b", "of-10000": "n" * 10_000, "itself":
                       "shards-names-itself.safetensors.index.json", "with-controls": "\x1b[2J\u202e\u009b.safetensors", "backslash":
                       f"..\\{SHARD}", "dot": f"./{SHARD}", "url": "https://example.org/a.safetensors", "standard-input": "/dev/stdin",
                       "another-index": "shards-names-parent.safetensors.index.json", "home": "~/a.safetensors"}.items():
        yield f"names-{what}", index({"w": name})
    yield "tensor-missing-in-shard", index({"w": SHARD, "v": SHARD})
    yield "tensor-not-in-index", index({"v": SHARD})
    yield "file-is-a-number", index({"w": 5})
    yield "file-is-a-list", index({"w": [SHARD]})
    yield "map-is-a-list", index([SHARD])
    yield "map-is-empty", index({})
    yield "map-missing", json.dumps({"metadata": {}})
    yield "map-twice", index({"w": SHARD})[:-1] + ',"weight_map":{}}'
    yield "tensor-twice", '{"weight_map":{"w":"%s","w":"%s"}}' % (SHARD, SHARD)
    yield "size-wrong", json.dumps({"metadata": {"total_size": 1 << 62}, "weight_map": {"w": SHARD}})
    yield "size-negative", json.dumps({"metadata": {"total_size": -1}, "weight_map": {"w": SHARD}})
    yield "size-of-1000-digits", '{"metadata":{"total_size":%s},"weight_map":{"w":"%s"}}' % ("9" * 1000, SHARD)
    yield "tensors-100000", index({f"w{k}": SHARD for k in range(100_000)})
    yield "missing-shards-100000", index({f"w{k}": f"{k}.safetensors" for k in range(100_000)})
    yield "lists-in-lists-100000", '{"weight_map":' + "[" * 100_000
    yield "metadata-in-metadata-50000", '{"metadata":' * 50_000
    yield "trailing-comma", index({"w": SHARD})[:-1] + ",}"
    yield "empty-object", "{}"
    yield "open", "{"
    yield "text-behind", index({"w": SHARD}) + "harm"


def files():
    for what, text in texts():
        yield f"shards-{what}.safetensors.index.json", text.encode()
    yield "shards-utf-16.safetensors.index.json", index({"w": SHARD}).encode("utf-16")
    yield "shards-byte-order-mark.safetensors.index.json", b"\xef\xbb\xbf" + index({"w": SHARD}).encode()
