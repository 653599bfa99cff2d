"""What a disk may hold after a loss of power, as far as POSIX says.

What was written to a file counts as lost until the file is flushed, sector by sector and in any order; the same holds for the
length. Which file a name leads to is open until the folder is flushed: to any of those that it led to since the last time.
"""
import dataclasses
import itertools
import os

SECTOR = 512


@dataclasses.dataclass
class Inode:
    flushed: bytes
    pending: list = dataclasses.field(default_factory=list)
    """(offset, bytes) of what was written, and (length, None) of cuts, since the last flush."""

    @property
    def whole(self):
        """What the program itself would read."""
        return self.content([None] * len(self.pending))

    def content(self, kept, length=None):
        """What is there if of each write the sectors kept are there, None standing for all, and a length of those it had."""
        data = bytearray(self.flushed)
        for (offset, part), sectors in zip(self.pending, kept):
            if part is None:
                if sectors is None or sectors:
                    data = data[:offset] + bytes(max(0, offset - len(data)))
                continue
            if sectors is not None and not sectors:
                continue
            end = offset + len(part)
            if len(data) < end:
                data += bytes(end - len(data))
            if sectors is None:
                data[offset:end] = part
                continue
            for sector in sectors:
                low, high = max(offset, sector * SECTOR), min(end, (sector + 1) * SECTOR)
                data[low:high] = part[low - offset:high - offset]
        if length is not None:
            data = data[:length] + bytes(max(0, length - len(data)))
        return bytes(data)

    @property
    def lengths(self):
        """All that the length was since the last flush."""
        found = [len(self.flushed)]
        for offset, part in self.pending:
            found.append(offset if part is None else max(found[-1], offset + len(part)))
        return found

    @staticmethod
    def sectors(offset, part):
        return range(offset // SECTOR, (offset + len(part) - 1) // SECTOR + 1) if part else range(1)

    def contents(self, random, count):
        """What may be there: all, nothing, each write alone or missing, the last one cut at sectors, and `count` at random."""
        if not self.pending:
            return [self.flushed]
        all_, none = [None] * len(self.pending), [()] * len(self.pending)
        found = [self.content(all_), self.content(none), self.content(none, self.lengths[-1])]
        for place, (offset, part) in enumerate(self.pending):
            found.append(self.content(all_[:place] + [()] + all_[place + 1:]))
            found.append(self.content(none[:place] + [None] + none[place + 1:]))
            sectors = self.sectors(offset, part)
            cut = random.randrange(len(sectors) + 1)
            found.append(self.content(all_[:place] + [tuple(sectors[:cut])] + none[place + 1:]))
        for _ in range(count):
            share = random.choice((0.1, 0.5, 0.9))
            kept = [tuple(s for s in self.sectors(*write) if random.random() < share) for write in self.pending]
            found.append(self.content(kept, random.choice(self.lengths)))
        return list(dict.fromkeys(found))


class Disk:
    """A folder: inodes, the names that are safe, and what became of names since."""

    def __init__(self, files):
        self.inodes = [Inode(data) for data in files.values()]
        self.flushed = {name: number for number, name in enumerate(files)}
        self.pending = []
        """[(name, inode or None)] for each step that is atomic."""

    @property
    def names(self):
        """Where names lead to as the program sees it."""
        names = dict(self.flushed)
        for step in self.pending:
            names.update(step)
        return {name: inode for name, inode in names.items() if inode is not None}

    def apply(self, event):
        kind, *rest = event
        if kind == "create":
            self.inodes.append(Inode(b""))
            self.pending.append({rest[0]: len(self.inodes) - 1})
        elif kind == "write":
            inode, offset, data = rest
            self.inodes[inode].pending.append((offset, data))
        elif kind == "truncate":
            inode, length = rest
            self.inodes[inode].pending.append((length, None))
        elif kind == "flush":
            inode = self.inodes[rest[0]]
            inode.flushed, inode.pending = inode.whole, []
        elif kind == "flush folder":
            self.flushed, self.pending = self.names, []
        elif kind == "rename":
            self.pending.append({rest[1]: self.names[rest[0]], rest[0]: None})
        elif kind == "link":
            self.pending.append({rest[1]: self.names[rest[0]]})
        elif kind == "unlink":
            self.pending.append({rest[0]: None})
        else:
            raise ValueError(kind)

    def tables(self, random, count):
        """Where names may lead to: all combinations where they are few, else these of `count` at random."""
        histories = {name: [inode] for name, inode in self.flushed.items()}
        for step in self.pending:
            for name, inode in step.items():
                history = histories.setdefault(name, [None])
                if inode not in history:
                    history.append(inode)
        open_ = {name: history for name, history in histories.items() if len(history) > 1}
        combinations = 1
        for history in open_.values():
            combinations *= len(history)
        if combinations <= count:
            choices = list(itertools.product(*open_.values()))
        else:
            choices = [tuple(history[0] for history in open_.values()), tuple(history[-1] for history in open_.values())]
            choices += [tuple(map(random.choice, open_.values())) for _ in range(count)]
        for choice in dict.fromkeys(choices):
            table = {name: history[0] for name, history in histories.items()}
            table.update(zip(open_, choice))
            yield {name: inode for name, inode in table.items() if inode is not None}

    def states(self, random, names=24, contents=12):
        """Folders that may be there after a loss of power now: bytes by name, each once."""
        seen = set()
        for table in self.tables(random, names):
            unsafe = [inode for inode in dict.fromkeys(table.values()) if self.inodes[inode].pending]
            possible = {inode: self.inodes[inode].contents(random, contents) for inode in unsafe}
            for inode in unsafe or [None]:
                for content in possible.get(inode, [None]):
                    chosen = {other: random.choice(possible[other]) for other in unsafe}
                    if inode is not None:
                        chosen[inode] = content
                    state = {name: chosen.get(number, self.inodes[number].flushed) for name, number in table.items()}
                    key = frozenset((name, hash(data)) for name, data in state.items())
                    if key not in seen:
                        seen.add(key)
                        yield state


def events(calls, names):
    """What recorded calls did to the folder. `names` are the files that were there."""
    inodes = {name: number for number, name in enumerate(names)}
    count, descriptors, found = len(names), {}, []
    for call in calls:
        if call.result < 0 or call.path == "<stdout>":
            continue
        if call.name == "open":
            if call.path == ".":
                descriptors[call.result] = "folder"
                continue
            if call.path not in inodes:
                inodes[call.path], count = count, count + 1
                found.append(("create", call.path))
            descriptors[call.result] = inodes[call.path]
            if call.flags & os.O_TRUNC:
                found.append(("truncate", inodes[call.path], 0))
        elif call.name == "close":
            descriptors.pop(call.flags, None)
        elif call.name == "write" and call.data:
            found.append(("write", descriptors[call.flags], call.offset, call.data))
        elif call.name == "ftruncate":
            found.append(("truncate", descriptors[call.flags], call.offset))
        elif call.name == "fsync":
            inode = descriptors[call.flags]
            found.append(("flush folder",) if inode == "folder" else ("flush", inode))
        elif call.name == "rename":
            inodes[call.second] = inodes.pop(call.path)
            found.append(("rename", call.path, call.second))
        elif call.name == "link":
            inodes[call.second] = inodes[call.path]
            found.append(("link", call.path, call.second))
        elif call.name == "unlink":
            inodes.pop(call.path)
            found.append(("unlink", call.path))
        elif call.name == "mmap" and call.second == "writable":
            raise SystemExit(f"{call.path} is written through memory, which is not recorded")
    return found
