#!/usr/bin/env python3
"""ONNX Runtime reads a model's weights from a ckpt file, where they stand.

A tensor that is stored as it is in memory has an offset and a length in the file, and that is all that ONNX's external
data needs. So one file serves both: checked and inspected as a checkpoint, and mapped by the runtime.
"""
import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper

import ckptfile
from ckptfile.numpy import save_file


def external(name: str, path: str, info: ckptfile.TensorInfo) -> TensorProto:
    """A weight that stands in a file."""
    weight = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=info.shape, data_location=TensorProto.EXTERNAL)
    for key, value in (("location", path), ("offset", info.offset), ("length", info.nbytes)):
        weight.external_data.add(key=key, value=str(value))
    return weight


def main() -> None:
    random = np.random.default_rng(1)
    weights = {"w": random.normal(size=(64, 32)).astype(np.float32), "b": random.normal(size=64).astype(np.float32)}
    save_file(weights, "weights.ckpt", codec="stored")

    with ckptfile.safe_open("weights.ckpt") as file:
        initializers = [external(name, "weights.ckpt", file.info(name)) for name in weights]
    graph = helper.make_graph(
        [helper.make_node("Gemm", ["x", "w", "b"], ["y"], transB=1)], "linear",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 32])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 64])], initializers)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.save(model, "model.onnx")

    x = random.normal(size=(5, 32)).astype(np.float32)
    y = onnxruntime.InferenceSession("model.onnx").run(None, {"x": x})[0]
    assert np.allclose(y, x @ weights["w"].T + weights["b"], atol=1e-5)
    print("ONNX Runtime read its weights from weights.ckpt")


if __name__ == "__main__":
    main()
