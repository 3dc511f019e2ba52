# Disclosures and recipients.

disclosure-way-access-report = access report
disclosure-way-breach-letter = letter about a breach
disclosure-way-export = export
disclosure-way-consent-receipt = consent receipt
disclosure-way-notice-letter = letter with the privacy notice
disclosure-way-print = print
disclosure-way-portability = data package

# Heading of the column with the whole name in a file; “Name” beside a family name would mean the given name.
disclosure-column-name = Full name

## Refusals

error-left-out = The data of this person may not be given for this purpose. Nothing left the vault.
error-unknown-recipient = There is no such recipient in this vault. Nothing left the vault. Add the recipient first.
error-recipient-taken = There is a recipient with this name already. Nothing was added.
error-locked-field = This field is sealed and goes into a file only with a reason. Nothing left the vault. Write the reason, or leave the field out.
error-bad-export-format = Such a file cannot be made. Nothing left the vault. Choose one of the forms offered.
error-field-not-in-card = A card (vCard) has no place for this field. Nothing left the vault. Choose another form, or leave the field out.
error-bad-recipient-role = A recipient is a processor or a controller. Nothing was added.
error-safeguards-missing = The country { $country } is outside the European Economic Area. Nothing was changed. Write what protects the data there, for example standard contractual clauses or an adequacy decision (Articles 45 and 46).
error-nothing-changed = Nothing was changed. Say what is to be different.
error-contract-date-missing = The file of a contract needs the date it was signed. Nothing was recorded.
error-empty-paper = The file is empty. Nothing was recorded. Choose another one.
error-paper-too-large = The file is larger than { $limit_mb } MB. Nothing was recorded. Choose a smaller one, for example in a lower resolution.
error-no-such-paper = There is no such file in this vault.

## The export screen

disclosure-export = Export
disclosure-export-title = Export people
disclosure-export-selected = { $count ->
    [one] Export the selected person
   *[other] Export the selected ({ $count })
}
disclosure-export-leaves = The file leaves the vault. Whoever receives it can read, copy and pass it on; no seal and no lock holds in it.
disclosure-export-who = Who and why
disclosure-export-purpose = Purpose
disclosure-export-purpose-hint = Only people whose data may be used for it leave.
disclosure-export-choose = Choose
disclosure-export-recipient = Recipient
disclosure-export-recipient-hint = Each disclosure is written down with the person.
disclosure-export-no-recipient = You have no recipient yet. The owner of the vault adds one in Rules and registers.
disclosure-export-to-recipients = Open recipients
disclosure-export-scope = Whom
disclosure-export-scope-purpose = Everybody we hold for this purpose
disclosure-export-scope-selected = The selected only: { $count }
disclosure-export-format = Format
disclosure-export-format-csv = CSV, for spreadsheets
disclosure-export-format-xlsx = Excel (XLSX)
disclosure-export-format-vcard3 = vCard 3.0, for Outlook and older phones
disclosure-export-format-vcard4 = vCard 4.0
disclosure-export-format-json = JSON, for another program
disclosure-export-fields = Which fields
disclosure-export-basic = The basic record
disclosure-export-basic-hint = Name, company and the contact that is shown without opening a seal.
disclosure-export-sealed = Sealed fields
disclosure-export-sealed-hint = They stay in the vault unless you add them. With each person it is written down that they left and why.
disclosure-export-sealed-none = This purpose needs no other field.
disclosure-export-more = Other fields
disclosure-export-pass = asks for the passphrase
disclosure-export-not-in-card = a card has no place for it
disclosure-export-reason = Why sealed fields leave
disclosure-export-reason-hint = The person reads it in the access report.
disclosure-export-passphrase = Your passphrase
disclosure-export-ahead = What will be in the file
disclosure-export-counting = Finding out who may leave
disclosure-export-ahead-choose = Choose a purpose to see who would be in the file and who would not.
disclosure-export-ahead-in = In the file
disclosure-export-ahead-out = Left out
disclosure-export-ahead-filled = filled in: { $label }
disclosure-export-nobody = Nobody may leave for this purpose now.
disclosure-left-objected = objection
disclosure-left-restricted = processing restricted
disclosure-left-suppressed = do-not-add list
disclosure-left-ended = the purpose ended or did not begin
disclosure-left-nothing-stored = none of the fields is filled in
disclosure-left-consent-not-asked = consent not asked for
disclosure-left-consent-asked = consent asked for, no answer
disclosure-left-consent-refused = consent refused
disclosure-left-consent-withdrawn = consent withdrawn
disclosure-left-consent-expired = consent expired
disclosure-left-consent-unproven = consent unproven
disclosure-left-other = another reason ({ $reason })
disclosure-blocked-purpose = The purpose is missing
disclosure-blocked-recipient = The recipient is missing
disclosure-blocked-format = The format is missing
disclosure-blocked-reason = The reason for sealed fields is missing
disclosure-blocked-passphrase = The passphrase is missing
disclosure-blocked-nobody = Nobody would be in the file
disclosure-export-do = Save the file
disclosure-export-writing = Writing the file
disclosure-export-nothing-yet = Until you save the file nothing leaves and nothing is written down.
disclosure-export-no-place = You did not save the file, nothing left.
disclosure-export-stopped = You stopped the export. Nothing left.
disclosure-export-done = The file is saved
disclosure-export-done-said = The export is done.
disclosure-export-done-where = Where it is
disclosure-export-done-people = People in the file
disclosure-export-done-fields = Columns
disclosure-export-done-id = Number of the disclosure
disclosure-export-done-id-why = All who left in the file are written down under it.
disclosure-export-done-sha = Fingerprint of the file (SHA-256)
disclosure-export-done-now = Deliver the file safely, then delete it from this computer. The vault keeps who received what.
disclosure-export-again = Another export
disclosure-export-back = Back to people

