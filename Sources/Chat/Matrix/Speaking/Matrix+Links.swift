import Foundation
public import Praise

extension Matrix {
    /// Through the room's own server, since an identifier alone leads nowhere for a client that is not in the room.
    public func link(to message: MessageAddress) -> String? { Self.link(to: message) }

    static func link(to message: MessageAddress) -> String {
        let room = message.room.rawValue
        let server = room.firstIndex(of: ":").map { "?via=\(escaped(String(room[room.index(after: $0)...])))" } ?? ""
        return "https://matrix.to/#/\(escaped(room))/\(escaped(message.message.rawValue))\(server)"
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~")))
            ?? text
    }
}
