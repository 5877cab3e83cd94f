import Foundation

/// The managers' digest.
extension English {
    func digest(_ saying: DigestSaying) -> Words {
        switch saying {
        case .opening(let digest): opening(digest)
        case .closing(let digest): closing(digest) ?? Words()
        case .item(let item, let number): "\(number). \(act(item.act))\(answers(item.act))"
        // Said as a letter: see `letter(for:)`.
        case .letter, .directorLetter: Words()
        case .directorOpening(let digest): directorOpening(digest).inChat
        case .directorItem(let item): directorItem(item).map { "\($0.words)\n\($0.answers)" } ?? Words()
        case .need(let need): self.need(need)
        case .needPassedOn(let name): "Passed on to \(name: name), and to nobody else."
        case .nobodyAbove:
            "The list of people doesn't say who is above you, so I couldn't pass it on. Best say it in person to someone who can help."
        case .nothingToAnswer: "I can't tell which of my messages this answers. Reply to the one you mean."
        }
    }

    var digestSubject: Words { "Your team's week (\(text: place.workspace))" }

    func blocks(_ digest: ManagerDigest, isInChat: Bool) -> [LetterBlock] {
        let start: [LetterBlock] = [.paragraph(greeting(digest))]
        let past = done(digest.done).map { [LetterBlock.heading("Last time"), .paragraph($0)] } ?? []
        guard !digest.isQuiet else { return start + past }
        let how: Words =
            isInChat
            ? "In the chat each has a message of its own: ✅ when done, ❌ to skip."
            : "Nothing to tick: doing it is enough."
        let items: [LetterBlock] = [
            .heading("\(text: acts(digest.items.count))"), .paragraph(how),
            .items(digest.items.map { "\(act($0.act))\(isInChat ? answers($0.act) : "")" }),
        ]
        let quoted = quotes(digest.quotes).map { [LetterBlock.heading(lived), .paragraph($0)] } ?? []
        return start + items + quoted + flows(digest) + past
    }

    private func opening(_ digest: ManagerDigest) -> Words {
        let past = done(digest.done).map { "\(strong: "Last time"): \($0)" as Words }
        guard !digest.isQuiet else { return .joined([greeting(digest)] + [past].compactMap(\.self), with: "\n") }
        let lines: [Words?] = [
            greeting(digest),
            past,
            "\(strong: acts(digest.items.count)) (✅ when done, ❌ to skip; if something is missing, reply \(code: "need: …")):",
        ]
        return .joined(lines.compactMap(\.self), with: "\n")
    }

    private func closing(_ digest: ManagerDigest) -> Words? {
        let lines: [Words?] = [
            quotes(digest.quotes).map { "\(strong: lived.plainText): \($0)" },
            digest.flows.isEmpty ? nil : "\(strong: "Between services"): \(flowWords(digest))",
        ]
        return lines.allSatisfy { $0 == nil } ? nil : .joined(lines.compactMap(\.self), with: "\n")
    }

    private func greeting(_ digest: ManagerDigest) -> Words {
        let hello: Words = "Hello \(name: digest.reader.firstName)."
        guard digest.isQuiet else { return "\(hello) \(strong: "You first"): \(own(digest))" }
        let nothing: Words = "\(hello) Nothing to do this week"
        switch (digest.wasTeamThanked, digest.thanked > 0) {
        case (true, true): return "\(nothing): the team was thanked, and by you too."
        case (true, false): return "\(nothing): the team was thanked.\n\(strong: "You first"): \(own(digest))"
        case (false, _): return "\(nothing).\n\(strong: "You first"): \(own(digest))"
        }
    }

    private func own(_ digest: ManagerDigest) -> Words {
        guard digest.thanked > 0 else { return "who made your week easier?" }
        let day = Self.weekdays[((place.day(of: digest.since).weekday ?? 2) + 5) % 7]
        let people: Words = digest.thanked == 1 ? "one person" : "\(digest.thanked) people"
        return "since last \(text: day) you've thanked \(people) on the team."
    }

    private func acts(_ count: Int) -> String {
        let number = ["One small thing", "Two small things", "Three small things"][min(max(count, 1), 3) - 1]
        return "\(number), if you have time"
    }

    func act(_ act: DigestItem.Act) -> Words {
        switch act {
        case .tell(let person, let quote): tell(person, quote)
        case .look(let person):
            "\(name: person.name): no stories from their work here lately. Have you seen something yourself?"
        case .adopt(let proposal): adopt(proposal)
        case .review(let standard):
            "\(quote(standard.words)) has been a standard since \(date(place.day(of: standard.acceptedAt))) \(place.day(of: standard.acceptedAt).year ?? 0). Keep it?"
        // Only directors are asked, in their own words.
        case .decide: directorItem(DigestItem(act: act))?.words ?? Words()
        }
    }

