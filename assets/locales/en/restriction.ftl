# Restriction of processing (Art. 18) and objection (Art. 21).

restriction-ground-accuracy = the accuracy of the data is contested
restriction-ground-unlawful = the processing is unlawful and the person does not want erasure
restriction-ground-claims = the person needs them for legal claims
restriction-ground-objection = an objection is not decided yet

## Refusals

error-bad-ground = The ground of a restriction is accuracy, unlawful, claims or objection (Art. 18(1)). Nothing was changed.
error-unknown-restriction = There is no such restriction in the vault. Nothing was changed. Check its id.
error-already-lifted = This restriction was lifted already. Nothing was changed.
error-informed-before-restriction = The person has to be told while the restriction is in force (Art. 18(3)). The day given is before it began. Nothing was changed. Correct the date.
error-objection-stands = Nobody at the firm can lift an objection (Art. 21). Nothing was changed. Only a new consent of that person ends it.
error-objected = The person objected to this purpose (Art. 21). Nothing was changed. Only their new consent can start it again.
error-no-right-to-object = This purpose cannot be objected to: it rests neither on a legitimate nor on a public interest and is no marketing (Art. 21). Nothing was changed. A consent can be withdrawn.

## In the window: acts with a person

restriction-menu = Restrict processing
restriction-menu-lift = Lift the restriction
restriction-menu-object = Record an objection
restriction-menu-withdraw = Record a withdrawal of consent
restriction-title = Restrict processing
restriction-text = The data stay stored and nothing else is done with them: they are not shown, changed or sent out, and nobody contacts the person by them. Lists show the name only.
restriction-why = Why (Art. 18(1))
restriction-choose-accuracy = The person says the data are not right
restriction-choose-accuracy-hint = While you check it.
restriction-choose-unlawful = We process them unlawfully, and the person does not want erasure
restriction-choose-unlawful-hint = Instead of erasure.
restriction-choose-claims = We need them no longer, the person does, for legal claims
restriction-choose-claims-hint = A dispute in court or with an insurer, for instance.
restriction-choose-objection = The person objected and it is not decided yet
restriction-choose-objection-hint = While you weigh whose reasons prevail (Art. 21(1)).
restriction-missing-ground = The reason is missing
restriction-do = Restrict
restriction-done = Processing is restricted.
restriction-lift-title = Lift the restriction
restriction-lift-text = The person has to be told before it is lifted (Art. 18(3)). Give the day on which you told them.
restriction-lift-which = Which restriction is lifted
restriction-lift-told = Day on which the person was told
restriction-lift-missing-which = Choose the restriction
restriction-lift-missing-told = The day is missing
restriction-lift-do = Lift the restriction
restriction-lifted = The restriction is lifted.
restriction-lifted-one = This restriction is lifted, another one still holds.
restriction-object-title = Record an objection
restriction-object-text = The person said that they do not want the processing (Art. 21). The purpose ends for them at once and nobody at the firm can start it again; only a new consent of the person can. Messages about a contract do not stop.
restriction-object-to = What they object to
restriction-object-marketing = All direct marketing
restriction-object-marketing-hint = No reason is needed, and it covers what is added later too.
restriction-object-already = They have objected already.
restriction-object-is-marketing = It is direct marketing.
restriction-object-missing = Choose what they object to
restriction-object-do = Record the objection
restriction-objected = The objection is recorded, the processing has ended.
restriction-withdraw-title = Record a withdrawal of consent
restriction-withdraw-text = Consent can be withdrawn at any time, also while processing is restricted.
restriction-withdraw-which = Which consent
restriction-withdraw-how = How the person said so
restriction-withdraw-missing = Choose the consent
restriction-withdraw-do = Record the withdrawal
restriction-withdrawn = The withdrawal is recorded.
restriction-loading = Finding out what holds

## The record of a restricted person

restriction-stub-title = Why processing is restricted
# $ground as restriction-ground-…, $date is a day
restriction-stub-since = since { $date }
restriction-stub-by-law = When the person was erased, a law demanded that some of the data stay. This restriction is not lifted; it ends with the data when their time is over.
restriction-stub-viewer = The reason is shown to staff and to the owner of the vault.
restriction-allowed-title = What can be done all the same
restriction-allowed-report = Access report and answer to a request
restriction-allowed-report-why = The person's right of access holds at all times.
restriction-allowed-withdraw = Withdrawal of consent
restriction-allowed-withdraw-why = Always, and as easily as it was given.
restriction-allowed-object = Objection
restriction-allowed-object-why = The person may object at any time.
restriction-allowed-notice = Giving the privacy notice
restriction-allowed-notice-why = The duty to inform goes on.
restriction-allowed-correct = The correction the person asked for
restriction-allowed-correct-why = Done from the request for rectification: it ends the dispute.
restriction-allowed-lift = Lifting the restriction
restriction-allowed-lift-why = When the reason is gone and the person was told before.
restriction-allowed-erase = Erasure
restriction-allowed-erase-why = Done by the owner of the vault.
