/// What the ledger knows of who asks to take something out of what was told, and of what they reply to.
public struct TakingOutFacts: Hashable, Sendable {
    public var asker: Person
    public var isModerator: Bool
    /// The people named in the request.
    public var named: [PersonID]
    /// The message replied to, if it ever thanked somebody.
    public var thank: Thank?
    /// The story told by the post replied to.
    public var story: Story?
    /// Everything that was told.
    public var told: [Story]

    public init(
        asker: Person, isModerator: Bool = false, named: [PersonID] = [], thank: Thank? = nil, story: Story? = nil,
        told: [Story] = []
    ) {
        self.asker = asker
        self.isModerator = isModerator
        self.named = named
        self.thank = thank
        self.story = story
        self.told = told
    }

    /// A message that thanks, or once thanked: who gave it and everybody it was ever for.
    public struct Thank: Hashable, Sendable {
        public var address: MessageAddress
        public var giver: PersonID
        public var recipients: Set<PersonID>

        public init(address: MessageAddress, giver: PersonID, recipients: Set<PersonID>) {
            self.address = address
            self.giver = giver
            self.recipients = recipients
        }
    }
}
