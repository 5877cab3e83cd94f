import Praise
import Testing

@Suite struct ReasonStemsTests {
    @Test(arguments: [
        ("m’a rappelée avant 18h, j’ai pu finir ma commande le jour même", "18h command rappel*"),
        ("le RAPPEL de Mme Petit avant 18 h", "18h rappel*"),
        ("merci de rappeler toujours avant 18h00", "18h rappel*"),
        ("tous les bacs étiquetés avec la date", "bac dat etiquet*"),
        ("merci d’étiqueter les bacs", "bac etiquet*"),
        ("les étiquettes sur le bac", "bac etiquet"),
        ("la relecture du devis", "devi relir*"), ("a relu nos devis", "devi relir*"),
        ("relit chaque devis", "devi relir*"),
        ("qui range la salle de réunion", "rang* reunion sal"), ("le rangement des salles", "rang* sal"),
        ("a préparé le matériel et nettoyé l’établi", "etabl materiel nettoi* prepar*"),
        ("les cœurs et les œufs des journaux", "coeur journal oeuf"),
        ("en expliquant le schéma", "explic* schema"), ("une explication claire du schéma", "explic* schema"),
        ("a prévenu par SMS", "prevenir* sms"),
    ])
    func `French is brought to stems`(reason: String, stems: String) {
        #expect(Self.told(reason) == stems)
    }

    @Test(arguments: [
        ("called the Petits back before six, as promised", "6h cal* promis*"),
        ("for calling me back before 6", "6h cal*"), ("always calls back by 6 pm", "18h cal*"),
        ("tidied the meeting room", "meeting room tidi*"), ("for tidying up the room", "room tidi*"),
        ("labels each crate with a date", "crat dat label*"), ("all crates labelled with the date", "crat dat label*"),
        ("kept the parcels for her", "keep* parcel"), ("for your handover notes", "handover* not"),
        ("for remembering to heat the room", "heat* remember* room"), ("in ten minutes, for the visitors", "visitor"),
    ])
    func `English is brought to stems`(reason: String, stems: String) {
        #expect(Self.told(reason) == stems)
    }

    @Test(arguments: [
        "merci beaucoup pour ton aide rapide sur le dossier client", "super boulot, toujours souriante et disponible",
        "thanks for your quick help with the client file", "great work as always, so kind and cheerful",
        "lundi 3 mars, la semaine dernière, au troisième étage", "bravo !", "👏👏", "",
    ])
    func `what any thank may hold is no stem`(reason: String) {
        #expect(Self.told(reason) == "")
    }

    @Test func `names are no stems`() {
        let stems = ReasonStems(
            "Ana Ruiz et @karim ont réparé la presse de M. Martin chez Dupont", without: ["Ana Ruiz", "Accueil"])
        #expect(stems.all.sorted() == ["pres", "repar"])
        #expect(ReasonStems("l’accueil a réparé la presse", without: ["Accueil"]).all.sorted() == ["pres", "repar"])
    }

    @Test(arguments: [
        ("avant 18 h 30", "18h"), ("18h75", ""), ("dès 9h30", "9h30"), ("at 18:00", "18h"), ("by 3 p.m.", "15h"),
        ("by 3pm", "15h"), ("at 12 pm", "12h"),
        ("en 10 minutes", "10min"), ("sous 48 heures", "48h"), ("avant midi", "12h"), ("by six o’clock", "6h"),
        ("3 colis", "colis"), ("2 000 000 000 000 000 000 000", ""), ("99999999999999999999h", ""),
    ])
    func `hours and durations stay`(reason: String, stems: String) {
        #expect(Self.told(reason) == stems)
    }

    /// With a star behind what is a deed.
    private static func told(_ reason: String) -> String {
        let stems = ReasonStems(reason)
        return stems.all.sorted().map { stems.deeds.contains($0) ? $0 + "*" : $0 }.joined(separator: " ")
    }
}
