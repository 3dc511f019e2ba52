# Fields of a record.

fields-title = Data
fields-show-more = Show several fields at once
fields-cover-all = Cover all
fields-name = Name
fields-company = Company
fields-add = Add a field…
# $purpose name of the purpose, $period how long: 3 years
fields-why = For { $purpose }. Kept for { $period } at most.
fields-why-short = { $purpose } · { $period } at most
fields-will-be-on-demand = The field is sealed at once. One click shows it, and that is written down.
fields-will-be-protected = The field is sealed at once. Whoever shows it gives a reason, and that is written down.
fields-edit = Edit: { $label }
fields-remove = Remove
fields-removed = The field is removed.
fields-saved = The change is saved.
fields-empty = The field is empty
fields-replaces = The new value replaces the stored one, which you do not see now.
fields-not-needed = Not recorded – no purpose needs it
fields-denied = Staff or owner can show it
fields-none = There is nothing here but the name.
fields-no-purpose = No purpose runs now, so nothing is added or changed.
fields-hint-iban = For example SK31 1200 0000 1987 4263 7541.
fields-hint-birthday = For example 9 Jul or 9 Jul 1984.
fields-hint-phone = For example +421 905 123 456.
# $label name of the field
fields-noticed-birth-number = There is a birth number in { $label }. Use it only where a purpose really demands it.
fields-noticed-iban = There is an account number in { $label }. It belongs into the field Bank account, where it is sealed.
fields-noticed-card-number = There is the number of a payment card in { $label }. You do not need it.
fields-noticed-health = Something about health stands in { $label }. Such data may be kept only where the purpose has a condition of Article 9.
fields-noticed-drop = Empty the field
fields-noticed-keep = Keep it

# Fields of the catalogue: names that the program writes, and refusals.

fields-private-note = Private note

## Values that cannot be stored

error-unknown-field = There is no such field in the catalogue. Nothing was changed. Choose one from the list or add it first.
error-empty-value = The value is empty. Nothing was changed. Fill it in or leave the field out.
error-bad-characters = The text contains characters that cannot be seen. Nothing was changed. Type it again without them.
error-too-long = The text is too long. Nothing was changed. Shorten it to at most { $max ->
    [one] { $max } character
   *[other] { $max } characters
}.
error-bad-email = This is not an e-mail address. Nothing was changed. Check it, for example name@company.com.
error-bad-phone = This is not a phone number. Nothing was changed. Type it in digits, for example 0905 123 456 or +420 603 123 456.
error-bad-date = This is not a whole date. Nothing was changed. Type it like this: 3 June 2026.
error-future-date = This date is still to come. Nothing was changed. Type a day that has been.
error-bad-iban = The account number does not agree with its check digits. Nothing was changed. Type the whole IBAN again.
error-bad-url = This is not a web address. Nothing was changed. Type it like this: www.company.com.
error-bad-country = This is neither the name nor the code of a country. Nothing was changed. Type for example Slovakia or SK.
error-bad-postcode = This is not a postcode. Nothing was changed. Type it like this: 036 01.
error-bad-language = This is not a language code. Nothing was changed. Type for example sk, cs, uk or en.
error-bad-company-number = The company number does not agree with its check digit. Nothing was changed. Check all eight digits.
error-bad-tax-number = This is neither a tax nor a VAT number. Nothing was changed. A tax number has ten digits, a VAT number starts with the code of its country.

## A new field of the catalogue

error-bad-key = A key may have only lower-case letters without accents, digits, and a hyphen or underscore; it starts with a letter and must not be too long. Nothing was added.
error-field-exists = The catalogue already has a field with this key. Nothing was added. Use it or choose another key.
error-empty-label = The field needs a name. Nothing was added.
error-class-required = Say whether the field is basic, on request or protected. Nothing was added.
error-category-required = The field needs a category of data. Nothing was added.
error-bad-category = There is no such category of data. Nothing was added.
error-bad-origin = There is no such origin of data. Nothing was added.
error-bad-kind = There is no such kind of field. Nothing was added.
error-purpose-required = A field cannot be added without a purpose (Art. 5(1)(b)). Name at least one purpose that needs it.
error-retention-required = A field cannot be added without a retention period (Art. 5(1)(e)). Give one, for example P3Y for three years.
error-bad-retention = This is not a retention period. Nothing was changed. Type for example P3Y for three years or P6M for six months.
error-special-must-be-protected = A special category of data has to be a protected field. Nothing was added.
error-article-9-missing = The purpose has no condition of Art. 9(2), without which a special category of data may not be stored. Nothing was changed.

## Catalogue of fields

fields-tab = Fields
fields-tab-sub = What may be stored about a person. Nothing else can be.
fields-catalogue-add = Add field
fields-catalogue-add-sub = A field without a purpose, a category and a time cannot be added.
fields-show = Which fields
fields-show-all = All ({ $count })
fields-show-unused = Unused ({ $count })
fields-unused-none = Every field that is filled is used.
fields-col-label = Field
fields-col-class = Protection
fields-col-purposes = Purposes
fields-col-filled = Filled
fields-col-used = Use
fields-use-percent = { $percent } %
fields-use-filled = filled for { $percent } % of people
fields-use-empty = Nobody has it filled in
fields-use-idle = Not used for a year
fields-class-minimal = Basic
fields-class-on-demand = On request
fields-class-protected = Protected
fields-class-minimal-hint = Everybody who opens the list sees it.
fields-class-on-demand-hint = Sealed; shown by one click, which is recorded.
fields-class-protected-hint = Sealed; asks a reason each time.
fields-category-identification = Identification
fields-category-contact = Contact
fields-category-contract = Contract
fields-category-financial = Financial
fields-category-communication = Communication
fields-category-other = Other
fields-category-special = Special category
fields-origin-provided = Given by the person
fields-origin-observed = Seen in what they do
fields-origin-derived = Concluded from other data
fields-origin-third-party = Given by somebody else
fields-label = Name of the field
fields-category = Category
fields-origin = Where it comes from
fields-class = Who sees it
fields-retention = Kept after the end
fields-for = For which purposes
fields-special-note = A special category of data (Art. 9): the field is always protected and needs a purpose with a condition of Art. 9(2).
fields-missing-label = Write the name of the field.
fields-missing-category = Choose a category.
fields-missing-purpose = Choose at least one purpose.
