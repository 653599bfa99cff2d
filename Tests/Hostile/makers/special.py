"""What is no regular file, or is one of a terabyte with nothing in it."""
import os


def write(folder):
    paths = []

    def path(name):
        paths.append(folder / name)
        return folder / name

    path("special-folder").mkdir()
    os.mkfifo(path("special-pipe"))
    os.symlink("/dev/zero", path("special-link-to-zeros"))
    os.symlink("/dev/full", path("special-link-to-full"))
    os.symlink("special-link-to-itself", path("special-link-to-itself"))
    os.symlink("missing", path("special-link-to-nothing"))
    for name, head in {"zeros": b"", "safetensors": b"\xff\xff\xff\xff\0\0\0\0{", "zip": b"PK\3\4" + bytes(30), "gguf": b"GGUF\3\0\0\0",
                       "ckpt": bytes.fromhex("8A434B50540D0A1A0A000100"), "text": b"the quick brown fox"}.items():
        with open(path(f"special-sparse-{name}-of-64-GiB"), "wb") as file:
            file.write(head)
            file.truncate(64 << 30)
    return paths
