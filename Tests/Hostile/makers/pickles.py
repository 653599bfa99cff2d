"""Pickles that call something, that lie about lengths, or that grow."""
import struct

from .torch_zip import FLOATS, dictionary, file, integer, integers, name, storage, tensor, text

# What a pickle that was made to do harm asks for.
CALLABLES = """
os.system posix.system nt.system os.popen os.execv os.spawnl os.remove os.kill subprocess.Popen subprocess.check_output
subprocess.getoutput builtins.eval builtins.exec builtins.compile builtins.open builtins.getattr builtins.__import__
builtins.print builtins.breakpoint builtins.input __builtin__.eval __builtin__.apply importlib.import_module
importlib.util.spec_from_file_location runpy.run_path runpy._run_code pty.spawn socket.create_connection
webbrowser.open urllib.request.urlopen http.client.HTTPSConnection shutil.rmtree shutil.copyfile pathlib.Path.unlink
operator.attrgetter operator.methodcaller functools.partial functools.reduce types.FunctionType types.CodeType
marshal.loads pickle.loads _pickle.loads cloudpickle.loads dill.loads joblib.load torch.load torch.hub.load
torch.jit.load torch.storage._load_from_bytes torch._utils._rebuild_tensor torch.nn.Module torch.package.PackageImporter
numpy.load numpy.testing._private.utils.runstring numpy.f2py.crackfortran.getlincoef code.InteractiveInterpreter
timeit.timeit cProfile.run pdb.run bdb.Bdb.run trace.Trace.run ctypes.CDLL multiprocessing.Process platform.popen
tempfile.mktemp zipimport.zipimporter site.main sys.modules sys.settrace pip._internal.main lib2to3.pgen2.pgen.ParserGenerator
idlelib.pyshell.ModifiedInterpreter ensurepip._run_pip venv.create logging.config._resolve codecs.decode
_io.FileIO weakref.finalize copyreg._reconstructor copyreg.add_extension asyncio.run gc.get_objects inspect.currentframe
""".split()


def call(path, form):
    module, _, what = path.rpartition(".")
    argument = text("echo harm")
    return {
        "global-reduce": name(module, what) + b"(" + argument + b"tR",
        "stack-global-reduce": text(module) + text(what) + b"\x93" + argument + b"\x85R",
        "inst": b"(" + argument + f"i{module}\n{what}\n".encode(),
        "obj": b"(" + name(module, what) + argument + b"o",
        "newobj": name(module, what) + argument + b"\x85\x81",
        "newobj-ex": name(module, what) + argument + b"\x85}\x92",
        "build": name(module, what) + b")R}" + text("command") + argument + b"sb",
    }[form]


FORMS = ["global-reduce", "stack-global-reduce", "inst", "obj", "newobj", "newobj-ex", "build"]


def calls():
    for number, path in enumerate(CALLABLES):
        form = FORMS[number % len(FORMS)]
        yield f"pickle-call-{path}-{form}", dictionary([("w", tensor()), ("x", call(path, form))])
    system = CALLABLES[0]
    for form in FORMS[1:]:
        yield f"pickle-call-{system}-{form}", dictionary([("x", call(system, form))])
    yield "pickle-call-before-the-dictionary", b"\x80\x02" + call(system, FORMS[0]) + b"0" + dictionary([])[2:]
    yield "pickle-call-behind-stop", dictionary([("w", tensor())]) + b"\x80\x02" + call(system, FORMS[0]) + b"."
    yield "pickle-call-as-key", b"\x80\x02}" + call(system, FORMS[0]) + tensor() + b"s."
    yield "pickle-call-as-persistent-id", b"\x80\x02" + call(system, FORMS[0]) + b"Q."
    yield "pickle-call-dotted-name", dictionary([("x", text("torch") + text("os.system") + b"\x93")])
    yield "pickle-call-extension-1", dictionary([("x", b"\x82\x01")])
    yield "pickle-call-extension-2", dictionary([("x", b"\x83\x01\x00")])
    yield "pickle-call-extension-4", dictionary([("x", b"\x84\x01\x00\x00\x00")])
    yield "pickle-call-persistent-by-text", dictionary([("x", b"P../../harm\n")])
    yield "pickle-call-empty-name", dictionary([("x", b"c\n\n")])
    yield "pickle-call-name-of-1-MB", dictionary([("x", name("m" * 1_000_000, "f"))])
    yield "pickle-call-name-with-controls", dictionary([("x", name("\x1b[2Jos", "\u202esystem\u009b"))])
    yield "pickle-call-name-not-utf-8", dictionary([("x", b"c\xff\xfe\nsystem\n")])


