import Foundation

/// What every language has words for. Each is written for itself; none translates another.
protocol Phrasebook: Sendable {
    func firstNoted(_ names: [String]) -> Words
    func teamNoted(_ team: String, _ count: Int) -> Words
    func passOn(_ news: PassOn) -> Words
    func mailed(_ news: PassOn) -> Words
    func tellInPerson(_ names: [String]) -> Words
    func manyNoted(_ count: Int) -> Words
    func remarks(_ remarks: [Remark], noted names: [String]) -> Words
    func nearly(_ nearly: Nearly) -> Words
    func withdrawn(_ names: [String], sentAt: Date) -> Words
    func correctedLate(_ names: [String]) -> Words
    var directNotCounted: Words { get }
    var help: Words { get }
    var arrived: Words { get }
    var unreadable: Words { get }
    /// One message after the other.
    func messages(for answer: Answer, _ rules: HouseRules) -> [Words]
    /// - Parameter link: where the message can be read.
    func told(_ telling: Telling, link: String?) -> Words
    func natural(isOn: Bool) -> Words
    func post(_ story: Story) -> Words
    func toldBefore(_ invitation: Invitation) -> Words
    func answered(_ answer: FeatureAnswer, postAt: Date) -> Words
    func notice(_ notice: OperatorNotice) -> Words
    func giving(_ saying: GivingSaying) -> Words
    func digest(_ saying: DigestSaying) -> Words
    var digestSubject: Words { get }
    /// - Parameter isInChat: whether its reader also has it in a chat, where its items are answered.
    func blocks(_ digest: ManagerDigest, isInChat: Bool) -> [LetterBlock]
    func standard(_ saying: StandardSaying) -> Words
    func directorSubject(_ digest: DirectorDigest) -> Words
    func directorOpening(_ digest: DirectorDigest) -> [LetterBlock]
    /// Nil for what only managers are asked.
    func directorItem(_ item: DigestItem) -> DirectorItem?
    var mailSubject: Words { get }
    var mailFoot: Words { get }
    /// How to get no more mail.
    /// - Parameter link: the page where to say so; nil where there is none.
    func mailStopLine(_ link: String?) -> Words
    /// - Parameter contact: whom people write to about what is kept of them.
    func mailStopPage(_ moment: MailStopPage.Moment, contact: String?) -> MailStopPage
}
