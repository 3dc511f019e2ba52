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
