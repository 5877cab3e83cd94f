"""What an operator does on the first day, typed into a real terminal of a machine that Tests/Deploy/install booted."""
import json
import os
import pathlib
import re
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import pexpect
import yaml

work, leader, bind, transcript = sys.argv[1:]
plain, booted = pathlib.Path(work, "plain"), pathlib.Path(work, "booted")
odd_name = "L'atelier \"Dupont\": été #1 & fils \\n % {x} ‘’ — 日本"


def hold(what, wanted=True, got=True):
    """One line for each promise; the first that is broken ends the run."""
    if wanted != got:
        sys.exit(f"BROKEN: {what}\n  wanted: {wanted!r}\n  got:    {got!r}")
    print(f"held: {what}", flush=True)


# The chat

synapse = dict(line.split("=", 1) for line in pathlib.Path(os.environ["BRAVO_SYNAPSE"]).read_text().split() if "=" in line)
server, admin = synapse["BRAVO_SYNAPSE_URL"], synapse["BRAVO_SYNAPSE_ADMIN"]
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def ask(token, method, *path, body=None):
    address = server + "/" + "/".join(urllib.parse.quote(part, safe="") if part[0] in "!@$" else part for part in path)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address, data, headers, method=method)
    return json.load(opener.open(request, timeout=30))


def person(name):
    account, password = f"@{name.lower()}-{secrets.token_hex(3)}:bravo.test", secrets.token_hex(8)
    ask(admin, "PUT", "_synapse/admin/v2/users", account, body={"password": password, "displayname": name})
    wish = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": account}, "password": password}
    return account, ask(None, "POST", "_matrix/client/v3/login", body=wish)["access_token"]


def room(owner, name, *guests, encrypted=False):
    wish = {"preset": "private_chat", "name": name, "invite": list(guests)}
    if encrypted:
        content = {"algorithm": "m.megolm.v1.aes-sha2"}
        wish["initial_state"] = [{"type": "m.room.encryption", "state_key": "", "content": content}]
    return ask(owner, "POST", "_matrix/client/v3/createRoom", body=wish)["room_id"]


def say(token, place, text):
    path = ("_matrix/client/v3/rooms", place, "send/m.room.message", secrets.token_hex(8))
    return ask(token, "PUT", *path, body={"msgtype": "m.text", "body": text})["event_id"]


def reactions(token, place, event):
    answer = ask(token, "GET", "_matrix/client/v1/rooms", place, "relations", event, "m.annotation")
    return [one["content"]["m.relates_to"]["key"] for one in answer["chunk"]]


def eventually(what, look, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := look():
            print(f"held: {what}", flush=True)
            return found
        time.sleep(0.2)
    sys.exit(f"BROKEN: not within {seconds} s: {what}")


bot, bot_token = person("Bravo")
ana, ana_token = person("Ana")
ben, ben_token = person("Ben")
kitchen = room(ana_token, "La cuisine", bot, ben)
safe = room(ana_token, "Le coffre", bot, encrypted=True)
workshop = room(ana_token, "L’atelier", bot, ben)
ask(ben_token, "POST", "_matrix/client/v3/join", kitchen, body={})

# The machine

install, uninstall = "/root/bravo/deploy/install", "/root/bravo/deploy/uninstall"
enter = ["nsenter", "-t", leader, "-m", "-u", "-i", "-p", "-C", "--"]
clean = ["env", "-i", "HOME=/root", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "TERM=dumb"]


def in_plain(*command, language="C"):
    nspawn = ["systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--pipe", "-D", str(plain)]
    return run([*nspawn, *filter(None, [bind]), "--", *clean, f"LANG={language}", *command])


def inside(*command):
    return run([*enter, *clean, "LANG=C.UTF-8", *command])


def run(command):
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)
    return done.returncode, done.stdout + done.stderr


def mode(root, path):
    return oct(os.stat(root / path).st_mode & 0o7777)


def leftovers(root):
    return sorted(str(path) for folder in ("etc", "usr", "var", "run") for path in (root / folder).rglob(".bravo-new*"))


