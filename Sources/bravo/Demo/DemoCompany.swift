import Web

/// Who is in the demo.
enum DemoCompany: Hashable, Sendable {
    case ordinary
    /// 60 people, and a year behind them.
    case sample

    var cast: SalonCast {
        switch self {
        case .ordinary: .demo
        case .sample: SampleStaff.cast
        }
    }

    /// What its settings say beside the ordinary ones.
    var settings: String {
        switch self {
        case .ordinary: ""
        case .sample:
            """
            values:
              - name: {fr: Entraide, en: Helping out}
                meaning: {fr: Donner un coup de main sans qu’on le demande, en: Lending a hand before being asked}
              - name: {fr: Écoute, en: Listening}
                meaning: {fr: Comprendre avant de répondre, en: Understanding before answering}
              - name: {fr: Audace, en: Daring}
                meaning: {fr: Oser dire et oser faire, en: Speaking up and trying things}
              - name: {fr: Soin, en: Care}
                meaning: {fr: Le petit geste de plus, en: The small thing more}

            """
        }
    }
}
