import Foundation
import Praise
import Storage

/// The rule tried on exported recognitions, week after week from the first.
struct ChoiceReplay {
    private(set) var names: [PersonID: String] = [:]
    private let plan: ChoicePlan
    private let zone: TimeZone
    private let recognitions: [Recognition]
    private let thanks: [Thanked]
    private let entries: [RosterFile.Entry]

    /// - Parameter records: those in force; the rest is left out.
    init(_ records: [RecognitionRecord], roster: RosterFile?, plan: ChoicePlan, zone: TimeZone) {
        self.plan = plan
        self.zone = zone
        entries = roster?.entries ?? []
        var identities = RosterIdentities(entries)
        var joins: [Thanked] = []
        recognitions = records.filter { $0.state == .inForce }.map { record in
            let recipients = record.recipients.map { identities.person($0, record).id }
            joins += record.joined.map { joined in
                let person = identities.person(joined.party, record).id
                return Thanked(
                    giver: person, recipients: recipients.filter { $0 != person }, sentAt: joined.at,
                    address: record.address, isJoin: true)
            }
            return Recognition(
                address: record.address, revision: record.revision, giver: identities.person(record.giver, record),
                recipients: record.recipients.map { identities.person($0, record) }, word: record.word,
                reason: record.reason, sentAt: record.sentAt, team: record.team, values: record.values,
                isFromCustomer: record.isFromCustomer)
        }
        thanks = recognitions.map { Thanked($0) } + joins
        names = identities.names
    }

    /// The weeks from the first to the last with a recognition or a join.
    var weeks: [Week] {
        let all = thanks.map { Week(containing: $0.sentAt, in: zone) }
        guard var week = all.min(), let last = all.max() else { return [] }
        var weeks: [Week] = []
        while week <= last {
            weeks.append(week)
            week = week.next(in: zone)
        }
        return weeks
    }

    /// One decision for each of ``weeks``.
    func decisions() -> [Decision] {
        let byWeek = Dictionary(grouping: thanks) { Week(containing: $0.sentAt, in: zone) }
        let roster = roster()
        var history = ChoiceHistory(began: weeks.first ?? Week(containing: .distantPast, in: .gmt))
        return weeks.map { week in
            let question = ChoiceQuestion(
                period: week.description, week: week, thanks: byWeek[week] ?? [], roster: roster,
                history: history, rest: plan.rest)
            let decision = FairChoice.decide(question, digest: Fingerprint.sha256)
            history = history.after(decision)
            return decision
        }
    }

    private func roster() -> Roster {
        guard !entries.isEmpty else { return .assumed(names.keys.sorted(), from: recognitions) }
        let people = Dictionary(names.map { ($0.value, $0.key) }) { first, _ in first }
        let listed = entries.enumerated().map { index, entry in
            Roster.Colleague(
                RosterIdentities.id(index), service: entry.service, manager: entry.manager.flatMap { people[$0] },
                arrival: entry.arrival.flatMap(Week.init(ofDay:)), isAway: entry.isAway)
        }
        return Roster(listed + names.keys.map { Roster.Colleague($0) }, isGiven: true)
    }
}
