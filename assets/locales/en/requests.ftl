# The access report and requests of data subjects.

## In the report

# Stands in the column Source: "from another person: source 1".
requests-source = source { $number }
requests-source-row = Source { $number }
requests-source-obtained = obtained { $dates }
requests-record-made = Record made
requests-record-touched = Last act
requests-before-import = { $label }, before the import
requests-column-import-change-before = Values before the import
requests-note-guard = recognised in the note: { $found }
requests-place-note = note of { $date }
requests-place-other = another record
requests-retention = { $length } after the processing ends
requests-evidence = { $name }, attached (SHA-256 { $hash })
requests-evidence-file = proof of consent
requests-kept-file = A file kept with your record
requests-wording-consent = { $version }, consent
requests-wording-notice = { $version }, privacy notice
requests-handed = { $way }, purpose: { $purpose }
requests-restricted = Processing restricted (Art. 18)
requests-restricted-why = Processing restricted (Art. 18): { $ground }
requests-restricted-told = Processing restricted (Art. 18): { $ground }; we told you of the lifting on { $date }
requests-objection = Your objection (Art. 21): { $purpose }
requests-objection-marketing = Your objection to direct marketing (Art. 21)
requests-answered = Report given, { $count ->
    [one] { $count } record
   *[other] { $count } records
}
requests-answered-withheld = redacted: { $reasons }
requests-removed = removed: { $field }

## Refusals

error-unknown-reference = { $count ->
    [one] One thing that was to be redacted is not in the report or cannot be redacted.
   *[other] { $count } things that were to be redacted are not in the report or cannot be redacted.
} No file was made. Choose them from the preview of the report.
error-redaction-without-reason = A redaction needs a reason, which the person is told. No file was made. Write it.
error-person-required = The person or address that the report is about is missing. No file was made.

## The screen of the report

requests-title = Access report
requests-title-of = Access report – { $name }
requests-step-check = Check
requests-step-written = Report
requests-contents = What the report holds
requests-part = Category
requests-part-count = Records
requests-part-remark = Remark
requests-part-identification = Identity
requests-part-contact = Contact
requests-part-contract = Contracts and orders
requests-part-financial = Payments and accounts
requests-part-communication = Communication
requests-part-other = Other data
requests-part-special = Special categories (Art. 9)
requests-part-notes = Notes
requests-part-purposes = Purposes and legal bases
requests-part-consents = Consents
requests-part-notices = Privacy notices
requests-part-disclosures = Who received the data
requests-part-requests = Requests and restrictions
requests-part-reveals = When and why sealed fields were shown
requests-part-changes = Changes of the data
requests-part-automated = Automated decisions
requests-part-transfers = Transfers to third countries
requests-part-consents-note = with the exact wordings
requests-part-disclosures-note = names of the recipients
requests-part-said = we say that there are none
requests-part-none = we say that we hold none
requests-part-sealed = { $count } of them sealed
requests-part-sealed-notes = { $count } of them private
requests-notes-to-read = { $count ->
    [one] { $count } note to read
   *[other] { $count } notes to read
}

requests-notes = Other people in notes
requests-notes-decided = { $decided } of { $count } decided
requests-notes-keep-rest = Keep the rest
requests-notes-why = The report belongs to this person alone. Redact as a whole a note that also tells about somebody else and could harm them (Art. 15(4)). The reason will stand in the report.
requests-note-of = note, { $date }
requests-note-private = Private note
requests-note-private-of = private note, { $date }
requests-note-decide = decide
requests-note-choice = Note of { $date } in the report
requests-redact = Redact
requests-keep = Keep
requests-redact-reason = Why redact it
requests-redact-reason-hint = The person will read it. For example “data of another customer”.
requests-redact-reason-missing = Write the reason, the person has a right to it.

requests-duplicates = Perhaps the same person
requests-duplicates-note = What these records hold will not be in the report.
requests-duplicate-open = Open the record: { $name }
requests-open = Open
requests-same-email = the same e-mail
requests-same-phone = the same phone
requests-same-name = the same name

requests-letter = Letter
requests-letter-lang = Language of the report
requests-received = When the request came in
requests-received-hint = It stands in the letter.
requests-missing = The letter will lack
requests-missing-controller-name = the name of the firm
requests-missing-controller-address = the address of the firm
requests-missing-controller-contact = a contact of the firm
requests-missing-dpo = the data protection officer
requests-missing-authority = the supervisory authority
requests-missing-fill = Fill it in in Settings

requests-create = Create PDF
requests-writing = Making the report
requests-nothing-yet = The report is recorded in the timeline of the person and in the access log.
requests-no-place = You chose no place to save it. Nothing was made.
requests-stopped = It was stopped. Nothing was saved.
requests-blocked-reading = The report is being prepared
requests-blocked-undecided = { $count ->
    [one] { $count } note is left to decide
   *[other] { $count } notes are left to decide
}
requests-blocked-reason = The reason of a redaction is missing
requests-blocked-date = Check the date

requests-written = The report is saved
requests-written-said = The report is saved.
requests-written-where = Where
requests-written-what = Extent
requests-written-id = Report id
requests-written-sha = Fingerprint of the file (SHA-256)
requests-written-sha-why = It shows whether anybody changed the file.
requests-written-logged = It is recorded in the timeline of the person and in the access log.
requests-open-log = Open the access log
requests-undrawable = { $count ->
    [one] { $count } character could not be drawn and stands as a code:
   *[other] { $count } characters could not be drawn and stand as codes:
}
requests-undrawable-more = and more ({ $count })
requests-again = Back to the check
requests-to-person = To the record of the person

