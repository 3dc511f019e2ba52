# The access report and requests of data subjects.

## In the report

# Stands in the column Source: "from another person: source 1".
requests-source = source { $number }
requests-source-row = Source { $number }
requests-source-obtained = obtained { $dates }
requests-record-made = Record made
requests-record-touched = Last act
requests-column-import-change-before = Values before the import
requests-note-guard = recognised in the note: { $found }
requests-place-note = note of { $date }
requests-place-other = another record
requests-retention = { $length } after the processing ends
requests-evidence = { $name } (SHA-256 { $hash })
requests-handed = { $way }, purpose: { $purpose }
requests-restricted = Processing restricted (Art. 18)
requests-answered = Report given, { $count ->
    [one] { $count } record
   *[other] { $count } records
}
requests-answered-withheld = redacted: { $reasons }
requests-removed = removed: { $field }

## Refusals

error-unknown-reference = { $count ->
    [one] One thing that was to be redacted is not in the report or cannot be redacted.
   *[other] { $count } things that were to be redacted are not in the report or cannot be redacted.
} No file was made. Choose them from the preview of the report.
error-redaction-without-reason = A redaction needs a reason, which the person is told. No file was made. Write it.
error-person-required = The person or address that the report is about is missing. No file was made.
