"""Distributed checkpoints of PyTorch in ckpt files, without pickles.

One line changes::

    dcp.save(state, storage_writer=CheckpointWriter("run"))
    dcp.load(state, storage_reader=CheckpointReader("run"))

Each rank writes one durable file, and rank 0 the set that names them, ``model.ckpt``, which is the last to appear: until
then, and where any rank fails, the folder holds what it held before. What is no tensor is kept as nested values. Ranks
share the folder. Loading works with any number of ranks and any mesh, and from a single file of any format.
"""
import dataclasses
import io
import os
import re
import uuid
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, Union

import torch
from torch.distributed.checkpoint.metadata import (
    BytesStorageMetadata,
    ChunkStorageMetadata,
    Metadata,
    MetadataIndex,
    StorageMeta,
    TensorProperties,
    TensorStorageMetadata,
)
from torch.distributed.checkpoint.planner import LoadItemType, LoadPlan, LoadPlanner, SavePlan, SavePlanner, WriteItemType
from torch.distributed.checkpoint.storage import StorageReader, StorageWriter, WriteResult
from torch.futures import Future

from ._boxes import box_ranges
from ._reader import Reader
from ._writer import Writer, classify
from .state import plain, restored
from .torch import declared, dtype_of, empty, in_memory, shape_of

__all__ = ["CheckpointReader", "CheckpointWriter"]

SET_NAME = "model.ckpt"
_MEMBER = re.compile(r"model-[0-9a-f]{12}-\d{5}-of-\d{5}\.ckpt")
_VALUES, _PATHS = "torch.distributed.values", "torch.distributed.paths"

# Under which keys trainers keep what an optimizer's state_dict() gave.
_OPTIMIZER_KEYS = {
    "optimizer", "optimizers", "optim", "opt", "optimizer_state", "optimizer_states", "optimizer_state_dict",
    "optim_state", "optim_state_dict",
}


def _done(value) -> Future:
    future: Future = Future()
    future.set_result(value)
    return future


# -- writing


@dataclasses.dataclass
class _Share:
    """What rank 0 tells each rank before it writes."""

    file: str
    labels: Dict[str, Dict[str, Any]]


