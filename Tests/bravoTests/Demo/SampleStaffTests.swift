import Foundation
import Praise
import Testing
import Web

@testable import bravo

@Suite struct SampleStaffTests {
    private let staff = SampleStaff.everybody

    @Test(arguments: [
        (SampleService.desk, 8), (.shop, 14), (.office, 8), (.sales, 11), (.road, 9), (.it, 4), (.clean, 6),
    ])
    func `every service has its size`(service: SampleService, size: Int) {
        #expect(staff.count { $0.service == service } == size)
    }

    @Test func `sixty people with different names and two first names alike work here`() {
        #expect(staff.count == 60)
        #expect(Set(staff.map(\.id)).count == 60 && Set(staff.map(\.name)).count == 60)
        let first = Dictionary(grouping: staff) { $0.name.split(separator: " ")[0] }
        #expect(Set(first.filter { $0.value.count > 1 }.keys) == ["Camille"])
    }

    @Test func `everybody but the one at the top has a manager, and nine have a team`() {
        #expect(staff.filter { $0.manager == nil }.map(\.id) == ["helene"])
        #expect(staff.compactMap(\.manager).allSatisfy { SampleStaff.person($0) != nil })
        #expect(Set(staff.compactMap(\.manager)).count == 9)
    }

    @Test func `the cleaners have no account, everybody else is in the room`() {
        #expect(staff.filter { $0.account == nil }.map(\.service) == Array(repeating: .clean, count: 6))
        #expect(SampleStaff.cast.people.count == 54)
        #expect(SampleStaff.cast.people.allSatisfy { $0.id.utf8.allSatisfy { (0x21...0x7E).contains($0) } })
    }

    @Test func `one is away, three came lately, and some read the other language`() {
        #expect(staff.count(where: \.isAway) == 1)
        #expect(staff.compactMap(\.weeksHere).sorted() == [3, 6, 10])
        #expect(staff.count { $0.language == .english } == 7 && staff.contains { $0.language == .french })
    }

    @Test(arguments: Language.allCases)
    func `the roster is one that can be imported as it stands`(language: Language) {
        let entries = SampleStaff.roster(in: language, on: "salon", at: SampleCompany.present, zone: .paris)
        let file = RosterFile(CSVTable(RosterFile.csv(entries, in: language)))
        #expect(file.problems.isEmpty)
        #expect(file.problems(knowing: ["salon"]).isEmpty)
        #expect(file.entries.count == 60)
        #expect(file.entries.count { $0.email?.hasSuffix("@example.org") == true } == 12)
        #expect(file.entries.first { $0.name == "Noémie Castel" }?.arrival == "2026-11-02")
    }
}
