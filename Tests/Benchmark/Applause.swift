import Curl
import Foundation
import Praise
import TestSupport

/// When each emoji of a bot shows up in a person's own long poll.
final class Applause: Sendable {
    struct Sight: Sendable {
        var message: MessageID
        var at: ContinuousClock.Instant
    }

    private let sights: AsyncStream<Sight>
    private let polling: Task<Void, any Error>

    /// Starts polling at once; everything after the first answer is seen.
    init(from bot: UserID, in room: RoomID, seenBy person: MatrixUser) {
        let (sights, sink) = AsyncStream.makeStream(of: Sight.self)
        self.sights = sights
        let filter = Applause.filter(room)
        polling = Task {
            defer { sink.finish() }
            var since = ""
            var silences = 0
            while silences < 3 {
                let answer = try await person.ask(.get, ["sync"], query: "?filter=\(filter)\(since)")
                let now = ContinuousClock.now
                let seen = Applause.applauded(in: answer, by: bot, room)
                silences = seen.isEmpty ? silences + 1 : 0
                for message in seen { sink.yield(Sight(message: message, at: now)) }
                since = "&timeout=8000&since=\(answer["next_batch"] as? String ?? "")"
            }
        }
    }

    deinit { polling.cancel() }

    /// Waits for the emoji on a message, skipping those on others.
    func sight(of message: MessageID) async throws -> ContinuousClock.Instant {
        for await sight in sights where sight.message == message { return sight.at }
        throw Stuck(what: "no applause for a message within a long poll")
    }

    /// Waits for the emojis on as many different messages, and tells when the last one was seen.
    func lastSight(of count: Int) async throws -> ContinuousClock.Instant {
        var seen: Set<MessageID> = []
        for await sight in sights {
            seen.insert(sight.message)
            if seen.count == count { return sight.at }
        }
        throw Stuck(what: "applause for \(seen.count) messages of \(count)")
    }

    private static func filter(_ room: RoomID) -> String {
        let filter = """
            {"presence":{"not_types":["*"]},"account_data":{"not_types":["*"]},"room":{"rooms":["\(room)"],\
            "account_data":{"not_types":["*"]},"ephemeral":{"not_types":["*"]},"state":{"not_types":["*"]},\
            "timeline":{"types":["m.reaction"],"limit":100}}}
            """
        return filter.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private static func applauded(in answer: [String: Any], by bot: UserID, _ room: RoomID) -> [MessageID] {
        SyncAnswer(answer).timeline(of: room).compactMap { event in
            let relation = (event["content"] as? [String: Any])?["m.relates_to"] as? [String: Any]
            guard event["sender"] as? String == bot.rawValue, let target = relation?["event_id"] as? String else {
                return nil
            }
            return MessageID(target)
        }
    }
}