def holding(root, secret):
    """The files of a machine that hold a text, but for the kernel's own."""
    found = subprocess.run(["grep", "-rlsF", "--exclude-dir=proc", "--exclude-dir=sys", secret, str(root)],
                           capture_output=True, text=True)
    return sorted(line.removeprefix(str(root)) for line in found.stdout.splitlines())


# Without systemd

def unattended(*more, workspace=odd_name):
    return [install, "--unattended", "--binary", "/root/bravo-program", "--workspace", workspace, "--timezone",
            "Europe/Paris", "--language", "fr", "--url", server, "--token-file", "/root/token", "--room", kitchen, *more]


(plain / "root/token").write_text(bot_token + "\n")
status, text = in_plain(install, "--unattended", "--binary", "/root/bravo-program", "--language", "fr")
hold("unattended names what is missing", 64, status)
hold("… all of it", True, all(name in text for name in ("--workspace", "--timezone", "--url", "--token-file", "--room")))
status, text = in_plain(install, "--binary", "/root/bravo-program")
hold("without a terminal there is nobody to ask", (64, True), (status, "--unattended" in text))
status, text = in_plain(*unattended(workspace="two\nlines"))
hold("a line break in an answer is refused", (64, True), (status, "--workspace" in text))
status, text = in_plain(*unattended(workspace="two\u2028lines"))
hold("… one that only YAML knows too", (64, True), (status, "--workspace" in text))
hold("nothing was written by what was refused", [False, False],
     [(plain / "etc/bravo").exists(), (plain / "usr/local/bin/bravo").exists()])

status, text = in_plain(*unattended("--operator", ana, "--no-start"))
hold("unattended installs where systemd does not run" + ("" if status == 0 else ":\n" + text), 0, status)
settings = yaml.safe_load((plain / "etc/bravo/bravo.yaml").read_text())
hold("the workspace's name is what was typed, whatever stood in it", odd_name, settings["workspace"])
matrix = settings["chats"]["matrix"]
hold("the settings hold what was answered",
     ["Europe/Paris", "fr", [ana], "/var/lib/bravo", server, "credential:matrix.token", [kitchen], kitchen, "monday 14:00"],
     [settings["timezone"], settings["language"], settings["operators"], settings["data"], matrix["url"],
      matrix["tokenFile"], matrix["rooms"], matrix["announce"], settings["week"]["post"]])
hold("the settings keep the sample's comments", True, "# Where the week begins" in (plain / "etc/bravo/bravo.yaml").read_text())
hold("modes", ["0o600", "0o644", "0o755", "0o644"],
     [mode(plain, path) for path in ("etc/bravo/matrix.token", "etc/bravo/bravo.yaml", "usr/local/bin/bravo",
                                     "etc/systemd/system/bravo.service")])
hold("the token is where it belongs and nowhere else", ["/etc/bravo/matrix.token", "/root/token"], holding(plain, bot_token))
hold("completions are there", True, all((plain / path).stat().st_size > 500 for path in (
    "usr/local/share/bash-completion/completions/bravo", "usr/local/share/zsh/site-functions/_bravo",
    "usr/share/fish/vendor_completions.d/bravo.fish")))
before = (plain / "etc/bravo/bravo.yaml").read_bytes()
status, text = in_plain(*unattended(workspace="Another"))
hold("run again it keeps the settings; without systemd and --no-start it says so with 69",
     (69, True, before), (status, "systemd does not run here" in text, (plain / "etc/bravo/bravo.yaml").read_bytes()))
status, text = in_plain(*unattended("--reconfigure", "--announce", "none", "--no-start", workspace="none"))
settings = yaml.safe_load((plain / "etc/bravo/bravo.yaml").read_text())
hold("--reconfigure takes the answers anew; --announce none leaves the weekly post out",
     (0, "none", False), (status, settings["workspace"], "announce" in settings["chats"]["matrix"]))
