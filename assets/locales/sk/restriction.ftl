# Obmedzenie spracúvania (čl. 18) a námietka (čl. 21).

restriction-ground-accuracy = správnosť údajov je sporná
restriction-ground-unlawful = spracúvanie je nezákonné a osoba si neželá vymazanie
restriction-ground-claims = osoba ich potrebuje na právne nároky
restriction-ground-objection = o námietke sa ešte nerozhodlo

## Čo sa nedá

error-bad-ground = Dôvod obmedzenia je accuracy, unlawful, claims alebo objection (čl. 18 ods. 1). Nič sa nezmenilo.
error-unknown-restriction = Také obmedzenie v trezore nie je. Nič sa nezmenilo. Skontrolujte jeho číslo.
error-already-lifted = Toto obmedzenie už ste zrušili. Nič sa nezmenilo.
error-informed-before-restriction = Osoba má byť informovaná, kým obmedzenie trvá (čl. 18 ods. 3). Uvedený deň je pred jeho začiatkom. Nič sa nezmenilo. Opravte dátum.
error-objection-stands = Námietku nikto z firmy zrušiť nemôže (čl. 21). Nič sa nezmenilo. Skončí sa len novým súhlasom tej osoby.
error-objected = Osoba namietla proti tomuto účelu (čl. 21). Nič sa nezmenilo. Účel môže znova začať len jej nový súhlas.
error-no-right-to-object = Proti tomuto účelu sa namietať nedá: neopiera sa o oprávnený ani verejný záujem a nie je to marketing (čl. 21). Nič sa nezmenilo. Súhlas môže osoba odvolať.
