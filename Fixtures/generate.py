#!/usr/bin/env python3
"""Writes the conformance corpus from SPEC.md alone, with nothing but Python's standard library.

    generate.py            write Fixtures/valid and Fixtures/reject
    generate.py --check    say what differs from the files on disk and from annex B, exit 1 if any
    generate.py --annex    print annex B of SPEC.md
"""

import argparse
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from corpus import annex, delta, reject, sets, valid  # noqa: E402
from corpus.container import encode  # noqa: E402
from corpus.expectation import expectation  # noqa: E402

HERE = Path(__file__).resolve().parent
SPECIFICATION = HERE.parent / "SPEC.md"
FOLDERS = ("valid", "reject")


def corpus():
    """Every file of the corpus: bytes by path."""
    files = {}

    def add(path, data):
        if path in files:
            raise SystemExit(f"two cases write {path}")
        files[path] = data

    for name, file in (*valid.cases(), *delta.cases(), *sets.cases()):
        add(HERE / "valid" / f"{name}.ckpt", encode(file))
        add(HERE / "valid" / f"{name}.json", expectation(file).encode("ascii"))
    for name, data in reject.cases():
        add(HERE / "reject" / f"{name}.ckpt", data)
    for name, data in reject.named():
        add(HERE / "reject" / name, data)
    return files


def on_disk():
    return {path for folder in FOLDERS for path in (HERE / folder).glob("*") if path.is_file()}


def write(files):
    for folder in FOLDERS:
        (HERE / folder).mkdir(exist_ok=True)
    for path in on_disk() - set(files):
        path.unlink()
    for path, data in files.items():
        path.write_bytes(data)


def differences(files):
    disk = on_disk()
    for path in sorted(disk | set(files)):
        if path not in disk:
            yield f"{path.relative_to(HERE)} is missing"
        elif path not in files:
            yield f"{path.relative_to(HERE)} is not written by any case"
        elif path.read_bytes() != files[path]:
            yield f"{path.relative_to(HERE)} differs"
    yield from code_differences({path.name for path in files if path.parent.name == "reject"})
    if not SPECIFICATION.read_text(encoding="utf-8").endswith(annex.HEADING + annex.markdown()):
        yield "annex B of SPEC.md differs"


def code_differences(names):
    """Where the codes of section 11 and the names of the files to be refused do not agree."""
    text = SPECIFICATION.read_text(encoding="utf-8")
    codes = dict(re.findall(r"^\| (\d{3}) \| ([a-z0-9-]+) \|", text, re.MULTILINE))
    prefixes = {f"{code}-{name}" for code, name in codes.items() if code < "401"}
    cases = {name[:-len(".ckpt")] for name in names if name.endswith(".ckpt")}
    for prefix in sorted(prefixes):
        if not any(case == prefix or case.startswith(prefix + "-") for case in cases):
            yield f"no file breaks rule {prefix}"
    for case in sorted(cases):
        prefix = f"{case[:3]}-{codes.get(case[:3], '')}"
        if case != prefix and not case.startswith(prefix + "-"):
            yield f"{case} has no rule"


def main():
    parser = argparse.ArgumentParser(description="Writes the conformance corpus.")
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--check", action="store_true", help="compare with what is on disk")
    action.add_argument("--annex", action="store_true", help="print annex B of SPEC.md")
    arguments = parser.parse_args()
    if arguments.annex:
        sys.stdout.buffer.write(annex.markdown().encode("utf-8"))
        return 0
    files = corpus()
    if arguments.check:
        found = list(differences(files))
        print("\n".join(found) if found else f"{len(files)} files and annex B are unchanged")
        return 1 if found else 0
    write(files)
    print(f"{len(files)} files, {sum(map(len, files.values()))} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
