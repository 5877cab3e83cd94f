import Foundation
import Praise

extension Settings {
    /// Reads a settings file.
    ///
    /// - Parameter path: As the operator wrote it; relative paths in the file are taken from its folder.
    /// - Throws: `SettingsFailure` with every problem that was found; a file that is no YAML has one.
    init(file path: String) throws(SettingsFailure) {
        let document: SettingsDocument
        do {
            document = try SettingsDocument(try SettingsFile.text(at: path))
        } catch {
            throw SettingsFailure(file: path, problems: [error])
        }
        try self.init(document, file: path)
    }

    private init(_ document: SettingsDocument, file: String) throws(SettingsFailure) {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        var reader = SettingsReader(document)
        let root = reader.section(SettingsEntry(path: "", node: document.root))
        let workspace = reader.read(reader.require("workspace", in: root), Self.workspace)
        let timezone = reader.read(reader.require("timezone", in: root), Self.timezone)
        let language = reader.choice(reader.require("language", in: root), Language.self)
        let address = reader.choice(root?["address"], Formality.self)
        let operators = reader.identifiers(root?["operators"]).map { UserID($0.text) }
        let data = reader.path(root?["data"], in: folder) ?? folder.appendingPathComponent("data").standardizedFileURL
        let chats = reader.chats(reader.require("chats", in: root), file: file, folder: folder)
        let mail = reader.mail(root?["mail"], file: file, folder: folder)
        let day = reader.day(root?["day"])
        let week = reader.week(root?["week"])
        let month = reader.month(root?["month"])
        let (choice, notice) = reader.choicePlan(root?["choice"])
        let digests = reader.digests(root?["digest"])
        let contact = reader.contact(root?["privacy"])
        let web = reader.web(root?["web"])
        let log = reader.log(root?["log"])
        let giving = reader.giving(root)
        guard reader.problems.isEmpty, let workspace, let timezone, let language else {
            throw SettingsFailure(file: file, problems: reader.problems.inOrder)
        }
        self.init(
            workspace: workspace, timezone: timezone, language: language, address: address ?? .vous,
            operators: operators, data: data, chats: chats, mail: mail, day: day, week: week, month: month,
            choice: choice, notice: notice, digests: digests, contact: contact, listen: web.listen,
            publicURL: web.url, log: log, giving: giving)
    }

    private static func workspace(_ text: String) throws(SettingsObjection) -> String {
        guard text.count <= 80 else { throw SettingsObjection("is longer than 80 characters", "Write a shorter name.") }
        return text
    }

    private static func timezone(_ text: String) throws(SettingsObjection) -> TimeZone {
        if let zone = TimeZone(iana: text) { return zone }
        let question = TimeZone.names(near: text).asQuestion
        throw SettingsObjection("is not a known time zone", question ?? "Write its IANA name, such as Europe/Paris.")
    }
}

extension [SettingsProblem] {
    /// From the top of the file to its end.
    fileprivate var inOrder: [SettingsProblem] {
        let start = SettingsPlace(line: 0, column: 0)
        return enumerated().sorted {
            ($0.element.place ?? start, $0.offset) < ($1.element.place ?? start, $1.offset)
        }.map(\.element)
    }
}
