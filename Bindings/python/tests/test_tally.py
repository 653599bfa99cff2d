"""Counting parameters by component."""
import pathlib
import subprocess
import sys

import numpy as np
import pytest

import ckptfile
from ckptfile import numpy as cn

SHAPES = {
    "bert.embeddings.word_embeddings.weight": (100, 16),
    **{
        f"bert.encoder.layer.{depth}.{name}": shape
        for depth in range(2)
        for name, shape in {
            "attention.self.query.weight": (16, 16), "attention.self.query.bias": (16,),
            "attention.self.key.weight": (16, 16), "attention.self.value.weight": (16, 16),
            "attention.output.dense.weight": (16, 16), "intermediate.dense.weight": (64, 16),
            "output.dense.weight": (16, 64),
        }.items()
    },
}
COUNT = sum(int(np.prod(shape)) for shape in SHAPES.values())


def test_of_shapes():
    tally = ckptfile.tally(SHAPES)
    assert tally.parameters == COUNT and tally.biases == 32
    assert tally.components[("encoder", "attention.query")] == 2 * (256 + 16)
    assert tally.stacks == {"encoder": COUNT}
    assert tally.unrecognized == [] and len(tally.families) == 1
    assert tally.layers["bert.encoder.layer.1"] == (COUNT - 1600) // 2


def test_of_a_file_of_arrays_and_of_a_module_agree():
    arrays = {name: np.zeros(shape, np.float16) for name, shape in SHAPES.items()}
    cn.save_file(arrays, "a.ckpt")
    assert ckptfile.tally("a.ckpt").to_dict() == ckptfile.tally(arrays).to_dict() == ckptfile.tally(SHAPES).to_dict()
    torch = pytest.importorskip("torch")
    assert ckptfile.tally({name: torch.from_numpy(array) for name, array in arrays.items()}).parameters == COUNT


def test_ties_count_once():
    torch = pytest.importorskip("torch")
    model = torch.nn.Sequential(torch.nn.Embedding(10, 4), torch.nn.Linear(4, 10, bias=False))
    model[1].weight = model[0].weight
    tally = ckptfile.tally(model)
    assert tally.parameters == 40 and tally.title == "Sequential"


def test_it_is_shown_as_a_table():
    tally = ckptfile.tally(SHAPES)
    lines = repr(tally).splitlines()
    assert lines[0] == f"state dictionary: {COUNT:,} parameters in {len(SHAPES)} tensors"
    assert any(line.split()[:2] == ["attention.query", "512"] for line in lines)
    assert lines[-1].split()[-1] == "100.0%" and len({len(line) for line in lines[2:]}) == 1
    page = ckptfile.tally({"<b>": (2, 2)})._repr_html_()
    assert page.startswith("<table>") and "<b>" not in page.replace("&lt;b&gt;", "")


def test_what_cannot_be_counted():
    with pytest.raises(TypeError):
        ckptfile.tally(3)
    with pytest.raises(ckptfile.CheckpointError):
        ckptfile.tally({"a": "text"})
    with pytest.raises(ckptfile.CheckpointError):
        ckptfile.tally({"a": (2**40, 2**40)})
    with pytest.raises(FileNotFoundError):
        ckptfile.tally("absent")


PROGRAM = pathlib.Path(sys.executable).parent / "ckpt"


@pytest.mark.skipif(not PROGRAM.exists(), reason="the program is not installed beside Python")
@pytest.mark.parametrize("architecture", ["decoder-only", "encoder-only", "encoder-decoder"])
def test_labels_are_those_that_the_program_writes(architecture):
    pathlib.Path("data").write_text("".join(f"one {number}\t{number} one\n" for number in range(400)))
    subprocess.run(
        [PROGRAM, "train", "--architecture", architecture, "--data", "data", "--epochs", "1", "--layers", "1", "--width",
         "16", "--heads", "2", "--context", "32", "--out", "trained.ckpt"], check=True, capture_output=True)
    cn.save_file(cn.load_file("trained.ckpt"), "saved.ckpt")
    with ckptfile.safe_open("trained.ckpt") as trained, ckptfile.safe_open("saved.ckpt") as saved:
        assert trained.keys() == saved.keys()
        for name in trained.keys():
            wanted, found = trained.info(name), saved.info(name)
            for label in ("layer", "component", "stack", "role", "group", "depth"):
                assert getattr(found, label) == getattr(wanted, label), (name, label)
    assert ckptfile.tally("saved.ckpt").to_dict() == ckptfile.tally("trained.ckpt").to_dict()
