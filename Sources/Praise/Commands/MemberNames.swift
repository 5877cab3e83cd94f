/// The people of a room and of the roster by everything they may be called when typed by hand, and the roster's services.
///
/// A person answers to: the whole account id (with or without its `@`), the part of a Matrix id before the colon, the whole display name, the
/// roster's name, and their first name. A name that fits two is no one's: it is asked back.
public struct MemberNames: Sendable {
    /// Names longer than this, in scalars, are only found by mention.
    static let longestName = 200

    /// One human, whatever accounts they have here.
    struct Named: Sendable {
        var member: Member
        /// What they are called when people are to choose.
        var name: String
        var service: String?
    }

    private(set) var people: [Named] = []
    private(set) var teams: [String: Team] = [:]
    private var users: [UserID: Int] = [:]
    private var members: [UserID: Member] = [:]
    private(set) var whole: [String: [Int]] = [:]
    private(set) var first: [String: [Int]] = [:]
    /// The same two, accents set aside.
    private(set) var plain: [String: [Int]] = [:]
    /// Every whole name without its accents, in order, with whose it is.
    private(set) var inOrder: [(name: [UInt8], person: Int)] = []

    /// - Parameters:
    ///   - members: of the room.
    ///   - roster: everybody of the company, in the room or not.
    ///   - chat: the room's.
    public init(_ members: [Member], roster: [RosterPerson] = [], on chat: ChatID = "") {
        var listed: [UserID: RosterPerson] = [:]
        for person in roster {
            for account in person.accounts where account.chat == chat { listed[account.user] = person }
        }
        for member in members { add(member, listed[member.user], on: chat) }
        for person in roster { add(person, on: chat) }
        inOrder.sort { $0.name.lexicographicallyPrecedes($1.name) }
        gatherTeams(roster, on: chat)
    }

    /// The member with this account, or the one of the roster.
    public subscript(user: UserID) -> Member? { members[user] }

    /// The only one who is called that, with or without the `@` before it.
    public func member(named name: String) -> Member? {
        if case .member(let member) = find(name) { member } else { nil }
    }

    var isEmpty: Bool { people.isEmpty }

    private mutating func add(_ member: Member, _ person: RosterPerson?, on chat: ChatID) {
        let index = index(of: member, person, on: chat)
        members[member.user] = member
        let id = NameFold.fold(member.user.rawValue)
        let bare = id.hasPrefix("@") ? String(id.dropFirst()) : id
        enter(index, as: bare, in: \.whole)
        if id.hasPrefix("@"), let colon = bare.firstIndex(of: ":") {
            enter(index, as: String(bare[..<colon]), in: \.whole)
        }
        let name = NameFold.fold(member.name)
        enter(index, called: name.hasPrefix("@") ? String(name.dropFirst()) : name)
        if let person { enter(index, called: NameFold.fold(person.person.name)) }
    }

    private mutating func add(_ person: RosterPerson, on chat: ChatID) {
        let member = person.member(on: chat)
        // Their accounts may be in the room already.
        guard ([member.user] + person.users(on: chat)).allSatisfy({ users[$0] == nil }) else { return }
        let index = index(of: member, person, on: chat)
        members[member.user] = member
        enter(index, called: NameFold.fold(person.person.name))
    }

    /// Two accounts of one person are one of these.
    private mutating func index(of member: Member, _ person: RosterPerson?, on chat: ChatID) -> Int {
        let known = [member.user] + (person?.users(on: chat) ?? [])
        if let index = known.compactMap({ users[$0] }).first {
            users[member.user] = index
            return index
        }
        people.append(Named(member: member, name: person?.person.name ?? member.name, service: person?.service))
        users[member.user] = people.count - 1
        return people.count - 1
    }

    private mutating func enter(_ index: Int, called name: String) {
        enter(index, as: name, in: \.whole)
        let plainName = NameFold.sortKey(name)
        enter(index, as: plainName, in: \.plain)
        if !name.isEmpty { inOrder.append((Array(plainName.utf8), index)) }
        guard let space = name.firstIndex(of: " ") else { return }
        enter(index, as: String(name[..<space]), in: \.first)
        enter(index, as: NameFold.sortKey(String(name[..<space])), in: \.plain)
    }

    private mutating func enter(_ index: Int, as key: String, in names: WritableKeyPath<Self, [String: [Int]]>) {
        guard !key.isEmpty, key.unicodeScalars.count <= Self.longestName else { return }
        if self[keyPath: names][key]?.contains(index) != true { self[keyPath: names][key, default: []].append(index) }
    }

    private mutating func gatherTeams(_ roster: [RosterPerson], on chat: ChatID) {
        for person in roster {
            guard let service = person.service else { continue }
            let member = users[person.member(on: chat).user].map { people[$0].member } ?? person.member(on: chat)
            for key in Team.keys(of: service) { teams[key, default: Team(name: service)].members.append(member) }
        }
    }
}
