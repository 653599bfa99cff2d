#!/usr/bin/env python3
"""Cuts the power at every moment of a save, and looks at what may be on the disk.

    Tests/PowerLoss/simulate.py .build/release/ckpt              all
    Tests/PowerLoss/simulate.py .build/release/ckpt --quick      fewer states
    Tests/PowerLoss/simulate.py .build/release/ckpt --only base  one of the saves

The calls of the program as it ships are recorded by Tests/Faults/intercept.c; disk.py says what they leave on a disk that
loses power behind each of them. In each of these folders the old checkpoint must be there, or the new one, whole, and
the new one once the program has ended; of a run of training the newest that was saved, with all that it is stored
against. What is judged is bytes, all of which are known; of some folders the program itself then verifies what is there, and
saves once more.

The same is asked of recordings in which calls are left out or change places: these must be found out, or the test shows
nothing. Exit status 1 if anything is lost, or such a recording passes.
"""
import argparse
import os
import pathlib
import random
import re
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "Faults")]
import disk  # noqa: E402
import intercept  # noqa: E402
import scenarios  # noqa: E402

STEP = re.compile(r"model\.step-(\d+)\.bin")


def is_temporary(name):
    return name.startswith(".")


class Recording:
    """A save, the folders before and after, and what the calls did."""

    def __init__(self, scenario, interceptor, folder):
        self.scenario = scenario
        scenario.prepare(folder)
        self.before = self.files(folder)
        done, calls = interceptor.run(scenario.arguments, folder)
        if done.returncode:
            raise SystemExit(f"{scenario.name}: {done.stderr}")
        self.after = self.files(folder)
        self.events = disk.events(calls, self.before)
        replayed = disk.Disk(self.before)
        for event in self.events:
            replayed.apply(event)
        seen = {name: replayed.inodes[inode].whole for name, inode in replayed.names.items()}
        if seen != self.after:
            raise SystemExit(f"{scenario.name}: the recorded calls do not give the folder that the program left")
        # What each name was to lead to: the whole of every file that was renamed to it.
        self.whole = {}
        for name, data in self.before.items():
            self.whole.setdefault(name, []).append(data)
        replayed = disk.Disk(self.before)
        for event in self.events:
            if event[0] == "rename":
                self.whole.setdefault(event[2], []).append(replayed.inodes[replayed.names[event[1]]].whole)
            replayed.apply(event)
        # Written in place, line by line, and not promised to anyone.
        self.loose = {name for name in self.after if name.endswith(".jsonl")}
        self.steps = {name: int(STEP.fullmatch(name)[1]) for name in self.whole if STEP.fullmatch(name)}
        # A file is stored against those that its end names.
        self.bases = {name: [other for other in self.whole if other != name and other.encode() in self.whole[name][-1][-4096:]]
                      for name in self.whole if name.endswith((".bin", ".ckpt"))}
        self.new = self.after.keys() - self.before.keys() - self.loose

    @staticmethod
    def files(folder):
        return {name: data for name, (data, _) in intercept.snapshot(folder).items()}

    def loss(self, state, promised, ended):
        """What is wrong with a folder, or None. `promised` is the step of the newest checkpoint whose save had ended."""
        for name, data in state.items():
            if not is_temporary(name) and name not in self.loose and data not in self.whole.get(name, []):
                return f"{name} is neither the old nor the new"
        for name in self.before:
            if name not in state:
                return f"{name} is gone"
        for name in self.after.keys() - self.loose:
            if ended and state.get(name) != self.after[name]:
                return f"{name} is not the new one, though the program has ended"
        index = [name for name in self.new if name.endswith(".index.json")]
        if index and index[0] in state and not self.new <= state.keys():
            return "the index is there without its shards"
        opening = [step for name, step in self.steps.items() if name in state and self.opens(name, state)]
        if promised and max(opening, default=0) < promised:
            return f"no checkpoint as new as step {promised} can be read"
        return None

    def opens(self, name, state):
        return name in state and all(self.opens(base, state) for base in self.bases.get(name, []))

    def promises(self, events):
        """For each moment the step of the newest checkpoint whose save had ended, by the calls as the program made them."""
        promised, renamed, found = 0, 0, [0]
        for event in self.events:
            if event[0] == "rename" and event[2] in self.steps:
                renamed = self.steps[event[2]]
            elif event[0] == "flush folder":
                promised = max(promised, renamed)
            found.append(promised)
        # With events left out the last promise stands where the call that kept it was.
        return found if len(events) == len(self.events) else None


class Moment:
    """An event, and what had been promised when it was over."""

    def __init__(self, event, promised):
        self.event, self.promised = event, promised


def moments(recording):
    return [Moment(event, promised) for event, promised in zip(recording.events, recording.promises(recording.events)[1:])]


def without_folder_flush(found):
    return leave_out(found, "flush folder")


def without_flush(found):
    return leave_out(found, "flush")


