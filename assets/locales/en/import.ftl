# Import of address files.

## Refusals of a file

error-bad-file = This is not a table or a list of contacts that we can read. Nothing was imported. Save it as CSV or vCard and try again.
error-file-too-large = The file is larger than 100 MB. Nothing was imported. Split it into parts.
error-file-has-password = The file is protected by a password. Nothing was imported. Save it without a password, as CSV.
error-unsupported-format = Files of the kind { $found } are not read. Nothing was imported. Save the sheet as CSV (UTF-8) and try again.
error-no-header = We did not recognise any column. Nothing was imported. Say which column is which.
error-unknown-column = Choice No. { $entry } names a column that is not in the file. Nothing was imported.
error-field-twice = Choice No. { $entry } sends a second column to the same field. Nothing was imported.
error-birth-number-column = Choice No. { $entry } would import birth numbers. No purpose here needs them. Nothing was imported.
error-unknown-encoding = We do not know this encoding. Nothing was imported.
error-unknown-delimiter = The delimiter must be one character. Nothing was imported.
error-bad-source-kind = The kind of source must be self, third-party or public. Nothing was imported.
error-unknown-batch = We do not know this import.
error-already-undone = This import was taken back already.
error-undo-too-late = An import can be taken back for 30 days only. Nothing was changed.
error-unknown-file = The file was chosen too long ago. Choose it again.

## Why a row was not taken, and remarks about rows that were

import-column-reason = Reason
import-column-row = Row
import-target-note = Note
import-reason-empty-row = empty row
import-reason-no-name = neither name, company, e-mail nor phone
import-reason-empty-name = neither name, company, e-mail nor phone
import-reason-bad-email = wrong e-mail address
import-reason-bad-phone = wrong phone number
import-reason-bad-card = damaged card
import-reason-group-card = a mailing group, not a person
import-reason-row-too-large = row too long
import-reason-ambiguous-person = several known people have this e-mail or phone
import-reason-consent-withdrawn = the person withdrew the consent
import-reason-consent-refused = the person refused the consent
import-reason-restricted = the data of this person are restricted
import-reason-objected = the person objected to this purpose
import-reason-field-not-needed = the purpose does not need it
import-reason-suppressed = somebody with this address was erased and must not come back from a list
import-reason-article-9-missing = special category without a condition of Article 9
import-reason-purpose-not-running = the purpose does not run for this person
import-reason-duplicate-person = the person is known already
import-reason-too-long = value too long
import-reason-bad-characters = characters that cannot be stored
import-reason-unknown-field = unknown field
import-remark-ragged-row = fewer or more cells than columns
import-remark-stray-quote = a quotation mark was not closed
import-remark-odd-phone = unusual phone number, kept as written
import-remark-bad-email = wrong e-mail address, left out
import-remark-bad-phone = wrong phone number, left out
import-remark-bad-date = wrong date, left out
import-remark-ambiguous-date = day and month cannot be told apart, left out
import-remark-bad-iban = wrong IBAN, left out
import-remark-bad-consent = neither yes nor no, left out
import-remark-extra-value = more values than fields, the rest left out
import-remark-too-long = too long, left out
import-remark-undecodable-character = a character that does not fit the encoding
import-remark-control-character = a control character was removed
import-remark-birth-number = a birth number in a text, masked
import-remark-iban = an account number in a text
import-remark-iban-in-text = an account number in a text
import-remark-card-number = a card number in a text
import-remark-health-in-text = something about health in a text
import-remark-not-needed = the purpose does not need it, left out
import-remark-other = a value was left out

## The window of the import

import-title = Import
import-title-file = Import – { $name }
import-step-file = File
import-step-mapping = Columns
import-step-rehearsal = Rehearsal
import-step-takeover = Taking over

import-file = File with contacts
import-file-drop = Drop a file here, or choose one.
import-file-kinds = CSV or vCard from Outlook, Google, a phone or another program, 100 MB at most.
import-file-safe = The file is only read. We take from it what you assign yourself, and only after a rehearsal.
import-file-open = Unfinished import
import-file-continue = Continue
import-file-drop-it = Discard
import-looking = Reading the file
import-busy = An import is running. Wait until it ends, or stop it.

