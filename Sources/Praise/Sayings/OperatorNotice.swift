public import Foundation

/// What only an operator can mend, told to them in chat.
public enum OperatorNotice: Hashable, Sendable, Codable {
    /// The weekly post of `week` was due more than 36 hours ago and was left out.
    case weekSkipped(Week, due: Date)
    /// A room in the settings is encrypted, so that nothing in it can be read.
    case unreadableRoom(ChatID, RoomID)
    /// A saying may or may not have arrived, and the chat offers no way to find out.
    case unknownSaying(Addressee, SendKey)
    /// The chat refused a saying for good; its own words.
    case refusedSaying(Addressee, SendKey, reason: String)
    /// A message could not be recorded and was set aside.
    case setAside(MessageAddress)
    /// Our clock and a chat's differ by about this many seconds, rounded to minutes so that drift is not news; weekly posts wait.
    case clockDiffers(ChatID, seconds: Int, Week)
    /// A chat refuses our token since then; refused again later, it is told again.
    case unauthorized(ChatID, since: Date)
}
