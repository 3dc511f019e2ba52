# Štítky.

error-empty-tag = Štítok je prázdny. Nič sa nezmenilo.
