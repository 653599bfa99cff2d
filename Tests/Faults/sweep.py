#!/usr/bin/env python3
"""Lets each system call of a save fail once, and looks at what is left.

    Tests/Faults/sweep.py .build/release/ckpt                all faults
    Tests/Faults/sweep.py .build/release/ckpt --sample 300   so many of them, drawn by --seed
    Tests/Faults/sweep.py .build/release/ckpt --only report  those of one scenario
    Tests/Faults/sweep.py .build/release/ckpt --fault $'fsync\\t1\\t5\\t.out.ckpt.ckpt-partial' --only ckpt

Each save is run once to see what calls it makes on the files of its folder, then again for each of them and each way to
fail: an error, a call that does only half, a process that is killed before, after or within. What must hold then:

- whatever was there under a name is there still, or what the save puts there, whole; all other files are untouched;
- exit status 0 where everything is done, else 1 and one line that says why; nothing is left lying about;
- the same save once more, or the run of training taken up again, ends as if nothing had been, with no litter.

Prints a line for each scenario and the count of faults; exit status 1 if anything was lost or is not as it should be.
"""
import argparse
import collections
import concurrent.futures
import errno
import os
import pathlib
import random
import re
import shutil
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import intercept  # noqa: E402
import scenarios  # noqa: E402

ERRORS = ["ENOSPC", "EIO", "EDQUOT", "EINTR"]
KILLS = ["before", "after"]
# What can happen to a call; "+" is a disk that stays full.
WAYS = {
    "open": ERRORS + ["EMFILE"],
    "write": ERRORS + ["short", "ENOSPC+", "within"] + KILLS,
    "read": ["EIO", "EINTR", "short"],
    "mmap": ["ENOMEM", "ENODEV"],
    "fsync": ERRORS + KILLS,
    "rename": ERRORS + ["EACCES"] + KILLS,
    "close": ERRORS + KILLS,
    "ftruncate": ERRORS + KILLS,
    "unlink": ERRORS + ["EACCES"] + KILLS,
    "opendir": ["EMFILE", "EIO", "EINTR"],
    "flock": ["ENOLCK", "EINTR", "EWOULDBLOCK"],
}
OTHERS = ["EIO", "EACCES", "ENOMEM"]
# Calls that are made a thousand times, and change nothing: the first of them on each file are enough.
MANY, ENOUGH = {"read", "stat", "lstat", "fstat", "mmap", "realpath", "access"}, 3
# An interrupted or partial call of these is no failure.
CONTINUED = {"open", "write", "read", "fsync", "close", "ftruncate", "flock"}


class Fault:
    def __init__(self, call, number, way):
        self.call, self.number, self.way = call, number, way

    @property
    def kills(self):
        return self.way in ("before", "after", "within")

    @property
    def is_continued(self):
        return self.way in ("EINTR", "short") and self.call.name in CONTINUED

    @property
    def text(self):
        lasts = self.way.endswith("+")
        name = self.way.rstrip("+")
        action = name if self.kills or name == "short" else str(getattr(errno, name))
        return f"{self.call.name}\t{self.number}{'+' if lasts else ''}\t{action}\t{self.call.path}"

    def __str__(self):
        return f"{self.call.name} {self.number} of {self.call.path}: {self.way}"


def faults(calls):
    for call, number in intercept.numbered(calls):
        if call.path == "<stdout>" or call.name in MANY and number > ENOUGH:
            continue
        ways = WAYS.get(call.name, OTHERS)
        if call.name == "open" and call.flags & (os.O_CREAT | os.O_TRUNC):
            ways = ways + KILLS
        for way in ways:
            yield Fault(call, number, way)


class Reference:
    """A scenario, the folder that it begins with and the one that it ends with when nothing fails."""

    def __init__(self, scenario, interceptor, folder):
        self.scenario = scenario
        scenario.prepare(folder)
        self.before = intercept.snapshot(folder)
        done, self.calls = interceptor.run(scenario.arguments, folder)
        if done.returncode:
            raise SystemExit(f"{scenario.name}: fails by itself: {done.stderr}")
        self.after, self.errors = intercept.snapshot(folder), done.stderr.splitlines()
        self.timed = {name for name in self.after if name.endswith(".jsonl")}

    @property
    def written(self):
        return {name for name in self.after if self.after[name] != self.before.get(name)}

    def is_complete(self, after):
        """Whether a folder is the one that the save leads to, save for lines that hold times."""
        bytes_of = [{name: file[0] for name, file in files.items() if name not in self.timed} for files in (after, self.after)]
        return bytes_of[0] == bytes_of[1]


