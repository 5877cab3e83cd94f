"""The second part of the conversation: a day, a week and a month that are over, and what Bravo makes of them.

Bravo tells only of what is over. So what is thanked here carries the time of days that have passed, which the homeserver lets an
application service say.
"""
import contextlib
import datetime
import zoneinfo

from stage import DAYS

# Where the company lies: people are told beforehand in the daytime only, and somewhere French is spoken in it.
ZONES = ["Europe/Paris", "Indian/Reunion", "Pacific/Noumea", "Pacific/Tahiti", "America/Guadeloupe"]
MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

POSTS = """day:
  post: "{day:%H:%M}"
week:
  post: {weekday} {due:%H:%M}
month:
  post: {due.day} {due:%H:%M}
choice:
  notice: 5
"""


def daytime():
    """A zone where it is between 8:15 and 17:00, so that a post of today can still be told of beforehand."""
    for name in ZONES:
        now = datetime.datetime.now(zoneinfo.ZoneInfo(name))
        if datetime.time(8, 15) <= now.time() <= datetime.time(17) and now.day <= 28:
            return zoneinfo.ZoneInfo(name)
    raise SystemExit("no place where it is daytime, on a day of the month up to the 28th: try again later")


class Past:
    """Days that are over, counted from today."""

    def __init__(self, zone):
        self.zone = zone
        self.today = datetime.datetime.now(zone).date()
        self.monday = self.today - datetime.timedelta(days=self.today.weekday() + 7)
        self.yesterday = self.today - datetime.timedelta(days=1)
        self.month_end = self.today.replace(day=1) - datetime.timedelta(days=1)

    def week(self, back=1):
        year, number, _ = (self.monday - datetime.timedelta(days=7 * (back - 1))).isocalendar()
        return f"{year}-W{number:02}"

    def at(self, date, hour, minute=0):
        return datetime.datetime.combine(date, datetime.time(hour, minute), self.zone)

    def late_in_month(self, weekday, hour, minute=0):
        """A day of the month's last week, which is where the rule of the choice counts a month."""
        monday = self.month_end - datetime.timedelta(days=self.month_end.weekday())
        first, wanted = self.month_end.replace(day=1), monday + datetime.timedelta(days=weekday)
        return self.at(min(max(wanted, first), self.month_end), hour, minute)

    def in_week(self, weekday, hour, minute=0, back=1):
        date = self.monday + datetime.timedelta(days=weekday - 7 * (back - 1))
        return self.at(date, hour, minute)


def spoken(date):
    return f"{DAYS[date.weekday()]} {'1er' if date.day == 1 else date.day} {MONTHS[date.month - 1]}"


@contextlib.contextmanager
def meanwhile(on, moment):
    """What people do at a moment of the past; what Bravo answers to it is as in the first part and left out."""
    on.moment, on.quiet = moment, True
    yield
    on.moment = None


def lived(on):
    past = Past(on.zone)
    ana, lucie, karim, elodie, hugo, sofia = (
        on.people[name] for name in ["ana", "lucie", "karim", "elodie", "hugo", "sofia"])
    on.note(
        "# Ce qui est fini\n\nBravo ne raconte que ce qui est fini. Les mercis qui suivent portent donc des dates passées : un service d’application de Synapse"
        " (`?ts=`) les a écrits pour les personnes, au moment indiqué ; pour Bravo, ce sont des messages comme les autres. Ce qu’il y répond est comme le matin, et"
        f" passé ici.\n\nEn {MONTHS[past.month_end.month - 1]} :")

    def thanks(moment, person, text):
        with meanwhile(on, moment):
            message = on.say(person, text)
            on.applauded(message)
        return message

    thanks(past.late_in_month(0, 11), ana, "/merci @hugo pour les fiches de paie expliquées ligne à ligne, sans jargon")
    thanks(past.late_in_month(1, 14, 20), karim, "/bravo @hugo pour l’avance versée le jour même, sans question")
    thanks(past.late_in_month(2, 16), hugo, "/merci @lucie pour le carton retrouvé dans la réserve")
    on.note("L’avant-dernière semaine :")
    thanks(past.in_week(1, 10, back=2), ana, "/bravo @karim pour la rampe réparée avant l’ouverture")
    thanks(past.in_week(3, 17, back=2), elodie, "/merci @karim pour le modèle d’exposition remonté dans la nuit")
    on.note(f"La semaine dernière, à partir du {spoken(past.monday)} :")
    badge = thanks(past.in_week(0, 9, 40), karim, "/merci @ana pour le badge refait en cinq minutes, le livreur attendait dehors #entraide")
    with meanwhile(on, past.in_week(0, 10)):
        on.react(lucie, badge, "👏")
    on.parcel = thanks(past.in_week(1, 19, 5), elodie, "/bravo @ana pour le colis de Mme Roche, gardé jusqu’à 19 h : elle est repartie soulagée")
    thanks(past.in_week(2, 11), ana, "/merci @hugo pour mon bulletin refait le jour même, sans que je demande deux fois")
    thanks(past.in_week(2, 15), sofia, "/bravo @karim pour le calme gardé pendant la panne")
    thanks(past.in_week(3, 8, 15), hugo, "/merci Inès Benali pour les vitres de l’entrée, faites avant 7 h pour la visite")
    thanks(past.in_week(3, 14), lucie, "/merci @karim pour le transpalette prêté sans discuter")
    thanks(past.in_week(4, 9), hugo, "/bravo @karim pour la porte du bureau, qui ferme enfin")
    thanks(past.in_week(4, 16, 30), hugo, "/bravo cliente : @lucie « elle m’a rappelée le soir même »")
    on.note(f"Hier, {spoken(past.yesterday)} :")
    thanks(past.at(past.yesterday, 10), karim, "/merci @lucie pour les plans imprimés pendant ma pause #audace")
    thanks(past.at(past.yesterday, 15), elodie, "/bravo Inès Benali pour le stand nettoyé entre deux visites")
    on.until("the thanks of the past are recorded", lambda: on.run("export", "recognitions").stdout.count("transpalette") == 1)
    on.look()