UNDERFLOWS = {
    "pop": b"0", "pop-mark": b"1", "dup": b"2", "append": b"a", "appends": b"e", "setitem": b"s", "setitems": b"u",
    "tuple": b"t", "tuple1": b"\x85", "tuple2": b"N\x86", "tuple3": b"NN\x87", "list": b"l", "dict": b"d", "reduce": b"R",
    "build": b"b", "persistent-id": b"Q", "newobj": b"\x81", "stack-global": b"\x93", "additems": b"\x90",
    "frozenset": b"\x91", "memoize": b"\x94", "put": b"q\x00", "obj": b"o", "stop": b"",
}

LENGTHS = {
    "unicode-4-GiB": b"X\xff\xff\xff\xff", "unicode8-2^63": b"\x8d" + struct.pack("<Q", 1 << 63),
    "unicode8-greatest": b"\x8d" + b"\xff" * 8, "short-unicode": b"\x8c\xffabc", "bytes-4-GiB": b"B\xff\xff\xff\xff",
    "bytes8-greatest": b"\x8e" + b"\xff" * 8, "bytearray8-2^62": b"\x96" + struct.pack("<Q", 1 << 62),
    "long1": b"\x8a\xff\x01", "long4-negative": b"\x8b\xff\xff\xff\xff", "long4-2-GiB": b"\x8b\xff\xff\xff\x7f",
    "string-negative": b"T\xff\xff\xff\xff", "frame-greatest": b"\x95" + b"\xff" * 8, "frame-zero": b"\x95" + bytes(8),
    "next-buffer": b"\x97", "read-only-buffer": b"N\x98", "get-unset": b"h\x05", "long-get-unset": b"j\xff\xff\xff\xff",
    "put-greatest": b"Nr\xff\xff\xff\xff", "get-no-number": b"gx\n", "put-negative": b"Np-1\n", "get-of-1000-digits":
    b"g" + b"9" * 1000 + b"\n", "int-of-100000-digits": b"I" + b"9" * 100_000 + b"\n", "int-without-end": b"I12",
    "long-of-100000-digits": b"L" + b"9" * 100_000 + b"L\n", "float-no-number": b"Fharm\n", "float-nan": b"Fnan\n",
    "string-open-quote": b"S'abc\n", "unicode-bad-escape": b"V\\uZZZZ\n", "unicode-surrogate": b"V\\ud800\n",
    "unicode-not-utf-8": b"X\x02\x00\x00\x00\xff\xfe", "unknown-operation": b"\xfe", "protocol-255": b"\x80\xff",
    "protocol-inside": b"\x80\x02",
}


