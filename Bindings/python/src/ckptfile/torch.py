"""Checkpoints of PyTorch's tensors and modules."""
import os
from typing import Any, Callable, Dict, List, Mapping, Optional, Set, Tuple, Union

import torch

from . import _files
from ._errors import CheckpointError
from ._framework import framework_module, load_tensors
from ._open import safe_open
from ._reader import SHORT, Reader
from ._writer import Declared

__all__ = ["load", "load_file", "load_model", "save", "save_file", "save_model"]

_NAMED = {
    "f64": "float64", "f32": "float32", "f16": "float16", "bf16": "bfloat16", "f8_e4m3": "float8_e4m3fn",
    "f8_e5m2": "float8_e5m2", "f8_e4m3fnuz": "float8_e4m3fnuz", "f8_e5m2fnuz": "float8_e5m2fnuz",
    "f8_e8m0": "float8_e8m0fnu", "i64": "int64", "i32": "int32", "i16": "int16", "i8": "int8", "u64": "uint64",
    "u32": "uint32", "u16": "uint16", "u8": "uint8", "bool": "bool", "c32": "complex32", "c64": "complex64",
    "c128": "complex128",
}
# Older versions of PyTorch lack some.
_TYPES = {name: getattr(torch, kind) for name, kind in _NAMED.items() if hasattr(torch, kind)}
_NAMES = {kind: name for name, kind in _TYPES.items()}
# Two numbers of four bits in an element.
_PAIRS = getattr(torch, "float4_e2m1fn_x2", None)


def dtype_of(name: str) -> torch.dtype:
    """PyTorch's type for an element type. Raises :class:`CheckpointError` where there is none."""
    if name == "f4" and _PAIRS is not None:
        return _PAIRS
    if name not in _TYPES:
        raise CheckpointError(f"PyTorch has no type for {name}")
    return _TYPES[name]


def declared(name: str, tensor: torch.Tensor) -> Declared:
    """A tensor as a checkpoint has it. Raises :class:`CheckpointError` for a type that none has."""
    if tensor.dtype == _PAIRS and _PAIRS is not None:
        return Declared(name, "f4", (*tensor.shape[:-1], tensor.shape[-1] * 2))
    if tensor.dtype not in _NAMES:
        raise CheckpointError(f"tensors of {tensor.dtype} have no element type in a checkpoint", tensor=name)
    return Declared(name, _NAMES[tensor.dtype], tuple(tensor.shape))


