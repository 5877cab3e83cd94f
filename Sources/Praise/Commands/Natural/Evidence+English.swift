extension Evidence {
    /// *for finding the key*, *for the ride yesterday*, *who rebuilt the gearbox*, *you found …*: where the reason begins.
    static func english(_ phrase: Clause, _ opening: NaturalOpening) -> Int? {
        switch phrase.plain(0) {
        case "for": return isDoing(phrase, at: 1) || isEnglishNoun(phrase, at: 1) ? 1 : nil
        case "on" where opening.word == .bravo: return isEnglishNoun(phrase, at: 1) ? 0 : nil
        case "who": return isDone(phrase, at: 1) ? 0 : nil
        case "you" where !opening.isDative: return isDone(phrase, at: 1) ? 0 : nil
        case "your" where !opening.isDative: return isEnglishOutcome(phrase) ? 0 : nil
        case "great", "good", "nice", "excellent":
            return phrase.isAny(["catch", "save", "fix"], at: 1) && phrase.plain(2) == "on" ? 0 : nil
        case let word where opening.word == .bravo && !opening.isDative && Deeds.did.contains(word): return 0
        default: return nil
        }
    }

    private static let manners: Set<String> = [
        "so", "patiently", "carefully", "calmly", "single", "handedly", "personally", "bravely", "swiftly", "re",
    ]

    /// Doing something good; what may as well be asked for must be over.
    private static func isDoing(_ phrase: Clause, at index: Int) -> Bool {
        let verb = phrase.skipping(manners, from: index)
        if phrase.isPast { return (Deeds.doing.union(Deeds.favours)).contains(phrase.plain(verb)) }
        // *fixing it*, *finding time* are said beforehand.
        return Deeds.doing.contains(phrase.plain(verb)) && !phrase.isAny(vague, at: verb + 1)
    }

    private static let vague: Set<String> = [
        "it", "this", "that", "these", "those", "time", "out", "your", "you", "yourself",
    ]

    private static func isDone(_ phrase: Clause, at index: Int) -> Bool {
        let verb = phrase.plain(phrase.skipping(manners, from: index))
        return Deeds.did.contains(verb) && verb != "found"
    }

    private static let determiners: Set<String> = [
        "the", "a", "an", "that", "his", "her", "their", "your", "those", "these", "all", "such",
    ]

    /// *The fix on the booking page*, not *the repair bill*, *the catch up*.
    private static let prepositions: Set<String> = ["on", "of", "to", "with", "in", "at", "from", "after", "during"]

    private static func isEnglishNoun(_ phrase: Clause, at index: Int) -> Bool {
        guard phrase.isAny(determiners, at: index) else { return false }
        let thought = phrase.thought(from: index + 1, atMost: 7)
        if thought.dropFirst().contains(where: { Deeds.did.contains(phrase.plain($0)) }) { return true }
        return thought.prefix(4).contains { place in
            (Deeds.englishFeats.contains(phrase.plain(place)) && phrase.isAny(prepositions, at: place + 1))
                || phrase.isOver && Deeds.englishNouns.contains(phrase.plain(place))
        }
    }

    /// *your checklist saved us*
    private static func isEnglishOutcome(_ phrase: Clause) -> Bool {
        phrase.thought(from: 1, atMost: 8).contains { place in
            phrase.isAny(Deeds.englishOutcomes, at: place)
                && phrase.isAny(["me", "us", "the", "my", "our"], at: place + 1)
        }
    }
}