class Trial:
    """One fault, and what is wrong after it."""

    def __init__(self, reference, fault, interceptor, folder):
        self.reference, self.fault, self.interceptor, self.folder = reference, fault, interceptor, folder
        self.scenario, self.lost, self.wrong = reference.scenario, [], []

    def run(self):
        self.scenario.prepare(self.folder)
        self.done, self.calls = self.interceptor.run(self.scenario.arguments, self.folder, self.fault.text)
        self.after = intercept.snapshot(self.folder)
        self.check_files()
        self.check_status()
        self.check_litter()
        if self.scenario.trains:
            self.check_run()
        if self.done.returncode:
            self.check_next()
        return self

    def check_files(self):
        reference = self.reference
        for name, old in reference.before.items():
            now = self.after.get(name)
            if now is None:
                self.lost.append(f"{name} is gone")
                continue
            allowed = [old[0]] + ([reference.after[name][0]] if name in reference.written else [])
            if now[0] not in allowed:
                self.lost.append(f"{name} is neither the old nor the new")
            if now[1] != old[1]:
                self.wrong.append(f"{name} had mode {old[1]:o}, has {now[1]:o}")
        new = reference.written - reference.before.keys() - reference.timed
        for name in new & self.after.keys():
            if not self.is_step(name) and self.after[name][0] != reference.after[name][0]:
                self.lost.append(f"{name} is not whole")
        index = [name for name in new if name.endswith(".index.json")]
        if index and index[0] in self.after and not new <= self.after.keys():
            self.lost.append("the index is there without its shards")

    def check_status(self):
        status, lines = self.done.returncode, self.done.stderr.splitlines()
        if self.fault.kills:
            if status != -9:
                self.wrong.append(f"was not killed: the call was not made ({status})")
            return
        lines = [line for line in lines if line not in self.reference.errors]
        warnings = [line for line in lines if line.startswith("Warning: ")]
        rest = [line for line in lines if line not in warnings]
        if status == 0:
            if rest:
                self.wrong.append(f"exit status 0, but: {rest[0]}")
            if warnings and not self.scenario.trains:
                self.wrong.append(f"exit status 0, but: {warnings[0]}")
            if not self.scenario.trains and not self.reference.is_complete(self.after):
                self.lost.append("exit status 0, but not done")
            if self.scenario.trains and self.after.get("model.bin") != self.reference.after["model.bin"]:
                self.lost.append("exit status 0, but the model is not saved")
        elif status == 1:
            if len(rest) != 1 or not rest[0].startswith("Error: "):
                self.wrong.append(f"not one line of error: {self.done.stderr!r}")
            elif self.fault.way.startswith("E") and self.words not in rest[0]:
                self.wrong.append(f"does not say “{self.words}”: {rest[0]}")
            if self.fault.is_continued:
                self.wrong.append(f"is no failure: {self.done.stderr!r}")
        else:
            self.wrong.append(f"exit status {status}: {self.done.stderr[:300]!r}")

    @property
    def words(self):
        code = getattr(errno, self.fault.way.rstrip("+"))
        return "another process" if code == errno.EWOULDBLOCK else os.strerror(code)

    def check_litter(self):
        if self.fault.kills or self.fault.call.name == "unlink":
            return
        expected = self.reference.before.keys() | self.reference.after.keys()
        litter = [name for name in self.after if name not in expected and not self.is_step(name)]
        if self.done.returncode and not self.scenario.trains:
            # What is new in a save that failed stays only if the last step failed, behind the rename.
            made = self.reference.written - self.reference.before.keys()
            if len(made) > 1 and made & self.after.keys() and not made <= self.after.keys():
                litter += made & self.after.keys()
        if litter:
            self.wrong.append(f"left behind: {', '.join(sorted(litter))}")

    @staticmethod
    def is_step(name):
        return re.fullmatch(r"model\.step-\d+\.bin", name) is not None

    def check_run(self):
        """Each checkpoint of the run opens, and one is at least as new as the last that was saved."""
        steps = {int(name.split("-")[1].split(".")[0]): name for name in self.after if self.is_step(name)}
        for name in steps.values():
            if self.after[name] == self.reference.after.get(name) and not self.fault.kills:
                continue
            done, _ = self.interceptor.run(["verify", name], self.folder)
            if done.returncode:
                self.lost.append(f"{name} does not open: {(done.stdout + done.stderr).strip()[:200]}")
        saved = [int(call.second.split("-")[1].split(".")[0]) for call in self.calls
                 if call.name == "rename" and self.is_step(call.second) and call.result == 0]
        if saved and max(saved) not in steps:
            self.lost.append(f"step {max(saved)} was saved and is gone")
        self.newest = steps[max(steps)] if steps else None

    def check_next(self):
        """The same save without a fault."""
        resumed = self.scenario.resume and self.newest
        arguments = ["train", *self.scenario.resume, "--resume", self.newest] if resumed else self.scenario.arguments
        done, calls = self.interceptor.run(arguments, self.folder)
        after = intercept.snapshot(self.folder)
        if done.returncode:
            self.wrong.append(f"the next save fails: {done.stderr.strip()}")
        elif self.scenario.trains:
            if after["model.bin"] != self.reference.after["model.bin"]:
                self.lost.append("the run that goes on ends elsewhere")
            litter = [name for name in after if name.startswith(".")]
            # With differences, a run that is taken up again begins with a whole one: other files are kept. One that saves
            # nothing more on its way removes nothing.
            saves = any(call.name == "rename" and self.is_step(call.second) for call in calls)
            if not litter and saves and "--delta" not in self.scenario.arguments:
                litter = sorted(after.keys() - self.reference.after.keys())
            if litter:
                self.wrong.append(f"left behind by the next save: {', '.join(litter)}")
        elif not self.reference.is_complete(after):
            names = sorted(n for n in after.keys() | self.reference.after.keys()
                           if after.get(n) != self.reference.after.get(n))
            self.wrong.append(f"the next save ends elsewhere: {', '.join(names)}")


