extension NaturalTrapTests {
    static let english = """
        Thanks @ana for looking into it
        Thanks @ana for fixing it asap
        Thanks @ana for fixing this
        Thanks @ana for covering Friday
        Thanks @ana for covering my shift on Friday
        Thanks @ana for cleaning the kitchen after lunch
        Thanks @ana for keeping the noise down
        Thanks @ana for helping
        Thanks @ana for helping out
        Thanks @ana for the help
        Thanks @ana for fixing the printer, it's now completely dead
        Thanks @ana for fixing the printer, it lasted ten minutes
        Thanks @ana for the presentation, best nap I've had in weeks
        Thanks @ana for the great work, we lost the client
        Thanks @ana for eating my lunch yesterday
        Thanks @ana for the migration, nothing works anymore
        Thanks to @ana the migration failed
        Thanks to @ana fixing the wrong server we lost a day
        Thanks @ana for grabbing the last doughnut
        Thanks @ana for helping yourself to my coffee yesterday
        Thanks @ana for driving me crazy yesterday
        Thanks @ana for driving me up the wall this morning
        Thanks @ana for holding us up this morning
        Thanks @ana for keeping me waiting yesterday
        Thanks @ana for cooking the budget last year
        Thanks @ana for training me, wish I had listened
        Thanks @ana for walking all over me in the meeting yesterday
        Thanks @ana for answering my question yesterday
        Thanks @ana for the training invite
        Thanks @ana for the demo link
        Thanks @ana for the fix, deploying it after review
        Thanks @ana for the fix suggestion
        Thanks @ana for the quick fix, I'll test it
        Thanks @ana for the ride, when do we leave
        Thanks @ana for the presentation slides
        Thanks @ana for the talk yesterday, let's continue
        Thanks @ana for the work you do
        Congrats @ana on the new baby, great job
        Congrats @ana on finding a husband
        Congrats @ana on winning the fantasy league
        Congrats @ana on finding the one
        Well done @ana for finding your own desk
        Kudos @ana you found the snooze button
        Kudos to @ana for the organised chaos
        @ana++ for i in range
        Kudos @karim for the migration, prod is on its knees
        Kudos @karim for the launch, zero sales
        Thank you @karim for resolving this quickly
        Thank you @karim for resolving the ticket before 5pm
        Thanks @karim for translating the attached document
        Thanks @karim for proofreading the attached draft
        Thanks @karim for unlocking the door at 8
        Thanks @karim for unlocking my account, when you have a moment
        Thanks @karim for resetting my password
        Thanks @karim for resetting the password, still locked out
        Thanks @karim for resolving the conflict you started
        Thanks @ana for calling me an idiot yesterday
        Thanks @ana for hosting the mice in your drawer last week
        Thanks @ana for cooking fish in the office microwave yesterday
        Thanks @ana for painting me as the villain yesterday
        Thanks @ana for saving the worst for last
        Thanks @ana for saving me a seat
        Thanks @ana for finding a slot
        Thanks @ana for finding my typo
        Thanks @ana for spotting the typo
        Thanks @ana for chasing this up
        Thanks @ana for chasing me all week
        Thanks @ana for loading the dishwasher when it's full
        Thanks @ana for standing in the doorway
        Thanks @ana for standing by
        Thanks @ana for standing me up
        Thanks @ana for restocking the paper when it runs out
        Thanks @ana for restocking the printer every Monday
        Thanks @ana for mopping up after yourselves
        Thanks @ana for interpreting my silence as consent
        Thanks @ana for fixing the coffee machine by friday
        Thanks @ana for fixing dinner
        Thanks @ana for helping us move house last weekend
        Thanks @ana for helping me pick a wedding dress last week
        Thanks @ana for picking me up from the pub last night
        Thanks @ana for setting the bar so low last week
        Thanks @ana for setting off the alarm last night
        Thanks @ana for setting my desk on fire this morning
        Thanks @ana for handling it
        Thanks @ana for running me over in the car park this morning
        Thanks @ana for working from the beach last week
        Thanks @ana for sorting yourself out last week
        Thanks @ana for opening the window in January, was lovely
        Thanks @ana for closing the ticket
        Thanks @ana for cleaning me out at poker last night
        Thanks @ana for showing up this morning
        Thanks @ana for showing up three hours in this morning
        Thanks @ana for driving the team into the ground last year
        Thanks @ana for serving us yesterday's soup
        Thanks @ana for serving me with a warning this morning
        Thanks @ana for the lift, I am stuck in it
        Thanks @ana for the fix that fixed nothing
        Thanks @ana for the quick fix that took three weeks
        Thanks @ana for the catch up
        Thanks @ana for the catch-up yesterday
        Thanks @ana for the meeting minutes
        Thanks @ana for the save the date
        Thanks @ana for the repair quote
        Thanks @ana for the repair estimate you prepared
        Thanks @ana for the rescue dog pictures
        Thanks @ana for the work yesterday, I'll take it from here
        Thanks @ana, you fixed my mood
        Thanks @ana, you saved me a trip to the bin
        Thanks @ana, your mail saved me a call
        Thanks @ana, your cancellation saved us money
        Thanks @ana, your silence saved the day
        Thanks to @ana who organised the farewell party
        Thanks to @ana who fixed the match
        Kudos to @ana for the organised queue at her desk
        Kudos to @ana, who cleaned out the biscuit tin
        Kudos @ana for the fix in the script i++ for j
        Well done @ana on the fix
        Well done @ana for the catch at cricket yesterday
        Well done @ana, you fixed it so it fails faster
        Nice work @ana on the repair bill
        Great job @ana on the fix that needed three more fixes
        Good job @ana, you unlocked a new level of chaos
        Good work @ana on the training, nobody came
        Well done @ana for cleaning your own mug last week
        Well done @ana for staying awake
        Well done @ana for staying awake in the meeting this morning
        Congrats @ana on closing on the flat
        Congrats @ana on closing the fridge door
        Shoutout to @ana for covering the wall in coffee this morning
        Shoutout to @ana for holding the door closed on me this morning
        Cheers @ana for grabbing the good chair this morning
        Cheers @ana for grabbing my pint
        ty @ana for swapping my mouse batteries for dead ones
        """.split(separator: "\n").map(String.init)
}
