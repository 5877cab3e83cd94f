import ArgumentParser
import Foundation
import Praise
import Storage

struct WeekCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "week",
        abstract: "Settles a week and posts it, or shows what would be posted.",
        discussion: """
            Examples:
              bravo week --dry-run                   last week's post as it would be now
              bravo week --week 2026-W47 --dry-run   that week's
              bravo week                             settles last week at once; the running bot posts it
            A week is settled once and for good. Status 1: it is not over, or was settled before.
            """)

    @OptionGroup var option: SettingsOption

    @Option(
        name: .long, help: ArgumentHelp("An ISO week such as 2026-W47; the last finished one by default."),
        completion: .custom { _, _, _ in Week.finished(5, at: liveNow()).map(\.description) })
    var week: String?

    @Flag(name: .long, help: "Only show the post; change nothing.")
    var dryRun = false

    func validate() throws {
        if let week, Week(week) == nil {
            throw ValidationError("“\(week)” is not an ISO week. Write it as 2026-W47.")
        }
    }

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let ledger = try await openLedgerBeside(settings)
            let now = liveNow()
            let wanted =
                week.flatMap { Week($0) }
                ?? Week(containing: now, in: settings.timezone).previous(in: settings.timezone)
            if dryRun {
                try await show(wanted, settings, ledger)
            } else {
                try await settle(wanted, settings, ledger, at: now)
            }
        }
    }

    private func show(_ week: Week, _ settings: Settings, _ ledger: Ledger) async throws {
        let frozen = try await ledger.story(of: week)
        let story: WeekStory
        if let frozen {
            story = try await ledger.told(frozen)
        } else {
            story = WeekChoice.story(of: try await ledger.facts(of: week, zone: settings.timezone), by: settings.choice)
        }
        print(settings.wording.words(for: .week(story)).plainText)
    }

    private func settle(_ week: Week, _ settings: Settings, _ ledger: Ledger, at now: Date) async throws {
        guard week.interval(in: settings.timezone).end <= now else {
            throw Stop("\(week) is not over yet. See it with: bravo week --week \(week) --dry-run", code: .failure)
        }
        let story = try await ledger.settle(
            week, zone: settings.timezone, rooms: settings.announcingRooms,
            queuesEmpty: settings.week.whenEmpty == .post, at: now,
            choose: { [choice = settings.choice] in WeekChoice.story(of: $0, by: choice) })
        guard let story else {
            throw Stop("\(week) was settled before; a week is posted once.", code: .failure)
        }
        print(settings.wording.words(for: .week(story)).plainText)
        let isSilent = story.isEmpty && settings.week.whenEmpty == .silent
        print(isSilent ? "Settled; nothing is posted (whenEmpty: silent)." : "Settled; the running bot posts it.")
    }
}
