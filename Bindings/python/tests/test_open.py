"""safe_open and slices: as safetensors has them, and what is more."""
import pathlib
import pickle

import numpy as np
import pytest

import ckptfile
from ckptfile import CheckpointError, safe_open
from ckptfile import numpy as cn

from conftest import flip

A = np.random.default_rng(4).normal(size=(50, 30, 8)).astype(np.float32)


@pytest.fixture
def opened():
    cn.save_file({"b": A, "a": A[0], "s": np.float64(2.5), "t": A}, "a.ckpt")
    with safe_open("a.ckpt", framework="np") as file:
        yield file


def test_names(opened):
    assert opened.keys() == ["a", "b", "s", "t"]
    assert opened.offset_keys() == ["b", "a", "s", "t"]
    assert opened.metadata() is None
    assert ckptfile.SafetensorError is CheckpointError


@pytest.mark.parametrize("index", [
    np.s_[:], np.s_[5], np.s_[-1], np.s_[2:9], np.s_[:, 3], np.s_[:, 3:5], np.s_[4, :, 2], np.s_[1:3, -2, 0:8], (),
    np.s_[...], np.s_[..., 1], np.s_[3, ...], np.s_[10:40:7], np.s_[:, ::3, 1:8:2], np.s_[7:7], np.s_[9:3], [],
    np.s_[-5:], np.s_[:-48], np.s_[49:50], np.int64(3),
])
def test_slices_are_those_of_the_array(opened, index):
    part = opened.get_slice("b")[index]
    assert np.array_equal(part, A[index]) and part.shape == A[index].shape


def test_slices_say_what_they_are(opened):
    part = opened.get_slice("b")
    assert part.get_shape() == [50, 30, 8] and part.get_dtype() == "F32"
    assert opened.get_slice("s")[()] == 2.5 and opened.get_slice("s").get_shape() == []
    assert np.array_equal(opened.get_slice("t")[3], A[3])


@pytest.mark.parametrize("index, message", [
    (np.s_[2:, 40], r"Error during slicing \[2:, 40\] with shape \[50, 30, 8\]: index 40 out of bounds for tensor dimension #1 of size 30"),
    (np.s_[:51], "index 50 out of bounds for tensor dimension #0 of size 50"),
    (np.s_[:, :31], "index 30 out of bounds for tensor dimension #1"),
    (np.s_[0, -31], "Invalid index -31 for dimension 1 of size 30"),
    ([0, 1], "Non empty lists are not implemented"),
    (np.s_[::-1], "step"),
    (np.s_[0, 0, 0, 0], "4 indices"),
])
def test_slices_beyond_the_tensor_are_errors(opened, index, message):
    with pytest.raises(CheckpointError, match=message):
        opened.get_slice("b")[index]


def test_what_is_not_there(opened):
    with pytest.raises(CheckpointError, match="File does not contain tensor x"):
        opened.get_tensor("x")
    with pytest.raises(CheckpointError):
        opened.get_slice("x")
    for wrong in (dict(framework="tf"), dict(framework="np", backend="x")):
        with pytest.raises(CheckpointError):
            safe_open("a.ckpt", **wrong)
    for path in ("absent", pathlib.Path("absent"), "no/such/folder"):
        with pytest.raises(FileNotFoundError) as caught:
            safe_open(path, "np")
        assert str(caught.value) == f"No such file or directory: {path}" and caught.value.errno == 2


def test_a_closed_file_says_so():
    cn.save_file({"a": A}, "a.ckpt")
    with safe_open("a.ckpt", "np") as file:
        part = file.get_slice("a")
    for use in (file.keys, file.metadata, lambda: file.get_tensor("a"), lambda: part[0]):
        with pytest.raises(CheckpointError, match="closed"):
            use()


def test_errors_say_where_and_survive_pickling():
    cn.save_file({"first": A, "second": A + 1}, "a.ckpt", codec="stored")
    with safe_open("a.ckpt", "np") as file:
        flip("a.ckpt", file.info("second").offset + 5)
        assert np.array_equal(file.get_tensor("first"), A)
        with pytest.raises(CheckpointError) as caught:
            file.get_tensors()
    error = caught.value
    again = pickle.loads(pickle.dumps(error))
    for found in (error, again):
        assert (found.code, found.name, found.tensor, found.chunk) == (301, "chunk-checksum", "second", 0)
        assert found.offset and "a.ckpt" in str(found) and type(found) is CheckpointError


def test_no_format_at_all():
    for content, word in ((b"", "empty"), (b"<html>", "HTML"), (b"\x89PNG\r\n\x1a\n" + b"0" * 100, "PNG")):
        open("x", "wb").write(content)
        with pytest.raises(CheckpointError, match=word):
            safe_open("x", "np")


def test_progress_and_a_way_out():
    cn.save_file({str(i): np.full((1024, 1024), i, np.float32) for i in range(12)}, "a.ckpt", codec="stored")
    seen = []
    cn.load_file("a.ckpt", progress=seen.append)
    assert seen == sorted(seen) and seen[-1] == 12 << 22
    with safe_open("a.ckpt") as file:
        with pytest.raises(CheckpointError) as caught:
            ranges = [(i, 0, 1 << 22, np.empty(1 << 20, np.float32).ctypes.data) for i in range(0)]
            file._reader.read(ranges)
            job = iter([True])
            while True:
                file.get_tensors(progress=lambda done: False)
                if next(job, None) is None:
                    pytest.skip("everything was read before it was asked to stop")
        assert caught.value.name == "stopped"
