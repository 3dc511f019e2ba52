# Purposes and legal bases.

purposes-basis-consent = Consent
purposes-basis-contract = Contract
purposes-basis-legal = Legal obligation
purposes-basis-vital = Vital interest
purposes-basis-public = Public interest
purposes-basis-interest = Legitimate interest
purposes-basis-missing = Basis missing
purposes-consent-not-asked = Consent missing
purposes-consent-asked = Consent asked
purposes-consent-granted = Consent
purposes-consent-refused = Consent refused
purposes-consent-withdrawn = Consent withdrawn
purposes-consent-expired = Consent expired
purposes-consent-unproven = Consent unproven

## Refusals

error-unknown-purpose = There is no such purpose in this vault. Nothing was changed. Choose a purpose from the list or add it first.
error-already-running = The data of this person are already processed for this purpose. Nothing was changed.
error-not-running = The data of this person are not processed for this purpose now. Nothing was changed.
error-interest-missing = A purpose based on a legitimate interest must say which interest it is (Art. 13(1)(d)). Nothing was added. Describe it in one sentence.
error-consent-valid-misplaced = Only a purpose based on consent has a time for which a consent holds. Nothing was added.
error-bad-period = This is not a period. Nothing was changed. Write P3Y for three years or P6M for six months, for example.
error-bad-art9 = A condition of Art. 9(2) is one letter from a to j. Nothing was added.
