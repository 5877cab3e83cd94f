/// What somebody is asked to tell people who cannot be told by chat or mail.
public struct PassOn: Hashable, Sendable, Codable {
    /// Who was thanked, as the roster names them; never none.
    public var names: [String]
    /// The service that was thanked as a whole.
    public var team: String?
    public var giver: String
    public var reason: String

    public init(names: [String], team: String? = nil, giver: String, reason: String) {
        self.names = names
        self.team = team
        self.giver = giver
        self.reason = reason
    }
}
