#!/usr/bin/env python3
"""Gives every command files that were made to do harm, and looks at how it takes them.

    Tests/Hostile/run.py .build/release/ckpt              all
    Tests/Hostile/run.py .build/release/ckpt --quick      some files, some commands
    Tests/Hostile/run.py .build/release/ckpt --only memo  files with that in their names
    Tests/Hostile/run.py --write FOLDER                   only makes the files, and lists them

Each command must end with an exit status that fits (0, 1, 2 or 64), say what is wrong in one line on standard error, print no
raw control character, take at most 256 MiB and 10 s of processor time, and leave nothing behind when it fails. Exit status 1 if one does not.
"""
import argparse
import collections
import concurrent.futures
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import makers  # noqa: E402

MEMORY = 256 << 20
SECONDS = 10
# What is behind the limits ends the process, so that the machine is safe from it.
HARD_MEMORY, HARD_SECONDS, LARGEST_FILE = 6 << 30, 30, 1 << 30
STATUSES = {0, 1, 2, 64}

TRAINING = ["--layers", "1", "--width", "8", "--heads", "1", "--context", "32", "--batch", "32", "--epochs", "1", "--threads", "1"]
COMMANDS = {
    "inspect": ["inspect", "FILE"],
    "inspect --json": ["inspect", "--json", "FILE"],
    "params": ["params", "FILE"],
    "params --config": ["params", "--config", "FILE"],
    "verify": ["verify", "FILE"],
    "diff": ["diff", "FILE", "FILE"],
    "to ckpt": ["convert", "FILE", "out.ckpt"],
    "to safetensors": ["convert", "FILE", "out.safetensors"],
    "to gguf": ["convert", "FILE", "out.gguf"],
    "to npz": ["convert", "FILE", "out.npz"],
    "to shards": ["convert", "FILE", "out.safetensors.index.json", "--shard-size", "100MB"],
    "to --base": ["convert", "FILE", "out.ckpt", "--base", "base.ckpt"],
    "report": ["report", "FILE", "--out", "out.html", "--statistics"],
    "predict": ["predict", "FILE", "abc"],
    "train --resume": ["train", "--resume", "FILE", "--out", "out.bin", "--threads", "1"],
    "train --data": ["train", "--data", "FILE", "--out", "out.bin", *TRAINING],
}
QUICK = ["inspect --json", "verify", "to safetensors", "report"]

