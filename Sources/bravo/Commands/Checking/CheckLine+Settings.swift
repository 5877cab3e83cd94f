import Foundation
import Praise

extension CheckLine {
    /// - Parameter mode: the file's; it holds no secret, so everybody may read it.
    static func settings(_ settings: Settings, file: String, mode: Int) -> [CheckLine] {
        let rooms = settings.chats.reduce(0) { $0 + $1.rooms.count }
        let isTold = settings.plannedPosts.contains { !$0.rooms.isEmpty }
        let posts = isTold ? "" : ", no weekly post (no chat has `announce`)"
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
        return lines + notices(settings)
    }

    /// Posts before which nobody can be told that they are featured.
    private static func notices(_ settings: Settings) -> [CheckLine] {
        settings.plannedPosts.filter { post in
            let period = Period(
                post.kind, containing: Date(timeIntervalSince1970: 1_800_000_000), in: settings.timezone)
            let due = post.time.due(after: period, in: settings.timezone)
            return post.notice > 0 && post.choice.rule != .off && !post.rooms.isEmpty
                && post.noticeMoment(before: due, of: period, in: settings.timezone) == nil
        }.map { post in
            .look(
                "\(post.kind.rawValue).post",
                "\(post.time) is too early to tell those it is about before, between 8:00 and 20:00: they cannot decline. "
                    + "Make it 9:00 or later, or set choice.notice to 0.")
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
