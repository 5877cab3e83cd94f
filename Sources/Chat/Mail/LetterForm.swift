public import Praise

/// One of the two forms in which a mail brings a letter, to be looked at without sending it.
public enum LetterForm: Sendable {
    case text
    case html

    public func show(_ letter: Letter) -> String {
        switch self {
        case .text: MailText.text(letter)
        case .html: MailHTML.document(letter)
        }
    }
}
