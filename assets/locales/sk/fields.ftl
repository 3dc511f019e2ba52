# Polia záznamu.

fields-title = Údaje
fields-show-more = Ukázať viac polí naraz
fields-cover-all = Zakryť všetko
fields-name = Meno
fields-company = Firma
fields-add = Pridať pole…
# $purpose názov účelu, $period doba: 3 roky
fields-why = Pre účel { $purpose }. Uchová sa najviac { $period }.
fields-why-short = { $purpose } · najviac { $period }
fields-will-be-on-demand = Pole sa hneď zapečatí. Ukáže sa jedným klepnutím a zapíše sa to.
fields-will-be-protected = Pole sa hneď zapečatí. Kto ho ukáže, povie dôvod, a zapíše sa to.
fields-edit = Upraviť: { $label }
fields-remove = Odstrániť
fields-removed = Pole je odstránené.
fields-saved = Zmena je uložená.
fields-empty = Pole je prázdne
fields-replaces = Nová hodnota nahradí uloženú, ktorú teraz nevidíte.
fields-not-needed = Neevidujeme – žiadny účel to nepotrebuje
fields-denied = Ukáže pracovník alebo vlastník
fields-none = Okrem mena tu nič nie je.
fields-no-purpose = Žiadny účel teraz nebeží, preto sa nič nepridáva ani nemení.
fields-hint-iban = Napríklad SK31 1200 0000 1987 4263 7541.
fields-hint-birthday = Napríklad 9. 7. alebo 9. 7. 1984.
fields-hint-phone = Napríklad +421 905 123 456.
# $label názov poľa
fields-noticed-birth-number = V poli { $label } je rodné číslo. Používajte ho, len keď to účel naozaj vyžaduje.
fields-noticed-iban = V poli { $label } je číslo účtu. Patrí do poľa Číslo účtu, kde je zapečatené.
fields-noticed-card-number = V poli { $label } je číslo platobnej karty. Nepotrebujete ho.
fields-noticed-health = V poli { $label } je niečo o zdraví. Také údaje smiete viesť, len keď má účel podmienku podľa článku 9.
fields-noticed-drop = Vyprázdniť pole
fields-noticed-keep = Ponechať

# Polia katalógu: názvy, ktoré píše program, a odmietnutia.

fields-private-note = Dôverná poznámka

## Hodnoty, ktoré sa nedajú uložiť

error-unknown-field = Také pole v katalógu nie je. Nič sa nezmenilo. Vyberte pole zo zoznamu alebo ho najprv pridajte.
error-empty-value = Hodnota je prázdna. Nič sa nezmenilo. Doplňte ju alebo pole vynechajte.
error-bad-characters = V texte sú znaky, ktoré nie je vidieť. Nič sa nezmenilo. Napíšte ho znova bez nich.
error-too-long = Text je pridlhý. Nič sa nezmenilo. Skráťte ho na najviac { $max ->
    [one] { $max } znak
    [few] { $max } znaky
    [many] { $max } znaka
   *[other] { $max } znakov
}.
error-bad-email = Toto nie je e-mailová adresa. Nič sa nezmenilo. Skontrolujte ju, napríklad meno@firma.sk.
error-bad-phone = Toto nie je telefónne číslo. Nič sa nezmenilo. Napíšte ho číslicami, napríklad 0905 123 456 alebo +420 603 123 456.
error-bad-date = Toto nie je celý dátum. Nič sa nezmenilo. Napíšte ho napríklad takto: 3. 6. 2026.
error-future-date = Tento dátum ešte len bude. Nič sa nezmenilo. Napíšte deň, ktorý už bol.
error-bad-iban = Číslo účtu nesedí s kontrolnými číslicami. Nič sa nezmenilo. Prepíšte celý IBAN znova.
error-bad-url = Toto nie je webová adresa. Nič sa nezmenilo. Napíšte ju napríklad takto: www.firma.sk.
error-bad-country = Toto nie je názov ani skratka krajiny. Nič sa nezmenilo. Napíšte napríklad Slovensko alebo SK.
error-bad-postcode = Toto nie je PSČ. Nič sa nezmenilo. Napíšte ho napríklad takto: 036 01.
error-bad-language = Toto nie je kód jazyka. Nič sa nezmenilo. Napíšte napríklad sk, cs, uk alebo en.
error-bad-company-number = IČO nesedí s kontrolnou číslicou. Nič sa nezmenilo. Skontrolujte všetkých osem číslic.
error-bad-tax-number = Toto nie je DIČ ani IČ DPH. Nič sa nezmenilo. DIČ má desať číslic, IČ DPH začína kódom krajiny.

