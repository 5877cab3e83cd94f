import CCurl

/// libcurl would not take an option, or had no memory for a handle. Nothing was sent.
struct SetupFailure: Error {
    var code: CURLcode

    /// For the caller of the client.
    var failure: HTTPFailure {
        let words = String(cString: curl_easy_strerror(code))
        return HTTPFailure(
            .surelyNotSent, .outOfResources,
            advice: "libcurl could not be set up (\(words)); check the memory and the open files of the process.")
    }
}
