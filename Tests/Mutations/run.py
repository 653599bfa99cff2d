#!/usr/bin/env python3
"""Breaks the code at one place after the other, and sees whether the tests notice.

    Tests/Mutations/run.py                all places; a few hours
    Tests/Mutations/run.py --sample 10    so many of them, drawn by --seed
    Tests/Mutations/run.py --only Zip     those with that in their file, or in what they break
    Tests/Mutations/run.py --check        only whether each place is still there, and its tests

The places stand in places.py. Each is broken in a copy of the tracked files, .build/mutations/tree, whose own build is kept, so
that only what depends on it is compiled again; then its tests are run. They notice where one of them fails, the tests crash, or
do not come to an end.

Prints a line for each place and the share that was noticed; exit status 1 if that is below 95%, or a place does not compile or
has no tests.
"""
import argparse
import collections
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import places  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
TREE = ROOT / ".build" / "mutations" / "tree"
LEAST_SHARE = 0.95
# A build from the beginning, and the tests of a place: a minute where nothing hangs.
BUILD_SECONDS, TEST_SECONDS = 3600, 600

FAILED_TEST = re.compile(r'Test (?:case passing .*? to )?("[^"\n]*"|\S+\(.*?\)|\S+) (?:recorded an issue|failed)')
CRASH = re.compile(r"Fatal error.*|(?:error: )?Exited with (?:unexpected )?signal code \d+", re.IGNORECASE)
COUNT = re.compile(r"Test run with (\d+) test")


class Run:
    """A command in the copy, and how it ended."""

    def __init__(self, arguments, seconds):
        begun = time.monotonic()
        self.hangs = False
        with tempfile.TemporaryFile() as output:
            # In a group of its own, so that what it has started can be ended with it.
            process = subprocess.Popen(arguments, cwd=TREE, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                                       start_new_session=True)
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.hangs = True
            finally:
                if process.poll() is None:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
            output.seek(0)
            self.output = output.read().decode(errors="replace")
        self.succeeded = process.returncode == 0
        self.seconds = time.monotonic() - begun

    @property
    def tail(self):
        return "\n".join(self.output.splitlines()[-30:])


def build():
    return Run(["swift", "build", "--build-tests"], BUILD_SECONDS)


class Outcome:
    """A place that was broken, and what its tests said."""

    NOTICED, UNNOTICED, BROKEN, EMPTY = "noticed", "NOT NOTICED", "does not compile", "no tests"

    def __init__(self, place):
        self.place = place
        path = TREE / place.file
        whole = path.read_bytes()
        begun = time.monotonic()
        try:
            path.write_text(whole.decode().replace(place.old, place.new))
            built = build()
            if built.succeeded:
                self.judge(Run(["swift", "test", "--skip-build", "--filter", place.tests], TEST_SECONDS))
            else:
                error = next((line for line in built.output.splitlines() if "error:" in line), built.tail)
                self.kind, self.remark = self.BROKEN, error.strip()
        finally:
            path.write_bytes(whole)
        self.seconds = time.monotonic() - begun

    def judge(self, run):
        if not run.succeeded:
            self.kind = self.NOTICED
            failed, crash = FAILED_TEST.search(run.output), CRASH.search(run.output)
            if run.hangs:
                self.remark = f"the tests hang: ended after {TEST_SECONDS} s"
            elif failed:
                self.remark = failed[1]
            else:
                self.remark = f"the tests crash: {crash[0]}" if crash else run.tail
            if self.place.unnoticed:
                self.remark += "; listed as unnoticed"
        elif not any(int(count) for count in COUNT.findall(run.output)):
            self.kind, self.remark = self.EMPTY, self.place.tests
        else:
            self.kind, self.remark = self.UNNOTICED, self.place.unnoticed or "no reason is given"

    def __str__(self):
        return f"{self.kind:<18}{self.seconds:>5.0f} s  {self.place.file}: {self.place.what} ({self.remark})"


