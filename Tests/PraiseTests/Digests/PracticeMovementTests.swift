import Praise
import Testing

@Suite struct PracticeMovementTests {
    private static func measure(_ kind: PracticeMeasure.Kind, _ figures: Int?...) -> PracticeMeasure {
        PracticeMeasure(kind, PracticeTrend(figures))
    }

    private static let others = PracticeMeasure.Kind.thankedOf(Suppression.Group(service: "Accueil"))

    static let table: [([PracticeMeasure], PracticeMovement)] = [
        ([], .tooEarly),
        ([measure(.thanked, 3, 3, 8)], .tooEarly),
        ([measure(.thanked, 3, nil, 3, 8)], .tooEarly),
        ([measure(.thanked, 3, 3, 3, nil)], .tooEarly),
        ([measure(.thanked, 3, 3, 3, 4)], .little),
        ([measure(.thanked, 3, 3, 3, 5)], .moved(.thanked, now: 5, before: 3)),
        ([measure(.thanked, 5, 5, 5, 2)], .moved(.thanked, now: 2, before: 5)),
        // The mean of 4, 5 and 5 is 4.67: 7 is 2.33 from it.
        ([measure(.thanked, 4, 5, 5, 7)], .moved(.thanked, now: 7, before: 5)),
        // It wobbles by 4 a month: 3 more is nothing.
        ([measure(.thanked, 2, 6, 2, 6, 2, 7)], .little),
        // The greatest multiple of the ordinary wobble, not the greatest change: 4 of 2 is less than 3 of 1.
        (
            [measure(.sideways, 2, 4, 2, 4, 7), measure(.customers, 2, 2, 2, 2, 5)],
            .moved(.customers, now: 5, before: 2)
        ),
        // Of equals the one told first.
        ([measure(.upward, 2, 2, 2, 4), measure(.customers, 2, 2, 2, 4)], .moved(.upward, now: 4, before: 2)),
        // A service is never the one.
        ([measure(others, 2, 2, 2, 9)], .tooEarly),
        ([measure(others, 2, 2, 2, 9), measure(.raised, 0, 0, 1, 1)], .little),
    ]

    @Test(arguments: table)
    func `the greatest change beyond the ordinary wobble is told`(
        measures: [PracticeMeasure], movement: PracticeMovement
    ) {
        #expect(PracticeMovement(of: measures) == movement)
    }

    @Test func `a trend is twelve figures, whatever is given`() {
        #expect(PracticeTrend([]).figures == Array(repeating: nil, count: 12))
        #expect(PracticeTrend([1, 2]).figures.suffix(3) == [nil, 1, 2])
        #expect(PracticeTrend((1...14).map { $0 }).figures.first == 3)
        let trend = PracticeTrend([4, nil, 6])
        #expect(trend.now == 6 && trend[ago: 2] == 4 && trend[ago: 1] == nil && trend[ago: 12] == nil)
    }
}
