import Praise
import Testing

@Suite struct TypedNameTests {
    @Test(arguments: [
        ("/bravo @ana for x", "bravo ana: x"), ("/bravo @Ana Merci pour x", "bravo ana: Merci pour x"),
        ("/bravo @Ana for x", "bravo ana: x"),
        ("/bravo @Ana Ruiz for x", "bravo ana: x"), ("/bravo @ana ruiz for x", "bravo ana: x"),
        ("/bravo @Ana\u{00A0}Ruiz pour x", "bravo ana: x"), ("/bravo @ana:example.org x", "bravo ana: x"),
        ("/bravo @Jean-Luc d’Almeida pour x", "bravo jl: x"), ("/bravo @jean-luc d'almeida pour x", "bravo jl: x"),
        ("/bravo @Jean\u{2011}Luc d’Almeida pour x", "bravo jl: x"), ("/bravo @Jean-Luc pour x", "bravo jl: x"),
        ("/bravo @jl pour x", "bravo jl: x"), ("/bravo @Karim B. pour x", "bravo karim: x"),
        ("/bravo @Karim pour x", "bravo karim: x"), ("/bravo @Karim B., pour x", "bravo karim: x"),
        ("/bravo @René Élise pour x", "bravo rene: x"), ("/bravo @Rene\u{301} E\u{301}lise pour x", "bravo rene: x"),
        ("/bravo @RENÉ ÉLISE pour x", "bravo rene: x"), ("/bravo @Hugo Petit pour x", "bravo hugo2: x"),
        ("/bravo @Hugo Lemaître, @Ana Ruiz et @Inès pour x", "bravo hugo1 ana ines: x"),
        ("/bravo @işık yılmaz için", "bravo isik: için"), ("/bravo @田中 太郎 ありがとう", "bravo tanaka: ありがとう"),
        ("/bravo @נועה כהן תודה", "bravo noa: תודה"), ("/merci à @Ana Ruiz pour x", "merci ana: x"),
        ("/bravo la démo de @Ana Ruiz", "bravo ana: la démo de @Ana Ruiz"),
        ("/bravo @ana @Ana Ruiz <Ana> x", "bravo ana: x"),
        ("/bravo @ana’s idea was good", "bravo ana: ’s idea was good"),
    ])
    func `names typed by hand are found among the members`(line: String, reading: String) {
        #expect(Room.reads(line, names: Room.members) == reading)
    }

    @Test(arguments: [
        ("/bravo @Hugo pour x", "bravo @Hugo: x"), ("/bravo @Sam Lee for x", "bravo @Sam Lee: x"),
        ("/bravo @ana-maria x", "bravo @ana-maria: x"), ("/bravo @anabelle x", "bravo @anabelle: x"),
        ("/bravo @ana:elsewhere.org x", "bravo @ana:elsewhere.org: x"), ("/bravo @Rene x", "bravo rene: x"),
        ("/bravo @Ana Dupont pour x", "bravo @Ana Dupont: x"), ("/bravo @аna x", "bravo @аna: x"),
        ("/bravo @Ruiz x", "bravo @Ruiz: x"), ("/bravo @IŞIK x", "bravo @IŞIK: x"),
    ])
    func `nobody is guessed`(line: String, reading: String) {
        #expect(Room.reads(line, names: Room.members) == reading)
    }

    @Test func `the label of a person found is their own name`() {
        let reading = Room.parser.read(Room.message([.text("/bravo @ana x")]), names: Room.members)
        let ana = Recipient.account("@ana:example.org", label: "Ana Ruiz")
        #expect(reading == .command(.thanks(Thanks(word: .bravo, recipients: [ana], reason: "x"))))
    }

    @Test(arguments: ["ana", "@Ana", "ANA RUIZ", "ana:example.org", "@ana:example.org"])
    func `a member answers to several names`(name: String) {
        #expect(
            MemberNames([Member(user: "@ana:example.org", name: "Ana Ruiz")]).member(named: name)?.name
                == "Ana Ruiz")
    }

    @Test func `a member is found by account`() {
        #expect(Room.members["@ines:example.org"]?.name == "Inès")
        #expect(Room.members["@nobody:example.org"] == nil)
    }
}
