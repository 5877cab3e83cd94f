import Foundation

/// Faults, and their ends.
extension English {
    func authorized(_ chat: ChatID, _ since: Date) -> Words {
        "\(text: chat.rawValue) accepts my token again. I'm reading what was said there since \(moment(since))"
    }

    func chatSilent(_ chat: ChatID, _ since: Date) -> Words {
        """
        since \(moment(since)) \(text: chat.rawValue) hasn't answered. I keep asking, and will read what I missed. \
        Please look at that server, and at the network in between.
        """
    }

    func chatAnswers(_ chat: ChatID, _ since: Date) -> Words {
        "\(text: chat.rawValue) answers again. I'm reading what was said there since \(moment(since))"
    }

    func absence(_ chat: ChatID, _ start: Date, _ end: Date) -> Words {
        """
        from \(moment(start)) to \(moment(end)) I didn't read \(text: chat.rawValue). \
        What it had kept from that time is now recorded.
        """
    }

    func clockAgrees(_ chat: ChatID) -> Words {
        "this machine's clock and \(text: chat.rawValue)'s agree again. The weekly posts resume."
    }

    func ledgerStopped(_ trouble: LedgerTrouble, _ since: Date) -> Words {
        """
        since \(moment(since)) I can't record anything: \(cause(trouble)) \
        Nothing is lost: I'll read it all again then, without a restart.
        """
    }

    func ledgerGoesOn(_ since: Date) -> Words {
        "I'm recording again. What was sent since \(moment(since)) will be confirmed bit by bit."
    }

    var ledgerPutBack: Words {
        """
        my ledger's file was deleted while I had it open. I've put it back with all it held. \
        Please find out what deleted it.
        """
    }

    var ledgerReplaced: Words {
        """
        another ledger was put in the place of mine. I'm stopping, to start again on that one; \
        mine is kept beside it, and the log says where.
        """
    }

    func roomLeft(_ chat: ChatID, _ room: RoomID, by user: UserID?) -> Words {
        """
        \(removal(by: user)) \(self.room(chat, room)). Invite me and I'll come back by myself, \
        or take the room out of \(code: "rooms") in the settings.
        """
    }

    func roomJoined(_ chat: ChatID, _ room: RoomID) -> Words {
        "I'm \(self.room(chat, room)) again."
    }

    private func cause(_ trouble: LedgerTrouble) -> Words {
        switch trouble {
        case .full: "the disk of my data folder is full. Please make room on it."
        case .readOnly: "my data folder can't be written. Please make it and its disk writable."
        case .gone:
            "my ledger's file is gone and I can't put it back. Please make the data folder writable and leave me running."
        case .failing: "the disk of my data folder doesn't work as it should. Please check it."
        }
    }

    private func removal(by user: UserID?) -> Words {
        user.map { "\(code: $0.rawValue) took me out, so I'm no longer" } ?? "I'm no longer"
    }
}
