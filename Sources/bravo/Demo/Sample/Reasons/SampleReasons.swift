import Praise

/// Everything that people of the sample company thank for.
///
/// A line is `givers > thanked | word words`: services with commas between them (`all` for any giver), the word after the
/// slash, and what is typed after the names; `client:` or `customer:` before a customer's words. What stands in braces
/// is filled in at each use: a client of either gender or of one, an hour, a day, a number.
enum SampleReasons {
    /// What is thanked for in a language, in the order of the lines. The habits come last.
    static func all(in language: Language) -> [SampleReason] {
        let tables =
            switch language {
            case .french: [frenchDesk, frenchShop, frenchRest, frenchHabits]
            case .english: [englishDesk, englishShop, englishRest, englishHabits]
            }
        return tables.flatMap { table in table.split(separator: "\n").compactMap { SampleReason(line: $0) } }
            .map { reason in
                var reason = reason
                reason.language = language
                return reason
            }
    }

    /// Small attentions that come again and again, each of its lines in other words: by the service thanked.
    static func habits(in language: Language) -> [SampleService: [SampleReason]] {
        let table = language == .french ? frenchHabits : englishHabits
        let lines = table.split(separator: "\n").filter { !$0.isEmpty }
        return Dictionary(grouping: all(in: language).suffix(lines.count)) { $0.thanked[0] }
    }
}
