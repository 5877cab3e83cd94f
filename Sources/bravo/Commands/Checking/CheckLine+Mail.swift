import Curl

extension CheckLine {
    /// - Parameter isLoggedIn: whether the server let us log in; one that offers no login lets everybody in, or nobody.
    static func mail(_ mail: Settings.Mail, isLoggedIn: Bool) -> CheckLine {
        let place = "\(mail.server.host):\(mail.server.port)"
        let way = mail.security == .none ? "in the clear, on this machine" : "over TLS"
        guard let login = mail.login else {
            return .ok("mail: server", "\(place) speaks with us \(way), without a login; no mail was sent")
        }
        guard isLoggedIn else {
            return .look(
                "mail: server",
                "\(place) speaks with us \(way), and offers no login on this port: `user` and `passwordFile` are not used "
                    + "there. Is the port right? 587 is for starttls, 465 for tls.")
        }
        return .ok("mail: server", "\(place) lets \(login.user.shownSafely) in, \(way); no mail was sent")
    }

    /// What the mail server would not do, and what the command ends with because of it.
    static func mailFailure(_ failure: MailFailure) -> CheckLine {
        switch failure.kind {
        case .invalid, .noTLS, .certificate, .credentials, .refusedForGood: .mend("mail: server", failure.advice)
        case .refusedForNow: .look("mail: server", failure.advice)
        case .nameResolution, .connection, .timeout, .connectionLost, .cancelled, .closed, .outOfResources:
            .mend("mail: server", failure.advice, .unavailable)
        }
    }
}
