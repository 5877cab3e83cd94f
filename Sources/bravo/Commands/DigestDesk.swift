import Chat
import Foundation
import Praise
import Storage

/// What `bravo digest` shows and sends.
struct DigestDesk {
    let settings: Settings
    let ledger: Ledger
    let now: Date

    func preview(_ name: String, _ period: Period?, _ form: DigestCommand.Form) async throws -> String {
        let reader = try await reader(name, .manager)
        let (week, window) = try week(period)
        guard
            let digest = try await ledger.preview(for: reader.id, week, window: window, zone: settings.timezone)
        else { throw nobody(name) }
        let isInChat = try await !ledger.people(named: reader.name).isEmpty
        return show(try await wording(for: reader).letter(digest, isInChat: isInChat), form)
    }

    func send(_ name: String, _ period: Period?) async throws -> String {
        let reader = try await reader(name, .manager)
        let (week, window) = try week(period)
        guard window.end <= now else {
            throw Stop(
                "The digest of \(week) comes on \(window.end.ISO8601Format()). See it with: bravo digest --preview",
                code: .failure)
        }
        let sending = try await ledger.sendDigestAgain(
            .manager, of: .week(week), to: reader.id, chats: settings.chats.map(\.id), at: now)
        if let sending { return try told(sending, reader) }
        let places = try await ledger.makeDigest(
            for: reader.id, week, window: window, reaching: reach, zone: settings.timezone, at: now)
        guard let places, !places.isEmpty else {
            throw Stop(
                "\(reader.name) has neither an account on a chat of the settings nor a mail address that mail goes to.",
                code: .failure)
        }
        return "Queued; the running bot sends it."
    }

    private var reach: DigestReach { DigestReach(chats: settings.chats.map(\.id), sendsMail: settings.mail != nil) }

    private func told(_ sending: DigestSending, _ reader: Person) throws -> String {
        if sending.again > 0 {
            return "Queued again, \(sending.again) of \(sending.again + sending.arrived + sending.waiting) parts."
        }
        if sending.waiting > 0 { return "It is on its way; the running bot sends it." }
        throw Stop("\(reader.name)’s digest arrived; nothing is sent twice.", code: .failure)
    }

    /// The finished week asked for; without one, for a preview, the one that the next digest tells of.
    private func week(_ period: Period?) throws -> (Week, DateInterval) {
        let plan = settings.digests
        let week: Week
        switch period {
        case .week(let wanted)?: week = wanted
        case nil: week = plan.week(by: now, in: settings.timezone)?.week ?? Week(containing: now, in: settings.timezone)
        default: throw Stop("A manager’s digest tells of a week, such as 2026-W47.", code: .failure)
        }
        guard let window = plan.window(of: week, in: settings.timezone) else {
            throw Stop("digest.managers is off in the settings: there are no such digests.", code: .failure)
        }
        return (week, window)
    }

    private func reader(_ name: String, _ kind: DigestKind) async throws -> Person {
        let readers = try await ledger.readers(of: kind)
        guard let reader = readers.first(where: { $0.name == name }) else { throw nobody(name) }
        return reader
    }

    private func nobody(_ name: String) -> Stop {
        Stop(
            "“\(name)” manages nobody in the roster. Write a manager’s name as it stands there: bravo roster export",
            code: .failure)
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
