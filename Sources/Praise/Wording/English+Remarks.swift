extension English {
    func remarks(_ remarks: [Remark], noted names: [String]) -> Words {
        let unknown = remarks.compactMap { if case .unknown(let name) = $0 { name } else { nil } }
        var sentences: [Words] = names.isEmpty ? [] : ["Noted for \(list(names))."]
        if !unknown.isEmpty { sentences.append(notFound(unknown, isPart: !names.isEmpty)) }
        for remark in remarks {
            switch remark {
            case .unknown: continue
            case .ambiguous(let name, let candidates): sentences.append(whichOne(name, candidates))
            case .nobodyElse(let team): sentences.append(nobodyElse(team))
            case .oneself: sentences.append(oneself(isPart: !names.isEmpty))
            case .bot: sentences.append("A bot doesn't need thanks. Maybe the person who set it up?")
            case .tooMany:
                sentences.append(
                    "Up to \(Judge.mostRecipients) people at a time. Beyond that, several messages: \(code: "/bravo @ana, @karim for …")"
                )
            }
        }
        return .joined(sentences, with: " ")
    }

    private func notFound(_ names: [String], isPart: Bool) -> Words {
        let quoted = Words.list(names.map { "“\(text: $0)”" }, last: " or ")
        let whose: Words = names.count > 1 ? "their names" : "their name"
        return isPart
            ? "I can't find \(quoted): add \(whose) to your message and I'll follow."
            : "I can't find \(quoted) here. Pick \(whose) from the list that opens after @."
    }

    private func oneself(isPart: Bool) -> Words {
        isPart
            ? "As for yourself, tell someone about it instead: this one has to come from somebody else."
            : "Tell someone about it instead: this one has to come from somebody else."
    }
}
