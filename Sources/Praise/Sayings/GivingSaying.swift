public import Foundation

/// What is said about giving, joining in and taking back, beside the confirmation itself.
public enum GivingSaying: Hashable, Sendable, Codable {
    /// The first recognition of a room: the emoji by which others may join in.
    case joining(String)
    /// Somebody passed on a customer's words for the first time.
    case customerCare
    /// The thank was one more than the day allows; how many it allows.
    case dailyLimit(Int)
    /// How it could tell more; where to say it if there is no direct room with the giver.
    case hint(Hint, place: Addressee?)
    /// There is no thank to take back.
    case nothingToUndo
    /// The thank is somebody else's, who alone may take it back.
    case notYours(giver: String)
    /// To a moderator: whose thank was taken back, whom it was for, when it was sent, whether its week was told.
    case takenBack(giver: String, [String], sentAt: Date, isTold: Bool)
    /// To its giver: who took it back and when it was sent.
    case takenBackBy(moderator: String, sentAt: Date)
    /// The post no longer says it.
    case takenOut
    /// No post says it, and none will.
    case keptOut
    /// How to take something out of a post.
    case takingOut(isModerator: Bool)
    /// The chat would not let us change the post.
    case stillPosted
}