def grown():
    """What takes little room in the file and much when it is read."""
    yield "pickle-list-in-list-100000", b"\x80\x02" + b"]" * 100_000 + b"a" * 99_999 + b"."
    yield "pickle-tuple-in-tuple-100000", b"\x80\x02)" + b"\x85" * 100_000 + b"."
    yield "pickle-dictionary-in-dictionary-50000", b"\x80\x02" + (b"}" + text("k")) * 50_000 + b"}" + b"s" * 50_000 + b"."
    yield "pickle-marks-1000000", b"\x80\x02" + b"(" * 1_000_000 + b"."
    yield "pickle-nothing-1000000-times", b"\x80\x02(" + b"N" * 1_000_000 + b"t."
    yield "pickle-empty-lists-1000000", b"\x80\x02(" + b"]" * 1_000_000 + b"t."
    yield "pickle-empty-dictionaries-1000000", b"\x80\x02(" + b"}" * 1_000_000 + b"t."
    yield "pickle-memo-1000000", b"\x80\x04N" + b"\x94" * 1_000_000 + b"."
    yield "pickle-list-of-itself", b"\x80\x02]q\x00h\x00a."
    yield "pickle-dictionary-of-itself", b"\x80\x02}q\x00" + text("k") + b"h\x00s."
    yield "pickle-tuple-doubled-60-times", b"\x80\x02)" + b"2\x86" * 60 + b"."
    yield "pickle-list-doubled-60-times", b"\x80\x02]q\x00" + b"0](h\x00h\x00eq\x00" * 60 + b"."
    yield "pickle-value-doubled-60-times", dictionary([("x", b")" + b"2\x86" * 60), ("w", tensor())])
    big = text("a" * 1_000_000) + b"q\x000"
    yield "pickle-text-1-MB-repeated-2000-times", b"\x80\x02" + big + b"}" + text("x") + b"](" + b"h\x00" * 2000 + b"es."
    yield "pickle-text-repeated-as-values", b"\x80\x02" + big + b"}(" + b"".join(
        text(f"k{k}") + b"h\x00" for k in range(3000)) + b"u."
    small = text("b" * 20_000) + b"q\x000"
    yield "pickle-text-20-kB-repeated-40000-times", (
        b"\x80\x02" + small + b"}" + text("x") + b"](" + b"h\x00" * 40_000 + b"es.")
    yield "pickle-text-repeated-in-lists-of-lists", (
        b"\x80\x02" + big + b"](" + b"h\x00" * 100 + b"eq\x010}" + text("x") + b"](" + b"h\x01" * 100 + b"es.")
    yield "pickle-number-of-20-kB", dictionary([("x", b"\x8b" + struct.pack("<i", 20_000) + b"\x7f" * 20_000)])
    yield "pickle-same-key-100000-times", b"\x80\x02}(" + (text("k") + b"N") * 100_000 + b"u."
    yield "pickle-keys-100000", b"\x80\x02}(" + b"".join(text(f"{k}") + b"K\x01" for k in range(100_000)) + b"u."
    yield "pickle-sets-1000000", b"\x80\x04(" + b"\x8f" * 1_000_000 + b"t."


def odd():
    """Values and keys as state dictionaries do not have them."""
    keys = {"empty": text(""), "of-1-MB": text("k" * 1_000_000), "not-utf-8": b"X\x02\x00\x00\x00\xff\xfe", "none": b"N",
            "number": b"K\x01", "list": b"]", "dictionary": b"}", "tensor": tensor(), "nul": text("a\0b"),
            "escape": text("\x1b[31mred\x1b]0;title\x07"), "bidirectional": text("\u202eabc\u2066"),
            "c1-control": text("\u009b31m"), "line-end": text("a\nb\rc"), "lone-surrogate": b"X\x03\x00\x00\x00\xed\xa0\x80"}
    for what, key in keys.items():
        yield f"pickle-key-{what}", b"\x80\x02}" + key + tensor() + b"s."
    yield "pickle-key-twice", dictionary([("w", tensor()), ("w", tensor())])
    yield "pickle-keys-equal-when-normalized", dictionary([("é", tensor()), ("e\u0301", tensor())])
    for what, value in {"none": b"N.", "number": b"K\x01.", "text": text("x") + b".", "list": b"](K\x01K\x02e.", "tensor":
                        tensor() + b".", "empty": b"}."}.items():
        yield f"pickle-of-{what}-alone", b"\x80\x02" + value
    yield "pickle-empty", b""
    yield "pickle-only-protocol", b"\x80\x02"
    yield "pickle-without-protocol", dictionary([("w", tensor())])[2:]
    yield "pickle-text-values-with-controls", dictionary([("x", text("\x1b[2J\u202e\u009b\x7f")), ("w", tensor())])


