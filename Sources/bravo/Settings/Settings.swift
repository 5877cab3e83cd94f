import Foundation
import Praise

/// What the operator decided: one YAML file, read at the start and again on SIGHUP, and handed down as values.
///
/// Every key is described in `SettingsKey.all`. Reading the file reads no other file: a chat's token is read when
/// it is needed, by `Settings.Chat.readToken()`.
struct Settings: Hashable, Sendable {
    /// The company's or the team's name, 1 to 80 characters.
    var workspace: String
    /// The zone whose midnights begin and end the week.
    var timezone: TimeZone
    var language: Language
    /// How French addresses one person.
    var address: Formality
    /// Who is told in chat what only an operator can mend.
    var operators: [UserID]
    /// The folder of the ledger and the lock.
    var data: URL
    /// At least one, in the order of the file; no two with the same name.
    var chats: [Chat]
    /// Nil where no mail is sent.
    var mail: Mail?
    var day: PeriodPost
    var week: WeeklyPost
    var month: PeriodPost
    var choice: ChoicePlan
    /// How many hours before a post those to be featured are told; 0 for not at all.
    var notice: Int
    /// When managers and directors get theirs.
    var digests: DigestPlan
    /// Whom people write to about what is kept of them.
    var contact: String?
    /// Where the pages are served.
    var listen: ListenAddress
    /// Where they are reached from outside, through the company's own server; nil where they are not.
    var publicURL: URL?
    var log: LogSettings
    var giving: Giving
}
