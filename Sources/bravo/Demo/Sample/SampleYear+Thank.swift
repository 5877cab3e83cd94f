import Foundation
import Praise

extension SampleYear {
    /// One thank: whom, when, in which words, and what becomes of it. Nil where nobody is there to be thanked.
    mutating func thank(
        from giver: SamplePerson, for reason: SampleReason, isInside: Bool, _ week: Week, ago: Int
    ) -> SampleThank? {
        let service = dice.one(of: reason.thanked) ?? .desk
        let there = SampleStaff.everybody.filter { one in
            one.service == service && one.id != giver.id && one.isHere(weeksAgo: ago) && (!isInside || one.isInCircle)
        }
        let isTeam = !reason.isForOne && service != giver.service && dice.happens(0.03)
        let recipients = isTeam ? there.map(\.id) : chosen(among: there, upTo: reason.isForOne ? 1 : 3)
        guard !recipients.isEmpty else { return nil }
        saidAt[giver.id, default: [:]][reason.text] = ago
        heardAt[reason.text] = ago
        var thank = SampleThank(
            giver: giver.id, recipients: recipients, team: isTeam ? service.name(in: language) : nil, word: reason.word,
            text: filled(reason), pattern: reason.text, customer: reason.customer, language: reason.language,
            sentAt: workingTime(in: week))
        thank.joins = joins(to: thank, ago)
        // What is still seen in the room stays as it was sent.
        if ago > 1 { thank.fate = fate(of: thank) }
        return thank
    }

    private mutating func chosen(among people: [SamplePerson], upTo most: Int) -> [String] {
        let wanted = min(most, dice.happens(0.16) ? dice.number(2...3) : 1)
        var left = people
        var chosen: [String] = []
        while chosen.count < wanted, let one = dice.one(of: left.map { ($0, weight: favour[$0.id] ?? 1) }) {
            chosen.append(one.id)
            left.removeAll { $0.id == one.id }
        }
        return chosen
    }

    /// Between half past eight and six, from Monday to Friday.
    private mutating func workingTime(in week: Week) -> Date {
        let monday = week.interval(in: zone).start
        // No clock is moved on these days, so that a day has 24 hours.
        let minutes = dice.number(0...4) * 24 * 60 + dice.number((8 * 60 + 30)...(18 * 60 - 1))
        return monday.addingTimeInterval(Double(minutes * 60 + dice.number(0...59)))
    }

    private mutating func joins(to thank: SampleThank, _ ago: Int) -> [SampleThank.Join] {
        guard dice.happens(0.35) else { return [] }
        let others = SampleStaff.everybody.filter { one in
            one.service.hasAccounts && one.service != .road && one.giving > 0 && one.id != thank.giver
                && !thank.recipients.contains(one.id) && one.isHere(weeksAgo: ago)
        }
        var joined: [SampleThank.Join] = []
        for _ in 0..<dice.number(1...3) {
            guard let one = dice.one(of: others), !joined.contains(where: { $0.person == one.id }) else { continue }
            joined.append(SampleThank.Join(person: one.id, delay: Double(dice.number(40...5_400))))
        }
        return joined.filter { thank.sentAt.addingTimeInterval($0.delay) < end }
    }

    private mutating func fate(of thank: SampleThank) -> SampleThank.Fate {
        switch dice.share() {
        case ..<0.008: .deleted
        case ..<0.016: .undone
        case ..<0.04: slip(in: thank.text).map { .corrected(slip: $0) } ?? .kept
        default: .kept
        }
    }

    /// The text with two letters of a long word changed about; nil where no word is long enough.
    private mutating func slip(in text: String) -> String? {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(Array.init)
        let long = words.indices.filter { index in
            words[index].count > 7 && words[index].allSatisfy { $0.isLetter && $0.isLowercase }
        }
        guard let index = dice.one(of: long) else { return nil }
        let place = dice.number(2...4)
        guard words[index][place] != words[index][place + 1] else { return nil }
        words[index].swapAt(place, place + 1)
        return words.map { String($0) }.joined(separator: " ")
    }
}
