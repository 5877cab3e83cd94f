import Praise

/// Who may do what in a room, `m.room.power_levels`.
struct MatrixPowers: Sendable {
    private let content: JSONValue?

    /// - Parameter content: nil where the room has none, or does not show it: then nothing is kept from anybody.
    init(_ content: JSONValue?) {
        self.content = content
    }

    /// Whether an account ranks high enough to send events of a type. Those who made a room of version 12 rank above all
    /// and are not listed; Bravo makes no room that it is told to listen to.
    func lets(_ user: UserID, send type: String) -> Bool {
        let rank = level(content?["users"]?[user.rawValue]) ?? level(content?["users_default"]) ?? 0
        let needed = level(content?["events"]?[type]) ?? level(content?["events_default"]) ?? 0
        return rank >= needed
    }

    /// Old rooms write numbers as text.
    private func level(_ value: JSONValue?) -> Double? {
        switch value {
        case .number(let number): number
        case .text(let text): Double(text.filter { $0 != " " })
        default: nil
        }
    }
}
