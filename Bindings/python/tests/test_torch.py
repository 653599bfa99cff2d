"""PyTorch's tensors and modules."""
import os
import subprocess
import sys
import textwrap

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from ckptfile import CheckpointError, safe_open
from ckptfile import torch as ct


def bits(tensor):
    return tensor.detach().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes() if tensor.numel() else b""


def same(a, b):
    return a.dtype == b.dtype and a.shape == b.shape and bits(a) == bits(b)


def random_tensor(name, shape):
    kind = ct.dtype_of(name)
    count = int(np.prod(shape))
    size = torch.empty(0, dtype=kind).element_size()
    data = torch.from_numpy(np.random.default_rng(1).integers(0, 2 if name == "bool" else 256, count * size, np.uint8))
    return data.view(kind).reshape(shape) if count else torch.empty(shape, dtype=kind)


@pytest.mark.parametrize("name", sorted(ct._TYPES))
def test_every_type_comes_back_bit_for_bit(name):
    tensors = {"m": random_tensor(name, (13, 7)), "empty": random_tensor(name, (0, 4)), "scalar": random_tensor(name, ())}
    ct.save_file(tensors, "a.ckpt")
    for found in (ct.load_file("a.ckpt"), ct.load_file("a.ckpt", backend="mmap"), ct.load(ct.save(tensors))):
        assert found.keys() == tensors.keys()
        assert all(same(found[key], tensors[key]) for key in tensors)


def test_pairs_of_four_bits():
    kind = getattr(torch, "float4_e2m1fn_x2", None)
    if kind is None:
        pytest.skip("this PyTorch has none")
    tensor = torch.arange(12, dtype=torch.uint8).reshape(3, 4).view(kind)
    ct.save_file({"t": tensor}, "a.ckpt")
    with safe_open("a.ckpt", "pt") as file:
        assert file.get_slice("t").get_shape() == [3, 8] and file.info("t").type == "f4"
        assert file.get_tensor("t").dtype == kind and bits(file.get_tensor("t")) == bits(tensor)


def test_ties_are_one_tensor_again_and_on_another_device_too():
    tensor = torch.randn(50, 50)
    ct.save_file({"a": tensor, "b": tensor, "c": tensor.view(50, 50)}, "a.ckpt")
    found = ct.load_file("a.ckpt")
    assert found["a"] is found["b"] is found["c"]
    assert os.path.getsize("a.ckpt") < 1.2 * tensor.nbytes
    moved = ct.load_file("a.ckpt", device="meta")
    assert moved["a"] is moved["b"] and moved["a"].device.type == "meta"


def test_each_tensor_has_memory_of_its_own():
    ct.save_file({"a": torch.randn(1000, 100), "b": torch.randn(10)}, "a.ckpt")
    torch.save(ct.load_file("a.ckpt")["b"], "b.pt")
    assert os.path.getsize("b.pt") < 10_000
    with safe_open("a.ckpt", "pt") as file:
        part = file.get_slice("a")[:, :2]
    assert part.untyped_storage().nbytes() == part.nbytes


@pytest.mark.parametrize("make, kind", [
    (lambda base: {"a": base, "b": base[:1]}, RuntimeError),
    (lambda base: {"a": base, "b": base.t()}, RuntimeError),
    (lambda base: {"a": base[:, ::2]}, ValueError),
    (lambda base: {"a": base.to_sparse()}, ValueError),
    (lambda base: {"a": [1, 2]}, ValueError),
    (lambda base: [base], ValueError),
    (lambda base: {"a": base.to("meta")}, (RuntimeError, NotImplementedError)),
    (lambda base: {"": base}, CheckpointError),
])
def test_what_is_refused_leaves_nothing(make, kind):
    with pytest.raises(kind):
        ct.save_file(make(torch.arange(12.0).reshape(3, 4)), "a.ckpt")
    assert os.listdir() == []


def test_parts_that_do_not_overlap_are_saved():
    base = torch.arange(20.0).reshape(4, 5)
    ct.save_file({"a": base[:2], "b": base[2:], "c": base[:0]}, "a.ckpt")
    found = ct.load_file("a.ckpt")
    assert same(found["a"], base[:2]) and same(found["b"], base[2:])


