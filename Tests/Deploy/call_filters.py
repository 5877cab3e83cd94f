"""The system call filters that systemd would make of a unit, as programs for the kernel.

One for each setting, as systemd has it: the strictest of them decides. Settings whose calls are outside SystemCallFilter
anyway (ProtectClock, ProtectHostname, ProtectKernelModules, ProtectKernelLogs) add none.
"""
import errno
import mmap
import os
import socket
import stat
import tempfile

from seccomp import ALLOW, EQ, ERRNO, GT, KILL_PROCESS, MASKED_EQ, NE, Arch, Arg, SyscallFilter, resolve_syscall

SHM_EXEC = 0o100000
NAMESPACES = [0x00000080, 0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000]


def call_filters(unit):
    """An open file for each filter, to be handed to the program that loads them."""
    filters = [allow_list(unit)] if unit.all("SystemCallFilter") else []
    filters += [address_families(unit)] if unit.all("RestrictAddressFamilies") else []
    for setting, rules in RULES.items():
        if unit.says_yes(setting):
            filters.append(SyscallFilter(ALLOW))
            rules(filters[-1])
    return [compiled(each) for each in filters]


def allow_list(unit):
    """Without an error number, the kernel ends the program at the first call that is not on the list."""
    number = unit.one("SystemCallErrorNumber")
    rest = ERRNO(getattr(errno, number)) if number else KILL_PROCESS
    allowed = SyscallFilter(rest)
    for call in sorted(unit.allowed_calls()):
        # Some calls of the groups belong to other processors.
        if resolve_syscall(Arch(Arch.NATIVE), call) >= 0:
            allowed.add_rule(ALLOW, call)
    return allowed


def address_families(unit):
    families = sorted(getattr(socket, name) for name in unit.one("RestrictAddressFamilies").split())
    sockets = SyscallFilter(ALLOW)
    for other in set(range(families[-1])) - set(families):
        sockets.add_rule(ERRNO(errno.EAFNOSUPPORT), "socket", Arg(0, EQ, other))
    sockets.add_rule(ERRNO(errno.EAFNOSUPPORT), "socket", Arg(0, GT, families[-1]))
    return sockets


def memory(rules):
    both = mmap.PROT_WRITE | mmap.PROT_EXEC
    rules.add_rule(ERRNO(errno.EPERM), "mmap", Arg(2, MASKED_EQ, both, both))
    for call in ["mprotect", "pkey_mprotect"]:
        rules.add_rule(ERRNO(errno.EPERM), call, Arg(2, MASKED_EQ, mmap.PROT_EXEC, mmap.PROT_EXEC))
    rules.add_rule(ERRNO(errno.EPERM), "shmat", Arg(2, MASKED_EQ, SHM_EXEC, SHM_EXEC))


def namespaces(rules):
    for kind in NAMESPACES:
        for call in ["unshare", "clone"]:
            rules.add_rule(ERRNO(errno.EPERM), call, Arg(0, MASKED_EQ, kind, kind))
    rules.add_rule(ERRNO(errno.EPERM), "setns")
    # Its flags lie in memory, where no filter can see them; the C library falls back to clone.
    rules.add_rule(ERRNO(errno.ENOSYS), "clone3")


def realtime(rules):
    permitted = {os.SCHED_OTHER, os.SCHED_BATCH, os.SCHED_IDLE}
    for policy in set(range(max(permitted))) - permitted:
        rules.add_rule(ERRNO(errno.EPERM), "sched_setscheduler", Arg(1, EQ, policy))
    rules.add_rule(ERRNO(errno.EPERM), "sched_setscheduler", Arg(1, GT, max(permitted)))


def set_id_bits(rules):
    plain = {"chmod": 1, "fchmod": 1, "fchmodat": 2, "mkdir": 1, "mkdirat": 2, "mknod": 1, "mknodat": 2, "creat": 1}
    for bit in [stat.S_ISUID, stat.S_ISGID]:
        for call, place in plain.items():
            rules.add_rule(ERRNO(errno.EPERM), call, Arg(place, MASKED_EQ, bit, bit))
        for call, place in {"open": 1, "openat": 2}.items():
            makes = Arg(place, MASKED_EQ, os.O_CREAT, os.O_CREAT)
            rules.add_rule(ERRNO(errno.EPERM), call, makes, Arg(place + 1, MASKED_EQ, bit, bit))
    rules.add_rule(ERRNO(errno.ENOSYS), "openat2")


def personality(rules):
    rules.add_rule(ERRNO(errno.EPERM), "personality", Arg(0, NE, 0))


RULES = {
    "MemoryDenyWriteExecute": memory,
    "RestrictNamespaces": namespaces,
    "RestrictRealtime": realtime,
    "RestrictSUIDSGID": set_id_bits,
    "LockPersonality": personality,
}


def compiled(rules):
    program = tempfile.TemporaryFile()
    rules.export_bpf(program)
    program.seek(0)
    return program
