# Porušenie ochrany osobných údajov.

error-bad-breach = Druh porušenia je lost-device, wrong-recipient, unauthorised-access, lost-data, altered-data alebo other. Nič sa nezapísalo.
error-bad-span = Koniec je pred začiatkom. Nič sa nezapísalo. Opravte jeden z časov.
error-unknown-breach = Takéto porušenie v registri nie je. Nič sa nezmenilo. Skontrolujte identifikátor.
error-unknown-backup = Takúto zálohu trezor nepozná. Nič sa nezapísalo. Vyberte súbor zo zoznamu záloh.
error-breach-recipient-unknown = Takého príjemcu v trezore nemáme. Nič sa nezapísalo. Najprv ho pridajte alebo porušenie zapíšte bez neho.
