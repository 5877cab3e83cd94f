import Chat
import Foundation
import Praise
import Storage

/// What `bravo digest` shows and sends.
struct DigestDesk {
    let settings: Settings
    let ledger: Ledger
    let now: Date

    /// - Parameter period: nil for the digest that comes next.
    func preview(_ name: String, _ period: Period?, _ form: DigestCommand.Form) async throws -> String {
        let (kind, reader) = try await reader(name, period)
        let isInChat = try await !ledger.people(named: reader.name).isEmpty
        let wording = try await wording(for: reader)
        switch kind {
        case .manager:
            let (week, window) = try week(period)
            let digest = try await ledger.preview(for: reader.id, week, window: window, zone: settings.timezone)
            guard let digest else { throw nobody(name) }
            return show(wording.letter(digest, isInChat: isInChat), form)
        case .director:
            guard
                let digest = try await ledger.preview(
                    for: reader.id, try month(period), values: settings.houseRules.values, zone: settings.timezone)
            else { throw nobody(name) }
            return show(wording.letter(digest, isInChat: isInChat), form)
        }
    }

    func send(_ name: String, _ period: Period?) async throws -> String {
        let (kind, reader) = try await reader(name, period)
        let (told, due) = try due(kind, period)
        guard due <= now else {
            throw Stop(
                "The digest of \(told) is due \(due.ISO8601Format()). --preview shows it before.", code: .failure)
        }
        let sending = try await ledger.sendDigestAgain(
            kind, of: told, to: reader.id, chats: settings.chats.map(\.id), at: now)
        if let sending { return try say(sending, reader) }
        let places = try await make(kind, told, reader)
        guard let places, !places.isEmpty else {
            throw Stop(
                "\(reader.name) has neither an account on a chat of the settings nor a mail address that mail goes to.",
                code: .failure)
        }
        return "Queued; the running bot sends it."
    }

    private func make(_ kind: DigestKind, _ period: Period, _ reader: Person) async throws -> [Addressee]? {
        let reach = DigestReach(chats: settings.chats.map(\.id), sendsMail: settings.mail != nil)
        switch (kind, period) {
        case (.manager, .week):
            let (week, window) = try week(period)
            return try await ledger.makeDigest(
                for: reader.id, week, window: window, reaching: reach, zone: settings.timezone, at: now)
        case (.director, .month(let month)):
            return try await ledger.makeDigest(
                for: reader.id, month, values: settings.houseRules.values, reaching: reach, zone: settings.timezone,
                at: now)
        default: return nil
        }
    }

    private func say(_ sending: DigestSending, _ reader: Person) throws -> String {
        if sending.again > 0 {
            return "Queued again, \(sending.again) of \(sending.again + sending.arrived + sending.waiting) parts."
        }
        if sending.waiting > 0 { return "It is on its way; the running bot sends it." }
        throw Stop("\(reader.name)’s digest arrived; nothing is sent twice.", code: .failure)
    }

    /// What a digest tells of, and when it is due.
    private func due(_ kind: DigestKind, _ period: Period?) throws -> (Period, Date) {
        switch kind {
        case .manager:
            let (week, window) = try week(period)
            return (.week(week), window.end)
        case .director:
            let month = try month(period)
            let due = settings.digests.directors?.due(after: month, in: settings.timezone)
            return (.month(month), due ?? month.interval(in: settings.timezone).end)
        }
    }

    private func week(_ period: Period?) throws -> (Week, DateInterval) {
        let plan = settings.digests
        var week = plan.week(by: now, in: settings.timezone)?.week ?? Week(containing: now, in: settings.timezone)
        if case .week(let wanted)? = period { week = wanted }
        guard let window = plan.window(of: week, in: settings.timezone) else {
            throw Stop("digest.managers is off in the settings: there are no such digests.", code: .failure)
        }
        return (week, window)
    }

    private func month(_ period: Period?) throws -> Month {
        guard settings.digests.directors != nil else {
            throw Stop("digest.directors is off in the settings: there are no such digests.", code: .failure)
        }
        if case .month(let month)? = period { return month }
        return Month(containing: now, in: settings.timezone).previous
    }

    /// A month is a director's; a week, and no period at all, a manager's.
    private func reader(_ name: String, _ period: Period?) async throws -> (DigestKind, Person) {
        let kind: DigestKind = if case .month? = period { .director } else { .manager }
        guard let reader = try await ledger.readers(of: kind).first(where: { $0.name == name }) else {
            throw nobody(name, kind)
        }
        return (kind, reader)
    }

    private func nobody(_ name: String, _ kind: DigestKind = .manager) -> Stop {
        let what = kind == .manager ? "manages nobody in the roster" : "is not at the top of the roster"
        return Stop(
            "“\(name)” \(what). Write the name as it stands there: bravo roster export", code: .failure)
    }

    private func wording(for reader: Person) async throws -> Wording {
        guard let account = try await ledger.people(named: reader.name).first else { return settings.wording }
        return settings.wording.speaking(try await ledger.language(of: account))
    }

    private func show(_ letter: Letter, _ form: DigestCommand.Form) -> String {
        switch form {
        case .text: "\(letter.subject)\n\n\(LetterForm.text.show(letter))"
        case .html: LetterForm.html.show(letter)
        }
    }
}
