"""Models to look at: names and shapes without values, as sparse files of safetensors.

Most come from the lists in Fixtures/zoo. A config.json beside each says what no shape tells, such as the number of heads.
"""
import itertools
import json
import lzma
import pathlib
import re
import struct
import subprocess

ZOO = pathlib.Path(__file__).resolve().parent.parent.parent / "Fixtures/zoo"
# What a reader may be handed: the model's name in the zoo, and what its config says.
KINDS = {
    "decoder": ("transformers/gpt2", {"model_type": "gpt2", "n_head": 12}),
    "encoder": ("transformers/bert", {"model_type": "bert", "num_attention_heads": 12}),
    "encoder-decoder": ("transformers/bart", {
        "model_type": "bart", "encoder_attention_heads": 16, "decoder_attention_heads": 16}),
    "mixture": ("transformers/mixtral", {
        "model_type": "mixtral", "num_attention_heads": 32, "num_key_value_heads": 8, "num_experts_per_tok": 2}),
    "vision-and-decoder": ("transformers/llava", {
        "model_type": "llava", "vision_config": {"num_attention_heads": 16}, "text_config": {"num_attention_heads": 32}}),
}
# Nobody's architecture, and names that would be code if they were anything but text.
UNKNOWN = [(f"{part}.{number}.{word}", [96, 64 + 8 * number]) for part in ("wave", "gather", "<img src=x onerror=alert(1)>")
           for number in range(6) for word in ("zeta", "\"'><script>document.title='taken'</script>")]


def expand(name):
    """`h.{0..2}.w` to its three names."""
    parts = re.split(r"\{([^}]*)\}", name)
    choices = []
    for place, part in enumerate(parts):
        if place % 2 == 0:
            choices.append([part])
        elif ".." in part:
            first, last = part.split("..")
            choices.append([str(number) for number in range(int(first), int(last) + 1)])
        else:
            choices.append(part.split(","))
    return ["".join(choice) for choice in itertools.product(*choices)]


def zoo(wanted):
    """The tensors of models of the zoo, by the model's name."""
    found, current = {name: [] for name in wanted}, None
    for line in lzma.open(ZOO / "all.txt.xz", "rt"):
        fields = line.rstrip("\n").split("\t")
        if fields[0] == "model":
            current = found.get(fields[1])
        elif current is not None and fields[-1] == "f":
            shape = [int(side) for side in fields[2].split(",") if side != "-"]
            current += [(name, shape) for name in expand(fields[1])]
    return found


def write(path, tensors):
    """A file of safetensors in f16 that takes no room for its values."""
    header, offset = {}, 0
    for name, shape in tensors:
        count = 2
        for side in shape:
            count *= side
        header[name] = {"dtype": "F16", "shape": shape, "data_offsets": [offset, offset + count]}
        offset += count
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        file.truncate(8 + len(text) + offset)


def make(program, folder):
    """The models, each in a folder of its own; returns their paths by kind."""
    paths = {}
    tensors = zoo([name for name, _ in KINDS.values()])
    for kind, (name, config) in KINDS.items():
        place = folder / kind
        place.mkdir()
        write(place / "model.safetensors", tensors[name])
        (place / "config.json").write_text(json.dumps(config))
        paths[kind] = place / "model.safetensors"
    for kind in ("unknown", "tiny"):
        (folder / kind).mkdir()
    paths["unknown"] = folder / "unknown/model.safetensors"
    write(paths["unknown"], UNKNOWN)
    paths["tiny"] = folder / "tiny/model.ckpt"
    text = folder / "tiny/text.txt"
    text.write_text("the cat sat on the mat. " * 12)
    subprocess.run(
        [program, "train", "--data", text, "--epochs", "1", "--width", "16", "--heads", "4", "--layers", "2",
         "--context", "16", "--batch", "4", "--out", paths["tiny"]], check=True, capture_output=True)
    return paths
