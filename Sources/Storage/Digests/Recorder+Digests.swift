import Foundation
import GRDB
import Praise

/// What readers answer to their digests, and inventors to being asked.
extension Recorder {
    /// By an emoji on an item.
    mutating func answer(_ item: DigestItem, _ emoji: Emoji) throws {
        let table = DigestTable(database: database)
        guard let asked = try table.item(item.id), let chosen = DigestAnswer(emoji: emoji.plain, to: asked.act) else {
            return
        }
        try answer(chosen, to: asked, words: nil)
    }

    /// By words in the direct room: what is missing, or how a standard is called.
    ///
    /// - Returns: whether the message was such an answer.
    mutating func replied(_ heard: HeardMessage) throws -> Bool {
        guard let reply = heard.digestReply else { return false }
        guard heard.revision == .original else { return true }
        let account = Account(chat: intake.chat, user: heard.giver.user)
        guard let person = try PeopleTable(database: database).person(of: account),
            let asked = try asked(by: heard, person, reply.kinds)
        else {
            try say(.digest(.nothingToAnswer), inAnswerTo: heard)
            return true
        }
        switch reply {
        case .need(let words):
            let name = try PeopleTable(database: database).names()[person] ?? heard.giver.name
            try passOn(Need(from: Person(id: person, name: name), words: words, about: asked.act), heard)
        case .standard(let words): try answer(asked.act.accepting, to: asked, words: words)
        }
        return true
    }

    /// 👍 or 🙈 of somebody whose idea is to go up.
    mutating func answerName(_ saying: Int64, _ emoji: Emoji) throws {
        let table = StandardTable(database: database)
        guard let isAgreed = ["👍": true, "🙈": false][emoji.plain], let standard = try table.asked(by: saying),
            ["asking", "raised"].contains(standard.state),
            let person = try PeopleTable(database: database).person(of: Account(chat: intake.chat, user: emoji.user))
        else { return }
        try table.answer(isAgreed, by: person, on: standard.id)
        if isAgreed { try table.raise(standard.id, at: now) }
        try queue([
            QueuedSaying(
                to: .room(intake.chat, emoji.address.room), saying: .standard(.nameAnswered(isAgreed: isAgreed)),
                origin: .message(emoji.address, .original), purpose: .standard)
        ])
        guard standard.state == "asking", try table.isRefused(standard.id) else { return }
        try table.end(standard.id, as: "declined", at: now)
        try tell(standard.manager, .notRaised(words: standard.words), about: standard.item)
    }

    /// The item that a message replies to, else the last one that such words can answer.
    private func asked(by heard: HeardMessage, _ person: PersonID, _ kinds: [String]) throws -> DigestTable.Asked? {
        let table = DigestTable(database: database)
        guard let message = heard.repliesTo else { return try table.latest(for: person, among: kinds) }
        let item: DigestItem
        switch try outbox.said(as: message, in: intake.chat)?.saying {
        case .digest(.item(let asked, _)), .digest(.directorItem(let asked)): item = asked
        // Asked for other words, they are given them.
        case .standard(.askWords): return try table.latest(for: person, among: ["review"])
        default: return nil
        }
        guard let asked = try table.item(item.id), asked.reader == person, kinds.contains(asked.act.kind) else {
            return nil
        }
        return asked
    }

    /// An answer takes the place of the one before, unless that was public.
    private mutating func answer(_ answer: DigestAnswer, to asked: DigestTable.Asked, words: String?) throws {
        let isOpen = asked.answer.map { $0 != .accepted && $0 != .raised } ?? true
        switch (answer, asked.act) {
        case (.accepted, .adopt(let proposal)) where isOpen: try accept(proposal, asked, words)
        case (.raised, .adopt(let proposal)) where isOpen: try raise(proposal, asked)
        case (.accepted, .decide(let raised)) where isOpen: try decide(raised, asked, isAccepted: true, words)
        case (.declined, .decide(let raised)) where isOpen: try decide(raised, asked, isAccepted: false, words)
        case (_, .adopt), (_, .decide): guard isOpen else { return }
        case (.refreshed, .review(let standard)): try refresh(standard, asked, words)
        case (.letGo, .review(let standard)):
            try StandardTable(database: database).end(standard.id, as: "ended", at: now)
        default: break
        }
        try DigestTable(database: database).answer(answer, to: asked.id, at: now)
    }

