"""What is raised where a checkpoint cannot be read or written."""
import errno as _errno
import os
from typing import Optional


class CheckpointError(Exception):
    """A checkpoint could not be read or written.

    Survives pickling, so that it can travel between processes. What the system refused is an ``OSError`` (such as
    ``FileNotFoundError``) with an error of this class as its cause.
    """

    code: int
    """The number of the fault, as SPEC.md section 11 has it; from 501 on the library's own."""
    name: str
    """The name of the fault, such as ``chunk-checksum``."""
    tensor: Optional[str]
    """The tensor concerned."""
    chunk: Optional[int]
    """Which chunk of it, from 0."""
    offset: Optional[int]
    """Where in the file it was noticed, in bytes."""
    errno: Optional[int]
    """The system's error number, where a system call failed."""

    def __init__(
        self,
        message: str = "",
        code: int = 601,
        name: str = "argument",
        tensor: Optional[str] = None,
        chunk: Optional[int] = None,
        offset: Optional[int] = None,
        errno: Optional[int] = None,
    ):
        super().__init__(message)
        self.code, self.name, self.tensor = code, name, tensor
        self.chunk, self.offset, self.errno = chunk, offset, errno

    def __reduce__(self):
        return type(self), (
            str(self), self.code, self.name, self.tensor, self.chunk, self.offset, self.errno,
        )


def as_python(error: CheckpointError, path=None) -> BaseException:
    """The exception that Python has for a fault of the system, else the error itself."""
    if error.code == 503:
        found: BaseException = MemoryError(str(error))
    elif error.code == 501 and error.errno == _errno.ENOENT and path is not None:
        found = FileNotFoundError(f"No such file or directory: {os.fsdecode(path)}")
        found.errno = error.errno
    elif error.code == 501 and error.errno:
        found = OSError(error.errno, str(error))
    else:
        return error
    found.__cause__ = error
    return found