def objects():
    """Objects that are not made: in each other, without end, with much in them, and around tensors."""
    thing = name("models", "Thing")
    yield "pickle-object-of-itself", dictionary([("x", thing + b")Rq\x00h\x00a")])
    yield "pickle-object-in-object-100000", dictionary([("x", (thing + b"(") * 100_000 + b"tR" * 100_000)])
    yield "pickle-object-of-object-of-object", dictionary([("x", thing + b")R" * 100_000)])
    yield "pickle-objects-1000000", b"\x80\x02](" + thing + b"q\x00)R" + b"h\x00)R" * 1_000_000 + b"e."
    yield "pickle-objects-that-share-1-MB", (
        b"\x80\x02](](" + b"N" * 1_000_000 + b"eq\x00" + (thing + b"(h\x00tR") * 20_000 + b"e.")
    yield "pickle-object-as-key", b"\x80\x02}" + thing + b")R" + tensor() + b"s."
    yield "pickle-object-named-by-1-MB", dictionary([("x", name("m" * 1_000_000, "C") + b")R" + b"q\x00"), ("w", tensor())])
    yield "pickle-object-named-by-1-MB-1000-times", (
        b"\x80\x02](" + name("m" * 1_000_000, "C") + b"q\x00)R" + b"h\x00)R" * 1000 + b"e.")
    yield "pickle-names-of-1-MB", b"\x80\x02](" + b"".join(name(f"{n}" + "m" * 1_000_000, "C" * 1000) for n in range(30)) + b"e."
    yield "pickle-object-name-with-controls", dictionary([("x", name("\x1b]0;m", "\u202eC\u009b") + b")R"), ("w", tensor())])
    yield "pickle-object-with-entries-1000000", dictionary([("x", thing + b")R(" + b"NN" * 500_000 + b"u")])
    yield "pickle-attribute-of-attribute", dictionary([("x", (name("builtins", "getattr") + b"(") * 3000 + thing + (
        text("a" * 200) + b"tR") * 3000)])
    for what, holder in {"argument": thing + b"(" + tensor() + b"tR", "state": thing + b")R" + tensor() + b"b",
                         "entry": thing + b")\x81" + text("k") + tensor() + b"s", "list-in-state":
                         thing + b")R}" + text("k") + b"]" + tensor() + b"asb", "tensor-of-a-class": name(
                         "torch._tensor", "_rebuild_from_type_v2") + b"(" + thing + thing + b")}tR"}.items():
        yield f"pickle-object-with-tensor-as-{what}", dictionary([("w", tensor()), ("x", holder)])
    sparse = name("torch._utils", "_rebuild_sparse_tensor") + text("torch.sparse_coo") + b"(" + tensor() * 2 + integers([4])
    yield "pickle-sparse-tensor", dictionary([("w", sparse + b"t\x86R")])
    yield "pickle-sparse-tensor-of-itself", dictionary([("w", b"]q\x00" + sparse.replace(integers([4]), b"h\x00") + b"t\x86R")])
    quantized = name("torch._utils", "_rebuild_qtensor") + b"(" + storage("0", 64, name("torch", "QInt8Storage"))
    for what, parameters in {"plain": b"(NG" + bytes(8) + b"K\x00t", "nothing": b")", "itself": b"]q\x00(h\x00h\x00h\x00t"}.items():
        yield f"pickle-quantized-by-{what}", dictionary([("w", quantized + integer(0) + integers([64]) + integers([1])
                                                        + parameters + b"\x89}tR")])
    marked = name("torch._utils", "_rebuild_parameter_with_state") + b"(" + tensor() + b"\x89}"
    yield "pickle-parameter-with-itself", dictionary([("w", b"}q\x00" + marked + b"h\x00tR" + b"q\x01s")])
    yield "pickle-parameters-in-parameters", dictionary([("w", marked + (b"}" + text("k") + marked) * 100 + b"N" + b"tRs" * 100
                                                         + b"tR")])


def files():
    for trick, pickle in (*calls(), *grown(), *odd(), *objects()):
        yield f"{trick}.pt", file(pickle, [("0", FLOATS)])
    for what, operation in UNDERFLOWS.items():
        yield f"pickle-underflow-{what}.pt", file(b"\x80\x02" + operation + b".")
    for what, operation in LENGTHS.items():
        yield f"pickle-{what}.pt", file(b"\x80\x02" + operation + b".")
    yield "pickle-bare-os.system.pkl", b"\x80\x02" + call("os.system", "global-reduce") + b"."
    yield "pickle-protocol-0-os.system.pkl", b"cos\nsystem\n(S'echo harm'\ntR."