    private mutating func accept(_ proposal: StandardProposal, _ asked: DigestTable.Asked, _ words: String?) throws {
        let table = StandardTable(database: database)
        let id = try table.begin(
            asked.id, by: asked.reader, team: try teamName(of: asked.reader), words: words ?? proposal.words,
            isAccepted: true, at: now)
        for (place, inventor) in proposal.inventors.enumerated() {
            try table.add(inventor.id, at: place, to: id, isNamed: true)
        }
        try announce(id) { .announced($0) }
    }

    /// Their names go up with the idea only if they agree; who cannot be asked is not named.
    private mutating func raise(_ proposal: StandardProposal, _ asked: DigestTable.Asked) throws {
        let table = StandardTable(database: database)
        let id = try table.begin(
            asked.id, by: asked.reader, team: try teamName(of: asked.reader), words: proposal.words, isAccepted: false,
            at: now)
        let manager = try PeopleTable(database: database).names()[asked.reader] ?? ""
        var names: [String] = []
        for (place, inventor) in proposal.inventors.enumerated() {
            let saying = StandardSaying.mayNameYou(manager: manager, words: proposal.words)
            let row = try tell(inventor.id, saying, about: asked.id)
            try table.add(inventor.id, at: place, to: id, isNamed: row == nil ? false : nil, by: row)
            if row != nil { names.append(inventor.name) }
        }
        if names.isEmpty { try table.end(id, as: "declined", at: now) }
        try tell(
            asked.reader, names.isEmpty ? .notRaised(words: proposal.words) : .inventorsAsked(names), about: asked.id)
    }

    private mutating func decide(
        _ raised: RaisedStandard, _ asked: DigestTable.Asked, isAccepted: Bool, _ words: String?
    ) throws {
        let table = StandardTable(database: database)
        guard let entry = try table.entry(raised.id), entry.state == "raised" else { return }
        let inventors = try table.inventors(of: raised.id).map(\.id)
        let news: StandardSaying
        if isAccepted {
            try table.accept(raised.id, team: nil, words: words ?? entry.words, at: now)
            news = .raisedAccepted(words: words ?? entry.words)
            try announce(raised.id) { .announced($0) }
        } else {
            try table.end(raised.id, as: "declined", at: now)
            news = .raisedDeclined(words: entry.words)
        }
        for person in [entry.manager] + inventors.filter({ $0 != entry.manager }) {
            try tell(person, news, about: asked.id)
        }
    }

    private mutating func refresh(_ standard: Standard, _ asked: DigestTable.Asked, _ words: String?) throws {
        guard let words else {
            try tell(asked.reader, .askWords(words: standard.words), about: asked.id)
            return
        }
        try StandardTable(database: database).reword(standard.id, words)
        try announce(standard.id) { .refreshed($0) }
    }

    /// Wherever the week is told.
    private mutating func announce(_ id: Int64, _ saying: (Standard) -> StandardSaying) throws {
        let table = StandardTable(database: database)
        guard let entry = try table.entry(id), let standard = try table.standard(entry) else { return }
        let said = saying(standard)
        try queue(
            intake.announcing.map { place in
                QueuedSaying(
                    to: place, saying: .standard(said),
                    origin: .item(entry.item, "\(place.chat) \(place.room ?? "") \(standard.words)"), purpose: .standard
                )
            })
    }