    private func tell(_ person: Person, _ quote: Story.Quote) -> Words {
        let source: Words
        switch (quote.isFromCustomer, quote.giver) {
        case (true, let giver?): source = "from a customer, passed on by \(name: giver)"
        case (true, nil): source = "from a customer"
        case (false, let giver?): source = "from \(name: giver)"
        case (false, nil): source = "here"
        }
        return "\(name: person.name), \(source): \(self.quote(quote.reason)). Tell them in person."
    }

    /// How many were thanked is not told: of those who wish not to be named, the announcement names nobody.
    private func adopt(_ proposal: StandardProposal) -> Words {
        let sources = proposal.shown.map { "\(quote($0.reason)) (\(name: $0.giver.name))" as Words }
        let givers: Words = "\(text: Self.spelledOut(Set(proposal.sources.map(\.giver.id)).count))"
        let start: Words =
            "\(givers.capitalized) people gave thanks for the same small thing (\(text: proposal.value)): "
        return "\(start)\(.joined(sources, with: " · ")). Make it a team standard?"
    }

    /// What to answer by, where it is not the usual two.
    private func answers(_ act: DigestItem.Act) -> Words {
        let own: Words = "in your own words: \(code: "standard: …")"
        return switch act {
        case .tell, .look: ""
        case .adopt: "\n✅ yes · ⬆️ raise it · ❌ no · \(own)"
        case .review: "\n✅ keep · 🔄 reword · ❌ let go · \(own)"
        case .decide: "\n✅ yes · ❌ not now · \(own)"
        }
    }

    private var lived: Words { "From the team's week" }

    private func quotes(_ quotes: [String]) -> Words? {
        quotes.isEmpty ? nil : .joined(quotes.map(quote), with: " · ")
    }

    private func flows(_ digest: ManagerDigest) -> [LetterBlock] {
        guard !digest.flows.isEmpty else { return [] }
        let table = LetterTable(
            caption: "Who thanked whom", columns: ["From", "To", "Thanks"],
            rows: digest.flows.map { ["\(text: $0.from)", "\(text: $0.to)", "\($0.count)"] })
        return [.heading("Between services"), .table(table, inWords: flowWords(digest))]
    }

    private func flowWords(_ digest: ManagerDigest) -> Words {
        let inward = digest.flows.filter { $0.to == digest.service }.map { "\(text: $0.from) (\($0.count))" as Words }
        let outward = digest.flows.filter { $0.from == digest.service }.map { "\(text: $0.to) (\($0.count))" as Words }
        let start: Words = "\(text: digest.service ?? "")"
        let (from, to) = (Words.list(inward, last: " and "), Words.list(outward, last: " and "))
        if outward.isEmpty { return "\(start) was thanked by \(from)" }
        if inward.isEmpty { return "\(start) thanked \(to)" }
        return "\(start) was thanked by \(from), and thanked \(to)"
    }

    private func done(_ done: [AskedItem]) -> Words? {
        done.isEmpty ? nil : "\(.joined(done.map(outcome), with: " · "))."
    }

    private func outcome(_ item: AskedItem) -> Words {
        switch item.act {
        case .tell(let person, _): "\(name: person.name), in person: done"
        case .look(let person): "\(name: person.name): done"
        case .adopt(let proposal):
            "\(quote(item.words ?? proposal.words)): \(item.answer == .raised ? "on its way up" : "a team standard" as Words)"
        case .review(let standard): "\(quote(standard.words)): \(item.answer == .kept ? "kept" : "reworded" as Words)"
        case .decide(let raised): "\(quote(raised.words)): a standard of the whole company"
        }
    }

    private func need(_ need: Need) -> Words {
        let about: Words = subject(need.about).map { ", about \($0)" } ?? ""
        return """
            \(name: need.from.name) tells you what's missing\(about): \(quote(need.words))
            Nobody else reads this here; answer them directly.
            """
    }

    /// Nothing of a person: what somebody was told of another is for them alone.
    private func subject(_ act: DigestItem.Act) -> Words? {
        switch act {
        case .tell, .look: nil
        case .adopt(let proposal): quote(proposal.words)
        case .review(let standard): quote(standard.words)
        case .decide(let raised): quote(raised.words)
        }
    }

    /// *two* to *ten*, and more in figures.
    static func spelledOut(_ number: Int) -> String {
        let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        return words.indices.contains(number) ? words[number] : "\(number)"
    }
}
