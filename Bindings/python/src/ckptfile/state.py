"""Nested state of PyTorch, such as what trainers save: dictionaries, lists, plain values and tensors in one file.

Nothing is pickled: tensors are tensors of the file, named by the way to them, and all else is nested metadata.
"""
import os
from typing import Any, Dict, Mapping, Optional, Union

import torch

from ._errors import CheckpointError
from ._open import safe_open
from .torch import save_file

__all__ = ["load_state", "save_state"]

_KEY = "torch.state"


def plain(value: Any, name: str = "", tensors: Optional[Dict[str, torch.Tensor]] = None) -> Any:
    """A value as metadata can hold it; :func:`restored` is the inverse.

    Tensors are put into ``tensors``, where there is one, by the way to them. Raises :class:`CheckpointError` with the way
    for what is none of text, numbers, booleans, bytes, None, lists, tuples, dictionaries and tensors.
    """
    if isinstance(value, torch.Tensor) and tensors is not None:
        known = name
        while known in tensors:
            known += "'"
        tensors[known] = value.contiguous()
        return {"tensor": known}
    if value is None or type(value) in (bool, int, float, str, bytes):
        return value
    if isinstance(value, tuple):
        return {"tuple": [plain(item, f"{name}.{place}", tensors) for place, item in enumerate(value)]}
    if isinstance(value, list):
        return [plain(item, f"{name}.{place}", tensors) for place, item in enumerate(value)]
    if isinstance(value, Mapping):
        return {
            "dict": [
                [plain(key, name), plain(item, f"{name}.{key}" if name else str(key), tensors)]
                for key, item in value.items()
            ]
        }
    if hasattr(value, "item") and getattr(value, "shape", None) == ():
        return plain(value.item(), name, tensors)
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    raise CheckpointError(
        f"{name or 'the state'} is of type {type(value).__name__}, and nothing is pickled here; turn it into tensors, "
        "numbers, text, lists and dictionaries", 708, "unrepresentable", name or None)


def restored(value: Any, tensors: Mapping[str, torch.Tensor] = {}) -> Any:
    """The inverse of :func:`plain`."""
    if isinstance(value, list):
        return [restored(item, tensors) for item in value]
    if isinstance(value, dict):
        if "tensor" in value:
            return tensors[value["tensor"]]
        if "tuple" in value:
            return tuple(restored(item, tensors) for item in value["tuple"])
        return {restored(key, tensors): restored(item, tensors) for key, item in value["dict"]}
    return value


def save_state(state: Any, filename: Union[str, "os.PathLike[str]"], **options) -> None:
    """Saves nested state, durably and all at once.

    Args:
        state: Dictionaries, lists, tuples, plain values and tensors, nested up to 30 deep.
        filename: The path.
        options: ``codec``, ``level`` and ``threads`` of :func:`ckptfile.torch.save_file`.
    """
    tensors: Dict[str, torch.Tensor] = {}
    skeleton = plain(state, "", tensors)
    save_file(tensors, filename, {_KEY: skeleton}, **options)


def load_state(filename: Union[str, "os.PathLike[str]"], device: Any = "cpu") -> Any:
    """Loads what :func:`save_state` saved, its tensors to a device."""
    with safe_open(filename, "pt", device) as file:
        facts = file.metadata() or {}
        if _KEY not in facts:
            raise CheckpointError(f"{os.fspath(filename)}: holds no nested state; use load_file")
        return restored(facts[_KEY], file.get_tensors())
