import Foundation
import Logging
import Synchronization
import TestSupport
import Testing

@testable import bravo

@Suite struct LogBookTests {
    private final class Paper: Sendable {
        let lines = Mutex<[String]>([])
        let heard = Mutex<[String]>([])
    }

    private let paper = Paper()
    private let book: LogBook
    private let logger: Logger

    init() {
        let (clock, paper) = (HandWoundClock(at: "2026-11-25T16:00:00Z"), paper)
        let book = LogBook(
            isJournal: true, now: { clock.now }, write: { line in paper.lines.withLock { $0.append(line) } })
        self.book = book
        logger = Logger(label: "test") { _ in BookHandler(book) }
    }

    private var lines: [String] { paper.lines.withLock { $0 } }

    @Test func `form and level change while loggers are in use`() {
        logger.info("Left out.")
        logger.notice("Written.")
        book.follow(LogSettings(format: .json, level: .debug))
        logger.debug("Written too.", metadata: ["a": "b"])
        #expect(lines.count == 2)
        #expect(lines.first == "<5>Written.\n")
        #expect(lines.last?.hasPrefix("{") == true && lines.last?.hasSuffix(#""a":"b"}"# + "\n") == true)
    }

    @Test func `a logger's own fields and its own level are its own`() {
        var chatty = logger
        chatty[metadataKey: "chat"] = "matrix"
        chatty.logLevel = .error
        chatty.notice("Left out.")
        chatty.error("Written.", metadata: ["why": "so"])
        logger.notice("Plain.")
        #expect(lines == ["<3>matrix: Written. why=so\n", "<5>Plain.\n"])
    }

    @Test func `whoever reads along hears of every notice, whatever the log leaves out`() {
        book.follow(LogSettings(format: .text, level: .error))
        book.tell { [paper] line in paper.heard.withLock { $0.append(line.sentence) } }
        logger.info("Left out.")
        logger.notice("A week is told.")
        #expect(lines.isEmpty)
        #expect(paper.heard.withLock { $0 } == ["A week is told."])
    }
}
