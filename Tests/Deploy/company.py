"""Ana, Ben and the bot on the homeserver of $BRAVO_SYNAPSE, in a room of their own, and what shows that the bot works."""
import os
import socket
import urllib.error

import homeserver


class Company:
    def __init__(self):
        server = homeserver.Homeserver(os.environ["BRAVO_SYNAPSE"])
        self.ana, self.ben, self.bot = (server.register(name) for name in ["ana", "ben", "bravo"])
        self.room = self.ana.create_room([self.ben, self.bot])
        self.ben.join(self.room)
        # By its name, so that it is looked up by whoever is confined.
        self.url = server.url.replace("127.0.0.1", "localhost")
        self.port = free_port()

    def furnish(self, settings, text, token, mode=0o400):
        """Writes the settings and the bot's token as an operator would."""
        settings.write_text(text)
        token.touch(mode=0o600)
        token.write_text(self.bot.token)
        token.chmod(mode)

    def thank(self):
        return self.ana.thank(self.ben, "pour la reprise du dossier Martin", self.room)

    def bot_is_in(self):
        return self.room in self.bot.rooms()

    def bot_applauds(self, message):
        return (self.bot.user, "👏") in self.ana.applause(message, self.room)

    def is_well(self):
        return self.answer("/healthz") == 200

    def answer(self, path):
        """The status of a page of the bot's; None where nobody answers."""
        try:
            return homeserver.OPENER.open(f"http://127.0.0.1:{self.port}{path}", timeout=5).status
        except urllib.error.HTTPError as refusal:
            return refusal.code
        except urllib.error.URLError:
            return None


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
