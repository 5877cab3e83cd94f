"""A place like the one that a unit of ours gets from systemd, made by bubblewrap and without being root.

The root is read-only and holds less than the real one: programs and libraries, what a name look-up and TLS read, the
settings. What the unit hides is not there at all.
"""
import pathlib
import subprocess

from call_filters import call_filters
from places import bound, libraries, system_files

# Nobody's number here; in there it is the only user.
USER = "64000"
# The mount options of ProtectProc=invisible and ProcSubset=pid, which bubblewrap cannot give, on the folder $0.
PROC = 'mount -t proc -o hidepid=invisible,subset=pid proc "$0" && exec "$@"'


class Confinement:
    """Runs the program as /usr/local/bin/bravo, with `folder`/data as the unit's state and `folder`/etc as its settings."""

    def __init__(self, unit, program, folder):
        self.unit = unit
        self.program = pathlib.Path(program).resolve()
        self.folder = pathlib.Path(folder)

    def start(self, command, environment=(), binds=(), **options):
        filters = call_filters(self.unit)
        numbers = [str(each.fileno()) for each in filters]
        flags = [word for number in numbers for word in ("--add-seccomp-fd", number)]
        outside = ["unshare", "--user", "--map-root-user", "--mount", "--pid", "--mount-proc", "--fork", "--kill-child"]
        processes = self.folder / "proc"
        processes.mkdir(exist_ok=True)
        try:
            return subprocess.Popen(
                outside + ["sh", "-c", PROC, processes, "bwrap"] + self.place(environment, binds) + flags + ["--"] + command,
                pass_fds=[each.fileno() for each in filters], text=True, **options)
        finally:
            for each in filters:
                each.close()

    def run(self, command, **options):
        """Waits for the end; gives the exit status (128 and the signal's number for a killed one) and what was said."""
        process = self.start(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
        output, errors = process.communicate(timeout=60)
        return process.returncode, output, errors

    def place(self, environment, binds):
        words = ["--die-with-parent", "--unshare-user", "--uid", USER, "--gid", USER, "--cap-drop", "ALL"]
        words += ["--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try", "--clearenv"]
        words += system_files() + ["--bind", str(self.folder / "proc"), "/proc", "--dev", "/dev"]
        words += ["--tmpfs", "/tmp", "--tmpfs", "/var/tmp"]
        words += bound("--ro-bind", libraries(self.program))
        words += ["--tmpfs", "/usr/local/bin", "--ro-bind", str(self.program), "/usr/local/bin/bravo"]
        words += ["--ro-bind", str(self.folder / "etc"), "/etc/bravo"]
        words += ["--ro-bind", str(self.folder / "credentials"), "/run/credentials/bravo.service"]
        words += ["--bind", str(self.folder / "data"), "/var/lib/bravo"]
        for outside, inside in binds:
            words += ["--bind", str(outside), inside]
        words += ["--remount-ro", "/usr/local/bin", "--remount-ro", "/", "--chdir", "/"]
        for name, value in [*self.environment(), *environment]:
            words += ["--setenv", name, value]
        return words

    def environment(self):
        pairs = [word.split("=", 1) for line in self.unit.all("Environment") for word in line.split()]
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        return pairs + [("PATH", path), ("CREDENTIALS_DIRECTORY", "/run/credentials/bravo.service")]
