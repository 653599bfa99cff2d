#!/usr/bin/env python3
"""Holds ckpt.magic to what file(1) says with it of the corpus. Needs the program `file`.

    magic.py
"""

import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
MAGIC = TOP / "ckpt.magic"
NAME = "ckpt model checkpoint"


def said(path, *options):
    command = ["file", "--brief", "--magic-file", str(MAGIC), *options, str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def expected(path, data):
    """What must be said of a file that begins with the signature."""
    if len(data) < 12:
        return NAME
    version = f"{NAME}, version {int.from_bytes(data[10:12], 'little')}"
    trailer = data[-48:]
    if trailer.startswith(b"\x8aTPKC\r\n\x1a\n\0"):
        alignment = int.from_bytes(trailer[12:16], "little")
        length = int.from_bytes(trailer[32:40], "little")
        return f"{version}, alignment {alignment}, index of {length} bytes"
    if path.name.startswith("111"):
        return f"{version}, draft of ckpt 0.1.0"
    return f"{version}, unfinished or cut"


def cases():
    for folder, pattern in (
            ("valid", "*.ckpt"), ("reject", "10[16]-*.ckpt"), ("reject", "111-*.ckpt")):
        yield from sorted((TOP / "Fixtures" / folder).glob(pattern))


def main():
    wrong, count = 0, 0
    for path in cases():
        data, found = path.read_bytes(), said(path)
        ours = data.startswith(b"\x8aCKPT\r\n\x1a\n\0")
        like_a_draft = data[-36:].startswith(b"\x8aTPKC\r\n\x1a\n\0")
        if like_a_draft and not path.name.startswith("111"):
            continue  # file(1) cannot compute the CRC that tells these apart.
        right = found == expected(path, data) if ours else NAME not in found
        count += 1
        if not right:
            wrong += 1
            print(f"{path.name}: {found}")
    tiny = TOP / "Fixtures/valid/tiny.ckpt"
    for option, answer in ("--mime-type", "application/vnd.ckpt"), ("--extension", "ckpt"):
        if said(tiny, option) != answer:
            wrong += 1
            print(f"{option}: {said(tiny, option)}")
    print(f"{count} files, {wrong} wrong answers")
    return 1 if wrong or count < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
