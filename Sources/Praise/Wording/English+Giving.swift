extension English {
    func giving(_ saying: GivingSaying) -> Words {
        switch saying {
        case .joining(let emoji): "Were you there too? Add \(text: emoji) to the message and your thanks joins in."
        case .customerCare: "Please leave out the customer's name and file: everyone will read this."
        case .dailyLimit(let limit):
            "This one isn't noted yet: it's \(text: Self.spelled(limit)) a day here. Send it tomorrow, it'll be just as true."
        case .hint(.shortReason, _): "Noted. If you like, add what it changed: that's often the line people remember."
        case .hint(.companion(let name), _):
            "Was \(name: name) in on it too? Add their name to your message and I'll follow."
        case .nothingToUndo:
            "I can't find a thank-you of yours to take back here. Reply \(code: "undo") to the message you mean, or delete it."
        case .notYours(let giver): "That thank-you is \(name: giver)'s: they can take it back, and so can a moderator."
        case .takenBack(let giver, let names, let sentAt, let isTold):
            """
            Taken back. \(name: giver)'s thanks to \(list(names)) on \(date(place.day(of: sentAt))) won't be shown any more, \
            and I'm telling them.\(isTold ? told : "")
            """
        case .takenBackBy(let moderator, let sentAt):
            "Your thanks of \(date(place.day(of: sentAt))) was taken back by \(name: moderator), who can tell you why."
        case .takenOut: "Taken out: the post no longer says it."
        case .keptOut: "All right: none of my posts says it, and none will."
        case .takingOut(let isModerator): takingOut(isModerator: isModerator)
        case .stillPosted: "I can't change a post here. The people who look after me have been told."
        }
    }

    private var told: Words {
        " \(text: postDay)'s post stays as it was: reply \(code: "withdraw") to it to change it."
    }

    private func takingOut(isModerator: Bool) -> Words {
        isModerator
            ? "Take out what? In reply to the post: \(code: "withdraw @ana"), or \(code: "withdraw “the words”"). In reply to a thank-you: \(code: "withdraw")."
            : "I can't find anything of yours there. Reply \(code: "withdraw") to the thank-you or to the post that names you."
    }

    /// *five*, and 12 as it is.
    private static func spelled(_ number: Int) -> String {
        let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        return words.indices.contains(number - 1) ? words[number - 1] : "\(number)"
    }
}

extension English {
    /// What is left of a post when everything was taken out of it.
    func emptied(_ story: Story) -> Words {
        "\(strong: title(story.period))\nSay thanks: \(code: "/bravo @name for …")"
    }
}
