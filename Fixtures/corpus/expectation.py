"""What a reader must find in a valid file, as JSON."""

import hashlib
import json

from . import metadata
from .container import NO_DEPTH
from .optional import joined_parts


def _block(file, row):
    """Elements and bytes in a block of the tensor's type."""
    block = next(each for each in file.type_table() if each.name == row.type)
    return block.elements, block.bytes


def _byte_count(file, row, shape):
    elements = 1
    for dimension in shape:
        elements *= dimension
    per_block, size = _block(file, row)
    return elements // per_block * size


def _labels(file, row):
    layer = next(each for each in file.layers if each.name == row.layer)
    return {
        "layer": layer.name,
        "component": layer.component,
        "stack": layer.stack,
        "depth": None if layer.depth == NO_DEPTH else layer.depth,
        "role": row.role,
        "group": row.group,
        "dtype": row.type,
    }


def _offset(file, tensor):
    """Where the tensor's first chunk stands in its file."""
    end = 64
    for row in file.tensors:
        end += -end % file.alignment
        if row is tensor:
            return end
        end += sum(len(chunk.stored) for chunk in row.chunks)


def _tensor(file, row):
    known = row.layout == 0 and all(chunk.decoded is not None for chunk in row.chunks)
    return {
        "name": row.name,
        **_labels(file, row),
        "shape": list(row.shape),
        "layout": row.layout,
        "bytes": _byte_count(file, row, row.shape),
        "offset": _offset(file, row),
        "sha256": hashlib.sha256(row.decoded()).hexdigest() if known else None,
        "codecs": [chunk.codec for chunk in row.chunks],
    }


def _whole(file, whole):
    """`sha256` is null where parts are missing."""
    parts = {name: origin for name, (owner, origin) in file.part_of().items()
             if owner.name == whole.name}
    owner, some = next(pair for pair in file.tensor_list() if pair[1].name in parts)
    count = _byte_count(owner, some, whole.shape)
    there = sum(_byte_count(each, row, row.shape) for each, row in file.tensor_list()
                if row.name in parts)
    data = joined_parts(file, whole)[1] if there == count else None
    return {
        "name": whole.name,
        **_labels(owner, some),
        "shape": list(whole.shape),
        "bytes": count,
        "sha256": None if data is None else hashlib.sha256(data).hexdigest(),
        "parts": [{"name": row.name, "origin": list(parts[row.name])}
                  for _, row in file.tensor_list() if row.name in parts],
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
    tensors = [json.dumps(_tensor(*pair)) for pair in file.tensor_list()]
    wholes = [json.dumps(_whole(file, row)) for row in file.whole_list()]
    tied = [json.dumps(_tied(file, row)) for row in file.tied]
    return (f'{{\n  "alignment": {file.alignment},\n  "metadata": {_lines("{}", entries)},\n'
            f'  "tensors": {_lines("[]", tensors)},\n  "wholes": {_lines("[]", wholes)},\n'
            f'  "tied": {_lines("[]", tied)}\n}}\n')
