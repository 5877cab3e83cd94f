"""What a check prints when it holds, and how it ends when it does not."""
import sys
import time


def hold(condition, what, *facts, quiet=False):
    if not condition:
        sys.exit("\n".join([f"does not hold: {what}", *map(str, facts)]))
    if not quiet:
        print(f"holds: {what}", flush=True)


def until(what, condition, process, log, seconds=30):
    """Waits for a condition as long as the process lives."""
    deadline = time.monotonic() + seconds
    while not condition():
        alive = process.poll() is None
        hold(alive and time.monotonic() < deadline, what, f"status {process.poll()}", said(log), quiet=True)
        time.sleep(0.05)
    hold(True, what)


def said(log):
    log.seek(0)
    return log.read()
