/// Who is in the demo's room. Their names hold what names do hold: accents, apostrophes, hyphens, several words.
public struct SalonCast: Hashable, Sendable {
    public var people: [SalonMember]
    public var bot: SalonMember
    /// The id of the room that everybody is in.
    public var room: String
    /// What the room is called.
    public var roomName: String

    public init(people: [SalonMember], bot: SalonMember, room: String, roomName: String) {
        self.people = people
        self.bot = bot
        self.room = room
        self.roomName = roomName
    }

    /// The cast of `bravo demo`.
    public static let demo = SalonCast(
        people: [
            SalonMember(id: "elodie", name: "Élodie Martin"),
            SalonMember(id: "jean-luc", name: "Jean-Luc d’Almeida"),
            SalonMember(id: "zoe", name: "Zoë O’Brien"),
            SalonMember(id: "karim", name: "Karim Benali"),
            SalonMember(id: "anais", name: "Anaïs Lefèvre-Roux"),
            SalonMember(id: "mai", name: "Nguyễn Thị Mai"),
            SalonMember(id: "ana", name: "Ana Ruiz"),
        ],
        bot: SalonMember(id: "bravo", name: "Bravo", bot: true), room: "front-desk", roomName: "Accueil / Front desk")

    var everybody: [SalonMember] { people + [bot] }

    func member(_ id: String) throws(SalonRefusal) -> SalonMember {
        guard let member = everybody.first(where: { $0.id == id }) else { throw .user }
        return member
    }

    /// The room that a person shares with the bot alone.
    func directRoom(with person: String) throws(SalonRefusal) -> String {
        guard people.contains(where: { $0.id == person }) else { throw .user }
        return directPrefix + person
    }

    func isDirect(_ room: String) -> Bool { room.hasPrefix(directPrefix) }

    /// Every room that the bot is in.
    var rooms: [SalonRooms.Room] {
        [SalonRooms.Room(id: room, name: roomName, direct: false, members: everybody.count)]
            + people.map { SalonRooms.Room(id: directPrefix + $0.id, name: $0.name, direct: true, members: 2) }
    }

    /// Who is in a room.
    func members(of room: String) throws(SalonRefusal) -> [SalonMember] {
        if room == self.room { return everybody }
        guard let person = people.first(where: { directPrefix + $0.id == room }) else { throw .room }
        return [person, bot]
    }

    private var directPrefix: String { "direct-" }
}
