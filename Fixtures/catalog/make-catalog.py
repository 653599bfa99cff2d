#!/usr/bin/env python3
"""Writes one compact text file for each description of a published model.

    make-catalog.py OUT IN...

IN is a JSON file with `name`, `parameters`, `config`, `tensors` (name to shape), `tied` (pairs) and
`buffers` (name to shape), or a safetensors file, of which only the header is read: its integer
tensors are buffers, the others parameters.

A line of the output is a word and its fields, separated by tabs:

    model       name, number of parameters
    config      key, value in JSON
    tensor      name, dimensions; {0..11} in a name stands for twelve names
    tied        second name, owner
    buffer      name, dimensions
"""
import json
import os
import re
import struct
import sys

NUMBER = re.compile(r"(?<=\.)\d+(?=\.|$)")


def collapsed(tensors):
    """Names that differ in their first number alone, and have one shape, as one line."""
    groups = {}
    for name, shape in tensors.items():
        number = NUMBER.search(name)
        if number is None:
            groups[(name, "", tuple(shape))] = None
            continue
        key = (name[:number.start()], name[number.end():], tuple(shape))
        groups.setdefault(key, []).append(int(number.group()))
    for (before, after, shape), numbers in groups.items():
        if numbers is None:
            yield before, shape
            continue
        while numbers:
            start = end = numbers.pop(0)
            while numbers and numbers[0] == end + 1:
                end = numbers.pop(0)
            middle = str(start) if start == end else "{%d..%d}" % (start, end)
            yield before + middle + after, shape


def from_safetensors(path):
    with open(path, "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
    header.pop("__metadata__", None)
    model = {"name": os.path.basename(path).removesuffix(".safetensors"), "tensors": {}, "buffers": {}}
    for name, entry in header.items():
        kind = "buffers" if entry["dtype"][0] in "IUB" and entry["dtype"] != "BF16" else "tensors"
        model[kind][name] = entry["shape"]
    model["parameters"] = 0
    for shape in model["tensors"].values():
        product = 1
        for dimension in shape:
            product *= dimension
        model["parameters"] += product
    return model


def lines(model):
    yield "model", model["name"], model["parameters"]
    for key, value in model.get("config", {}).items():
        if key in ("id2label", "label2id"):
            # Only their number matters, and the file stays small.
            key, value = "num_labels", len(value)
        if key != "task_specific_params":
            yield "config", key, json.dumps(value)
    for name, shape in collapsed(model["tensors"]):
        yield "tensor", name, *shape
    for alias, owner in model.get("tied", []):
        yield "tied", alias, owner
    for name, shape in model.get("buffers", {}).items():
        yield "buffer", name, *shape


def main():
    out, *paths = sys.argv[1:]
    for path in paths:
        model = from_safetensors(path) if path.endswith(".safetensors") else json.load(open(path))
        with open(os.path.join(out, model["name"] + ".txt"), "w") as file:
            seen = set()
            for line in lines(model):
                text = "\t".join(map(str, line))
                if text not in seen:
                    file.write(text + "\n")
                seen.add(text)


main()
