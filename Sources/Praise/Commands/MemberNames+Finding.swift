extension MemberNames {
    /// So many of those that a name may mean are told.
    static let mostCandidates = 5
    /// A shorter beginning of a name, in letters, is completed for nobody.
    static let shortestBeginning = 3

    /// Whom a name means, with or without the `@` before it; completed where it is the beginning of one person's name only.
    public func find(_ name: String) -> Finding {
        let bare = name.hasPrefix("@") ? String(name.dropFirst()) : name
        return known(bare) ?? completed(bare) ?? .unknown(bare)
    }

    /// Whom a whole name or a first name means; nil where nobody is called that.
    ///
    /// The name as it is written comes first, then the first name, then either without its accents. A service is meant by its whole name,
    /// and asked back where a person is called like it.
    func known(_ name: String) -> Finding? {
        let key = NameFold.fold(name)
        let found = whole[key] ?? first[key] ?? plain[NameFold.sortKey(name)] ?? []
        return finding(name, found, teams.isEmpty ? nil : teams[Team.key(name)])
    }

    /// Whose name begins so; nil where nobody's does.
    func completed(_ name: String) -> Finding? {
        let key = NameFold.sortKey(name)
        guard key.unicodeScalars.count >= Self.shortestBeginning else { return nil }
        let bytes = Array(key.utf8)
        var (low, high) = (0, inOrder.count)
        while low < high {
            let middle = (low + high) / 2
            if inOrder[middle].name.lexicographicallyPrecedes(bytes) { low = middle + 1 } else { high = middle }
        }
        let fitting = inOrder[low...].lazy.prefix { $0.name.starts(with: bytes) }.map(\.person)
        return finding(name, fitting.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, nil)
    }

    private func finding(_ name: String, _ found: [Int], _ team: Team?) -> Finding? {
        switch (found.count, team) {
        case (0, nil): return nil
        case (0, let team?): return .team(team.name, team.members)
        case (1, nil): return .member(people[found[0]].member)
        default:
            let persons = found.map { Candidate.person(people[$0].name, service: people[$0].service) }
            let all = (team.map { [.team($0.name)] } ?? []) + persons
            return .ambiguous(name, Array(all.prefix(Self.mostCandidates)))
        }
    }
}
