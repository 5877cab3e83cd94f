/// What our own server adds to an event.
struct MatrixUnsigned: Decodable {
    /// There once the event has been taken back.
    var redaction: MatrixAnswer.Done?
    /// Of a state event: what it replaced.
    var previous: Previous?

    private enum CodingKeys: String, CodingKey {
        case redaction = "redacted_because"
        case previous = "prev_content"
    }

    struct Previous: Decodable {
        var membership: String?
    }
}
