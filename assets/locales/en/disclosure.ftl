# Disclosures and recipients.

disclosure-way-access-report = access report
disclosure-way-export = export
disclosure-way-print = print
disclosure-way-portability = data package

## Refusals

error-left-out = The data of this person may not be given for this purpose. Nothing left the vault.
error-unknown-recipient = There is no such recipient in this vault. Nothing left the vault. Add the recipient first.
error-recipient-taken = There is a recipient with this name already. Nothing was added.
error-bad-recipient-role = A recipient is a processor or a controller. Nothing was added.
