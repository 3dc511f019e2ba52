# The privacy notice (Articles 13 and 14): its sentences, duties to inform, letters.

notices-title = Privacy notice under Articles 13 and 14 GDPR
notices-to-fill = [to be filled in]

## Controller

notices-controller = Who processes your data
notices-controller-name = Controller
notices-controller-address = Address
notices-controller-contact = Contact
notices-dpo = Data protection officer
notices-dpo-none = none appointed

## Purposes

notices-purposes = Why we process the data, on which basis and how long
notices-basis = Legal basis
notices-basis-consent = your consent, Article 6(1)(a) GDPR
notices-basis-contract = a contract with you, or steps before it at your request, Article 6(1)(b) GDPR
notices-basis-legal = our legal obligation, Article 6(1)(c) GDPR
notices-basis-vital = protection of vital interests, Article 6(1)(d) GDPR
notices-basis-public = a task in the public interest, Article 6(1)(e) GDPR
notices-basis-interest = legitimate interest, Article 6(1)(f) GDPR
notices-art9 = Special categories of data
notices-art9-letter = Article 9(2)({ $letter }) GDPR
notices-interest = Our legitimate interest
notices-statute = Law
notices-retention = How long we keep the data
notices-kept = { $length } after the processing for this purpose ends
notices-kept-consent = until you withdraw your consent; then { $length }
notices-kept-consent-valid = until you withdraw your consent, at most { $valid } from giving it; then { $length }

## Data and source (Article 14 only)

notices-data = Which data we process
notices-category-identification = identity
notices-category-contact = contact details
notices-category-contract = contracts and orders
notices-category-financial = payment details
notices-category-communication = communication
notices-category-special = special categories of data
notices-category-other = other data
notices-source = Where we have the data from
notices-source-about = Data that we did not obtain from you come from another person, for instance the company you work for, or from a publicly accessible source. We name the source in the letter that comes with this notice, and tell you at any time when you ask.

## Recipients and transfers

notices-recipients = Who receives the data
notices-recipients-none = We give the data to nobody except authorities to which we must give them by law.
notices-recipients-about = For these purposes the data are or may be received by:
notices-recipients-authorities = Besides, we give data to authorities where the law obliges us.
notices-recipient-processor = { $name } ({ $country }), processor: processes the data on our behalf
notices-recipient-controller = { $name } ({ $country }), a controller of its own
notices-transfers = Transfers to third countries
notices-transfers-none = We transfer no data to third countries or international organisations.
notices-transfers-about = We transfer data outside the European Economic Area, under these safeguards:
notices-transfers-copy = We give you a copy of the safeguards when you ask.

## Whether the data have to be given (Article 13 only)

notices-provision = Whether you have to give the data
notices-provision-consent = You need not. It is voluntary and no condition of anything else; without your consent we do not process data for this purpose.
notices-provision-contract = They are needed to conclude and perform the contract. Without them we can do neither.
notices-provision-legal = Yes, it is a statutory requirement. Without them we cannot meet a duty that the law imposes on us.
notices-provision-vital = You need not. It is about protecting life and health.
notices-provision-public = We need the data for a task in the public interest. Without them we cannot carry it out in your case.
notices-provision-interest = You need not. Without the data we shall not be able to reach you and agree with you.

## Rights

notices-rights = Your rights
notices-right-access = access: we tell you whether and which of your data we process and give you a copy (Article 15)
notices-right-rectification = rectification: we correct what is wrong and complete what is missing (Article 16)
notices-right-erasure = erasure: we erase the data, above all when we no longer need them; what the law makes us keep we may not erase (Article 17)
notices-right-restriction = restriction: we only store the data, for instance while their accuracy is checked (Article 18)
notices-right-portability = portability: what you gave us on the basis of consent or contract we hand over in a machine-readable format (Article 20)
notices-right-objection = objection: we write about it separately at the end (Article 21)
notices-rights-how = You exercise your rights free of charge at the contacts given at the beginning. We answer without undue delay and at the latest within the time the law sets.
notices-withdrawal = Withdrawal of consent
notices-withdrawal-about = You can withdraw your consent at any time, as easily as you gave it. Processing before the withdrawal remains lawful.
notices-complaint = Complaint
notices-complaint-about = If you think that we process your data unlawfully, you can lodge a complaint with the supervisory authority ({ $authority }) or go to court.
notices-automated = Automated decisions
notices-automated-none = We make no automated decisions about you and no profile of you (Article 22).
notices-objection = RIGHT TO OBJECT
notices-objection-interest = You can object at any time, on grounds relating to your particular situation, to processing based on a legitimate or public interest. We then no longer process the data unless we demonstrate compelling legitimate grounds which override your interests, rights and freedoms (Article 21(1)).
notices-objection-marketing = You can object to direct marketing at any time, free of charge and without giving reasons. We then no longer use your data for marketing (Article 21(2) and (3)).

