import Foundation
import Praise

/// What one answer brought of one room, oldest first.
struct MatrixSlice: Sendable {
    var room: RoomID
    var isDirect: Bool
    /// What is to be told before the events.
    var news: [ChatEvent] = []
    var names: [UserID: String] = [:]
    var events: [Lenient<MatrixEvent>] = []

    /// The messages that edits here refer to and that are not here themselves.
    func missingOriginals(me: UserID) -> [MessageID] {
        var seen: Set<MessageID> = []
        var missing: [MessageID] = []
        for event in events.compactMap(\.value) where event.sender != me {
            seen.insert(event.id)
            guard case .message(let message) = event.content, let original = message.relation?.edited else { continue }
            if seen.insert(original).inserted { missing.append(original) }
        }
        return missing
    }
}
