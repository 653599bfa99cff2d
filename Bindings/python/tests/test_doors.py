"""Other libraries' doors, each with the real library where it is installed."""
import pathlib
import subprocess
import sys

import pytest

torch = pytest.importorskip("torch")

from ckptfile import CheckpointError, safe_open
from ckptfile.state import load_state, save_state

pytestmark = pytest.mark.slow


def equal(a, b):
    if isinstance(a, torch.Tensor):
        return isinstance(b, torch.Tensor) and a.dtype == b.dtype and torch.equal(a, b)
    if isinstance(a, dict):
        return isinstance(b, dict) and list(a) == list(b) and all(equal(a[key], b[key]) for key in a)
    if isinstance(a, (list, tuple)):
        return type(a) is type(b) and len(a) == len(b) and all(map(equal, a, b))
    return type(a) is type(b) and a == b


def test_nested_state():
    weight = torch.randn(4, 4)
    state = {
        "state_dict": {"w": weight, "same": weight}, "optimizer_states": [{"state": {0: {"step": torch.tensor(3.0)}}}],
        "epoch": 3, "rate": 1e-3, "betas": (0.9, 0.999), "none": None, "flag": True, "text": "ä", 7: {"x": [[]]},
        "like a tensor": {"tensor": "w"}, "a.b": torch.zeros(2), "a": {"b": torch.ones(2)},
    }
    save_state(state, "a.ckpt")
    found = load_state("a.ckpt")
    assert equal(state, found) and found["state_dict"]["w"] is found["state_dict"]["same"]
    with pytest.raises(CheckpointError, match="hooks.0 is of type object"):
        save_state({"hooks": [object()]}, "b.ckpt")


def test_lightning(tmp_path):
    lightning = pytest.importorskip("lightning.pytorch")
    from ckptfile.lightning import CheckpointIO

    class Model(lightning.LightningModule):
        def __init__(self):
            super().__init__()
            self.layer = torch.nn.Linear(8, 2)

        def training_step(self, batch, _):
            return self.layer(batch).square().mean()

        def configure_optimizers(self):
            optimizer = torch.optim.AdamW(self.parameters(), lr=0.01)
            return [optimizer], [torch.optim.lr_scheduler.StepLR(optimizer, 1)]

    def trainer(epochs):
        return lightning.Trainer(
            max_epochs=epochs, accelerator="cpu", devices=1, logger=False, enable_progress_bar=False,
            enable_model_summary=False, plugins=[CheckpointIO()], default_root_dir=str(tmp_path))

    data = torch.utils.data.DataLoader(torch.randn(16, 8, generator=torch.Generator().manual_seed(1)), batch_size=4)
    torch.manual_seed(2)
    once = Model()
    start = {name: tensor.clone() for name, tensor in once.state_dict().items()}
    trainer(2).fit(once, data)
    model = Model()
    model.load_state_dict(start)
    first = trainer(1)
    first.fit(model, data)
    first.save_checkpoint("run.ckpt")
    with safe_open("run.ckpt", "pt") as file:
        assert file.format == "ckpt"
    resumed = Model()
    trainer(2).fit(resumed, data, ckpt_path="run.ckpt")
    assert all(torch.equal(once.state_dict()[name], tensor) for name, tensor in resumed.state_dict().items())


def test_transformers(tmp_path):
    transformers = pytest.importorskip("transformers")
    from ckptfile.transformers import from_pretrained, save_pretrained

    config = transformers.GPT2Config(n_layer=2, n_head=2, n_embd=16, vocab_size=50, n_positions=32)
    model = transformers.GPT2LMHeadModel(config).eval()
    save_pretrained(model, tmp_path / "m")
    tokens = torch.tensor([[1, 2, 3]])
    for kind in (transformers.GPT2LMHeadModel, transformers.AutoModelForCausalLM):
        found = from_pretrained(kind, tmp_path / "m").eval()
        assert type(found) is transformers.GPT2LMHeadModel
        assert found.lm_head.weight is found.transformer.wte.weight
        assert torch.equal(found(tokens).logits, model(tokens).logits)
    with safe_open(tmp_path / "m" / "model.ckpt", "pt") as file:
        assert file.info("lm_head.weight").is_tied or file.info("transformer.wte.weight").is_tied


def test_accelerate(tmp_path):
    accelerate = pytest.importorskip("accelerate")
    from ckptfile.accelerate import register

    accelerator = accelerate.Accelerator(cpu=True)
    model, optimizer = torch.nn.Linear(4, 4), None
    optimizer = torch.optim.AdamW(model.parameters())
    model, optimizer = accelerator.prepare(model, optimizer)
    register(accelerator)
    accelerator.save_state(str(tmp_path / "state"))
    assert (tmp_path / "state/model.ckpt").exists() and not list((tmp_path / "state").glob("model*.safetensors"))
    before = model.weight.detach().clone()
    torch.nn.init.zeros_(model.weight)
    accelerator.load_state(str(tmp_path / "state"))
    assert torch.equal(model.weight, before)


def test_onnx_runtime():
    pytest.importorskip("onnxruntime")
    pytest.importorskip("onnx")
    example = pathlib.Path(__file__).parent.parent / "examples/onnx_weights.py"
    said = subprocess.run([sys.executable, example], check=True, capture_output=True, text=True).stdout
    assert "read its weights" in said