# What a terminal would act upon: controls but the end of a line, and marks that turn text around.
RAW = [*range(0x00, 0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
FORBIDDEN = {chr(code) for code in RAW}


class Outcome:
    """A command on a file, and what is wrong with how it ended."""

    def __init__(self, command, path, program, folder, quick):
        self.command, self.path, self.wrong, self.quick = command, path, [], quick
        self.folder = folder
        arguments = [str(path) if word == "FILE" else word for word in COMMANDS[command]]
        shutil.copy(folder.parent / "base.ckpt", folder / "base.ckpt")
        self.run([str(program), *arguments])
        self.judge()
        del self.output, self.errors

    def run(self, arguments):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
            begun = time.monotonic()
            process = subprocess.Popen(arguments, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=out, stderr=errors,
                                       preexec_fn=limit, env=dict(os.environ, SWIFT_BACKTRACE="enable=no"))
            timer = threading.Timer(3 * HARD_SECONDS, process.kill)
            timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            timer.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            self.status = process.returncode
            self.elapsed = time.monotonic() - begun
            self.seconds, self.memory = usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024
            out.seek(0)
            errors.seek(0)
            self.output, self.errors = out.read(64 << 20), errors.read(1 << 20)

    def judge(self):
        errors = self.errors.decode(errors="replace")
        if self.status not in STATUSES:
            ended = signal.Signals(-self.status).name if self.status < 0 else f"exit status {self.status}"
            self.wrong.append(f"ended by {ended}: {errors.strip()[:160]!r}")
            return
        allowed = SECONDS
        if self.command == "train --data" and not self.status:
            # A text that is one is trained on as long as it is: 2 s a million characters.
            allowed += 2 * self.path.stat().st_size / 1e6
        # A sample is taken on machines that others use.
        if self.seconds > allowed * (2 if self.quick else 1) or self.elapsed > 3 * allowed:
            self.wrong.append(f"took {self.seconds:.1f} s of processor time, {self.elapsed:.1f} s in all")
        if self.memory > MEMORY:
            self.wrong.append(f"took {self.memory >> 20} MiB")
        lines = errors.splitlines()
        if self.status in (1, 64) and not (len(lines) == 1 and errors.startswith("Error: ")):
            self.wrong.append(f"not one line of error: {errors[:300]!r}")
        if any(len(line) > 2000 for line in lines):
            self.wrong.append(f"a line of {max(map(len, lines)):,} characters")
        raw = FORBIDDEN.intersection(errors)
        for what, data in (("error", errors), ("output", self.output.decode(errors="replace"))):
            raw = FORBIDDEN.intersection(data)
            if raw and not (what == "output" and self.command == "predict"):
                self.wrong.append(f"raw in the {what}: {', '.join(sorted(f'U+{ord(each):04X}' for each in raw))}")
        left = {path.name for path in self.folder.iterdir()} - {"base.ckpt"}
        if self.status and left:
            self.wrong.append(f"left behind: {', '.join(sorted(left))[:200]}")
        if any(name.startswith(".") for name in left):
            self.wrong.append(f"unfinished files: {', '.join(sorted(left))[:200]}")


def limit():
    resource.setrlimit(resource.RLIMIT_DATA, (HARD_MEMORY, HARD_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (HARD_SECONDS, HARD_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Trial:
    """All that is to be tried, on several threads."""

    def __init__(self, options, scratch):
        self.options, self.scratch = options, scratch
        self.program = pathlib.Path(options.program).resolve()

    def folder(self):
        path = self.scratch / f"work-{threading.get_ident()}"
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
        return path

    def run(self):
        files = self.scratch / "files"
        # By a process of its own: what this one has taken would count as its children's.
        listed = subprocess.run([sys.executable, __file__, "--write", files], check=True, capture_output=True, text=True)
        paths = [files / name for name in listed.stdout.splitlines() if self.options.only in name]
        if self.options.quick:
            # Of each kind some.
            source, kinds = random.Random(self.options.seed), collections.defaultdict(list)
            for path in paths:
                kinds[path.name.split("-")[0]].append(path)
            paths = [path for kind in kinds.values() for path in source.sample(kind, min(8, len(kind)))]
        plain = self.scratch / "base.safetensors"
        plain.write_bytes(makers.safetensors.file(makers.safetensors.one()))
        subprocess.run([self.program, "convert", plain, self.scratch / "base.ckpt"], check=True, stdout=subprocess.DEVNULL)
        commands = [command for command in COMMANDS if self.options.command in (None, command)
                    and (not self.options.quick or command in QUICK)]
        work = [(command, path) for path in paths for command in commands]
        with concurrent.futures.ThreadPoolExecutor(self.options.jobs) as pool:
            outcomes = []
            for outcome in pool.map(lambda item: Outcome(*item, self.program, self.folder(), self.options.quick), work):
                outcomes.append(outcome)
                for text in outcome.wrong:
                    print(f"{outcome.path.name}: {outcome.command}: {text}", flush=True)
        return self.report(paths, commands, outcomes)

    def report(self, paths, commands, outcomes):
        print(f"{'command':<18}{'files':>6}{'0':>6}{'1':>6}{'2':>6}{'64':>6}{'MiB':>7}{'s':>7}{'wrong':>7}")
        for command in commands:
            mine = [outcome for outcome in outcomes if outcome.command == command]
            count = collections.Counter(outcome.status for outcome in mine)
            print(f"{command:<18}{len(mine):>6}" + "".join(f"{count[status]:>6}" for status in (0, 1, 2, 64))
                  + f"{max(o.memory for o in mine) >> 20:>7}{max(o.seconds for o in mine):>7.1f}{sum(bool(o.wrong) for o in mine):>7}")
        wrong = [outcome for outcome in outcomes if outcome.wrong]
        print(f"{len(paths)} files, {len(outcomes):,} runs, {len(wrong)} not as they should be")
        return 1 if wrong or not outcomes else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--command", choices=COMMANDS)
    parser.add_argument("--write", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    if options.write:
        options.write.mkdir(parents=True)
        for path in makers.write(options.write):
            print(path.relative_to(options.write))
        return 0
    if not options.program:
        parser.error("name the program")
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="ckpt-hostile-"))
    try:
        return Trial(options, scratch).run()
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
