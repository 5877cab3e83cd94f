#!/usr/bin/env bash
# Holds the backup's units to what systemd understands, to an exposure of at most 1.1, and to what they are for.
set -euo pipefail
cd "$(dirname "$0")/../.."

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
units=$root/etc/systemd/system
mkdir -p "$units" "$root/usr/local/bin" "$root/usr/lib"
cp deploy/bravo-backup.service deploy/bravo-backup.timer "$units"
# verify wants the units of the system round them, and the program that is started.
cp -r /usr/lib/systemd "$root/usr/lib/"
install -m 755 /bin/true "$root/usr/local/bin/bravo"

fail() { echo "$1" >&2; exit 1; }

complaints=$(systemd-analyze verify --man=no --root="$root" bravo-backup.service bravo-backup.timer 2>&1 |
    grep -F bravo || true)
[ -z "$complaints" ] || fail "$complaints"
echo "systemd understands bravo-backup.service and bravo-backup.timer"

exposure=$(systemd-analyze security --offline=true --root="$root" --no-pager bravo-backup.service 2>/dev/null |
    sed -n 's/.*Overall exposure level[^:]*: \([0-9.]*\).*/\1/p')
[ -n "$exposure" ] || fail "systemd-analyze security gave no number"
awk -v level="$exposure" 'BEGIN { exit !(level <= 1.1) }' || fail "its exposure is $exposure, more than 1.1"
echo "its exposure is $exposure"

systemd-analyze calendar --iterations=1 "$(sed -n 's/^OnCalendar=//p' deploy/bravo-backup.timer)" >/dev/null
grep -q '^Persistent=true$' deploy/bravo-backup.timer || fail "a backup missed at night would not be made up for"
grep -q '^RandomizedDelaySec=' deploy/bravo-backup.timer || fail "every machine would start at the same second"
grep -q '^PrivateNetwork=yes$' deploy/bravo-backup.service || fail "a backup needs no network"
echo "it runs nightly, is made up for, and has no network"
