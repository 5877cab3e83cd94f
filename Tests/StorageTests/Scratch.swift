import Foundation
import GRDB
import Praise
import Storage
import Testing

/// A data folder of a test's own, gone with it.
final class Scratch: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var file: String { folder.path + "/ledger.sqlite" }

    /// - Parameter name: tells several ledgers of one test apart.
    func open(_ name: String = "") async throws -> Ledger {
        try await Ledger.open(folder: name.isEmpty ? folder : folder.appending(path: name), at: .noon)
    }

    /// The file as any other program sees it, past all that Bravo would refuse to do.
    func raw() throws -> DatabaseQueue {
        try DatabaseQueue(path: file)
    }

    func execute(_ sql: String) throws {
        try raw().write { try $0.execute(sql: sql) }
    }

    func text(_ sql: String) throws -> String? {
        try raw().read { try String.fetchOne($0, sql: sql) }
    }

    func count(_ table: String) throws -> Int {
        try raw().read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }

    /// Every byte of every file.
    func bytes() throws -> Data {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().reduce(into: Data()) { all, name in
            all += try Data(contentsOf: folder.appending(path: name))
        }
    }

    func mode(_ name: String = "") throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
        return try #require(attributes[.posixPermissions] as? Int)
    }
}

extension Date {
    /// Tuesday of 2026-W47, noon in UTC.
    static let noon = Date(timeIntervalSince1970: 1_763_467_200 + 364 * 86400)
}
