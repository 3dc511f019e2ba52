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

## V okne: úkony pri osobe

restriction-menu = Obmedziť spracúvanie
restriction-menu-lift = Zrušiť obmedzenie
restriction-menu-object = Zapísať námietku
restriction-menu-withdraw = Zapísať odvolanie súhlasu
restriction-title = Obmedziť spracúvanie
restriction-text = Údaje ostanú uložené a nič iné sa s nimi robiť nebude: neukážu sa, nezmenia, neodídu a nikto podľa nich osobu neosloví. V zoznamoch zostane len meno.
restriction-why = Prečo (čl. 18 ods. 1)
restriction-choose-accuracy = Osoba tvrdí, že údaje nie sú správne
restriction-choose-accuracy-hint = Na čas, kým to overíte.
restriction-choose-unlawful = Spracúvame ich nezákonne, osoba si však neželá vymazanie
restriction-choose-unlawful-hint = Namiesto vymazania.
restriction-choose-claims = My ich už nepotrebujeme, osoba áno, na právne nároky
restriction-choose-claims-hint = Napríklad na spor so súdom alebo s poisťovňou.
restriction-choose-objection = Osoba namietla a ešte sa nerozhodlo
restriction-choose-objection-hint = Na čas, kým zvážite, čie dôvody prevažujú (čl. 21 ods. 1).
restriction-missing-ground = Chýba dôvod
restriction-do = Obmedziť
restriction-done = Spracúvanie je obmedzené.
restriction-lift-title = Zrušiť obmedzenie
restriction-lift-text = Osoba sa musí o zrušení dozvedieť skôr, než naň dôjde (čl. 18 ods. 3). Napíšte deň, keď ste jej to povedali.
restriction-lift-which = Ktoré obmedzenie sa ruší
restriction-lift-told = Deň, keď sa to osoba dozvedela
restriction-lift-missing-which = Vyberte obmedzenie
restriction-lift-missing-told = Chýba deň
restriction-lift-do = Zrušiť obmedzenie
restriction-lifted = Obmedzenie je zrušené.
restriction-lifted-one = Toto obmedzenie je zrušené, ďalšie ešte platí.
restriction-object-title = Zapísať námietku
restriction-object-text = Osoba povedala, že si spracúvanie neželá (čl. 21). Účel sa jej hneď skončí a nikto z firmy ho znova nezačne; vrátiť to môže len nový súhlas tej osoby. Správy k zmluve sa tým nezastavia.
restriction-object-to = Proti čomu namieta
restriction-object-marketing = Každý priamy marketing
restriction-object-marketing-hint = Netreba žiadny dôvod a platí aj pre to, čo pribudne neskôr.
restriction-object-already = Už namietla.
restriction-object-is-marketing = Je to priamy marketing.
restriction-object-missing = Vyberte, proti čomu
restriction-object-do = Zapísať námietku
restriction-objected = Námietka je zapísaná, spracúvanie sa skončilo.
restriction-withdraw-title = Zapísať odvolanie súhlasu
restriction-withdraw-text = Súhlas možno odvolať kedykoľvek, aj keď je spracúvanie obmedzené.
restriction-withdraw-which = Ktorý súhlas
restriction-withdraw-how = Ako to osoba povedala
restriction-withdraw-missing = Vyberte súhlas
restriction-withdraw-do = Zapísať odvolanie
restriction-withdrawn = Odvolanie je zapísané.
restriction-loading = Zisťuje sa, čo platí

## Záznam obmedzenej osoby

restriction-stub-title = Prečo je spracúvanie obmedzené
# $ground ako restriction-ground-…, $date je deň
restriction-stub-since = od { $date }
restriction-stub-by-law = Pri vymazaní sa časť údajov musela ponechať, lebo ju vyžaduje zákon. Toto obmedzenie sa nezrušuje; zanikne s údajmi, keď im uplynie čas.
restriction-stub-viewer = Dôvod vidí pracovník alebo vlastník trezora.
restriction-allowed-title = Čo je aj tak možné
restriction-allowed-report = Výpis a odpoveď na žiadosť
restriction-allowed-report-why = Na prístup k údajom má osoba právo stále.
restriction-allowed-withdraw = Odvolanie súhlasu
restriction-allowed-withdraw-why = Vždy a rovnako ľahko ako jeho udelenie.
restriction-allowed-object = Námietka
restriction-allowed-object-why = Osoba ju môže podať kedykoľvek.
restriction-allowed-notice = Podanie informácie o spracúvaní
restriction-allowed-notice-why = Povinnosť informovať trvá.
restriction-allowed-correct = Oprava, o ktorú osoba požiadala
restriction-allowed-correct-why = Robí sa zo žiadosti o opravu: ukončí spor o správnosť.
restriction-allowed-lift = Zrušenie obmedzenia
restriction-allowed-lift-why = Keď dôvod pominul a osoba sa to vopred dozvedela.
restriction-allowed-erase = Vymazanie
restriction-allowed-erase-why = Urobí ho vlastník trezora.
