## Karta Uchovávanie v okne

retention-tab = Uchovávanie
retention-loading = Hľadá sa, čomu uplynul čas
retention-sub = Týmto údajom uplynul čas, počas ktorého ich smieme mať. Samy sa nikdy nevymažú; čo s nimi, rozhodnete vy.
retention-all = Všetko
retention-reason-ended = Skončil sa účel
retention-reason-last-act = Dlho sa nič nedialo
retention-reason-no-purpose = Nemajú účel
retention-reasons = Prečo im uplynul čas
retention-whole-only = Len celé záznamy
retention-count = { $count ->
    [one] <b>{ $shown }</b> na posúdenie
    [few] <b>{ $shown }</b> na posúdenie
    [many] <b>{ $shown }</b> na posúdenie
   *[other] <b>{ $shown }</b> na posúdenie
}
retention-list = Údaje na posúdenie
retention-col-who = Osoba
retention-col-what = Čo
retention-col-why = Prečo
retention-col-until = Smeli sme mať do
retention-whole = Celý záznam
retention-from = { $reason } { $date }
retention-of-purpose = { $purpose } – { $reason } { $date }
retention-since-ended = účel skončil
retention-since-last-act = naposledy
retention-since-no-purpose = uložené
retention-restricted = Obmedzené
retention-restricted-why = Kým obmedzenie trvá, nevymazáva sa (čl. 18).
retention-none = Nič nečaká na posúdenie
retention-none-text = Tu sa ukážu údaje, ktorým uplynul čas uchovávania. Zatiaľ ho žiadne neprekročili.
retention-none-filtered = Tomu nič nevyhovuje
retention-none-filtered-text = Zrušte filtre a uvidíte všetko, čo čaká na posúdenie.
retention-more = Ukázať ďalšie
retention-kind-left = Zvyšok po vymazaní
retention-kind-proof = Dôkaz o súhlase v archíve
retention-kind-suppression = Zákaz oslovenia
retention-nobody = nevedno koho
retention-select-all = Vybrať všetko zobrazené
retention-select = Vybrať: { $name }, { $what }
retention-erase = Vymazať ({ $count })
retention-keep = Ponechať ({ $count })
retention-erase-title = Vymazať vybrané
retention-erase-text = { $count ->
    [one] Natrvalo sa vymaže { $count } položka aj zo záloh, ku ktorým sa program dostane. Vrátiť sa to nedá.
    [few] Natrvalo sa vymažú { $count } položky aj zo záloh, ku ktorým sa program dostane. Vrátiť sa to nedá.
    [many] Natrvalo sa vymaže { $count } položky aj zo záloh, ku ktorým sa program dostane. Vrátiť sa to nedá.
   *[other] Natrvalo sa vymaže { $count } položiek aj zo záloh, ku ktorým sa program dostane. Vrátiť sa to nedá.
}
retention-erase-whole = { $count ->
    [one] Z toho { $count } celý záznam osoby.
    [few] Z toho { $count } celé záznamy osôb.
    [many] Z toho { $count } celého záznamu osôb.
   *[other] Z toho { $count } celých záznamov osôb.
}
retention-erase-type = Na potvrdenie napíšte ich počet: { $count }
retention-erase-missing = Počet ešte nesúhlasí
retention-erase-do = Vymazať natrvalo
retention-keep-title = Ponechať vybrané
retention-keep-text = Dôvod sa zapíše a po čase sa vás na to program opýta znova.
retention-keep-reason = Prečo ich ešte potrebujeme
retention-keep-missing = Chýba dôvod
retention-keep-do = Ponechať
retention-working = Vykonáva sa, čo ste rozhodli
retention-not-owner = Rozhodnúť môže len vlastník trezora.
retention-done = Hotovo. Vymazané: { $erased }, ponechané: { $kept }.
retention-done-again = Na ponechané sa program opýta znova { $date }.
retention-done-tell = Oznámte príjemcom (čl. 19): { $names }

retention-reason-law-lapsed = Zákon ich už nevyžaduje
retention-since-law-lapsed = vymazané

error-not-due = Niektorý riadok už na posúdenie nečaká. Nič sa nevymazalo. Načítajte zoznam znova.
error-reviewed-twice = O jednom riadku ste rozhodli dvakrát. Nič sa nevymazalo.
error-bad-decision = Rozhodnutie je erase (vymazať) alebo keep (ponechať). Nič sa nevymazalo.
error-bad-review = Súbor s posúdením neobsahuje riadky z retention due ako JSON. Nič sa nevymazalo.
error-keep-without-reason = Pri niektorom riadku chýba dôvod, prečo ho ponechať. Nič sa nevymazalo. Doplňte ho.
