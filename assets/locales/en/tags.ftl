# Tags.

error-empty-tag = The tag is empty. Nothing was changed.
