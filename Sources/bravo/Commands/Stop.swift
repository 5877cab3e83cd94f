import ArgumentParser
import Foundation

/// Ends the program with a sentence on standard error and a status that scripts can tell apart.
struct Stop: Error {
    /// Every status but 0, the same for every command.
    enum Code: Int32, Hashable, Sendable, CaseIterable {
        /// Something went wrong while working.
        case failure = 1
        /// Not an order that the command knows; only the parsing of arguments ends so (`EX_USAGE`).
        case misused = 64
        /// The running bot or a chat cannot be reached; try again later (`EX_UNAVAILABLE`).
        case unavailable = 69
        /// Another process holds the lock; try again later (`EX_TEMPFAIL`).
        case busy = 75
        /// The settings, or what they name, must be mended first (`EX_CONFIG`).
        case settings = 78
    }

    /// Empty where everything has been said.
    let advice: String
    let code: Code

    init(_ advice: String, code: Code) {
        self.advice = advice
        self.code = code
    }
}

extension Stop.Code {
    var meaning: String {
        switch self {
        case .failure: "failed while working"
        case .misused: "misused: an argument is wrong"
        case .unavailable: "the running bot or a chat cannot be reached; try again later"
        case .busy: "another bravo holds the data folder"
        case .settings: "the settings, or what they name, must be mended"
        }
    }

    /// All of them, one a line, for `--help`.
    static var table: String {
        let lines = allCases.map { "\($0.rawValue)".padding(toLength: 4, withPad: " ", startingAt: 0) + $0.meaning }
        return (["0   well"] + lines).map { "  " + $0 }.joined(separator: "\n")
    }

    /// The same in one sentence, for the README.
    static var sentence: String {
        let parts = allCases.map { "\($0.rawValue) \($0.meaning.replacing("; ", with: ", "))" }
        return "Exit status of every command: 0 well; \(parts.joined(separator: "; "))."
    }
}

/// Runs a command's work and turns a ``Stop`` into its sentence and exit status.
func stopping<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
        return try await work()
    } catch let stop as Stop {
        if !stop.advice.isEmpty { FileHandle.standardError.write(Data((stop.advice + "\n").utf8)) }
        throw ExitCode(stop.code.rawValue)
    }
}
