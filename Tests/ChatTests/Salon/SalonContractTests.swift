import Testing

@Suite(.timeLimit(.minutes(2)))
struct SalonContractTests {
    @Test(arguments: ContractCheck.all)
    func `the Salon keeps the contract`(_ check: ContractCheck) async throws {
        try await SalonHarness.serving { try await check.run($0) }
    }
}