program = (plain / "usr/local/bin/bravo").read_bytes()
names = {"none"}
for tenths in range(1, 16, 2):
    names.add(f"killed {tenths}")
    in_plain("timeout", "--signal=KILL", str(tenths / 10),
             *unattended("--reconfigure", "--no-start", workspace=f"killed {tenths}"))
    whole = (yaml.safe_load((plain / "etc/bravo/bravo.yaml").read_text())["workspace"] in names,
             (plain / "etc/bravo/matrix.token").read_text().strip() == bot_token,
             (plain / "usr/local/bin/bravo").read_bytes() == program)
    if whole != (True, True, True):
        sys.exit(f"BROKEN: killed after {tenths / 10} s, settings, token, program are whole: {whole}")
hold("killed at eight moments, every file was the old one or the new one")
status, text = in_plain(install, "--unattended", "--reconfigure", "--no-start", "--binary", "/root/bravo-program",
                        "--settings", "/root/bravo/deploy/bravo.sample.yaml", "--token-file", "/root/token")
hold("a whole settings file is taken as it is",
     (0, (plain / "root/bravo/deploy/bravo.sample.yaml").read_bytes()), (status, (plain / "etc/bravo/bravo.yaml").read_bytes()))
hold("nothing half written is left", [], leftovers(plain))
status, text = in_plain(uninstall, "--purge", "--yes")
hold("uninstall works there too", (0, False, False),
     (status, (plain / "etc/bravo").exists(), (plain / "usr/local/bin/bravo").exists()))

# With systemd, typed by hand

def listening():
    """The health page's port, where this machine's own 8080 is taken: the booted machine has no network of its own."""
    with socket.socket() as usual, socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        if usual.connect_ex(("127.0.0.1", 8080)):
            return []
        return ["--listen", "127.0.0.1:%d" % other.getsockname()[1]]


with_program = ["--binary", "/root/bravo-program", *listening()]

screen = open(os.path.join(work, "screen"), "w", encoding="utf-8")
day = []


def at_the_prompt(heading, command, text):
    """One step of the first day, as the transcript shows it."""
    screen_text = f"# {command}\n{text}".strip()
    day.append(f"## {heading}\n\n```\n{screen_text}\n```\n")


def show(heading, command):
    status, text = inside("bash", "-c", f"cd /root/bravo && {command}")
    at_the_prompt(heading, command, text)
    return status, text


def knows(command):
    return re.search(rf"^  {command}( |$)", inside("/usr/local/bin/bravo", "--help")[1], re.M)


def with_example_names(text):
    """What this run made up, by the names that the documentation uses."""
    for found, name in (
            (server, "https://chat.example.org"), (urllib.parse.urlsplit(server).netloc, "chat.example.org"),
            (bot, "@bravo:example.org"), (ana, "@ana:example.org"), (ben, "@ben:example.org"),
            (kitchen, "!kitchen:example.org"), (workshop, "!workshop:example.org"), (safe, "!safe:example.org"),
            ("/root/bravo-program", "../bravo")):
        text = text.replace(found, name)
    # Messages name the server without its port; with one, it is Bravo's own page.
    text = re.sub(r"127\.0\.0\.1(?!:)", "chat.example.org", text).replace("\r", "")
    return re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)


