import CCurl

extension Transfer {
    /// What the caller gets, by libcurl's code and by what was received.
    func answer(_ code: CURLcode) -> Result<HTTPResponse, HTTPFailure> {
        if code == CURLE_OK, refusal == nil, reception.isBeyondHeaders, let status = reception.status {
            return .success(HTTPResponse(status: status, headers: reception.headers, body: reception.body))
        }
        // libcurl is content with an answer that was cut among its headers.
        let ended = code == CURLE_OK ? CURLE_PARTIAL_FILE : code
        return .failure(HTTPFailure(Ending(self, code: ended)))
    }
}
