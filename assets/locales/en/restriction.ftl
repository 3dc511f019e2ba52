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
