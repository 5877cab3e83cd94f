"""Run inside the confinement: tries what must not work there, and what must; one line each: name, outcome.

The outcome of a system call is the name of its error, or "done".
"""
import ctypes
import errno
import os
import pathlib
import socket
import sys

libc = ctypes.CDLL(None, use_errno=True)


def call(name, *arguments):
    ctypes.set_errno(0)
    function = getattr(libc, name)
    function.restype = ctypes.c_long
    # A null pointer comes back from mmap alone as -1 too.
    failed = function(*arguments) in (-1, 0xFFFFFFFF)
    return errno.errorcode[ctypes.get_errno()] if failed else "done"


def asking(action, *arguments):
    try:
        action(*arguments)
    except OSError as error:
        return errno.errorcode[error.errno]
    return "done"


def pointer(number):
    return ctypes.c_void_p(number)


ATTEMPTS = {
    "mount": lambda: call("mount", b"none", b"/tmp", b"tmpfs", 0, None),
    "ptrace": lambda: call("ptrace", 0, 0, None, None),
    "setpriority": lambda: call("setpriority", 0, 0, 5),
    "chown": lambda: call("chown", b"/tmp", 0, 0),
    "unshare a user namespace": lambda: call("unshare", 0x10000000),
    "memory to write and to run": lambda: call(
        "mmap", pointer(0), ctypes.c_size_t(4096), 7, 0x22, -1, ctypes.c_long(0)),
    "another personality": lambda: call("personality", ctypes.c_ulong(0x0040000)),
    "a set-user-ID bit": lambda: asking(os.chmod, "/tmp", 0o4777),
    "a netlink socket": lambda: asking(socket.socket, socket.AF_NETLINK, socket.SOCK_RAW),
    "a packet socket": lambda: asking(socket.socket, socket.AF_PACKET, socket.SOCK_RAW),
    "an internet socket": lambda: asking(socket.socket, socket.AF_INET, socket.SOCK_STREAM),
    "write beside the program": lambda: asking(pathlib.Path("/usr/local/bin/new").touch),
    "write into /usr": lambda: asking(pathlib.Path("/usr/new").touch),
    "write at the root": lambda: asking(pathlib.Path("/new").touch),
    "write the settings": lambda: asking(pathlib.Path("/etc/bravo/bravo.yaml").write_text, ""),
    "write the token": lambda: asking(
        os.open, "/run/credentials/bravo.service/matrix.token", os.O_WRONLY),
    "write the data": lambda: asking(pathlib.Path("/var/lib/bravo/new").touch),
    "write into /tmp": lambda: asking(pathlib.Path("/tmp/new").touch),
    "see the kernel's settings": lambda: asking(os.listdir, "/proc/sys"),
    "see the first process": lambda: asking(os.listdir, "/proc/1/fd"),
    "see itself": lambda: asking(os.listdir, "/proc/self/fd"),
}

if __name__ == "__main__":
    for name in sys.argv[1:] or ATTEMPTS:
        print(f"{name}\t{ATTEMPTS[name]()}", flush=True)
