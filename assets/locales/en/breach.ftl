# Breaches of personal data.

error-bad-breach = A breach is lost-device, wrong-recipient, unauthorised-access, lost-data, altered-data or other. Nothing was written down.
error-bad-span = The end is before the beginning. Nothing was written down. Correct one of the times.
error-unknown-breach = There is no such breach in the register. Nothing was changed. Check the identifier.
error-unknown-backup = This vault does not know such a backup. Nothing was written down. Choose a file from the list of backups.
error-breach-recipient-unknown = There is no such recipient in this vault. Nothing was written down. Add the recipient first, or write the breach down without one.
