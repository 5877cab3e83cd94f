import Foundation

/// A strict reader of Prometheus' text format 0.0.4, written from its description and not from our writer.
struct PrometheusText {
    struct Family {
        var kind: String
        /// The value of each series, by its name with labels as written.
        var samples: [String: Double] = [:]
        var labels: [[String: String]] = []

        func values(of label: String) -> [String] { labels.compactMap { $0[label] } }
    }

    struct Flaw: Error {
        var line: String
    }

    private(set) var families: [String: Family] = [:]

    init(_ text: String) throws {
        guard text.hasSuffix("\n") else { throw Flaw(line: "no end of line at the end") }
        var helped: String?
        var current: String?
        for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let words = line.split(separator: " ", maxSplits: 3).map(String.init)
            if line.hasPrefix("# HELP ") {
                guard words.count == 4, families[words[2]] == nil else { throw Flaw(line: line) }
                helped = words[2]
            } else if line.hasPrefix("# TYPE ") {
                guard words.count == 4, words[2] == helped, ["counter", "gauge", "histogram"].contains(words[3]),
                    words[3] != "counter" || words[2].hasSuffix("_total")
                else { throw Flaw(line: line) }
                families[words[2]] = Family(kind: words[3])
                current = words[2]
            } else {
                guard let name = current, name == helped else { throw Flaw(line: line) }
                try add(line, to: name)
            }
        }
        for family in families.values where family.samples.isEmpty { throw Flaw(line: "empty family") }
    }

    private mutating func add(_ line: String, to family: String) throws {
        let pattern = /(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(?<labels>\{.*\})? (?<value>[^ ]+)/
        guard let match = line.wholeMatch(of: pattern), let kind = families[family]?.kind,
            let value = Double(String(match.value).replacingOccurrences(of: "+Inf", with: "inf"))
        else { throw Flaw(line: line) }
        let suffixes = kind == "histogram" ? ["_bucket", "_sum", "_count"] : [""]
        let series = String(match.name) + String(match.labels ?? "")
        guard suffixes.contains(where: { family + $0 == match.name }), families[family]?.samples[series] == nil,
            kind == "gauge" || value >= 0
        else { throw Flaw(line: line) }
        families[family]?.samples[series] = value
        families[family]?.labels.append(try Self.labels(String(match.labels ?? ""), line))
    }

    private static func labels(_ text: String, _ line: String) throws -> [String: String] {
        var labels: [String: String] = [:]
        var rest = Substring(text.dropFirst().dropLast())
        let pattern = /(?<name>[a-zA-Z_][a-zA-Z0-9_]*)="(?<value>(?:[^"\\]|\\["\\n])*)"(?:,|$)/
        while !rest.isEmpty {
            guard let match = rest.prefixMatch(of: pattern), labels[String(match.name)] == nil else {
                throw Flaw(line: line)
            }
            labels[String(match.name)] = unescaped(match.value)
            rest = rest[match.range.upperBound...]
        }
        return labels
    }

    private static func unescaped(_ value: Substring) -> String {
        var text = ""
        var isEscaped = false
        for character in value {
            if isEscaped {
                text.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                text.append(character)
            }
        }
        return text
    }
}
