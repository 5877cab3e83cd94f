public import Foundation

extension Status {
    /// Mail, since the start.
    public struct Mail: Hashable, Sendable, Codable {
        public var said: Int
        public var refused: Int
        public var unknown: Int
        /// How many mails wait to go out; those put off for one receiver only are among them. 0 while the ledger fails.
        public var waiting: Int
        /// When the oldest of them was queued.
        public var waitingSince: Date?
        /// Advice for the operator; nil while all is well.
        public var waitsFor: String?

        public init(
            said: Int = 0, refused: Int = 0, unknown: Int = 0, waiting: Int = 0, waitingSince: Date? = nil,
            waitsFor: String? = nil
        ) {
            self.said = said
            self.refused = refused
            self.unknown = unknown
            self.waiting = waiting
            self.waitingSince = waitingSince
            self.waitsFor = waitsFor
        }
    }

    func addMail(to text: inout MetricsText) {
        guard let mail else { return }
        let results = [("said", mail.said), ("refused", mail.refused), ("unknown", mail.unknown)]
        text.add(
            "bravo_mails_total", .counter, "Mails by what came of them.",
            results.map { MetricsText.Sample(labels: [("result", $0.0)], value: Double($0.1)) })
        text.add("bravo_mails_waiting", .gauge, "Mails that wait to go out.", Double(mail.waiting))
        text.add(
            "bravo_mail_waiting_seconds", .gauge, "How long ago the oldest mail that waits was queued.",
            mail.waitingSince.map { max(0, at.timeIntervalSince($0)) } ?? 0)
        text.add(
            "bravo_mail_held_up", .gauge, "Whether all mail waits for something to be mended.",
            mail.waitsFor == nil ? 0 : 1)
    }
}
