import Logging
import Praise
import Storage

/// Reads the settings anew while the program runs under others.
struct Reload: Sendable {
    let read: @Sendable () throws -> Settings
    let post: Shift.Post
    let manager: ServiceManager

    /// The shift that takes over; nil, with every problem told, when the old settings have to stay.
    func successor(of old: Settings) -> Shift? {
        manager.tell(.reloading(uptime: post.timepiece.uptime()))
        do {
            let new = try read()
            // Each token's problem is told, not only the first.
            _ = try new.readTokens()
            let shift = try Shift(new.holding(to: old), for: post)
            tell(old.changes(to: new))
            return shift
        } catch {
            refuse(error)
            manager.tell(.ready)
            return nil
        }
    }

    private func tell(_ changes: [String]) {
        let fixed = changes.filter(Settings.fixedKeys.contains)
        if !fixed.isEmpty {
            post.logger.warning(
                "These settings stay as they were until Bravo is restarted.",
                metadata: ["keys": "\(fixed.joined(separator: " "))"])
        }
        let changed = changes.filter { !fixed.contains($0) }
        post.logger.notice(
            "The settings and the tokens were read anew.",
            metadata: ["changed": "\(changed.isEmpty ? "nothing" : changed.joined(separator: " "))"])
    }

    private func refuse(_ error: any Error) {
        let problems =
            switch error {
            case let failure as SettingsFailure: failure.description
            case let stop as Stop: stop.advice
            default: "unexpected: \(type(of: error))"
            }
        for problem in problems.split(whereSeparator: \.isNewline) {
            post.logger.error("A setting has to be mended.", metadata: ["problem": "\(problem)"])
        }
        post.logger.error("The new settings cannot be used; the old ones stay in force. Mend them and reload again.")
    }
}
