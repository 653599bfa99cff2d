#!/usr/bin/env python3
"""Signs the digest of a model with ssh-keygen, and checks it, as SPEC.md section 6.12 says.

    signature.py [COMMAND...]   COMMAND with a file's path prints the model's digest first; by default
                                that is reader.py --digest
"""

import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
VALID = HERE.parents[1] / "Fixtures" / "valid"
DEFAULT = [sys.executable, str(HERE / "reader.py"), "--digest"]
PERSON, PURPOSE = "someone", "ckpt"


def digest(command, path):
    printed = subprocess.run([*command, str(path)], check=True, capture_output=True, text=True)
    word = printed.stdout.split()[0]
    assert len(word) == 64, word
    return f"{word}\n".encode("ascii")


def is_signed(message, folder):
    command = ["ssh-keygen", "-Y", "verify", "-f", str(folder / "signers"), "-I", PERSON, "-n",
               PURPOSE, "-s", str(folder / "digest.sig")]
    return subprocess.run(command, input=message, capture_output=True).returncode == 0


def main(arguments):
    command = arguments or DEFAULT
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        key = folder / "key"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
        public = key.with_suffix(".pub").read_text().split()[:2]
        (folder / "signers").write_text(" ".join([PERSON, *public]) + "\n")
        (folder / "digest").write_bytes(digest(command, VALID / "tiny.ckpt"))
        subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-n", PURPOSE, "-f", str(key),
                        str(folder / "digest")], check=True, capture_output=True)
        # The same tensors in another file are the same model; other tensors are not.
        expected = {"tiny.ckpt": True, "digests-model.ckpt": True, "overlay.ckpt": False,
                    "empty.ckpt": False}
        found = {file: is_signed(digest(command, VALID / file), folder) for file in expected}
    print("\n".join(f"{file}: {'signed' if found[file] else 'not signed'}" for file in found))
    return 0 if found == expected else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
