/// What the sample company's other services thank for, in English.
extension SampleReasons {
    static let englishRest = """
        sales > sales | merci for minding the stand while I ran for more catalogues
        sales > sales | bravo for signing the Lime Tree Hotel, {number} rooms in one go
        sales > sales | merci for handing {client} over to me, it was easier for them #helping-out
        sales > sales | merci for taking the fabric samples to {client} on a Sunday, they signed on Monday
        sales > sales | bravo for the talk to the residents’ board, not a question left open
        sales > sales | merci for whispering the price of oak in the middle of my meeting
        sales > sales | merci for redoing my quote with me until {hour}, it went through to the penny
        sales > sales | bravo for winning {client} back after June’s mess, with two armchairs on top #listening
        sales > sales | merci for the coffee before the meeting, and the three ideas that came with it
        sales > sales | merci for owning up to our wrong measure before {client} found it #daring
        sales > sales | bravo for turning the showroom round in one evening, the desk corner makes you want to work
        sales > sales | merci for covering my {day} appointments when the school rang #helping-out
        sales > sales | merci for the one-page sheet on timbers, I use it at every visit
        sales > sales | bravo for the morning message with three customers to ring, nothing slipped this week
        sales > sales | merci for taking the showroom pictures again, mine were blurred
        sales > sales | merci for walking {client} through the workshop, seeing the wood settled it #listening
        sales > sales | bravo for selling a care plan without trying, just by hearing them out
        sales > sales | merci for cutting my pitch from four pages to one
        sales > shop | merci for redoing the stain sample {number} times, {client} said yes to the last one
        sales > shop | merci for bringing {client}’s table forward, it was for the christening
        sales > shop | bravo for the cardboard mock-up, {client} got the proportions at once
        sales > shop | merci for saying straight out that the table wouldn’t fit, that’s one return saved #daring
        sales > shop | merci for the surprise tour of the workshop on {day}, the architects wouldn’t leave
        sales > shop | bravo for the finish on the counter, the picture is our front page now #care
        sales > desk | merci for noting the name of {client}’s dog, it broke the ice #listening
        sales > desk | merci for juggling the two appointments that came at once, neither of them knew
        sales > desk | merci for the reminder the day before, not one no-show this month
        sales > desk | bravo for passing on the call with the whole story, I signed in ten minutes
        sales > office | merci for getting the pro forma out while {client} was on the line
        sales > office | merci for the talk on margins, I’ve stopped giving chairs away
        sales > office | merci for letting the little charity pay in four parts #daring
        sales > road | merci for delivering {client}’s order between two showers, not a drop on the leather
        sales > road | merci for fitting and adjusting the doors, it wasn’t on the sheet #care
        sales > it | merci for mending the showroom tablet an hour before the fair
        sales > it | bravo for the configurator, {client} drew a whole bookcase alone
        sales > clean | merci for a perfect showroom on Saturday morning after the neighbours’ party
        sales > clean | merci for redoing the window after the children came through, on your knees and smiling
        sales > office,sales | merci customer: “it’s the first time a quote was the price I paid”
        sales > road | bravo customer: “they put the bed together and cheered up the cat”

        road > shop | merci for the handles on the crates, my back sends its love
        road > shop | merci for stacking the furniture in the order of the round, we were done by {hour}
        road > desk | merci for ringing {number} customers when the van broke down #helping-out
        road > desk | merci for asking for the door code beforehand, no waiting on the pavement
        road > road | merci for taking my {day} round, the little one had a fever
        road > road | bravo for the piano, down four floors without a lift or a scratch
        road > office | merci for appealing the parking fine, it’s cancelled
        road > clean | merci for the cab of the van, you could eat off the dashboard
        road > desk,office | merci for keeping the soup warm on the night of the snow #care

        it > it | merci for taking the {day} shift, the update fell over at two in the morning
        it > it | bravo for moving the server, nobody noticed and that was the idea
        it > it | merci for writing down how the backup works, I redid it without ringing
        it > it | merci for reading my script before I wiped half the catalogue
        it > desk | merci for describing the fault with the time and a picture, five minutes to mend
        it > shop | merci for trying the app with your gloves on, it really works now #helping-out
        it > office | merci for switching everything off on {day} as asked, we moved it all in one night
        it > sales | merci for reporting the odd mail before clicking, {number} colleagues had it too
        it > sales | merci for weeding out the duplicate customers, the list is half as long
        it > clean | merci for noticing the server room’s cooling was off, before our alarms did #care
        it > road | merci for trying the satnav on the real round, we put three addresses right

        all > desk | merci for welcoming the newcomer on {day} with a badge, a coffee and a map
        all > desk | merci for finding my keys in the post tray
        all > office | merci for paying us before the long weekend, my rent went through
        all > office | merci for drawing the pension plan on the board, I know what I pay for now #listening
        all > shop | merci for the shelf in the break room, made of offcuts on a Friday
        all > shop | merci for mending my desk leg between two orders
        all > it | merci for getting my pictures off the phone that fell in the sink
        all > it | merci for resetting my password at 7:50 on {day}, the meeting was at eight
        all > clean | merci for leaving the corridor light on for those who finish late #care
        all > clean | merci for keeping boxes for my move, {number} of them
        all > clean | merci for gritting the steps at six on {day}, nobody fell
        all > road | merci for bringing a stranded colleague home, twenty miles out of your way
        all > sales | merci for giving the fair’s flowers to the break room, they lasted all week
        """
}