    /// In a direct room.
    ///
    /// - Returns: the saying's row; nil for who has no account to write to, or was told the same before.
    @discardableResult
    private mutating func tell(_ person: PersonID, _ saying: StandardSaying, about item: Int64) throws -> Int64? {
        let accounts = try roster.accounts(of: person)
        guard let account = accounts.first(where: { $0.chat == intake.chat }) ?? accounts.first else { return nil }
        return try outbox.row(
            of: QueuedSaying(
                to: .person(account), saying: .standard(saying),
                origin: .item(item, "\(person.rawValue) \(saying.name)"),
                purpose: .standard))
    }

    /// To who is above, by chat or by mail; nothing of it is kept once it is said.
    private mutating func passOn(_ need: Need, _ heard: HeardMessage) throws {
        guard let above = try above(need.from.id), let place = try place(of: above) else {
            try say(.digest(.nobodyAbove), inAnswerTo: heard)
            return
        }
        try queue([
            QueuedSaying(
                to: place, saying: .digest(.need(need)), origin: .message(heard.address, .original), purpose: .need)
        ])
        try say(.digest(.needPassedOn(above.name)), inAnswerTo: heard)
    }

    /// Whoever manages somebody; else the first of those at the top who is not they.
    private func above(_ person: PersonID) throws -> Colleague? {
        let all = try roster.all()
        if let manager = all.first(where: { $0.person == person })?.manager {
            return all.first { $0.person == manager }
        }
        let managers = Set(all.compactMap(\.manager))
        return all.filter { $0.manager == nil && managers.contains($0.person) && $0.person != person }
            .min { $0.name < $1.name }
    }

    private func place(of colleague: Colleague) throws -> Addressee? {
        let accounts = try roster.accounts(of: colleague.person)
        if let account = accounts.first(where: { $0.chat == intake.chat }) ?? accounts.first { return .person(account) }
        return intake.sendsMail ? try roster.mailbox(of: colleague.person).map(Addressee.mail) : nil
    }

    private mutating func say(_ saying: Saying, inAnswerTo heard: HeardMessage) throws {
        try queue([
            QueuedSaying(
                to: heard.answerPlace, saying: saying, origin: .message(heard.address, .original), purpose: .answer)
        ])
    }

    private func teamName(of manager: PersonID) throws -> String {
        let all = try roster.all()
        let services = Set(all.filter { $0.manager == manager }.map(\.service))
        if services.count == 1, let one = services.first.flatMap(\.self) { return one }
        let own = all.first { $0.person == manager }
        return own?.service ?? own?.name ?? "-"
    }
}

extension DigestReply {
    /// The items that it can answer.
    fileprivate var kinds: [String] {
        switch self {
        case .need: ["tell", "look", "adopt", "review", "decide"]
        case .standard: ["adopt", "review", "decide"]
        }
    }
}

extension DigestItem.Act {
    /// What words of one's own for it mean.
    fileprivate var accepting: DigestAnswer {
        if case .review = self { .refreshed } else { .accepted }
    }
}

extension StandardSaying {
    /// What makes two of them about one item differ.
    fileprivate var name: String {
        switch self {
        case .announced: "announced"
        case .refreshed: "refreshed"
        case .mayNameYou: "mayNameYou"
        case .nameAnswered: "nameAnswered"
        case .inventorsAsked: "inventorsAsked"
        case .notRaised: "notRaised"
        case .raisedAccepted: "raisedAccepted"
        case .raisedDeclined: "raisedDeclined"
        case .askWords: "askWords"
        }
    }
}

extension Outbox {
    /// Queues a saying and tells its row; nil where it was queued before.
    fileprivate func row(of saying: QueuedSaying) throws -> Int64? {
        guard try queue([saying]) > 0 else { return nil }
        return try database.value(
            "SELECT id FROM outbox WHERE key = ?", [try mint.key(for: saying.origin, purpose: saying.purpose)])
    }
}
