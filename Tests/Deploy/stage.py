"""A homeserver, its people and the bot, and what all of them saw, as a page."""
import datetime
import os
import pathlib
import subprocess
import sys
import time

import homeserver

HOUSE = pathlib.Path(__file__).resolve().parents[2]
DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]


class Stage:
    def __init__(self, folder, bravo, zone):
        self.folder, self.bravo, self.zone = folder, bravo, zone
        self.server = self.bot = self.process = None
        self.people, self.rooms, self.lines, self.seen = {}, {}, [], set()
        # When people write, if not now; and whether what Bravo answers stays out of the page.
        self.moment, self.quiet = None, False

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind:
            print(self.page(), self.log(), sep="\n", file=sys.stderr)
        self.end()

    # What happens before the curtain rises.

    def start_server(self):
        folder = self.folder / "synapse"
        subprocess.run([HOUSE / "deploy/synapse", "start", folder, "--past"], check=True, stdout=subprocess.DEVNULL)
        self.server = homeserver.Homeserver(folder / "env")
        self.bot = self.unlimited(self.server.register("bravo"))

    def person(self, name, shown):
        person = self.unlimited(self.server.register(name))
        person.name, person.since = shown, None
        person.ask("PUT", f"v3/profile/{homeserver.quoted(person.user)}/displayname", {"displayname": shown})
        self.people[name] = person
        return person

    def unlimited(self, person):
        path = f"/_synapse/admin/v1/users/{homeserver.quoted(person.user)}/override_ratelimit"
        self.server.ask("POST", path, self.server.administrator, {"messages_per_second": 0, "burst_count": 0})
        return person

    def open(self, name, people):
        room = people[0].create_room([*people[1:], self.bot])
        for person in people[1:]:
            person.join(room)
        self.rooms[name] = room
        return room

    def settings(self, text):
        (self.folder / "matrix.token").touch(mode=0o600)
        (self.folder / "matrix.token").write_text(self.bot.token)
        (self.folder / "bravo.yaml").write_text(text.replace("URL", self.server.url))

    def run(self, *arguments, check=True):
        """A command of bravo's, beside the running one."""
        return subprocess.run(
            [self.bravo, *arguments], cwd=self.folder, check=check, capture_output=True,
            text=True)

    def start_bravo(self):
        log = open(self.folder / "bravo.log", "a")
        self.process = subprocess.Popen(
            [self.bravo, "run"], cwd=self.folder, stderr=log, stdout=log)
        self.until("the bot is in every room", lambda: set(self.rooms.values()) <= set(self.bot.rooms()))

    def stop_bravo(self):
        self.process.terminate()
        self.process.wait(15)
        self.process = None

    def log(self):
        log = self.folder / "bravo.log"
        return log.read_text() if log.exists() else ""

    # What people do.

    def note(self, text):
        """A sentence of the page about what follows."""
        self.look()
        self.lines.append(("note", text))

    def end(self):
        if self.process:
            self.stop_bravo()
        subprocess.run([HOUSE / "deploy/synapse", "stop", self.folder / "synapse"], stdout=subprocess.DEVNULL)

    def say(self, person, text, room="général", reply=None, thread=None):
        content = {"msgtype": "m.text", "body": text, **self.formatted(text)}
        if reply:
            content["m.relates_to"] = {"m.in_reply_to": {"event_id": reply}}
        return self.send(person, content, room, text, reply)

    def edit(self, person, message, text, room="général"):
        new = {"msgtype": "m.text", "body": text, **self.formatted(text)}
        content = {"msgtype": "m.text", "body": "* " + text, "m.new_content": new,
                   "m.relates_to": {"rel_type": "m.replace", "event_id": message}}
        return self.send(person, content, room, f"(modifié) {text}", None)

    def react(self, person, message, emoji, room="général"):
        content = {"m.relates_to": {"rel_type": "m.annotation", "event_id": message, "key": emoji}}
        event = self.put(person, room, "m.reaction", content)
        self.lines.append(("react", self.now(), room, person.name, emoji))
        return event

    def take_away(self, person, event, what, room="général"):
        path = f"v3/rooms/{homeserver.quoted(self.place(person, room))}/redact/{homeserver.quoted(event)}/{time.time_ns()}"
        person.ask("PUT", path, {})
        self.lines.append(("react", self.now(), room, person.name, what))

    def send(self, person, content, room, shown, reply):
        event = self.put(person, room, "m.room.message", content)
        self.lines.append(("say", self.now(), room, person.name, shown, bool(reply)))
        return event

    def put(self, person, room, kind, content):
        path = f"v3/rooms/{homeserver.quoted(self.place(person, room))}/send/{kind}/{time.time_ns()}"
        if self.moment:
            return person.ask_at(self.moment, "PUT", path, content)["event_id"]
        return person.ask("PUT", path, content)["event_id"]

    def now(self):
        return self.moment.timestamp() if self.moment else time.time()

    def formatted(self, text):
        """Mentions of people as their chat program would send them."""
        html, users = text, []
        for name, person in self.people.items():
            if f"@{name}" in text:
                users.append(person.user)
                html = html.replace(f"@{name}", f'<a href="https://matrix.to/#/{person.user}">{person.name}</a>')
        if not users:
            return {}
        return {"format": "org.matrix.custom.html", "formatted_body": html, "m.mentions": {"user_ids": users}}

    def place(self, person, room):
        """A room by its name; `private` is the person's room with the bot."""
        return person.direct if room == "private" else self.rooms[room]

    def write_to_bot(self, person, text):
        """In a direct room with the bot, made by the person if the bot has not."""
        if not getattr(person, "direct", None):
            wish = {"preset": "trusted_private_chat", "is_direct": True, "invite": [self.bot.user]}
            person.direct = person.ask("POST", "v3/createRoom", wish)["room_id"]
            self.until("the bot joins the direct room", lambda: person.direct in self.bot.rooms())
        return self.say(person, text, "private")

    # What they see.

    def hears(self, needle, person=None, room=None, seconds=60):
        """Waits until the bot has said something that holds these words: to a person alone, or in a room. Gives the event."""
        place = person.name if person else room
        found = []

        def is_said():
            self.look()
            found[:] = [line for line in self.lines if line[0] == "bot" and line[2] == place and needle in spaced(line[3])]
            return bool(found)

        self.until(f"“{needle}” is said to {place}", is_said, seconds)
        return found[-1][4]

    def said(self, what, person, seconds=60):
        """Waits until the bot has said something to a person since they wrote; gives its words."""
        last = max(index for index, line in enumerate(self.lines) if line[0] == "say" and line[4] == what)
        answers = []

        def is_answered():
            self.look()
            answers[:] = [line[3] for line in self.lines[last:] if line[0] == "bot" and line[2] == person.name]
            return bool(answers)

        self.until(f"“{what}” of {person.name} is answered", is_answered, seconds)
        return answers[0]

    def applauded(self, message, emoji="👏", room="général"):
        anybody = next(iter(self.people.values()))
        self.until(
            f"{emoji} on the message",
            lambda: (self.bot.user, emoji) in anybody.applause(message, self.place(anybody, room)))
        self.lines.append(("applause", self.now(), room, emoji))

    def look(self):
        """Writes down what the bot has said since."""
        for person in self.people.values():
            query = "v3/sync?timeout=0" + (f"&since={person.since}" if person.since else "")
            answer = person.ask("GET", query)
            person.since = answer["next_batch"]
            rooms = answer.get("rooms", {})
            for room in rooms.get("invite", {}):
                person.join(room)
                person.direct = room
            for room, news in rooms.get("join", {}).items():
                name = next((name for name, known in self.rooms.items() if known == room), person.name)
                for event in news.get("timeline", {}).get("events", []):
                    self.write_down(event, name)

    def write_down(self, event, place):
        if event["sender"] != self.bot.user or event["type"] != "m.room.message" or event["event_id"] in self.seen:
            return
        self.seen.add(event["event_id"])
        if self.quiet:
            return
        relation = event["content"].get("m.relates_to", {})
        is_edit = relation.get("rel_type") == "m.replace"
        body = event["content"].get("m.new_content", event["content"])["body"] if is_edit else event["content"]["body"]
        self.lines.append(
            ("bot", event["origin_server_ts"] / 1000, place, body, event["event_id"], relation.get("rel_type")))

    def until(self, what, condition, seconds=60):
        deadline = time.monotonic() + seconds
        while not condition():
            alive = self.process is None or self.process.poll() is None
            if not alive or time.monotonic() > deadline:
                sys.exit(f"does not hold: {what}")
            time.sleep(0.2)

    # The page.

    def page(self):
        text, is_open = [], False
        for line in self.lines:
            if line[0] == "note":
                text += (["```", ""] if is_open else []) + [line[1], ""]
                is_open = False
                continue
            if not is_open:
                text.append("```")
                is_open = True
            text += self.told(line)
        return "\n".join(text + (["```"] if is_open else [])) + "\n"

    def told(self, line):
        kind, moment, place = line[:3]
        at = datetime.datetime.fromtimestamp(moment, self.zone)
        is_today = at.date() == datetime.datetime.now(self.zone).date()
        at = at.strftime("%H:%M") if is_today else f"{DAYS[at.weekday()][:3]} {at.day}"
        if kind == "applause":
            return [f"{'':7}{'':10}{line[3]}  Bravo"]
        if kind == "react":
            return [f"{at:7}{line[3].split()[0]:10}{line[4]}"]
        speaker = "Bravo" if kind == "bot" else line[3].split()[0]
        body = (line[3] if kind == "bot" else line[4]).split("\n")
        names = {person.name for person in self.people.values()}
        privately = f"(en privé, à {place.split()[0]}) " if kind == "bot" and place in names else ""
        privately = "(en privé) " if place == "private" else privately
        inner = "    " if kind == "bot" and line[5] == "m.thread" or kind == "say" and line[5] else ""
        changed = "(message modifié) " if kind == "bot" and line[5] == "m.replace" else ""
        first = f"{at:7}{speaker:10}{inner}{privately}{changed}{body[0]}"
        return [first] + [f"{'':17}{inner}{more}" for more in body[1:]]


def spaced(text):
    """With plain spaces where French has others."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")
