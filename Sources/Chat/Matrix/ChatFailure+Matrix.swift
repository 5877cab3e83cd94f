import Curl
import Foundation
import Praise

extension ChatFailure {
    /// What a transport failure means for the thing we asked.
    init(_ failure: HTTPFailure) {
        let kind: Kind =
            switch (failure.kind, failure.delivery) {
            case (.cancelled, _): .cancelled
            case (.invalidRequest, .surelyNotSent): .refused
            case (_, .surelyNotSent): .unreachable
            case (_, .unknown): .unknown
            case (_, .answered(let status)): Self.kind(ofUnread: status)
            }
        self.init(kind, advice: failure.advice)
    }

    /// An answer that is no success: what its status and its errcode mean.
    init(_ response: HTTPResponse, host: String) {
        let (kind, what) = Self.meaning(of: response, MatrixProblem(response))
        self.init(kind, advice: "\(host) \(what)")
    }

    /// An answer of success that cannot be read: a log-in page, or cut off.
    static func unreadable(host: String) -> ChatFailure {
        ChatFailure(
            .unknown,
            advice: "\(host) answered with something that is not Matrix; check that `url` is the server's own base "
                + "address and that no log-in page stands before it.")
    }

    /// Whether the failure is the server's no to the very thing we asked, rather than to us or to the moment.
    var isRefusal: Bool { kind == .refused }

    private static func meaning(of response: HTTPResponse, _ problem: MatrixProblem?) -> (Kind, String) {
        let status = response.status
        switch (status, problem?.code) {
        case (401, _): return (.unauthorized, "refuses Bravo's token: \(remedy(problem)).")
        case (429, _): return limited(wait(response, problem))
        case (413, _): return (.refused, "finds a message too long.")
        case (300..<400, _):
            return (.unreachable, "points to \(target(of: response)); if that is right, set `url` to it.")
        case (408, _), (500..., _): return (.unknown, "answered with status \(status); Bravo will try again.")
        case (_, .some(let code)): return (.refused, "refuses with \(code) (status \(status)).")
        default:
            let check = "check that `url` is the server's own base address."
            return (.unreachable, "answered with status \(status) and not as a Matrix server does; \(check)")
        }
    }

    private static func remedy(_ problem: MatrixProblem?) -> String {
        problem?.isSoft == true
            ? "the session has expired; log in again with the same device_id and put the new token in its file"
            : "make a new token for Bravo's account and put it in its file"
    }

    private static func limited(_ wait: TimeInterval) -> (Kind, String) {
        let remedy = "an administrator of the server can lift the limit for Bravo's account (override_ratelimit)."
        return (.rateLimited(after: wait), "asks Bravo to wait \(Int(wait.rounded(.up))) s; \(remedy)")
    }

    private static func target(of response: HTTPResponse) -> String {
        response.header("Location").flatMap(URL.init(string:))?.host() ?? "another address"
    }

    private static func kind(ofUnread status: Int) -> Kind {
        switch status {
        case 200..<300, 408, 500...: .unknown
        case 401: .unauthorized
        case 429: .rateLimited(after: 60)
        case 400..<500: .refused
        default: .unreachable
        }
    }

    /// Seconds from the header, else from the body, else a guess; from 1 second to 1 hour.
    private static func wait(_ response: HTTPResponse, _ problem: MatrixProblem?) -> TimeInterval {
        let told = response.header("Retry-After").flatMap { HTTPDate.wait($0, answeredAt: response.header("Date")) }
        let seconds = told ?? problem?.wait.map { $0 / 1000 } ?? 5
        return seconds.isFinite ? min(max(1, seconds), 3600) : 3600
    }
}
