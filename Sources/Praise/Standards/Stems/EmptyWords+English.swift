extension EmptyWords {
    static let smallEnglish = Set(
        words(
            """
            a about above after again against all along also although always am among an and another any anybody anyone anything
            are around as at away back be because been before being below between both but by can could couldn did didn do does
            doesn doing don done down during each either else enough ever every everybody everyone everything except few for from
            had has have having he hello her here hers herself him himself his how however i if in instead into is isn it its
            itself just ll less let like m many may maybe me might mine more most much must my myself neither never no nobody none
            nor not nothing now of off often on once one only onto or other others ought our ours ourselves out over own per
            perhaps quite rather re really s same shall she should since so some somebody someone something sometimes soon still
            such t than that the their theirs them themselves then there these they this those though through till to together too
            toward towards twice under until up upon us ve very via was wasn we were weren what whatever when whenever where
            whether which while who whoever whole whom whose why will with within without won would yet you your yours yourself
            mr mrs ms dr d o
            """))

    static let english = """
        props cheers shout hats million huge immense clear new urgent thank thanks thankful grateful appreciate kudos bravo well done great good nice brilliant awesome amazing excellent
        fantastic wonderful lovely perfect super superb stunning huge big small little best better top real true useful helpful
        valuable easy simple quick quickly fast swift swiftly prompt promptly efficient responsive professional reliable patience patient
        patiently kind kindly kindness cheerful cheerfully smile smiling friendly warm caring calm cool pleasure joy happy glad
        relieved delighted attitude energy spirit mood listener listening listen thoughtful generous gentle gently endless
        help helped helping hand support work working job task team teammate colleague mate company office people person folk
        world thing stuff case point matter question problem issue trouble client customer file project business need ask asked
        idea info information detail part way solution result effort
        time moment day morning afternoon evening night tonight today tomorrow yesterday week weekend month year hour minute
        second monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
        october november december spring summer autumn winter christmas end start beginning
        first third fourth last next floor place side
        two three four five six seven eight nine ten eleven twelve fifteen twenty thirty hundred thousand half
        make take give get go come put let be have do say see know want can should look find try use save change turn
        mean life chance luck run finish complete begin
        """
}
