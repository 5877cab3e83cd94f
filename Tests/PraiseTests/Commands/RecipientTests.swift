import Praise
import Testing

@Suite struct RecipientTests {
    @Test(arguments: [
        ("/bravo <Ana> <Karim> x", "bravo ana karim: x"), ("/bravo <Ana>, <Karim> x", "bravo ana karim: x"),
        ("/bravo <Ana>; <Karim> x", "bravo ana karim: x"), ("/bravo <Ana> + <Karim> x", "bravo ana karim: x"),
        ("/bravo <Ana> & <Karim> x", "bravo ana karim: x"), ("/bravo <Ana> and <Karim> x", "bravo ana karim: x"),
        ("/bravo <Ana> et <Karim> x", "bravo ana karim: x"), ("/bravo <Ana><Karim> x", "bravo ana karim: x"),
        ("/bravo <Ana>, <Karim> et <Ines> x", "bravo ana karim ines: x"),
        ("/bravo <Ana>, <Karim>, and <Ines>: x", "bravo ana karim ines: x"),
        ("/bravo <Ana> ET\u{00A0}<Karim> x", "bravo ana karim: x"),
        ("/merci à <Ana> et à <Karim> pour x", "merci ana karim: x"),
        ("/merci to <Ana> and to <Karim> for x", "merci ana karim: x"),
        ("/merci A <Ana> pour x", "merci ana: x"), ("/bravo pour <Ana>, x", "bravo ana: x"),
        ("/bravo for <Ana> for x", "bravo ana: x"),
        ("/bravo @ana @karim x", "bravo @ana @karim: x"), ("/bravo @ana@karim x", "bravo @ana @karim: x"),
        ("/bravo @ana,@karim: x", "bravo @ana @karim: x"), ("/bravo @ana et <Karim> x", "bravo @ana karim: x"),
        ("/bravo <Ana> <Ana> x", "bravo ana: x"), ("/bravo @ana @Ana @ANA x", "bravo @ana: x"),
        ("/bravo @rene\u{301} @ren\u{E9} x", "bravo @ren\u{E9}: x"),
        ("/bravo <Bravo> x", "bravo bravo: x"), ("/bravo <Ana> and <Bravo> x", "bravo ana bravo: x"),
        ("/bravo @bravo x", "bravo bravo: x"),
        ("/bravo \u{2068}<Ana>\u{2069} x", "bravo ana: x"),
        ("/bravo <Ana>\u{00A0}: x", "bravo ana: x"),
    ])
    func `recipients stand at the beginning, each once`(line: String, reading: String) {
        #expect(Room.reads(line) == reading)
    }

    @Test(arguments: [
        ("/bravo @ana.ruiz x", "@ana.ruiz"), ("/bravo @ana-maria x", "@ana-maria"), ("/bravo @ana_r x", "@ana_r"),
        ("/bravo @d’almeida x", "@d’almeida"), ("/bravo @o'neil x", "@o'neil"), ("/bravo @élise x", "@élise"),
        ("/bravo @ana, x", "@ana"), ("/bravo @ana. x", "@ana"), ("/bravo @ana: x", "@ana"), ("/bravo @ana- x", "@ana"),
        ("/bravo @ana’ x", "@ana"), ("/bravo @ana… x", "@ana"), ("/bravo @ana\u{00A0}: x", "@ana"),
        ("/bravo @ana:example.org x", "@ana:example.org"), ("/bravo @ana:example.org: x", "@ana:example.org"),
        ("/bravo @ana:localhost x", "@ana:localhost"), ("/bravo @田中さん x", "@田中さん"), ("/bravo @نور x", "@نور"),
        ("/bravo @a x", "@a"), ("/bravo @42 x", "@42"), ("/bravo @ışık x", "@ışık"),
    ])
    func `a typed handle ends where the word ends`(line: String, handle: String) {
        let reading = Room.reads(line)
        #expect(reading.hasPrefix("bravo \(handle): "))
        #expect(reading.hasSuffix("x"))
    }

    @Test(arguments: [
        ("/bravo pour la démo <Ana>", "bravo ana: la démo Ana"),
        ("/bravo for the demo, <Ana> and <Karim>!", "bravo ana karim: the demo, Ana and Karim!"),
        ("/merci beaucoup à <Ana> pour la salle", "merci ana: beaucoup à Ana pour la salle"),
        ("/bravo thanks to @ana for the docs", "bravo @ana: thanks to @ana for the docs"),
        ("/bravo la démo <Ana> <Ana>", "bravo ana: la démo Ana Ana"),
        ("/bravo bravo <Bravo> et <Ana>", "bravo ana: bravo Bravo et Ana"),
        ("/bravo l’aide de <Bravo>", "bravo bravo: l’aide de Bravo"),
        ("/bravo write to ana@example.org", "bravo?noRecipient"),
        ("/bravo la fonction {@ana}", "bravo?noRecipient"),
        ("/bravo <Ana> pour avoir aidé <Karim>", "bravo ana: avoir aidé Karim"),
    ])
    func `people named later on count when nobody is named first`(line: String, reading: String) {
        #expect(Room.reads(line) == reading)
    }

    @Test(arguments: [
        ("/bravo pour la démo", "bravo ^: la démo"), ("!merci, tout est clair", "merci ^: tout est clair"),
        ("/bravo", "bravo?noReason"), ("/bravo <Ana> x", "bravo ana: x"), ("/bravo !", "bravo?noReason"),
        ("/merci à vous deux", "merci ^: à vous deux"), ("[[/bravo <Ana> y]]/bravo x", "bravo ^: x"),
        ("bien vu", "-"), ("/bravo help", "help"),
        ("/bravo pour avoir aidé <Karim>", "bravo ^: avoir aidé Karim"),
    ])
    func `a reply thanks the author replied to`(line: String, reading: String) {
        #expect(Room.reads(line, reply: true) == reading)
    }

    @Test(arguments: [
        ("/bravo", "bravo?empty"), ("/merci", "merci?empty"), ("/bravo !", "bravo?empty"), ("!bravo …", "bravo?empty"),
        ("/merci pour", "merci?empty"), ("/bravo <Ana>", "bravo?noReason"), ("/bravo <Ana> !", "bravo?noReason"),
        ("/bravo <Ana> pour", "bravo?noReason"), ("/merci <Ana> for …", "merci?noReason"),
        ("/bravo @ana", "bravo?noReason"),
        ("/bravo <Ana> -", "bravo?noReason"), ("/bravo <Ana> \u{0301}", "bravo?noReason"),
        ("/bravo <Ana> \u{FE0F}", "bravo?noReason"),
        ("/bravo <Ana> pour <Karim>", "bravo?noReason"), ("/merci pour la salle", "merci?noRecipient"),
        ("/bravo Ana pour la salle", "bravo?noRecipient"), ("/bravo ＠ana pour la salle", "bravo?noRecipient"),
        ("/bravo @ ana x", "bravo?noRecipient"), ("/bravo @ x", "bravo?noRecipient"),
        ("/bravo @@@ x", "bravo?noRecipient"),
    ])
    func `what is missing is told`(line: String, reading: String) {
        #expect(Room.reads(line) == reading)
    }
}
