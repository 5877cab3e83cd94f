import Hummingbird
import Praise

extension MailStopDesk {
    /// `GET /mail/stop/TOKEN` only asks, because programs that look mails through follow links; `POST` stops, from the page's
    /// button or from a mail program by itself (RFC 8058), whatever it says.
    func add(to router: Router<WebContext>) {
        router.get("mail/stop/style.css") { _, _ in
            Response.content(Self.style.utf8, type: "text/css; charset=utf-8")
        }
        router.get("mail/stop/:token") { _, context in await answer(context, .asked, reader) }
        router.post("mail/stop/:token") { _, context in await answer(context, .done, stop) }
    }

    private func answer(
        _ context: WebContext, _ moment: MailStopPage.Moment, _ act: (MailToken) async throws -> Mailbox?
    ) async -> Response {
        guard let token = context.parameters.get("token").flatMap(MailToken.init(rawValue:)) else {
            return response(.unknown, nil, status: .notFound)
        }
        do {
            guard let mailbox = try await act(token) else { return response(.unknown, nil, status: .notFound) }
            return response(moment, mailbox.language, status: .ok)
        } catch {
            return response(.failed, nil, status: .serviceUnavailable)
        }
    }

    private func response(
        _ moment: MailStopPage.Moment, _ language: Language?, status: HTTPResponse.Status
    ) -> Response {
        let html = MailStopHTML.document(pages(moment, language))
        var response = Response.content(html.utf8, type: "text/html; charset=utf-8", status: status)
        response.headers[.contentSecurityPolicy] = """
            default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
            """
        response.headers[named: "X-Robots-Tag"] = "noindex"
        return response
    }

    private static let style = """
        :root { color-scheme: light dark; }
        body { margin: 0; padding: 2rem 1.25rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        section { max-width: 32rem; margin: 0 auto 3rem; }
        h1 { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
        button { min-height: 2.75rem; padding: 0.5rem 1.25rem; font: inherit; cursor: pointer; }

        """
}
