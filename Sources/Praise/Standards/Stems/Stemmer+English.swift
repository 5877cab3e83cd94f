extension Stemmer {
    static func singularEnglish(_ word: String) -> String {
        guard word.count > 3, word.hasSuffix("s") else { return word }
        if ["ss", "us", "is"].contains(where: word.hasSuffix) { return word }
        return word.hasSuffix("ies") && word.count > 4 ? word.dropLast(3) + "y" : String(word.dropLast())
    }

    /// Tried in this order; plurals are singular by now.
    static let englishEndings: [Ending] = [("ing", 3), ("ed", 3), ("ly", 4), ("e", 3)]

    static let irregularEnglish = table(englishVerbs + "\n" + englishNouns)

    /// What stands for itself, because its ending would make another word of it.
    private static let englishNouns = """
        meeting meeting meetings
        morning morning mornings
        building building buildings
        training training trainings
        handover handover handovers
        mail mail mails email emails
        """

    /// The stem, then the forms that are met in thanks.
    static let englishVerbs = """
        keep keep keeps kept keeping
        leave leave leaves left leaving
        take take takes took taken taking
        send send sends sent sending
        bring bring brings brought bringing
        find find finds found finding
        write write writes wrote written writing
        tell tell tells told telling
        say say says said saying
        give give gives gave given giving
        make make makes made making
        show show shows showed shown showing
        hold hold holds held holding
        teach teach teaches taught teaching
        catch catch catches caught catching
        think think thinks thought thinking
        buy buy buys bought buying
        pay pay pays paid paying
        come come comes came coming
        drive drive drives drove driven driving
        draw draw draws drew drawn drawing
        run run runs ran running
        rerun rerun reruns reran rerunning
        build build builds built
        rebuild rebuild rebuilds rebuilt rebuilding
        sell sell sells sold selling
        sweep sweep sweeps swept sweeping
        wipe wipe wipes wiped wiping
        feed feed feeds fed feeding
        meet meet meets met
        let let lets letting
        put put puts putting
        set set sets setting
        read read reads reading
        shut shut shuts shutting
        go go goes went gone going
        get get gets got getting
        do do does did done doing
        see see sees saw seen seeing
        know know knows knew known knowing
        hear hear hears heard hearing
        spend spend spends spent spending
        lend lend lends lent lending
        stand stand stands stood standing
        begin begin begins began beginning
        speak speak speaks spoke spoken speaking
        wear wear wears wore worn wearing
        break break breaks broke broken breaking
        fall fall falls fell fallen falling
        cut cut cuts cutting
        proofread proofread proofreads proofreading
        """
}
