/// What Bravo reads of the machine it runs on, for the manual.
enum Surroundings {
    typealias Entry = (name: String, meaning: String)

    static let environment: [Entry] = [
        (
            "CREDENTIALS_DIRECTORY",
            "The folder of a token that the settings name as `credential:NAME`; systemd sets it for `LoadCredential=`."
        ),
        (
            "NOTIFY_SOCKET",
            "Where `bravo run` tells systemd that it is ready, alive, reloading or stopping; systemd sets it for `Type=notify`."
        ),
        (
            "WATCHDOG_USEC",
            "How often systemd wants to hear that `bravo run` is alive; it sets it for `WatchdogSec=`."
        ),
        ("WATCHDOG_PID", "Which process systemd wants to hear that from; it sets it for `WatchdogSec=`."),
        (
            "JOURNAL_STREAM",
            "Which stream goes to the journal: where that is standard error, the log is written in its form; systemd sets it."
        ),
        ("NO_COLOR", "When it is set, nothing is coloured."),
        ("TERM", "When it is `dumb`, nothing is coloured."),
    ]

    static let files: [Entry] = [
        ("./bravo.yaml", "The settings, where `--settings` names no other file."),
        ("/etc/bravo/bravo.yaml", "The settings of the unit that `deploy/install` sets up."),
        (
            "/var/lib/bravo",
            "Its data folder, of mode 0700: `ledger.sqlite` with its companions, and `lock`, which is held while Bravo runs."
        ),
    ]
}
