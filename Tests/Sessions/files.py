"""The files that sessions work on: made by PyTorch, safetensors and NumPy, and some by the program itself.

    .build/venv/bin/python Tests/Sessions/files.py FOLDER .build/release/ckpt
"""

import gzip
import json
import pathlib
import shutil
import subprocess
import sys

import numpy
import torch
from safetensors.torch import save_file

WIDTH, HEADS, LAYERS, VOCABULARY, INNER = 16, 2, 3, 40, 48
CONFIG = {
    "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": WIDTH,
    "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "num_key_value_heads": HEADS,
    "intermediate_size": INNER, "vocab_size": VOCABULARY, "max_position_embeddings": 64,
    "tie_word_embeddings": False, "torch_dtype": "float32",
}


def numbers(*shape, seed, scale=0.02):
    """Numbers like weights, the same on every machine."""
    count = 1
    for length in shape:
        count *= length
    places = torch.arange(count, dtype=torch.float64)
    return (torch.sin(places * 12.9898 + seed * 78.233) * scale).to(torch.float32).reshape(shape)


def llama(seed=1):
    model = {"model.embed_tokens.weight": numbers(VOCABULARY, WIDTH, seed=seed)}
    for layer in range(LAYERS):
        name = f"model.layers.{layer}."
        for place, part in enumerate(["q_proj", "k_proj", "v_proj", "o_proj"]):
            model[f"{name}self_attn.{part}.weight"] = numbers(WIDTH, WIDTH, seed=seed + layer + place / 7)
        for part, shape in [("gate_proj", (INNER, WIDTH)), ("up_proj", (INNER, WIDTH)), ("down_proj", (WIDTH, INNER))]:
            model[f"{name}mlp.{part}.weight"] = numbers(*shape, seed=seed + layer + len(part))
        for part in ("input_layernorm", "post_attention_layernorm"):
            model[f"{name}{part}.weight"] = torch.ones(WIDTH)
    model["model.norm.weight"] = torch.ones(WIDTH)
    model["lm_head.weight"] = numbers(VOCABULARY, WIDTH, seed=seed + 0.5)
    return model


def changed(model):
    """The model after a little training of its attention."""
    return {name: tensor * 1.01 + 1e-4 if "self_attn" in name else tensor for name, tensor in model.items()}


