/// The people of a room by everything they may be called when typed by hand.
///
/// That is: the whole account id (with or without its `@`), the part of a Matrix id before the colon, the whole display name, and a
/// first name that only one member has. A name that fits two people fits nobody.
public struct MemberNames: Sendable {
    /// Names longer than this, in scalars, are only found by mention.
    static let longestName = 200

    private var members: [UserID: Member] = [:]
    private var whole: [String: Match] = [:]
    private var first: [String: Match] = [:]

    private enum Match {
        case one(UserID)
        case several
    }

    public init(_ members: [Member]) {
        for member in members { add(member) }
    }

    /// The member with this account.
    public subscript(user: UserID) -> Member? { members[user] }

    /// The only member who is called that, with or without the `@` before it.
    public func member(named name: String) -> Member? {
        let key = NameFold.fold(name)
        return member(folded: key.hasPrefix("@") ? String(key.dropFirst()) : key)
    }

    /// The same for a name that is folded already.
    func member(folded key: String) -> Member? {
        switch whole[key] ?? first[key] {
        case .one(let user): members[user]
        case .several, nil: nil
        }
    }

    var isEmpty: Bool { members.isEmpty }

    private mutating func add(_ member: Member) {
        members[member.user] = member
        let id = NameFold.fold(member.user.rawValue)
        let bare = id.hasPrefix("@") ? String(id.dropFirst()) : id
        enter(member.user, as: bare, in: &whole)
        if id.hasPrefix("@"), let colon = bare.firstIndex(of: ":") {
            enter(member.user, as: String(bare[..<colon]), in: &whole)
        }
        let name = NameFold.fold(member.name)
        let shown = name.hasPrefix("@") ? String(name.dropFirst()) : name
        enter(member.user, as: shown, in: &whole)
        if let space = shown.firstIndex(of: " ") { enter(member.user, as: String(shown[..<space]), in: &first) }
    }

    private func enter(_ user: UserID, as key: String, in names: inout [String: Match]) {
        guard !key.isEmpty, key.unicodeScalars.count <= Self.longestName else { return }
        switch names[key] {
        case nil: names[key] = .one(user)
        case .one(let other) where other == user: break
        case .one, .several: names[key] = .several
        }
    }
}
