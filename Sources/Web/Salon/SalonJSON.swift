import Foundation

/// How the Salon writes and reads JSON: times as RFC 3339 in UTC with milliseconds.
enum SalonJSON {
    static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(time(date))
        }
        return try encoder.encode(value)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let text = try decoder.singleValueContainer().decode(String.self)
            return try Date(text, strategy: format)
        }
        return try decoder.decode(type, from: data)
    }

    static func time(_ date: Date) -> String { date.formatted(format) }

    private static let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}
