# Timeline: what happened with a person, and notes.

timeline-title = Timeline
timeline-label = What happened, newest first
timeline-older = Show older
timeline-write = Note
timeline-write-hint = What was agreed, what one should know
timeline-private = Private – it is sealed
timeline-save = Save the note
timeline-note-saved = The note is saved.
timeline-note-empty = Write what happened.
timeline-private-note = Private note
timeline-private-notes = Private notes
timeline-notes-count = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}

## What the program noticed in a text

timeline-noticed-birth-number = There is a birth number in the text. It does not belong in a note; it is used only where a purpose demands it.
timeline-noticed-iban = There is an account number in the text. It belongs into the field Bank account, where it is sealed.
timeline-noticed-card-number = There is the number of a payment card in the text. You do not need it.
timeline-noticed-health = The text says something about health. That is a special category of data; write only what the agreement needs, without the reason.
timeline-noticed-drop = Leave the number out
timeline-noticed-private = Seal the note

## Entries

timeline-unlock = <b>Shown:</b> { $fields }
timeline-reason = Reason: { $reason }
timeline-for = for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
timeline-consent-ask = <b>Consent asked:</b> { $purpose }
timeline-consent-grant = <b>Consent given:</b> { $purpose }
timeline-consent-refuse = <b>Consent refused:</b> { $purpose }
timeline-consent-withdraw = <b>Consent withdrawn:</b> { $purpose }
timeline-consent-unproven = <b>Consent without proof:</b> { $purpose }
timeline-notice = <b>Privacy notice given</b>
timeline-disclosure = <b>Disclosed:</b> { $recipient }
timeline-somebody = to the person
timeline-report = <b>Access report made</b>
timeline-processing-start = <b>Purpose started:</b> { $purpose }
timeline-processing-end = <b>Purpose ended:</b> { $purpose }
timeline-changed = <b>Changed:</b> { $fields }
timeline-created = <b>Record made</b>
timeline-imported = <b>Record came by import</b>
timeline-task = <b>Task:</b> { $text }
timeline-task-done = <b>Task done:</b> { $text }
timeline-deal = <b>Deal:</b> { $text }
timeline-deal-moved = <b>Deal moved:</b> { $text }
timeline-attachment = <b>Attachment kept</b>
timeline-company-role = <b>Role at a company:</b> { $text }
timeline-tag = <b>Tag:</b> { $text }
timeline-other = <b>Another entry</b>
timeline-source = Source: { $source }

# Timeline: refusals.

error-empty-text = The note is empty. Nothing was saved.
error-unknown-note = There is no such note about this person.
error-bad-cursor = This place in the timeline is not known. Read the timeline from its start.
