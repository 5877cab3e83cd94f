/// Somebody of the roster, as far as it takes to thank them.
public struct RosterPerson: Hashable, Sendable {
    /// Under the roster's name.
    public var person: Person
    public var service: String?
    /// On every chat; may be none.
    public var accounts: [Account]

    public init(person: Person, service: String? = nil, accounts: [Account] = []) {
        self.person = person
        self.service = service
        self.accounts = accounts
    }

    func users(on chat: ChatID) -> [UserID] { accounts.filter { $0.chat == chat }.map(\.user) }

    /// The first of their accounts on a chat, else what stands for them there.
    public func member(on chat: ChatID) -> Member {
        accounts.first { $0.chat == chat }.map { Member(user: $0.user, name: person.name) }
            ?? Member(standingFor: person)
    }
}
