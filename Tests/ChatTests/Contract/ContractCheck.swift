import Testing

/// One promise of the seam, checked on any platform.
struct ContractCheck: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let run: @Sendable (any ContractHarness) async throws -> Void

    init(_ sentence: String, _ run: @escaping @Sendable (any ContractHarness) async throws -> Void) {
        testDescription = sentence
        self.run = run
    }

    static let all = listening + revising + speaking + asking + checking
}
