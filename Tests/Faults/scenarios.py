"""Saves of every kind: what lies in the folder before, and the command."""
import dataclasses
import json
import pathlib
import random
import struct
import subprocess


@dataclasses.dataclass
class Scenario:
    name: str
    arguments: list
    files: dict
    """What lies in the folder before, by name."""
    resume: list = None
    """For a run of training: the options with which it is taken up again."""

    @property
    def trains(self):
        return self.arguments[0] == "train"

    def prepare(self, folder):
        for name, data in self.files.items():
            path = pathlib.Path(folder) / name
            path.write_bytes(data)
            path.chmod(0o640 if name in self.outputs else 0o644)

    @property
    def outputs(self):
        """What was there under a name that is written to; its mode is an unusual one."""
        return {name for name in self.files if name.startswith("out") or name == "model.bin"}


def numbers(seed, count):
    source = random.Random(seed)
    return [source.gauss(0, 0.02) for _ in range(count)]


def safetensors(tensors):
    """A file of f32 tensors, from (name, shape, numbers)."""
    header, data = {}, b""
    for name, shape, values in tensors:
        part = struct.pack(f"<{len(values)}f", *values)
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [len(data), len(data) + len(part)]}
        data += part
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + data


TRAINING = ["--layers", "1", "--width", "8", "--heads", "1", "--context", "16", "--batch", "4", "--threads", "1",
            "--epochs", "1", "--data", "text.txt", "--out", "model.bin"]
TEXT = b"the quick brown fox jumps over the lazy dog. " * 90


def make(program, folder):
    """All of them; what other formats' files are needed the program makes itself."""
    folder = pathlib.Path(folder)
    weights = [numbers(seed, 40_000) for seed in (1, 2)]
    model = safetensors([("a.weight", [200, 200], weights[0]), ("b.weight", [200, 200], weights[1]),
                         ("c.bias", [200], weights[0][:200])])
    moved = [value + (1e-4 if place % 50 == 0 else 0) for place, value in enumerate(weights[0])]
    later = safetensors([("a.weight", [200, 200], moved), ("b.weight", [200, 200], weights[1]),
                         ("c.bias", [200], weights[0][:200])])

    def run(*arguments):
        subprocess.run([str(pathlib.Path(program).resolve()), *arguments], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    (folder / "model.safetensors").write_bytes(model)
    (folder / "later.safetensors").write_bytes(later)
    (folder / "old.safetensors").write_bytes(safetensors([("d.weight", [30, 30], numbers(3, 900))]))
    run("convert", "old.safetensors", "old.ckpt")
    for ending in ("ckpt", "npz", "gguf"):
        run("convert", "model.safetensors", f"model.{ending}", "--threads", "1")
    run("convert", "later.safetensors", "later.ckpt", "--threads", "1", "--base", "model.ckpt")
    made = {path.name: path.read_bytes() for path in folder.iterdir()}
    (folder / "text.txt").write_bytes(TEXT)
    run("train", *TRAINING, "--seed", "5")
    trained = (folder / "model.bin").read_bytes()
    old, base = made["old.ckpt"], made["model.ckpt"]

    def convert(name, source, output, *options, replaces=True, **more):
        files = {source: made[source], **more}
        if replaces:
            files[output] = old
        return Scenario(name, ["convert", source, output, "--threads", "1", *options], files)

    sharded = "out.safetensors.index.json"
    saves = ["--save-every", "15", "--keep", "1"]
    return [
        convert("ckpt", "model.safetensors", "out.ckpt"),
        convert("ckpt, new", "model.npz", "out.ckpt", "--codec", "stored", replaces=False),
        convert("safetensors", "model.ckpt", "out.safetensors"),
        convert("gguf", "model.ckpt", "out.gguf"),
        convert("npz", "model.gguf", "out.npz"),
        convert("shards", "model.ckpt", sharded, "--shard-size", "200kB", replaces=False),
        Scenario("base", ["convert", "later.safetensors", "out.ckpt", "--threads", "1", "--base", "model.ckpt"],
                 {"later.safetensors": later, "model.ckpt": base, "out.ckpt": old}),
        Scenario("base of a base",
                 ["convert", "model.safetensors", "out.ckpt", "--threads", "1", "--base", "later.ckpt"],
                 {"model.safetensors": model, "model.ckpt": base, "later.ckpt": made["later.ckpt"], "out.ckpt": old}),
        Scenario("report", ["report", "model.ckpt", "--out", "out.html", "--statistics"],
                 {"model.ckpt": base, "out.html": b"<p>what was there"}),
        Scenario("train", ["train", *TRAINING], {"text.txt": TEXT, "model.bin": trained}),
        Scenario("train, rotation", ["train", *TRAINING, *saves], {"text.txt": TEXT, "model.bin": trained},
                 resume=["--data", "text.txt", "--out", "model.bin", *saves]),
        Scenario("train, differences",
                 ["train", *TRAINING, "--save-every", "10", "--keep", "2", "--delta", "--metrics", "steps.jsonl"],
                 {"text.txt": TEXT, "model.bin": trained},
                 resume=["--data", "text.txt", "--out", "model.bin", "--save-every", "10", "--keep", "2", "--delta"]),
    ]
