"""What a systemd unit says, as far as the tests ask."""
import copy
import pathlib
import subprocess

FILTERS = ["SystemCallFilter", "RestrictAddressFamilies", "RestrictNamespaces", "RestrictRealtime", "RestrictSUIDSGID",
           "LockPersonality", "MemoryDenyWriteExecute"]


class Unit:
    """The settings of a unit file by their names; a name may be given more than once."""

    def __init__(self, path):
        self.settings = {}
        for line in pathlib.Path(path).read_text().splitlines():
            name, equals, value = line.partition("=")
            if equals and not line.startswith(("#", ";")):
                self.settings.setdefault(name.strip(), []).append(value.strip())

    def all(self, name):
        return self.settings.get(name, [])

    def one(self, name):
        """The last value, which is the one that counts; None where there is none."""
        return self.all(name)[-1] if self.all(name) else None

    def says_yes(self, name):
        return self.one(name) in ("yes", "true", "on", "1")

    def without_filters(self):
        """The same unit for comparison: everything that systemd does without looking at system calls."""
        bare = copy.deepcopy(self)
        for name in FILTERS:
            bare.settings.pop(name, None)
        return bare

    def allowed_calls(self):
        """The system calls that SystemCallFilter leaves, in the way of systemd: lists add, those with ~ take away."""
        calls = members("@default")
        for line in self.all("SystemCallFilter"):
            named = set().union(*(members(name) for name in line.removeprefix("~").split()))
            calls = calls - named if line.startswith("~") else calls | named
        # What systemd itself needs to start the program, and so never takes away.
        return calls | {"execve", "exit", "exit_group", "rt_sigreturn"}


def members(name):
    """A call as itself; a group such as @file-system as all calls in it and in the groups of it, as systemd lists them."""
    if not name.startswith("@"):
        return {name}
    listing = subprocess.run(
        ["systemd-analyze", "--no-pager", "syscall-filter", name], check=True, capture_output=True, text=True).stdout
    lines = [line.strip() for line in listing.splitlines()[1:]]
    return set().union(*(members(line) for line in lines if line and not line.startswith("#")))
