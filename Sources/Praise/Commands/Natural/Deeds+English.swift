extension Deeds {
    /// Done and worth a thank whenever it was: nobody is asked for these in passing.
    static let doing: Set<String> = Set(
        words(
            """
            calming coaching comforting debugging defusing diagnosing digging digitising digitizing evacuating finding
            fixing hauling lugging mending mentoring migrating negotiating overhauling plating rallying reassuring
            rebuilding recovering redoing refactoring refilling reorganising reorganizing repairing rerunning rescuing
            restoring retrieving retyping rewiring rewriting salvaging saving sewing shoveling shovelling soldering
            solving spotting staffing stitching stuffing tracing tracking transcribing unblocking unjamming unloading
            untangling welding
            """))

    /// Just as often asked for: only what is over counts.
    static let favours: Set<String> = Set(
        words(
            """
            answering building carrying catching chairing chasing cleaning collecting completing cooking coordinating
            covering decorating delivering designing driving explaining grabbing guiding handling helping holding
            lending loading mopping organising organizing picking preparing printing proofreading resetting resolving
            restocking scrubbing sorting staying stepping stocking swapping sweeping teaching tidying training
            translating unlocking walking watching winning wiping writing
            """))

    /// The same, done. *Kept*, *made*, *took* and their like are left out: they tell too little by themselves.
    static let did: Set<String> = Set(
        words(
            """
            built calmed carried chaired chased cleaned coached comforted cooked coordinated covered debugged decorated
            defused delivered designed diagnosed digitised digitized drove dug evacuated explained fixed found grabbed
            guided handled hauled helped interpreted loaded mended mentored migrated mopped negotiated organised
            organized overhauled plated prepared proofread rallied reassured rebuilt recovered redid refactored
            refilled reorganised reorganized repaired reran rescued resolved restocked restored retrieved rewired
            rewrote salvaged saved scrubbed sewed shoveled shovelled soldered solved sorted spotted staffed stayed
            stitched swapped swept taught tidied traced tracked trained transcribed translated unblocked unjammed
            unloaded untangled volunteered welded
            """))

    /// What is over once it has a name.
    static let englishFeats: Set<String> = ["fix", "catch", "rescue", "turnaround", "thinking", "repair"]

    /// What a deed is called. Without *help*, *support*, *reply*: those are said for what is to come.
    static let englishNouns: Set<String> = Set(
        words(
            """
            booth cleanup coaching debugging demo display effort handover installation inventory job launch lift
            mentoring migration minutes negotiation onboarding preparation presentation recovery redesign refactoring
            repairs restoration rewrite ride rollout setup talk teamwork tidy training translation work workshop
            """))

    /// What somebody's work did for others.
    static let englishOutcomes: Set<String> = ["saved", "helped", "rescued", "unblocked", "spared"]
}
