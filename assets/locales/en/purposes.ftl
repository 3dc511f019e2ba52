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

## Catalogue of purposes

purposes-tab = Purposes
purposes-tab-sub = Why you have the data, on what basis and for how long. A change makes a new version, the old one stays.
purposes-add = Add purpose
purposes-change = Change
purposes-change-of = Change: { $name }
purposes-change-title = Change purpose
purposes-save-version = Save new version
purposes-next-version = It is saved as a new version. People stay under the version they came under until the purpose is started anew for them.
purposes-history = Versions
purposes-history-of = Versions: { $name }
purposes-history-title = Versions of the purpose
# $version its number, $date a date, $staff who wrote it
purposes-version = Version { $version } of { $date } · { $staff }
purposes-version-by-nobody = Version { $version } of { $date }
purposes-version-short = Version { $version }
purposes-first-version = The first version
purposes-changed = Changed: { $what }
purposes-part-name = name
purposes-part-basis = legal basis
purposes-part-fields = fields
purposes-part-retention = how long it is kept
purposes-part-interest = interest
purposes-part-balancing = balancing
purposes-part-art9 = condition of Art. 9
purposes-part-consent-valid = how long a consent holds
purposes-part-marketing = direct marketing
purposes-part-statute = law
purposes-part-recipients = recipients
purposes-part-transfers = transfers
# $count how many people, $shown the same as a word of digits
purposes-people = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
purposes-kept = kept { $period }
purposes-fields = Fields: { $fields }
purposes-fields-none = Name, company and one way to reach them are enough.
purposes-recipients = Recipients: { $names }
purposes-recipients-none = Nobody is given data for this purpose.
purposes-marketing = Direct marketing
purposes-art9 = Art. 9(2)({ $letter })
purposes-balancing-missing = The balancing is missing
purposes-name = Name of the purpose
purposes-basis = Legal basis
purposes-retention = Kept after the end
purposes-retention-hint = Years, or a period such as P6M for six months.
purposes-interest = What the interest is
purposes-balancing = Balancing
purposes-balancing-hint = Why it is needed, what the person can expect, what it means for them and what protects them.
purposes-statute = The law that demands it
purposes-statute-hint = For example section 35 of Act 431/2002 on accounting.
purposes-consent-valid = A consent holds
purposes-consent-valid-hint = Years. Without it a consent holds until it is withdrawn.
purposes-is-marketing = This is direct marketing
purposes-needs = Fields the purpose needs
purposes-needs-hint = Only those it really needs; others cannot be stored for it. Name, company and one way to reach them are always there.
purposes-who-receives = Who receives data for this purpose
purposes-transfers = Transfers to third countries
purposes-transfers-hint = Where to and with what safeguard. Leave it empty if nowhere.
purposes-art9-letter = Condition of Art. 9(2)
purposes-art9-hint = A letter from a to j; only where the purpose needs special categories of data.
purposes-missing-name = Write the name of the purpose.
purposes-missing-basis = Choose the legal basis.
purposes-missing-interest = Say what the interest is.
purposes-missing-retention = Write how long the data are kept.

## What loses its ground

purposes-losing = Losing its ground
purposes-losing-whole = The whole record of the person
purposes-losing-until = kept until { $date }
# $name the purpose that keeps it longest (may be missing)
purposes-losing-ended = the purpose { $name } ended
purposes-losing-consent-withdrawn = consent withdrawn: { $name }
purposes-losing-objected = objection: { $name }
purposes-losing-new-version = the new version of { $name } does not need it
purposes-losing-retention = its time is over: { $name }
purposes-losing-no-purpose = no purpose needs it
