import Praise

/// A letter for programs that show plain text.
enum MailText {
    /// The line of two dashes and a space is what mail programs know a signature by.
    static func text(_ letter: Letter) -> String {
        "\(letter.words.plainText)\n\n-- \n\(letter.foot.plainText)\n"
    }
}
