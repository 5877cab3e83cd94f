import ArgumentParser
import Foundation

/// Ends the program with a sentence on standard error and a status that scripts can tell apart.
struct Stop: Error {
    enum Code: Int32 {
        /// Something went wrong while working.
        case failure = 1
        /// The running bot or a chat cannot be reached; try again later (`EX_UNAVAILABLE`).
        case unavailable = 69
        /// Another process holds the lock; try again later (`EX_TEMPFAIL`).
        case busy = 75
        /// The settings, or what they name, must be mended first (`EX_CONFIG`).
        case settings = 78
    }

    let advice: String
    let code: Code

    init(_ advice: String, code: Code) {
        self.advice = advice
        self.code = code
    }
}

/// Runs a command's work and turns a ``Stop`` into its sentence and exit status.
func stopping<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
        return try await work()
    } catch let stop as Stop {
        FileHandle.standardError.write(Data((stop.advice + "\n").utf8))
        throw ExitCode(stop.code.rawValue)
    }
}
