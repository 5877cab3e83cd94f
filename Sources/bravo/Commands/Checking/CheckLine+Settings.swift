import Foundation

extension CheckLine {
    /// - Parameter mode: the file's; it holds no secret, so everybody may read it.
    static func settings(_ settings: Settings, file: String, mode: Int) -> [CheckLine] {
        let rooms = settings.chats.reduce(0) { $0 + $1.rooms.count }
        let posts = settings.announcingRooms.isEmpty ? ", no weekly post (no chat has `announce`)" : ""
        let name = URL(fileURLWithPath: file).lastPathComponent.shownSafely
        var lines: [CheckLine] = [
            .ok("settings", "\(name): \(count(settings.chats.count, "chat")), \(count(rooms, "room"))\(posts)")
        ]
        if mode & 0o022 != 0 {
            let open = "Others may write \(file.shownSafely) (mode 0\(String(mode & 0o777, radix: 8)))"
            lines.append(.look("settings", "\(open). To close it: chmod go-w \(file.shownSafely)"))
        }
        if settings.operators.isEmpty {
            lines.append(.ok("operators", "none named: what only an operator can mend is told in the log"))
        }
        return lines
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
