# Companies, and who is what at them.

error-unknown-company = There is no such company. Nothing was changed. Check the name or the IČO.
error-ambiguous-company = Several companies have this name. Nothing was changed. Give the IČO or the id.
error-duplicate-company = There is a company with this IČO already. Nothing was written down.
error-bad-vat-number = A VAT number is the code of the country and a number, a Slovak one SK and ten digits. Nothing was written down.
error-empty-role = Say what the person is at the company. Nothing was written down.
error-unknown-role = There is no such record of a role. Nothing was changed.
error-already-ended = This record has ended already. Nothing was changed.
