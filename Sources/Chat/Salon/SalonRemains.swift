import Foundation

/// Any JSON at all: what is left of an event that is not as agreed, to be set aside and shown to the operator.
indirect enum SalonRemains: Hashable, Sendable, Codable {
    case object([String: SalonRemains])
    case array([SalonRemains])
    case text(String)
    case number(Double)
    case bool(Bool)
    case null

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let object = try? container.decode([String: SalonRemains].self) {
            self = .object(object)
        } else {
            self = (try? container.decode([SalonRemains].self)).map(SalonRemains.array) ?? .null
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .object(let object): try container.encode(object)
        case .array(let array): try container.encode(array)
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .bool(let bool): try container.encode(bool)
        case .null: try container.encodeNil()
        }
    }

    /// A text field of an object.
    func text(_ field: String) -> String? {
        guard case .object(let object) = self, case .text(let text)? = object[field] else { return nil }
        return text
    }

    /// The start of it as JSON, at most 16 KiB.
    var excerpt: String {
        String(decoding: ((try? JSONEncoder().encode(self)) ?? Data()).prefix(16 << 10), as: UTF8.self)
    }
}
