import Praise

/// Something that one may thank another for, as it is typed after the names, with gaps to fill in.
struct SampleReason: Hashable, Sendable {
    /// Services whose people may give it; empty for anybody.
    var givers: [SampleService]
    /// Services whose people may be thanked for it.
    var thanked: [SampleService]
    var word: ThanksWord
    var text: String
    /// What is typed before the names where the words are a customer's, such as `client:`.
    var customer: String?
    var language: Language = .french

    /// Reads a line of the tables; nil for one that is none.
    init?(line: Substring) {
        let halves = line.split(separator: "|", maxSplits: 1)
        let places = halves.first?.split(separator: ">") ?? []
        guard halves.count == 2, places.count == 2, let words = Self.words(halves[1]) else { return nil }
        givers = SampleService.listed(places[0])
        thanked = SampleService.listed(places[1])
        guard !thanked.isEmpty else { return nil }
        word = words.word
        text = words.text
        customer = ["client:", "customer:"].first { words.text.hasPrefix($0) }
        if let customer { text = String(text.dropFirst(customer.count + 1)) }
    }

    private static func words(_ half: Substring) -> (word: ThanksWord, text: String)? {
        let parts = half.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let word = ThanksWord(rawValue: parts[0]) else { return nil }
        return (word, parts[1])
    }

    func fits(_ service: SampleService) -> Bool { givers.isEmpty || givers.contains(service) }

    /// Whether it is said to one person: to several it would read wrong.
    var isForOne: Bool {
        customer != nil || text.contains { $0 == "“" || $0 == "«" }
            || text.split { !$0.isLetter }.contains {
                ["tu", "te", "toi", "ton", "ta", "tes"].contains($0.lowercased())
            }
    }
}
