/// Recipients in the order written, each once.
struct RecipientList {
    private(set) var recipients: [Recipient] = []
    private var seen: Set<Recipient> = []

    var isEmpty: Bool { recipients.isEmpty }

    mutating func add(_ recipient: Recipient) {
        if seen.insert(Self.key(recipient)).inserted { recipients.append(recipient) }
    }

    /// The recipient without what may be spelt differently for the same person.
    private static func key(_ recipient: Recipient) -> Recipient {
        switch recipient {
        case .account(let user, _): .account(user, label: "")
        case .handle(let name): .handle(NameFold.fold(name))
        case .repliedAuthor: recipient
        }
    }
}
