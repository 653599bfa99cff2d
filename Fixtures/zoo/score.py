#!/usr/bin/env python3
"""How well a program counts and names the models of the zoo.

score.py PROGRAM [FILE]   FILE as make.py writes it: sample.txt, unless another is given, or all.txt.xz

Each model is written as a safetensors file of full size without contents, and what `inspect --json` says of its tensors
is compared with what they are by the classes of their modules. Fails where fewer models than `BOUNDS` asks are counted
exactly, named or named rightly, or where a tensor that is called recognized has a wrong component.
"""
import collections
import json
import lzma
import math
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile

# Components that a label of modules' classes may mean; a label that is a component means itself.
ANSWERS = {
    "conv": {"convolution"},
    "ssm": {"stateSpace", "linearAttention"},
    "scale": {"layerScale", "normalization"},
    "normalization~head": {"normalization", "head"},
    "router": {"expert.router"},
    "projector": {"projector", "embedding.input"},
    "embedding.segment": {"embedding.segment", "embedding.input"},
    "embedding.?": {"embedding.token", "embedding.position", "embedding.segment", "embedding.input"},
    "feedForward.gateup": {"feedForward.up", "feedForward.gate"},
    "feedForward.?": {"feedForward.up", "feedForward.gate", "feedForward.down"},
    "expert.gateup": {"expert.up", "expert.gate"},
    "expert.?": {"expert.up", "expert.gate", "expert.down", "expert.router"},
    "attention.query": {"attention.query", "attention.queryDown", "attention.queryUp"},
    "attention.kv": {"attention.kv", "attention.kvDown", "attention.kvUp"},
}

# Labels that were looked at and are wrong: (model, name, what it is; None where a label could be one or the other).
# A block of a U-Net that has cross-attention is not all attention, and what a stem's blocks do is not the stem's work.
LABELS = [
    ("diffusers/", r"\.time_emb_proj\.", "modulation"),
    ("diffusers/", r"\.(base_|ctrl_)?(up|down)samplers?\.", "conv"),
    ("diffusers/", r"\.temp_convs\.", "conv"),
    ("diffusers/", r"attentions\.(\d+\.)?proj_(in|out)\.", None),
    ("transformers/bridgetower", r"cross_modal_\w+_layers\.\d+\.attention\.output\.dense\.", "attention.output"),
    ("transformers/granite_speech5", r"\.conv\.depthwise_conv\.", "conv"),
    ("transformers/vision-encoder-decoder", r"\.crossattention\.c_attn\.", "crossAttention.kv"),
    ("transformers/bamba", r"\.mamba\.conv1d\.", "ssm"),
    ("transformers/falcon_h1", r"\.mamba\.conv1d\.", "ssm"),
    # What makes keys of positions is both.
    ("transformers/", r"\.self_attn\.(linear_pos|pos_bias_[uv])\b", None),
    ("transformers/vibevoice", r"\.stem\.stage\.\d+\.mixer\.conv\.", "conv"),
]

# How many models must be exact, have less than 1% of their parameters in `other`, and at most 2% wrong.
BOUNDS = {
    100: {"all": (97, 97, 92)},
    797: {"transformers": (640, 620, 610), "diffusers": (125, 125, 119), "peft": (19, 19, 19)},
}


def expanded(name):
    found = re.search(r"\{(.*?)\}", name)
    if not found:
        return [name]
    first, dots, last = found[1].partition("..")
    numbers = range(int(first), int(last) + 1) if dots else found[1].split(",")
    return [f"{name[:found.start()]}{number}{rest}" for number in numbers for rest in expanded(name[found.end():])]


def models(path):
    opened = lzma.open(path, "rt") if path.suffix == ".xz" else open(path)
    model = None
    with opened as file:
        for line in file:
            kind, *fields = line.rstrip("\n").split("\t")
            if kind == "model":
                if model:
                    yield model
                model = {"name": fields[0], "parameters": int(fields[1]), "seen": fields[2] == "work", "tensors": []}
                continue
            name, shape, group, label, numbers = fields
            shape = [] if shape == "-" else [int(d) for d in shape.split(",")]
            for one in expanded(name):
                model["tensors"].append((one, shape, group == "p", None if label == "-" else label, numbers == "i"))
    if model:
        yield model


