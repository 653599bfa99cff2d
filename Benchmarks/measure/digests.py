"""SHA-256 over a tensor's bytes, as ckpt computes digests, and by Python's hashlib, which calls OpenSSL."""
import hashlib

from table import Asked, head, median, row, take_turns, timed

MIB = 256
data = bytes(n * 7 & 255 for n in range(1 << 20)) * MIB
with Asked("CheckpointSpeed", "digest", MIB) as ours:
    mine, theirs = take_turns(15, ours.seconds, timed(lambda: hashlib.sha256(data).digest()))
head("SHA-256, 1 thread, median (best) of 15", "GB/s")
for name, times in (("ckpt, a digest of a tensor", mine), ("hashlib, OpenSSL", theirs)):
    speeds = [len(data) / seconds / 1e9 for seconds in times]
    row(name, f"{median(speeds):.2f} ({max(speeds):.2f})")
