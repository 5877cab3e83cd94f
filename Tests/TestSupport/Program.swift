import Foundation
import Glibc
import Synchronization

/// A program running beside the test, its output kept in files; killed when let go of.
///
/// Not Foundation's `Process`: its children inherit the starting thread's signal mask, which on a thread of the pool
/// blocks the signal that should end them, and its `waitUntilExit` then never returns.
public final class Program: Sendable {
    /// The command that could not be started or ended badly.
    public struct Failed: Error {
        public let command: [String]
    }

    private let pid: pid_t
    private let folder: TemporaryFolder
    /// nil while it runs.
    private let ending = Mutex<Int32?>(nil)

    /// - Parameters:
    ///   - command: the program, looked for in PATH, and its arguments.
    ///   - input: what it reads from standard input.
    public init(_ command: [String], input: String = "") throws {
        folder = try TemporaryFolder()
        try Data(input.utf8).write(to: folder.url.appending(path: "input"))
        guard let pid = Program.spawn(command, in: folder.url.path) else { throw Failed(command: command) }
        self.pid = pid
    }

    deinit { kill() }

    /// Runs to the end; the output of a failure is thrown away.
    public static func run(_ command: [String]) throws {
        guard try Program(command).wait() == 0 else { throw Failed(command: command) }
    }

    /// As the system numbers processes.
    public var processID: Int32 { pid }
    public var output: String { text("output") }
    public var error: String { text("error") }

    /// `kill -9`: no last words.
    public func kill() { end(with: SIGKILL) }

    /// SIGTERM, and the exit status it ends with; -1 when a signal ended it.
    @discardableResult
    public func terminate() -> Int32 { end(with: SIGTERM) }

    /// Waits for its end and tells the exit status; -1 when a signal ended it.
    @discardableResult
    public func wait() -> Int32 { end(with: 0) }

    /// The rest of the first line that starts so; nil when the program ends without one.
    public func line(after start: String) -> String? {
        while true {
            let isOver = hasEnded
            let whole = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if let line = whole.first(where: { $0.hasPrefix(start) }) { return String(line.dropFirst(start.count)) }
            if isOver { return nil }
            usleep(10_000)
        }
    }

    private func text(_ name: String) -> String {
        String(decoding: (try? Data(contentsOf: folder.url.appending(path: name))) ?? Data(), as: UTF8.self)
    }

    private var hasEnded: Bool {
        ending.withLock { ending in
            var status: Int32 = 0
            if ending == nil, waitpid(pid, &status, WNOHANG) == pid { ending = Self.exitStatus(status) }
            return ending != nil
        }
    }

    @discardableResult
    private func end(with signal: Int32) -> Int32 {
        ending.withLock { ending in
            if let ending { return ending }
            if signal != 0 { _ = Glibc.kill(pid, signal) }
            var status: Int32 = 0
            waitpid(pid, &status, 0)
            let exit = Self.exitStatus(status)
            ending = exit
            return exit
        }
    }

    private static func exitStatus(_ status: Int32) -> Int32 {
        status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    }

    private static func spawn(_ command: [String], in folder: String) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        var signals = sigset_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, folder + "/input", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, folder + "/output", O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, folder + "/error", O_WRONLY | O_CREAT, 0o600)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let arguments = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var pid: pid_t = 0
        return posix_spawnp(&pid, command[0], &actions, &attributes, arguments, environ) == 0 ? pid : nil
    }
}
