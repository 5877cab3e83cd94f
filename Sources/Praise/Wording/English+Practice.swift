/// The directors' monthly digest: how thanks go round, never of a person.
extension English {
    func practice(_ digest: DirectorDigest) -> [LetterBlock] {
        let heading = LetterBlock.heading("How thanks go round")
        guard !digest.measures.isEmpty else {
            return [heading, .paragraph("No figures this month: I give them for five people or more.")]
        }
        let moved = moved(digest).map { [LetterBlock.paragraph($0)] } ?? []
        return [heading] + moved + [.paragraph(legend(digest))] + coverage(digest) + ways(digest) + values(digest)
            + counts(digest) + [.paragraph(Self.purpose)]
    }

    private func moved(_ digest: DirectorDigest) -> Words? {
        switch digest.movement {
        case .tooEarly: return nil
        case .little: return "Nothing moved much in \(text: month(digest))."
        case .moved(let kind, let now, let before):
            let isRound = !kind.isShare || (2...8).contains(before)
            let was: Words = "\(text: isRound ? "about " : "")\(amount(kind, before))"
            return """
                What moved most: \(name(kind)). In \(text: month(digest)), \(amount(kind, now)); in the three months before, \
                \(was).
                """
        }
    }

    private func coverage(_ digest: DirectorDigest) -> [LetterBlock] {
        guard let whole = digest.trend(.thanked)?.now else { return [] }
        let people: Words =
            switch whole {
            case 1: "few people were"
            case 9: "nearly everybody was"
            default: "\(whole) people in 10 were"
            }
        let caption: Words = "In \(text: month(digest)), \(people) thanked at least once in thirty days."
        let together = digest.hasOthers ? [LetterBlock.paragraph(Self.together)] : []
        return [table(digest, caption, "Service", digest.coverage)] + together
    }

    private static let together: Words = """
        Services of fewer than five people are put together with others, so that a figure is never about a few.
        """

    private func ways(_ digest: DirectorDigest) -> [LetterBlock] {
        digest.ways.isEmpty ? [] : [table(digest, "Of ten thanks, the way they go.", "Thanks", digest.ways)]
    }

    private func values(_ digest: DirectorDigest) -> [LetterBlock] {
        let (alive, asleep) = (digest.values.alive, digest.values.asleep)
        let living: [Words] = alive.isEmpty ? [] : ["Values lived in \(text: month(digest)): \(list(alive))."]
        let sleeping: [Words] = asleep.isEmpty ? [] : ["No thanks for three months: \(list(asleep))."]
        let both = living + sleeping
        return both.isEmpty ? [] : [.paragraph(.joined(both, with: " "))]
    }

    private func list(_ values: [CompanyValue]) -> Words {
        .list(values.map { "\(text: $0.name.english)" }, last: " and ")
    }

    private func counts(_ digest: DirectorDigest) -> [LetterBlock] {
        let standards = digest.accepted.map { "\(quote($0.words)) (\(text: $0.team ?? "the whole company"))" as Words }
        let title: Words = standards.count == 1 ? "New standard" : "New standards"
        let new: [LetterBlock] =
            standards.isEmpty ? [] : [.paragraph("\(title): \(.joined(standards, with: ", ")).")]
        return new + (digest.counts.isEmpty ? [] : [table(digest, "How many, by month.", "Practice", digest.counts)])
    }

    private func legend(_ digest: DirectorDigest) -> Words {
        let (first, last) = (digest.firstMonth, digest.month)
        let months: Words =
            "\(text: Self.months[first.number - 1]) \(text: "\(first.year)") to \(text: month(digest)) \(text: "\(last.year)")"
        return """
            The twelve months go from \(months). A share reads from 1 (few) to 9 (nearly all); a dash is a group too small, or \
            before the beginning.
            """
    }

    private static let purpose: Words = """
        These figures say nothing of a person, and aren't used for appraisal, pay or discipline.
        """

    /// The month, three months before it, and the twelve; in chat the first and the last of these.
    private func table(
        _ digest: DirectorDigest, _ caption: Words, _ first: Words, _ measures: [PracticeMeasure]
    ) -> LetterBlock {
        let months = [digest.month, digest.monthBefore].map { "\(text: Self.months[$0.number - 1])" as Words }
        let rows = measures.map { one -> [Words] in
            let figures = [one.trend.now, one.trend[ago: 3]].map { $0.map { amount(one.kind, $0) } ?? "–" }
            return [row(one.kind)] + figures + ["\(text: one.trend.row)"]
        }
        let lines = rows.map { "• \($0[0]): \($0[1]) (twelve months: \($0[3]))" as Words }
        let table = LetterTable(caption: caption, columns: [first] + months + ["twelve months"], rows: rows)
        return .table(table, inWords: .joined([caption] + lines, with: "\n"))
    }

    private func amount(_ kind: PracticeMeasure.Kind, _ figure: Int) -> Words {
        switch (kind.isShare, figure) {
        case (true, 1): "few"
        case (true, 9): "nearly all"
        case (true, _): "\(figure) in 10"
        case (false, _): number(figure)
        }
    }

    private func row(_ kind: PracticeMeasure.Kind) -> Words {
        switch kind {
        case .thanked: "together"
        case .thankedOf(let group): group.service.map { "\(text: $0)" } ?? "other services"
        case .upward: "to a manager"
        case .downward: "to one's own team"
        case .alongTheLine: "to a manager or one's own team"
        case .sideways: "between colleagues"
        case .customers: "from customers"
        case .valuesAlive: "values lived"
        case .raised: "ideas raised"
        case .accepted: "standards accepted"
        }
    }

    private func name(_ kind: PracticeMeasure.Kind) -> Words {
        switch kind {
        case .thanked, .thankedOf: "people thanked"
        case .upward, .downward, .alongTheLine, .sideways, .customers: "thanks \(row(kind))"
        case .valuesAlive, .raised, .accepted: row(kind)
        }
    }
}
