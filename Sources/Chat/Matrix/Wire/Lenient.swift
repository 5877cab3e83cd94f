/// An element of a list that may be unreadable without spoiling its neighbours.
enum Lenient<Value: Decodable & Sendable>: Decodable, Sendable {
    case readable(Value)
    case unreadable(JSONValue, reason: String)

    init(from decoder: any Decoder) throws {
        do {
            self = .readable(try Value(from: decoder))
        } catch {
            let reason = (error as? DecodingError).map(Self.reason) ?? "unreadable"
            self = .unreadable((try? JSONValue(from: decoder)) ?? .null, reason: reason)
        }
    }

    var value: Value? {
        if case .readable(let value) = self { value } else { nil }
    }

    /// Which field it was, without what was in it.
    private static func reason(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _): "\(key.stringValue) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context): "\(field(context)) has the wrong type"
        // Its description may quote the value.
        case .dataCorrupted(let context): "\(field(context)) is out of range"
        @unknown default: "unreadable"
        }
    }

    private static func field(_ context: DecodingError.Context) -> String {
        context.codingPath.last?.stringValue ?? "it"
    }
}
