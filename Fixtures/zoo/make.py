#!/usr/bin/env python3
"""Makes sample.txt: names, shapes and components of 100 model types, from a zoo of models built without weights; and all.txt.xz, the same of
all.

make.py FOLDER   where FOLDER has transformers.json.gz, diffusers.json.gz and zoolib.py, which reads them

A model is a line `model`, its name, its parameters, and whether rules were written while looking at it (`work`) or not
(`test`); each line `tensor` after it is a name with numbers as {first..last} or {a,b,c}, a shape, `p` for parameters or `b` for
buffers, the component as the classes of modules tell it, and `i` for integers.
"""
import gzip
import json
import lzma
import pathlib
import sys
import zlib

folder = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(folder))
import zoolib  # noqa: E402


def spec(numbers):
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return "{%d..%d}" % (numbers[0], numbers[-1])
    return str(numbers[0]) if len(numbers) == 1 else "{%s}" % ",".join(map(str, numbers))


def lines(library, model):
    kind = model.get("model_type") or model["name"]
    part = "test" if zlib.crc32(kind.encode()) % 3 == 0 else "work"
    yield ["model", f"{library}/{model['name']}", str(model["parameters"]), part]
    rows = {}
    for name, shape, group, _, truth, dtype in zoolib.unpack(model):
        pattern, numbers = zoolib.split_name(name)
        integer = "i" if dtype.startswith(("int", "uint", "bool")) else "f"
        rows.setdefault((pattern, tuple(shape), group, truth, integer), []).append(numbers)
    for (pattern, shape, group, truth, integer), all_numbers in rows.items():
        columns = [sorted(set(column)) for column in zip(*all_numbers)]
        product = 1
        for column in columns:
            product *= len(column)
        sets = [columns] if product == len(all_numbers) else [[[n] for n in numbers] for numbers in all_numbers]
        for columns in sets:
            name = pattern
            for column in columns:
                name = name.replace("#", spec(column), 1)
            yield ["tensor", name, ",".join(map(str, shape)) or "-", group, truth or "-", integer]


chosen = []
for library, count in (("transformers", 85), ("diffusers", 15)):
    with gzip.open(folder / f"{library}.json.gz") as file:
        models = json.load(file)["models"]
    models = [m for m in models if len(m["groups"]) < 220]
    models.sort(key=lambda m: zlib.crc32(("sample " + m["name"]).encode()))
    chosen += [(library, m) for m in models[:count]]
with open(pathlib.Path(__file__).parent / "sample.txt", "w") as out:
    for library, model in sorted(chosen, key=lambda pair: (pair[0], pair[1]["name"])):
        for line in lines(library, model):
            print("\t".join(line), file=out)

with lzma.open(pathlib.Path(__file__).parent / "all.txt.xz", "wt") as out:
    for library in ("transformers", "diffusers", "peft"):
        with gzip.open(folder / f"{library}.json.gz") as file:
            for model in json.load(file)["models"]:
                for line in lines(library, model):
                    print("\t".join(line), file=out)
