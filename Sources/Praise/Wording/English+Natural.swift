extension English {
    func natural(isOn: Bool) -> Words {
        guard isOn else {
            return
                "In this room, thanks are said like this again: \(code: "/merci @ana for …"). Those noted so far stay noted."
        }
        return """
            In this room, I now also understand thanks said in plain words, when somebody is named and what they did follows: \
            \(code: "Thanks @ana for finding a room in two minutes"). 👏 says it's noted.
            Of other messages I keep nothing. Wasn't it meant as thanks? Delete your message, or write \(code: "/bravo undo").
            """
    }
}
