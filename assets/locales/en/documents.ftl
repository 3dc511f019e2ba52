# Words of the papers that the program prints: the recovery sheet and the access report.

documents-page = Page { $page } of { $pages }

## Recovery sheet

documents-kit-title = Recovery sheet
documents-kit-notice = Secret, do not send by e-mail
documents-kit-what = This sheet opens the vault even when nobody knows the passphrase. Whoever holds the sheet can open the vault. Treat it like the key to the office.
documents-kit-vault = Vault
documents-kit-made = Made
documents-kit-code = Recovery code
documents-kit-qr-alt = QR code with the same recovery code
documents-kit-qr = The QR code holds the same recovery code. Scan it only with a device you trust, and do not keep the picture.
documents-kit-letters = Upper and lower case do not matter when you type it, and the hyphens may be left out. The letters I, L, O and U do not occur: a crossed circle is a zero, an upright stroke a one.
documents-kit-open = How to open the vault
documents-kit-open-1 = Start Dôverník and choose “I have a recovery sheet” when it asks for the passphrase.
documents-kit-open-2 = Type the recovery code.
documents-kit-open-3 = Set a new passphrase.
documents-kit-keep = Where to keep the sheet
documents-kit-keep-1 = Print it and keep it away from the computer, for instance in a safe or a bank box.
documents-kit-keep-2 = Delete the PDF file after printing. Anyone who gets to the computer would find the code in it.
documents-kit-keep-3 = If the sheet is lost or seen by someone it is not meant for, make a new one at once.
documents-kit-keep-4 = Without the passphrase and without this sheet nobody can open the vault, not even the makers of the program.

## Access report: the whole

documents-access-title = Access report
documents-access-notice = Contains personal data
documents-access-contents = Contents
documents-access-a = A. Your data
documents-access-b = B. How we process your data
documents-access-c = C. Consents and privacy notices
documents-access-d = D. Requests and contacts
documents-access-e = E. When and why sealed details were shown
documents-access-f = F. Words explained
documents-redacted = [data of another person]
documents-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}

## Cover letter

documents-letter-made = { $date } · report number { $number }
documents-letter-dated = { $date } · number { $number }
documents-letter-number = Report number
documents-letter-title = Answer to your request for access
documents-letter-title-unasked = A report of your personal data
documents-letter-greeting = Good day,
documents-letter-asked = on { $date } we received your request for access to personal data under Article 15 of the General Data Protection Regulation (GDPR).
documents-letter-unasked = we have prepared a report for you under Article 15 of the General Data Protection Regulation (GDPR).
documents-letter-confirmed = We confirm that we process personal data about you.
documents-letter-copy = Here is a copy and an explanation of why and how we process them, free of charge. A short summary is on the next page.
documents-letter-inside = What is inside
documents-letter-inside-data = Part A: a copy of your data. The whole report holds { $count ->
    [one] { $count } record
   *[other] { $count } records
}.
documents-letter-inside-processing = Part B: for which purposes and on which legal basis we process the data, how long we keep them, who receives them and what rights you have.
documents-letter-inside-consents = Parts C and D: your consents, privacy notices, requests and contacts.
documents-letter-inside-reveals = Parts E and F: when and why sealed details were shown; words explained.
documents-letter-left-out = What is not inside and why
documents-letter-nothing-redacted = We left nothing out of the copy of your data.
documents-letter-redacted = Data of other people, to protect their rights (Article 15(4) GDPR); redacted places: { $count }. The list with reasons ends part A.
documents-letter-staff = The names of our staff. We do say when and why sealed details were shown, so that you can check whether that was right.
documents-letter-further = What you can do next
documents-letter-ask = If anything is unclear or wrong, please contact us: { $contact }.
documents-letter-ask-us = If anything is unclear or wrong, please contact us.
documents-letter-dpo = Our data protection officer: { $dpo }.
documents-letter-complain = If you think that we process your data unlawfully, you can lodge a complaint with the supervisory authority ({ $authority }) or go to court.
documents-letter-closing = Yours sincerely,

