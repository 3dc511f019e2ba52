# Words that answers hold under their keys: word-<key>-<value>. In JSON the value itself stays.

word-action-ask = asked for
word-action-grant = given
word-action-refuse = refused
word-action-withdraw = withdrawn
word-action-unproven = without proof

word-state-rewritten = rewritten
word-state-unreachable = out of reach
word-state-failed = failed

word-status-received = received
word-status-identity = identity being checked
word-status-collecting = data being collected
word-status-review = to be reviewed
word-status-closed = closed
word-status-refused = refused

word-kind-passphrase = passphrase
word-kind-recovery = recovery sheet
word-kind-keychain = key in the computer
word-kind-hand-over = one-time code
word-kind-text = text
word-kind-email = e-mail
word-kind-phone = phone
word-kind-date = date
word-kind-birthday = birthday
word-kind-iban = account number
word-kind-url = web address
word-kind-country = country
word-kind-postcode = postcode
word-kind-language = language
word-kind-company-number = company number
word-kind-tax-number = tax number
word-kind-name = name
word-kind-self = the person
word-kind-third-party = somebody else
word-kind-public = a public source
word-kind-basis = legal basis
word-kind-consent = consent
word-kind-kept = kept until
word-kind-no-basis = no legal basis
word-kind-notice-due = to be informed
word-kind-objected = objects
word-kind-restricted = restricted
word-kind-sample = sample data
word-kind-created = record made
word-kind-imported = import
word-kind-processing-start = purpose started
word-kind-processing-end = purpose ended
word-kind-changed = data changed
word-kind-notice = information on processing
word-kind-disclosure = data disclosed
word-kind-report = access report
word-kind-unlock = fields shown
word-kind-note = note
word-kind-private-note = private note
word-kind-task = task
word-kind-task-done = task done
word-kind-deal = deal
word-kind-deal-moved = deal moved
word-kind-attachment = attachment
word-kind-company-role = role in a company
word-kind-letter = letter
word-kind-tag = tag
word-kind-draft = draft
word-kind-access = access
word-kind-rectification = rectification
word-kind-erasure = erasure
word-kind-restriction = restriction
word-kind-portability = portability
word-kind-objection = objection
word-kind-withdrawal = withdrawal of consent
word-kind-facts = facts
word-kind-effects = effects
word-kind-measures = measures
word-kind-device-locked = device locked
word-kind-key-safe = key safe
word-kind-authority = decision on the authority
word-kind-people = decision on the people
word-kind-notified = authority notified
word-kind-told = people told
word-kind-erased = erased
word-kind-rectified = rectified

word-origin-provided = provided by the person
word-origin-observed = observed
word-origin-derived = derived
word-origin-third-party = from somebody else

word-decision-erase = erase
word-decision-keep = keep
word-decision-ask = to be decided

word-kept-as-daily = daily
word-kept-as-weekly = weekly
word-kept-as-monthly = monthly
word-kept-as-last-good = one of the last good ones
word-kept-as-last-resort = there is no other

word-reason-ended = the purpose has ended
word-reason-last-act = the last act with the person
word-reason-no-purpose = there is no purpose

word-outcome-done = done
word-outcome-partly = done in part
word-outcome-refused = refused

word-method-known-channel = by a contact we know
word-method-callback = by calling back
word-method-in-person = in person
word-method-eid = by electronic identity card

word-result-confirmed = confirmed
word-result-doubt = in doubt
word-result-failed = not confirmed

word-answer-yes = yes
word-answer-no = no
word-answer-unknown = not known

word-table-person = record of the person
word-table-field-value = values of fields
word-table-notice-duty = duties to inform
word-table-consent-event = consent records
word-table-notice-given = records of informing
word-table-processing = purposes of the person
word-table-note = notes
word-table-disclosure = disclosures
word-table-disclosure-person = disclosures
word-table-draft = drafts
word-table-import-change = records of imports
word-table-import-row = rows of imports
word-table-restriction = restrictions
word-table-objection = objections
word-table-reveal = fields shown
word-table-access-report = access reports
word-table-timeline-event = timeline

word-waits-for-identity = the identity to be checked
word-waits-for-clarification = the request to be clarified

word-letter-receipt = receipt
word-letter-identity = question who asks
word-letter-extension = longer period
word-letter-refusal = refusal
word-letter-answer = answer
word-letter-rectification = rectification done
word-letter-restriction = restriction done
word-letter-erasure = erasure done
