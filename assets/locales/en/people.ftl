# People: list, record, new person.

people-title = People
people-list = List of people
people-import = Import
people-new = New person
people-search = Search people
people-search-hint = Name, company, e-mail, digits of a phone
people-filter-add = Filter by purpose
people-filter-batch = Import
people-filter-batch-one = people of one import
people-filter-purpose = Purpose
people-count = <b>{ $count }</b> in all
people-count-of = <b>{ $count }</b> of { $of }
people-col-name = Name
people-col-company = Company
people-col-email = E-mail
people-col-phone = Phone
people-col-basis = Legal basis
people-col-touched = Last
people-no-company = no company
people-restricted = Restricted
people-restricted-long = Processing restricted
people-sealed-note = Sealed columns are not shown in a list. Open the person and give a reason.
people-none = Nobody matches
people-none-text = The search looks at name, company, e-mail and numbers that are not sealed. Try fewer letters.
people-empty = Nobody is here yet
people-empty-text = The people your company works with will be here. Bring them from a file, add the first one yourself, or try the program with made-up ones.
people-peek-open = Open the record
people-peek-close = Close the preview

## Sample data

people-sample = sample
people-sample-record = Sample record
people-sample-add = Try with made-up people
people-sample-adding = Adding made-up people
people-sample-added = Added: { $count ->
    [one] { $count } made-up person
   *[other] { $count } made-up people
}
people-sample-remove = Remove them
people-sample-removing = Removing made-up people
people-sample-removed = Removed: { $count ->
    [one] { $count } made-up person
   *[other] { $count } made-up people
}
people-sample-note = There are made-up people in the list.

## State of a record

people-status-label = State of the data
people-status-basis = { $basis } – { $purpose }
people-status-not-asked = Consent missing – { $purpose }
people-status-asked = Consent asked – { $purpose }, { $date }
people-status-granted = Consent – { $purpose }, since { $date }
people-status-refused = Consent refused – { $purpose }, { $date }
people-status-withdrawn = Consent withdrawn – { $purpose }, { $date }
people-status-expired = Consent expired – { $purpose }, { $date }
people-status-unproven = Consent unproven – { $purpose }
people-status-objected = Objection – { $purpose }, { $date }
people-objected-marketing = direct marketing
people-status-kept = Keep until { $date }
people-status-informed = Informed { $date }
people-status-notice-due = Inform by { $date }
people-status-notice-late = Had to be informed by { $date }

## Source and recipient, as the program writes them

people-source-self = from the person
people-source-third-party = from somebody else
people-source-public = from a public source
people-recipient-person = the person
people-access-report = access report

## Refusals

error-unknown-person = There is no such person in the vault. Check the id, e-mail or phone.
error-ambiguous-person = More than one person ({ $count }) has this address or number. Nothing was changed. Name the person by id.
error-duplicate-person = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} the same e-mail or phone. Nobody was added. Open the existing record, or confirm that this is somebody else.
error-restricted = Processing of this person's data is restricted (Art. 18). Nothing was changed. The restriction has to be lifted first.
error-empty-name = The name is missing. Nothing was changed. Type it.
error-empty-source = Say where you have the data from (Art. 14(2)(f)). Nothing was added.
error-field-not-needed = This purpose does not need this field, so it cannot be stored or given for it. Nothing was changed and nothing left the vault. Choose a purpose that needs it, or leave the field out.
error-purpose-not-running = The purpose does not run for this person, so nothing can be stored for it. Nothing was changed. Start the purpose first.

## Record of a person

people-consents = Consents
people-make-report = Create access report
people-add-note = Add a note
people-more = More
people-open-log = Open the access log
people-history = Timeline and consents
people-parts = Parts of the record
people-restricted-text = Processing is restricted (Art. 18). Only the name is visible; requests of the person, access report, withdrawal of consent and erasure stay possible.
people-why = Why we hold this
people-why-purposes = Purposes
people-why-purpose = { $basis } · since { $date }
people-why-no-purpose = No purpose runs. The data should be reviewed for erasure.
people-why-ended = { $name } – ended { $date }
people-why-source = Source
people-from-self = From the person
people-from-third-party = From somebody else
people-from-public = From a public source
people-why-until = Kept until
people-why-until-open = While the purpose runs
people-why-retention = { $period } from the last act – { $name }
people-why-received = Who received it
people-why-nobody = Nobody so far
people-why-all-received = Show all { $count }
people-why-looked = How often sealed fields were shown
people-why-reveals = { $count ->
    [one] once in 12 months, last { $last }
   *[other] { $count } times in 12 months, last { $last }
}
people-why-no-reveals = Not once in 12 months
people-purpose-change = Change purposes
people-purpose-start = Start: { $name }
people-purpose-end = End: { $name }
people-purpose-then = Then kept for { $period } more.
people-purpose-started = Purpose started: { $name }.
people-purpose-ended = Purpose ended: { $name }.
people-give-notice = Record that they were informed
people-notice-why = The person has not had the privacy notice yet (Art. 13 and 14).
people-notice-text = Write down that the person got the privacy notice. That meets the duty to inform.
people-notice-version = Text of the notice
people-notice-no-text = The text of the notice is missing
people-notice-how = How they got it
people-notice-save = Record
people-notice-given = It is recorded that the person was informed.

## New person

people-new-sub = A purpose, a name and one contact are enough.
people-new-why = What we keep them for
people-new-who = Who they are
people-new-consent = This purpose stands on consent. Record it after saving; until it is there, do not approach the person.
people-new-later = Add further fields in the record. It offers only those the purpose needs.
people-contact = E-mail or phone
people-contact-hint = One contact is enough. We tell an e-mail from a phone.
people-contact-email = Recognised as an e-mail.
people-contact-phone = Recognised as a phone.
people-second-phone = Add a phone too
people-second-email = Add an e-mail too
people-second-sealed = Second contact: a phone beside an e-mail is sealed.
people-not-needed-phone = { $purpose } does not need a phone.
people-neither = This is neither an e-mail nor a phone.
people-missing-purpose = Choose a purpose.
people-missing-name = Write the name.
people-missing-source-kind = Choose who the data came from.
people-missing-source = Write where the data came from.
people-source-who = Who the data came from
people-source-of-self = The person
people-source-of-third-party = Somebody else
people-source-of-public = A public source
people-source-words = Where exactly
people-source-hint = For example a web form, the Wood 2026 fair, the commercial register.
people-obtained = Obtained on
people-obtained-hint = If not today. The month to inform them runs from that day (Art. 14).
people-save = Save the person
people-save-another = Save and add another
people-added = The person is added.
people-duplicate-open = Open this person
people-duplicate-add = Add anyway