## The answer that nothing is held

documents-nothing-asked = on { $date } we received your request for access to personal data under Article 15 of the General Data Protection Regulation (GDPR).
documents-nothing-held = We confirm that we hold no personal data under { $asked }.
documents-nothing-how = We searched all records that we keep: names, e-mail and postal addresses, phone numbers, and archived records. If you were in touch with us under another name, address or number, please tell us and we will look again.
documents-nothing-kept = As we do not process your data, there is no purpose, recipient, storage period or source to inform you about. We make no automated decisions about you and transfer no data of yours to third countries. We keep your request and this answer so that we can show that it was dealt with.

## Summary

documents-summary = Summary
documents-summary-what = What we hold about you
documents-summary-why = Why, since when and until when
documents-summary-who = Who received the data
documents-summary-notes = Notes
documents-summary-consents = Consents and privacy notices
documents-summary-past = Requests, restrictions and contacts
documents-summary-reveals = Times sealed details were shown
documents-summary-more = More items (number: { $count }) are in part B.
documents-nobody-received = We have not given your data to anyone else.

## Shared heads

documents-label = Detail
documents-value = Value
documents-source = Source
documents-since = Since
documents-until = Until
documents-when = When
documents-what = What
documents-how = How
documents-state = State
documents-reason = Reason
documents-purpose = Purpose
documents-kept-until = Kept until

## Part A

documents-access-a-about = This is a copy of the data we hold about you, by category. For each detail we say where it comes from and since when we hold it.
documents-category-identification = Identity
documents-category-contact = Contact details
documents-category-contract = Contracts and orders
documents-category-financial = Payment details
documents-category-communication = Communication
documents-category-special = Special categories of data
documents-category-other = Other data
documents-source-person = from you
documents-source-third-party = from another person
documents-source-public = from a public source
documents-source-own = made by us
documents-held-none = What we do not hold
documents-held-none-about = In these categories we hold none of your data:
documents-notes = Notes about you
documents-notes-about = Notes are given word for word, as our staff wrote them.
documents-no-notes = We hold no notes about you.
documents-redactions = Redacted places
documents-redactions-about = We redacted only data of other people, so as not to affect their rights (Article 15(4) GDPR). The redacted text is not in this document, not even hidden.
documents-no-redactions = Nothing in this report is redacted.
documents-redaction-place = Where
documents-count = Places

## Part B

documents-controller = Who is responsible
documents-controller-name = Controller
documents-controller-address = Address
documents-controller-contact = Contact
documents-controller-dpo = Data protection officer
documents-no-dpo = none appointed
documents-purposes = Purposes and legal bases
documents-no-purposes = At present we process your data for no purpose other than keeping them.
documents-basis = Legal basis
documents-basis-consent = your consent
    .article = Article 6(1)(a) GDPR
documents-basis-contract = a contract with you, or steps before it
    .article = Article 6(1)(b) GDPR
documents-basis-legal = a legal obligation
    .article = Article 6(1)(c) GDPR
documents-basis-vital = protection of vital interests
    .article = Article 6(1)(d) GDPR
documents-basis-public = a task in the public interest
    .article = Article 6(1)(e) GDPR
documents-basis-interest = a legitimate interest
    .article = Article 6(1)(f) GDPR
documents-art9 = Article 9(2)({ $letter }) GDPR
documents-interest = Our legitimate interest
documents-statute = The law that requires it
documents-categories = Categories of data
documents-processed-since = Processed since
documents-processed-ended = Processing ended
documents-retention = How long we keep the data
documents-recipients = Recipients
documents-recipients-about = Recipients are given by name. For each we say which data it received and when.
documents-no-recipients = We do not give your data to anyone and have not done so.
documents-role-processor = Processor: processes the data on our behalf.
documents-role-controller = A controller of its own.
documents-recipient-nothing-yet = None of your data have been given so far.
documents-transfers = Transfers to third countries
documents-no-transfers = We do not transfer your data to third countries or international organisations.
documents-transfer-to = To
documents-safeguards = Safeguards under Article 46 GDPR
documents-sources = Source of the data
documents-sources-about = The source stands beside each detail in part A. What is marked “from you” was given to us by you; the rest came from others, from public sources, or from our own work.
documents-automated = Automated decisions and profiling
documents-automated-none = We make no automated decisions about you and do not profile you within the meaning of Article 22 GDPR.
documents-rights = Your rights
documents-right-rectification = Rectification: you can ask us to correct a wrong detail and to complete an incomplete one.
    .article = Article 16 GDPR
