# Disclosures and recipients.

disclosure-way-access-report = access report
disclosure-way-export = export
disclosure-way-print = print
disclosure-way-portability = data package

# Heading of the column with the whole name in a file; “Name” beside a family name would mean the given name.
disclosure-column-name = Full name

## Refusals

error-left-out = The data of this person may not be given for this purpose. Nothing left the vault.
error-unknown-recipient = There is no such recipient in this vault. Nothing left the vault. Add the recipient first.
error-recipient-taken = There is a recipient with this name already. Nothing was added.
error-locked-field = This field is sealed and goes into a file only with a reason. Nothing left the vault. Write the reason, or leave the field out.
error-bad-export-format = Such a file cannot be made. Nothing left the vault. Choose one of the forms offered.
error-field-not-in-card = A card (vCard) has no place for this field. Nothing left the vault. Choose another form, or leave the field out.
error-bad-recipient-role = A recipient is a processor or a controller. Nothing was added.
