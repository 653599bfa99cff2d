"""An open file."""
import ctypes as C
import json
import mmap
import os
import struct
import threading
from typing import Any, Callable, Dict, Iterable, List, NamedTuple, Optional, Tuple

from ._errors import CheckpointError
from ._library import CLOSE, READ_AT, TENSOR, Job, Range, Source, fail, library

_TENSOR = struct.Struct(TENSOR)

# Less than this is read at once; more is read beside a thread that waits for signals.
SHORT = 16 << 20


class TensorInfo(NamedTuple):
    """What a file says of a tensor."""

    name: str
    type: str
    """The element type, such as ``bf16`` (SPEC.md annex A.1)."""
    shape: Tuple[int, ...]
    nbytes: int
    """The size of the elements in memory."""
    stored_nbytes: int
    """What it takes in the file; 0 for a further name."""
    offset: int
    """Where its first byte stands in its file."""
    position: int
    """Its place in the file; for a further name that of its tensor."""
    is_stored: bool
    """Whether it stands in its file as in memory."""
    is_tied: bool
    """Whether it is a further name of the tensor at ``position``."""
    file: Optional[str]
    """The file that it stands in, where that is another one."""
    layer: str
    component: str
    stack: str
    role: str
    group: str
    depth: Optional[int]


def _decode(value: Any) -> Any:
    """A metadata value as Python has it, from ckpt_metadata_json."""
    if isinstance(value, list):
        return [_decode(item) for item in value]
    if isinstance(value, dict):
        if len(value) == 1:
            if isinstance(value.get("$bytes"), str):
                return bytes.fromhex(value["$bytes"])
            if isinstance(value.get("$map"), dict):
                return {key: _decode(item) for key, item in value["$map"].items()}
        return {key: _decode(item) for key, item in value.items()}
    return value


def wait_for(work: Callable[[], None], stop: Callable[[], None], tick: Callable[[], None] = lambda: None):
    """Runs work on a thread of Python's, so that this one sees signals; after one it calls `stop` and waits."""
    failures: List[BaseException] = []
    finished = threading.Event()

    def run():
        try:
            work()
        except BaseException as error:
            failures.append(error)
        finally:
            finished.set()

    thread = threading.Thread(target=run, name="ckptfile")
    thread.start()
    try:
        # Event.wait, because an interrupted Thread.join of Python 3.11 returns early.
        while not finished.wait(0.05):
            tick()
    except BaseException:
        stop()
        finished.wait()
        thread.join()
        raise
    thread.join()
    if failures:
        raise failures[0]


