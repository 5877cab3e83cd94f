import Curl
import Foundation
import Praise

/// What a chat that speaks the plain chat webhook answered, as values. Pure.
struct SalonDecoding: Sendable {
    let account: ChatAccount

    func me(_ response: HTTPResponse) throws(ChatFailure) -> Member {
        member(try answer(SalonAnswers.Account.self, response))
    }

    func members(_ response: HTTPResponse) throws(ChatFailure) -> [Member] {
        try answer(SalonAnswers.Members.self, response).members.map(member)
    }

    func said(_ response: HTTPResponse) throws(ChatFailure) -> MessageID {
        MessageID(try answer(SalonAnswers.Said.self, response).message)
    }

    func room(_ response: HTTPResponse) throws(ChatFailure) -> RoomID {
        RoomID(try answer(SalonAnswers.Room.self, response).room)
    }

    func done(_ response: HTTPResponse) throws(ChatFailure) {
        if let failure = SalonFailures.failure(of: response) { throw failure }
    }

    /// Who wrote a message; nil where the chat has no such message.
    func author(_ response: HTTPResponse) throws(ChatFailure) -> UserID? {
        if response.status == 404, SalonFailures.code(response) != nil { return nil }
        return UserID(try answer(SalonAnswers.Author.self, response).author)
    }

    /// What a poll brought; without a cursor only where now is.
    func batch(_ response: HTTPResponse, after cursor: Cursor?) throws(ChatFailure) -> Batch {
        let answer = try answer(SalonBatchAnswer.self, response)
        guard (1...1024).contains(answer.next.utf8.count) else { throw SalonFailures.unreadable }
        let events = cursor == nil ? [] : SalonEvents(account: account).events(answer)
        return Batch(
            events: events, next: Cursor(rawValue: answer.next), isCaughtUp: !(answer.more ?? false),
            serverTime: answer.now.flatMap(SalonTime.date))
    }

    private func member(_ account: SalonAnswers.Account) -> Member {
        let user = UserID(account.id)
        return Member(
            user: user, name: account.name, isBot: account.bot ?? false || self.account.bots.contains(user))
    }

    func answer<Value: Decodable>(_ type: Value.Type, _ response: HTTPResponse) throws(ChatFailure) -> Value {
        try done(response)
        do {
            return try JSONDecoder().decode(type, from: response.body)
        } catch {
            throw SalonFailures.unreadable
        }
    }
}
