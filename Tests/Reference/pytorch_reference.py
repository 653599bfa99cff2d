#!/usr/bin/env python3
"""Trains each family in PyTorch, from the same weights and batches, and compares losses and logits.

    python3 -m venv .build/venv
    .build/venv/bin/pip install torch==2.13.0+cpu numpy safetensors
    swift build -c release --product ckpt
    swift build -c release --package-path Tests/Reference
    .build/venv/bin/python Tests/Reference/pytorch_reference.py .build/release/ckpt \
        Tests/Reference/.build/release/TrainingTrace

The weights come through `ckpt convert` to safetensors. Every one of 200 losses must be within 1e-3 of PyTorch's,
relatively; the logits that `ckpt predict --logits` prints within 1e-4 of those that PyTorch computes from the same
weights, relative to the largest. The exit status is 1 where they are not.

With relu the learning rate is lower. Its derivative jumps, so that a rounding difference which turns a unit on is
soon as large as any other step: at a rate of 1e-3 PyTorch itself, with one row of the embeddings moved by one unit
in the last place, is off by up to 4e-3 within these 200 steps.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

STEPS = 200
HEADS = 4
CASES = [
    (architecture, *case)
    for architecture in ("decoder-only", "encoder-only", "encoder-decoder")
    for case in [("pre", "gelu", "learned", "untied", "3e-3"), ("pre", "relu", "learned", "tied", "1e-4"),
                 ("post", "relu", "learned", "untied", "1e-4"), ("post", "gelu", "sinusoidal", "tied", "3e-3"),
                 ("both", "gelu", "sinusoidal", "tied", "3e-3")]
]
TEXTS = {
    "decoder-only": "lenito backwards is oti", "encoder-only": "le_ito in ord_r is eil_ot.",
    "encoder-decoder": "Friday, the sixth of October 1922",
}


def gelu(x):
    return F.gelu(x, approximate="tanh")


def sinusoids(length, width):
    """Those of "Attention is all you need", section 3.5."""
    angles = torch.arange(length, dtype=torch.float64)[:, None] / 10_000 ** (
        torch.arange(0, width, 2, dtype=torch.float64) / width)
    return torch.stack([angles.sin(), angles.cos()], dim=-1).flatten(1).float()


class Model:
    """A transformer from its parts, with parameters under the names that a checkpoint has."""

    def __init__(self, path, architecture, placement, activation, positions):
        self.parameters = {name: value.requires_grad_() for name, value in load_file(path).items()}
        self.architecture, self.placement = architecture, placement
        self.positions = positions
        self.activation = F.relu if activation == "relu" else gelu

    def linear(self, x, name):
        return F.linear(x, self.parameters[name + ".weight"], self.parameters[name + ".bias"])

    def normalize(self, x, name):
        p = self.parameters
        return F.layer_norm(x, x.shape[-1:], p[name + ".weight"], p[name + ".bias"], eps=1e-5)

    def attention(self, x, memory, name, mask):
        def heads(y):
            return y.unflatten(-1, (HEADS, -1)).transpose(1, 2)

        q = heads(self.linear(x, name + ".query"))
        k, v = (heads(self.linear(memory, f"{name}.{part}")) for part in ("key", "value"))
        scores = (q @ k.transpose(-1, -2)) / q.shape[-1] ** 0.5
        weights = scores.masked_fill(~mask, float("-inf")).softmax(-1)
        return self.linear((weights @ v).transpose(1, 2).flatten(2), name + ".output")

    def feed_forward(self, x, name):
        return self.linear(self.activation(self.linear(x, name + ".up")), name + ".down")

    def residual(self, x, name, part):
        if self.placement == "pre":
            return x + part(self.normalize(x, name + "Normalization"))
        if self.placement == "both":
            given = part(self.normalize(x, name + "Normalization"))
            return x + self.normalize(given, name + "OutputNormalization")
        return self.normalize(x + part(x), name + "Normalization")

    def embed(self, tokens):
        p = self.parameters
        x = p["embedding.token.weight"][tokens]
        if self.positions == "learned":
            return x + p["embedding.position.weight"][: tokens.shape[1]]
        return x * x.shape[-1] ** 0.5 + sinusoids(tokens.shape[1], x.shape[-1])

    def stack(self, name, x, mask, memory=None, memory_mask=None):
        layer = 0
        while f"{name}.layers.{layer}.feedForward.up.weight" in self.parameters:
            at = f"{name}.layers.{layer}."
            x = self.residual(
                x, at + "selfAttention",
                lambda y: self.attention(y, y, at + "selfAttention", mask))
            if memory is not None:
                x = self.residual(
                    x, at + "crossAttention",
                    lambda y: self.attention(y, memory, at + "crossAttention", memory_mask))
            x = self.residual(
                x, at + "feedForward", lambda y: self.feed_forward(y, at + "feedForward"))
            layer += 1
        return x if self.placement == "post" else self.normalize(x, name + ".normalization")

    def logits(self, encoder_input, lengths, decoder_input):
        memory, seen = None, None
        if encoder_input is not None:
            places = torch.arange(encoder_input.shape[1])
            counts = torch.tensor(lengths or [encoder_input.shape[1]] * len(encoder_input))
            seen = (places[None] < counts[:, None])[:, None, None]
            memory = self.stack("encoder", self.embed(encoder_input), seen)
        if decoder_input is None:
            vectors = memory
        else:
            length = decoder_input.shape[1]
            causal = torch.ones(length, length, dtype=torch.bool).tril()
            vectors = self.stack("decoder", self.embed(decoder_input), causal, memory, seen)
        # A head that is tied to the embedding has no weight of its own.
        weight = self.parameters.get("head.weight", self.parameters["embedding.token.weight"])
        return F.linear(vectors, weight, self.parameters["head.bias"])


def tensor(rows):
    return None if rows is None else torch.tensor(rows)


def train(model, trace):
    """The losses of the traced steps, in PyTorch."""
    tensors = list(model.parameters.values())
    optimizer = torch.optim.AdamW(
        [
            {"params": [t for t in tensors if t.dim() > 1], "weight_decay": 0.01},
            {"params": [t for t in tensors if t.dim() == 1], "weight_decay": 0.0},
        ],
        betas=(0.9, 0.99), eps=1e-8)
    for step in trace:
        for group in optimizer.param_groups:
            group["lr"] = step["rate"]
        logits = model.logits(
            tensor(step.get("encoderInput")), step.get("encoderLengths"),
            tensor(step.get("decoderInput")))
        loss = F.cross_entropy(
            logits.flatten(0, 1), tensor(step["targets"]).flatten().long(), ignore_index=-1)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tensors, 1.0)
        optimizer.step()
        yield loss.item()


def compare(ckpt, trace_program, case, folder):
    architecture, placement, activation, positions, tied, rate = case
    subprocess.run(
        [trace_program, architecture, placement, activation, positions, tied, str(STEPS), rate, folder],
        check=True)
    for name in ("begin", "end"):
        subprocess.run(
            [ckpt, "convert", f"{folder}/{name}.ckpt", f"{folder}/{name}.safetensors"],
            check=True, capture_output=True)
    trace = [json.loads(line) for line in open(f"{folder}/trace.jsonl")]
    model = Model(f"{folder}/begin.safetensors", architecture, placement, activation, positions)
    differences = [
        abs(ours["loss"] - theirs) / abs(theirs) for ours, theirs in zip(trace, train(model, trace))
    ]

    printed = subprocess.run(
        [ckpt, "predict", f"{folder}/end.ckpt", TEXTS[architecture], "--logits", "--json",
         "--length", "4"], check=True, capture_output=True, text=True)
    answer = json.loads(printed.stdout)
    model = Model(f"{folder}/end.safetensors", architecture, placement, activation, positions)
    tokens = torch.tensor([answer["inputTokens"]])
    with torch.no_grad():
        if architecture == "decoder-only":
            theirs = model.logits(None, None, tokens)[0]
        elif architecture == "encoder-only":
            theirs = model.logits(tokens, None, None)[0]
        else:
            theirs = model.logits(tokens, None, torch.tensor([answer["decoderTokens"]]))[0]
    ours = torch.tensor(answer["logits"])
    assert ours.shape == theirs.shape, (ours.shape, theirs.shape)
    logits = ((ours - theirs).abs().max() / theirs.abs().max().clamp(min=1)).item()
    return trace[0]["loss"], trace[-1]["loss"], max(differences), logits


def main():
    ckpt, trace_program = sys.argv[1:]
    # More would wait for each other while something is compiled.
    torch.set_num_threads(1)
    right = True
    print(f"{'':60} loss: first, last   furthest apart: losses, logits")
    for case in CASES:
        with tempfile.TemporaryDirectory() as folder:
            first, last, losses, logits = compare(ckpt, trace_program, case, folder)
        fits = losses <= 1e-3 and logits <= 1e-4
        right &= fits
        print(
            f"{', '.join(case):60} {first:.4f} {last:.4f}   {losses:.1e} {logits:.1e}"
            + ("" if fits else "   TOO FAR"), flush=True)
    sys.exit(0 if right else 1)


main()
