import Foundation

/// Shows on a terminal how far the import of a large roster is.
struct RosterProgress: Sendable {
    /// From here on it may take long enough for somebody to wonder.
    private static let largeRoster = 200

    private let isShown: Bool

    init(of lines: Int) {
        isShown = lines >= Self.largeRoster && isatty(STDERR_FILENO) == 1
    }

    func show(_ done: Int, of lines: Int) {
        guard isShown, done % 50 == 0 || done == lines else { return }
        FileHandle.standardError.write(Data("\r\(done) of \(lines)".utf8))
    }

    func end() {
        if isShown { FileHandle.standardError.write(Data("\r                    \r".utf8)) }
    }
}