documents-right-erasure = Erasure: you can ask us to erase data, above all where we no longer need them or you withdraw consent. What the law makes us keep we may not erase.
    .article = Article 17 GDPR
documents-right-restriction = Restriction: you can ask us to store data and not use them otherwise, for instance until their accuracy is checked.
    .article = Article 18 GDPR
documents-right-withdrawal = Withdrawal of consent: you can withdraw consent at any time, as easily as you gave it. Processing before the withdrawal stays lawful.
    .article = Article 7(3) GDPR
documents-right-portability = Portability: on request we hand you the data you gave us in a machine-readable format, or pass them to whom you choose.
    .article = Article 20 GDPR
documents-objection = Right to object
documents-right-objection = On grounds relating to your particular situation you can object at any time to processing based on a legitimate or public interest. We then stop unless we show compelling legitimate grounds which override your interests, rights and freedoms.
    .article = Article 21(1) GDPR
documents-right-marketing = You can object to direct marketing at any time, free of charge and without giving reasons. We will then no longer use the data for it.
    .article = Article 21(2) and (3) GDPR
documents-complaint = Complaint to the supervisory authority
documents-complaint-about = If you think that our processing of your data infringes the GDPR, you have the right to lodge a complaint with a supervisory authority, in particular in the state where you live or work or where the infringement is said to have happened (Article 77 GDPR). You also have the right to go to court (Article 79 GDPR).
documents-authority = Supervisory authority

## Part C

documents-consents = Consents
documents-no-consents = We hold no record of a consent or a refusal of yours.
documents-act = What happened
documents-act-asked = asked
documents-act-granted = given
documents-act-refused = refused
documents-act-withdrawn = withdrawn
documents-act-expired = expired
documents-act-unproven = unproven
documents-wording = Wording
documents-with-evidence = { $how }; evidence: { $evidence }
documents-channel-unknown = not stated
documents-channel-paper = in writing
documents-channel-phone = by phone
documents-channel-email = by e-mail
documents-channel-sms = by text message
documents-channel-web = on the web
documents-channel-in-person = in person
documents-notices = Privacy notices
documents-no-notices = We have no record of giving you a separate privacy notice. This report contains it in part B.
documents-notice = Notice
documents-notice-article = under Article { $article } GDPR
documents-notice-given = given on { $date }
documents-notice-due = due by { $date }
documents-wordings = Full wordings
documents-wordings-about = The texts that the records above refer to. Each wording is given once.
documents-wording-version = Wording { $version }

## Part D

documents-requests = Your requests
documents-no-requests = We hold no record of a request of yours.
documents-received = Received
documents-request = Request
documents-answered = Answered
documents-outcome = Outcome
documents-request-open = in progress
documents-request-access = access
documents-request-rectification = rectification
documents-request-erasure = erasure
documents-request-restriction = restriction
documents-request-portability = portability
documents-request-objection = objection
documents-request-withdrawal = withdrawal of consent
documents-marks = Restrictions and objections
documents-no-marks = Processing of your data is not restricted, and we hold no objection.
documents-mark = Restriction or objection
documents-in-force = in force
documents-contacts = Contacts with you
documents-no-contacts = We hold no record of a call, a meeting or a message.

## Part E

documents-data-file = data.json
    .about = The data of this report in machine-readable form
