# Timeline: refusals.

error-empty-text = The note is empty. Nothing was saved.
error-unknown-note = There is no such note about this person.
error-bad-cursor = This place in the timeline is not known. Read the timeline from its start.
