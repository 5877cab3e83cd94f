extension Story {
    /// What somebody wrote, and who.
    public struct Quote: Hashable, Sendable {
        public var reason: String
        /// Nil where the giver wishes not to appear.
        public var giver: String?
        /// Who that is; nil in stories frozen by earlier versions.
        public var giverID: PersonID?
        /// Where the giver works; nil where there is no roster.
        public var service: String?
        /// Whether the words are a customer's, passed on by the giver.
        public var isFromCustomer: Bool
        /// The message quoted; nil in stories frozen by earlier versions.
        public var source: MessageAddress?

        public init(
            reason: String, giver: String?, giverID: PersonID? = nil, service: String? = nil,
            source: MessageAddress? = nil, isFromCustomer: Bool = false
        ) {
            self.reason = reason
            self.giver = giver
            self.giverID = giverID
            self.service = service
            self.isFromCustomer = isFromCustomer
            self.source = source
        }
    }
}

extension Story.Quote: Codable {
    private enum CodingKeys: String, CodingKey {
        case reason, giver, giverID, service, source, isFromCustomer
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            reason: try container.decode(String.self, forKey: .reason),
            giver: try container.decodeIfPresent(String.self, forKey: .giver),
            giverID: try container.decodeIfPresent(PersonID.self, forKey: .giverID),
            service: try container.decodeIfPresent(String.self, forKey: .service),
            source: try container.decodeIfPresent(MessageAddress.self, forKey: .source),
            isFromCustomer: try container.decodeIfPresent(Bool.self, forKey: .isFromCustomer) ?? false)
    }
}
