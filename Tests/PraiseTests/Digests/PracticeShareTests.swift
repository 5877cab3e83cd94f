import Praise
import Testing

@Suite struct PracticeShareTests {
    @Test(arguments: [
        (0, 5, 1), (1, 5, 1), (2, 5, 4), (3, 5, 6), (4, 5, 9), (5, 5, 9), (3, 6, 5), (2, 7, 3), (5, 8, 6), (6, 8, 8),
        (1, 100, 1), (14, 100, 1), (15, 100, 2), (84, 100, 8), (85, 100, 9), (99, 100, 9), (100, 100, 9),
    ])
    func `a share is told in tenths, with few and nearly all at the ends`(count: Int, whole: Int, tenths: Int) {
        #expect(PracticeShare(count, of: whole).rawValue == tenths)
    }

    @Test(arguments: 5...60)
    func `no share says something of everybody in a group`(whole: Int) {
        for tenths in 1...9 {
            let counts = (0...whole).filter { PracticeShare($0, of: whole).rawValue == tenths }
            #expect(counts.isEmpty || counts.contains { $0 > 0 && $0 < whole })
        }
        #expect(PracticeShare(0, of: whole) == PracticeShare(1, of: whole))
        #expect(PracticeShare(whole, of: whole) == PracticeShare(whole - 1, of: whole))
    }

    @Test(arguments: [(2, 6, 1), (3, 6, 5), (4, 6, 9), (3, 9, 3), (7, 9, 9), (20, 100, 2)])
    func `the ends are wider for whoever is one of the group`(count: Int, whole: Int, tenths: Int) {
        #expect(PracticeShare(count, of: whole, known: 1).rawValue == tenths)
    }

    @Test func `several groups together weigh by their people`() {
        let share = { PracticeShare(rawValue: $0) ?? .few }
        #expect(PracticeShare(together: [(share(4), 5), (share(8), 15)])?.rawValue == 7)
        #expect(PracticeShare(together: [(share(2), 5), (share(3), 5)])?.rawValue == 3)
        #expect(PracticeShare(together: []) == nil)
        #expect([0, 10, -1].allSatisfy { PracticeShare(rawValue: $0) == nil })
    }
}