class Sweep:
    def __init__(self, options, scratch):
        self.options, self.scratch = options, pathlib.Path(scratch)
        self.library = intercept.compile_library(scratch)
        self.local = threading.local()

    def interceptor(self):
        log = self.scratch / f"calls-{threading.get_ident()}"
        return intercept.Interceptor(self.options.program, self.library, log)

    def folder(self):
        path = self.scratch / f"folder-{threading.get_ident()}"
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
        return path

    def trial(self, reference, fault):
        return Trial(reference, fault, self.interceptor(), self.folder()).run()

    def run(self):
        (self.scratch / "make").mkdir()
        chosen = [scenario for scenario in scenarios.make(self.options.program, self.scratch / "make")
                  if self.options.only in (None, scenario.name)]
        references = [Reference(scenario, self.interceptor(), self.folder()) for scenario in chosen]
        work = [(reference, fault) for reference in references for fault in faults(reference.calls)
                if self.options.fault in (None, fault.text)]
        if self.options.sample and self.options.sample < len(work):
            print(f"{self.options.sample} of {len(work):,} faults, drawn by seed {self.options.seed}")
            work = random.Random(self.options.seed).sample(work, self.options.sample)
        with concurrent.futures.ThreadPoolExecutor(self.options.jobs) as pool:
            trials = list(pool.map(lambda item: self.trial(*item), work))
        return self.report(references, trials)

    def report(self, references, trials):
        print(f"{'save':<22}{'calls':>7}{'faults':>8}{'killed':>8}{'exit 1':>8}{'exit 0':>8}{'lost':>6}{'wrong':>7}")
        for reference in references:
            mine = [trial for trial in trials if trial.reference is reference]
            self.line(reference.scenario.name, len(reference.calls), mine)
        self.line("all", sum(len(reference.calls) for reference in references), trials)
        ways = collections.Counter(trial.fault.way for trial in trials)
        print(", ".join(f"{count} {way}" for way, count in sorted(ways.items())))
        bad = [trial for trial in trials if trial.lost or trial.wrong]
        for trial in bad[:self.options.show]:
            for kind, found in (("LOST", trial.lost), ("wrong", trial.wrong)):
                for text in found:
                    print(f"{kind}: {trial.scenario.name}: {trial.fault}: {text}")
        lost = sum(bool(trial.lost) for trial in trials)
        print(f"{len(trials):,} faults, {lost} with a loss, {len(bad) - sum(bool(t.lost) for t in bad)} with something else wrong")
        return 1 if bad or not trials else 0

    @staticmethod
    def line(name, calls, trials):
        status = collections.Counter(trial.done.returncode for trial in trials)
        print(f"{name:<22}{calls:>7,}{len(trials):>8,}{status[-9]:>8,}{status[1]:>8,}{status[0]:>8,}"
              f"{sum(bool(t.lost) for t in trials):>6}{sum(bool(t.wrong) for t in trials):>7}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only")
    parser.add_argument("--fault")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--show", type=int, default=40, help="so many findings are printed")
    options = parser.parse_args()
    scratch = intercept.scratch()
    try:
        return Sweep(options, scratch).run()
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
