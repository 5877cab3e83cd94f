import Praise

extension MatrixDecoding {
    /// The first page of the first gap of `before`, taken off it.
    func step(_ page: MatrixPage, filling gap: MatrixCursor.Gap, after before: MatrixCursor) -> MatrixStep {
        var place = before
        var gap = gap
        var slice = MatrixSlice(
            room: gap.room, isDirect: place.direct[gap.room.rawValue] != nil && !rooms.contains(gap.room))
        slice.names = names(in: page.state ?? [])
        slice.events = page.chunk
        if gap.afterJoin, let arrival = page.chunk.lastIndex(where: isArrival) {
            slice.events = Array(page.chunk[page.chunk.index(after: arrival)...])
            gap.afterJoin = false
        } else if gap.afterJoin {
            slice.events = []
        }
        if var known = place.rooms[gap.room.rawValue] {
            count(slice.events, &known)
            place.rooms[gap.room.rawValue] = known
        }
        place.gaps.removeFirst()
        // A server that answers with the place it was asked about would be asked for ever.
        if let end = page.end, end != gap.from, end != gap.to {
            gap.from = end
            place.gaps.insert(gap, at: 0)
        }
        return MatrixStep(slices: [slice], place: place)
    }

    /// Counts what others wrote, for the next read receipt.
    func count(_ events: [Lenient<MatrixEvent>], _ known: inout MatrixCursor.Known) {
        for event in events.compactMap(\.value) where event.sender != me && !event.id.rawValue.isEmpty {
            known.unread += 1
            known.last = event.id
        }
    }
}
