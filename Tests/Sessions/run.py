#!/usr/bin/env python3
"""Types what the files in sessions/ say, and compares line by line what is printed.

    python3 -m venv .build/venv
    .build/venv/bin/pip install numpy safetensors torch==2.13.0+cpu  # torch without CUDA
    .build/venv/bin/python Tests/Sessions/run.py .build/release/ckpt [SESSION ...] [--update]

A session is a file: lines that begin with "$ " are typed into bash, in a folder of its own that has the files which
files.py makes; below each stands what comes to the terminal, standard error behind standard output, and a line "[status N]"
where the command ends otherwise than with 0. A line of three dots stands for any number of lines, dots within a line for any
characters. Lines at the top that begin with "#" say what the session is about.

Besides, the examples in each command's --help are run, and each help must fit two screens: 48 lines of 80 columns.

--update writes what is printed into the files. The exit status is 1 where anything differs.
"""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
COMMANDS = ["train", "predict", "inspect", "show", "stats", "params", "verify", "diff", "digest", "report", "convert",
            "edit", "merge", "plot"]


class Folder:
    """A copy of the files, which a session may change."""

    def __init__(self, source, program):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="ckpt-session-"))
        shutil.copytree(source, self.path, dirs_exist_ok=True)
        bin_folder = self.path / ".bin"
        bin_folder.mkdir()
        (bin_folder / "ckpt").symlink_to(program)
        self.environment = {
            "PATH": f"{bin_folder}:{os.environ['PATH']}", "LANG": "C.UTF-8", "HOME": str(self.path), "NO_COLOR": "1"}

    def type(self, command):
        """What is printed, as lines."""
        ran = subprocess.run(
            ["bash", "-c", command], cwd=self.path, env=self.environment, capture_output=True, text=True,
            stdin=subprocess.DEVNULL, timeout=300)
        text = ran.stdout + ("\n" if ran.stdout and not ran.stdout.endswith("\n") else "") + ran.stderr
        lines = text.replace(str(self.path), "FOLDER").splitlines()
        return lines + ([f"[status {ran.returncode}]"] if ran.returncode else [])

    def remove(self):
        shutil.rmtree(self.path)


def matches(expected, printed):
    pattern = "".join(
        r"(?:.*\n)*?" if line == "..." else re.escape(line).replace(r"\.\.\.", ".*") + r"\n" for line in expected)
    return re.fullmatch(pattern, "".join(line + "\n" for line in printed)) is not None


def parse(path):
    """The lines at the top, and for each command what is expected."""
    head, commands = [], []
    for line in path.read_text().splitlines():
        if line.startswith("$ "):
            commands.append((line[2:], []))
        elif commands:
            commands[-1][1].append(line)
        else:
            head.append(line)
    return head, commands


def session(path, source, program, update):
    """The differences, as lines; none where all is as it should be."""
    head, commands = parse(path)
    folder = Folder(source, program)
    differences, written = [], list(head)
    try:
        for command, expected in commands:
            printed = folder.type(command)
            fits = matches(expected, printed)
            written += [f"$ {command}"] + (expected if fits else printed)
            if not fits:
                differences += [f"{path.name}: $ {command}"] + list(
                    difflib.unified_diff(expected, printed, "expected", "printed", lineterm="", n=1))
    finally:
        folder.remove()
    if update:
        path.write_text("".join(line + "\n" for line in written))
        return []
    return differences


def help_of(command, source, program):
    """What is wrong with a command's help and its examples."""
    folder = Folder(source, program)
    try:
        lines = folder.type(f"COLUMNS=80 ckpt {command} --help")
        while lines and not lines[-1]:
            lines.pop()
        wrong = [] if len(lines) <= 48 else [f"ckpt {command} --help has {len(lines)} lines"]
        examples = [line.strip() for line in lines if re.match(r"  ckpt ", line)]
        if len(examples) != 3:
            wrong.append(f"ckpt {command} --help has {len(examples)} examples")
        for example in examples:
            place = Folder(source, program)
            printed = place.type(example)
            place.remove()
            # 2 is what diff and params find.
            if printed and re.fullmatch(r"\[status (?!2\])\d+\]", printed[-1]):
                wrong += [f"$ {example}", *printed]
        return wrong
    finally:
        folder.remove()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("sessions", nargs="*")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--files", type=pathlib.Path, help="a folder that files.py has made")
    options = parser.parse_args()
    program = options.program.resolve()
    paths = sorted((HERE / "sessions").glob("*.txt"))
    if options.sessions:
        paths = [path for path in paths if any(name in path.name for name in options.sessions)]
    with tempfile.TemporaryDirectory() as made:
        source = options.files or pathlib.Path(made)
        if not options.files:
            # Imported here, since PyTorch takes a while.
            import files
            files.make(source, program)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            found = list(pool.map(lambda path: session(path, source, program, options.update), paths))
            helps = [] if options.sessions else list(
                pool.map(lambda command: help_of(command, source, program), COMMANDS))
    for lines in found + helps:
        for line in lines:
            print(line)
    failed = sum(bool(lines) for lines in found + helps)
    print(f"{len(paths)} sessions, {3 * len(helps)} examples of {len(helps)} commands: "
          + (f"{failed} differ" if failed else "as they should be"))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
