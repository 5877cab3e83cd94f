/// Somebody in the Salon, or the bot.
public struct SalonMember: Hashable, Sendable, Codable {
    /// 1 to 96 printable ASCII characters without spaces; lasting.
    public var id: String
    /// What people read.
    public var name: String
    public var bot: Bool

    public init(id: String, name: String, bot: Bool = false) {
        self.id = id
        self.name = name
        self.bot = bot
    }
}