## Nové pole katalógu

error-bad-key = Kľúč môže mať len malé písmená bez diakritiky, číslice a spojovník alebo podčiarkovník, začína sa písmenom a nesmie byť pridlhý. Nič sa nepridalo.
error-field-exists = Pole s týmto kľúčom už v katalógu je. Nič sa nepridalo. Použite ho alebo zvoľte iný kľúč.
error-empty-label = Pole potrebuje názov. Nič sa nepridalo.
error-class-required = Uveďte, či je pole základné, na vyžiadanie alebo chránené. Nič sa nepridalo.
error-category-required = Pole potrebuje kategóriu údajov. Nič sa nepridalo.
error-bad-category = Takú kategóriu údajov nepoznáme. Nič sa nepridalo.
error-bad-origin = Taký pôvod údajov nepoznáme. Nič sa nepridalo.
error-bad-kind = Taký druh poľa nepoznáme. Nič sa nepridalo.
error-purpose-required = Bez účelu nemožno pole pridať (čl. 5 ods. 1 písm. b). Uveďte aspoň jeden účel, ktorý ho potrebuje.
error-retention-required = Bez doby uchovávania nemožno pole pridať (čl. 5 ods. 1 písm. e). Uveďte ju, napríklad P3Y pre tri roky.
error-bad-retention = Toto nie je doba uchovávania. Nič sa nezmenilo. Napíšte napríklad P3Y pre tri roky alebo P6M pre šesť mesiacov.
error-special-must-be-protected = Osobitná kategória údajov musí byť chráneným poľom. Nič sa nepridalo.
error-article-9-missing = Účel nemá podmienku podľa čl. 9 ods. 2, bez nej sa osobitná kategória údajov ukladať nesmie. Nič sa nezmenilo.

## Katalóg polí

fields-tab = Polia
fields-tab-sub = Čo sa o osobe smie zapísať. Nič iné sa uložiť nedá.
fields-catalogue-add = Pridať pole
fields-catalogue-add-sub = Pole bez účelu, kategórie a doby uchovávania sa pridať nedá.
fields-show = Ktoré polia
fields-show-all = Všetky ({ $count })
fields-show-unused = Nepoužívané ({ $count })
fields-unused-none = Každé vyplnené pole sa používa.
fields-col-label = Pole
fields-col-class = Ochrana
fields-col-purposes = Účely
fields-col-filled = Vyplnené
fields-col-used = Používanie
fields-use-percent = { $percent } %
fields-use-filled = vyplnené u { $percent } % osôb
fields-use-empty = Nikto ho nemá vyplnené
fields-use-idle = Rok sa nepoužilo
fields-class-minimal = Základné
fields-class-on-demand = Na vyžiadanie
fields-class-protected = Chránené
fields-class-minimal-hint = Vidí ho každý, kto otvorí zoznam.
fields-class-on-demand-hint = Zapečatené; ukáže sa jedným kliknutím a zapíše sa to.
fields-class-protected-hint = Zapečatené; pred každým ukázaním sa pýta dôvod.
fields-category-identification = Identifikačné údaje
fields-category-contact = Kontaktné údaje
fields-category-contract = Zmluvné údaje
fields-category-financial = Finančné údaje
fields-category-communication = Komunikácia
fields-category-other = Iné údaje
fields-category-special = Osobitná kategória
fields-origin-provided = Dala ho osoba
fields-origin-observed = Zistili sme ho z jej konania
fields-origin-derived = Odvodili sme ho
fields-origin-third-party = Dal ho niekto iný
fields-label = Názov poľa
fields-category = Kategória
fields-origin = Odkiaľ údaj je
fields-class = Kto ho vidí
fields-retention = Uchovať po skončení
fields-for = Na aké účely
fields-special-note = Osobitná kategória údajov (čl. 9): pole bude vždy chránené a potrebuje účel s podmienkou podľa čl. 9 ods. 2.
fields-missing-label = Napíšte názov poľa.
fields-missing-category = Vyberte kategóriu.
fields-missing-purpose = Vyberte aspoň jeden účel.
