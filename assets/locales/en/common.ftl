# Words and sentences that every room uses. Rooms have their own files.

## Acts on buttons

common-save = Save
common-cancel = Cancel
common-close = Close
common-back = Back
common-continue = Continue
common-add = Add
common-change = Change
common-edit = Edit
common-remove = Remove
common-delete = Delete
common-undo = Undo
common-stop = Stop
common-retry = Try again
common-search = Search
common-clear-filters = Clear filters
common-show-details = Show details
common-copy = Copy
common-print = Print
common-choose = Choose
common-choose-file = Choose a file
common-choose-folder = Choose a folder

## Single words

common-product = Dôverník
common-yes = yes
common-no = no
common-none = none
common-today = today
common-yesterday = yesterday
common-tomorrow = tomorrow
common-unknown = not stated
common-required = required
common-optional = optional
common-language = Language
common-lang-sk = Slovak
common-lang-en = English
common-and = { $first } and { $second }

## Counts

common-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
common-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
common-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
common-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
common-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
common-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
common-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
common-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
common-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
common-fields = { $count ->
    [one] { $count } field
   *[other] { $count } fields
}
common-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
common-of = { $shown } of { $total }

## Deadlines. The date is formatted before.

common-days-left = { $count ->
    [0] today is the last day, { $date }
    [one] { $count } day left, until { $date }
   *[other] { $count } days left, until { $date }
}
common-days-late = { $count ->
    [one] { $count } day late, it was due on { $date }
   *[other] { $count } days late, it was due on { $date }
}
common-strict-date = without the shift { $date }

## Dates that cannot be taken as typed

common-date-hint = For example 2026-06-03.
common-date-empty = The date is missing.
common-date-no-day = The day is missing. Write the whole date, for example 2026-06-03.
common-date-no-year = The year is missing. Write the whole date, for example 2026-06-03.
common-date-short-year = Write the year with four digits, for example 2026-06-03.
common-date-order-unclear = It is not clear whether the day or the month comes first. Write it as 2026-06-03.
common-date-no-such-day = There is no such day in the calendar.
common-date-year-out-of-range = The year must be between 1850 and 2199.
common-date-not-a-date = This is not a date. Write it like this: 2026-06-03.
