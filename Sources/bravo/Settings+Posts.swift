import Praise

/// What is told, when, where and of whom.
extension Settings {
    /// In the order in which posts due on one morning are made: the shorter period first.
    var plannedPosts: [PlannedPost] {
        let times = [day.time, .weekly(week.time), month.time].compactMap(\.self)
        let posts = times.flatMap { time in sites(time.kind).map { post(time, $0.site, $0.rooms) } }
        return posts.filter { $0.kind == .week || !$0.rooms.isEmpty }
    }

    /// The post of a kind whether it is switched on or not, for whoever wants to see it; of the site that is told first.
    func post(of kind: Period.Kind, site id: String? = nil) -> PlannedPost? {
        let sites = sites(kind)
        let one = id.map { id in sites.first { $0.site.id == id } } ?? sites.first ?? (.everybody, [])
        return one.map { post(time(of: kind), $0.site, $0.rooms) }
    }

    /// Where what holds for all is told: the rooms of the weekly post.
    var announcing: [Addressee] { plannedPosts.filter { $0.kind == .week }.flatMap(\.rooms) }

    /// The announcing rooms: those that stand for the whole company, and each that has a choice of its own.
    private func sites(_ kind: Period.Kind) -> [(site: Site, rooms: [Addressee])] {
        let own = chats.flatMap { chat in
            chat.announcing.sites.map { site in
                (
                    site: Site(id: "\(chat.id) \(site.room)", rooms: Set(site.tells.map { .init(chat.id, $0) })),
                    rooms: [Addressee.room(chat.id, site.room)]
                )
            }
        }
        let shared = chats.compactMap { chat in
            chat.announcing.room(kind).map { Addressee.room(chat.id, $0) }
        }
        guard !shared.isEmpty || own.isEmpty else { return own }
        // What an announcing room of its own tells is not told again.
        let others = chats.filter { $0.announcing.sites.isEmpty }
        let rest: Set<StoryFacts.Place>? =
            own.isEmpty ? nil : Set(others.flatMap { chat in chat.rooms.map { StoryFacts.Place(chat.id, $0) } })
        return [(Site(id: "", rooms: rest), shared)] + own
    }

    private func post(_ time: PostTime, _ site: Site, _ rooms: [Addressee]) -> PlannedPost {
        let isFeaturing = time.kind != .day || day.isFeaturing
        return PlannedPost(
            time: time, site: site, rooms: rooms, tellsEmpty: whenEmpty(time.kind) == .post,
            choice: isFeaturing ? choice : ChoicePlan(rule: .off, rest: choice.rest), notice: notice)
    }

    private func time(of kind: Period.Kind) -> PostTime {
        switch kind {
        case .day: day.time ?? .daily(.morning)
        case .week: .weekly(week.time)
        case .month: month.time ?? .monthly(.firstMorning)
        }
    }

    private func whenEmpty(_ kind: Period.Kind) -> WeeklyPost.WhenEmpty {
        switch kind {
        case .day: day.whenEmpty
        case .week: week.whenEmpty
        case .month: month.whenEmpty
        }
    }
}
