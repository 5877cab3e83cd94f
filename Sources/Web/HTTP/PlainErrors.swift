import Hummingbird
import Logging

/// Turns whatever goes wrong below it into a code and a sentence.
struct PlainErrors<Context: RequestContext>: RouterMiddleware {
    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws
        -> Response
    {
        do {
            return try await next(request, context)
        } catch let refusal as SalonRefusal {
            return try answer(refusal)
        } catch let error as any HTTPResponseError {
            return try answer(refusal(for: error.status))
        } catch {
            context.logger.error("A page failed.", metadata: ["error": "\(type(of: error))"])
            return try answer(.failed)
        }
    }

    private func answer(_ refusal: SalonRefusal) throws -> Response {
        var response = try Response.json(refusal, status: HTTPResponse.Status(code: refusal.status))
        if refusal.status == 429 { response.headers[.retryAfter] = "5" }
        return response
    }

    private func refusal(for status: HTTPResponse.Status) -> SalonRefusal {
        switch status.code {
        case 404: .path
        case 413: .tooLong
        case 400..<500: SalonRefusal(status: status.code, code: "refused", message: "That is not possible here.")
        default: .failed
        }
    }
}
