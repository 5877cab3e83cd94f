/// What the workshop of the sample company thanks for, in English.
extension SampleReasons {
    static let englishShop = """
        shop > shop | merci for holding that panel for twenty minutes until the glue took
        shop > shop | bravo for the joints on {client}’s sideboard, not a gap under the lamp #care
        shop > shop | merci for sharpening everybody’s chisels on {day} night, this morning they cut by themselves
        shop > shop | merci for showing me how to set a buttoned back, mine came out without a crease
        shop > shop | bravo for the plywood jig, we drill {number} legs an hour instead of four
        shop > shop | merci for stopping the saw when my glove caught, I’m still shaking
        shop > shop | merci for refusing to ship {client}’s table, the varnish would have stuck to the box #daring
        shop > shop | merci for the second coat at {hour}, the table would never have left without it
        shop > shop | bravo for the marquetry glued back under a lens, we’re still looking for the spot
        shop > shop | merci for having the apprentice for two days, he can set a plane now #helping-out
        shop > shop | merci for sweeping the sanding bay before the inspection, he wrote nothing down
        shop > shop | bravo for the teak saved from offcuts: {number} tops and nothing bought #daring
        shop > shop | merci for saving my short cut with an edging strip, {client} will never know
        shop > shop | merci for the strap on the trolley, nobody carries wardrobes any more
        shop > shop | merci for swapping your Saturday for mine, I saw my daughter’s show #helping-out
        shop > shop | bravo for caning the rocking chair, three patient days and not one loose strand #care
        shop > shop | merci for labelling the fittings, I find a hinge without emptying six drawers
        shop > desk | merci for asking {client} for the exact colour before sending us the chair #listening
        shop > desk | merci for keeping the calls off us on {day}, we finished the restaurant’s twelve chairs
        shop > desk | merci for the label under every piece, no more mixing up the twin chests
        shop > desk | bravo for getting {client} to accept three more days without anybody getting cross #listening
        shop > desk | merci for bringing cold water round the workshop the day it hit 36 #care
        shop > desk | merci for noting that the table was a grandfather’s, we left the ink stain in
        shop > office | merci for ordering the glue within the hour, we’d have stopped the press
        shop > office | merci for getting the extractor approved, we can breathe, and I mean breathe
        shop > office | merci for redoing my nursery certificate during your break
        shop > office | bravo for finding the missing laundry allowance, {number} months paid at once
        shop > office | merci for asking which gloves we wanted before buying two hundred pairs #listening
        shop > sales | merci for measuring the stairs at {client}’s with us, it would have stayed downstairs
        shop > sales | merci for selling the real delivery date instead of the lovely one #daring
        shop > sales | bravo for a sketch dimensioned to the millimetre, we cut without ringing anybody
        shop > sales | merci for spending a morning at the bench, your next quote was spot on
        shop > sales | merci for talking {client} into oil instead of varnish, it’ll last ten years
        shop > road | merci for packing the mirror like a newborn, it arrived in one piece
        shop > road | merci for bringing the blankets back folded, we reload in five minutes
        shop > road | bravo for getting the big wardrobe in through the window without touching the wall #daring
        shop > it | merci for putting the drawings on the workshop tablet, no more sheets stuck with varnish
        shop > it | merci for sealing the saw’s keyboard against dust, it’s been alive since May
        shop > it | bravo for the “part missing” button, asked for on {day}, there the next day #listening
        shop > clean | merci for emptying the shavings before the early shift, we start without masks #helping-out
        shop > clean | merci for spotting the oily rag left in a ball, it would have caught fire overnight
        shop > clean | merci for the workshop windows, we can see what colour the wood is
        shop > clean | merci for finding something that doesn’t dull the showroom floor #care
        shop > shop | merci for pushing the planer with us, we’d still be waiting for the crane
        shop > desk,sales | bravo for the open day, {number} children went home with a spinning top
        shop > shop | bravo customer: “I can’t see the repair, I just see my table”
        shop > desk | merci customer: “the person at the desk remembered my first name after six months”
        """
}