import-earlier = Imports so far
import-earlier-list = List of imports so far
import-earlier-none = Nothing has been imported yet
import-earlier-none-text = Every import will be listed here. For thirty days it can be undone as a whole.
import-earlier-when = When and who
import-earlier-created = New
import-earlier-updated = Completed
import-earlier-act = What can be done with it
import-earlier-undone = Undone { $date }
import-people = People
import-people-of = People of the import: { $source }
import-people-show = Show the people of this import
import-undo = Undo this import
import-undo-of = Undo the import: { $source }
import-undo-until = possible until { $date }
import-undo-note = Possible for 30 days, all at once.
import-undo-title = Undo the whole import?
import-undo-text = { $created ->
    [0] Nobody new goes
    [one] { $created } new person goes
   *[other] { $created } new people go
}{ $updated ->
    [0] .
    [one] , { $updated } person will be as before.
   *[other] , { $updated } people will be as before.
}
import-undo-kept = Those stay for whom a consent, a notice, a disclosure or a report was recorded since. The undo itself cannot be undone.
import-undoing = Undoing the import
import-undone-removed = { $count ->
    [0] The import is undone.
    [one] The import is undone: { $count } person removed.
   *[other] The import is undone: { $count } people removed.
}
import-undone-reverted = { $count ->
    [one] { $count } person is as before.
   *[other] { $count } people are as before.
}
import-undone-kept = { $count ->
    [one] { $count } person stayed, because something was recorded for them since.
   *[other] { $count } people stayed, because something was recorded for them since.
}
import-undone-note = The numbers say what the import did before it was undone.

## Columns

