"""Files made to do harm: one module a kind of file, each with `files()`, which yields names and bytes.

A name says the trick. What stands in other files or is no regular file is made by `special`.
"""
from . import arrays, configs, containers, gguf, legacy, pickles, safetensors, shards, special, tensors, texts, zips

MODULES = (pickles, legacy, tensors, zips, arrays, gguf, safetensors, shards, configs, containers, texts)


def write(folder):
    """Writes all of them into a folder, and gives their paths. No name is made twice."""
    paths = []
    for module in MODULES:
        for name, data in module.files():
            path = folder / name
            if path.exists():
                raise SystemExit(f"{name} is made twice")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            paths.append(path)
        for name, data in getattr(module, "companions", dict)().items():
            (folder / name).write_bytes(data)
    return paths + special.write(folder)
