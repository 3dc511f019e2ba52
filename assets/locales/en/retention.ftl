## The retention tab in the window

retention-tab = Retention
retention-loading = Looking for what has been kept long enough
retention-sub = The time for which we may hold these data is over. Nothing is ever erased by itself; you decide what becomes of them.
retention-all = Everything
retention-reason-ended = The purpose ended
retention-reason-last-act = Nothing happened for long
retention-reason-no-purpose = No purpose needs them
retention-reasons = Why their time is over
retention-whole-only = Whole records only
retention-count = { $count ->
    [one] <b>{ $shown }</b> to review
   *[other] <b>{ $shown }</b> to review
}
retention-list = Data to review
retention-col-who = Person
retention-col-what = What
retention-col-why = Why
retention-col-until = We might hold it until
retention-whole = The whole record
retention-from = { $reason } { $date }
retention-of-purpose = { $purpose } – { $reason } { $date }
retention-since-ended = purpose ended
retention-since-last-act = last act
retention-since-no-purpose = stored
retention-restricted = Restricted
retention-restricted-why = Nothing is erased while the restriction holds (Art. 18).
retention-none = Nothing waits for review
retention-none-text = Data whose time is over show here. So far there are none.
retention-none-filtered = Nothing matches
retention-none-filtered-text = Clear the filters to see all that waits for review.
retention-more = Show more
retention-kind-left = What an erasure left
retention-kind-proof = Proof of consent in the archive
retention-kind-suppression = Do-not-add entry
retention-nobody = nobody knows whose
retention-select-all = Select all that is shown
retention-select = Select: { $name }, { $what }
retention-erase = Erase ({ $count })
retention-keep = Keep ({ $count })
retention-erase-title = Erase the selected
retention-erase-text = { $count ->
    [one] { $count } item is erased for good, from the backups within reach too. It cannot be undone.
   *[other] { $count } items are erased for good, from the backups within reach too. It cannot be undone.
}
retention-erase-whole = { $count ->
    [one] { $count } of them is the whole record of a person.
   *[other] { $count } of them are whole records of people.
}
retention-erase-type = To confirm, type how many they are: { $count }
retention-erase-missing = The number does not match yet
retention-erase-do = Erase for good
retention-keep-title = Keep the selected
retention-keep-text = The reason is written down, and after some time the program asks again.
retention-keep-reason = Why we still need them
retention-keep-missing = The reason is missing
retention-keep-do = Keep
retention-working = Carrying out what you decided
retention-not-owner = Only the owner of the vault can decide.
retention-done = Done. Erased: { $erased }, kept: { $kept }.
retention-done-again = What was kept is asked about again on { $date }.
retention-done-tell = Tell the recipients (Art. 19): { $names }

retention-reason-law-lapsed = No law asks for them any more
retention-since-law-lapsed = erased

error-not-due = A row is not to be reviewed any more. Nothing was erased. Load the list again.
error-reviewed-twice = One row was decided about twice. Nothing was erased.
error-bad-decision = The decision is erase or keep. Nothing was erased.
error-bad-review = The file of the review does not hold rows of retention due as JSON. Nothing was erased.
error-keep-without-reason = A row is kept without a reason. Nothing was erased. Write it.
