import Praise

/// A thank as its giver types it in the room: names of those with an account are picked from the list, the others' typed.
struct SampleTyping {
    let thank: SampleThank

    /// - Parameter text: what stands after the names.
    func spans(_ text: String) -> [Span] {
        var spans = [Span.text("/\(thank.word.rawValue) " + (thank.customer.map { $0 + " " } ?? ""))]
        if let team = thank.team {
            spans.append(.text("@" + team))
        } else {
            let people = thank.recipients.compactMap(SampleStaff.person)
            for (index, person) in people.enumerated() {
                if index > 0 { spans.append(.text(index == people.count - 1 ? " \(and) " : ", ")) }
                spans.append(name(person))
            }
        }
        spans.append(.text(" " + text))
        return spans
    }

    /// The same as the Salon keeps it: `<@id>` for who was picked from the list.
    var salonText: String {
        spans(thank.text).map { span in
            switch span {
            case .mention(let user, _): "<@\(user.rawValue)>"
            case .text(let text), .code(let text), .quote(let text): text
            }
        }.joined()
    }

    /// Who was picked from the list.
    var mentions: [String] {
        thank.team == nil ? thank.recipients.compactMap(SampleStaff.person).filter { $0.account != nil }.map(\.id) : []
    }

    private var and: String { thank.language == .french ? "et" : "and" }

    private func name(_ person: SamplePerson) -> Span {
        person.account.map { .mention($0, label: person.name) } ?? .text("@" + person.name)
    }
}
