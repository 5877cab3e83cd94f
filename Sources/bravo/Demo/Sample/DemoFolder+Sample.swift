import Foundation
import Praise
import Storage
import Web

extension DemoFolder {
    /// What this folder holds already, and what is wanted of it.
    ///
    /// - Throws: ``Stop`` where the sample is wanted and an ordinary demo is here.
    func company(isSampleWanted: Bool) throws -> DemoCompany {
        let isSample = DemoMemory.isSample(memory)
        if isSampleWanted, hasLedger, !isSample {
            throw Stop(
                "In \(url.path) is a demo without the sample company. Use another folder "
                    + "(bravo demo --sample --folder .sample), or remove this one to begin anew.",
                code: .settings)
        }
        return isSampleWanted || isSample ? .sample : .ordinary
    }

    /// Loads the sample company's year, all of it or nothing; nothing happens where it is here already.
    ///
    /// It is made beside and put in place when it is whole, so that whatever breaks off leaves nothing to mend.
    func load(_ settings: Settings, in language: Language, at now: Date) async throws {
        guard !hasLedger else { return }
        let part = url.appending(path: "sample.part", directoryHint: .isDirectory)
        let (data, messages) = (part.appending(path: "data"), part.appending(path: "salon.jsonl"))
        let lock = try locked(data)
        defer { lock.release() }
        for file in [messages] + ["", "-wal", "-shm"].map({ data.appending(path: "ledger.sqlite\($0)") }) {
            try? FileManager.default.removeItem(at: file)
        }
        try await live(settings, in: language, at: now, data, messages, lock)
        for (made, place) in [(messages, self.messages), (data, self.data)] {
            try? FileManager.default.removeItem(at: place)
            try FileManager.default.moveItem(at: made, to: place)
        }
        try FileManager.default.removeItem(at: part)
    }

    private var data: URL { url.appending(path: "data") }
    private var hasLedger: Bool { FileManager.default.fileExists(atPath: data.appending(path: "ledger.sqlite").path) }

    private func locked(_ data: URL) throws -> FolderLock {
        do throws(LedgerFailure) {
            return try FolderLock(folder: data)
        } catch {
            throw Stop(opening: error)
        }
    }

    private func live(
        _ settings: Settings, in language: Language, at now: Date, _ data: URL, _ messages: URL, _ lock: FolderLock
    ) async throws {
        guard let chat = settings.chats.first?.id else { return }
        let company = SampleCompany(language: language, until: now, zone: settings.timezone)
        do {
            let ledger = try await Ledger.open(folder: data, at: company.start(in: settings.timezone), holding: lock)
            let book = try SalonBook(file: messages, cast: SampleStaff.cast, now: { now })
            let load = SampleLoad(
                company: company, settings: settings, chat: chat, ledger: ledger, book: book,
                progress: SampleProgress(in: language))
            _ = try await load.run()
        } catch let failure as LedgerFailure {
            throw Stop(failure.advice, code: .failure)
        }
    }
}
