import ArgumentParser
import Foundation

/// `--settings`, the same for every command that needs them.
struct SettingsOption: ParsableArguments {
    static let standard = "./bravo.yaml"

    @Option(
        name: .long, help: ArgumentHelp("The settings file.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var settings = SettingsOption.standard

    /// Reads the settings; every problem is told at once and ends the program with status 78.
    func load() throws -> Settings {
        do throws(SettingsFailure) {
            return try Settings(file: settings)
        } catch {
            throw Stop(error.description, code: .settings)
        }
    }
}