## What is missing

notices-missing-controller-name = The name of the controller is missing.
notices-missing-controller-address = The address of the controller is missing.
notices-missing-controller-contact = The contact of the controller is missing.
notices-missing-purposes = No purpose is registered.
notices-missing-statute = The purpose “{ $about }” lacks the law that demands the processing.
notices-missing-safeguards = The recipient “{ $about }” outside the European Economic Area lacks safeguards for the transfer.

error-notice-incomplete = The privacy notice is not complete yet, so it was not issued. Nothing was changed. Fill in what is missing and issue it again.
error-notice-unchanged = The catalogue is the same as in version { $version }; no new version is needed. Nothing was changed.

## Record of processing (Article 30)

notices-balancing = Balancing of the interest
notices-marketing = Direct marketing
notices-marketing-yes = yes
notices-subjects-consent = people who asked for it or gave their consent
notices-subjects-contract = customers and suppliers who are natural persons, and people who ask for a contract
notices-subjects-legal = people whom the records under the law named are about
notices-subjects-vital = people whose life or health is to be protected
notices-subjects-public = people whom the task in the public interest concerns
notices-subjects-interest = contact persons of customers, suppliers and prospects
notices-record-version = { $version }, in force since { $date }
notices-record-limit = { $length } ({ $purpose })
notices-record-floor = { $what }: { $years } after the year they relate to ({ $law })
notices-own-data = data
notices-own-suppression-name = Do-not-add list
notices-own-suppression-basis = legal obligation and the legitimate interest not to bring an erased person back, Articles 6(1)(c) and (f), 17 and 21(3) GDPR
notices-own-suppression-subjects = people whose data were erased
notices-own-suppression-data = keyed hashes of e-mails and phones only
notices-own-suppression-kept = { $length }; after an objection to marketing as long as the firm does marketing
notices-own-proof-name = Proof of consents
notices-own-proof-basis = legal obligation, Articles 6(1)(c) and 7(1) GDPR, section 116 of Act 452/2021
notices-own-proof-subjects = people who gave, refused or withdrew consent
notices-own-proof-data = who said what, when, how and to which wording, evidence
notices-own-proof-kept = while the consent is in force and { $length } after its withdrawal
notices-own-rights-name = Requests of data subjects and breaches
notices-own-rights-basis = legal obligation, Articles 6(1)(c), 12, 24 and 33(5) GDPR
notices-own-rights-subjects = people who exercised their rights, and people affected by a breach
notices-own-rights-data = the request, how it was dealt with, papers handed over, what happened and who was told
notices-own-rights-kept = while a claim from the request or the breach can be made
notices-own-log-name = Access log and accounts of staff
notices-own-log-basis = legal obligation to show compliance and security, Articles 6(1)(c), 5(2) and 32 GDPR
notices-own-log-subjects = staff, and people whose data they worked with
notices-own-log-data = who did what, when and why; people stand in the entries by a mark
notices-own-log-kept = { $length } from the entry

## Security measures as they are set

