import Foundation
import Praise
import Storage

/// Looks at everything that Bravo needs, in the order in which an operator mends it.
struct Inspection {
    let settings: Settings
    /// As the operator named it.
    let file: String
    let timepiece: Timepiece
    let triesLimits: Bool

    /// Seconds that the search for damage in the ledger may take.
    private static let patience: TimeInterval = 10

    func run(_ sheet: inout CheckSheet) async {
        let target = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        let mode = attributes?[.posixPermissions] as? Int ?? 0
        sheet.add(CheckLine.settings(settings, file: file, mode: mode))
        sheet.add(CheckLine.folder(FolderFacts(of: settings.data)))
        sheet.add(CheckLine.ledger(await Ledger.look(in: settings.data, within: Self.patience, on: timepiece)))
        let holder = FolderLock.holder(of: settings.data)
        sheet.add(CheckLine.bot(holder))
        sheet.add(CheckLine.zone(ZoneFacts(of: settings.timezone, now: timepiece.now())))
        for chat in settings.chats {
            let operators = settings.operatorAccounts.filter { $0.chat == chat.id }.map(\.user)
            let inspection = ChatInspection(
                chat: chat, operators: operators, isRunning: holder != .nobody, timepiece: timepiece,
                triesLimits: triesLimits)
            await inspection.run(&sheet)
        }
        if let mail = settings.mail { await MailInspection(mail: mail).run(&sheet) }
    }

    /// How wide the subjects of all lines are.
    var subjectWidth: Int {
        let ofChats = settings.chats.flatMap { chat in ChatFacts.subjects.map { "\(chat.id): \($0)".count } }
        let ofMail = settings.mail == nil ? [] : MailInspection.subjects.map(\.count)
        return (ofChats + ofMail + ["operators".count]).max() ?? 0
    }
}
