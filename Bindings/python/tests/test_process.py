"""Signals, threads, forks and objects that are given up."""
import gc
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import threading
import time

import numpy as np
import pytest

from ckptfile import CheckpointError, safe_open
from ckptfile import numpy as cn
from ckptfile._writer import Declared, Writer

ARRAYS = {f"layers.{i}.weight": np.random.default_rng(i).normal(size=(400, 500)).astype(np.float32) for i in range(8)}


def equal(found):
    return all(np.array_equal(found[name], array) for name, array in ARRAYS.items())


def interrupted(script, *arguments):
    """Runs a script, sends it SIGINT a while after it says that it begins, and gives what it said and how long that took."""
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert child.stdout.readline() == "begins\n"
    time.sleep(0.3)
    child.send_signal(signal.SIGINT)
    began = time.monotonic()
    said, _ = child.communicate(timeout=120)
    return said, time.monotonic() - began


@pytest.mark.slow
@pytest.mark.parametrize("way", ["load", "file"])
def test_control_c_ends_a_read(way):
    with Writer("big.ckpt", codec="zlib", level=1) as writer:
        block = np.random.default_rng(5).integers(0, 4, 64 << 20, np.uint8)
        for number in range(40):
            writer.add(Declared(f"t{number}", "u8", block.shape), block.ctypes.data, block.nbytes)
        writer.finish()
    said, seconds = interrupted("""
        import sys, time, ckptfile.numpy as cn, ckptfile
        print("begins", flush=True)
        try:
            began = time.monotonic()
            if sys.argv[1] == "load":
                cn.load_file("big.ckpt")
            else:
                with ckptfile.safe_open(open("big.ckpt", "rb")) as file:
                    file.get_tensors()
            print("read all")
        except KeyboardInterrupt:
            print("interrupted")
    """, way)
    if said == "read all\n":
        pytest.skip("everything was read before the signal")
    assert said == "interrupted\n"
    print(f"ended {seconds:.2f} s after the signal")


@pytest.mark.slow
def test_control_c_ends_a_save_and_leaves_the_old_file():
    cn.save_file({"old": np.ones(3)}, "a.ckpt")
    said, seconds = interrupted("""
        import numpy as np, ckptfile.numpy as cn
        arrays = {str(i): np.random.default_rng(i).integers(0, 16, 32 << 20, np.uint8) for i in range(24)}
        print("begins", flush=True)
        try:
            cn.save_file(arrays, "a.ckpt", level=9)
            print("saved all")
        except KeyboardInterrupt:
            print("interrupted")
    """)
    assert said == "interrupted\n"
    assert os.listdir() == ["a.ckpt"] and list(cn.load_file("a.ckpt")) == ["old"]
    print(f"ended {seconds:.2f} s after the signal")


def test_threads_share_a_file():
    cn.save_file(ARRAYS, "a.ckpt")
    failures = []
    with safe_open("a.ckpt") as file:
        def work():
            for _ in range(10):
                if not (equal(file.get_tensors()) and equal(cn.load_file("a.ckpt"))):
                    failures.append(1)

        threads = [threading.Thread(target=work) for _ in range(8)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
    assert not failures


def in_child(work):
    child = os.fork()
    if child == 0:
        signal.alarm(60)
        try:
            os._exit(0 if work() else 1)
        except BaseException:
            os._exit(2)
    return os.waitpid(child, 0)[1]


@pytest.mark.slow
def test_forks_while_others_read():
    cn.save_file(ARRAYS, "a.ckpt")
    is_over = threading.Event()
    with safe_open("a.ckpt") as file:
        def work():
            while not is_over.is_set():
                file.get_tensors()

        threads = [threading.Thread(target=work) for _ in range(3)]
        [thread.start() for thread in threads]
        try:
            # What the parent has open is used as well, though a thread of the parent's may be in the middle of it.
            statuses = [in_child(lambda: equal(file.get_tensors()) and equal(cn.load_file("a.ckpt"))) for _ in range(60)]
        finally:
            is_over.set()
            [thread.join() for thread in threads]
    assert statuses == [0] * 60


@pytest.mark.slow
def test_forked_children_decode_on_more_than_one_thread():
    cn.save_file({"w": np.random.default_rng(1).normal(size=(4000, 4000)).astype(np.float32)}, "a.ckpt")
    cn.load_file("a.ckpt")
    if len(os.sched_getaffinity(0)) < 2:
        pytest.skip("there is one processor")

    def work():
        most, is_over = [0], threading.Event()

        def watch():
            while not is_over.is_set():
                most[0] = max(most[0], len(os.listdir("/proc/self/task")))

        watcher = threading.Thread(target=watch)
        watcher.start()
        for _ in range(3):
            cn.load_file("a.ckpt")
        is_over.set()
        watcher.join()
        # This one, the one that watches, the one that reads, and at least one more of the library's.
        return most[0] >= 4

    assert in_child(work) == 0


def read_in_worker(name):
    return float(np.abs(OPENED.get_tensor(name) - ARRAYS[name]).sum())


def test_data_loaders():
    global OPENED
    cn.save_file(ARRAYS, "a.ckpt")
    with safe_open("a.ckpt") as OPENED:
        OPENED.get_tensors()
        with multiprocessing.get_context("fork").Pool(2) as pool:
            assert pool.map_async(read_in_worker, list(ARRAYS)).get(timeout=60) == [0.0] * len(ARRAYS)


def fail_in_worker(_):
    raise CheckpointError("m", 301, "chunk-checksum", "t", 3, 99, None)


def test_errors_travel_between_processes():
    with multiprocessing.get_context("fork").Pool(1) as pool:
        with pytest.raises(CheckpointError) as caught:
            pool.map(fail_in_worker, [0])
    assert (caught.value.tensor, caught.value.chunk, caught.value.offset) == ("t", 3, 99)


def resident():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


@pytest.mark.slow
def test_nothing_is_kept_of_what_is_given_up():
    cn.save_file({"w": np.ones((100, 100))}, "a.ckpt", {"k": 1})

    def once():
        file = safe_open("a.ckpt")
        file.get_tensor("w"), file.metadata(), file.keys()
        del file
        writer = Writer("b.ckpt")
        writer.set_metadata({"a": [1]})
        del writer
        with pytest.raises(CheckpointError):
            safe_open("/dev/null")

    for _ in range(300):
        once()
    gc.collect()
    before, open_before = resident(), len(os.listdir("/proc/self/fd"))
    for _ in range(3000):
        once()
    gc.collect()
    assert resident() - before < 4096 and len(os.listdir("/proc/self/fd")) == open_before
    assert os.listdir() == ["a.ckpt"]


def test_importing_needs_nothing_else():
    script = "import sys, ckptfile; print(sorted(m for m in ('numpy', 'torch', 'ml_dtypes') if m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout == "[]\n"