def terminal(*command, language="en_GB.UTF-8"):
    # Whoever starts these checks in the background has Ctrl-C ignored, here too unless it is taken back.
    child = pexpect.spawn(enter[0], [*enter[1:], *clean, f"LANG={language}", *command], encoding="utf-8", timeout=60,
                          dimensions=(40, 120), preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    child.logfile_read = screen
    return child


def answer(child, prompt, text):
    if child.expect_exact([prompt, pexpect.EOF]):
        sys.exit(f"BROKEN: no “{prompt}”; the screen:\n{child.before}")
    child.sendline(text)


def end(child):
    child.expect(pexpect.EOF)
    child.close()
    return child.exitstatus


typed = terminal(install, *with_program, language="fr_FR.UTF-8")
answer(typed, "Le nom de l’entreprise", odd_name)
answer(typed, "timezone [", "Europe/Pariss")
answer(typed, "Fuseau inconnu", "Europe/Paris")
answer(typed, "language [fr]", "")
answer(typed, "url: ", "chat.example.org")
answer(typed, "Écrivez-la comme https://", server)
typed.expect_exact("token: ")
answers = unattended()[1:]
hold("two at a time are one too many", 75, inside(install, *answers[:answers.index("--token-file")], "--token-file",
                                                  "/root/bravo-program", "--room", kitchen)[0])
typed.sendintr()
end(typed)
eventually("stopped with Ctrl-C it tidies up", lambda: not leftovers(booted))
hold("… and nothing was installed", (False, False), ((booted / "etc/bravo").exists(), (booted / "usr/local/bin/bravo").exists()))

screen.truncate(0)
screen.seek(0)
wrong_token = "syt_" + secrets.token_hex(16)
typed = terminal(install, *with_program)
answer(typed, "workspace: ", "L'atelier Dupont")
answer(typed, "timezone [", "Europe/Paris")
answer(typed, "language [en]", "fr")
answer(typed, "url: ", server)
answer(typed, "token: ", wrong_token)
answer(typed, "token: ", bot_token)
answer(typed, "own account? [Y/n] ", "")
typed.expect_exact("Le coffre: encrypted")
typed.expect_exact("rooms [1 2]: ")
offered = dict(re.findall(r"(\d)  (La cuisine|L’atelier)", typed.before + pathlib.Path(work, "screen").read_text()))
number = next(digit for digit, name in offered.items() if name == "La cuisine")
typed.sendline("7")
answer(typed, "rooms [1 2]: ", number)
answer(typed, f"announce [{number}]: ", "")
answer(typed, "operators [-]: ", ana)
answer(typed, "post [monday 14:00]: ", "")
answer(typed, "right? n asks again. [Y/n] ", "y")
while typed.expect_exact(["[c]: ", pexpect.EOF]) == 0:
    typed.sendline("g")
typed.close()
screen.flush()
seen = pathlib.Path(work, "screen").read_text()
at_the_prompt("Install", "deploy/install --binary ../bravo", seen)
hold("typed by hand it ends well" + ("" if typed.exitstatus == 0 else ":\n" + seen), 0, typed.exitstatus)
hold("no token was ever shown", [False, False], [wrong_token in seen, bot_token in seen])
hold("the token is where it belongs and nowhere else", ["/etc/bravo/matrix.token"],
     [path for path in holding(booted, bot_token) if not path.startswith("/run/credentials/")])
settings = yaml.safe_load((booted / "etc/bravo/bravo.yaml").read_text())
hold("the room picked by its number is the one", [kitchen], settings["chats"]["matrix"]["rooms"])
hold("the unit runs", "active", inside("systemctl", "is-active", "bravo")[1].strip())
hold("… and starts with the machine", "enabled", inside("systemctl", "is-enabled", "bravo")[1].strip())

# As the check says: on a server with its usual limits applause comes late.
ask(admin, "POST", "_synapse/admin/v1/users", bot, "override_ratelimit", body={"messages_per_second": 0, "burst_count": 0})
day.append("The homeserver's administrator does what the line `limits` says.\n")
eventually("Bravo joins its room by itself", lambda: kitchen in ask(bot_token, "GET", "_matrix/client/v3/joined_rooms")["joined_rooms"])
if knows("check"):
    show("Check", "as-bravo check")
if knows("status"):
    show("Status", "as-bravo status")
kindly = say(ana_token, kitchen, f"/bravo @ben pour la reprise du dossier Martin")
eventually("a thank is applauded", lambda: "👏" in reactions(ana_token, kitchen, kindly))


def recorded():
    return inside("as-bravo", "export", "recognitions")[1]


hold("… and recorded", True, "la reprise du dossier Martin" in recorded())

day.append("## A thank arrives\n\n```\nAna     /bravo @ben pour la reprise du dossier Martin\n        👏\n```\n")
show("What was recorded", "as-bravo export recognitions --format csv")
show("The log", "journalctl --unit bravo --no-pager --output cat")
if knows("backup"):
    hold("a backup is made beside the running bot", 0, show("A backup", "systemctl start bravo-backup")[0])
    show("Where it is", "ls -l /var/lib/bravo-backups/")
    show("And every night", "systemctl list-timers --no-pager bravo-backup.timer")
    time.sleep(1.1)  # A backup's name is the second in which it was made.

before = (booted / "etc/bravo/bravo.yaml").read_bytes()
process = inside("systemctl", "show", "--value", "-p", "MainPID", "bravo")[1]
screen.truncate(0)
screen.seek(0)
typed = terminal(install, *with_program)
status = end(typed)
screen.flush()
at_the_prompt("An upgrade, some weeks later", "git pull && deploy/install --binary ../bravo", pathlib.Path(work, "screen").read_text())
hold("run again it upgrades, and asks nothing", (0, before), (status, (booted / "etc/bravo/bravo.yaml").read_bytes()))
hold("… with a new process", True, process != inside("systemctl", "show", "--value", "-p", "MainPID", "bravo")[1])
if knows("backup"):
    backups = list((booted / "var/lib/private/bravo-backups").iterdir())
    hold("… and after a backup", (2, {"0o600"}), (len(backups), {mode(booted, path) for path in backups}))
typed = terminal(install, "--reconfigure", *with_program, language="fr_FR.UTF-8")
for prompt in ("workspace [L'atelier Dupont]: ", "timezone [Europe/Paris]: ", "language [fr]: ", f"url [{server}]: ",
               "token [l’actuel]: ", "compte du bot ? [O/n] "):
    answer(typed, prompt, "")
typed.expect_exact("rooms [")
answer(typed, "]: ", re.search(r"(\d)  La cuisine", typed.before)[1])
for prompt in ("announce [", f"operators [{ana}]: ", "post [monday 14:00]: ", "n redemande. [O/n] "):
    answer(typed, prompt, "")
while typed.expect_exact(["[c]: ", pexpect.EOF]) == 0:
    typed.sendline("g")
hold("reconfigured with Enter alone it ends with the same settings", before, (booted / "etc/bravo/bravo.yaml").read_bytes())
hold("… and the same token", bot_token, (booted / "etc/bravo/matrix.token").read_text().strip())
again = say(ana_token, kitchen, "/bravo @ben pour le café")
eventually("the new program goes on", lambda: "👏" in reactions(ana_token, kitchen, again))

if transcript:
    preface = ("# The operator's first day\n\nA clean Debian 12 with systemd, a Matrix server, and a program that was built "
               "elsewhere. This is what the\nterminal showed, with example names; `Tests/Deploy/install --transcript "
               "deploy/docs/first-day.md` makes it anew.\n\n")
    pathlib.Path(transcript).write_text(with_example_names(preface + "\n".join(day)))

status, text = inside(uninstall)
hold("uninstall removes the program and says what it kept", (0, True, True, False),
     (status, "/etc/bravo/bravo.yaml" in text, "/var/lib/private/bravo" in text, (booted / "usr/local/bin/bravo").exists()))
hold("… twice without harm", (0, True), (inside(uninstall)[0], (booted / "etc/bravo/matrix.token").exists()))
status, text = inside(install, "--unattended", "--binary", "/root/bravo-program")
hold("installed again it goes on with what it knew", (0, True), (status, "la reprise du dossier Martin" in recorded()))
typed = terminal(uninstall, "--purge")
answer(typed, "Type the workspace's name (L'atelier Dupont)", "something else")
hold("purge keeps everything where the name is wrong", (1, "active"),
     (end(typed), inside("systemctl", "is-active", "bravo")[1].strip()))
typed = terminal(uninstall, "--purge")
answer(typed, "Type the workspace's name (L'atelier Dupont)", "L'atelier Dupont")
hold("purge removes everything where it is right", (0, []), (end(typed), [
    str(path) for path in (booted / "etc/bravo", booted / "var/lib/bravo", booted / "var/lib/private/bravo",
                           booted / "usr/local/bin/bravo", booted / "etc/systemd/system/bravo.service") if os.path.lexists(path)]))
hold("nothing half written is left", [], leftovers(booted))
