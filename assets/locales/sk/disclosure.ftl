# Poskytnutie údajov a príjemcovia.

disclosure-way-access-report = výpis osobných údajov
disclosure-way-export = export
disclosure-way-print = tlač
disclosure-way-portability = balík údajov

## Čo sa nedá

error-left-out = Údaje tejto osoby na tento účel poskytnúť nemožno. Nič neodišlo.
error-unknown-recipient = Takého príjemcu v trezore nemáme. Nič neodišlo. Najprv ho pridajte.
error-recipient-taken = Príjemca s týmto menom už je. Nič sa nepridalo.
error-bad-recipient-role = Príjemca je sprostredkovateľ (processor) alebo prevádzkovateľ (controller). Nič sa nepridalo.
