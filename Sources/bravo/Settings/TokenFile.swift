import Foundation

/// A file that holds a secret and nothing else.
struct TokenFile {
    let path: String
    /// systemd makes the files of its credentials: owned by root or by us, with the reader let in by an access list, which shows as group bits.
    let isCredential: Bool
    var content = Content.token

    enum Content: String, Hashable, Sendable {
        case token
        case password
    }

    /// The one line of the file.
    ///
    /// The file is checked after it was opened, so that it cannot be exchanged in between; a pipe is not waited for.
    func read() throws(SettingsObjection) -> Secret {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw SettingsObjection("cannot be read (\(reason))", "Put the \(content.rawValue) there: \(advice).")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try check(descriptor)
        return try secret(in: try contents(of: file))
    }

    /// At most as many bytes as any chat's token has, and one more to notice that there are more.
    private func contents(of file: FileHandle) throws(SettingsObjection) -> Data {
        let limit = 16 << 10
        let bytes: Data
        do {
            bytes = try file.read(upToCount: limit + 1) ?? Data()
        } catch {
            throw SettingsObjection("cannot be read", "Put the \(content.rawValue) there: \(advice).")
        }
        guard bytes.count <= limit else {
            throw SettingsObjection(
                "is too long for a \(content.rawValue)", "Keep the \(content.rawValue) in it and nothing else.")
        }
        return bytes
    }

    private var advice: String { "one line, the file yours alone (chmod 600 \(path))" }

    private func check(_ descriptor: Int32) throws(SettingsObjection) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw SettingsObjection(
                "is not a regular file", "Name a file that holds the \(content.rawValue) and nothing else.")
        }
        let isOurs = status.st_uid == geteuid() || (isCredential && status.st_uid == 0)
        guard isOurs else {
            throw SettingsObjection("belongs to another user", "Make it the user's that Bravo runs as (chown).")
        }
        guard status.st_mode & (isCredential ? 0o007 : 0o177) == 0 else {
            let mode = String(status.st_mode & 0o777, radix: 8)
            throw SettingsObjection(
                "can be read by others (mode 0\(mode))",
                "chmod 600 \(path), and make a new \(content.rawValue) if others were here.")
        }
    }

    private func secret(in bytes: Data) throws(SettingsObjection) -> Secret {
        var line = bytes[...]
        while let last = line.last, [0x0A, 0x0D, 0x20, 0x09].contains(last) { line.removeLast() }
        guard !line.isEmpty else {
            throw SettingsObjection("is empty", "Put the \(content.rawValue) in it, on one line.")
        }
        guard line.allSatisfy(mayStand), let text = String(validating: line, as: UTF8.self) else {
            throw SettingsObjection(
                "does not hold one \(content.rawValue) on one line",
                "Keep the \(content.rawValue) in it and nothing else.")
        }
        return Secret(text)
    }

    /// A token stands in a header as it is, so it is printable ASCII; a password may hold spaces and letters of every script.
    private func mayStand(_ byte: UInt8) -> Bool {
        switch content {
        case .token: (0x21...0x7E).contains(byte)
        case .password: byte >= 0x20 && byte != 0x7F
        }
    }
}
