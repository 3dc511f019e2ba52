# Priebeh: odmietnutia.

error-empty-text = Poznámka je prázdna. Nič sa neuložilo.
error-unknown-note = Takú poznámku pri tejto osobe nemáme.
error-bad-cursor = Toto miesto v priebehu nepoznáme. Načítajte priebeh od začiatku.