documents-changes = Further entries of the access log
documents-no-changes = The access log has no further entries about you.
documents-changes-about = What was done with your data and is not told in another part.
documents-change = What happened
documents-details = Details
documents-no-reveals = Nobody has looked at sealed details about you, or we hold none.
documents-reveals-about = The program does not show sealed details by itself. Staff can show them only for a limited time and with a reason. Every time is listed here.
documents-fields = Details
documents-how-long = How long
documents-seconds = { $count } s
documents-minutes = { $count } min

## Part F

documents-term-personal-data = Personal data
    .meaning = any information that relates to you and by which you can be identified
documents-term-processing = Processing
    .meaning = anything done with data: collecting, keeping, using, passing on, erasing
documents-term-controller = Controller
    .meaning = whoever decides why and how data are processed and answers for it; in this report that is us
documents-term-recipient = Recipient
    .meaning = anyone to whom data are given
documents-term-basis = Legal basis
    .meaning = the reason for which the law allows processing, such as consent, a contract or a legal obligation
documents-term-interest = Legitimate interest
    .meaning = our reason to process data, weighed against your interests and rights
documents-term-consent = Consent
    .meaning = your free, specific and informed permission; you can withdraw it at any time
documents-term-sealed = Sealed detail
    .meaning = a detail that the program covers until staff show it for a short time and with a reason; every time is recorded
documents-term-restriction = Restriction of processing
    .meaning = data are stored but not otherwise used
documents-term-authority = Supervisory authority
    .meaning = the public body that oversees data protection and deals with complaints

## Checking the report

documents-integrity = Checking this report
documents-integrity-about = With these details it can be shown when and from what the report was made, and that it has not changed since.
documents-made-local = Made
documents-made-utc = Made (UTC)
documents-program = Program
documents-snapshot = Fingerprint of the data
documents-counts = Counts
documents-count-values = details: { $count }
documents-count-notes = notes: { $count }
documents-count-redacted = redacted places: { $count }
documents-count-handed = disclosures: { $count }
documents-count-consents = consents: { $count }
documents-count-notices = privacy notices: { $count }
documents-count-past = requests, restrictions and contacts: { $count }
documents-count-purposes = purposes: { $count }
documents-count-changes = further entries: { $count }
documents-count-reveals = times shown: { $count }
documents-audit-entries = Entries in the access log
documents-audit-head = Log fingerprint

## Privacy notice

documents-notice-title = Privacy notice
documents-notice-foot = Articles 13 and 14 GDPR
documents-notice-version = Version { $version }, in force since { $date }
documents-notice-draft = Draft of { $date }, not issued

## Breach of personal data: the report to the authority and the letters to people

documents-breach-title = Notification of a personal data breach
documents-breach-notice = For the supervisory authority
documents-breach-about = Material for the notification under Article 33 of the General Data Protection Regulation (GDPR), in the order of Article 33(3). The notification is made on the electronic form of the supervisory authority; what is not known yet is added in a further phase (Article 33(4)).
documents-breach-controller = 1. Controller and contact point
documents-breach-name = Controller
documents-breach-address = Address
documents-breach-contact = Contact
documents-breach-more = Where to learn more
documents-breach-dpo = Data protection officer: { $dpo }
documents-breach-authority-name = Supervisory authority
documents-breach-missing = not stated
documents-breach-when = 2. Time of the breach
documents-breach-from = Beginning of the breach
documents-breach-from-unknown = not known
documents-breach-until = End of the breach
documents-breach-aware = The controller became aware
documents-breach-notify-by = To be notified by
documents-breach-notified-at = First notification
documents-breach-late = Reasons for the delay
documents-breach-nature = 3. Nature of the breach
documents-breach-what = Kind of breach
documents-breach-subjects = Categories of people
documents-breach-subjects-are = people in the controller’s records of customers and contacts
documents-breach-people = Approximate number of people
documents-breach-people-at-most = People at most
documents-breach-categories = Categories of data
documents-breach-records = Approximate number of records
documents-breach-facts = What happened
documents-breach-effects = 4. Likely consequences
documents-breach-measures = 5. Measures taken and proposed
documents-breach-security = How the data were secured
documents-breach-told = 6. Communication to the people
documents-breach-channel = Way
documents-breach-phases = 7. Notification to the authority
documents-breach-phase = Phase
documents-breach-decision = Decision
documents-breach-undecided = Not decided yet.
documents-breach-reference = Reference
documents-breach-remark = Remark
documents-breach-nothing-yet = Not known yet. We will add it as soon as we find out.
documents-breach-integrity = Verification
documents-breach-number = Number of the breach
documents-breach-head = Log fingerprint
documents-breach-letter-title = Notice of a breach of your personal data
documents-breach-letter-opening = on { $date } we found a breach of personal data that concerns you too.
documents-breach-letter-data = Which of your data it concerns
documents-breach-letter-effects = What may happen
documents-breach-letter-measures = What we have done and what we recommend
documents-breach-letter-ask = Whom you can ask
documents-breach-letter-more = You can learn more from: { $contact }.
documents-request-breach-letter = notice of a breach

