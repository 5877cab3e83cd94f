"""A real SMTP server on loopback that keeps what it is given, parsed by Python's own `email`, and misbehaves on wish.

The local part of a recipient says how: `busy@` is refused for now and `gone@` for good, `full@` and `spam@` likewise but only after
the whole mail came, `grey@` is refused for now the first time, `cut@` gets no last answer, `hang@` waits for one without end, `slow@`
gets it after three seconds, `stay@` gets no answer to QUIT. It writes `PORT n` once it listens, then a line
`MAIL {…}` for each mail that came whole and `NOOP {…}` for each session that only looked.
"""
import argparse
import asyncio
import email
import email.policy
import json
import ssl

from aiosmtpd.smtp import SMTP, AuthResult, Envelope


# Of a connection that was TLS from its first byte, aiosmtpd's session does not know.
IS_TLS = False


def tell(word, value):
    print(word, json.dumps(value), flush=True)


def session_facts(session):
    return {"tls": IS_TLS or session.ssl is not None, "hello": session.host_name, "user": getattr(session, "who", None)}


def parsed(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    texts = {
        part.get_content_type(): part.get_content().replace("\r\n", "\n")
        for part in message.walk()
        if not part.is_multipart()
    }
    return {
        "headers": [[name, str(value)] for name, value in message.items()],
        "defects": [str(defect) for part in message.walk() for defect in part.defects]
        + [str(defect) for value in message.values() for defect in value.defects],
        "types": [part.get_content_type() for part in message.walk()],
        "encodings": [part.get("Content-Transfer-Encoding") for part in message.walk() if not part.is_multipart()],
        "text": texts.get("text/plain"),
        "html": texts.get("text/html"),
        "longest": max(len(line) for line in data.split(b"\r\n")),
        "ascii": data.isascii(),
        "raw": data.decode("latin-1"),
    }


class Manners:
    def __init__(self):
        self.greyed = set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "busy" or (name == "grey" and address not in self.greyed):
            self.greyed.add(address)
            return "450 4.2.1 try again later"
        if name == "gone":
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope: Envelope):
        facts = {"from": envelope.mail_from, "to": envelope.rcpt_tos, **session_facts(session), **parsed(envelope.content)}
        tell("MAIL", facts)
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "cut":
            server.transport.abort()
        if name in ("cut", "hang"):
            await asyncio.sleep(3600)
        if name == "slow":
            await asyncio.sleep(3)
        return {"full": "452 4.3.1 no room now", "spam": "554 5.7.1 not wanted: " + envelope.content.decode("latin-1")[-40:-2]}.get(
            name, "250 2.0.0 taken"
        )

    async def handle_NOOP(self, server, session, envelope, argument):
        tell("NOOP", session_facts(session))
        return "250 OK"

    async def handle_QUIT(self, server, session, envelope):
        if getattr(session, "stays", False):
            await asyncio.sleep(3600)
        return "221 Bye"


class Server(SMTP):
    """Remembers for QUIT who was written to."""

    async def smtp_DATA(self, argument):
        self.session.stays = bool(self.envelope.rcpt_tos) and self.envelope.rcpt_tos[0].startswith("stay@")
        await super().smtp_DATA(argument)


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--security", choices=["none", "starttls", "tls"], default="none")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    global IS_TLS
    IS_TLS = options.security == "tls"
    context = None
    if options.security != "none":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(options.certificate, options.key)

    def authenticate(server, session, envelope, mechanism, data):
        if data.login.decode() == "tired":
            return AuthResult(success=False, handled=False, message="454 4.7.0 cannot tell now")
        success = (data.login.decode(), data.password.decode()) == (options.user, options.password)
        session.who = data.login.decode() if success else None
        return AuthResult(success=success, handled=False)

    manners = Manners()
    needs = {"starttls": {"tls_context": context, "require_starttls": True}}.get(options.security, {})
    login = {"authenticator": authenticate, "auth_required": True, "auth_require_tls": options.security == "starttls"}

    def session():
        return Server(manners, hostname="mail.test", enable_SMTPUTF8=False, **needs, **(login if options.user else {}))

    loop = asyncio.get_running_loop()
    secured = context if options.security == "tls" else None
    server = await loop.create_server(session, "127.0.0.1", options.port, ssl=secured)
    print("PORT", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
