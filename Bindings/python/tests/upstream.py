#!/usr/bin/env python3
"""Runs safetensors' own tests, from its source distribution, with the import changed to ckptfile.

Those that upstream.md lists do not apply, for the reasons given there; all others must pass, and those listed must not,
so that the list stays true. Names that ckptfile does not have, which only tests on that list use, remain safetensors'.
"""
import ast
import importlib
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile

HERE = pathlib.Path(__file__).parent
VERSION = "0.8.0"
FILES = ["test_simple.py", "test_pt_comparison.py", "test_pt_model.py", "test_handle.py", "test_multithreaded.py",
         "test_pread_backend.py", "test_threadable.py"]

# pip asks the build system for a package's metadata before it hands out its sources; this stands in for that system.
STUB = '''
import pathlib

def prepare_metadata_for_build_wheel(folder, *_):
    info = pathlib.Path(folder, "safetensors-0.dist-info")
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\\nName: safetensors\\nVersion: %s\\n")
    return info.name
''' % VERSION


def sources(folder):
    """The folder of the tests in safetensors' source distribution."""
    (folder / "stub").mkdir()
    (folder / "stub/maturin.py").write_text(STUB)
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
         "--no-build-isolation", "--no-binary", "safetensors", "--dest", folder, f"safetensors=={VERSION}"],
        check=True, env={**__import__("os").environ, "PYTHONPATH": str(folder / "stub")})
    with tarfile.open(next(folder.glob("safetensors-*.tar.gz"))) as archive:
        archive.extractall(folder)
    return next(folder.glob("safetensors-*/bindings/python/tests"))


def with_import_changed(text):
    """The text with what ckptfile has imported from there."""
    lines = text.splitlines()
    for node in sorted(ast.walk(ast.parse(text)), key=lambda node: -getattr(node, "lineno", 0)):
        if not isinstance(node, ast.ImportFrom) or not (node.module or "").split(".")[0] == "safetensors":
            continue
        module = node.module.replace("safetensors", "ckptfile", 1)
        ours = importlib.import_module(module)
        made = []
        for name in node.names:
            origin = module if hasattr(ours, name.name) else node.module
            made.append(f"from {origin} import {name.name}" + (f" as {name.asname}" if name.asname else ""))
        indent = " " * node.col_offset
        lines[node.lineno - 1:node.end_lineno] = [indent + line for line in made]
    return "\n".join(lines) + "\n"


def listed():
    """Tests that do not apply, by their names."""
    return dict(re.findall(r"^\| `([\w.:]+)` \| (.+?) \|$", (HERE / "upstream.md").read_text(), re.M))


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        tests = sources(folder)
        for file in FILES:
            path = tests / file
            path.write_text(with_import_changed(path.read_text()))
        (tests.parent / "tests/data").mkdir(exist_ok=True)
        run = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-rA", "-p", "no:cacheprovider", *(f"tests/{file}" for file in FILES)],
            cwd=tests.parent, capture_output=True, text=True)
    results = {}
    for verdict, test in re.findall(r"^(PASSED|FAILED|ERROR) tests/(\S+)", run.stdout, re.M):
        results[test] = verdict
    if not results:
        sys.exit(run.stdout + run.stderr)
    known = listed()
    wrong = [f"{test} fails" for test, verdict in results.items() if verdict != "PASSED" and test not in known]
    wrong += [f"{test} passes, though upstream.md lists it" for test in known if results.get(test) == "PASSED"]
    wrong += [f"{test} does not exist, though upstream.md lists it" for test in known if test not in results]
    if wrong:
        print(run.stdout[-20000:])
        sys.exit("\n".join(wrong))
    passed = sum(verdict == "PASSED" for verdict in results.values())
    skipped = re.search(r"(\d+) skipped", run.stdout)
    print(f"of safetensors {VERSION}'s tests {passed} pass, {len(known)} do not apply, "
          f"{skipped[1] if skipped else 0} are skipped by themselves")


if __name__ == "__main__":
    main()
