extension MailHTML {
    /// No colour but a grey that is seen on white and on black: text and ground are the reader's own.
    enum Style {
        static let letter = """
            max-width: 38em; margin: 0 auto; padding: 20px; font: 16px/1.5 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; \
            overflow-wrap: anywhere
            """
        static let heading = "margin: 28px 0 8px; font-size: 18px; line-height: 1.3"
        static let paragraph = "margin: 0 0 16px"
        static let list = "margin: 0 0 16px; padding-left: 28px"
        static let item = "margin: 0 0 10px"
        static let foot = "margin: 32px 0 0; font-size: 13px; opacity: 0.8"
        static let tableFrame = "margin: 0 0 16px; overflow-x: auto"
        static let table = "border-collapse: collapse; width: 100%; overflow-wrap: break-word"
        /// As wide as the screen, not as its table.
        static let caption =
            "text-align: left; padding: 0 0 8px; overflow-wrap: anywhere; max-width: calc(100vw - 40px)"
        /// The column that gives way where there is little room.
        static let name = """
            padding: 6px 0; text-align: left; vertical-align: baseline; min-width: 5em; \
            overflow-wrap: break-word; \(line)
            """

        static func cell(isNumber: Bool) -> String {
            let look = isNumber ? "text-align: right; white-space: nowrap" : "text-align: left"
            return "padding: 6px 0 6px 12px; \(look); vertical-align: baseline; \(line)"
        }

        static let line = "border-bottom: 1px solid #808080"
    }
}
