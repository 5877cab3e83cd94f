/// The directors' monthly digest.
extension Wording {
    /// Says nothing of what is inside.
    public func directorSubject(_ digest: DirectorDigest) -> Words { book.directorSubject(digest) }

    /// All of it, as a letter.
    ///
    /// - Parameter isAnsweredInChat: whether the director finds what there is to do in chat too, and answers it there.
    public func directorBlocks(_ digest: DirectorDigest, isAnsweredInChat: Bool = true) -> [LetterBlock] {
        guard let item = digest.item.flatMap(book.directorItem) else { return book.directorOpening(digest) }
        let asked: [LetterBlock] = [.heading(item.heading), .paragraph(item.words)]
        let answers: [LetterBlock] = isAnsweredInChat ? [.paragraph(item.answersByMail)] : []
        return book.directorOpening(digest) + asked + answers
    }

    /// All of it but what there is to do, which is a message of its own.
    public func directorOpening(_ digest: DirectorDigest) -> Words { book.directorOpening(digest).inChat }

    /// What there is to do, with the emoji that answer it; nil for what only managers are asked.
    public func directorItem(_ item: DigestItem) -> Words? {
        book.directorItem(item).map { "\($0.words)\n\($0.answers)" }
    }
}
