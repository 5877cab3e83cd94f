import Foundation
import Praise
import TestSupport
import Testing

@testable import bravo

@Suite struct SettingsChangesTests {
    private static let whole = """
        workspace: Atelier Dupont
        timezone: Europe/Paris
        language: fr
        address: vous
        operators: ["@ana:example.org"]
        data: ./data
        chats:
          matrix:
            platform: matrix
            url: https://chat.example.org
            tokenFile: ./matrix.token
            rooms: ["!abc:example.org", "!def:example.org"]
            natural: ["!abc:example.org"]
            announce: "!abc:example.org"
            announceDay: "!abc:example.org"
            announceMonth: "!abc:example.org"
            bots: ["@ci:example.org"]
            caFile: ./company-ca.pem
            proxy: http://proxy.example.org:3128
            allowHTTP: false
        mail:
          server: mail.example.org:587
          security: starttls
          from: Bravo <bravo@example.org>
          replyTo: Sofia <sofia@example.org>
          user: bravo@example.org
          passwordFile: ./mail.password
          caFile: ./company-ca.pem
        day:
          post: off
          featured: false
          whenEmpty: silent
          title: Du jour
        week:
          post: monday 14:00
          whenEmpty: post
          title: De la semaine
        month:
          post: 1 09:00
          whenEmpty: silent
          title: Du mois
        choice:
          rule: fair
          rest: 12
          notice: 5
        digest:
          managers: monday 09:00
          directors: 1 09:00
        privacy:
          contact: sofia@example.org
        web:
          listen: 127.0.0.1:8080
          url: https://bravo.example.org
        log:
          format: auto
          level: notice
        values: [Audace]
        joining:
          emoji: ["👏"]
        moderators: ["@sofia:example.org"]
        limits:
          perDay: 5
        hints: true
        """

    /// For each key, the line that says something else.
    private static let others = [
        ("workspace", "workspace: Atelier Durand"), ("timezone", "timezone: Europe/Rome"), ("language", "language: en"),
        ("address", "address: tu"), ("operators", "operators: []"), ("data", "data: ./elsewhere"),
        ("chats.matrix.platform", "    platform: salon"), ("chats.matrix.url", "    url: https://other.example.org"),
        ("chats.matrix.tokenFile", "    tokenFile: ./other.token"),
        ("chats.matrix.rooms", "    rooms: [\"!abc:example.org\"]"),
        ("chats.matrix.natural", "    natural: [\"!def:example.org\"]"),
        ("chats.matrix.announce", "    announce: \"!def:example.org\""),
        ("chats.matrix.announceDay", "    announceDay: \"!def:example.org\""),
        ("chats.matrix.announceMonth", "    announceMonth: \"!def:example.org\""),
        ("chats.matrix.bots", "    bots: []"),
        ("chats.matrix.caFile", "    caFile: ./other-ca.pem"), ("chats.matrix.proxy", "    proxy: http://proxy:1"),
        ("chats.matrix.allowHTTP", "    allowHTTP: true"), ("mail.server", "  server: mail.example.org:25"),
        ("mail.security", "  security: tls"), ("mail.from", "  from: merci@example.org"),
        ("mail.replyTo", "  replyTo: ana@example.org"),
        ("mail.user", "  user: merci"), ("mail.passwordFile", "  passwordFile: ./other.password"),
        ("mail.caFile", "  caFile: ./other-ca.pem"),
        ("day.post", "  post: \"09:00\""),
        ("day.featured", "  featured: true"), ("day.whenEmpty", "  whenEmpty: post"), ("day.title", "  title: Hier"),
        ("week.post", "  post: friday 16:00"), ("week.whenEmpty", "  whenEmpty: silent"),
        ("week.title", "  title: La semaine"), ("month.post", "  post: off"), ("month.whenEmpty", "  whenEmpty: post"),
        ("month.title", "  title: Le mois"), ("choice.rule", "  rule: most"), ("choice.rest", "  rest: 6"),
        ("choice.notice", "  notice: 0"),
        ("digest.managers", "  managers: off"), ("digest.directors", "  directors: 2 09:00"),
        ("privacy.contact", "  contact: karim@example.org"),
        ("web.listen", "  listen: 127.0.0.1:8081"), ("web.url", "  url: https://other.example.org"),
        ("log.format", "  format: json"), ("log.level", "  level: debug"),
        ("values", "values: [Audace, Entraide]"), ("joining.emoji", "  emoji: []"), ("moderators", "moderators: []"),
        ("limits.perDay", "  perDay: 6"), ("hints", "hints: false"),
    ]

    private static func settings(_ key: String? = nil, _ other: String = "", in folder: SettingsFolder) throws
        -> Settings
    {
        let path = key?.split(separator: ".").map(String.init) ?? ["?"]
        var section = ""
        let lines = whole.split(separator: "\n").map { line in
            if line.first != " " { section = String(line.prefix { $0 != ":" }) }
            let isMeant = path.count == 1 || section == path[0]
            return isMeant && line.drop { $0 == " " }.hasPrefix((path.last ?? "") + ":") ? other : String(line)
        }
        return try folder.settings(lines.joined(separator: "\n"))
    }

    @Test(arguments: others) func `whichever key has changed is named, and no other`(key: String, other: String) throws
    {
        let folder = try SettingsFolder()
        let (old, new) = (try Self.settings(in: folder), try Self.settings(key, other, in: folder))
        #expect(old.changes(to: new) == [key])
        #expect(old.changes(to: old) == [])
        // What cannot change live keeps its value, all else takes the new one.
        #expect(old.changes(to: new.holding(to: old)) == (Settings.fixedKeys.contains(key) ? [] : [key]))
    }

    @Test func `no key is forgotten`() {
        #expect(
            Self.others.map { $0.0.replacingOccurrences(of: "matrix", with: "NAME") } == SettingsKey.all.map(\.path))
    }

    @Test func `a chat that came and one that went are told by their names alone`() throws {
        let folder = try SettingsFolder()
        let old = try Self.settings(in: folder)
        let new = try folder.settings(Self.whole.replacingOccurrences(of: "  matrix:", with: "  element:"))
        #expect(old.changes(to: new) == ["chats.matrix", "chats.element"])
    }
}
