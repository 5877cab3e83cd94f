extension SettingsKey {
    /// Every key, in the order of the sample. What is not here is refused.
    static let all: [SettingsKey] = general + chat + mail + posts + rest + giving

    private static let general = [
        SettingsKey(
            path: "workspace", takes: "text, 1 to 80 characters", fallback: nil,
            meaning: "The name of the company or the team.", example: "Atelier Dupont"),
        SettingsKey(
            path: "timezone", takes: "IANA time zone", fallback: nil,
            meaning: "Where the week begins and ends at midnight.", example: "Europe/Paris"),
        SettingsKey(
            path: "language", takes: "`fr` or `en`", fallback: nil,
            meaning: "What Bravo speaks.", example: "fr"),
        SettingsKey(
            path: "address", takes: "`vous` or `tu`", fallback: "`vous`",
            meaning: "How French speaks to a person; English does not look at it.", example: "vous"),
        SettingsKey(
            path: "operators", takes: "list of account ids", fallback: "`[]`",
            meaning: "Who is told in chat what only an operator can mend; without any, the log tells.",
            example: #"["@ana:example.org"]"#),
        SettingsKey(
            path: "data", takes: "path", fallback: "`./data`",
            meaning: "The folder of the ledger and the lock, made with mode 0700.", example: "./data"),
    ]

    private static let chat = [
        SettingsKey(
            path: "chats.NAME.platform", takes: "`matrix` or `salon`", fallback: nil,
            meaning:
                "What the chat speaks. NAME is yours (1 to 32 of a-z, 0-9, -) and part of every key in the ledger: keep it.",
            example: "matrix"),
        SettingsKey(
            path: "chats.NAME.url", takes: "https URL", fallback: nil,
            meaning: "The chat's server; `http` for this machine itself only, unless `allowHTTP`.",
            example: "https://chat.example.org"),
        SettingsKey(
            path: "chats.NAME.tokenFile", takes: "path, or `credential:NAME`", fallback: nil,
            meaning:
                "The file that holds the access token and nothing else: yours, mode 0600. `credential:NAME` is a systemd credential.",
            example: "./matrix.token"),
        SettingsKey(
            path: "chats.NAME.rooms", takes: "list of room ids, 1 or more", fallback: nil,
            meaning: "The rooms that Bravo reads.", example: #"["!abc:example.org"]"#),
        SettingsKey(
            path: "chats.NAME.natural", takes: "list of `rooms`", fallback: "`[]`",
            meaning:
                "Where ordinary sentences of thanks are understood too ([natural mode](deploy/docs/natural.md)); each room is told when that changes.",
            example: #"["!abc:example.org"]"#),
        SettingsKey(
            path: "chats.NAME.announce", takes: "one of `rooms`, or a map", fallback: "no post on this chat",
            meaning:
                "The room of the posts. A map from announcing rooms to lists of rooms makes a choice of its own for each ([posts](deploy/docs/posts.md)).",
            example: #""!abc:example.org""#),
        SettingsKey(
            path: "chats.NAME.announceDay", takes: "one of `rooms`", fallback: "`announce`",
            meaning: "The room of the daily post.", example: #""!abc:example.org""#),
        SettingsKey(
            path: "chats.NAME.announceMonth", takes: "one of `rooms`", fallback: "`announce`",
            meaning: "The room of the monthly post.", example: #""!abc:example.org""#),
        SettingsKey(
            path: "chats.NAME.bots", takes: "list of account ids", fallback: "`[]`",
            meaning: "Accounts that are robots though the chat cannot tell; they are neither heard nor thanked.",
            example: #"["@ci:example.org"]"#),
        SettingsKey(
            path: "chats.NAME.caFile", takes: "path", fallback: "the system's authorities",
            meaning: "A PEM file of certificate authorities to trust besides the system's.", example: "./company-ca.pem"
        ),
        SettingsKey(
            path: "chats.NAME.proxy", takes: "`http://host:port`", fallback: "no proxy",
            meaning: "The proxy to go through; the environment's is not looked at.",
            example: "http://proxy.example.org:3128"),
        SettingsKey(
            path: "chats.NAME.allowHTTP", takes: "`true` or `false`", fallback: "`false`",
            meaning: "Whether `url` may be `http` beyond this machine: the token is then readable on the way.",
            example: "false"),
    ]

    private static let mail = [
        SettingsKey(
            path: "mail.server", takes: "`host:port`", fallback: "no mail is sent",
            meaning:
                "The mail server, for people who have no account on a chat and for digests; needs `mail.from` beside it.",
            example: "mail.example.org:587"),
        SettingsKey(
            path: "mail.security", takes: "`starttls`, `tls` or `none`", fallback: "`starttls`",
            meaning:
                "TLS after a greeting in the clear (port 587), from the first byte (port 465), or not at all: then on this machine only.",
            example: "starttls"),
        SettingsKey(
            path: "mail.from", takes: "mail address, with or without a name", fallback: "no mail is sent",
            meaning: "Who the mails come from.", example: "Bravo <bravo@example.org>"),
        SettingsKey(
            path: "mail.replyTo", takes: "mail address, with or without a name", fallback: "`mail.from`",
            meaning: "Who reads the answers, among them “stop”: then `bravo mail stop ADDRESS`.",
            example: "Sofia <sofia@example.org>"),
        SettingsKey(
            path: "mail.user", takes: "text", fallback: "no login",
            meaning: "Who logs in at the mail server.", example: "bravo@example.org"),
        SettingsKey(
            path: "mail.passwordFile", takes: "path, or `credential:NAME`", fallback: "no login",
            meaning: "The file that holds the password of `mail.user` and nothing else, kept like a `tokenFile`.",
            example: "./mail.password"),
        SettingsKey(
            path: "mail.caFile", takes: "path", fallback: "the system's authorities",
            meaning: "A PEM file of certificate authorities to trust besides the system's.", example: "./company-ca.pem"
        ),
    ]

    private static let posts = [
        SettingsKey(
            path: "day.post", takes: "`off`, or a time", fallback: "`off`",
            meaning: "When the day before is told, on the clocks of `timezone`.", example: #""09:00""#),
        SettingsKey(
            path: "day.featured", takes: "`true` or `false`", fallback: "`false`",
            meaning: "Whether a day's post is about somebody; stories only otherwise.", example: "false"),
        SettingsKey(
            path: "day.whenEmpty", takes: "`post` or `silent`", fallback: "`silent`",
            meaning: "What to do after a day without thanks.", example: "silent"),
        SettingsKey(
            path: "day.title", takes: "text, 1 to 60 characters", fallback: "*Employee of the day*",
            meaning: "What whoever is featured is called.", example: "Le merci du jour"),
        SettingsKey(
            path: "week.post", takes: "weekday and time", fallback: "`monday 14:00`",
            meaning:
                "When the week that ended on Sunday at midnight is told, on the clocks of `timezone`. English or French.",
            example: "monday 14:00"),
        SettingsKey(
            path: "week.whenEmpty", takes: "`post` or `silent`", fallback: "`post`",
            meaning: "What to do after a week without thanks.", example: "post"),
        SettingsKey(
            path: "week.title", takes: "text, 1 to 60 characters", fallback: "*Employee of the week*",
            meaning: "What whoever is featured is called.", example: "À l’honneur cette semaine"),
        SettingsKey(
            path: "month.post", takes: "`off`, or a day from 1 to 28 and a time", fallback: "`off`",
            meaning: "When the month before is told.", example: "1 09:00"),
        SettingsKey(
            path: "month.whenEmpty", takes: "`post` or `silent`", fallback: "`silent`",
            meaning: "What to do after a month without thanks.", example: "silent"),
        SettingsKey(
            path: "month.title", takes: "text, 1 to 60 characters", fallback: "*Employee of the month*",
            meaning: "What whoever is featured is called.", example: "Le merci du mois"),
    ]

    private static let rest = [
        SettingsKey(
            path: "choice.rule", takes: "`fair`, `most` or `off`", fallback: "`fair`",
            meaning:
                "Who is featured: enough thanks, then whoever has waited longest ([the rule](deploy/docs/fair.md)); whoever the most people thanked; nobody, stories only.",
            example: "fair"),
        SettingsKey(
            path: "choice.rest", takes: "weeks, 0 to 52", fallback: "half as many weeks as people, 26 at most",
            meaning: "How long a featured person rests under `fair`.", example: "12"),
        SettingsKey(
            path: "choice.notice", takes: "hours, 0 to 48", fallback: "`5`",
            meaning:
                "How long before a post those it is about are told, between 8:00 and 20:00, so that they can decline; 0: not at all.",
            example: "5"),
        SettingsKey(
            path: "digest.managers", takes: "`off`, or a weekday and a time", fallback: "`monday 09:00`",
            meaning:
                "When whoever manages somebody in the roster gets the week's [digest](deploy/docs/digests.md), by chat and by mail.",
            example: "tuesday 08:30"),
        SettingsKey(
            path: "digest.directors", takes: "`off`, or a day from 1 to 28 and a time", fallback: "`1 09:00`",
            meaning: "When whoever is at the top of the roster gets the month's.", example: "1 09:00"),
        SettingsKey(
            path: "privacy.contact", takes: "text, 1 to 200 characters", fallback: "whoever looks after Bravo",
            meaning: "Whom people write to about what is kept of them: a name, an address.",
            example: "sofia@example.org"),
        SettingsKey(
            path: "web.listen", takes: "`host:port`", fallback: "`127.0.0.1:8080`",
            meaning: "Where the pages are served.", example: "127.0.0.1:8080"),
        SettingsKey(
            path: "web.url", takes: "https URL", fallback: "no links in mails",
            meaning:
                "The address under which people reach `/mail/stop/` there, through your own web server: mails then bring a link to say that one wants no more.",
            example: "https://bravo.example.org"),
        SettingsKey(
            path: "log.format", takes: "`auto`, `text`, `json` or `journal`", fallback: "`auto`",
            meaning: "How the log is written; `auto` is `journal` under systemd, else `text`.", example: "auto"),
        SettingsKey(
            path: "log.level", takes: "`error`, `warning`, `notice`, `info` or `debug`", fallback: "`notice`",
            meaning: "What is worth a line; see “The log”.", example: "notice"),
    ]
}