disclosure-way-article-19 = notification to a recipient (Article 19)

error-unknown-notification = There is no such notification of a recipient in the vault.
error-already-told = This notification is done already. Nothing was changed.
error-told-before-cause = The recipient cannot have been told before it happened. Check the date.
error-told-or-impossible = Give either the day on which the recipient was told, or why it cannot be told. Nothing was changed.

## Telling recipients, in the window (Art. 19)

disclosure-tell-tab = Tell recipients
disclosure-tell-sub = Whoever received data from you has to hear that they were corrected, restricted or erased (Art. 19). The task stays until you write down when they were told, or why they cannot be.
disclosure-tell-loading = Looking for who has to be told what
disclosure-tell-none = Nobody has to be told anything
disclosure-tell-none-text = When you correct, restrict or erase a person whose data you gave to somebody, the task shows here.
disclosure-tell-list = Telling recipients
disclosure-tell-col-who = Recipient
disclosure-tell-col-what = What to tell
disclosure-tell-col-given = What they have from us
disclosure-tell-col-acts = Acts
disclosure-tell-erased = we erased the data
disclosure-tell-restricted = we restricted the processing
disclosure-tell-rectified = we corrected the data
disclosure-tell-since = { $what }, since { $date }
disclosure-tell-given = { $fields }; last on { $date }
disclosure-tell-letter = Save the letter
disclosure-tell-letter-of = Save the letter to { $name }
disclosure-tell-letter-saved = The letter is saved. When it is sent, write it down.
disclosure-tell-done = Write down
disclosure-tell-done-of = Write down that { $name } was told
disclosure-tell-title = Telling a recipient
disclosure-tell-how = What came of it
disclosure-tell-how-told = The recipient was told
disclosure-tell-how-impossible = It is impossible, or takes a disproportionate effort
disclosure-tell-when = Day on which they were told
disclosure-tell-because = Why it cannot be done
disclosure-tell-missing-how = Choose what came of it
disclosure-tell-missing-when = The day is missing
disclosure-tell-missing-because = The reason is missing
disclosure-tell-save = Write down
disclosure-tell-saved = It is written down.
disclosure-tell-text = This closes the task. If the person was erased, it no longer tells whom it was about.