## Record of processing

documents-record-title = Record of processing activities
documents-record-foot = Article 30(1) GDPR
documents-record-about = Under Article 30(1) GDPR. Made by the program on { $date } from the live catalogue of purposes, fields and recipients and from the actual settings.
documents-record-controller = Controller
documents-record-joint = Joint controller
documents-record-representative = Representative
documents-record-none = none
documents-record-blank = missing, to be filled in in the settings
documents-record-overview = The activities at a glance
documents-record-people = People now
documents-record-activities = Processing activities
documents-record-subjects = Categories of people
documents-record-version = Version in the catalogue
documents-record-recipients = Recipients and transfers
documents-record-no-recipients = Data are given to nobody except authorities to which they must be given by law.
documents-record-recipient = Recipient
documents-record-country = Country
documents-record-role = Role
documents-record-contract = Contract (Art. 28)
documents-record-no-transfers = No data are transferred to third countries or international organisations.
documents-record-safeguards = Safeguards (Articles 46, 49(1))
documents-record-limits = Time limits for erasure
documents-record-limits-about = The longest time after which data of a category are proposed for erasure, counted from the end of the processing. Shorter times of single purposes stand with the activities.
documents-record-category = Category of data
documents-record-limit = Time limit
documents-record-floors = Statutory minimums
documents-record-security = Security measures
documents-record-security-about = A general description of the technical and organisational measures under Article 32(1) GDPR, as they are set now.
documents-record-integrity = Checking this record
documents-record-number = Record number
documents-record-law = Law pack

## Data package: what is not in it

documents-portability-title = What is in the data package and what is not
documents-portability-about = The package holds the personal data that you gave to { $company } or that came from what you do, if they are processed by your consent or under a contract with you (Article 20 GDPR).
documents-portability-inside = In the package
documents-portability-nothing = None of the data meet these conditions, so the package is empty.
documents-portability-left-out = Not in the package
documents-portability-count = Count
documents-portability-all = Everything we hold about you is in the package.
documents-portability-more = How to learn about the rest
documents-portability-access = The right of access (Article 15 GDPR) is wider than the right to data portability: on request we send you, free of charge, a report of all data that we hold about you, also of those that are not in the package.

documents-notice-letter-title = How we process your personal data
documents-notice-letter-opening = under Articles 13 and 14 GDPR we inform you that { $controller } processes your personal data as the controller. { $dpo }
documents-notice-letter-dpo = Data protection officer: { $dpo }.
documents-notice-letter-version = Privacy notice, version { $version }
documents-notice-letter-objection = Right to object

## Consent receipt

documents-receipt-title = Consent receipt
documents-receipt-about = Holds the data that ISO/IEC TS 27560:2023 names. The same in machine-readable form is attached in this file.
documents-receipt-person = Person
documents-receipt-valid = In force until
documents-receipt-where = Where it is processed
documents-receipt-record = Number of the record
documents-receipt-events = What happened to the consent
documents-receipt-withdrawal = How to withdraw the consent
documents-receipt-wording = Wording
documents-receipt-wording-of = Version { $version }, SHA-256 { $hash }
documents-receipt-file = consent-receipt.json
    .about = The same receipt in machine-readable form