def copy_tree():
    """Brings the copy to what is tracked, and touches only what differs, so that only that is compiled again."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout.split(b"\0")
    names = {os.fsdecode(name) for name in listed if name} | {"Package.resolved"}
    names = {name for name in names if (ROOT / name).is_symlink() or (ROOT / name).is_file()}
    TREE.mkdir(parents=True, exist_ok=True)
    for folder, folders, files in os.walk(TREE):
        here = pathlib.Path(folder)
        if here == TREE:
            folders[:] = [name for name in folders if name != ".build"]
        for name in files:
            relative = str((here / name).relative_to(TREE))
            # Which versions of other packages were taken stays known where the repository does not say.
            if relative not in names and relative != "Package.resolved":
                (here / name).unlink()
    for name in sorted(names):
        source, target = ROOT / name, TREE / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_symlink():
            target.unlink(missing_ok=True)
            target.symlink_to(os.readlink(source))
        elif not target.is_file() or target.read_bytes() != source.read_bytes():
            shutil.copy(source, target)


def test_names():
    """The names of tests as `swift test --filter` sees them, read from their sources."""
    names = []
    for path in sorted((ROOT / "Tests").glob("*Tests/**/*.swift")):
        text = path.read_text()
        target = path.relative_to(ROOT / "Tests").parts[0]
        for suite in re.findall(r"struct (\w+Tests)\b", text):
            names += [f"{target}.{suite}/{function}(" for function in re.findall(r"\bfunc (\w+)\(", text)]
    return names


def faults():
    """What is wrong with the list."""
    names = test_names()
    for place in places.PLACES:
        path = ROOT / place.file
        if not path.is_file():
            yield f"{place.file}: is not there"
            continue
        count = path.read_text().count(place.old)
        if count != 1:
            yield f"{place.file}: stands there {count} times: {place.old.strip()}"
        if place.new == place.old:
            yield f"{place.file}: changes nothing: {place.old.strip()}"
        for tests in place.tests.split("|") if "(" not in place.tests else [place.tests]:
            if not any(re.search(tests, name) for name in names):
                yield f"{place.file}: there are no tests {tests}"
    counts = collections.Counter((place.file, place.old, place.new) for place in places.PLACES)
    for (file, old, _), count in counts.items():
        if count > 1:
            yield f"{file}: is listed {count} times: {old.strip()}"


def check():
    found = list(faults())
    for text in found:
        print(text)
    print(f"{len(places.PLACES)} places, {len(found)} faults in the list")
    return 1 if found else 0


def run(options):
    found = list(faults())
    if found:
        raise SystemExit("\n".join(found))
    chosen = [place for place in places.PLACES if options.only.lower() in f"{place.file} {place.what}".lower()]
    if options.sample and options.sample < len(chosen):
        print(f"{options.sample} of {len(chosen)} places, drawn by seed {options.seed}", flush=True)
        chosen = random.Random(options.seed).sample(chosen, options.sample)
    if not chosen:
        raise SystemExit("no place has that in its file, or in what it breaks")
    copy_tree()
    whole = build()
    if not whole.succeeded:
        raise SystemExit(f"does not build before anything is broken:\n{whole.tail}")
    outcomes = []
    for place in chosen:
        outcomes.append(Outcome(place))
        print(outcomes[-1], flush=True)
    return report(outcomes)


def report(outcomes):
    kinds = collections.Counter(outcome.kind for outcome in outcomes)
    noticed = kinds[Outcome.NOTICED]
    print(f"{len(outcomes)} places, {noticed} noticed ({100 * noticed / len(outcomes):.1f}%)")
    return 1 if noticed < LEAST_SHARE * len(outcomes) or kinds[Outcome.BROKEN] or kinds[Outcome.EMPTY] else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", metavar="WORD")
    parser.add_argument("--sample", type=int, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    return check() if options.check else run(options)


if __name__ == "__main__":
    sys.exit(main())
