"""Counting a model's parameters by component."""
import os
from typing import Any, Dict, List, Mapping, Tuple, Union

from ._errors import CheckpointError
from ._reader import Reader
from ._writer import Declared, classify


class Tally:
    """Where a model's parameters are.

    Printed it is a table; in a notebook as well.
    """

    parameters: int
    """All parameters."""
    weights: int
    """Those that are weights."""
    biases: int
    """Those that are biases."""
    tensors: int
    """How many tensors hold them."""

    def __init__(self, found: Mapping[str, Any], title: str):
        self._found, self.title = dict(found), title
        self.parameters, self.weights = found["parameters"], found["weights"]
        self.biases, self.tensors = found["biases"], found["tensors"]

    @property
    def components(self) -> Dict[Tuple[str, str], int]:
        """Parameters by stack and component, such as ``("encoder", "attention.query")``."""
        return {(part["stack"], part["component"]): part["parameters"] for part in self._found["components"]}

    @property
    def stacks(self) -> Dict[str, int]:
        """Parameters by stack: ``encoder``, ``decoder`` and so on."""
        return {part["stack"]: part["parameters"] for part in self._found["stacks"]}

    @property
    def layers(self) -> Dict[str, int]:
        """Parameters by block, and by layer outside of the blocks."""
        return {part["name"]: part["parameters"] for part in self._found["layers"]}

    @property
    def families(self) -> List[str]:
        """The naming schemes that were recognized."""
        return list(self._found["families"])

    @property
    def unrecognized(self) -> List[str]:
        """Names of tensors that no rule recognizes."""
        return list(self._found["unrecognized"])

    def to_dict(self) -> Dict[str, Any]:
        """All of it, as in ckpt.h at ``ckpt_anatomy_tally_json``."""
        return dict(self._found)

    def _rows(self) -> List[Tuple[str, int, int, int]]:
        rows = []
        for stack in self._found["stacks"]:
            rows.append((stack["stack"], stack["weights"], stack["biases"], stack["parameters"]))
            for part in self._found["components"]:
                if part["stack"] == stack["stack"]:
                    rows.append(("  " + part["component"], part["weights"], part["biases"], part["parameters"]))
        rows.append(("total", self.weights, self.biases, self.parameters))
        return rows

    def _share(self, count: int) -> str:
        return f"{100 * count / self.parameters:.1f}%" if self.parameters else ""

    @property
    def _heading(self) -> str:
        return f"{self.title}: {self.parameters:,} parameters in {self.tensors:,} tensors"

    def __repr__(self) -> str:
        cells = [("part", "weights", "biases", "parameters", "share")]
        cells += [(name, f"{w:,}", f"{b:,}", f"{p:,}", self._share(p)) for name, w, b, p in self._rows()]
        widths = [max(len(row[column]) for row in cells) for column in range(5)]
        lines = [
            row[0].ljust(widths[0]) + "".join("  " + row[column].rjust(widths[column]) for column in range(1, 5))
            for row in cells
        ]
        return "\n".join([self._heading, "", *lines])

    def _repr_html_(self) -> str:
        import html

        number = ' style="text-align:right"'
        head = "".join(
            f"<th{'' if column == 'part' else number}>{column}</th>"
            for column in ("part", "weights", "biases", "parameters", "share"))
        body = []
        for name, w, b, p in self._rows():
            level = 'padding-left:1.5em;' if name.startswith(" ") else 'font-weight:bold;'
            body.append(
                f'<tr><td style="text-align:left;{level}">{html.escape(name.strip())}</td>'
                + "".join(f"<td{number}>{text}</td>" for text in (f"{w:,}", f"{b:,}", f"{p:,}", self._share(p)))
                + "</tr>")
        return (
            f"<table><caption>{html.escape(self._heading)}</caption><thead><tr>{head}</tr></thead>"
            f"<tbody>{''.join(body)}</tbody></table>")


def tally(model: Union[str, "os.PathLike[str]", Mapping[str, Any], Any]) -> Tally:
    """Counts a model's parameters by component.

    Args:
        model: The path of a checkpoint of any format; or tensors by name, of PyTorch or NumPy, or their shapes; or a
            module of PyTorch.

    Example::

        >>> ckptfile.tally(transformers.AutoModel.from_pretrained("gpt2"))
    """
    if isinstance(model, (str, bytes, os.PathLike)):
        reader = Reader(model)
        try:
            return Tally(reader.classify().tally, os.path.basename(os.fsdecode(model)))
        finally:
            reader.close()
    title = "state dictionary"
    if hasattr(model, "state_dict"):
        title, model = type(model).__name__, model.state_dict()
    if not isinstance(model, Mapping):
        raise TypeError(f"{type(model).__name__} is neither a path nor a module nor tensors by name")
    return Tally(classify(_declared(model)).tally, title)


def _declared(tensors: Mapping[str, Any]) -> List[Declared]:
    own, ties, owners = [], [], {}
    for name, value in tensors.items():
        tensor, place = _describe(name, value)
        if place is not None and place in owners:
            ties.append(tensor._replace(alias=owners[place]))
            continue
        if place is not None:
            owners[place] = name
        own.append(tensor)
    return own + ties


def _describe(name: str, value: Any) -> Tuple[Declared, Any]:
    """A tensor, and what is equal for two that are the same one."""
    if isinstance(value, (tuple, list)):
        return Declared(name, "f32", tuple(value)), None
    shape = tuple(getattr(value, "shape", ()))
    if hasattr(value, "data_ptr"):
        from . import torch as framework

        known = value.dtype in framework._NAMES or value.dtype == framework._PAIRS
        made = framework.declared(name, value) if known else Declared(name, "f32", shape)
        address = 0 if value.device.type == "meta" else value.data_ptr()
        place = (address, shape, value.stride(), value.dtype) if address and value.numel() else None
        return made, place
    if hasattr(value, "ctypes") and hasattr(value, "dtype"):
        from . import numpy as framework

        place = (value.ctypes.data, shape, value.strides, value.dtype.str) if value.nbytes else None
        return Declared(name, framework.name_of(value.dtype.newbyteorder("<")), shape), place
    if hasattr(value, "shape"):
        return Declared(name, "f32", shape), None
    raise CheckpointError(f"{name} is of type {type(value).__name__}, and not a tensor or a shape", tensor=name)
