# Consents of a person.

consent-title = Consents
consent-open = Manage consents
consent-none = No consent is needed here
consent-none-text = No purpose of the company stands on consent.
consent-version = wording { $version }
consent-state-not-asked = not asked
consent-state-asked = asked
consent-state-granted = given
consent-state-refused = refused
consent-state-withdrawn = withdrawn
consent-state-expired = expired
consent-state-unproven = unproven
consent-channel-paper = on paper
consent-channel-in-person = in person
consent-channel-web = on the web
consent-channel-email = by e-mail
consent-channel-phone = by phone
consent-channel-sms = by SMS
consent-missing-channel = Choose how

## Refusals

error-asking-forbidden = Asking for consent to marketing by e-mail, text message or phone is forbidden (section 116(4) of Act 452/2021). Nothing was recorded. Ask on paper, on the web or in person.
error-basis-not-consent = This purpose is not based on consent, so no consent is recorded for it. Nothing was changed.
error-no-wording = No consent text is registered for this purpose, and without one nobody can prove what the person agreed to. Nothing was recorded. Register a text first.
error-unknown-text-version = No such text is registered for this purpose. Nothing was recorded. Choose a version from the list of texts.
error-text-version-taken = A text with version { $version } exists in this language and is never changed. Nothing was added. Choose the next version.
error-bad-version = A version may have only letters without marks, digits, full stops, hyphens and underscores, at most 40 characters. Nothing was added.
error-bad-text-kind = The kind of a text is consent or notice. Nothing was added.
error-empty-wording = The text is empty. Nothing was added.
error-bad-channel = The channel must be paper, phone, email, sms, web or in-person. Nothing was recorded.
error-empty-evidence = The evidence file is empty. Nothing was recorded. Choose another one.
error-evidence-too-large = The evidence file is larger than { $limit_mb } MB. Nothing was recorded. Choose a smaller one, for example in a lower resolution.
error-not-a-file = This is not a file. Nothing was recorded. Choose a file.

## Screen of consents

consent-saved = Written into the history of consents.
consent-state-since = { $state } { $date }
consent-until = Valid until { $date }.
consent-wording-of = Wording { $version }, registered { $date }
consent-no-wording = No wording is registered for this purpose. Without it one cannot prove what the person agreed to.
consent-act-grant = Record consent
consent-act-again = Record a new consent
consent-act-refuse = Record a refusal
consent-act-ask = Record that we asked
consent-act-withdraw = Withdraw consent
consent-how-grant = How it was given
consent-how-refuse = How it was refused
consent-how-ask = How we asked
consent-how-withdraw = How it was withdrawn
consent-save-grant = Record the consent
consent-save-refuse = Record the refusal
consent-save-ask = Record that we asked
consent-save-withdraw = Record the withdrawal
consent-forbidden = the law forbids it
consent-forbidden-why = § 116(4) of Act 452/2021 forbids asking for marketing consent by e-mail, SMS or phone. Ask on paper, in person or on the web.
consent-missing-wording = The wording is missing
consent-when = When it was
consent-when-hint = If not today.
consent-evidence = Evidence
consent-evidence-hint = For example a scanned form. It is kept sealed in the vault.
consent-history = History of consents
consent-history-none = Nothing is recorded yet.
consent-col-when = When
consent-col-purpose = Purpose
consent-col-what = What
consent-col-how = How
consent-col-wording = Wording
consent-col-who = Recorded by
consent-recorded = recorded { $date }
consent-did-ask = asked
consent-did-grant = given
consent-did-refuse = refused
consent-did-withdraw = withdrawn
consent-did-unproven = without proof

## Receipt and expiry

consent-receipt-state-granted = given
consent-receipt-state-refused = refused
consent-receipt-state-withdrawn = withdrawn
consent-receipt-storage = on the controller's computer, in an encrypted vault; not in a cloud
consent-receipt-withdrawal = You can withdraw your consent at any time, as easily as you gave it: { $contact }. Processing before the withdrawal remains lawful.
consent-receipt-withdrawal-us = You can withdraw your consent with the controller at any time, as easily as you gave it. Processing before the withdrawal remains lawful.
consent-parent-evidence = consent of a parent: { $name }
error-unknown-event = There is no such entry about a consent. Nothing was made.
error-no-receipt = A receipt is made of a consent that was given, refused or withdrawn. Nothing was made.
error-bad-receipt-format = A receipt is saved as PDF or JSON. Nothing was made.
error-parent-required = The person is under 16. For an information-society service the consent of a parent is needed (Article 8 GDPR). Nothing was written. Record the consent of a parent with its proof.
error-parent-evidence-required = The consent of a parent has to be proved by a file. Nothing was written.

consent-col-receipt = Receipt
consent-receipt-pdf = PDF
consent-receipt-json = JSON
consent-receipt-pdf-of = Save the receipt as PDF: { $what }
consent-receipt-json-of = Save the receipt as JSON: { $what }
consent-receipt-saved = The receipt is saved.
consent-by-parent = A parent consented, and the attached proof shows it
