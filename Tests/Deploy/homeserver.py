"""People and a room on the homeserver that `deploy/synapse` started, through its client and administrator's APIs."""
import json
import pathlib
import secrets
import urllib.parse
import urllib.request

# No proxy of the environment stands between this machine and itself.
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Homeserver:
    def __init__(self, env_file):
        lines = pathlib.Path(env_file).read_text().splitlines()
        values = dict(line.split("=", 1) for line in lines if "=" in line)
        self.url = values["BRAVO_SYNAPSE_URL"]
        self.administrator = values["BRAVO_SYNAPSE_ADMIN"]
        self.past = values.get("BRAVO_SYNAPSE_PAST")

    def answers(self):
        try:
            return OPENER.open(self.url + "/health", timeout=5).status == 200
        except OSError:
            return False

    def ask(self, method, path, token, body=None):
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        return json.load(OPENER.open(request, timeout=30))

    def register(self, name):
        """A new account with a name of its own, and its access token."""
        user = f"@{name}-{secrets.token_hex(4)}:bravo.test"
        account = {"password": secrets.token_hex(16), "displayname": name.capitalize()}
        self.ask("PUT", f"/_synapse/admin/v2/users/{quoted(user)}", self.administrator, account)
        token = self.ask("POST", f"/_synapse/admin/v1/users/{quoted(user)}/login", self.administrator, {})
        return Person(self, user, token["access_token"])


class Person:
    def __init__(self, server, user, token):
        self.server, self.user, self.token = server, user, token

    def ask(self, method, path, body=None):
        return self.server.ask(method, "/_matrix/client/" + path, self.token, body)

    def ask_at(self, moment, method, path, body):
        """The same as at a moment of the past, of which the homeserver knows by an application service."""
        stamp = {"user_id": self.user, "ts": int(moment.timestamp() * 1000)}
        return self.server.ask(method, f"/_matrix/client/{path}?{urllib.parse.urlencode(stamp)}", self.server.past, body)

    def create_room(self, guests):
        wish = {"preset": "private_chat", "invite": [guest.user for guest in guests]}
        return self.ask("POST", "v3/createRoom", wish)["room_id"]

    def join(self, room):
        self.ask("POST", f"v3/rooms/{quoted(room)}/join", {})

    def rooms(self):
        return self.ask("GET", "v3/joined_rooms")["joined_rooms"]

    def thank(self, other, reason, room):
        content = {
            "msgtype": "m.text", "body": f"/bravo {other.user} {reason}", "m.mentions": {"user_ids": [other.user]},
            "format": "org.matrix.custom.html",
            "formatted_body": f'/bravo <a href="https://matrix.to/#/{other.user}">{other.user}</a> {reason}',
        }
        path = f"v3/rooms/{quoted(room)}/send/m.room.message/{secrets.token_hex(8)}"
        return self.ask("PUT", path, content)["event_id"]

    def applause(self, message, room):
        """Who put which emoji on a message."""
        path = f"v1/rooms/{quoted(room)}/relations/{quoted(message)}/m.annotation/m.reaction"
        events = self.ask("GET", path)["chunk"]
        return [(event["sender"], event["content"]["m.relates_to"]["key"]) for event in events]


def quoted(text):
    return urllib.parse.quote(text, safe="")
