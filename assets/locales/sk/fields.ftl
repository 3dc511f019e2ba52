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
