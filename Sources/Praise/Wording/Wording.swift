public import Foundation

/// Words for what Bravo means to say, in one language and for one workspace. Pure; the standard of tone is the project's own.
public struct Wording: Sendable {
    /// The emoji that confirms a thank.
    public static let applause = "👏"

    /// The emoji that says a question was heard and is answered in private.
    public static let posted = "📬"

    let book: any Phrasebook
    public let language: Language
    private let formality: Formality
    private let place: Place

    /// - Parameters:
    ///   - formality: how people are addressed in French.
    ///   - zone: the workspace's zone, in which dates are told.
    ///   - workspace: the name operators know it by.
    ///   - posts: when the weekly post comes.
    ///   - titles: what whoever is featured is called instead of *Employee of the week*.
    public init(
        language: Language, formality: Formality = .vous, zone: TimeZone, workspace: String,
        posts: WeeklyTime = .standard, titles: [Period.Kind: String] = [:]
    ) {
        self.init(language, formality, Place(zone: zone, workspace: workspace, posts: posts, titles: titles))
    }

    private init(_ language: Language, _ formality: Formality, _ place: Place) {
        self.language = language
        self.formality = formality
        self.place = place
        switch language {
        case .french: book = French(formality: formality, place: place)
        case .english: book = English(place: place)
        }
    }

    /// The same place in another language; in the same where nil.
    public func speaking(_ language: Language?) -> Wording {
        language.map { Wording($0, formality, place) } ?? self
    }

    /// An answer, as one message after the other; never none.
    public func messages(for answer: Answer, _ rules: HouseRules) -> [Words] { book.messages(for: answer, rules) }

    /// - Parameter link: where the message can be read; nil where the chat has no such addresses.
    public func words(for telling: Telling, link: String? = nil) -> Words { book.told(telling, link: link) }

    public func words(for saying: Saying) -> Words {
        switch saying {
        case .noted: "\(text: Self.applause)"
        case .firstNoted(let names): book.firstNoted(names)
        case .teamNoted(let team, let count): book.teamNoted(team, count)
        case .passOn(let news): book.passOn(news)
        case .mailed(let news): book.mailed(news)
        case .tellInPerson(let names): book.tellInPerson(names)
        case .manyNoted(let count): book.manyNoted(count)
        case .remarks(_, []): book.nearly(.noRecipient(.bravo))
        case .remarks(let names, let remarks): book.remarks(remarks, noted: names)
        case .nearly(let nearly): book.nearly(nearly)
        case .withdrawn(let names, let sentAt): book.withdrawn(names, sentAt: sentAt)
        case .correctedLate(let names): book.correctedLate(names)
        case .directNotCounted: book.directNotCounted
        case .help: book.help
        case .arrived: book.arrived
        case .unreadable: book.unreadable
        case .heard: "\(text: Self.posted)"
        // What these say is read from the ledger first: see `messages(for:_:)` and `words(for:link:)`.
        case .question, .told: Words()
        case .natural(let isOn): book.natural(isOn: isOn)
        case .week(let story): book.post(story)
        case .toldBefore(let invitation): book.toldBefore(invitation)
        case .answered(let answer, let postAt): book.answered(answer, postAt: postAt)
        case .notice(let notice): book.notice(notice)
        case .giving(let saying): book.giving(saying)
        case .digest(let saying): book.digest(saying)
        case .standard(let saying): book.standard(saying)
        // Resolved to the post's own words before it is said.
        case .amendment: Words()
        }
    }

    /// The same, as a mail.
    ///
    /// - Parameter link: the page where its reader says that they want no more; nil where there is none.
    public func letter(for saying: Saying, stoppingAt link: String? = nil) -> Letter {
        switch saying {
        case .digest(.letter(let digest, let isInChat)): letter(digest, isInChat: isInChat, stoppingAt: link)
        case .digest(.directorLetter(let digest, let isInChat)): letter(digest, isInChat: isInChat, stoppingAt: link)
        default:
            Letter(
                subject: book.mailSubject.plainText, words: words(for: saying), foot: mailFoot(stoppingAt: link),
                language: language)
        }
    }

    /// A manager's digest as a mail.
    public func letter(_ digest: ManagerDigest, isInChat: Bool, stoppingAt link: String? = nil) -> Letter {
        Letter(
            subject: book.digestSubject.plainText, blocks: book.blocks(digest, isInChat: isInChat),
            foot: mailFoot(stoppingAt: link), language: language)
    }

    /// A director's digest as a mail.
    public func letter(_ digest: DirectorDigest, isInChat: Bool, stoppingAt link: String? = nil) -> Letter {
        Letter(
            subject: directorSubject(digest).plainText, blocks: directorBlocks(digest, isAnsweredInChat: isInChat),
            foot: mailFoot(stoppingAt: link), language: language)
    }

    /// Who writes, and how to get no more of it: what every mail ends with.
    public func mailFoot(stoppingAt link: String? = nil) -> Words { "\(book.mailFoot)\n\(book.mailStopLine(link))" }

    /// The page by which somebody wants no more mail.
    ///
    /// - Parameter contact: whom people write to about what is kept of them; nil for whoever looks after Bravo.
    public func mailStopPage(_ moment: MailStopPage.Moment, contact: String?) -> MailStopPage {
        book.mailStopPage(moment, contact: contact)
    }

    /// What a language has to know about where it is spoken.
    struct Place: Sendable {
        var zone: TimeZone
        var workspace: String
        var posts: WeeklyTime
        var titles: [Period.Kind: String] = [:]

        /// The date of an instant on the workspace's clocks.
        func day(of instant: Date) -> DateComponents {
            Calendar.iso(in: zone).dateComponents([.year, .month, .day, .weekday, .hour, .minute], from: instant)
        }
    }
}
