"""Builds the library and the program, and says for which systems the wheel is."""
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def newest_glibc(*files: Path) -> str:
    """The newest version of glibc that any of the files asks for."""
    found = set()
    for file in files:
        symbols = subprocess.run(["objdump", "-T", file], check=True, capture_output=True, text=True).stdout
        found.update(tuple(map(int, version.split("."))) for version in re.findall(r"GLIBC_(\d+\.\d+)", symbols))
    return "{}_{}".format(*max(found))


class NativeHook(BuildHookInterface):
    def initialize(self, version, build_data):
        if version == "editable":
            return
        bindings = Path(self.root).parent
        subprocess.run([bindings / "build", "--program"], check=True, env={**os.environ, "ZIG": f"{sys.executable} -m ziglang"})
        library, program = bindings / ".build/libckptc.so.1", bindings / ".build/ckpt"
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-manylinux_{newest_glibc(library, program)}_{platform.machine()}"
        build_data["force_include"][str(library)] = "ckptfile/lib/libckptc.so.1"
        build_data["shared_scripts"][str(program)] = "ckpt"
