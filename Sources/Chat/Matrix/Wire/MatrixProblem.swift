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
