/// The words that may open a natural thank. A closed list: *non merci*, *merci bien*, *no thanks* are not in it.
enum NaturalLead {
    /// Moves past the longest of them that stands here as whole words.
    static func take(_ reader: inout SymbolReader) -> ThanksWord? {
        let text = NaturalText(reader, limit: longest)
        var taken: (word: ThanksWord, end: Int)?
        for (count, entry) in text.words.enumerated() where entry.clause == 0 {
            let phrase = text.words[...count].map(\.plain).joined(separator: " ")
            if let word = words[phrase] { taken = (word, entry.end) }
        }
        guard let taken, text.words.first?.start == reader.position else { return nil }
        reader.move(to: taken.end)
        return taken.word
    }

    /// Words in the longest lead.
    private static let longest = 5

    private static let words: [String: ThanksWord] = {
        let pairs = merci.map { ($0, ThanksWord.merci) } + bravo.map { ($0, ThanksWord.bravo) }
        return Dictionary(pairs) { first, _ in first }
    }()

    /// For help or effort; without accents, as they are compared.
    private static let merci = [
        "merci", "un merci", "merci beaucoup", "merci encore", "encore merci", "merci infiniment", "merci enormement",
        "merci mille fois", "mille fois merci", "mille mercis", "mille merci", "1000 mercis", "1000 merci",
        "grand merci",
        "un grand merci", "un tres grand merci", "un gros merci", "gros merci", "enorme merci", "un enorme merci",
        "immense merci", "un immense merci", "un merci tout particulier", "merci a toi", "merci a vous",
        "merci du fond du coeur", "merci merci", "merci vraiment",
        "thanks", "thank you", "thank u", "thankyou", "thx", "thanx", "thnaks", "ty", "tysm", "cheers", "thanks again",
        "thank you again", "thanks so much", "thank you so much", "thanks very much", "thank you very much",
        "thanks a million", "a million thanks", "many thanks", "so many thanks", "big thanks", "a big thanks",
        "huge thanks",
        "massive thanks", "special thanks", "big thank you", "a big thank you", "huge thank you", "a huge thank you",
        "a special thank you", "a massive thank you", "massive thank you", "much appreciated", "a thousand thanks",
        "my thanks", "warm thanks", "sincere thanks", "heartfelt thanks",
    ]

    /// For a result.
    private static let bravo = [
        "bravo", "un grand bravo", "grand bravo", "un immense bravo", "un enorme bravo", "encore bravo", "bravo encore",
        "chapeau", "chapeau bas", "felicitations", "toutes mes felicitations", "mes felicitations", "bien joue",
        "kudos", "big kudos", "huge kudos", "well done", "great job", "good job", "nice job", "great work", "good work",
        "nice work", "hats off", "props", "big props", "huge props", "shoutout", "shout out", "big shout out",
        "big shoutout", "huge shout out", "huge shoutout", "a shout out", "a shoutout", "a big shout out",
        "a huge shout out", "massive shout out", "congrats", "congratulations",
    ]
}