class CheckpointWriter(StorageWriter):
    """Saves with ``torch.distributed.checkpoint``: one file a rank, and a set that names them.

    Args:
        path: A folder that all ranks share. It is made where it is missing.
        codec: As of :func:`ckptfile.torch.save_file`.
        level: As there.
        threads: How many threads encode on each rank; 0 for all processors.
    """

    def __init__(
        self, path: Union[str, "os.PathLike[str]"], *, codec: Optional[str] = None, level: int = 0, threads: int = 0,
    ):
        super().__init__()
        self.path = Path(path)
        self._options = {"codec": codec, "level": level, "threads": threads}

    def reset(self, checkpoint_id: Union[str, "os.PathLike[str]", None] = None) -> None:
        if checkpoint_id is not None:
            self.path = Path(checkpoint_id)

    def set_up_storage_writer(self, is_coordinator: bool, *_, **__) -> None:
        pass

    def storage_meta(self) -> Optional[StorageMeta]:
        return StorageMeta(checkpoint_id=self.path)

    @classmethod
    def validate_checkpoint_id(cls, checkpoint_id: Union[str, "os.PathLike[str]"]) -> bool:
        return "://" not in os.fspath(checkpoint_id)

    def prepare_local_plan(self, plan: SavePlan) -> SavePlan:
        self.path.mkdir(parents=True, exist_ok=True)
        return plan

    def prepare_global_plan(self, plans: List[SavePlan]) -> List[SavePlan]:
        labels = _labels(plans)
        save = uuid.uuid4().hex[:12]
        made = []
        for number, plan in enumerate(plans, 1):
            names = {item.index.fqn for item in plan.items}
            share = _Share(
                f"model-{save}-{number:05}-of-{len(plans):05}.ckpt",
                {name: labels[name] for name in names if name in labels})
            made.append(dataclasses.replace(plan, storage_data=share))
        return made

    def write_data(self, plan: SavePlan, planner: SavePlanner) -> Future:
        share: _Share = plan.storage_data
        results, tensors = [], []
        for item in plan.items:
            if item.type == WriteItemType.BYTE_IO:
                value = plain(planner.lookup_object(item.index), item.index.fqn)
                results.append(WriteResult(item.index, 0, {"value": value}))
            elif item.tensor_data.chunk.sizes.numel() or not item.tensor_data.size.numel():
                tensors.append(item)
            else:
                results.append(WriteResult(item.index, 0, None))
        if tensors:
            path = self.path / share.file
            with Writer(path, **self._options) as writer:
                for item in tensors:
                    self._write(item, planner, share, writer)
                writer.finish()
            results += [WriteResult(item.index, path.stat().st_size, {"file": share.file}) for item in tensors]
        return _done(results)

    def _write(self, item, planner: SavePlanner, share: _Share, writer: Writer) -> None:
        name, data = item.index.fqn, item.tensor_data
        # From another device one at a time, and no more memory than that.
        tensor, address, nbytes = in_memory(planner.resolve_data(item))
        whole = declared(name, tensor)._replace(shape=_elements(tensor, tuple(data.size)))
        origin = _elements(tensor, tuple(data.chunk.offsets))
        described, part = declared(name, tensor), None
        if described.shape != whole.shape:
            described = described._replace(name=f"{name}[{','.join(map(str, origin))}]")
            part = (name, whole.shape, origin)
        writer.add(described, address, nbytes, share.labels.get(name), part)

    def finish(self, metadata: Metadata, results: List[List[WriteResult]]) -> None:
        files, values = set(), {}
        for result in (result for rank in results for result in rank):
            data = result.storage_data or {}
            if "file" in data:
                files.add(data["file"])
            elif "value" in data:
                values[result.index.fqn] = data["value"]
        paths = {name: plain(tuple(path), name) for name, path in (metadata.planner_data or {}).items()}
        facts: Dict[str, Any] = {_PATHS: {"dict": [[name, path] for name, path in paths.items()]}}
        facts[_VALUES] = {"dict": [[name, value] for name, value in values.items()]}
        with Writer(self.path / SET_NAME) as writer:
            for file in sorted(files):
                writer.add_member(self.path / file)
            writer.set_metadata(facts)
            writer.finish()
        # From here on the folder holds the new checkpoint; what belongs to older ones is of no use.
        for file in self.path.iterdir():
            if _MEMBER.fullmatch(file.name) and file.name not in files:
                file.unlink(missing_ok=True)


def _elements(tensor: torch.Tensor, numbers: Tuple[int, ...]) -> Tuple[int, ...]:
    """Dimensions or places of PyTorch's as those of elements, which differ where one holds two."""
    kind = declared("x", torch.empty(0, 0, dtype=tensor.dtype)).type
    return (*numbers[:-1], numbers[-1] * 2) if kind == "f4" and numbers else numbers


def _labels(plans: List[SavePlan]) -> Dict[str, Dict[str, Any]]:
    """Labels of all tensors, told from all names and shapes together, so that all ranks write the same."""
    known = {}
    for item in (item for plan in plans for item in plan.items):
        name = item.index.fqn
        if item.type == WriteItemType.BYTE_IO or name in known:
            continue
        sample = torch.empty((0,), dtype=item.tensor_data.properties.dtype, device="cpu")
        group = "optimizer" if name.split(".")[0] in _OPTIMIZER_KEYS else "model"
        shape = _elements(sample, tuple(item.tensor_data.size))
        known[name] = declared(name, torch.empty((0, 0), dtype=sample.dtype))._replace(shape=shape, group=group)
    return dict(zip(known, classify(list(known.values())).labels))


# -- reading


