import Foundation
import TestSupport

/// The built program itself, started and stopped as an operator or a power cut would.
enum BravoProcess {
    /// Next to the test bundle, where the build puts it.
    static let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "bravo")
        .path

    /// Starts `bravo` with these arguments; it runs until it is stopped or let go of.
    static func start(_ arguments: [String]) throws -> Program {
        try Program([binary] + arguments)
    }

    /// Waits for the end of a command that ends by itself.
    static func run(_ arguments: [String], input: String = "") throws -> (status: Int32, output: String, error: String)
    {
        let program = try Program([binary] + arguments, input: input)
        let status = program.wait()
        return (status, program.output, program.error)
    }
}