def shape_of(kind: str, shape: Tuple[int, ...]) -> Tuple[int, ...]:
    """The shape that PyTorch has for it."""
    return (*shape[:-1], shape[-1] // 2) if kind == "f4" else shape


def empty(kind: str, shape: Tuple[int, ...]) -> Tuple[torch.Tensor, int]:
    # The memory of each is its own, so that saving or keeping one keeps no other; on the processor, whatever the
    # default device is.
    tensor = torch.empty(shape_of(kind, shape), dtype=dtype_of(kind), device="cpu")
    return tensor, tensor.data_ptr()


def mapped(mapping, info) -> torch.Tensor:
    flat = torch.frombuffer(mapping, dtype=torch.uint8, count=info.nbytes, offset=info.offset)
    return flat.view(dtype_of(info.type)).reshape(shape_of(info.type, info.shape))


def moved(tensors: Dict[str, torch.Tensor], device) -> Dict[str, torch.Tensor]:
    if str(device) == "cpu":
        return tensors
    made: Dict[int, torch.Tensor] = {}
    for tensor in tensors.values():
        if id(tensor) not in made:
            made[id(tensor)] = tensor.to(device)
    return {name: made[id(tensor)] for name, tensor in tensors.items()}


def compact(tensor: torch.Tensor) -> torch.Tensor:
    """The tensor without what a slice of it would keep alive."""
    return tensor if tensor._base is None else tensor.clone(memory_format=torch.contiguous_format)


# -- tensors that share memory


def _storage(tensor: torch.Tensor) -> Tuple[int, int]:
    """Address and size of what a tensor is a view of; zeros where it has no memory."""
    try:
        storage = tensor.untyped_storage()
        return storage.data_ptr(), storage.nbytes()
    except (AttributeError, NotImplementedError, RuntimeError):
        return 0, 0


def _extent(tensor: torch.Tensor) -> Tuple[int, int]:
    """The first byte of a tensor, and that behind its last."""
    start = tensor.data_ptr()
    if not tensor.numel():
        return start, start
    last = sum((size - 1) * stride for size, stride in zip(tensor.shape, tensor.stride()))
    return start, start + (last + 1) * tensor.element_size()


def _sharing(tensors: Mapping[str, torch.Tensor]) -> List[List[str]]:
    """Names of tensors whose memory overlaps, each group sorted; groups of one are left out."""
    storages: Dict[Any, List[str]] = {}
    for name, tensor in tensors.items():
        address, size = _storage(tensor)
        if tensor.device.type != "meta" and address and size and tensor.numel():
            storages.setdefault((tensor.device, address), []).append(name)
    groups = []
    for names in storages.values():
        if len(names) < 2:
            continue
        end = 0
        for first, last, name in sorted((*_extent(tensors[name]), name) for name in names):
            if first < end:
                groups[-1].append(name)
            else:
                groups.append([name])
            end = max(end, last)
    return [sorted(group) for group in groups if len(group) > 1]


def _same(first: torch.Tensor, second: torch.Tensor) -> bool:
    return (first.data_ptr(), first.shape, first.stride(), first.dtype) == (
        second.data_ptr(), second.shape, second.stride(), second.dtype)


def _check(tensors: Mapping[str, torch.Tensor]) -> Dict[str, str]:
    """What is a further name of what, of tensors that are to be saved; raises for what cannot be."""
    if not isinstance(tensors, Mapping):
        raise ValueError(f"Expected a dict of [str, torch.Tensor] but received {type(tensors)}")
    for name, tensor in tensors.items():
        if not isinstance(tensor, torch.Tensor):
            raise ValueError(f"Key `{name}` is invalid, expected torch.Tensor but received {type(tensor)}")
        if tensor.layout != torch.strided:
            raise ValueError(f"`{name}` is a sparse tensor ({tensor.layout}); make it dense first")
    ties: Dict[str, str] = {}
    for group in _sharing(tensors):
        for name in group[1:]:
            if not _same(tensors[group[0]], tensors[name]):
                raise RuntimeError(
                    f"Some tensors share memory without being the same: {group}. Clone those that are parts of others, "
                    "or save only the whole and slice it after loading.")
            ties[name] = group[0]
    for name, tensor in tensors.items():
        if name not in ties and not tensor.is_contiguous():
            raise ValueError(
                f"You are trying to save a non contiguous tensor: `{name}` which is not allowed. Call `.contiguous()` on "
                "it before saving, or use save_model(..., force_contiguous=True) for the model that it is part of.")
    return ties


def prepared(tensors: Mapping[str, torch.Tensor]) -> List[Tuple[Declared, torch.Tensor]]:
    ties = _check(tensors)
    own = [(declared(name, tensor), tensor) for name, tensor in tensors.items() if name not in ties]
    return own + [
        (declared(name, tensors[name])._replace(alias=to), tensors[name]) for name, to in ties.items()]


def in_memory(tensor: torch.Tensor) -> Tuple[torch.Tensor, int, int]:
    # From the processor's memory nothing is copied.
    tensor = tensor.detach().resolve_conj().resolve_neg().to("cpu").contiguous()
    return tensor, tensor.data_ptr(), tensor.numel() * tensor.element_size()


# -- state dictionaries


def save_file(
    tensors: Mapping[str, torch.Tensor], filename: Union[str, "os.PathLike[str]"],
    metadata: Optional[Mapping[str, Any]] = None, *, codec: Optional[str] = None, level: int = 0, threads: int = 0,
) -> None:
    """Saves tensors, durably and all at once: what was at ``filename`` stays until the new file is whole.

    Tensors that are one and the same are written once, with several names, and are one again when they are loaded.
    Layers, components and stacks are told from the names.

    Args:
        tensors: The tensors by name, contiguous and dense, on any device.
        filename: The path.
        metadata: Facts about the whole: text, numbers, booleans, bytes, None, lists and dictionaries.
        codec: ``"auto"``, whichever is smallest; ``"stored"``, ``"zlib"`` or ``"float"``.
        level: From 1, fast, to 9, small; 0 for 6.
        threads: How many encode; 0 for all processors.

    Raises:
        RuntimeError: Tensors share some of their memory without being the same.
        ValueError: A tensor is sparse or not contiguous, or is none.
    """
    _files.save_file("torch", tensors, filename, metadata, codec=codec, level=level, threads=threads)


def save(
    tensors: Mapping[str, torch.Tensor], metadata: Optional[Mapping[str, Any]] = None, *,
    codec: Optional[str] = None, level: int = 0, threads: int = 0,
) -> bytes:
    """The bytes that :func:`save_file` would write."""
    return _files.save("torch", tensors, metadata, codec=codec, level=level, threads=threads)


def load_file(
    filename: Union[str, "os.PathLike[str]"], device: Union[str, int, torch.device] = "cpu", *,
    backend: str = "pread", threads: int = 0, progress: Optional[Callable[[int], Optional[bool]]] = None,
) -> Dict[str, torch.Tensor]:
    """All tensors of a checkpoint of any format, by name. See :class:`ckptfile.safe_open` for the arguments."""
    return _files.load_file("torch", filename, device, backend=backend, threads=threads, progress=progress)


def load(data: bytes) -> Dict[str, torch.Tensor]:
    """All tensors of a checkpoint of any format that is in memory."""
    return _files.load("torch", data)


# -- modules


def save_model(
    model: torch.nn.Module, filename: Union[str, "os.PathLike[str]"], metadata: Optional[Mapping[str, Any]] = None,
    force_contiguous: bool = True, **options,
) -> None:
    """Saves a module's state as :func:`save_file` does. Parameters that the module has several times are written once.

    Args:
        model: The module.
        filename: The path.
        metadata: Facts about the whole.
        force_contiguous: Whether tensors that are not contiguous are copied instead of refused.
        options: ``codec``, ``level`` and ``threads`` of :func:`save_file`.
    """
    state = model.state_dict()
    if force_contiguous:
        copies: Dict[Any, torch.Tensor] = {}
        for name, tensor in state.items():
            if isinstance(tensor, torch.Tensor) and not tensor.is_contiguous():
                key = (tensor.data_ptr(), tensor.shape, tensor.stride(), tensor.dtype)
                state[name] = copies.setdefault(key, tensor.contiguous())
    save_file(state, filename, metadata, **options)


def load_model(
    model: torch.nn.Module, filename: Union[str, "os.PathLike[str]"], strict: bool = True,
    device: Union[str, int, torch.device] = "cpu", *, backend: str = "pread", threads: int = 0,
) -> Tuple[Set[str], List[str]]:
    """Loads a module's state, decoded straight into the module's memory where type and place allow it.

    Args:
        model: The module.
        filename: A checkpoint of any format.
        strict: Whether names that are missing or not expected are an error.
        device: Is not needed: tensors go to where the module's are.
        backend: As of :class:`ckptfile.safe_open`; only checked.
        threads: How many threads decode; 0 for all processors.

    Returns:
        The names of the module that were not loaded, and those of the file that were not used.

    Raises:
        RuntimeError: Shapes differ, or names do and ``strict`` is set.
    """
    with safe_open(filename, "pt", backend=backend, threads=threads) as file:
        reader = file._reader
        infos = {info.name: info for info in (reader.info_at(place) for place in range(len(reader.names)))}
        own = model.state_dict()
        missing, unexpected, wanted = _match(own, infos)
        errors = []
        if strict and unexpected:
            errors.append("Unexpected key(s) in state_dict: " + ", ".join(f'"{name}"' for name in sorted(unexpected)))
        if strict and missing:
            errors.insert(0, "Missing key(s) in state_dict: " + ", ".join(f'"{name}"' for name in sorted(missing)))
        for name in wanted:
            found, expected = shape_of(infos[name].type, infos[name].shape), tuple(own[name].shape)
            if found != expected:
                errors.append(
                    f"size mismatch for {name}: copying a param with shape {torch.Size(found)} from checkpoint, the shape "
                    f"in current model is {torch.Size(expected)}.")
        if errors:
            raise RuntimeError(
                f"Error(s) in loading state_dict for {type(model).__name__}:" + "".join(f"\n    {e}" for e in errors))
        if _is_plain(model) and all(isinstance(own[name], torch.Tensor) for name in wanted):
            _fill(reader, {name: own[name] for name in wanted}, infos)
        else:
            # Modules that take part in loading get what they expect.
            model.load_state_dict(
                load_tensors(reader, [infos[name] for name in wanted], framework_module("torch")), strict=False)
        return missing, unexpected


def _match(own: Mapping[str, Any], infos: Mapping[str, Any]) -> Tuple[Set[str], List[str], List[str]]:
    """What the file lacks, what the module lacks, and what is loaded, each tensor of the module's once."""
    tensors = {name: value for name, value in own.items() if isinstance(value, torch.Tensor)}
    missing = {name for name in own if name not in infos}
    unexpected = [name for name in infos if name not in own]
    wanted = [name for name in own if name in infos]
    for group in _sharing(tensors):
        if not all(_same(tensors[group[0]], tensors[name]) for name in group[1:]):
            continue
        there = [name for name in group if name in infos]
        # One of the names is enough; others have to be the same tensor in the file.
        if there:
            missing -= set(group)
        for name in there[1:]:
            wanted.remove(name)
            if infos[name].position != infos[there[0]].position:
                unexpected.append(name)
    return missing, unexpected, wanted


def _is_plain(model: torch.nn.Module) -> bool:
    """Whether loading a state does nothing but copy tensors."""
    plain = torch.nn.Module
    return all(
        type(module)._load_from_state_dict is plain._load_from_state_dict
        and type(module).set_extra_state is plain.set_extra_state
        and type(module).load_state_dict is plain.load_state_dict
        and not module._load_state_dict_pre_hooks
        and not module._load_state_dict_post_hooks
        for module in model.modules())


def _fill(reader: Reader, targets: Mapping[str, torch.Tensor], infos: Mapping[str, Any]) -> None:
    """Reads tensors into memory that is there."""
    direct, others = [], []
    for name, target in targets.items():
        info = infos[name]
        if target.device.type == "cpu" and target.is_contiguous() and target.dtype == dtype_of(info.type) \
                and not target.is_conj() and not target.is_neg():
            if info.nbytes:
                direct.append((info.position, 0, info.nbytes, target.data_ptr()))
        else:
            others.append(name)
    reader.read(direct)
    for name in others:
        fill_through_copy(reader, infos[name], targets[name])


def fill_through_copy(reader: Reader, info, target: torch.Tensor) -> None:
    """Reads a tensor into one of another type, order or device, some rows at a time."""
    rows = info.shape[0] if info.shape else 1
    row = info.nbytes // rows if rows else 0
    if not row:
        return
    step = max(1, SHORT // row)
    with torch.no_grad():
        for start in range(0, rows, step):
            stop = min(rows, start + step)
            shape = (stop - start, *info.shape[1:]) if info.shape else ()
            part, address = empty(info.type, shape)
            reader.read([(info.position, start * row, stop * row, address)])
            (target[start:stop] if info.shape else target).copy_(part)
