/// What a reason tells of, as stems that can be compared with those of another.
///
/// For example, *m'a rappelée avant 18 h, j'ai pu finir ma commande* has the stems `18h`, `command` and `rappel`, of which `rappel` is a
/// deed. In order:
/// 1. words are read whatever their case and accents; a number stays where it is an hour or a duration (`18h`, `10min`);
/// 2. names are left out: of those given, after a title or `@`, and whatever bears a capital within a sentence;
/// 3. a word is brought to its stem: by the table of what is irregular, else by taking an ending off (`Stemmer`);
/// 4. what says nothing of an attention is left out: small words of both languages, words of thanking, praising and of any work, dates (`EmptyWords`).
public struct ReasonStems: Hashable, Sendable {
    public private(set) var all: Set<String> = []
    /// Those of `all` that are told as something done: a verb, or the name of a doing.
    public private(set) var deeds: Set<String> = []

    /// - Parameter names: of people and teams, whose words don't count.
    public init(_ reason: String, without names: [String] = []) {
        let words = ReasonWord.words(of: reason)
        let language = Self.language(of: words)
        let names = Set(names.flatMap { ReasonWord.words(of: $0).map(\.plain) })
        for index in words.indices where !words[index].isName && !names.contains(words[index].plain) {
            if let time = words[index].time {
                all.insert(time)
                continue
            }
            guard words[index].plain.first?.isLetter ?? false else { continue }
            let stem = Stemmer.stem(words[index].plain, language)
            guard stem.count > 1, !EmptyWords.holds(words[index].plain, stem: stem, language) else { continue }
            all.insert(stem)
            if DeedWord.isDeed(at: index, of: words, language) { deeds.insert(stem) }
        }
    }

    /// The stems of a thank's reason, without those it names as giver or recipients.
    public init(of recognition: Recognition) {
        let people = [recognition.giver] + recognition.recipients
        self.init(recognition.reason, without: people.map(\.name) + [recognition.team].compactMap { $0 })
    }

    /// That of which it has more small words; where it has as many of both, French if there is an accent.
    private static func language(of words: [ReasonWord]) -> Language {
        let french = words.count { EmptyWords.small(.french).contains($0.plain) }
        let english = words.count { EmptyWords.small(.english).contains($0.plain) }
        if french == english { return words.contains { $0.exact != $0.plain } ? .french : .english }
        return french > english ? .french : .english
    }
}
