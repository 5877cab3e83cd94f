"""What every place that a program is put into has in common, in the words of bubblewrap."""
import os
import pathlib
import subprocess

SYSTEM = ["/usr", "/bin", "/lib", "/lib64", "/etc/ssl", "/etc/ca-certificates", "/etc/hosts", "/etc/resolv.conf",
          "/etc/nsswitch.conf", "/etc/host.conf", "/etc/gai.conf", "/etc/ld.so.cache", "/etc/localtime"]


def system_files():
    """Links stay links: on merged systems /lib is one."""
    words = []
    for path in filter(os.path.lexists, SYSTEM):
        words += ["--symlink", os.readlink(path), path] if os.path.islink(path) else ["--ro-bind", path, path]
    return words


def libraries(program):
    """Folders beyond the system's that a program takes libraries from: the Swift runtime, but for a static build."""
    listing = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
    folders = {str(pathlib.Path(word).parent) for word in listing.split() if word.startswith("/")}
    return sorted(folder for folder in folders if not folder.startswith(("/lib", "/usr/lib")))


def bound(flag, paths):
    return [word for path in paths for word in (flag, path, path)]


def descendant(process, name):
    """The number of the child, or the child's child, that runs a program of this name; None where there is none."""
    pending = [process.pid]
    while pending:
        number = pending.pop()
        try:
            if pathlib.Path(f"/proc/{number}/comm").read_text().strip() == name:
                return int(number)
            pending += pathlib.Path(f"/proc/{number}/task/{number}/children").read_text().split()
        except FileNotFoundError:
            continue
    return None