class Reader:
    """An open file: what it holds at once, bytes when asked.

    May be used from several threads. A child process that is forked opens the file anew when it uses it.
    """

    def __init__(self, path=None, *, file=None, data=None, threads: int = 0):
        self._handle: Optional[int] = None
        self._path, self._file, self._data, self._threads = path, file, data, threads
        self._lock = threading.RLock()
        self._open()

    def _open(self):
        self._process = os.getpid()
        self._records: Optional[bytes] = None
        self._names: Optional[List[str]] = None
        self._places: Optional[Dict[str, int]] = None
        self._texts: Dict[int, str] = {}
        self._mapping: Optional[mmap.mmap] = None
        error = C.c_void_p()
        if self._file is not None:
            self._open_file(error)
        elif self._data is not None:
            self._keep = view = memoryview(self._data).cast("B")
            if view.readonly:
                address = C.cast(C.c_char_p(bytes(view) if not isinstance(self._data, bytes) else self._data), C.c_void_p)
                self._keep = (view, address)
            else:
                self._keep = (C.c_char * len(view)).from_buffer(view)
                address = C.c_void_p(C.addressof(self._keep))
            self._handle = library.ckpt_open_memory(address, len(view), self._threads, C.byref(error))
        else:
            path = os.fsencode(self._path)
            self._handle = library.ckpt_open(path, self._threads, C.byref(error))
        if not self._handle:
            fail(error, self._path)

    def _open_file(self, error):
        """Reads through a file object of Python's, on threads of Python's alone."""
        file, lock = self._file, threading.Lock()
        file = getattr(file, "buffer", file)
        size = file.seek(0, 2)

        def read_at(_, offset, target, count):
            try:
                with lock:
                    file.seek(offset)
                    room = memoryview((C.c_char * count).from_address(target)).cast("B")
                    done = 0
                    while done < count:
                        piece = file.read(count - done)
                        if not piece:
                            return 5
                        room[done:done + len(piece)] = piece
                        done += len(piece)
                return 0
            except OSError as problem:
                return problem.errno or 5
            except BaseException:
                return 5

        self._keep = (READ_AT(read_at), CLOSE(lambda _: None))
        source = Source(None, size, *self._keep)
        wait_for(
            lambda: setattr(self, "_handle", library.ckpt_open_source(source, 1, C.byref(error))), lambda: None)

    def _ready(self) -> int:
        """The handle. Throws where the file is closed; opens it anew in a child process."""
        if self._handle is None:
            raise CheckpointError("File is closed")
        if os.getpid() != self._process:
            # The parent's object may be in the middle of anything: it is left as it is.
            self._lock = threading.RLock()
            self._open()
        return self._handle

    # -- what there is

    def _list(self) -> bytes:
        """The array of ckpt_tensors."""
        handle = self._ready()
        with self._lock:
            if self._records is None:
                count = C.c_size_t()
                start = library.ckpt_tensors(handle, C.byref(count))
                size = _TENSOR.size * count.value
                self._records = C.string_at(start, size) if size else b""
            return self._records

    @property
    def names(self) -> List[str]:
        """The names, in the order of the file, further names last."""
        if self._names is None:
            numbers = memoryview(self._list()).cast("Q")
            step = _TENSOR.size // 8
            addresses, lengths = numbers[::step].tolist(), numbers[1::step].tolist()
            names: List[str] = []
            if addresses:
                # They stand one behind the other, each with a zero.
                names = C.string_at(addresses[0], addresses[-1] + lengths[-1] - addresses[0]).decode().split("\0")
            if len(names) != len(addresses):  # Some hold zeros themselves.
                names = [C.string_at(*place).decode() for place in zip(addresses, lengths)]
            self._names = names
        return self._names

    def info(self, name: str) -> TensorInfo:
        """What the file says of a tensor. Raises ``KeyError``."""
        if self._places is None:
            self._places = {known: place for place, known in enumerate(self.names)}
        return self.info_at(self._places[name])

    def info_at(self, place: int) -> TensorInfo:
        """What the file says of the tensor at a place in ``names``."""
        record = _TENSOR.unpack_from(self._list(), place * _TENSOR.size)
        shape = (C.c_int64 * record[23]).from_address(record[18])[:] if record[23] else ()
        word = self._word
        return TensorInfo(
            self.names[place], word(record[2], record[3]), tuple(shape), record[19], record[20], record[21],
            record[22], bool(record[24]), bool(record[25]), word(record[4], record[5]) or None,
            word(record[6], record[7]), word(record[8], record[9]), word(record[10], record[11]),
            word(record[12], record[13]), word(record[14], record[15]),
            None if record[16] < 0 else record[16])

    def _word(self, address: int, length: int) -> str:
        known = self._texts.get(address)
        if known is None:
            known = self._texts[address] = C.string_at(address, length).decode() if length else ""
        return known

    @property
    def format(self) -> str:
        """The format: ``ckpt``, ``safetensors`` and so on."""
        return str(library.ckpt_format(self._ready()))

    def metadata(self) -> Dict[str, Any]:
        """The facts of the file, each value with its type."""
        found = json.loads(str(library.ckpt_metadata_json(self._ready())))
        return {key: _decode(value) for key, value in found.items()}

    # -- reading

    def read(
        self, ranges: Iterable[Tuple[int, int, int, int]],
        progress: Optional[Callable[[int], Optional[bool]]] = None,
    ) -> None:
        """Fills memory: (position, begin, end, address), ...

        ``progress`` is called now and then, on this thread, with the bytes that are there; False ends the reading.
        """
        handle = self._ready()
        wanted = list(ranges)
        array = (Range * len(wanted))(*wanted)
        error, job = C.c_void_p(), Job()

        def work():
            if library.ckpt_read(handle, array, len(wanted), C.byref(job), C.byref(error)):
                fail(error, self._path)

        if self._file is None and progress is None and sum(item[2] - item[1] for item in wanted) < SHORT:
            return work()

        def stop():
            job.stop = 1

        def tick():
            if progress and progress(job.done) is False:
                stop()

        wait_for(work, stop, tick)
        if progress:
            progress(job.done)

    def mapping(self) -> mmap.mmap:
        """The file, mapped so that it can be written to without being changed."""
        self._ready()
        with self._lock:
            if self._mapping is None:
                with open(self._path, "rb") as file:
                    self._mapping = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
            return self._mapping

    @property
    def can_map(self) -> bool:
        """Whether the file is one on disk."""
        return self._path is not None

    def classify(self) -> "Anatomy":
        """What part of a model each tensor is."""
        error = C.c_void_p()
        handle = library.ckpt_classify_reader(self._ready(), C.byref(error))
        if not handle:
            fail(error, self._path)
        return Anatomy(handle)

    def close(self) -> None:
        """Frees what the library holds. May be called more than once."""
        handle, self._handle = self._handle, None
        if handle and os.getpid() == self._process:
            library.ckpt_close(handle)

    __del__ = close


class Anatomy:
    """What part of a model each tensor is: labels in the order of the tensors, and the tally."""

    def __init__(self, handle: int):
        try:
            count = C.c_size_t()
            found = library.ckpt_anatomy_labels(handle, C.byref(count))
            self.labels: List[Dict[str, Any]] = [_labels(found[place]) for place in range(count.value)]
            self.tally: Dict[str, Any] = json.loads(str(library.ckpt_anatomy_tally_json(handle)))
        finally:
            library.ckpt_anatomy_free(handle)


def _labels(found) -> Dict[str, Any]:
    return {
        "layer": str(found.layer), "component": str(found.component), "stack": str(found.stack),
        "role": str(found.role), "group": str(found.group),
        "depth": None if found.depth < 0 else found.depth,
    }
