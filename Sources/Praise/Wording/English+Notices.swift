extension English {
    func notice(_ notice: OperatorNotice) -> Words { "\(strong: place.workspace): \(told(notice))" }

    private func told(_ notice: OperatorNotice) -> Words {
        switch notice {
        case .weekSkipped(let week, let due):
            """
            the post for the week of \(text: span(week)) was due on \(moment(due)), more than 36 hours ago. \
            I won't post it any more. To read it: \(code: "bravo week --week \(week) --dry-run")
            """
        case .postSkipped(let period, let due):
            """
            the post for \(text: genitive(period)) was due on \(moment(due)), too long ago. I won't post it any more. \
            To read it: \(code: "bravo week --period \(period) --dry-run")
            """
        case .unreadableRoom(let chat, let room):
            """
            on \(text: chat.rawValue), the room \(code: room.rawValue) is encrypted, so I can't read it. \
            Choose a room without encryption, or take it out of \(code: "rooms") in the settings.
            """
        case .unknownSaying(let addressee, _):
            """
            what I sent \(whither(addressee)) may or may not have arrived, and I have no way to find out. \
            Please look there and settle it with \(code: "bravo outbox"): I won't send it again by myself.
            """
        case .refusedSaying(let addressee, _, let reason):
            """
            what I sent \(whither(addressee)) was refused: \(quote(reason)). Check that I'm allowed to write there; \
            \(code: "bravo outbox") sends it again.
            """
        case .unchangedPost(let addressee, _, let reason):
            """
            something has to be taken out of the post \(whither(addressee)), and the chat didn't let me change it: \(quote(reason)). \
            Please delete that message by hand; \(code: "bravo outbox") tries again.
            """
        case .setAside(let address):
            """
            the message \(code: address.message.rawValue) \(room(address.chat, address.room)) couldn't be recorded. I've set it aside, and \
            the others go on as usual. If it was a thank-you, ask for it to be sent again.
            """
        case .clockDiffers(let chat, let seconds, _):
            """
            this machine's clock and \(text: chat.rawValue)'s differ by \(duration(seconds)). \
            Set it right (NTP): the weekly posts wait until then.
            """
        case .unauthorized(let chat, _):
            """
            \(text: chat.rawValue) refuses my token. Put a new one where \(code: "tokenFile") says: I'll take it up within a minute, \
            without a restart. (After a change of a systemd credential, restart me.)
            """
        case .clockAgrees(let chat, _): clockAgrees(chat)
        case .authorized(let chat, let since): authorized(chat, since)
        case .chatSilent(let chat, let since): chatSilent(chat, since)
        case .chatAnswers(let chat, let since): chatAnswers(chat, since)
        case .absence(let chat, let start, let end): absence(chat, start, end)
        case .ledgerStopped(let trouble, let since): ledgerStopped(trouble, since)
        case .ledgerGoesOn(let since): ledgerGoesOn(since)
        case .ledgerPutBack: ledgerPutBack
        case .ledgerReplaced: ledgerReplaced
        case .roomLeft(let chat, let room, let user, _): roomLeft(chat, room, by: user)
        case .roomJoined(let chat, let room, _): roomJoined(chat, room)
        case .mailWaits(let since, let reason): mailWaits(since, because: reason)
        case .mailGoesOut(let since): mailGoesOut(since)
        }
    }

    private func whither(_ addressee: Addressee) -> Words {
        switch addressee {
        case .person(let account): "to \(code: account.user.rawValue) on \(text: account.chat.rawValue)"
        case .mail(let box): "to \(code: box.address.text) by mail"
        case .room(let chat, let room): self.room(chat, room)
        case .message(let address), .thread(let address, _): room(address.chat, address.room)
        }
    }

    func room(_ chat: ChatID, _ room: RoomID) -> Words {
        "in the room \(code: room.rawValue) of \(text: chat.rawValue)"
    }

    private func duration(_ seconds: Int) -> Words {
        let amount = seconds.magnitude
        return switch amount {
        case ..<120: "\(number(Int(amount))) seconds"
        case ..<7_200: "\(number(Int(amount / 60))) minutes"
        case ..<172_800: "\(number(Int(amount / 3_600))) hours"
        default: "\(number(Int(clamping: amount / 86_400))) days"
        }
    }
}
