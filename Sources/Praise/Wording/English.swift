import Foundation

/// Bravo in English.
struct English: Phrasebook {
    let place: Wording.Place

    func firstNoted(_ names: [String]) -> Words {
        "Got it. From now on, 👏 on your message means the same.\nSpotted a typo? Edit your message and I'll follow."
    }

    func manyNoted(_ count: Int) -> Words { count == 1 ? "1 thank-you noted." : "\(number(count)) thank-yous noted." }

    func nearly(_ nearly: Nearly) -> Words {
        switch nearly {
        case .noReason(let word): "What for? One fact is enough: \(example(word))"
        case .noRecipient(let word):
            "Who is it for? Add a name: \(code: "/\(word.rawValue) @ana for …"), or reply to their message."
        case .empty(let word): "Who is it for, and what for? For example: \(example(word))"
        case .unknownRequest: "To say thanks: \(code: "/bravo @ana for …"). To learn more: \(code: "/bravo help")"
        }
    }

    func withdrawn(_ names: [String], sentAt: Date) -> Words {
        "Taken back. Your thanks to \(list(names)) on \(date(place.day(of: sentAt))) won't be shown any more."
    }

    func correctedLate(_ names: [String]) -> Words {
        let people = names.isEmpty ? "" : " and for \(list(names))" as Words
        return "Corrected for you\(people). \(text: postDay)'s post stays as it was."
    }

    var directNotCounted: Words {
        "Say it in a room I'm in, so that the team can read it: \(code: "/bravo @ana for …"). I don't record anything here."
    }

    var help: Words {
        """
        To say thanks: \(example(.bravo))
        \(code: "/merci") works too, and so does \(code: "!bravo") where the chat keeps \(code: "/bravo") for itself.
        In reply to a message, you can leave out the name: \(code: "/bravo for …")
        Spotted a typo? Edit your message and I'll follow. Delete it, and the thank-you is taken back.
        On \(text: postDay)s at \(text: hour(place.posts.hour, place.posts.minute)), I retell the week.
        I keep who thanks whom, for what and when. Nothing of other messages.
        \(questions)
        """
    }

    var arrived: Words {
        """
        Hello, I'm Bravo. When someone has made your life easier, say so here: \(example(.merci)).
        Those messages are all I keep. On \(text: postDay)s I retell a few. \(code: "/bravo help")
        """
    }

    var unreadable: Words {
        "This room is encrypted, so I can't read thanks in it. Say them in a room without encryption and I'll follow."
    }
}

extension English {
    func example(_ word: ThanksWord) -> Words {
        switch word {
        case .bravo: "\(code: "/bravo @ana for picking up the Martin file")"
        case .merci: "\(code: "/merci @ana for finding a room in two minutes")"
        }
    }

    func list(_ names: [String]) -> Words {
        .list(names.map { "\(name: $0)" }, last: " and ")
    }

    func quote(_ text: String) -> Words {
        "“\(text: Quotation.prepared(text, inner: ("‘", "’")))”"
    }
}
