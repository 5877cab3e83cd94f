import Foundation

/// Counts the thanks of a period: what is a voice, what is light, what is nothing.
struct TallySheet {
    private let question: ChoiceQuestion
    private let sizes: [String: Int]
    private var tallies: [PersonID: Tally] = [:]

    static func tallies(of question: ChoiceQuestion) -> [PersonID: Tally] {
        var sheet = TallySheet(question)
        for thanks in Dictionary(grouping: question.thanks, by: \.giver).values { sheet.count(thanks) }
        return sheet.tallies
    }

    private init(_ question: ChoiceQuestion) {
        self.question = question
        sizes = question.roster.sizes
    }

    /// Everything one person gave. Thanks that name many use up no voice: a word to a whole team must not cost the next one.
    private mutating func count(_ thanks: [Thanked]) {
        var heard: [PersonID] = []
        for one in thanks.sorted(by: { $0.place < $1.place }) {
            let counted = one.recipients.filter { $0 != one.giver && !question.roster.manages(one.giver, $0) }
            for person in counted {
                if !one.isJoin, one.recipients.count <= FairChoice.mostNamed, !heard.contains(person) {
                    heard.append(person)
                    if heard.count <= FairChoice.mostVoices, !wasVoice(one.giver, for: person) {
                        tallies[person, default: Tally()].voices[one.giver] = points(from: one.giver, to: person)
                        continue
                    }
                }
                tallies[person, default: Tally()].light.insert(one.giver)
            }
        }
    }

    /// Whether a giver was a voice for somebody in the weeks before.
    private func wasVoice(_ giver: PersonID, for person: PersonID) -> Bool {
        guard question.roster.headcount >= FairChoice.smallCompany,
            let last = question.history.voices[ChoiceHistory.Voice(giver: giver, person: person)]
        else { return false }
        return question.week.weeks(since: last) <= FairChoice.silence
    }

    private func points(from giver: PersonID, to person: PersonID) -> Int {
        guard let service = question.roster.colleagues[person]?.service else { return 1 }
        if sizes[service, default: 0] <= FairChoice.smallService { return 2 }
        return question.roster.colleagues[giver]?.service == service ? 1 : 2
    }
}

extension Thanked {
    fileprivate var place: (Date, ChatID, RoomID, MessageID) { (sentAt, address.chat, address.room, address.message) }
}
