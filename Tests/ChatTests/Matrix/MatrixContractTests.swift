import TestSupport
import Testing

@Suite(.enabled(if: SynapseServer.environment != nil), .timeLimit(.minutes(2)))
struct MatrixContractTests {
    @Test(arguments: ContractCheck.all)
    func `Matrix keeps the contract`(_ check: ContractCheck) async throws {
        try await check.run(MatrixHarness())
    }
}
