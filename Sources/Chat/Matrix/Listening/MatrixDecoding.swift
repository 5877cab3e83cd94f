import Foundation
import Praise

/// Makes of an answer what it means for Bravo. Pure.
struct MatrixDecoding: Sendable {
    let chat: ChatID
    let me: UserID
    /// The rooms of the settings.
    let rooms: Set<RoomID>

    init(_ account: ChatAccount, me: UserID) {
        chat = account.id
        self.me = me
        rooms = Set(account.rooms)
    }

    /// - Parameter before: the place that was asked about; nil on the first look, of which only the place counts.
    func step(_ sync: MatrixSync, after before: MatrixCursor?) -> MatrixStep {
        var place = before ?? MatrixCursor(since: sync.next)
        place.since = sync.next
        if let direct = sync.direct {
            place.direct = .init(uniqueKeysWithValues: direct.map { ($0.rawValue, $1.rawValue) })
        }
        var slices: [MatrixSlice] = []
        for (name, joined) in (sync.rooms?.join ?? [:]).sorted(by: { $0.key < $1.key }) where isHeard(name, place) {
            slices.append(slice(of: RoomID(name), joined, before: before, &place))
        }
        for (name, left) in (sync.rooms?.leave ?? [:]).sorted(by: { $0.key < $1.key }) {
            if let before, before.rooms[name] != nil, rooms.contains(RoomID(name)) {
                slices.append(lastSlice(of: RoomID(name), left, before: before, &place))
            }
            forget(name, &place)
        }
        for (name, invited) in (sync.rooms?.invite ?? [:]).sorted(by: { $0.key < $1.key }) {
            note(invitation(to: RoomID(name), invited), &place)
        }
        if before == nil {
            // Nobody need invite Bravo to a public room of the settings.
            for room in rooms.sorted() where place.rooms[room.rawValue] == nil { note(.init(room: room), &place) }
        }
        return MatrixStep(slices: slices, place: place)
    }

    /// Whether it is a room of the settings or one for two.
    func isHeard(_ room: String, _ place: MatrixCursor) -> Bool {
        rooms.contains(RoomID(room)) || place.direct[room] != nil
    }

    private func slice(
        of room: RoomID, _ joined: MatrixSync.Joined, before: MatrixCursor?, _ place: inout MatrixCursor
    ) -> MatrixSlice {
        let state = joined.state?.events ?? []
        var slice = MatrixSlice(room: room, isDirect: place.direct[room.rawValue] != nil && !rooms.contains(room))
        slice.names = names(in: state)
        let isNew = before?.rooms[room.rawValue] == nil
        var known = before?.rooms[room.rawValue] ?? MatrixCursor.Known()
        tellUnreadable(state + (joined.timeline?.events ?? []), in: &slice, &known)
        if let before {
            if isNew && rooms.contains(room) { slice.news.insert(.joined(room), at: 0) }
            take(joined, isNew: isNew, since: before.since, into: &slice, &place)
        }
        count(slice.events, &known)
        place.rooms[room.rawValue] = known
        followTombstone(in: state + slice.events, &place)
        return slice
    }

    /// Takes the timeline, or leaves it to a gap: read forwards to the same place, it is complete and in order.
    func take(
        _ joined: MatrixSync.Joined, isNew: Bool, since: String, into slice: inout MatrixSlice,
        _ place: inout MatrixCursor
    ) {
        let events = joined.timeline?.events ?? []
        if isNew, let arrival = events.lastIndex(where: isArrival) {
            slice.events = Array(events[events.index(after: arrival)...])
        } else if joined.timeline?.limited == true {
            let afterJoin = isNew && (joined.state?.events ?? []).contains(where: isArrival)
            place.gaps.append(.init(room: slice.room, from: since, to: place.since, afterJoin: afterJoin))
        } else {
            slice.events = events
        }
    }

    /// Whether it is our own coming into the room, rather than a change of our name.
    func isArrival(_ event: Lenient<MatrixEvent>) -> Bool {
        guard case .member(me, let member)? = event.value?.content else { return false }
        return member.membership == "join" && !member.wasIn
    }

    func names(in state: [Lenient<MatrixEvent>]) -> [UserID: String] {
        var names: [UserID: String] = [:]
        for event in state.compactMap(\.value) {
            if case .member(let user, let member) = event.content { names[user] = member.name }
        }
        return names
    }

    /// Once for every room in the life of a cursor.
    private func tellUnreadable(
        _ events: [Lenient<MatrixEvent>], in slice: inout MatrixSlice, _ known: inout MatrixCursor.Known
    ) {
        guard !known.isUnreadable, events.contains(where: { $0.value?.content == .encryption }) else { return }
        known.isUnreadable = true
        slice.news.append(.unreadable(slice.room))
    }
}