def leave_out(found, kind):
    """What the call was to promise is promised all the same."""
    return [Moment(None if each.event[0] == kind else each.event, each.promised) for each in found]


def early_rename(found):
    """Each rename in front of the flush before it."""
    changed = list(found)
    for place, each in enumerate(changed):
        if each.event[0] != "rename":
            continue
        for earlier in range(place - 1, -1, -1):
            if changed[earlier].event[0] == "flush":
                between = [changed[k].promised for k in range(earlier, place + 1)]
                order = [place, *range(earlier, place)]
                changed[earlier:place + 1] = [Moment(changed[k].event, p) for k, p in zip(order, between)]
                break
    return changed


MUTATIONS = {
    "without the folder's flush": without_folder_flush,
    "without the file's flush": without_flush,
    "renamed before the flush": early_rename,
}


def check(recording, found, source, options, first=False):
    """Counts the states at all moments, and lists what is lost in some: (states, moments, [(moment, loss, state)])."""
    model, states, losses = disk.Disk(recording.before), 0, []
    for number, moment in enumerate([None, *found]):
        if moment and moment.event:
            model.apply(moment.event)
        promised, ended = moment.promised if moment else 0, number == len(found)
        for state in model.states(source, options.names, options.contents):
            states += 1
            loss = recording.loss(state, promised, ended)
            if loss:
                losses.append((number, loss, state))
                if first:
                    return states, losses
            elif not first and source.random() < options.share:
                recording.sampled.append(state)
    return states, losses


def check_with_program(recording, interceptor, folder):
    """Lets the program open what is in a folder and save once more: what is wrong, for each folder."""
    problems = []
    for state in recording.sampled:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, data in state.items():
            (folder / name).write_bytes(data)
        steps = {step: name for name, step in recording.steps.items() if recording.opens(name, state)}
        outputs = [name for name in recording.whole if name in state and name not in recording.steps
                   and name.startswith(("out.", "model.bin")) and not name.endswith(".html")]
        if any(name.endswith(".index.json") for name in outputs):
            outputs = [name for name in outputs if name.endswith(".index.json")]
        for name in outputs + ([steps[max(steps)]] if steps else []):
            done, _ = interceptor.run(["verify", name], folder)
            if done.returncode:
                problems.append(f"{name} does not open: {(done.stdout + done.stderr).strip()[:200]}")
        done, _ = interceptor.run(recording.scenario.arguments, folder)
        after = Recording.files(folder)
        if done.returncode:
            problems.append(f"the next save fails: {done.stderr.strip()}")
        elif any(after.get(name) != data for name, data in recording.after.items() if name not in recording.loose
                 and name not in recording.steps):
            problems.append("the next save ends elsewhere")
        elif any(is_temporary(name) for name in after):
            problems.append(f"left behind by the next save: {', '.join(filter(is_temporary, after))}")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=20)
    options = parser.parse_args()
    options.names, options.contents = (6, 3) if options.quick else (64, 700)
    options.share = 0.02 if options.quick else 0.01
    scratch = pathlib.Path(intercept.scratch())
    try:
        return simulate(options, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def simulate(options, scratch):
    interceptor = intercept.Interceptor(options.program, intercept.compile_library(scratch), scratch / "calls")
    (scratch / "make").mkdir()
    total, lost, unseen, opened = 0, 0, 0, 0
    print(f"seed {options.seed}", flush=True)
    print(f"{'save':<22}{'events':>7}{'states':>8}{'lost':>6}{'opened':>8}   spoiled recordings that are found out")
    for scenario in scenarios.make(options.program, scratch / "make"):
        if options.only not in (None, scenario.name):
            continue
        folder = scratch / "folder"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        recording = Recording(scenario, interceptor, folder)
        recording.sampled = []
        found, source = moments(recording), random.Random(options.seed)
        states, losses = check(recording, found, source, options)
        problems = check_with_program(recording, interceptor, folder)
        missed = []
        for name, mutate in MUTATIONS.items():
            _, mutated = check(recording, mutate(found), source, options, first=True)
            if not mutated:
                missed.append(f"not one {name}")
        print(f"{scenario.name:<22}{len(found):>7}{states:>8,}{len(losses):>6}{len(recording.sampled):>8}   "
              + (", ".join(missed) or f"all {len(MUTATIONS)}"), flush=True)
        unseen += len(missed)
        for number, loss, _ in losses[:options.show]:
            event = found[number - 1].event if number else ("nothing yet",)
            print(f"  LOST behind event {number}, {' '.join(str(p) for p in event if not isinstance(p, bytes))}: {loss}")
        for problem in problems[:options.show]:
            print(f"  wrong: {problem}")
        total, lost, opened = total + states, lost + len(losses) + len(problems), opened + len(recording.sampled)
    share = 100 * (total - lost) / total if total else 0
    print(f"{total:,} states, {share:.4g}% hold the old checkpoint or the new one; {opened:,} were opened by the program")
    return 1 if lost or unseen or not total else 0


if __name__ == "__main__":
    sys.exit(main())
