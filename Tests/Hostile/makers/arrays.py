"""NumPy's arrays with headers that are no literal, or that claim what is not there."""
import struct

GOOD = "{'descr': '<f4', 'fortran_order': False, 'shape': (4, 4), }"
DATA = bytes(64)


def npy(header, data=DATA, version=(1, 0), length=None):
    text = header if isinstance(header, bytes) else header.encode()
    width = 2 if version[0] == 1 else 4
    text += b" " * (-(len(text) + 7 + width) % 64) + b"\n"
    said = len(text) if length is None else length
    return b"\x93NUMPY" + bytes(version) + struct.pack("<H" if width == 2 else "<I", said) + text + data


def header(descr="'<f4'", order="False", shape="(4, 4)", more=""):
    return f"{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, {more}}}"


HEADERS = {
    "calls-a-function": header("__import__('os').system('echo harm')"), "calls-in-shape": header(shape="(exit(),)"),
    "is-a-list": "[1, 2]", "is-empty": "", "is-a-number": "5", "without-shape": "{'descr': '<f4', 'fortran_order': False}",
    "with-another-key": header(more="'harm': 1, "), "key-twice": header(more="'shape': (1,), "),
    "open-brace": GOOD[:-1], "open-string": GOOD.replace("'<f4'", "'<f4"), "two-literals": GOOD + GOOD,
    "behind-a-comment": GOOD + " # harm", "with-escapes": header(descr="'\\x3cf4'"), "raw-string": header(descr="r'<f4'"),
    "bytes-string": header(descr="b'<f4'"), "joined-strings": header(descr="'<' 'f4'"), "long-string": header(descr="'''<f4'''"),
    "parentheses-60000": header(shape="(" * 30_000 + ")" * 30_000), "minus-signs-60000": header(shape="(" + "-" * 60_000 + "1,)"),
    "dimensions-20000": header(shape="(" + "1," * 20_000 + ")"), "dimensions-33": header(shape="(" + "1," * 33 + ")"),
    "dimension-of-60000-digits": header(shape="(" + "9" * 60_000 + ",)"), "dimension-negative": header(shape="(-4, 4)"),
    "dimension-is-a-float": header(shape="(4.0, 4)"), "dimension-is-true": header(shape="(True, 16)"),
    "dimension-is-text": header(shape="('4', 4)"), "dimension-in-hexadecimal": header(shape="(0x4, 4)"),
    "dimension-with-leading-zero": header(shape="(04, 4)"), "dimension-with-underscore": header(shape="(1_6,)"),
    "dimension-long": header(shape="(4L, 4L)"), "dimensions-multiplied": header(shape="(4*4,)"),
    "shape-is-a-number": header(shape="16"), "shape-is-a-list": header(shape="[4, 4]"), "shape-without-comma": header(shape="(16)"),
    "product-wraps": header(shape="(4294967296, 4294967296)"), "product-wraps-to-zero": header(shape="(4611686018427387904, 4)"),
    "empty-with-huge-dimension": header(shape="(0, 9223372036854775807)"), "shape-of-1-TB": header(shape="(250000000000,)"),
    "objects": header(descr="'|O'"), "record": header(descr="[('a', '<f4'), ('b', '|O')]"), "dates": header(descr="'<M8[ns]'"),
    "text-of-4-GB": header(descr="'<U1000000000'", shape="()"), "void-of-2^62": header(descr="'|V4611686018427387904'", shape="(4,)"),
    "size-0": header(descr="'|V0'", shape="(1000000000,)"), "size-of-1000-digits": header(descr="'<f" + "9" * 1000 + "'"),
    "big-endian": header(descr="'>f4'"), "order-unknown": header(descr="'?f4'"), "type-unknown": header(descr="'<q4'"),
    "type-with-controls": header(descr="'\x1b[2J'"), "fortran-order-is-2": header(order="2"), "fortran-order-is-none": header(order="None"),
    "fortran-order-of-rank-20": header(order="True", shape="(" + "1," * 18 + "4, 4)"), "nul-inside": GOOD.replace(" ", "\0", 1),
    "not-ascii": header(descr="'<ƒ4'"), "nested-records-10000": header(descr="[('a', " * 5000 + "'<f4'" + ")]" * 5000),
}


def files():
    for what, text in HEADERS.items():
        data = bytes(64) if "empty" not in what else b""
        version = (2, 0) if len(text) > 60_000 else (1, 0)
        if not text.isascii():
            version = (3, 0)
        yield f"npy-header-{what}.npy", npy(text, data, version)
    yield "npy-length-0.npy", npy(GOOD, length=0)
    yield "npy-length-1.npy", npy(GOOD, length=1)
    yield "npy-length-greatest.npy", npy(GOOD, length=65535)
    yield "npy-length-4-GiB.npy", npy(GOOD, version=(2, 0), length=0xFFFFFFFF)
    yield "npy-length-in-the-middle.npy", npy(GOOD, length=40)
    yield "npy-version-0.npy", npy(GOOD, version=(0, 0))
    yield "npy-version-4.npy", npy(GOOD, version=(4, 0))
    yield "npy-version-255.npy", npy(GOOD, version=(255, 255))
    yield "npy-only-signature.npy", b"\x93NUMPY"
    yield "npy-cut-in-data.npy", npy(GOOD, DATA[:-1])
    yield "npy-bytes-behind.npy", npy(GOOD, DATA + b"harm")
    yield "npy-header-of-10-MB-of-spaces.npy", npy(" " * 10_000_000 + GOOD, version=(2, 0))