## Daily work in the answer under Article 15

requests-daily-company = Your trade
requests-daily-company-role = Role at a company
requests-daily-person-tag = Tag
requests-daily-deal = Deal
requests-daily-deal-move = Move of a deal
requests-daily-task = Task
requests-daily-attachment = Attachment
requests-daily-kept-document = Document that we gave you
requests-column-company-name = Company
requests-column-company-ico = IČO
requests-column-company-dic = DIČ
requests-column-company-ic-dph = VAT number
requests-column-company-street = Street
requests-column-company-city = City
requests-column-company-postcode = Postcode
requests-column-company-country = Country
requests-column-company-created-at = written down
requests-column-company-role-company = company
requests-column-company-role-role = role
requests-column-company-role-since = from
requests-column-company-role-until = until
requests-column-company-role-at = written down
requests-column-person-tag-tag = tag
requests-column-person-tag-at = written down
requests-column-deal-stage-key = stage
requests-column-deal-title = title
requests-column-deal-amount = amount
requests-column-deal-expected-on = expected
requests-column-deal-stage-since = in the stage since
requests-column-deal-closed-at = closed
requests-column-deal-reason = reason
requests-column-deal-created-at = written down
requests-column-deal-move-from-stage = from the stage
requests-column-deal-move-to-stage = to the stage
requests-column-deal-move-reason = reason
requests-column-deal-move-at = when
requests-column-task-text = what
requests-column-task-due = due
requests-column-task-repeat = repeats
requests-column-task-created-at = written down
requests-column-task-done-at = done
requests-column-attachment-name = file
requests-column-attachment-size = bytes
requests-column-attachment-media = kind
requests-column-attachment-sha256 = SHA-256
requests-column-attachment-at = kept
requests-column-kept-document-name = file
requests-column-kept-document-size = bytes
requests-column-kept-document-kind = kind
requests-column-kept-document-sha256 = SHA-256
requests-column-kept-document-made-at = made

## Data package (Article 20)

requests-portability-because-not-provided = somebody else gave them, not you
requests-portability-because-derived = we concluded them from other data
requests-portability-because-other-basis = they are processed neither by your consent nor under a contract with you
requests-portability-because-ours = this is our own record of what we did
requests-portability-readme =
    DATA PACKAGE (Article 20 GDPR)
    Controller: { $company }
    Number of the package: { $id }
    Made: { $made }

    data.json – the data for a machine, described in data.schema.json
    data.csv – the same data as a table (UTF-8, comma); before a cell that a spreadsheet would run as a formula stands an apostrophe
    contact.vcf – a vCard 4.0, if there is a name in the package
    dates.ics – dates for a calendar, if there are any in the package
    differences.pdf – what is not in the package, and why
    manifest.json – the files with their SHA-256 hashes

    The files are not encrypted. Keep them in a safe place.

## Documents kept, and the copy with a password

error-unknown-document = We keep no such document in the vault. Nothing was made. Choose one from the documents of the person.
error-empty-password = The password is empty. Nothing was made. Give a password, or save the report without one.
requests-document-access-report = Access report { $date }.pdf
requests-document-portability = Data package { $date }.zip
error-bad-password = Programs that read PDF do not take such a password. Nothing was made. Use letters, digits and spaces.

## Window: handing the report over, and the documents kept

requests-delivery = Delivery
requests-delivery-how = How you hand the report over
requests-delivery-protected = File with a password
requests-delivery-protected-hint = Encrypted (AES-256). The program suggests the password and shows it once the file is made; send it another way than the file.
requests-delivery-plain = File without a password
requests-delivery-plain-hint = Whoever gets hold of it can read it.
requests-delivery-print = To be printed
requests-delivery-print-hint = A file without a password that you delete once it is printed.
requests-hand-over-protected = The file has left the vault and opens with the password only.
requests-hand-over-plain = The file has left the vault and is not protected by a password. Give it to this person only, then delete it from the computer.
requests-hand-over-print = Print the file, give the print to this person and delete the file from the computer.
requests-password = Password of the file
requests-password-how = Send the file one way and the password another: the file by e-mail, for example, and the password by phone.
requests-password-once = The password is kept nowhere. When you leave, you will not see it again; but the report can be given out again with a new password.
requests-documents = Documents
requests-documents-sub = What the person received from us, as they received it.
requests-documents-reading = Reading the documents
requests-documents-none = Nothing yet
requests-documents-none-text = Access reports and data packages that you make for this person are kept here, sealed.
requests-documents-col-name = Document
requests-documents-col-made = Made
requests-documents-col-act = Save
requests-document-save = Save
requests-document-save-of = Save { $name }
requests-document-protect = With a password
requests-document-protect-of = Save { $name } with a password
requests-package = Make a data package
requests-saved = The file is saved:
requests-kind-access-report = access report
requests-kind-portability = data package
requests-kilobytes = { $count } kB

# $law law, $purpose purpose
requests-archived = Kept in the sealed archive as proof after the erasure: { $purpose } ({ $law })
requests-left = Kept under a law after the erasure: { $law }
# $recipient recipient
requests-to-tell-erased = A recipient has to be told of the erasure (Article 19): { $recipient }
requests-to-tell-restricted = A recipient has to be told of the restriction (Article 19): { $recipient }
requests-to-tell-rectified = A recipient has to be told of the rectification (Article 19): { $recipient }
# $reason reason in the words of the firm
requests-reviewed = Kept after its time was over: { $reason }
