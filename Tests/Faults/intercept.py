"""Runs a program with intercept.c between it and the system."""
import collections
import os
import pathlib
import shutil
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent

Call = collections.namedtuple("Call", "name path second flags offset result errno data")


def scratch():
    """A folder for files that are soon gone again: in memory, where there is such a place."""
    memory = pathlib.Path("/dev/shm")
    return tempfile.mkdtemp(prefix="ckpt-", dir=memory if os.access(memory, os.W_OK) else None)


def compile_library(folder):
    compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
    if not compiler:
        raise SystemExit("needs a C compiler: cc, clang or gcc")
    library = pathlib.Path(folder) / "intercept.so"
    subprocess.run(
        [compiler, "-O2", "-shared", "-fPIC", str(HERE / "intercept.c"), "-o", str(library), "-ldl", "-lpthread"],
        check=True)
    return library


class Interceptor:
    def __init__(self, program, library, log):
        self.program, self.library, self.log = str(pathlib.Path(program).resolve()), str(library), str(log)

    def run(self, arguments, folder, fault=None, timeout=120):
        """The ended process, with its standard output and error as text, and the calls that it made in the folder."""
        if os.path.exists(self.log):
            os.unlink(self.log)
        environment = dict(os.environ, LD_PRELOAD=self.library, INTERCEPT_LOG=self.log,
                           INTERCEPT_FOLDER=os.path.realpath(folder), SWIFT_BACKTRACE="enable=no")
        if fault:
            environment["INTERCEPT_FAULT"] = fault
        done = subprocess.run([self.program, *arguments], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=timeout)
        done.stdout = done.stdout.decode(errors="replace")
        done.stderr = done.stderr.decode(errors="replace")
        return done, self.calls()

    def calls(self):
        if not os.path.exists(self.log):
            return []
        text = pathlib.Path(self.log).read_bytes()
        calls, at = [], 0
        while at < len(text):
            end = text.index(b"\n", at)
            name, path, second, flags, offset, result, code, length = text[at:end].decode().split("\t")
            at = end + 1 + int(length)
            calls.append(Call(name, path, second, int(flags), int(offset), int(result), int(code), text[end + 1:at]))
        return calls


def numbered(calls):
    """Each call with its number among those of the same name on the same path."""
    seen = collections.Counter()
    for call in calls:
        seen[call.name, call.path] += 1
        yield call, seen[call.name, call.path]


def snapshot(folder):
    """Names, bytes and modes of the files in a folder."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mode & 0o7777)
        for path in sorted(pathlib.Path(folder).rglob("*")) if path.is_file()}
