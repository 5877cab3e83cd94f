import Chat
import Foundation
import Praise
import Storage

/// A notice said past the outbox, because the outbox is in the ledger that cannot be written: to each operator at most once.
struct DirectNotice: Sendable {
    /// Seconds between two tries with those who could not be told.
    static let pause: TimeInterval = 30

    let sayings: [QueuedSaying]
    private(set) var told: [Account] = []
    private var waiting: [Account]
    private var nextTryAt: TimeInterval = -.infinity

    /// - Parameter sayings: each to a person, as they would be queued.
    init(_ sayings: [QueuedSaying]) {
        self.sayings = sayings
        waiting = sayings.compactMap { saying in if case .person(let account) = saying.to { account } else { nil } }
    }

    /// Says it to whoever has not heard it and is on a chat that answers.
    mutating func say(on connections: [ChatConnection], ledger: Ledger, wording: Wording, uptime: TimeInterval) async {
        guard uptime >= nextTryAt, !waiting.isEmpty else { return }
        nextTryAt = uptime + Self.pause
        var left: [Account] = []
        for (account, saying) in zip(waiting, sayings.filter { waiting.map(Addressee.person).contains($0.to) }) {
            guard let connection = connections.first(where: { $0.id == account.chat }) else { continue }
            guard connection.line.outage == nil, let key = try? ledger.key(of: saying) else {
                left.append(account)
                continue
            }
            do throws(ChatFailure) {
                let room = try await connection.platform.directRoom(with: account.user)
                let words = connection.platform.render(wording.words(for: saying.saying))
                _ = try await connection.platform.say(words, in: room, thread: nil, key: key)
                told.append(account)
            } catch  where error.mayBeRepeated(on: connection.platform.traits) {
                left.append(account)
            } catch {}
        }
        waiting = left
    }
}

extension ChatFailure {
    /// Whether the same words with the same key, some seconds later, are sure not to be heard twice.
    fileprivate func mayBeRepeated(on traits: ChatTraits) -> Bool {
        switch kind {
        case .unreachable, .rateLimited, .unauthorized: true
        case .unknown: traits.repeatWindow > DirectNotice.pause
        case .refused, .cancelled: false
        }
    }
}