def write(model, path):
    header, offset = {}, 0
    for name, shape, _, _, integer in model["tensors"]:
        end = offset + math.prod(shape) * (4 if integer else 2)
        header[name] = {"dtype": "I32" if integer else "BF16", "shape": shape, "data_offsets": [offset, end]}
        offset = end
    text = json.dumps(header).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        file.truncate(8 + len(text) + offset)


def label_of(model, name, label):
    for beginning, pattern, right in LABELS:
        if model.startswith(beginning) and re.search(pattern, name):
            return right
    return label


def agrees(component, label):
    """Whether a component is what a label says; None where there is no label."""
    if label is None:
        return None
    if label == "linear-attention":
        return component in ("linearAttention", "stateSpace") or component.startswith("attention.")
    if label == "attention.?":
        return component.startswith(("attention.", "crossAttention.")) or component == "normalization"
    return component in ANSWERS.get(label, {label})


def score(program, model, folder):
    path = folder / "model.safetensors"
    write(model, path)
    done = subprocess.run([program, "inspect", "--json", path], capture_output=True)
    if done.returncode:
        sys.exit(f"{model['name']}: {done.stderr.decode()}")
    found = {tensor["name"]: tensor for tensor in json.loads(done.stdout)["tensors"]}
    sums, wrongs = collections.Counter(), {}
    for name, shape, is_parameter, label, _ in model["tensors"]:
        if not is_parameter:
            continue
        tensor, elements = found[name], math.prod(shape)
        sums["all"] += elements
        if tensor["component"] == "other":
            sums["other"] += elements
        elif agrees(tensor["component"], label_of(model["name"], name, label)) is False:
            sums["wrong"] += elements
            if tensor["recognized"] in ("recorded", "description", "block"):
                wrongs[re.sub(r"\d+", "#", name)] = f"{name} is {label}, called {tensor['component']}"
    all = max(sums["all"], 1)
    return {
        "exact": sum(tensor["parameters"] for tensor in found.values()) == model["parameters"],
        "named": sums["other"] < 0.01 * all, "right": sums["wrong"] <= 0.02 * all,
        "other": sums["other"] / all, "wrong": sums["wrong"] / all, "wrongs": list(wrongs.values()),
    }


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    path = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent / "sample.txt")
    scores = []
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        for model in models(path):
            scores.append((model["name"], model["seen"], score(program, model, pathlib.Path(folder))))
    failed = False
    bounds = BOUNDS.get(len(scores), {})
    for library in [*dict.fromkeys(name.split("/")[0] for name, _, _ in scores), "all"]:
        some = [(seen, score) for name, seen, score in scores if library in ("all", name.split("/")[0])]
        for part, chosen in (("", (True, False)), (", looked at", (True,)), (", held out", (False,))):
            these = [score for seen, score in some if seen in chosen]
            counts = tuple(sum(score[key] for score in these) for key in ("exact", "named", "right"))
            print(
                f"{library}{part}: {len(these)} models, {counts[0]} counted exactly, {counts[1]} with less than 1% in other, "
                f"{counts[2]} with at most 2% wrong; {sum(score['wrong'] for score in these) / max(len(these), 1):.2%} wrong on average")
            if not part and any(count < bound for count, bound in zip(counts, bounds.get(library, ()))):
                print(f"   at least {bounds[library]} were expected")
                failed = True
    for name, _, one in scores:
        if os.environ.get("DETAILS") and not (one["exact"] and one["named"] and one["right"]):
            print(f"{name}: exact {one['exact']}, other {one['other']:.1%}, wrong {one['wrong']:.1%}")
        for wrong in one["wrongs"]:
            print(f"{name}: {wrong}, though recognized")
            failed = True
    sys.exit(failed)


if __name__ == "__main__":
    main()
