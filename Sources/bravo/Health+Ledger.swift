import Foundation
import Praise
import Storage
import Web

extension Health {
    /// How long ago each chat was last read, as the ledger tells.
    init(of ledger: Ledger, _ chats: [Settings.Chat], at now: Date) async {
        let progress = try? await ledger.progress()
        let polled = chats.map { chat in
            let times = progress?.filter { $0.chat == chat.id }.compactMap { $0.measuredAt ?? $0.caughtUpAt }
            return Chat(
                name: chat.id.rawValue, secondsSincePoll: times?.min().map { Int(abs(now.timeIntervalSince($0))) })
        }
        self.init(ledger: progress != nil, chats: polled)
    }
}
