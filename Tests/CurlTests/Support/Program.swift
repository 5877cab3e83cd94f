import Foundation
import Glibc

/// A program of the system, running beside the test; killed when let go of.
///
/// Not Foundation's `Process`: its children inherit the starting thread's signal mask, which on a thread of the pool
/// blocks the signal that should end them, and its `waitUntilExit` then never returns.
final class Program: Sendable {
    /// The command that could not be started or ended badly.
    struct Failed: Error {
        var command: [String]
    }

    private let pid: pid_t
    private let output: FileHandle

    init(_ command: [String]) throws {
        let pipe = Pipe()
        guard let pid = Program.spawn(command, writingTo: pipe.fileHandleForWriting.fileDescriptor) else {
            throw Failed(command: command)
        }
        self.pid = pid
        output = pipe.fileHandleForReading
    }

    deinit {
        kill(pid, SIGKILL)
        waitpid(pid, nil, 0)
    }

    /// Runs to the end.
    static func run(_ command: [String]) throws {
        let file = FileHandle.nullDevice.fileDescriptor
        var status: Int32 = 0
        guard let pid = spawn(command, writingTo: file), waitpid(pid, &status, 0) == pid, status == 0 else {
            throw Failed(command: command)
        }
    }

    /// The rest of the first line that starts so; nil when the program ends without one.
    func line(after start: String) -> String? {
        var text = ""
        while true {
            let data = output.availableData
            guard !data.isEmpty else { return nil }
            text += String(decoding: data, as: UTF8.self)
            let whole = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if let line = whole.first(where: { $0.hasPrefix(start) }) { return String(line.dropFirst(start.count)) }
        }
    }

    private static func spawn(_ command: [String], writingTo output: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        var signals = sigset_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let arguments = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var pid: pid_t = 0
        return posix_spawnp(&pid, command[0], &actions, &attributes, arguments, environ) == 0 ? pid : nil
    }
}
