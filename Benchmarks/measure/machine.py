"""Says what machine this is and how busy; with an argument only how busy."""
import datetime
import os
import sys


def processor():
    try:
        lines = open("/proc/cpuinfo").read().splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        import platform
        return platform.processor() or platform.machine()


load = ", ".join(f"{n:.1f}" for n in os.getloadavg())
if len(sys.argv) == 1:
    print(f"{datetime.date.today()}, {processor()}, {len(os.sched_getaffinity(0))} cores; ", end="")
print(f"load over 1, 5 and 15 minutes {load}", flush=True)
