# Firmy a kto v nich čím je.

error-unknown-company = Takú firmu nemáme. Nič sa nezmenilo. Skontrolujte názov alebo IČO.
error-ambiguous-company = Tomuto názvu zodpovedá viac firiem. Nič sa nezmenilo. Uveďte IČO alebo identifikátor.
error-duplicate-company = Firmu s týmto IČO už máme. Nič sa nezapísalo.
error-bad-vat-number = IČ DPH sa skladá z kódu krajiny a čísla, slovenské zo SK a desiatich číslic. Nič sa nezapísalo.
error-empty-role = Napíšte, čím osoba vo firme je. Nič sa nezapísalo.
error-unknown-role = Taký záznam o role nemáme. Nič sa nezmenilo.
error-already-ended = Tento záznam sa už skončil. Nič sa nezmenilo.
