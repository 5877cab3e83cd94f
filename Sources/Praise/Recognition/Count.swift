/// Whom a thank counts for: each person once, never the giver.
///
/// People are told apart by who they are, not by account: one with accounts on two chats is one.
struct Count {
    private(set) var members: [Member] = []
    private(set) var remarks: [Remark] = []
    /// The teams that anybody was counted in.
    private(set) var teams: [String] = []
    private let giver: Member
    private let facts: JudgeFacts
    private var named: [Member] = []
    private var inTeams: [Member] = []

    init(_ findings: [Finding], giver: Member, facts: JudgeFacts) {
        self.giver = giver
        self.facts = facts
        for finding in findings { add(finding) }
        guard named.count > Judge.mostRecipients else { return }
        // Counting the first 25 would leave out the rest without their knowing; nobody is noted until it is cleared.
        (members, teams, remarks) = ([], [], [.tooMany])
    }

    /// The team as which all of it is kept; nil where people were named only.
    var team: String? { teams.isEmpty ? nil : teams.joined(separator: " + ") }

    /// What to call those counted: teams by their names, and who was named besides.
    var labels: [String] {
        let besides = named.filter { one in !inTeams.contains { facts.isSame($0, one) } }
        return teams + besides.map(facts.name)
    }

    private mutating func add(_ finding: Finding) {
        switch finding {
        case .unknown(let name): remark(.unknown(name))
        case .ambiguous(let name, let candidates): remark(.ambiguous(name, candidates))
        case .team(let name, let all): add(name, all)
        case .member(let member) where facts.isSame(member, giver): remark(.oneself)
        case .member(let member) where member.isBot: remark(.bot)
        case .member(let member):
            if !named.contains(where: { facts.isSame($0, member) }) { named.append(member) }
            count(member)
        }
    }

    private mutating func add(_ team: String, _ all: [Member]) {
        let others = all.filter { !$0.isBot && !facts.isSame($0, giver) }
        guard !others.isEmpty else { return remark(.nobodyElse(team)) }
        if !teams.contains(team) { teams.append(team) }
        inTeams += others
        others.forEach { count($0) }
    }

    private mutating func count(_ member: Member) {
        if !members.contains(where: { facts.isSame($0, member) }) { members.append(member) }
    }

    private mutating func remark(_ remark: Remark) {
        if !remarks.contains(remark) { remarks.append(remark) }
    }
}

extension JudgeFacts {
    /// Whether two accounts are one person's.
    func isSame(_ one: Member, _ other: Member) -> Bool {
        if one.user == other.user { return true }
        guard let person = person(of: one) else { return false }
        return person == self.person(of: other)
    }

    /// The name to show: the roster's where there is one.
    func name(_ member: Member) -> String { people[member.user]?.name ?? member.name }

    private func person(of member: Member) -> PersonID? { member.standsFor ?? people[member.user]?.id }
}
