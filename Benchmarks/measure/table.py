"""Rows of the table, and programs that are measured in turns."""
import pathlib
import statistics
import subprocess

HERE = pathlib.Path(__file__).resolve().parent.parent
INPUTS = HERE / ".build-inputs"
PROGRAMS = HERE / ".build" / "release"
CKPT = HERE.parent / ".build" / "release" / "ckpt"


def head(*titles):
    print()
    row(*titles)
    row(*["---"] * len(titles))


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


class Asked:
    """One of the programs of this package, which does its work whenever it is asked."""

    def __init__(self, program, *arguments, answers_first=False):
        self.process = subprocess.Popen(
            [PROGRAMS / program, *map(str, arguments)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.first = [int(n) for n in self.process.stdout.readline().split()] if answers_first else []

    def seconds(self, times=1):
        """Does the work some times; the seconds that each took."""
        self.process.stdin.write(f"{times}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit(f"{self.process.args} has ended")
        return [float(number) for number in answer.split()]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def take_turns(rounds, *measured):
    """Calls each of some functions, which give lists of seconds, in turns; one list of seconds each.

    What a neighbour on the machine takes away in one round it takes away from all.
    """
    for once in measured:
        once()
    times = [[] for _ in measured]
    for _ in range(rounds):
        for once, into in zip(measured, times):
            into += once()
    return times


def timed(work):
    """A function that does some work of this process's own and gives the seconds that it took, in a list."""
    import time

    def once():
        start = time.perf_counter()
        result = work()
        seconds = time.perf_counter() - start
        del result
        return [seconds]
    return once


median = statistics.median
