import Chat
import Foundation
import Praise

extension CheckLine {
    /// How many quick messages a chat is tried with: more than Synapse lets through by default.
    static let trialMessages = 12

    /// - Parameter pace: nil where the chat has no place to try it in.
    static func limits(_ pace: ChatPace?, _ facts: ChatFacts) -> [CheckLine] {
        let subject = facts.subject("limits")
        guard let pace else { return [.ok(subject, "not tried; this kind of chat has no room to try them in")] }
        let left = CheckLine.look(subject, "The room made for the trial could not be left; the next check leaves it.")
        return [result(pace, subject, facts)] + (pace.leavesRoom ? [left] : [])
    }

    private static func result(_ pace: ChatPace, _ subject: String, _ facts: ChatFacts) -> CheckLine {
        guard let wait = pace.wait else {
            return .ok(subject, "\(pace.taken) quick messages went through at once")
        }
        let taken = pace.taken == 0 ? "Before a single message" : "After \(pace.taken) quick messages"
        return .look(
            subject,
            "\(taken) the server asked to wait \(Int(wait.rounded(.up))) s. Thanks are all recorded at once; applause "
                + "that has to wait comes late, as one sentence for each room. \(remedy(facts))")
    }

    private static func remedy(_ facts: ChatFacts) -> String {
        guard facts.chat.platform == .matrix else { return "An administrator of the chat can lift the limit." }
        let user = facts.me.user.rawValue.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
        let address = "\(facts.chat.url.absoluteString)/_synapse/admin/v1/users/\(user)/override_ratelimit"
        return "An administrator of a Synapse lifts the limit; admin.header holds the line Authorization: Bearer "
            + "and their token: curl -X POST --header @admin.header -d '{\"messages_per_second\":0,\"burst_count\":0}' '\(address)'"
    }

    /// What a path and a shell's quotes take as it is.
    private static let plain = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~@:")
}
