# Attachments: files about a person, sealed in the vault.

error-empty-file = The file is empty. Nothing was kept.
error-attachment-over-limit = The file is larger than { $max_mb } MB. Nothing was kept. Make it smaller or split it.
error-bad-picture = The picture cannot be read, so what it says of place and camera cannot be taken out. Nothing was kept.
error-bad-file-name = The name of the file is empty, too long or has characters that are not allowed. Nothing was kept. Rename it.
error-unknown-attachment = There is no such attachment. Nothing was changed.
