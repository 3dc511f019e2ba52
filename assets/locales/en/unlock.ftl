# Showing sealed fields: what, why and for how long.

unlock-title = { $count ->
    [0] Show sealed fields
    [one] Show { $count } sealed field
   *[other] Show { $count } sealed fields
}
unlock-which = Which fields
unlock-why = What you need them for
unlock-reason-contact = To call or write
unlock-reason-delivery = To deliver an order
unlock-reason-invoice = Invoice or payment
unlock-reason-correction = Correction the person asked for
unlock-reason-request = The person’s request (GDPR)
unlock-reason-other = Another reason – I will write it
unlock-detail = Details
unlock-own-words = The reason in your words
unlock-how-long = For how long
unlock-then-sealed = Then they cover themselves.
unlock-passphrase = Passphrase
unlock-passphrase-why = We ask again for accounts, identity documents and special categories.
# $staff name of the colleague, $at time 3 Jun 2026 10:42
unlock-recorded = <b>Goes into the access log:</b> { $staff }, { $at }, { $count ->
    [one] this field and the reason.
   *[other] these { $count } fields and the reason.
}
unlock-recorded-short = <b>Goes into the access log:</b> who, when, which fields and why.
unlock-person-learns = If the person asks for access to their data, they learn when, what and why it was shown.
unlock-submit = Show for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
unlock-missing-fields = Choose a field
unlock-missing-reason = Choose a reason
unlock-missing-words = Write the reason
unlock-missing-passphrase = Enter the passphrase

## Refusals

error-empty-reason = A sealed field is not shown without a reason. Choose one or type it.
error-reason-too-short = The reason is too short. Nothing was shown. Write it so that the person it is about understands it too.
error-no-fields = No field was chosen. Nothing was shown.
error-too-many-fields = These are too many fields at once. Nothing was shown. Choose only those you need.
error-nothing-stored = This field is not filled in for this person. Nothing was shown.
error-bad-duration = A field can be shown for 1, 5 or 15 minutes. Nothing was shown.
error-reauth-needed = This field needs your passphrase again. Nothing was shown.