class Small(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = torch.nn.Embedding(10, 8)
        self.layers = torch.nn.ModuleList([torch.nn.Linear(8, 8) for _ in range(2)])
        self.head = torch.nn.Linear(8, 10)

    def forward(self, tokens):
        x = self.embed(tokens)
        for layer in self.layers:
            x = x + torch.relu(layer(x))
        return self.head(x)


def small():
    """A small model after one step, and its optimizer."""
    model = Small()
    with torch.no_grad():
        for place, parameter in enumerate(model.parameters()):
            parameter.copy_(numbers(*parameter.shape, seed=place, scale=0.3))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    model(torch.arange(10)).sum().backward()
    optimizer.step()
    return model, optimizer


def make_models(folder):
    model = llama()
    save_file(model, folder / "model.safetensors", metadata={"format": "pt"})
    shutil.copy(folder / "model.safetensors", folder / "before.safetensors")
    shutil.copy(folder / "model.safetensors", folder / "base.safetensors")
    shutil.copy(folder / "model.safetensors", folder / "model.f32.safetensors")
    save_file(changed(model), folder / "after.safetensors", metadata={"format": "pt"})
    save_file({name: tensor.half() for name, tensor in model.items()}, folder / "half.safetensors",
              metadata={"format": "pt"})
    torch.save({f"_orig_mod.{name}": tensor for name, tensor in model.items()}, folder / "compiled.pt")
    save_file({"encoder.weight": numbers(4, 4, seed=3)}, folder / "encoder.safetensors")
    save_file({"decoder.weight": numbers(4, 4, seed=4)}, folder / "decoder.safetensors")
    (folder / "config.json").write_text(json.dumps(CONFIG))

    hub = folder / "hf"
    hub.mkdir()
    (hub / "config.json").write_text(json.dumps(CONFIG))
    shutil.copy(folder / "model.safetensors", hub / "model.safetensors")
    names = sorted(model)
    for kind, ending in (("safetensors", "safetensors"), ("bin", "bin")):
        place = folder / f"sharded-{kind}"
        place.mkdir()
        (place / "config.json").write_text(json.dumps(CONFIG))
        stem = "model" if kind == "safetensors" else "pytorch_model"
        weights = {}
        for number, part in enumerate([names[:12], names[12:]], 1):
            name = f"{stem}-{number:05}-of-00002.{ending}"
            tensors = {key: model[key] for key in part}
            if kind == "safetensors":
                save_file(tensors, place / name, metadata={"format": "pt"})
            else:
                torch.save(tensors, place / name)
            weights |= {key: name for key in part}
        total = sum(tensor.nbytes for tensor in model.values())
        (place / f"{stem}.{ending}.index.json").write_text(
            json.dumps({"metadata": {"total_size": total}, "weight_map": weights}))


def make_training(folder):
    model, optimizer = small()
    state = model.state_dict()
    torch.save(state, folder / "plain.pt")
    torch.save(state, folder / "legacy.pt", _use_new_zipfile_serialization=False)
    torch.save(optimizer.state_dict(), folder / "optimizer.pt")
    torch.save({"model": state, "ema": {key: tensor * 0.5 for key, tensor in state.items()}}, folder / "ema.pt")
    torch.save(
        {"model": {f"_orig_mod.{key}": tensor for key, tensor in state.items()}, "optimizer": optimizer.state_dict(),
         "model_args": {"n_layer": 2, "n_embd": 8}, "iter_num": 100, "best_val_loss": torch.tensor(2.5),
         "config": {"batch_size": 12, "dataset": "text"}}, folder / "nanogpt.pt")
    torch.save(
        {"epoch": 1, "global_step": 100, "pytorch-lightning_version": "2.5.0",
         "state_dict": {f"model.{key}": tensor for key, tensor in state.items()},
         "optimizer_states": [optimizer.state_dict()], "lr_schedulers": [], "loops": {},
         "callbacks": {"ModelCheckpoint{'monitor': 'loss'}": {
             "best_model_score": torch.tensor(0.25), "best_model_path": "best.ckpt"}},
         "hyper_parameters": {"width": 8}}, folder / "lightning.ckpt")
    numpy.savez(folder / "arrays.npz", a=numpy.arange(6, dtype=numpy.float32).reshape(2, 3), b=numpy.int64(7))


def make_adapter(folder):
    adapter = folder / "adapter"
    adapter.mkdir()
    tensors = {}
    for layer in range(LAYERS):
        name = f"base_model.model.model.layers.{layer}.self_attn.q_proj"
        tensors[f"{name}.lora_A.weight"] = numbers(4, WIDTH, seed=layer, scale=0.1)
        tensors[f"{name}.lora_B.weight"] = numbers(WIDTH, 4, seed=layer + 9, scale=0.1)
    save_file(tensors, adapter / "adapter_model.safetensors")
    (adapter / "adapter_config.json").write_text(json.dumps(
        {"peft_type": "LORA", "r": 4, "lora_alpha": 8, "target_modules": ["q_proj"],
         "base_model_name_or_path": "base"}))


def make_others(folder):
    """What is no checkpoint, and what another program's is recognized by."""
    (folder / "text.txt").write_text("the cat sat on the mat. a dog ran to the hat. " * 60)
    (folder / "pairs.tsv").write_text("".join(f"{a} plus {b}\t{a + b}\n" for a in range(12) for b in range(12)))
    (folder / "model.safetensors.gz").write_bytes(
        gzip.compress((folder / "model.safetensors").read_bytes(), mtime=0))
    (folder / "keras.h5").write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(200))
    (folder / "options.json").write_text(json.dumps(
        {"width": 8, "heads": 2, "layers": 1, "context": 8, "batch": 4, "epochs": 1, "data": "text.txt"}))


def make_own(folder, program):
    """What the program makes of these, and trains."""
    training = ["--data", "text.txt", "--width", "8", "--heads", "2", "--layers", "1", "--context", "8", "--batch", "4"]
    for arguments in [
        ["convert", "model.safetensors", "model.ckpt", "--digest"],
        ["convert", "before.safetensors", "before.ckpt"],
        ["convert", "model.safetensors", "model.gguf"],
        ["convert", "model.safetensors", "set.ckpt", "--shards", "3", "--split-tensors", "rows"],
        ["edit", "model.safetensors", "model.bf16.gguf", "--cast", "bf16"],
        ["train", "--epochs", "1", "--width", "16", "--heads", "2", "--layers", "1", "--context", "32", "--batch", "64",
         "--lr", "0.02", "--out", "model.bin"],
        ["train", *training, "--epochs", "1", "--seed", "2", "--metrics", "second.jsonl", "--out", "second.bin"],
        ["train", *training, "--epochs", "5", "--save-every", "100", "--keep", "3", "--metrics", "run.jsonl", "--out",
         "run.bin"],
    ]:
        subprocess.run([program, *arguments], cwd=folder, check=True, capture_output=True)
    damaged = bytearray((folder / "model.ckpt").read_bytes())
    damaged[700] ^= 1
    (folder / "damaged.ckpt").write_bytes(damaged)


def make(folder, program):
    folder.mkdir(exist_ok=True)
    make_models(folder)
    make_training(folder)
    make_adapter(folder)
    make_others(folder)
    make_own(folder, program)


if __name__ == "__main__":
    make(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve())
