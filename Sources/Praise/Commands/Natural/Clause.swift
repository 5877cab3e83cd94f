/// The words of a thank, asked for what stands where.
struct Clause {
    let words: [NaturalText.Word]

    init(_ words: [NaturalText.Word]) {
        self.words = words
    }

    /// The word at a place, without accents; empty where there is none.
    func plain(_ index: Int) -> String { words.indices.contains(index) ? words[index].plain : "" }

    func isAny(_ options: Set<String>, at index: Int) -> Bool { options.contains(plain(index)) }

    /// The first place from `index` on whose word is none of these.
    func skipping(_ options: Set<String>, from index: Int) -> Int {
        var index = index
        while isAny(options, at: index) { index += 1 }
        return index
    }

    /// The places from `index` on that belong to the same thought, `count` at most.
    func thought(from index: Int, atMost count: Int) -> Range<Int> {
        guard words.indices.contains(index) else { return index..<index }
        let end = words[index...].prefix(count).prefix { $0.clause == words[index].clause }.endIndex
        return index..<end
    }

    /// Whether it tells of something that is over.
    var isPast: Bool {
        Self.over.isFound(in: words)
            || words.indices.contains { Deeds.isFrenchParticiple(words[$0]) || Deeds.did.contains(words[$0].plain) }
    }

    /// Whether it tells of something that is over, or what good it did.
    var isOver: Bool { isPast || words.last?.clause != words.first?.clause && endsGladly }

    /// A day of the week may be the next one as well as the last.
    var namesDay: Bool { words.contains { Self.days.contains($0.plain) } }

    private static let over = PhraseTable(
        """
        a ete, a pu, ago, avaient, avait, avant hier, came, ce matin, cette nuit, dernier, derniere, dernieres
        derniers, earlier, est parti, est partie, etaient, etait, got, had, hier, j'ai pu, l'autre jour, last friday
        last monday, last month, last night, last saturday, last sunday, last thursday, last tuesday, last wednesday
        last week, mois dernier, on a pu, ont ete, ont pu, s'est, se sont, semaine derniere, since, slept
        sont partis, the other day, this morning, was, went, were, yesterday
        """)

    /// Whether what is added to the deed, after a comma or in a further sentence, says what good it did: *la prod est par terre* does not.
    var endsGladly: Bool {
        guard let first = words.first, let last = words.last, first.clause != last.clause else { return true }
        return words.indices.contains { words[$0].clause != first.clause && Self.glad.isFound(in: words, at: $0) }
    }

    private static let glad = PhraseTable(
        """
        a adore, a breeze, a l'heure, a pu, a renouvele, a signe, a souri, ahead of schedule, applauded
        applaudi, au millimetre, avons gagne, back in business, back online, back up, best looking
        bonnes candidatures, clair, claire, clear and, comme neuf, comme neuve, concrete, content, contente
        contentes, contents, dans les temps, delighted, enchante, enchantee, enchantes, entraide
        every single, first time round, first try, flawless, fluide, gagne deux, gagne une, gain de temps
        grace a toi, grace a vous, grateful, happy with, heureuse, heureux, i could, immaculate, impeccable, in time
        j'ai pu, life easier, loved, lovely, made my, made our, magnifique, nickel, nous avons pu, on a pu
        on est passe de, on respire, on schedule, on target, on time, ont adore, ont pu, ont ri, ont signe
        passed with, praised, premier coup, proud, rassure, rassuree, rassures, ravi, ravie, ravies, ravis
        record time, redemarre, relieved, remarche, renewed, repart, reparti, repartie contente, sans toi, sauve
        saved me, saved my, saved the, saved us, seamless, signed the, signed this, slept better, smile, smiled
        smiling, so much easier, soulage, soulagee, soulagees, soulages, sourire, sourires, splendide, spotless
        thrilled, tient a, tient bon, tout roule, up and running, utile, utiles, we could, without you, works from
        works like, zero
        """)

    private static let days: Set<String> = [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "weekend", "week", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}
