import Foundation
import Praise

/// Turns the events of one slice into what happened. Pure.
struct MatrixReader: Sendable {
    let chat: ChatID
    let me: UserID
    let bots: Set<UserID>

    /// - Parameter originals: the messages that edits refer to; an edit of one that is not there is left out.
    func read(_ slice: MatrixSlice, originals: [MessageID: MatrixEvent] = [:]) -> [ChatEvent] {
        var names = slice.names
        var originals = originals
        var happened = slice.news
        for event in slice.events {
            switch event {
            case .unreadable(let json, let reason):
                if let letter = malformed(json, reason: reason, slice) { happened.append(letter) }
            case .readable(let event):
                if case .member(let user, let member) = event.content { names[user] = member.name }
                if case .message = event.content, originals[event.id] == nil { originals[event.id] = event }
                let voice = Voice(event: event, slice: slice, name: names[event.sender])
                if let thing = read(voice, originals) { happened.append(thing) }
            }
        }
        return happened
    }

    /// An event, where it was and what its sender is called.
    private struct Voice {
        var event: MatrixEvent
        var slice: MatrixSlice
        var name: String?
    }

    private func read(_ voice: Voice, _ originals: [MessageID: MatrixEvent]) -> ChatEvent? {
        let event = voice.event
        let address = MessageAddress(chat: chat, room: voice.slice.room, message: event.id)
        switch event.content {
        case .message(let message) where event.sender == me: return message.key.map { .echoed($0, address) }
        case .reaction(let reaction) where event.sender == me: return reaction.key.map { .echoed($0, address) }
        case .message(let message): return read(message, voice, originals)
        case .reaction(let reaction):
            return .reacted(
                Emoji(
                    address: address, target: reaction.target, user: event.sender, character: reaction.character,
                    sentAt: event.sentAt))
        case .redaction(let gone): return .deleted(MessageAddress(chat: chat, room: voice.slice.room, message: gone))
        case .member, .encryption, .tombstone, .redacted, .other: return nil
        }
    }

    private func read(_ message: MatrixMessage, _ voice: Voice, _ originals: [MessageID: MatrixEvent]) -> ChatEvent? {
        guard !bots.contains(voice.event.sender) else { return nil }
        guard let edited = message.relation?.edited else {
            return message.words.map {
                .posted(said($0, as: voice.event, of: .original, relation: message.relation, voice))
            }
        }
        // Only its author may edit a message, only a message that is no edit itself, and only while it is there.
        guard let original = originals[edited], original.sender == voice.event.sender,
            case .message(let first) = original.content, first.relation?.edited == nil, first.words != nil
        else { return nil }
        let time = Int64(voice.event.sentAt.timeIntervalSince1970 * 1000)
        let revision = Revision.edit(milliseconds: time, id: voice.event.id.rawValue)
        return .edited(said(message.newWords, as: original, of: revision, relation: first.relation, voice))
    }

    /// - Parameters:
    ///   - event: the message itself, of which this may be a later revision.
    ///   - relation: as the message was sent: an edit changes neither its thread nor what it answers.
    private func said(
        _ words: MatrixWords?, as event: MatrixEvent, of revision: Revision, relation: MatrixRelation?, _ voice: Voice
    ) -> Message {
        let sender = voice.event.sender
        return Message(
            address: MessageAddress(chat: chat, room: voice.slice.room, message: event.id), revision: revision,
            sender: Member(user: sender, name: MatrixName.shown(voice.name, of: sender)), sentAt: voice.event.sentAt,
            content: words.map { spans($0, isAnswer: relation?.answered != nil) } ?? [],
            repliesTo: relation?.answered.map { ReplyTarget(message: $0) }, thread: relation?.thread,
            isDirect: voice.slice.isDirect)
    }

    private func spans(_ words: MatrixWords, isAnswer: Bool) -> [Span] {
        words.html.map(MatrixHTML.spans) ?? MatrixBodyText.spans(words, isAnswer: isAnswer)
    }

    /// Only a message of a room of the settings is worth setting aside: nothing else can have been a command that got lost.
    /// It goes without an excerpt, since most messages are not meant for Bravo, and what they say is not ours to keep.
    private func malformed(_ json: JSONValue, reason: String, _ slice: MatrixSlice) -> ChatEvent? {
        guard json["type"]?.string == "m.room.message", !slice.isDirect else { return nil }
        let id = String((json["event_id"]?.string ?? "?").prefix(64))
        let address = MessageAddress(chat: chat, room: slice.room, message: MessageID(id))
        return .malformed(address, reason: reason, excerpt: "")
    }
}
