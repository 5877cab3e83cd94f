/// What a check found about one thing, and what to do about it.
struct CheckLine: Hashable, Sendable {
    enum Level: String, Hashable, Sendable, Encodable, CaseIterable {
        case ok
        /// It works, and should be looked at.
        case look
        /// It does not work until it is mended.
        case mend
    }

    var level: Level
    /// `data`, or `matrix: rooms` for what belongs to a chat.
    var subject: String
    /// Never a secret; what a chat says in it is made safe for a terminal.
    var text: String
    /// What the command ends with because of it; nil unless something must be mended.
    var status: Stop.Code?

    static func ok(_ subject: String, _ text: String) -> CheckLine {
        CheckLine(level: .ok, subject: subject, text: text)
    }

    static func look(_ subject: String, _ text: String) -> CheckLine {
        CheckLine(level: .look, subject: subject, text: text)
    }

    static func mend(_ subject: String, _ text: String, _ status: Stop.Code = .settings) -> CheckLine {
        CheckLine(level: .mend, subject: subject, text: text, status: status)
    }
}
