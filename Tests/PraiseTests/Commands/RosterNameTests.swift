import Praise
import Testing

/// Names of people and services of the roster, in the room or not.
@Suite struct RosterNameTests {
    private static let roster = [
        person(1, "Ana Ruiz", "Accueil", "@ana:example.org"), person(2, "Inès Benali", "Entretien"),
        person(3, "Paul Nguyễn", "Entretien"), person(4, "Hugo Lemaître", "Front desk"),
        person(5, "Hugo Petit", "Front desk", "@hugo:example.org"), person(6, "Rose Martin", "Ventes"),
        person(7, "Rose", "Rose"), person(8, "Dirk Éluard"), person(9, "Zoé Dupont", "Ventes", "@zoe:example.org"),
    ]
    private static let names = MemberNames(
        [
            Member(user: "@ana:example.org", name: "anna_r"), Member(user: "@karim:example.org", name: "Karim B."),
            Member(user: "@zoe2:example.org", name: "Zoé Dupont"),
        ], roster: roster, on: "matrix")

    private static func person(_ id: Int64, _ name: String, _ service: String? = nil, _ user: UserID? = nil)
        -> RosterPerson
    {
        RosterPerson(
            person: Person(id: PersonID(rawValue: id), name: name), service: service,
            accounts: user.map { [Account(chat: "matrix", user: $0)] } ?? [])
    }

    @Test(arguments: [
        ("/merci @Inès Benali pour le café", "merci oster/2: le café"),
        ("/merci Inès Benali pour le café", "merci oster/2: le café"),
        ("/merci à inès benali pour le café", "merci oster/2: le café"),
        ("/merci Inès Benali a fait le café", "merci oster/2: a fait le café"),
        ("/merci @Ines Benali pour x", "merci oster/2: x"), ("/merci @Inès pour x", "merci oster/2: x"),
        ("/merci Inès pour x", "merci oster/2: x"),
        ("/merci Inès, Karim et @Ana Ruiz pour x", "merci oster/2 karim ana: x"),
        ("/merci @Inè pour x", "merci oster/2: x"), ("/merci @Inès Ben pour x", "merci oster/2: x"),
        ("/merci @Hugo P pour x", "merci hugo: x"), ("/merci @Hugo Petit x", "merci hugo: x"),
        ("/merci @Elu x", "merci @Elu: x"), ("/merci @Dirk x", "merci oster/8: x"),
        ("/bravo @Ana Ruiz pour x", "bravo ana: x"), ("/bravo @anna_r pour x", "bravo ana: x"),
    ])
    func `a person of the roster is named like one of the room`(line: String, reading: String) {
        #expect(Room.reads(line, names: Self.names) == reading)
    }

    @Test(arguments: [
        "/merci Inès est venue", "/merci in pour x", "/merci pour Inès Benali", "/merci Inè pour x",
        "/merci rose, le vin",
    ])
    func `a word of the reason is nobody's name`(line: String) {
        #expect(Room.reads(line, names: Self.names) == "merci?noRecipient")
    }

    @Test(arguments: [
        ("/bravo @Ana, Karim B. m’a aidé", "bravo ana: Karim B. m’a aidé"),
        ("/bravo @Karim Rose et tendre", "bravo karim: Rose et tendre"),
    ])
    func `after somebody named, a name may belong to the reason`(line: String, reading: String) {
        #expect(Room.reads(line, names: Self.names) == reading)
    }

    @Test(arguments: [
        ("/bravo @accueil pour x", "bravo @accueil: x"), ("/bravo @front-desk for x", "bravo @front-desk: x"),
        ("/bravo @Front desk for x", "bravo @Front desk: x"), ("/bravo @\"Front desk\" for x", "bravo @Front desk: x"),
        ("/bravo @« Front desk » pour x", "bravo @Front desk: x"), ("/bravo Front desk pour x", "bravo @Front desk: x"),
        ("/bravo @équipe Entretien pour x", "bravo @équipe Entretien: x"),
    ])
    func `a service is read to the end of its name`(line: String, reading: String) {
        #expect(Room.reads(line, names: Self.names) == reading)
    }

    @Test(arguments: ["ENTRETIEN", "@entretien", "équipe Entretien", "equipe entretien", "team Entretien"])
    func `a service is everybody in it`(name: String) {
        guard case .team("Entretien", let members) = Self.names.find(name) else {
            return #expect(Bool(false), "\(name)")
        }
        #expect(members.map(\.name) == ["Inès Benali", "Paul Nguyễn"] && members.map(\.standsFor?.rawValue) == [2, 3])
    }

    @Test func `a name that fits several is asked back`() {
        let hugos: [Candidate] = [
            .person("Hugo Lemaître", service: "Front desk"), .person("Hugo Petit", service: "Front desk"),
        ]
        #expect(Self.names.find("Hugo") == .ambiguous("Hugo", hugos))
        #expect(Self.names.find("@hug") == .ambiguous("hug", hugos))
        #expect(
            Self.names.find("Rose")
                == .ambiguous("Rose", [.team("Rose"), .person("Rose", service: "Rose")]))
        #expect(
            Self.names.find("Zoé Dupont")
                == .ambiguous(
                    "Zoé Dupont", [.person("Zoé Dupont", service: nil), .person("Zoé Dupont", service: "Ventes")]))
    }

    @Test func `of many that a name may mean, five are told`() {
        let many = (1...9).map { Self.person($0, "Anne \($0)") }
        guard case .ambiguous(_, let candidates) = MemberNames([], roster: many).find("Anne") else {
            return #expect(Bool(false))
        }
        #expect(candidates.count == 5)
    }

    @Test func `two accounts of one person are one`() {
        let ana = RosterPerson(
            person: Person(id: PersonID(rawValue: 1), name: "Ana Ruiz"), service: "A",
            accounts: [Account(chat: "m", user: "@ana"), Account(chat: "m", user: "@ana2")])
        let names = MemberNames(
            [Member(user: "@ana2", name: "Ana"), Member(user: "@ana", name: "Ana")], roster: [ana], on: "m")
        #expect(names.member(named: "Ana")?.user == "@ana2" && names.member(named: "Ana Ruiz")?.user == "@ana2")
        #expect(names["@ana"]?.user == "@ana")
    }

    @Test func `who has an account on another chat only has a stand-in here`() {
        let ana = RosterPerson(
            person: Person(id: PersonID(rawValue: 1), name: "Ana Ruiz"), accounts: [Account(chat: "salon", user: "ana")]
        )
        #expect(MemberNames([], roster: [ana], on: "m").member(named: "Ana Ruiz")?.user == "roster/1")
        #expect(MemberNames([], roster: [ana], on: "salon").member(named: "Ana Ruiz")?.user == "ana")
    }
}
