import ArgumentParser
import Bot
import Foundation
import Praise
import Web

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Starts a chat room on this machine, with the real bot in it.",
        discussion: """
            Examples:
              bravo demo                  in the language it spoke last; at first in yours, if that is French
              bravo demo --language en    in English
              bravo demo --sample         with a made-up company of 60 people and a year of its thanks
            Everything is kept in .demo: the next start continues, and removing the folder begins anew. Ctrl-C ends it.
            Exit status: 0 ended by Ctrl-C; 75 another demo holds the folder; 78 the port is taken, or
            --sample was asked for in a folder that holds an ordinary demo.
            """)

    @Option(name: .long, help: "The port of the page, on 127.0.0.1.")
    var port = 8480

    @Option(name: .long, help: "The folder that keeps everything.", completion: .directory)
    var folder = ".demo"

    @Option(name: .long, help: "The language of the bot and the page: fr or en.")
    var language: Language?

    @Flag(name: .long, help: "Fill a new folder with a made-up company of 60 people and a year of its thanks.")
    var sample = false

    func run() async throws {
        try await stopping {
            let kept = try DemoFolder(at: folder)
            let company = try kept.company(isSampleWanted: sample)
            let memory = try DemoMemory(file: kept.memory, language: language, company: company)
            let settings = try kept.furnish(port: port, company: company, language: memory.language)
            let timepiece = Timepiece.live(offset: { memory.offset })
            // Before signals are taken over: Ctrl-C ends it at once, and nothing of it is left in the way.
            if company == .sample { try await kept.load(settings, in: memory.language, at: timepiece.now()) }
            let orders = await Orders()
            let house = try await House.open(
                settings, timepiece: timepiece, wording: { $0.wording(in: memory.language) },
                logger: .quiet, weekInterval: 1)
            // After the lock is held: a second demo on this folder must not touch what the first one keeps.
            let book = try SalonBook(file: kept.messages, cast: company.cast, now: timepiece.now)
            let token = try settings.chats[0].readToken().revealed
            let server = SalonServer(
                book: book, token: token, controls: controls(memory, timepiece, settings, book),
                timepiece: timepiece, timeZone: settings.timezone)
            _ = try await house.run(on: orders) { whenListening in
                server.service(port: port, logger: .quiet) { port in
                    say(
                        DemoInvitation(port: port, language: memory.language, folder: folder, company: company).text)
                    whenListening()
                }
            }
            say(memory.language == .french ? "À bientôt." : "See you soon.")
        }
    }

    private func controls(_ memory: DemoMemory, _ timepiece: Timepiece, _ settings: Settings, _ book: SalonBook)
        -> SalonControls
    {
        SalonControls(
            moveClock: {
                let now = timepiece.now()
                let next = settings.nextPost(after: now)
                // A second past it, so that the post is due beyond rounding.
                try memory.advance(by: next.timeIntervalSince(now) + 1)
                book.wake()
                return timepiece.now()
            },
            language: { memory.language },
            changeLanguage: { try memory.speak($0) })
    }
}
