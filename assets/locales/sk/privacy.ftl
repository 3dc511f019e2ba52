# Pravidlá a registre: obrazovka, ktorej karty patria jednotlivým oblastiam.

privacy-title = Ochrana údajov
privacy-sub = Čo o ľuďoch smieme mať, komu to dávame, dokedy to uchovávame a čo sa s tým stalo.
privacy-tabs = Časti ochrany údajov

privacy-loading = Načítava sa
privacy-owner-only = Meniť to môže len vlastník.
privacy-tab = Prehľad

## Prehľad: sme v poriadku?

privacy-in-order = Všetko je v poriadku: nič nie je po termíne, nič nechýba, zálohy aj kniha prístupov sedia.
privacy-not-in-order = Nič nie je po termíne, no niečo ešte treba doplniť.
# $count koľko vecí, $shown to isté slovom čísla
privacy-late = { $count ->
    [one] Po termíne je { $shown } vec.
    [few] Po termíne sú { $shown } veci.
   *[other] Po termíne je { $shown } vecí.
}
privacy-duties = Povinnosti
privacy-col-duty = Povinnosť
privacy-col-state = Stav
privacy-col-open = Otvorené
privacy-col-next = Najbližší termín
privacy-duty-notices = Informovať osoby (čl. 13 a 14)
privacy-duty-requests = Odpovedať na žiadosti (čl. 12)
privacy-duty-telling = Oznámiť príjemcom (čl. 19)
privacy-duty-retention = Posúdiť, čo je po dobe uchovávania
privacy-duty-breaches = Oznámiť porušenie ochrany (čl. 33)
# $count koľko, $shown to isté slovom čísla
privacy-overdue = { $count ->
    [one] { $shown } po termíne
    [few] { $shown } po termíne
   *[other] { $shown } po termíne
}
privacy-in-time = V lehote
privacy-done = Hotovo
privacy-no-date = –
# $count koľko údajov, $shown to isté slovom čísla, $date dátum
privacy-losing = { $count ->
    [one] { $shown } údaj stratil dôvod uchovávania a čaká na svoj deň; najskôr { $date }.
    [few] { $shown } údaje stratili dôvod uchovávania a čakajú na svoj deň; najskôr { $date }.
   *[other] { $shown } údajov stratilo dôvod uchovávania a čaká na svoj deň; najskôr { $date }.
}
privacy-losing-none = Žiadny údaj nestratil dôvod uchovávania.
privacy-gaps = Čo chýba
privacy-gaps-none = Nič
privacy-gaps-none-text = Všetko, čo si kontrola zvykne pýtať, je zapísané.
privacy-gap-controller = Údaj o vašej firme: { $name }
privacy-gap-balancing = Test proporcionality k účelu { $name }
privacy-gap-statute = Zákon, ktorý účel { $name } ukladá
privacy-gap-contract = Zmluva so sprostredkovateľom { $name }
privacy-gap-safeguards = Záruky prenosu mimo EHP: { $name }
privacy-gap-instruction = Poučenie kolegu: { $name }
privacy-gap-fill = Doplniť
privacy-gap-fill-of = Doplniť: { $name }
privacy-reveals = Odkryté polia za posledný rok
privacy-reveals-none = Nič sa neodkrylo
privacy-reveals-none-text = Za posledných dvanásť mesiacov nikto neodkryl zapečatené pole.
privacy-col-reason = Dôvod
privacy-col-times = Koľkokrát
privacy-col-last = Naposledy
privacy-unused = Uložené a nepoužívané
privacy-unused-go = Otvoriť polia
privacy-unused-none = Každé vyplnené pole sa používa.
privacy-state = Na čom to stojí
privacy-backup = Posledná dobrá záloha
privacy-backup-none = Záloha chýba
privacy-backup-old = Stará
privacy-backup-good = V poriadku
privacy-drill-due = Vyskúšajte obnovu
privacy-chain = Kniha prístupov
# $count koľko zápisov, $shown to isté slovom čísla
privacy-chain-entries = { $count ->
    [one] { $shown } zápis
    [few] { $shown } zápisy
   *[other] { $shown } zápisov
}
privacy-chain-ok = Sedí
privacy-chain-broken = Nesedí
privacy-law = Právna úprava
privacy-law-since = { $pack }, platí od { $date }

## Príjemcovia, zmluvy, poučenia

privacy-recipients = Príjemcovia
privacy-recipients-sub = Komu smú údaje odísť, na základe akej zmluvy a čo ich chráni mimo EHP.
privacy-recipients-none = Zatiaľ nikto
privacy-recipients-none-text = Pridajte účtovníčku, dopravcu alebo iného, komu údaje dávate. Bez príjemcu z trezora nič neodíde.
privacy-recipient-add = Pridať príjemcu
privacy-recipient-change = Zmeniť príjemcu
privacy-recipient-history = Verzie príjemcu
privacy-recipient-name = Príjemca
privacy-recipient-country = Krajina
privacy-recipient-country-hint = Dve písmená, napríklad SK, CZ alebo US.
privacy-recipient-role = Kým je
privacy-role-processor = Sprostredkovateľ
privacy-role-processor-hint = Spracúva údaje pre vás a podľa vašich pokynov, napríklad účtovníčka. Potrebuje zmluvu podľa čl. 28.
privacy-role-controller = Prevádzkovateľ
privacy-role-controller-hint = O údajoch rozhoduje sám, napríklad banka alebo úrad.
privacy-recipient-safeguards = Záruky mimo EHP
privacy-recipient-safeguards-hint = Len pre krajinu mimo Európskeho hospodárskeho priestoru, napríklad štandardné zmluvné doložky.
privacy-recipient-missing-name = Napíšte, kto to je.
privacy-recipient-missing-country = Napíšte krajinu dvoma písmenami.
privacy-recipient-missing-date = K súboru zmluvy uveďte deň podpisu.
privacy-safeguards-missing = Záruky chýbajú
privacy-contract = Zmluva
privacy-contract-date = Zmluva podpísaná
privacy-contract-file = Súbor zmluvy
privacy-contract-missing = Zmluva chýba
privacy-contract-save-of = Uložiť zmluvu: { $name }
privacy-paper-hint = Uloží sa v trezore. Pôvodný súbor sa nemení.
privacy-col-act = Čo urobiť
privacy-instructions = Poučenia kolegov
privacy-col-colleague = Kolega
privacy-col-instructed = Poučený
privacy-instruction-missing = Poučenie chýba
privacy-instruction-owner = Poučuje ostatných
privacy-instruction-save-of = Uložiť poučenie: { $name }
privacy-instruct = Zapísať poučenie
privacy-instruct-of = Zapísať poučenie: { $name }
privacy-instruct-title = Poučenie kolegu
privacy-instruct-text = Kto pracuje s údajmi, má vedieť, čo s nimi smie, a byť viazaný mlčanlivosťou (čl. 29 a 32 ods. 4).
privacy-instruct-date = Poučený dňa
privacy-instruct-file = Podpísané poučenie
privacy-instruct-missing-date = Uveďte deň poučenia.
privacy-instruct-do = Zapísať