def test_gradients_conjugates_and_subclasses():
    weight = torch.nn.Parameter(torch.randn(4, 4))
    number = torch.randn(3, dtype=torch.complex64).conj()
    ct.save_file({"w": weight, "c": number, "n": torch.randn(2, dtype=torch.complex64).imag.neg().contiguous()}, "a.ckpt")
    found = ct.load_file("a.ckpt")
    assert same(found["w"], weight.data) and torch.equal(found["c"], number.resolve_conj())
    assert not found["w"].requires_grad


class Tied(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = torch.nn.Embedding(30, 8)
        self.body = torch.nn.Linear(8, 8)
        self.head = torch.nn.Linear(8, 30, bias=False)
        self.head.weight = self.embedding.weight
        self.register_buffer("steps", torch.tensor(3))


def test_modules_and_their_ties():
    model, other = Tied(), Tied()
    ct.save_model(model, "a.ckpt")
    missing, unexpected = ct.load_model(other, "a.ckpt")
    assert not missing and not unexpected
    assert all(same(value, other.state_dict()[name]) for name, value in model.state_dict().items())
    assert other.head.weight is other.embedding.weight


def test_modules_of_another_type_are_converted():
    model, other = Tied(), Tied().to(torch.bfloat16)
    ct.save_model(model, "a.ckpt")
    ct.load_model(other, "a.ckpt")
    assert torch.equal(other.body.weight, model.body.weight.to(torch.bfloat16))


def test_names_and_shapes_that_differ():
    model = Tied()
    state = model.state_dict()
    del state["body.bias"]
    state["more"] = torch.zeros(2)
    ct.save_file(state, "a.ckpt")
    with pytest.raises(RuntimeError, match='(?s)Missing key.*"body.bias".*Unexpected key.*"more"'):
        ct.load_model(Tied(), "a.ckpt")
    assert ct.load_model(Tied(), "a.ckpt", strict=False) == ({"body.bias"}, ["more"])
    state = model.state_dict()
    state["body.weight"] = torch.zeros(3, 3)
    ct.save_file(state, "a.ckpt")
    with pytest.raises(RuntimeError, match="size mismatch for body.weight"):
        ct.load_model(model, "a.ckpt", strict=False)


def test_modules_that_take_part_in_loading():
    class Counting(torch.nn.Linear):
        loaded = 0

        def _load_from_state_dict(self, *arguments, **named):
            Counting.loaded += 1
            return super()._load_from_state_dict(*arguments, **named)

    model, other = Counting(3, 3), Counting(3, 3)
    ct.save_model(model, "a.ckpt")
    ct.load_model(other, "a.ckpt")
    assert Counting.loaded == 1 and torch.equal(model.weight, other.weight)


def test_modules_with_weights_that_are_not_contiguous():
    model, other = torch.nn.Linear(4, 6), torch.nn.Linear(4, 6)
    model.weight = torch.nn.Parameter(torch.randn(4, 6).t())
    other.weight = torch.nn.Parameter(torch.randn(4, 6).t())
    with pytest.raises(ValueError, match="force_contiguous"):
        ct.save_model(model, "a.ckpt", force_contiguous=False)
    ct.save_model(model, "a.ckpt")
    ct.load_model(other, "a.ckpt")
    assert torch.equal(other.weight, model.weight)


def test_what_torch_saved():
    tensor = torch.randn(5, 4)
    torch.save({"a": tensor, "b": tensor.t(), "n": 3}, "a.pt")
    found = ct.load_file("a.pt")
    assert same(found["a"], tensor) and torch.equal(found["b"], tensor.t())
    with safe_open("a.pt", "pt") as file:
        assert file.metadata() == {"n": 3} and file.format == "pytorch"


def test_loading_a_model_takes_little_memory_beside_it():
    script = textwrap.dedent("""
        import resource, sys, torch, ckptfile.torch as ct
        model = torch.nn.Sequential(*[torch.nn.Linear(2048, 2048, bias=False) for _ in range(16)])   # 256 MiB
        if sys.argv[1] == "save":
            ct.save_model(model, "m.ckpt", level=1)
            sys.exit()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        ct.load_model(model, "m.ckpt")
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
    """)
    run = lambda what: subprocess.run([sys.executable, "-c", script, what], check=True, capture_output=True, text=True).stdout
    run("save")
    assert int(run("load")) < 32 * 1024
