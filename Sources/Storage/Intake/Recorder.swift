import Foundation
import GRDB
import Praise

/// Records one batch inside the transaction it is given.
struct Recorder {
    let intake: Intake
    let database: Database
    let outbox: Outbox
    let log: EventLog
    let directory: Directory
    let roster: RosterTable
    let letters: DeadLetters
    let now: Date
    private(set) var receipt = Receipt()

    init(_ intake: Intake, in database: Database, mint: KeyMint, at now: Date) {
        self.intake = intake
        self.database = database
        self.now = now
        outbox = Outbox(database: database, mint: mint, now: now)
        log = EventLog(database: database, now: now)
        directory = Directory(database: database, chat: intake.chat, now: now)
        roster = RosterTable(database: database)
        letters = DeadLetters(database: database, now: now)
    }

    mutating func record() throws {
        for member in intake.members where member.user.isStorable { try directory.learn(member) }
        for heard in intake.heard { try recordOrSetAside(heard) }
        // A clock that jumped ahead must not forget what is young.
        if abs(intake.clockDifference ?? 0) <= ClockCheck.tolerance { try letters.purge() }
        try StreamTable(database: database).advance(intake, at: now)
    }

    /// One poisonous thing must neither stop the others nor leave a part of itself behind.
    private mutating func recordOrSetAside(_ heard: Heard) throws {
        let before = receipt
        do {
            try database.inSavepoint {
                try record(heard)
                return .commit
            }
        } catch let error where Poison.isPoison(error) {
            receipt = before
            try setAside(heard, because: error)
        }
    }

    private mutating func record(_ heard: Heard) throws {
        switch heard {
        case .message(let message): try record(message)
        case .deleted(let address): try recordDeletion(of: address)
        case .joinedIn(let emoji, let member): try putOn(emoji, by: member)
        case .unreacted(let emoji): try takeOff(emoji)
        case .echoed(let key, let address): try outbox.echo(key, at: address)
        case .answered(let emoji): try react(emoji)
        case .joined(let room): try arrive(in: room)
        case .left(let room, let user, let time): try leave(room, by: user, at: time)
        case .unreadable(let room):
            let notices = intake.operators.map { QueuedSaying.notice(.unreadableRoom(intake.chat, room), to: $0) }
            try queue([about(room, .unreadable, .unreadable)] + notices)
        case .malformed(let address, let reason, let excerpt):
            try setAside(address, .original, reason: reason, excerpt: excerpt)
        }
    }

    private mutating func leave(_ room: RoomID, by user: UserID?, at time: Date) throws {
        try database.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", [absence(from: room), now.milliseconds])
        try queue(intake.operators.map { .notice(.roomLeft(intake.chat, room, by: user, at: time), to: $0) })
    }

    /// The room is greeted once; a return is told to the operators, once an hour at most. What waited for it goes on.
    private mutating func arrive(in room: RoomID) throws {
        try queue([about(room, .arrived, .arrival)])
        try database.run("DELETE FROM meta WHERE name = ?", [absence(from: room)])
        guard database.changesCount > 0 else { return }
        let hour = Date(timeIntervalSince1970: (now.timeIntervalSince1970 / 3600).rounded(.down) * 3600)
        try queue(intake.operators.map { .notice(.roomJoined(intake.chat, room, at: hour), to: $0) })
        receipt.queued += try outbox.hasten(in: intake.chat, room: room)
    }

    /// The note that Bravo is out of a room.
    private func absence(from room: RoomID) -> String { "left \(intake.chat) \(room)" }

    /// Said in a room once, however often Bravo comes back to it.
    private func about(_ room: RoomID, _ saying: Saying, _ purpose: QueuedSaying.Purpose) -> QueuedSaying {
        QueuedSaying(
            to: .room(intake.chat, room), saying: saying, origin: .room(intake.chat, room), purpose: purpose)
    }

    mutating func queue(_ sayings: [QueuedSaying]) throws {
        receipt.queued += try outbox.queue(sayings)
    }

    mutating func countRecognition() {
        receipt.recorded += 1
    }

    private mutating func setAside(_ heard: Heard, because error: any Error) throws {
        switch heard {
        case .message(let message):
            let words = (try? JSONText.encode(message.reading)) ?? ""
            try setAside(message.address, message.revision, reason: Poison.reason(error), excerpt: words)
        case .deleted(let address):
            try setAside(address, .deleted, reason: Poison.reason(error), excerpt: "")
        case .joinedIn(let emoji, _), .unreacted(let emoji), .answered(let emoji):
            try setAside(emoji.address, .original, reason: Poison.reason(error), excerpt: "")
        case .echoed(_, let address), .malformed(let address, _, _):
            try setAside(address, .original, reason: Poison.reason(error), excerpt: "")
        case .joined(let room), .left(let room, _, _), .unreadable(let room):
            let address = MessageAddress(chat: intake.chat, room: room, message: "")
            try setAside(address, .original, reason: Poison.reason(error), excerpt: "")
        }
    }

    private mutating func setAside(
        _ address: MessageAddress, _ revision: Revision, reason: String, excerpt: String
    ) throws {
        guard try letters.add(address, revision, reason: reason, excerpt: excerpt) else { return }
        // One notice for each room and batch: whoever sends many broken messages must not flood the operators.
        let isFirst = !receipt.setAside.contains { $0.room == address.room }
        receipt.setAside.append(address)
        if isFirst { try queue(intake.operators.map { .notice(.setAside(address), to: $0) }) }
    }
}
