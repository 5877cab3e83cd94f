#!/usr/bin/env python3
"""instants.py [ZONE...]: when each day, week and month of 2010 to 2039 is over and when its posts are due, by zoneinfo. All zones without a name.

First a line with the version of the zone data; then for each zone `zone NAME` and for each period and time of a post
`TIME PERIOD DUE END`: instants in seconds since 1970, each followed by the offset before it and at it, in seconds. Of a time that
the clocks skip, the first instant after the gap; of one that they show twice, the first. Nothing of Bravo's is used.
"""
import datetime as dt
import pathlib
import sys
import zoneinfo

FIRST, LAST = dt.date(2010, 1, 1), dt.date(2039, 12, 31)
DAILY = [(9, 0), (2, 30)]
WEEKLY = [("monday", 0, 14, 0), ("sunday", 6, 2, 30), ("monday", 0, 0, 0)]
MONTHLY = [(1, 9, 0), (1, 0, 0), (28, 2, 30)]
EPOCH = dt.datetime(1970, 1, 1)


class Clocks:
    """The clocks of a zone, asked only what they show at an instant."""

    def __init__(self, name):
        self.zone = zoneinfo.ZoneInfo(name)
        self.known = {}

    def offset(self, instant):
        if instant not in self.known:
            utc = dt.datetime.fromtimestamp(instant, dt.timezone.utc)
            self.known[instant] = int(utc.astimezone(self.zone).utcoffset().total_seconds())
        return self.known[instant]

    def first(self, date, hour, minute):
        """The first instant at which the clocks show this, or are past it."""
        wall = dt.datetime(date.year, date.month, date.day, hour, minute)
        local = wall.replace(tzinfo=self.zone)
        instant = int(local.timestamp())
        figures = int((wall - EPOCH).total_seconds())
        if instant + self.offset(instant) == figures:
            return instant
        low, high = figures - 48 * 3600, figures + 48 * 3600
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if middle + self.offset(middle) < figures else (low, middle)
        return high

    def told(self, instant):
        return f"{instant} {self.offset(instant - 1)} {self.offset(instant)}"


def day_after(date, days=1):
    return date + dt.timedelta(days=days)


def days(clocks):
    date = FIRST
    while date <= LAST:
        end = clocks.first(day_after(date), 0, 0)
        for hour, minute in DAILY:
            yield f"{hour:02}:{minute:02}", date.isoformat(), max(end, clocks.first(day_after(date), hour, minute)), end
        date = day_after(date)


def weeks(clocks):
    monday = day_after(FIRST, -FIRST.weekday())
    while monday <= LAST:
        year, number, _ = monday.isocalendar()
        end = clocks.first(day_after(monday, 7), 0, 0)
        for name, weekday, hour, minute in WEEKLY:
            due = clocks.first(day_after(monday, 7 + weekday), hour, minute)
            yield f"{name} {hour:02}:{minute:02}", f"{year}-W{number:02}", due, end
        monday = day_after(monday, 7)


def months(clocks):
    year, month = FIRST.year, FIRST.month
    while dt.date(year, month, 1) <= LAST:
        following = (year + month // 12, month % 12 + 1)
        end = clocks.first(dt.date(*following, 1), 0, 0)
        for day, hour, minute in MONTHLY:
            due = max(end, clocks.first(dt.date(*following, day), hour, minute))
            yield f"{day} {hour:02}:{minute:02}", f"{year}-{month:02}", due, end
        year, month = following


def version():
    for folder in zoneinfo.TZPATH:
        table = pathlib.Path(folder, "tzdata.zi")
        if table.exists():
            return table.open().readline().split()[-1]
    try:
        import tzdata
        return tzdata.IANA_VERSION
    except ImportError:
        return "unknown"


def main():
    print("version", version())
    for name in sys.argv[1:] or sorted(zoneinfo.available_timezones()):
        clocks = Clocks(name)
        print("zone", name)
        for kind in (days, weeks, months):
            for time, period, due, end in kind(clocks):
                print(time.replace(" ", "_"), period, clocks.told(due), clocks.told(end))


main()
