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
