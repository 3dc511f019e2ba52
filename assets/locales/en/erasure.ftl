# Erasure (Art. 17) and who must not come back.

erasure-law-marketing-proof = section 116 of Act 452/2021 on electronic communications
erasure-law-claims = Art. 17(3)(e) and Art. 18(1)(c) GDPR: legal claims

## What cannot be done

error-suppressed = A person with this address was erased and is not to come back by a list. Nothing was added. If they came back by themselves, say on which new basis; it is recorded.
error-suppression-without-basis = Say on which new basis a person who was erased comes back. Nothing was added.
error-plan-changed = The data of this person have changed since the check, so the erasure that was agreed to is another one. Nothing was erased. Make the check again.
error-bad-erasure-ground = The ground is not-needed, consent-withdrawn, objection, unlawful, legal-duty or child (Art. 17(1)). Nothing was erased.
error-bad-answer = What the check asks about is either kept or erased: keep or erase. Nothing was erased.

## Kinds of data in the check before erasure

erasure-kind-record = Fields of the record
erasure-kind-about = About the record: source, dates
erasure-kind-note = Notes and calls
erasure-kind-draft = Unfinished texts
erasure-kind-consent-event = Records of consent
erasure-kind-notice-given = Records of notices given
erasure-kind-disclosure = Records of disclosures
erasure-kind-import-change = Records of the import
erasure-kind-processing = Purposes the person was under
erasure-kind-access-report = Access reports
erasure-kind-restriction = Records of restriction
erasure-kind-objection = Objections
erasure-kind-reveal = Records of fields shown
erasure-kind-notice-duty = Duties to inform
erasure-kind-attachment = Attachments
erasure-kind-company = The company the person is themselves
erasure-kind-company-role = Roles in companies
erasure-kind-deal = Deals
erasure-kind-deal-move = Moves of deals between stages
erasure-kind-proof-address = Addresses beside proofs
erasure-kind-merge = Records of a merge
erasure-kind-kept-document = Documents kept
erasure-kind-request-subject = Requests of the person
erasure-kind-request-step = Steps of requests
erasure-kind-person-tag = Tags
erasure-kind-task = Tasks
erasure-kind-sealed-file = Sealed files
erasure-kind-sealed-chunk = Content of sealed files
erasure-kind-other = Other records

## The erasure screen