class CheckpointReader(StorageReader):
    """Loads what :class:`CheckpointWriter` saved, or any single file that the library reads, with any number of ranks.

    Args:
        path: The folder that was saved to, or a file.
        threads: How many threads decode on each rank; 0 for all processors.
    """

    def __init__(self, path: Union[str, "os.PathLike[str]"], *, threads: int = 0):
        super().__init__()
        self.path, self._threads = Path(path), threads
        self._reader: Optional[Reader] = None

    def __getstate__(self):
        return {**self.__dict__, "_reader": None}

    def reset(self, checkpoint_id: Union[str, "os.PathLike[str]", None] = None) -> None:
        if checkpoint_id is not None:
            self.path = Path(checkpoint_id)
        self._reader = None

    @classmethod
    def validate_checkpoint_id(cls, checkpoint_id: Union[str, "os.PathLike[str]"]) -> bool:
        return "://" not in os.fspath(checkpoint_id)

    def _open(self) -> Reader:
        if self._reader is None:
            file = self.path / SET_NAME if self.path.is_dir() else self.path
            self._reader = Reader(file, threads=self._threads)
        return self._reader

    def read_metadata(self, *_, **__) -> Metadata:
        reader = self._open()
        facts = reader.metadata()
        found: Dict[str, Any] = {}
        for place in range(len(reader.names)):
            info = reader.info_at(place)
            shape = torch.Size(shape_of(info.type, info.shape))
            found[info.name] = TensorStorageMetadata(
                TensorProperties(dtype=dtype_of(info.type)), shape,
                [ChunkStorageMetadata(torch.Size([0] * len(shape)), shape)])
        self._values = restored(facts.get(_VALUES, {"dict": []}))
        for name in self._values:
            found[name] = BytesStorageMetadata()
        paths = restored(facts[_PATHS]) if _PATHS in facts else {name: (name,) for name in found}
        return Metadata(
            found, planner_data=paths, storage_data={MetadataIndex(name): None for name in found},
            storage_meta=StorageMeta())

    def set_up_storage_reader(self, metadata: Metadata, is_coordinator: bool, *_, **__) -> None:
        pass

    def prepare_local_plan(self, plan: LoadPlan) -> LoadPlan:
        return plan

    def prepare_global_plan(self, plans: List[LoadPlan]) -> List[LoadPlan]:
        return plans

    def read_data(self, plan: LoadPlan, planner: LoadPlanner) -> Future:
        reader = self._open()
        if not hasattr(self, "_values"):
            self._values = restored(reader.metadata().get(_VALUES, {"dict": []}))
        ranges, copies, targets = [], [], []
        for item in plan.items:
            name = item.storage_index.fqn
            if item.type == LoadItemType.BYTE_IO:
                # The planner takes a pickle: it is made here, of a plain value, and is in no file.
                data = io.BytesIO()
                torch.save(self._values[name], data)
                data.seek(0)
                planner.load_bytes(item, data)
                continue
            info = reader.info(name)
            target = planner.resolve_tensor(item).detach()
            targets.append((item, target))
            part = target
            if not _can_fill(target, info):
                part = empty(info.type, _elements(empty(info.type, ())[0], tuple(target.shape)))[0]
                copies.append((target, part))
            size = part.element_size()
            for begin, end, address in box_ranges(
                shape_of(info.type, info.shape), item.storage_offsets, item.lengths, size, part.data_ptr(), part.stride()
            ):
                ranges.append((info.position, begin, end, address))
        reader.read(ranges)
        for target, part in copies:
            target.copy_(part)
        for item, target in targets:
            planner.commit_tensor(item, target)
        return _done(None)


def _can_fill(target: torch.Tensor, info) -> bool:
    """Whether bytes can go straight to where a tensor is."""
    return (
        target.device.type == "cpu" and target.dtype == dtype_of(info.type) and not target.is_conj()
        and not target.is_neg() and (target.dim() == 0 or target.stride(-1) == 1 or target.shape[-1] == 1))
