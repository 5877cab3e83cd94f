import Foundation
import Praise

extension Settings {
    /// Keys that hold for as long as the program runs: the lock is on one folder, the window listens in one place.
    static let fixedKeys = ["data", "web.listen"]

    /// The keys whose values differ, in the order of the sample; a chat that came or went by its name, as `chats.NAME`.
    func changes(to new: Settings) -> [String] {
        let (old, new) = (values, new.values)
        let known = Set(old.map(\.key))
        let keys = old.map(\.key) + new.map(\.key).filter { !known.contains($0) }
        let (before, after) = (
            Dictionary(old, uniquingKeysWith: { first, _ in first }),
            Dictionary(new, uniquingKeysWith: { first, _ in first })
        )
        let changed = keys.filter { before[$0] != after[$0] }
        // Of a chat that came or went, its name says all.
        return changed.filter { key in !changed.contains { $0 != key && key.hasPrefix($0 + ".") } }
    }

    /// These settings as far as they can be changed to while the program runs under others.
    func holding(to old: Settings) -> Settings {
        var settings = self
        settings.data = old.data
        settings.listen = old.listen
        return settings
    }

    /// Every value under its key, as far as it can be compared.
    private var values: [(key: String, value: [String])] {
        let general: [(String, [String])] = [
            ("workspace", [workspace]), ("timezone", [timezone.identifier]), ("language", [language.rawValue]),
            ("address", [address.rawValue]), ("operators", operators.map(\.rawValue)), ("data", [data.path]),
        ]
        let rest: [(String, [String])] = [
            ("day.post", ["\(day.time.map { "\($0)" } ?? "off")"]), ("day.featured", ["\(day.isFeaturing)"]),
            ("day.whenEmpty", [day.whenEmpty.rawValue]), ("day.title", [day.title ?? ""]),
            ("week.post", ["\(week.time)"]), ("week.whenEmpty", [week.whenEmpty.rawValue]),
            ("week.title", [week.title ?? ""]), ("month.post", ["\(month.time.map { "\($0)" } ?? "off")"]),
            ("month.whenEmpty", [month.whenEmpty.rawValue]), ("month.title", [month.title ?? ""]),
            ("choice.rule", [choice.rule.rawValue]), ("choice.rest", [choice.rest.map(String.init) ?? ""]),
            ("choice.notice", ["\(notice)"]),
            ("digest.managers", ["\(digests.managers.map { "\($0)" } ?? "off")"]),
            ("digest.directors", ["\(digests.directors.map { "\($0)" } ?? "off")"]),
            ("privacy.contact", [contact ?? ""]), ("web.listen", [listen.host, "\(listen.port)"]),
            ("web.url", [publicURL?.absoluteString ?? ""]), ("log.format", [log.format.rawValue]),
            ("log.level", [log.level.rawValue]),
        ]
        return general + chats.flatMap(\.values) + (mail?.values ?? []) + rest + giving.comparable
    }
}

extension Settings.Mail {
    fileprivate var values: [(key: String, value: [String])] {
        [
            ("mail.server", [server.host, "\(server.port)"]), ("mail.security", [security.rawValue]),
            ("mail.from", [from.name ?? "", from.address.text]),
            ("mail.replyTo", [replyTo?.name ?? "", replyTo?.address.text ?? ""]), ("mail.user", [login?.user ?? ""]),
            ("mail.passwordFile", [login?.password.description ?? ""]), ("mail.caFile", [caFile?.path ?? ""]),
        ]
    }
}

extension Settings.Chat {
    fileprivate var values: [(key: String, value: [String])] {
        let values: [(String, [String])] = [
            ("", []), (".platform", [platform.rawValue]), (".url", [url.absoluteString]),
            (".tokenFile", [token.description]), (".rooms", rooms.map(\.rawValue)),
            (".natural", natural.map(\.rawValue)), (".announce", announcing.told),
            (".announceDay", [announcing.day?.rawValue ?? ""]), (".announceMonth", [announcing.month?.rawValue ?? ""]),
            (".bots", bots.map(\.rawValue)),
            (".caFile", [caFile?.path ?? ""]), (".proxy", [proxy?.absoluteString ?? ""]),
            (".allowHTTP", ["\(allowHTTP)"]),
        ]
        return values.map { ("chats.\(id)\($0.0)", $0.1) }
    }
}

extension Settings.Announcing {
    fileprivate var told: [String] {
        [week?.rawValue ?? ""] + sites.flatMap { ["> \($0.room)"] + $0.tells.map(\.rawValue) }
    }
}