def caught_up(on):
    past = Past(on.zone)
    on.note(
        "## Rattraper\n\nL’avant-dernière semaine n’a pas été racontée, Bravo n’étant pas encore là. `bravo week --week "
        f"{past.week(2)}` la rattrape ; c’est la seule ici dont personne n’a été prévenu.")
    on.quiet = False
    on.run("week", "--week", past.week(2))
    on.hears("la rampe réparée", room="général")


def told(on, settings):
    """Switches the posts on: the day's in a minute or two, the others in two hours, told of now."""
    ana, hugo = on.people["ana"], on.people["hugo"]
    on.stop_bravo()
    now = datetime.datetime.now(on.zone)
    day = now + datetime.timedelta(minutes=2)
    on.due = due = (now + datetime.timedelta(hours=2)).replace(minute=0)
    on.note(
        "## Prévenir avant\n\nLes réglages demandent maintenant les posts du jour, de la semaine et du mois. Les personnes que l’on s’apprête à mettre à l’honneur"
        " sont prévenues d’abord, en privé. Ana dit oui, Hugo pas cette fois.")
    posts = POSTS.format(day=day, due=due, weekday=WEEKDAYS[due.weekday()])
    on.settings(settings + posts)
    on.start_bravo()
    to_ana = on.hears("le badge refait", ana, seconds=240)
    to_hugo = on.hears("les fiches de paie", hugo)
    on.react(ana, to_ana, "👍", "private")
    on.hears("Entendu", ana)
    on.react(hugo, to_hugo, "🙈", "private")
    on.hears("pas cette fois", hugo)


def posts(on):
    past = Past(on.zone)
    on.note("## Les posts\n\nCelui du jour, à son heure : des histoires, sans personne à l’honneur.")
    on.hears("les plans imprimés", room="général", seconds=240)
    on.note(
        f"Ceux du mois et de la semaine étaient dus à {on.due.hour} h ; pour cette page, `bravo week` les a demandés tout de suite, une fois les deux réponses"
        " données. Hugo n’est pas à l’honneur du mois, et rien ne dit pourquoi.")
    on.run("week", "--period", f"{past.month_end:%Y-%m}")
    on.hears("le carton retrouvé", room="général")
    on.run("week", "--week", past.week())
    on.hears("le badge refait", room="général")


def reasons(on):
    ana, elodie = on.people["ana"], on.people["elodie"]
    on.note("## Pourquoi ?\n\nLa règle et la somme, à qui les demande.")
    on.write_to_bot(elodie, "pourquoi")
    on.why = on.said("pourquoi", elodie)
    on.note("Ses propres lignes, à elle seule.")
    on.write_to_bot(ana, "pourquoi moi")
    on.said("pourquoi moi", ana)


def taken_out(on):
    sofia = on.people["sofia"]
    on.note("## Retirer du post\n\nLe nom d’une cliente est passé dans le post. `retirer`, en réponse au merci : le message publié est modifié sur place.")
    on.say(sofia, "/bravo retirer", reply=on.parcel)
    on.hears("Retiré", room="général")
    on.until("the post is edited", lambda: on.look() or any(
        line[0] == "bot" and line[5] == "m.replace" and "le badge refait" in line[3] and "Roche" not in line[3] for line in on.lines))
    on.look()
