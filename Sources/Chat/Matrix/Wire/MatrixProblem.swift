import Curl
import Foundation

/// A homeserver's no.
struct MatrixProblem: Decodable {
    var code: String
    var isSoft: Bool?
    /// Milliseconds.
    var wait: Double?

    private enum CodingKeys: String, CodingKey {
        case code = "errcode"
        case isSoft = "soft_logout"
        case wait = "retry_after_ms"
    }
}

extension MatrixProblem {
    /// Nil where the answer does not say it as Matrix does.
    init?(_ response: HTTPResponse) {
        guard let problem = try? JSONDecoder().decode(Self.self, from: JSONPruning.pruned(response.body)) else {
            return nil
        }
        self = problem
    }
}
