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
import-reason-field-not-needed = the purpose does not need it
import-reason-suppressed = the person does not want to be contacted
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
import-remark-not-needed = the purpose does not need it, left out
import-remark-other = a value was left out
