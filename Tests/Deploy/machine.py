"""A machine under a systemd of its own: not virtual, but a process tree, mounts and control groups for itself alone.

The network is shared with who starts it. Needs root and a control group hierarchy of version 2, as any systemd of today.
"""
import os
import pathlib
import subprocess
import time

# Devices that programs expect; nothing else of the real machine is there, and its kernel's settings cannot be changed.
BOOT = """
set -e
mount --make-rprivate /
mount -t overlay overlay -o "lowerdir=$1,upperdir=$2/upper,workdir=$2/work" "$2/root"
cd "$2/root"
mount -t proc proc proc
mount --bind proc/sys proc/sys
mount -o remount,bind,ro proc/sys
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs dev
for device in null:3 zero:5 full:7 random:8 urandom:9; do mknod -m 666 "dev/${device%:*}" c 1 "${device#*:}"; done
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=666,mode=620 devpts dev/pts
ln -s pts/ptmx dev/ptmx
mount -t tmpfs -o mode=1777 tmpfs dev/shm
for name in fd:fd stdin:fd/0 stdout:fd/1 stderr:fd/2; do ln -s "/proc/self/${name#*:}" "dev/${name%:*}"; done
mount -t tmpfs -o mode=755 tmpfs run
mount -t tmpfs -o mode=1777 tmpfs tmp
for folder in $3; do mkdir -p ".$folder"; mount --bind "$folder" ".$folder"; done
hostname bravo-machine
# Not by chroot, out of which no user namespace can be made.
pivot_root . mnt
umount -l mnt
# As any start of a machine does, and systemd leaves to whoever makes a container. Credentials come by it.
mount --make-rshared /
exec env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd </dev/null >/dev/null 2>&1
"""


class Machine:
    """Starts from a root that holds systemd; what changes in it stays in `folder`.

    `folder`/upper may be filled beforehand. `binds` are folders that it sees as they are here.
    """

    def __init__(self, root, folder, binds=()):
        self.root, self.folder, self.binds = pathlib.Path(root), pathlib.Path(folder), binds
        for name in ["upper", "work", "root"]:
            (self.folder / name).mkdir(exist_ok=True)
        self.group = control_groups() / f"bravo-machine-{os.getpid()}"

    def start(self):
        self.group.mkdir()
        apart = ["unshare", "--mount", "--pid", "--uts", "--ipc", "--cgroup", "--fork", "--kill-child"]
        self.process = subprocess.Popen(
            [*apart, "sh", "-c", BOOT, "sh", self.root, self.folder, " ".join(self.binds)],
            preexec_fn=lambda: (self.group / "cgroup.procs").write_text(str(os.getpid())))
        self.wait_until(lambda: self.run("systemctl", "is-system-running").stdout.strip() in ("running", "degraded"))

    def run(self, *command):
        """Runs a command in there, as root."""
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        inside = ["--mount", "--pid", "--uts", "--ipc", "--cgroup", "--root", "--wd"]
        return subprocess.run(
            ["nsenter", "--target", children[0] if children else "0", *inside, "--", *command],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}, capture_output=True, text=True, timeout=120)

    def stop(self):
        self.process.kill()
        self.process.wait()
        # The kernel lets go of the groups when the last process is gone.
        self.wait_until(lambda: "populated 0" in (self.group / "cgroup.events").read_text())
        for path in sorted(self.group.rglob("*"), reverse=True):
            if path.is_dir():
                path.rmdir()
        self.group.rmdir()

    def wait_until(self, condition, seconds=30):
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError("the machine does not get so far")
            time.sleep(0.1)


def control_groups():
    """Where version 2 is mounted: alone, or beside version 1."""
    for line in pathlib.Path("/proc/mounts").read_text().splitlines():
        _, place, kind = line.split()[:3]
        if kind == "cgroup2":
            return pathlib.Path(place)
    raise FileNotFoundError("no control groups of version 2 are mounted here")