notices-yes = yes
notices-no = no
notices-never = not yet
notices-sec-cipher = Encryption
notices-sec-cipher-is = the whole vault is encrypted (AES-256, an HMAC for each page); sealed details and attachments once more with a key of the person
notices-sec-keys = Keys
notices-sec-keys-are = a passphrase of each member of staff (Argon2id), slower after wrong tries; recovery sheet: { $kit }; keys in the computer: { $keychain }
notices-sec-access = Access
notices-sec-access-is = owners: { $owners }, staff: { $staff }, viewers: { $viewers }; the vault locks after at most { $minutes } min without activity
notices-sec-sealed = Minimisation
notices-sec-sealed-is = fields basic: { $minimal }, on request: { $ondemand }, protected: { $protected }; the last two are sealed, and each showing has a reason and an entry
notices-sec-log = Access log
notices-sec-log-is = chained by hashes, entries: { $entries }, details are kept { $kept }
notices-sec-backup = Backups
notices-sec-backup-is = encrypted; places: { $places }, daily: { $daily }, on closing: { $quit }, last verified: { $made }, last tested restore: { $drill }
notices-sec-erasure = Erasure
notices-sec-erasure-is = by destroying the key of the person and overwriting the records, in backups too; a restore repeats erasures
notices-sec-network = Network
notices-sec-network-is = the program uses no network and sends nothing out; data leave only in a file that staff save, and each disclosure is written down
error-bad-article = The article is 13 or 14. Nothing was changed.

## Letters

notices-recipients-of = Recipients
notices-letter-basis = Legal basis: { $basis }.
notices-letter-interest = Our interest: { $interest }
notices-letter-statute = Law: { $statute }.
notices-letter-data = Data: { $data }.
notices-letter-kept = We keep them { $kept }.
notices-letter-source-self = You gave us the data ({ $date })
notices-letter-source-third-party = We have the data from another person ({ $date })
notices-letter-source-public = We have the data from a publicly accessible source ({ $date })
notices-letter-rights = You can ask for access to the data and a copy (Article 15), rectification (Article 16), erasure (Article 17) and restriction of processing (Article 18), free of charge at the contact above.
notices-letter-portability = What you gave us we hand over in a machine-readable format (Article 20).

error-notice-outdated = The catalogue changed since the version in force, so no letters were made. Issue a new version of the notice first.
error-no-duties = Nobody has to be informed, so no letters were made.
error-unknown-letters = There are no such letters. Nothing was changed.
error-letters-sent = These letters are already written down as given. Nothing was changed.

## Screen

notices-tab = Informing
notices-sub = Whom to tell what we do with their data, by when, and what we tell them (Articles 13 and 14 GDPR).
notices-text = Privacy notice
notices-both = Both Articles
notices-article = Article { $article }
notices-which = Under which Article
notices-never-issued = The notice is not issued yet.
notices-changed = The catalogue changed since version { $version }. Until you issue a new version, people are told the old one.
notices-in-force = Version { $version } of { $date } is in force. The catalogue is the same since.
notices-incomplete = The notice is not complete yet:
notices-fill-first = Fill in what is missing first
notices-issue = Issue a new version
notices-issued = Version { $version } issued
notices-save = Save the notice as PDF
notices-record-save = Save the record of processing (Art. 30)
notices-written = Saved:
notices-duties = Whom to inform
notices-duties-none = Nobody has to be informed
notices-duties-none-text = Everybody in your register was told. A duty comes with a new person or an import.
notices-col-person = Person
notices-col-why = Why
notices-col-due = By when
notices-why-13 = The data came from them (Art. 13)
notices-why-14 = The data came from elsewhere (Art. 14)
notices-more = Show more
notices-letters = Letters
notices-letters-sub = One PDF with a letter for everybody who has to be informed. The address is on it where a purpose of theirs needs it.
notices-letters-due = Only those due by
notices-letters-make = Make letters
notices-letters-making = Making letters
notices-letters-nobody = Nobody has to be informed
notices-letters-issue-first = Issue a new version first
notices-col-made = Made
notices-col-letters = Letters
notices-col-version = Version
notices-col-sent = Given
notices-sent = Record as given
notices-sent-title = The letters were given
notices-sent-text = { $count ->
    [one] It is written down that { $count } person was told on paper.
   *[other] It is written down that { $count } people were told on paper.
}
notices-sent-on = When the letters were given
notices-given = { $count ->
    [one] Recorded: { $count } person told
   *[other] Recorded: { $count } people told
}