import-what = What we take over
import-columns = Where the columns go
import-columns-taken = { $taken } of { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
import-detect-format = Format: <b>{ $format }</b>
import-detect-encoding = Encoding: <b>{ $encoding }</b>
import-detect-delimiter = Delimiter: <b>{ $delimiter }</b>
import-detect-found-n = recognised
import-detect-found-m = recognised
import-detect-chosen-n = chosen
import-detect-chosen-m = chosen
import-encoding = Encoding
import-delimiter = Delimiter
import-delimiter-semicolon = semicolon
import-delimiter-comma = comma
import-delimiter-tab = tab
import-delimiter-bar = vertical bar
import-automatic = Recognise
import-has-header = The first row holds the names of the columns
import-samples-more = more
import-samples-more-said = More samples
import-samples-fewer = fewer
import-samples-fewer-said = Fewer samples
import-no-samples = empty
import-col-header = Column in the file
import-col-sample = Sample
import-col-target = Goes to
import-col-remark = Remark
import-col-recognised = recognised
import-col-chosen = chosen
import-col-left = left out
import-col-unknown = not known
import-col-not-needed = the purpose does not need it
import-col-birth-number = birth number
import-col-consent-without-proof = void without proof
import-col-will-be-sealed = will be sealed
import-target-of = Where the column { $column } goes
import-target-none = Do not import
import-target-consent = Unproven consent: { $purpose }
import-target-needless = { $field } – the purpose does not need it
import-target-taken = { $field } – taken by the column { $column }

## Why and from where

import-why = Why and from where
import-purpose = For what purpose do you want them
import-purpose-choose = Choose a purpose
# $basis Legitimate interest, $period 3 years
import-purpose-hint = { $basis }, kept { $period } after it ends.
import-purpose-consent = They are not used for this purpose until the consent is proved.
import-purpose-marketing = Advertising e-mail only after their consent.
import-source = Where did you get them
import-source-missing = Say the source, for example “Wood and Interior, 16 May 2026, list from the organiser”.
# $kind From somebody else, $date today or a date
import-origin = { $kind }, obtained { $date }
import-kind = Who gave them to you
import-kind-third-party = From somebody else
import-kind-self = From the people themselves
import-kind-public = From a public source
import-obtained = When did you get them
import-obtained-hint = Today if left empty.
import-duplicates = When the person is known already
import-duplicates-skip = Leave them alone
import-duplicates-skip-hint = The row is left out, nothing about them changes.
import-duplicates-fill = Fill in what is missing
import-duplicates-fill-hint = Only empty fields are filled.
import-duplicates-update = Overwrite with the new data
import-duplicates-update-hint = What stands in the file holds. Undoing the import brings back what was there.
import-duplicates-create = Make a second record
import-duplicates-create-hint = Another person with the same e-mail or phone is made.

## How many and what

import-now = If you took them over now
import-now-purpose = Choose a purpose and we count it.
import-now-rolled-back = This is a rehearsal, nothing is stored.
import-counting = Rehearsing
import-stopped = The rehearsal was stopped. Nothing was stored.
import-show = Show
import-show-rejected = Show the rejected rows
import-show-remarked = Show the remarks about rows
import-would-created = { $count ->
    [one] new person
   *[other] new people
}
import-would-filled = { $count ->
    [one] known person gets what was missing
   *[other] known people get what was missing
}
import-would-updated = { $count ->
    [one] known person is overwritten
   *[other] known people are overwritten
}
import-would-skipped = { $count ->
    [one] is left out, you know them already
   *[other] are left out, you know them already
}
import-would-rejected = { $count ->
    [one] row is rejected
   *[other] rows are rejected
}
import-would-remarked = { $count ->
    [one] row is taken with a remark
   *[other] rows are taken with a remark
}
import-did-created = { $count ->
    [one] new person
   *[other] new people
}
import-did-filled = { $count ->
    [one] known person got what was missing
   *[other] known people got what was missing
}
import-did-updated = { $count ->
    [one] known person overwritten
   *[other] known people overwritten
}
import-did-skipped = { $count ->
    [one] left out, you knew them already
   *[other] left out, you knew them already
}
import-did-rejected = { $count ->
    [one] row rejected
   *[other] rows rejected
}
import-did-remarked = { $count ->
    [one] row taken with a remark
   *[other] rows taken with a remark
}
# $due by Friday 3 Jul 2026
import-duty = <b>{ $count ->
    [one] { $count } person has to be informed
   *[other] { $count } people have to be informed
}</b> { $due } (Art. { $article }): all who are new or completed.
import-no-duty = Nobody has to be informed.
import-by-day = by { $day } { $date }
import-rows-read = { $count ->
    [one] { $shown } row
   *[other] { $shown } rows
}
import-would = What would happen
import-with-each = What is recorded with each
import-with-each-done = What was recorded with each
import-fact-purpose = Purpose
import-fact-source = Source
import-fact-fields = Fields

## Rejected rows and remarks

import-rejected = Rejected rows
import-rejected-save = Save rejected rows as CSV
import-rejected-saving = Saving the rejected rows
import-rejected-saved = The rejected rows are saved.
import-rejected-where = Saved: { $path }
import-rejected-note = In the CSV you can correct them and import them again. The first row of the file is number 1.
import-rejected-more = { $count ->
    [one] And { $count } more row. All of them are in the CSV, which can be corrected and imported again.
   *[other] And { $count } more rows. All of them are in the CSV, which can be corrected and imported again.
}
import-row = Row
import-row-reason = Reason
import-remarks = Remarks about rows
import-remark-rows = { $count ->
    [one] row { $rows }
   *[other] rows { $rows }
}
import-remark-rows-more = rows { $rows } and more
import-left-out = Columns that are not taken
import-left-out-note = What the purpose does not need, or what you did not assign, stays in the file.

## Taking over

import-nothing-yet = Nothing is stored yet. Even afterwards the whole import can be undone.
import-take = Take over
import-take-people = { $count ->
    [one] Take over { $count } person
   *[other] Take over { $count } people
}
import-running = Taking over
import-running-label = People are being taken over
import-running-note = All or nothing: if you stop it, nobody is stored. You can work elsewhere meanwhile, the import goes on.
import-run-stopped = It was stopped. Nothing was stored.
import-done = The import is done.
import-done-elsewhere = The import is done. The result is on the Import screen.
import-failed-elsewhere = The import failed, nothing was stored. The reason is on the Import screen.
import-result = What happened
import-next = What next
import-over = The import is recorded in the access log.
import-another = Another import

import-blocked-unreadable = The file cannot be read like this
import-blocked-columns = No column is assigned
import-blocked-purpose = The purpose is missing
import-blocked-source = The source is missing
import-blocked-date = Check the date
import-blocked-counting = Still counting
import-blocked-refused = The rehearsal did not pass
import-blocked-nobody = There is nobody to take over
