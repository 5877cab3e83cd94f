/// Why there are no settings: everything that has to be mended, in the order of the file.
struct SettingsFailure: Error, Hashable {
    /// As the operator named the file.
    var file: String
    /// At least one.
    var problems: [SettingsProblem]
}

/// One line for each problem: `bravo.yaml:3:11: timezone: “Europe/Pariss” is not a known time zone. Did you mean …`
extension SettingsFailure: CustomStringConvertible {
    var description: String {
        problems.map { problem in
            let place = problem.place.map { ":\($0.line):\($0.column)" } ?? ""
            return "\(file)\(place): \(problem)"
        }.joined(separator: "\n")
    }
}
