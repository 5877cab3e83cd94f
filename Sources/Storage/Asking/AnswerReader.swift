import Foundation
import GRDB
import Praise

/// Reads what an answer is made of. Of others it reads no more than every room saw.
struct AnswerReader {
    let database: Database
    let question: Question
    let rules: HouseRules
    let language: Language
    let zone: TimeZone

    func answer() throws -> Answer? {
        switch question.kind {
        case .help: return .help
        case .values: return .values
        case .standards: return .standards(try StandardTable(database: database).accepted())
        case .privacy: return .privacy
        case .askDirectly: return .askDirectly
        case .changed: return PreferenceChange(reading: question.rest).map(Answer.changed)
        case .settings: return try settings()
        case .myData:
            return try PersonReader(database: database).data(of: question.asker, upTo: question.askedAt, isOwn: true)
                .map(Answer.myData)
        case .me, .why, .whyMe, .digest: return try answerOfPeriod()
        }
    }

    private func settings() throws -> Answer {
        let person = try PeopleTable(database: database).person(of: question.asker)
        let wishes = try person.map { try PreferenceTable(database: database).preferences(of: $0) } ?? Preferences()
        return .settings(wishes, language, typed: question.rest)
    }

    private func answerOfPeriod() throws -> Answer? {
        let asked = PeriodPhrase(now: question.askedAt, zone: zone).read(question.rest)
        guard let period = asked else { return .unclearPeriod(question.rest) }
        switch question.kind {
        case .why: return .why(try WhyReader(self).facts(period))
        case .whyMe: return .whyMe(try WhyReader(self).line(period))
        case .digest: return .digest(try digest(period))
        default: return try me(period)
        }
    }

    private func me(_ period: AskedPeriod) throws -> Answer? {
        guard let person = try PeopleTable(database: database).person(of: question.asker) else { return nil }
        // As long as nobody is asked about them again.
        let since = question.askedAt.addingTimeInterval(-DigestFacts.questionRest)
        return .me(
            OwnThanks(
                period: period, person: person, among: try recognitions(in: period),
                lookedAt: try DigestTable(database: database).lookedAt(person, since: since)))
    }

    /// Of the room it is asked in; asked directly, of the rooms in which the one who asks has thanked or been thanked.
    private func digest(_ period: AskedPeriod) throws -> RoomDigest {
        let rooms = question.thread == nil ? try ownRooms() : [question.message.room]
        let told = try recognitions(in: period).filter {
            $0.address.chat == question.message.chat && rooms.contains($0.address.room)
        }
        return RoomDigest(
            period: period, recognitions: told, preferences: try PreferenceTable(database: database).all(),
            isInRoom: question.thread != nil)
    }

    func ownRooms() throws -> Set<RoomID> {
        let user = question.asker.user
        let rows = try database.rows(
            """
            SELECT DISTINCT room FROM event WHERE chat = ? AND giver = ?
            UNION SELECT DISTINCT room FROM event WHERE chat = ? AND recipient = ?
            """, [question.asker.chat, user, question.asker.chat, user])
        return Set(rows.map { $0["room"] })
    }

    private func recognitions(in period: AskedPeriod) throws -> [Recognition] {
        try Standing(database: database).recognitions(in: period.interval(in: zone))
    }
}