erasure-menu = Erase the person
erasure-title = Erasure
erasure-title-of = Check before erasure – { $name }
erasure-loading = Making the check before erasure
erasure-goes = Erased for good
erasure-goes-none = Nothing is erased: a law demands all that we hold.
erasure-stays = Stays sealed
erasure-stays-note = nobody sees it in daily work
erasure-stays-none = Nothing stays.
erasure-what-why = What and why
erasure-until = Until
erasure-fingerprint = Do-not-add list, the address as a fingerprint only
erasure-fingerprint-why = so that an import does not bring the person back; that is personal data too
erasure-fingerprint-lasting = as long as we do marketing
erasure-ask = To decide
erasure-ask-text = The person needs these data for legal claims, or was against their erasure (restriction under Art. 18(1)(b) and (c)). Decide whether they stay.
erasure-ask-legend = What becomes of it
erasure-ask-keep = Keep
erasure-ask-keep-hint = The person stays as a restricted record, until the day given at most.
erasure-ask-erase = Erase
erasure-ask-erase-hint = Only if the person asks for erasure now.
erasure-tell = Recipients to tell
erasure-article-19 = Art. 19
erasure-tell-none = We gave nobody data of this person.
erasure-backups = Backups
erasure-backups-reach = { $reachable } of { $all } within reach
erasure-backups-none = This vault has no backup.
# $count backups in one folder
erasure-backups-count = { $count ->
    [one] { $count } backup
   *[other] { $count } backups
}
erasure-backups-now = erased at once
erasure-backups-later = when connected
erasure-backups-text = A backup that is not connected now is changed when the program reaches it. A restore from it repeats the erasure by itself.
erasure-ground = Ground for erasure
erasure-ground-legend = Why it is erased (Art. 17(1))
erasure-ground-not-needed = We need the data no longer
erasure-ground-consent-withdrawn = The person withdrew consent and there is no other basis
erasure-ground-objection = The person objected
erasure-ground-objection-hint = The address stays as a fingerprint as long as we do marketing: an erasure must not lose the objection.
erasure-ground-unlawful = We processed them unlawfully
erasure-ground-legal-duty = A law demands erasure
erasure-ground-child = We collected them from a child through an online service
erasure-note = <b>It cannot be undone.</b> A receipt without personal data is made.
# $name is the name of the person
erasure-type-name = Type <b>{ $name }</b>
erasure-blocked-reading = The check is not ready yet
erasure-blocked-ground = The ground is missing
erasure-blocked-asked = Decide what stays
erasure-blocked-name = The name does not match yet
erasure-do = Erase for good
erasure-running = Erasing
erasure-running-text = First the list of erasures, then the vault, the search for traces and the backups. Once it is being written it does not stop.
erasure-stopped = You stopped the erasure. Nothing was erased.
erasure-changed = The data of this person have changed since the check, nothing was erased. This is a new check; what changed:
erasure-changed-new = new: { $what } ({ $count })
erasure-changed-gone = no longer here: { $what } ({ $count })
erasure-changed-count = { $what }: it was { $before }, it is { $after }
erasure-changed-nothing = only what the data say, not how many they are
erasure-done = The person is erased
erasure-done-kept = The data are erased, some stayed under a law
erasure-done-said = The erasure is done.
erasure-receipt = Receipt of the erasure
erasure-receipt-id = Number of the receipt
erasure-receipt-id-why = It holds nothing about the person. By this number you prove the erasure.
erasure-receipt-erased = Data erased
erasure-receipt-kept = Kept under a law
erasure-receipt-tell = Tell the recipients (Art. 19)
erasure-receipt-tell-text = Each is a task in Rules and registers, with its letter. It stays until you write down that they were told.
erasure-receipt-tell-none = Nobody has to be told.
erasure-to-people = Back to people
erasure-to-person = Back to the person

## Do-not-add list

erasure-suppression-tab = Do-not-add list
erasure-suppression-text = When you erase a person, their e-mail and phone stay as a fingerprint only, from which the address cannot be read. An import, a paste or adding by hand does not bring them back. Here you find out whether an address is among them.
erasure-suppression-address = E-mail or phone
erasure-suppression-hint = It is not stored anywhere.
erasure-suppression-check = Check
erasure-suppression-missing = Type the address
erasure-suppression-yes = This address has been on the do-not-add list since { $date }. It is not to come back.
erasure-suppression-no = This address is not on the do-not-add list.

## Ground on the certificate of an erasure

erasure-ground-said-not-needed = the data are no longer needed
erasure-ground-said-consent-withdrawn = the person withdrew the consent and there is no other legal basis
erasure-ground-said-objection = the person objected
erasure-ground-said-unlawful = the data were processed unlawfully
erasure-ground-said-legal-duty = a law demands the erasure
erasure-ground-said-child = the data were collected from a child in relation to an information society service

erasure-kind-proof = Proofs in the sealed archive
erasure-kind-proof-file = Files of proofs in the sealed archive
erasure-kind-to-tell = Notifications to recipients
erasure-kind-erasure-kept = What an earlier erasure kept
erasure-kind-retention-kept = What a retention review kept

error-unknown-receipt = There is no such receipt of an erasure in the vault.

## The certificate of an erasure

erasure-certificate = Save the certificate
erasure-certificate-text = The certificate holds nothing about the person; the number of the receipt ties it to your file.
erasure-certificate-saving = Writing the certificate
erasure-certificate-saved = The certificate is saved: { $path }
