import CCurl

extension Transfer {
    /// What the caller gets, by libcurl's code and by what was received.
    func result(_ code: CURLcode, _ setup: Setup) -> Result<HTTPResponse, HTTPFailure> {
        if code == CURLE_OK, refusal == nil, let status = reception.status {
            return .success(HTTPResponse(status: status, headers: reception.headers, body: reception.body))
        }
        let ended = code == CURLE_OK ? CURLE_WEIRD_SERVER_REPLY : code
        return .failure(HTTPFailure(Ending(self, code: ended, setup)))
    }
}
