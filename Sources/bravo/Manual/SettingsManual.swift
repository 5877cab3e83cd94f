/// bravo.yaml(5), from the table of the settings.
struct SettingsManual {
    let version: Version

    var text: String {
        var page = Mdoc(title: "BRAVO.YAML", section: 5, version: version)
        page.section("NAME")
        page.macro("Nm bravo.yaml")
        page.macro("Nd settings of Bravo, a chat bot for saying thank you at work")
        page.section("DESCRIPTION")
        page.prose(
            "One YAML file in UTF-8. Relative paths are taken from its folder. Whatever is wrong with it is told at once, each "
                + "with its line and a remedy, and ends the program with status 78. No token ever stands in it.")
        page.prose("Put quotes round what begins with ! or @ or #.")
        page.prose("These are its keys; what is not here is refused.")
        page.list(SettingsKey.all.map { ("Va \(Mdoc.argument($0.path))", text(of: $0)) })
        page.section("EXAMPLES")
        page.prose("The smallest file, with a weekly post:")
        page.literal(SettingsKey.smallestFile.split(separator: "\n").map(String.init))
        page.section("SEE ALSO")
        page.macro("Xr bravo 1")
        return page.text
    }

    private func text(of key: SettingsKey) -> [String] {
        let fallback = key.fallback.map { "Left out: \($0)." } ?? "Required."
        return [key.meaning, "Takes \(key.shown).", fallback]
    }
}
