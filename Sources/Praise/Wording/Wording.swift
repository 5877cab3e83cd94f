public import Foundation

/// Words for what Bravo means to say, in one language and for one workspace. Pure; the standard of tone is the project's own.
public struct Wording: Sendable {
    /// The emoji that confirms a thank.
    public static let applause = "👏"

    private let book: any Phrasebook

    /// - Parameters:
    ///   - formality: how people are addressed in French.
    ///   - zone: the workspace's zone, in which dates are told.
    ///   - workspace: the name operators know it by.
    ///   - posts: when the weekly post comes.
    public init(
        language: Language, formality: Formality = .vous, zone: TimeZone, workspace: String,
        posts: WeeklyTime = .mondayMorning
    ) {
        let place = Place(zone: zone, workspace: workspace, posts: posts)
        switch language {
        case .french: book = French(formality: formality, place: place)
        case .english: book = English(place: place)
        }
    }

    public func words(for saying: Saying) -> Words {
        switch saying {
        case .noted: "\(text: Self.applause)"
        case .firstNoted(let names): book.firstNoted(names)
        case .teamNoted(let team, let count): book.teamNoted(team, count)
        case .passOn(let news): book.passOn(news)
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
        case .week(let story): book.week(story)
        case .notice(let notice): book.notice(notice)
        }
    }

    /// What a language has to know about where it is spoken.
    struct Place: Sendable {
        var zone: TimeZone
        var workspace: String
        var posts: WeeklyTime

        /// The date of an instant on the workspace's clocks.
        func day(of instant: Date) -> DateComponents {
            Calendar.iso(in: zone).dateComponents([.year, .month, .day, .weekday, .hour, .minute], from: instant)
        }
    }
}
