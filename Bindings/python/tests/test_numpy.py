"""Arrays: every type, every shape, ties, metadata, and what is refused."""
import io
import os

import numpy as np
import pytest

from ckptfile import CheckpointError, safe_open
from ckptfile import numpy as cn

ml_dtypes = pytest.importorskip("ml_dtypes")
TYPES = sorted(cn._PLAIN) + sorted(name for name, kind in cn._EXTENDED.items() if hasattr(ml_dtypes, kind))


def random_array(name, shape, seed=1):
    dtype = cn.dtype_of(name)
    count = int(np.prod(shape))
    data = np.random.default_rng(seed).integers(0, 256, count * dtype.itemsize, np.uint8)
    if name == "bool":
        data &= 1
    return data.view(dtype).reshape(shape)


def same(a, b):
    return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()


@pytest.mark.parametrize("name", TYPES)
def test_every_type_comes_back_bit_for_bit(name):
    arrays = {"m": random_array(name, (13, 7)), "empty": random_array(name, (0, 4)), "scalar": random_array(name, ())}
    cn.save_file(arrays, "a.ckpt")
    for found in (cn.load_file("a.ckpt"), cn.load_file("a.ckpt", backend="mmap"), cn.load(cn.save(arrays))):
        assert found.keys() == arrays.keys()
        assert all(same(found[key], arrays[key]) for key in arrays)


@pytest.mark.parametrize("codec", ["auto", "stored", "zlib", "float"])
def test_codecs_and_memory_agree_with_files(codec):
    arrays = {"w": np.random.default_rng(2).normal(size=(300, 500)).astype(np.float32)}
    cn.save_file(arrays, "a.ckpt", codec=codec)
    assert open("a.ckpt", "rb").read() == cn.save(arrays, codec=codec)
    assert same(cn.load_file("a.ckpt")["w"], arrays["w"])
    if codec in ("auto", "float"):
        assert os.path.getsize("a.ckpt") < 0.9 * arrays["w"].nbytes


def test_arrays_in_any_order_of_bytes_and_elements():
    base = np.arange(24, dtype=np.int32).reshape(4, 6)
    arrays = {"big": base.astype(">i4"), "transposed": base.T, "every second": base[::2, 1::2], "backwards": base[::-1]}
    cn.save_file(arrays, "a.ckpt")
    found = cn.load_file("a.ckpt")
    for name, array in arrays.items():
        assert np.array_equal(found[name], array) and found[name].dtype == np.int32


def test_one_array_with_several_names_is_one():
    weight = np.random.default_rng(3).normal(size=(200, 200))
    cn.save_file({"embedding": weight, "head": weight, "part": weight[:100]}, "a.ckpt")
    found = cn.load_file("a.ckpt")
    assert found["head"] is found["embedding"] and found["part"] is not found["embedding"]
    with safe_open("a.ckpt") as file:
        assert file.info("head").is_tied and file.info("head").stored_nbytes == 0


METADATA = {
    "text": "ä\n\0", "integer": 3, "float": 3.0, "true": True, "none": None, "bytes": b"\0\xff", "large": 2**63 - 1,
    "least": -(2**63), "nested": {"list": [1, 2.5, "x", None, [True]], "empty": {}, "": 1}, "like bytes": {"$bytes": "00"},
    "like a map": {"$map": {"a": 1}}, "infinite": float("inf"), "list": [1, 2, 3], "floats": [1.0, 2.0],
    "one key": {"a": {"$x": b""}}, "dollar": {"$bytes": "00", "b": 2},
}


def test_metadata_keep_their_types():
    cn.save_file({}, "a.ckpt", METADATA)
    with safe_open("a.ckpt") as file:
        found = file.metadata()
    assert found == METADATA
    assert type(found["float"]) is float and type(found["integer"]) is int and found["true"] is True
    assert type(found["floats"][0]) is float


@pytest.mark.parametrize("metadata, kind", [
    ({"a": 2**63}, CheckpointError), ({"a": object()}, TypeError), ({1: "a"}, TypeError), ({"a": {1: 2}}, TypeError),
    ({"": 1}, CheckpointError), ({"a": "\ud800"}, UnicodeEncodeError),
])
def test_metadata_that_cannot_be_kept_are_refused(metadata, kind):
    with pytest.raises(kind):
        cn.save_file({}, "a.ckpt", metadata)
    assert os.listdir() == []


def test_what_has_no_type_is_refused_and_the_old_file_stays():
    cn.save_file({"a": np.ones(3)}, "a.ckpt")
    before = open("a.ckpt", "rb").read()
    for wrong in (np.array(["text"]), np.array([object()]), np.array(["2020-01-01"], "datetime64[s]")):
        with pytest.raises(CheckpointError):
            cn.save_file({"a": np.zeros(3), "b": wrong}, "a.ckpt")
    assert open("a.ckpt", "rb").read() == before and os.listdir() == ["a.ckpt"]


def test_what_other_programs_wrote():
    arrays = {"b": np.arange(6.0).reshape(2, 3), "a": np.ones((3, 2), np.float16, order="F")}
    np.savez("a.npz", **arrays)
    np.save("a.npy", arrays["a"])
    assert all(same(value, np.ascontiguousarray(arrays[key])) for key, value in cn.load_file("a.npz").items())
    assert np.array_equal(next(iter(cn.load_file("a.npy").values())), arrays["a"])
    with safe_open("a.npz") as file:
        assert file.format == "npz"
    safetensors = pytest.importorskip("safetensors.numpy")
    safetensors.save_file({"x": arrays["b"]}, "a.safetensors", {"k": "v"})
    with safe_open("a.safetensors") as file:
        assert file.format == "safetensors" and file.metadata() == {"k": "v"}
        assert same(file.get_tensor("x"), arrays["b"]) and same(file.get_slice("x")[1:], arrays["b"][1:])


def test_open_files_and_bytes():
    array = np.arange(3_000_000, dtype=np.int32).reshape(3000, 1000)
    data = cn.save({"a": array})
    for file in (io.BytesIO(data), io.BufferedReader(io.BytesIO(data))):
        with safe_open(file) as opened:
            assert same(opened.get_tensor("a"), array)
            assert same(opened.get_slice("a")[7], array[7])
    for kind in (bytes, bytearray, memoryview):
        assert same(cn.load(kind(data))["a"], array)

    class Failing(io.BytesIO):
        def read(self, *_):
            raise OSError(5, "no")

    with pytest.raises(OSError):
        safe_open(Failing(data))


def test_mapped_arrays_can_be_written_to_and_change_no_file():
    array = np.ones((1000, 10))
    cn.save_file({"a": array}, "a.ckpt", codec="stored")
    found = cn.load_file("a.ckpt", backend="mmap")["a"]
    assert found.ctypes.data % 64 == 0
    found[:] = 2
    assert same(cn.load_file("a.ckpt")["a"], array)


def test_labels_are_those_that_names_tell():
    shape = (8, 8)
    names = {
        "bert.embeddings.word_embeddings.weight": ("embedding.token", None),
        "bert.encoder.layer.1.attention.self.query.weight": ("attention.query", 1),
        "bert.encoder.layer.1.output.dense.bias": ("feedForward.down", 1),
    }
    cn.save_file({name: np.ones(shape[:1 if name.endswith("bias") else 2]) for name in names}, "a.ckpt")
    with safe_open("a.ckpt") as file:
        for name, (component, depth) in names.items():
            info = file.info(name)
            assert (info.component, info.depth, info.stack) == (component, depth, "encoder")
            assert info.role == name.rsplit(".", 1)[1] and info.layer == name.rsplit(".", 1)[0]
