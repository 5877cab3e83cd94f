/// What a director is asked, in one language.
struct DirectorItem {
    var heading: Words
    var words: Words
    /// The emoji that answer it.
    var answers: Words
    /// The same, for whoever reads it in a letter.
    var answersByMail: Words
}
