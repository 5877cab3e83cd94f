public import Foundation

/// What Bravo means to say, as facts: worded only when it is about to be said.
public enum Saying: Hashable, Sendable, Codable {
    /// 👏, and nothing else.
    case noted
    /// The giver's first thank: what the emoji will mean from now on. The names of those thanked.
    case firstNoted([String])
    /// The giver's first thank to a whole team: its name, and how many people were thanked.
    case teamNoted(String, Int)
    /// To whoever the roster names, about people without an account.
    case passOn(PassOn)
    /// By mail, to somebody in no chat who was thanked; they are the only one named.
    case mailed(PassOn)
    /// To the giver, of people whom nobody can reach: their names.
    case tellInPerson([String])
    /// Reactions that waited too long, told as one sentence: how many.
    case manyNoted(Int)
    /// What was not counted, and for whom it was noted all the same (may be empty).
    case remarks(noted: [String], [Remark])
    case nearly(Nearly)
    /// A thank taken back by editing its message: whom it was for and when it was sent.
    case withdrawn([String], sentAt: Date)
    /// A correction after the week was settled: whom it concerns.
    case correctedLate([String])
    /// A thank in a direct room.
    case directNotCounted
    case help
    /// Arriving in a room.
    case arrived
    /// The room is encrypted.
    case unreadable
    /// A question whose answer is made when it is said.
    case question(Question)
    /// A question was heard and is answered elsewhere: an emoji.
    case heard
    /// A thank, told to one of those it is for; what it says is read when it is said.
    case told(MessageAddress)
    /// Natural thanks are understood in a room from now on, or no more.
    case natural(isOn: Bool)
    /// The post of a period, which was a week's when ledgers began to hold it under this name.
    case week(Story)
    /// A post will be about them, unless they would rather not.
    case toldBefore(Invitation)
    /// What they answered, and when the post is made.
    case answered(FeatureAnswer, postAt: Date)
    case notice(OperatorNotice)
    case giving(GivingSaying)
    case digest(DigestSaying)
    case standard(StandardSaying)
    /// A post to be worded and put in its place anew.
    case amendment(Amendment)

    /// Whether it is an emoji on a message rather than words.
    public var isReaction: Bool { self == .noted || self == .heard }
}
