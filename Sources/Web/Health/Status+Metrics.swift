import Foundation

extension Status {
    /// The same facts for Prometheus; no name of a person or a room, and no advice.
    var metrics: String {
        var text = MetricsText()
        addChats(to: &text)
        addMail(to: &text)
        addOutbox(to: &text)
        addWeeks(to: &text)
        addProcess(to: &text)
        return text.text
    }

    private func addChats(to text: inout MetricsText) {
        text.add(
            "bravo_polls_total", .counter, "Polls by what came of them.",
            byChat("result", [("ok", \.polls), ("failed", \.failedPolls)]))
        text.add(
            "bravo_last_poll_timestamp_seconds", .gauge, "When the chat was last polled well.",
            chats.compactMap { chat in
                chat.secondsSincePoll.map { sample(chat, at.timeIntervalSince1970 - $0) }
            })
        text.add(
            "bravo_recording_delay_seconds", .histogram, "From a message's being sent to its being recorded.",
            chats.flatMap(\.delaySamples))
        text.add(
            "bravo_recognitions_total", .counter, "Messages recorded that thank somebody, corrections included.",
            chats.map { sample($0, Double($0.recognitions)) })
        text.add(
            "bravo_sayings_total", .counter, "Tries to say something by what came of them.",
            byChat("result", [("said", \.said), ("refused", \.refused), ("unknown", \.unknown)]))
        text.add(
            "bravo_rate_limits_total", .counter, "How often the chat asked to be left in peace for a while.",
            chats.map { sample($0, Double($0.rateLimits)) })
        text.add(
            "bravo_token_refused", .gauge, "Whether the chat refuses our token.",
            chats.map { sample($0, $0.isTokenRefused ? 1 : 0) })
        text.add(
            "bravo_waiting", .gauge, "Whether polling or speaking waits for something to be mended.",
            chats.flatMap { chat in
                [("polling", chat.pollingWaitsFor), ("speaking", chat.speakingWaitsFor)].map { activity, advice in
                    MetricsText.Sample(
                        labels: [("chat", chat.name), ("activity", activity)], value: advice == nil ? 0 : 1)
                }
            })
    }

    private func addOutbox(to text: inout MetricsText) {
        guard let outbox else { return }
        let states = [
            ("queued", outbox.queued), ("sending", outbox.sending), ("unknown", outbox.unknown), ("said", outbox.said),
            ("merged", outbox.merged), ("dropped", outbox.dropped),
        ]
        text.add("bravo_outbox_sayings", .gauge, "Sayings in the outbox by state.", states.map(state))
        let waiting = [("unknown", outbox.unknownForPerson), ("dropped", outbox.droppedForPerson)]
        text.add(
            "bravo_outbox_unsettled_sayings", .gauge, "Sayings that only a person can settle, with bravo outbox.",
            waiting.map(state))
    }

    private func addWeeks(to text: inout MetricsText) {
        if let weeks {
            let states = [("settled", weeks.settled), ("skipped", weeks.skipped), ("due", weeks.due)]
            text.add(
                "bravo_posts", .gauge, "Posts made, left out, and due but not yet made.", states.map(state))
            text.add(
                "bravo_post_overdue_seconds", .gauge, "How long ago the oldest post that is not made was due.",
                weeks.dueSince.map { max(0, at.timeIntervalSince($0)) } ?? 0)
        }
        text.add(
            "bravo_next_post_timestamp_seconds", .gauge, "When the next post is due.",
            nextPost.timeIntervalSince1970)
    }

    private func addProcess(to text: inout MetricsText) {
        text.add(
            "bravo_ledger_writable", .gauge, "Whether the ledger can be written.", ledgerProblem == nil ? 1 : 0)
        text.add(
            "bravo_build_info", .gauge, "The version that runs.",
            [MetricsText.Sample(labels: [("version", version)], value: 1)])
        text.add(
            "process_start_time_seconds", .gauge, "When the program was started.", startedAt.timeIntervalSince1970)
        text.add(
            "process_resident_memory_bytes", .gauge, "Memory that the program takes.", residentBytes.map { Double($0) })
    }

    private func byChat(_ label: String, _ counts: [(String, KeyPath<Chat, Int>)]) -> [MetricsText.Sample] {
        chats.flatMap { chat in
            counts.map { name, count in
                MetricsText.Sample(
                    labels: [("chat", chat.name), (label, name)], value: Double(chat[keyPath: count]))
            }
        }
    }

    private func sample(_ chat: Chat, _ value: Double) -> MetricsText.Sample {
        MetricsText.Sample(labels: [("chat", chat.name)], value: value)
    }

    private func state(_ name: String, _ count: Int) -> MetricsText.Sample {
        MetricsText.Sample(labels: [("state", name)], value: Double(count))
    }
}

extension Status.Chat {
    /// The steps added up, as the format has them, then the sum and the count.
    fileprivate var delaySamples: [MetricsText.Sample] {
        var total = 0
        var samples: [MetricsText.Sample] = zip(delays.counts, delays.bounds + [.infinity]).map { count, bound in
            total += count
            return MetricsText.Sample(
                suffix: "_bucket", labels: [("chat", name), ("le", MetricsText.number(bound))], value: Double(total))
        }
        samples.append(MetricsText.Sample(suffix: "_sum", labels: [("chat", name)], value: delays.sum))
        samples.append(MetricsText.Sample(suffix: "_count", labels: [("chat", name)], value: Double(total)))
        return samples
    }
}
