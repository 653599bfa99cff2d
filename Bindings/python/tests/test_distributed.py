"""torch.distributed.checkpoint over real processes, with gloo."""
import os
import pathlib
import pickletools
import shutil
import socket

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("torch.distributed.fsdp", reason="needs FSDP2")

import torch.distributed as dist
import torch.distributed.checkpoint as dcp
import torch.multiprocessing as mp
from torch.distributed.checkpoint.api import CheckpointException
from torch.distributed.checkpoint.state_dict import get_state_dict, set_state_dict
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor, Replicate, Shard, distribute_tensor

import ckptfile
from ckptfile import CheckpointError
from ckptfile.torch import save_file
from ckptfile.distributed import SET_NAME, CheckpointReader, CheckpointWriter

from conftest import flip

pytestmark = pytest.mark.slow

EXTRA = {
    "text": "ä", "list": [1, 2.5, None, True, b"\0\xff"], "tuple": (1, ("a",)), "nested": {"number": 3}, "empty": []}


def run(action, world, *arguments):
    """Runs an action on so many processes; an error of one is raised here."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # Forked, as what takes long is to import PyTorch.
    mp.start_processes(process, (world, port, action, arguments), world, start_method="fork")


def process(rank, world, port, action, arguments):
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port), RANK=str(rank), WORLD_SIZE=str(world))
    torch.set_num_threads(1)
    dist.init_process_group("gloo", rank=rank, world_size=world)
    try:
        ACTIONS[action](rank, world, *arguments)
    finally:
        if dist.is_initialized():
            dist.destroy_process_group()


def make(seed):
    """A sharded model with sizes that do not divide evenly, and its optimizer after two steps."""
    torch.manual_seed(seed)
    model = torch.nn.Sequential(torch.nn.Linear(17, 41), torch.nn.ReLU(), torch.nn.Linear(41, 3), torch.nn.LayerNorm(3))
    for layer in (model[0], model[2]):
        fully_shard(layer)
    fully_shard(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, betas=(0.8, 0.95))
    for _ in range(2):
        model(torch.randn(5, 17)).square().sum().backward()
        optimizer.step()
        optimizer.zero_grad()
    return model, optimizer


def state_of(model, optimizer):
    model_state, optimizer_state = get_state_dict(model, optimizer)
    return {"model": model_state, "optim": optimizer_state, "steps": 2, "extra": EXTRA}


def whole(state, prefix=""):
    """All tensors of a nested state, each whole."""
    found = {}
    for key, value in state.items():
        if isinstance(value, dict):
            found.update(whole(value, f"{prefix}{key}."))
        elif isinstance(value, DTensor):
            found[prefix + str(key)] = value.full_tensor()
        elif isinstance(value, torch.Tensor):
            found[prefix + str(key)] = value
    return found


def save(rank, world, folder, way):
    model, optimizer = make(1)
    state = state_of(model, optimizer)
    writer = CheckpointWriter(folder)
    if way == "async":
        dcp.async_save(state, storage_writer=writer).result()
    else:
        dcp.save(state, storage_writer=writer)
    tensors = whole(state)
    if rank == 0:
        torch.save(tensors, folder + ".expected")


def load(rank, world, folder):
    model, optimizer = make(2)
    state = state_of(model, optimizer)
    state["steps"], state["extra"] = 0, {**dict.fromkeys(EXTRA), "nested": {"number": 0}}
    dcp.load(state, storage_reader=CheckpointReader(folder))
    assert state["steps"] == 2 and state["extra"] == EXTRA and type(state["extra"]["tuple"][1]) is tuple
    set_state_dict(model, optimizer, model_state_dict=state["model"], optim_state_dict=state["optim"])
    expected = torch.load(folder + ".expected")
    found = whole(state_of(model, optimizer))
    assert found.keys() == expected.keys() and len(found) > 12
    for name, tensor in expected.items():
        assert torch.equal(found[name], tensor), name
    assert optimizer.param_groups[0]["betas"] == (0.8, 0.95)


def grid(rank, world, folder, shape, placements, does_save):
    mesh = init_device_mesh("cpu", tuple(shape))
    full = torch.arange(35 * 22, dtype=torch.float32).reshape(35, 22)
    placements = [Shard(number) if number >= 0 else Replicate() for number in placements]
    tensor = distribute_tensor(full if does_save else torch.zeros_like(full), mesh, placements)
    plain = torch.full((3,), 5.0) if does_save else torch.zeros(3)
    state = {"w": tensor, "plain": plain}
    if does_save:
        dcp.save(state, storage_writer=CheckpointWriter(folder))
    else:
        dcp.load(state, storage_reader=CheckpointReader(folder))
        assert torch.equal(tensor.full_tensor(), full) and torch.equal(plain, torch.full((3,), 5.0))


def killed(rank, world, folder):
    state = state_of(*make(3))

    class Dying(CheckpointWriter):
        def _write(self, *arguments):
            if rank == 1:
                os._exit(9)
            super()._write(*arguments)

    dcp.save(state, storage_writer=Dying(folder))


def refused(rank, world, folder):
    with pytest.raises(CheckpointException, match="config is of type SimpleNamespace"):
        from types import SimpleNamespace

        dcp.save({"w": torch.zeros(3), "config": SimpleNamespace(a=1)}, storage_writer=CheckpointWriter(folder))


ACTIONS = {"save": save, "load": load, "grid": grid, "killed": killed, "refused": refused}


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """What two ranks saved."""
    folder = tmp_path_factory.mktemp("saved") / "run"
    run("save", 2, str(folder), "at once")
    return folder


@pytest.fixture
def copied(saved, tmp_path):
    shutil.copytree(saved, tmp_path / "run")
    return tmp_path / "run"


def members(folder):
    return sorted(path for path in folder.iterdir() if path.name != SET_NAME)


@pytest.mark.parametrize("world", [1, 2, 3, 4])
def test_any_number_of_ranks_loads_what_two_saved(saved, world):
    run("load", world, str(saved))


def test_each_rank_writes_one_file_and_the_set_is_one_model(saved):
    assert len(members(saved)) == 2
    expected = torch.load(str(saved) + ".expected")
    with ckptfile.safe_open(saved / SET_NAME, "pt") as file:
        assert sorted(file.keys()) == sorted(expected)
        for name, tensor in file.get_tensors().items():
            assert torch.equal(tensor, expected[name]), name
        assert file.info("model.0.weight").group == "model"
        assert file.info("optim.state.0.weight.exp_avg").group == "optimizer"
    assert ckptfile.tally(saved / SET_NAME).parameters == 17 * 41 + 41 + 41 * 3 + 3 + 6


def test_async_save(tmp_path):
    run("save", 2, str(tmp_path / "run"), "async")
    run("load", 2, str(tmp_path / "run"))


@pytest.mark.parametrize("world, shape, placements", [
    (4, (2, 2), (1, 0)), (2, (2,), (1,)), (3, (3,), (0,)), (4, (2, 2), (-1, 1)), (1, (1,), (-1,)),
])
def test_a_mesh_of_two_by_two(tmp_path_factory, world, shape, placements):
    folder = pathlib.Path(tmp_path_factory.getbasetemp()) / "mesh"
    if not folder.exists():
        run("grid", 4, str(folder), (2, 2), (0, 1), True)
        assert len(members(folder)) == 4
    run("grid", world, str(folder), shape, placements, False)


def test_a_killed_rank_leaves_the_old_set_whole(copied):
    shutil.copy(copied / SET_NAME, "old")
    with pytest.raises(Exception):
        run("killed", 2, str(copied))
    assert (copied / SET_NAME).read_bytes() == open("old", "rb").read()
    with ckptfile.safe_open(copied / SET_NAME, "pt") as file:
        file.get_tensors()


def test_a_new_save_replaces_the_old_one_and_its_files(copied):
    before = set(members(copied))
    run("save", 2, str(copied), "at once")
    assert len(members(copied)) == 2 and not before & set(members(copied))
    run("load", 1, str(copied))


def test_what_would_be_a_pickle_is_refused_with_its_name(tmp_path):
    run("refused", 2, str(tmp_path / "run"))
    assert not (tmp_path / "run" / SET_NAME).exists()


def state_to_fill():
    return {"model": {"0.weight": torch.zeros(41, 17)}}


def test_parts_of_a_state(saved):
    state = state_to_fill()
    dcp.load(state, storage_reader=CheckpointReader(saved), no_dist=True)
    assert torch.equal(state["model"]["0.weight"], torch.load(str(saved) + ".expected")["model.0.weight"])
    from torch.distributed.checkpoint.state_dict_loader import _load_state_dict_from_keys

    found = _load_state_dict_from_keys({"model.0.bias"}, storage_reader=CheckpointReader(saved))
    assert torch.equal(found["model"]["0.bias"], torch.load(str(saved) + ".expected")["model.0.bias"])


def test_a_single_file_of_any_format(tmp_path):
    weight = torch.randn(6, 5)
    save_file({"w": weight}, "one.ckpt")
    torch.save({"w": weight}, "one.pt")
    for path in ("one.pt", "one.ckpt"):
        state = {"w": torch.zeros(6, 5)}
        dcp.load(state, storage_reader=CheckpointReader(path), no_dist=True)
        assert torch.equal(state["w"], weight)


@pytest.mark.parametrize("harm", ["damaged", "swapped", "missing", "cut"])
def test_members_that_are_not_what_they_were_are_named(copied, harm):
    first, second = members(copied)
    if harm == "damaged":
        for member in (first, second):
            flip(member, 70)
        wrong = first.name
    elif harm == "swapped":
        first.rename("other"), second.rename(first), pathlib.Path("other").rename(second)
        wrong = first.name
    elif harm == "missing":
        second.unlink()
        wrong = second.name
    else:
        second.write_bytes(second.read_bytes()[:-1])
        wrong = second.name
    with pytest.raises(CheckpointException) as caught:
        state = {"model": {"0.weight": torch.zeros(41, 17), "2.weight": torch.zeros(3, 41)}}
        dcp.load(state, storage_reader=CheckpointReader(copied), no_dist=True)
    assert wrong in str(caught.value)


def test_no_file_holds_a_pickle(saved):
    for path in saved.iterdir():
        data = path.read_bytes()
        assert b"torch." not in data.replace(b"torch.distributed.", b"") and b"__reduce__" not in data
        for start in range(len(data) - 2):
            if data[start] != 0x80 or not 2 <= data[start + 1] <= 5:
                continue
            names = set()
            try:
                for opcode, _, _ in pickletools.genops(data[start:start + 100_000]):
                    names.add(opcode.name)
            except Exception:
                continue
            # A whole pickle would end here with STOP, and do something.
            assert not names & {"GLOBAL", "STACK_GLOBAL", "REDUCE", "BUILD", "NEWOBJ", "INST", "OBJ"}, (path, start)
