import Praise

/// What of an answer to `/sync` is looked at here.
struct SyncAnswer {
    private let root: [String: Any]

    init(_ root: [String: Any]) {
        self.root = root
    }

    func timeline(of room: RoomID) -> [[String: Any]] {
        let joined = (root["rooms"] as? [String: Any])?["join"] as? [String: Any]
        let timeline = (joined?[room.rawValue] as? [String: Any])?["timeline"] as? [String: Any]
        return timeline?["events"] as? [[String: Any]] ?? []
    }
}
