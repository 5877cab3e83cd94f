import Curl
import Foundation

/// What went wrong between Bravo and a chat that speaks the plain chat webhook.
enum SalonFailures {
    static let unreadable = ChatFailure(
        .unknown, advice: "The chat's answer is not what the contract says; look at the program behind its address.")

    /// Nil for a success.
    static func failure(of response: HTTPResponse) -> ChatFailure? {
        switch response.status {
        case 200..<300: nil
        case 401:
            ChatFailure(.unauthorized, advice: "The chat refuses the token; put the right one into the token file.")
        case 429:
            ChatFailure(.rateLimited(after: pause(response)), advice: "The chat asks for a pause; Bravo waits.")
        case 408:
            ChatFailure(.unknown, advice: "The chat did not wait for the whole of it (408); Bravo tries again.")
        case 300..<500:
            refusal(response) ?? elsewhere(response.status)
        default:
            ChatFailure(.unknown, advice: "The chat answers \(response.status); look at its own log.")
        }
    }

    static func failure(_ failure: HTTPFailure) -> ChatFailure {
        if failure.kind == .cancelled { return ChatFailure(.cancelled, advice: failure.advice) }
        return switch failure.delivery {
        case .surelyNotSent: ChatFailure(.unreachable, advice: failure.advice)
        case .unknown: ChatFailure(.unknown, advice: failure.advice)
        case .answered(let status):
            self.failure(of: HTTPResponse(status: status)) ?? ChatFailure(.unknown, advice: failure.advice)
        }
    }

    /// The code of a refusal as the contract words it, nil for anything else: letters and hyphens, nothing a chat could
    /// smuggle into a log.
    static func code(_ response: HTTPResponse) -> String? {
        guard (400..<500).contains(response.status),
            let code = try? JSONDecoder().decode(SalonAnswers.Refusal.self, from: response.body).code,
            (1...32).contains(code.utf8.count),
            code.utf8.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "-") })
        else { return nil }
        return code
    }

    /// Seconds, held between one second and one hour whatever the chat says.
    private static func pause(_ response: HTTPResponse) -> TimeInterval {
        let asked = response.header("Retry-After").flatMap { TimeInterval($0) } ?? 5
        return asked.isNaN ? 5 : min(max(asked, 1), 3600)
    }

    /// Nil where it is not the contract that refuses.
    private static func refusal(_ response: HTTPResponse) -> ChatFailure? {
        guard let code = code(response) else { return nil }
        return ChatFailure(.refused, advice: "The chat refuses it (\(response.status), \(code)).")
    }

    /// A proxy whose chat is away answers so too, and what waits to be said must outlast that.
    private static func elsewhere(_ status: Int) -> ChatFailure {
        ChatFailure(
            .unreachable,
            advice: "Something that is not the chat answers (\(status)); check its `url` and what stands before it.")
    }
}
