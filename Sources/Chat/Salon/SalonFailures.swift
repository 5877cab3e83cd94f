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
        case 400..<500:
            ChatFailure(.refused, advice: "The chat refuses it (\(response.status)\(code(response))).")
        case 300..<400:
            ChatFailure(.refused, advice: "The chat has moved (\(response.status)); set its new address.")
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

    /// Seconds, held between one second and one hour whatever the chat says.
    private static func pause(_ response: HTTPResponse) -> TimeInterval {
        let asked = response.header("Retry-After").flatMap { TimeInterval($0) } ?? 5
        return asked.isNaN ? 5 : min(max(asked, 1), 3600)
    }

    /// The refusal's code, if it is one: letters and hyphens, nothing a chat could smuggle into a log.
    private static func code(_ response: HTTPResponse) -> String {
        guard let code = try? JSONDecoder().decode(SalonAnswers.Refusal.self, from: response.body).code,
            (1...32).contains(code.utf8.count),
            code.utf8.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "-") })
        else { return "" }
        return ", " + code
    }
}
