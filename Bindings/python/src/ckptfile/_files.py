"""Saving and loading whole files, for any framework."""
import os
from typing import Any, Callable, Dict, Mapping, Optional, Union

from ._framework import Framework, framework_module, load_tensors
from ._open import safe_open
from ._reader import Reader
from ._writer import Writer, classify


def save_file(
    framework: str, tensors: Mapping[str, Any], filename: Union[str, "os.PathLike[str]"],
    metadata: Optional[Mapping[str, Any]], **options: Any,
) -> None:
    """Writes a file; ``options`` are those of :class:`Writer`."""
    with Writer(filename, **options) as writer:
        _write(writer, tensors, metadata, framework_module(framework))


def save(
    framework: str, tensors: Mapping[str, Any], metadata: Optional[Mapping[str, Any]], **options: Any,
) -> bytes:
    """The bytes that :func:`save_file` would write."""
    with Writer(**options) as writer:
        _write(writer, tensors, metadata, framework_module(framework))
        return writer.written()


def _write(
    writer: Writer, tensors: Mapping[str, Any], metadata: Optional[Mapping[str, Any]], framework: Framework,
) -> None:
    prepared = framework.prepared(tensors)
    writer.set_metadata(metadata)
    for (declared, tensor), labels in zip(prepared, classify([declared for declared, _ in prepared]).labels):
        if declared.alias is not None:
            writer.tie(declared.name, declared.alias, labels)
            continue
        # Held until it is written: it may have been copied from another device or order.
        holder, address, nbytes = framework.in_memory(tensor)
        writer.add(declared, address, nbytes, labels)
        del holder
    writer.finish()


def load_file(
    framework: str, filename: Union[str, "os.PathLike[str]"], device: Any = "cpu", *, backend: str, threads: int,
    progress: Optional[Callable[[int], Optional[bool]]],
) -> Dict[str, Any]:
    """All tensors of a file by name."""
    with safe_open(filename, framework, device, backend=backend, threads=threads) as file:
        return file.get_tensors(progress)


def load(framework: str, data: bytes) -> Dict[str, Any]:
    """All tensors of a file that is in memory."""
    reader = Reader(data=data)
    try:
        infos = [reader.info_at(place) for place in range(len(reader.names))]
        return load_tensors(reader, infos, framework_module(framework))
    finally:
        reader.close()
