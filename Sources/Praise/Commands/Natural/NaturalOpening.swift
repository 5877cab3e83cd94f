/// How a natural thank begins.
struct NaturalOpening {
    var word: ThanksWord
    var recipients: [Recipient]
    /// *merci à @ana*, *thanks to @ana*: the latter may also say because of whom something went wrong.
    var isDative: Bool
}
