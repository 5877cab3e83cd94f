import ArgumentParser
import Foundation
import Praise
import Storage

struct WeekCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "week",
        abstract: "Settles a week, a day or a month and posts it, or shows what would be posted.",
        discussion: """
            Examples:
              bravo week --dry-run                       last week's post as it would be now
              bravo week --week 2026-W47 --dry-run       that week's
              bravo week --period 2026-10 --dry-run      October's; a day is written as 2026-11-24
              bravo week                                 settles last week at once; the running bot posts it
              bravo week --room '!def:example.org'       the same for an announcing room that has a choice of its own
            A period is settled once and for good. Whoever was to be told beforehand is not: without their yes where they
            asked for it, they are not featured. Status 1: it is not over, or was settled before.
            """)

    @OptionGroup var option: SettingsOption

    @Option(
        name: .long, help: ArgumentHelp("An ISO week such as 2026-W47; the last finished one by default."),
        completion: .custom { _, _, _ in Week.finished(5, at: liveNow()).map(\.description) })
    var week: String?

    @Option(name: .long, help: "A day, a week or a month, such as 2026-11-24, 2026-W47 or 2026-11.")
    var period: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The announcing room meant, where each has a choice of its own; the first by default."))
    var room: String?

    @Flag(name: .long, help: "Only show the post; change nothing.")
    var dryRun = false

    func validate() throws {
        if let week, Week(week) == nil {
            throw ValidationError("“\(week)” is not an ISO week. Write it as 2026-W47.")
        }
        if let period, Period(period) == nil {
            throw ValidationError("“\(period)” is no period. Write it as 2026-11-24, 2026-W47 or 2026-11.")
        }
        if week != nil, period != nil { throw ValidationError("Write --week or --period, not both.") }
    }

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let ledger = try await openLedgerBeside(settings)
            let now = liveNow()
            let wanted =
                (week ?? period).flatMap { Period($0) }
                ?? .week(Week(containing: now, in: settings.timezone).previous(in: settings.timezone))
            let post = try post(wanted.kind, settings)
            if dryRun {
                try await show(wanted, post, settings, ledger, at: now)
            } else {
                try await settle(wanted, post, settings, ledger, at: now)
            }
        }
    }

    private func post(_ kind: Period.Kind, _ settings: Settings) throws -> PlannedPost {
        let site = room.flatMap { room in
            settings.chats.first { $0.announcing.sites.contains { $0.room.rawValue == room } }.map {
                "\($0.id) \(room)"
            }
        }
        guard room == nil || site != nil, let post = settings.post(of: kind, site: site) else {
            throw Stop("“\(room ?? "")” is no announcing room with a choice of its own.", code: .failure)
        }
        return post
    }

    private func show(_ period: Period, _ post: PlannedPost, _ settings: Settings, _ ledger: Ledger, at now: Date)
        async throws
    {
        let frozen = try await ledger.story(of: period, site: post.site)
        let story: Story
        if let frozen {
            story = try await ledger.told(frozen)
        } else {
            let facts = try await ledger.facts(of: period, post, zone: settings.timezone, at: now)
            story = StoryChoice.story(of: facts, by: post.choice)
        }
        print(settings.wording.words(for: .week(story)).plainText)
    }

    private func settle(_ period: Period, _ post: PlannedPost, _ settings: Settings, _ ledger: Ledger, at now: Date)
        async throws
    {
        guard period.interval(in: settings.timezone).end <= now else {
            let option = period.kind == .week ? "--week" : "--period"
            throw Stop(
                "\(period) is not over yet. See it with: bravo week \(option) \(period) --dry-run", code: .failure)
        }
        let choice = post.choice
        let story = try await ledger.settle(period, post, zone: settings.timezone, at: now) {
            StoryChoice.story(of: $0, by: choice, consent: $1 ?? .untold($0))
        }
        guard let story else {
            throw Stop("\(period) was settled before; a \(period.kind.rawValue) is posted once.", code: .failure)
        }
        print(settings.wording.words(for: .week(story)).plainText)
        let isSilent = story.isEmpty && !post.tellsEmpty
        print(isSilent ? "Settled; nothing is posted (whenEmpty: silent)." : "Settled; the running bot posts it.")
    }
}
