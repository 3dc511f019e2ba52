# Poskytnutie údajov a príjemcovia.

disclosure-way-access-report = výpis osobných údajov
disclosure-way-export = export
disclosure-way-print = tlač
disclosure-way-portability = balík údajov

# Nadpis stĺpca s celým menom v súbore; „Meno“ by vedľa priezviska znamenalo krstné meno.
disclosure-column-name = Celé meno

## Čo sa nedá

error-left-out = Údaje tejto osoby na tento účel poskytnúť nemožno. Nič neodišlo.
error-unknown-recipient = Takého príjemcu v trezore nemáme. Nič neodišlo. Najprv ho pridajte.
error-recipient-taken = Príjemca s týmto menom už je. Nič sa nepridalo.
error-locked-field = Toto pole je zapečatené a do súboru ide len s dôvodom. Nič neodišlo. Napíšte dôvod alebo pole vynechajte.
error-bad-export-format = Taký súbor vytvoriť nevieme. Nič neodišlo. Vyberte niektorý z ponúkaných formátov.
error-field-not-in-card = Vizitka (vCard) na toto pole nemá miesto. Nič neodišlo. Vyberte iný formát alebo pole vynechajte.
error-bad-recipient-role = Príjemca je sprostredkovateľ (processor) alebo prevádzkovateľ (controller). Nič sa nepridalo.
