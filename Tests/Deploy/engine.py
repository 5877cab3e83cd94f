"""What a container engine makes of deploy/Containerfile, without an engine: its user, environment, command and places.

The root is a folder with what the image would hold (Tests/Deploy/image makes one); without it, this machine's own libraries
serve. Must be root, like an engine, because the files belong to others than the program's user.
"""
import json
import os
import pathlib
import shlex
import subprocess
import sys

from places import bound, descendant, libraries, system_files


class Image:
    """The run stage of a container file, as far as it says how to make it and how to start."""

    def __init__(self, path):
        text = pathlib.Path(path).read_text().replace("\\\n", " ")
        lines = text[text.rindex("\nFROM "):].splitlines()
        said = dict(line.split(" ", 1) for line in lines if line[:1].isalpha() and " " in line)
        self.user = said["USER"].split(":")[0]
        self.environment = [word.split("=", 1) for word in shlex.split(said["ENV"])]
        self.steps = said["RUN"]
        self.command = json.loads(said["ENTRYPOINT"]) + json.loads(said["CMD"])
        self.health = json.loads(said["HEALTHCHECK"].split(" CMD ", 1)[1])


class Container:
    """One start of the program, as process 1 of a place where nothing can be written but the volume and /tmp."""

    def __init__(self, image, program, root=None, groups=()):
        self.image, self.root = image, root
        self.program = pathlib.Path(program).resolve()
        self.groups = ["--groups", ",".join(groups)] if groups else ["--clear-groups"]

    def start(self, binds, **options):
        rights = [word for name in ("SETUID", "SETGID", "SETPCAP") for word in ("--cap-add", f"CAP_{name}")]
        place = ["--unshare-pid", "--unshare-ipc", "--unshare-uts", "--as-pid-1", "--die-with-parent", "--clearenv",
                 "--cap-drop", "ALL", *rights, *self.files(), "--proc", "/proc", "--dev", "/dev",
                 "--perms", "1777", "--tmpfs", "/tmp"]
        for flag, outside, inside in binds:
            place += [flag, str(outside), inside]
        place += ["--remount-ro", "/", "--chdir", "/"]
        for name, value in self.image.environment:
            place += ["--setenv", name, value]
        # Then it becomes the image's user, and gives up the right to become another.
        user = ["setpriv", "--reuid", self.image.user, "--regid", self.image.user, *self.groups, "--bounding-set=-all",
                "--inh-caps=-all", "--no-new-privs"]
        return subprocess.Popen(["bwrap", *place, "--", *user, *self.image.command], text=True, **options)

    def files(self):
        program = ["--ro-bind", str(self.program), "/usr/local/bin/bravo"]
        if self.root:
            made = [word for path in ("/etc/bravo", "/run/secrets") for word in ("--perms", "0755", "--tmpfs", path)]
            return ["--ro-bind", self.root, "/", *bound("--ro-bind", ["/etc/hosts"]), *program, *made]
        runtime = libraries(self.program)
        # Made without being asked for, folders would be closed to everybody but root.
        inside = [*runtime, "/etc/bravo/bravo.yaml", "/run/secrets/matrix.token", "/var/lib/bravo"]
        parents = {str(parent) for path in inside for parent in pathlib.Path(path).parents} - {"/"}
        opened = [word for path in sorted(parents) for word in ("--perms", "0755", "--dir", path)]
        return [*opened, *system_files(), *bound("--ro-bind", runtime), "--tmpfs", "/usr/local/bin", *program]

    def ask_health(self, process):
        """What the engine's health check would get: the exit status, and what was said."""
        user = ["--setuid", self.image.user, "--setgid", self.image.user]
        inside = ["nsenter", "--target", str(descendant(process, "bravo")), "--mount", "--pid", "--root", "--wd", *user]
        environment = {"PATH": os.environ["PATH"], **dict(self.image.environment)}
        return subprocess.run(
            [*inside, "--", *self.image.health], env=environment, capture_output=True, text=True, timeout=30)


if __name__ == "__main__":
    print(Image(sys.argv[1]).steps)
