"""What a reader must find in a valid file, as JSON."""

import hashlib
import json

from . import metadata
from .container import NO_DEPTH


def _tensor(file, tensor):
    layer = next(row for row in file.layers if row.name == tensor.layer)
    block = next(row for row in file.type_table() if row.name == tensor.type)
    elements = 1
    for dimension in tensor.shape:
        elements *= dimension
    known = all(chunk.decoded is not None for chunk in tensor.chunks)
    digest = hashlib.sha256(b"".join(chunk.decoded for chunk in tensor.chunks)) if known else None
    return {
        "name": tensor.name,
        "layer": layer.name,
        "component": layer.component,
        "stack": layer.stack,
        "depth": None if layer.depth == NO_DEPTH else layer.depth,
        "role": tensor.role,
        "group": tensor.group,
        "dtype": tensor.type,
        "shape": list(tensor.shape),
        "bytes": elements // block.elements * block.bytes,
        "sha256": digest.hexdigest() if digest else None,
        "codecs": [chunk.codec for chunk in tensor.chunks],
    }


def _tied(file, tied):
    return {"name": tied.name, "layer": tied.layer, "role": tied.role, "target": tied.target}


def _lines(brackets, items):
    """Items one a line."""
    inner = ",\n".join("    " + item for item in items)
    return brackets[0] + (f"\n{inner}\n  " if items else "") + brackets[1]


def expectation(file):
    entries = [f"{json.dumps(key)}: {json.dumps(metadata.expectation(value))}"
               for key, value in file.metadata]
    tensors = [json.dumps(_tensor(file, tensor)) for tensor in file.tensors]
    tied = [json.dumps(_tied(file, row)) for row in file.tied]
    return (f'{{\n  "metadata": {_lines("{}", entries)},\n  "tensors": {_lines("[]", tensors)},\n'
            f'  "tied": {_lines("[]", tied)}\n}}\n')
