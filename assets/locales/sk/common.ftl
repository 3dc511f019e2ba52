# Words and sentences that every room uses. Rooms have their own files.
# Counted things: one = 1, few = 2 to 4, many = decimals (1,5), other = 0 and 5 and more.

## Acts on buttons

common-save = Uložiť
common-cancel = Zrušiť
common-close = Zavrieť
common-back = Späť
common-continue = Pokračovať
common-add = Pridať
common-change = Zmeniť
common-edit = Upraviť
common-remove = Odstrániť
common-delete = Vymazať
common-undo = Vrátiť
common-stop = Zastaviť
common-retry = Skúsiť znova
common-search = Hľadať
common-clear-filters = Zrušiť filtre
common-show-details = Zobraziť podrobnosti
common-copy = Kopírovať
common-print = Tlačiť
common-choose = Vyberte
common-choose-file = Vybrať súbor
common-choose-folder = Vybrať priečinok

## Single words

common-product = Dôverník
common-yes = áno
common-no = nie
common-none = žiadne
common-today = dnes
common-yesterday = včera
common-tomorrow = zajtra
common-unknown = neuvedené
common-required = povinné
common-optional = nepovinné
common-language = Jazyk
common-lang-sk = slovenčina
common-lang-en = angličtina
common-and = { $first } a { $second }

## Counts

common-years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
    [many] { $count } roka
   *[other] { $count } rokov
}
common-months = { $count ->
    [one] { $count } mesiac
    [few] { $count } mesiace
    [many] { $count } mesiaca
   *[other] { $count } mesiacov
}
common-days = { $count ->
    [one] { $count } deň
    [few] { $count } dni
    [many] { $count } dňa
   *[other] { $count } dní
}
common-hours = { $count ->
    [one] { $count } hodina
    [few] { $count } hodiny
    [many] { $count } hodiny
   *[other] { $count } hodín
}
common-minutes = { $count ->
    [one] { $count } minúta
    [few] { $count } minúty
    [many] { $count } minúty
   *[other] { $count } minút
}
common-seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekundy
    [many] { $count } sekundy
   *[other] { $count } sekúnd
}
common-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osoby
   *[other] { $count } osôb
}
common-records = { $count ->
    [one] { $count } záznam
    [few] { $count } záznamy
    [many] { $count } záznamu
   *[other] { $count } záznamov
}
common-rows = { $count ->
    [one] { $count } riadok
    [few] { $count } riadky
    [many] { $count } riadka
   *[other] { $count } riadkov
}
common-fields = { $count ->
    [one] { $count } pole
    [few] { $count } polia
    [many] { $count } poľa
   *[other] { $count } polí
}
common-pages = { $count ->
    [one] { $count } strana
    [few] { $count } strany
    [many] { $count } strany
   *[other] { $count } strán
}
common-of = { $shown } z { $total }

## Deadlines. The date is formatted before: 3. 6. 2026.

common-days-left = { $count ->
    [0] dnes je posledný deň, { $date }
    [one] zostáva { $count } deň, do { $date }
    [few] zostávajú { $count } dni, do { $date }
    [many] zostáva { $count } dňa, do { $date }
   *[other] zostáva { $count } dní, do { $date }
}
common-days-late = { $count ->
    [one] { $count } deň po lehote, bolo treba do { $date }
    [few] { $count } dni po lehote, bolo treba do { $date }
    [many] { $count } dňa po lehote, bolo treba do { $date }
   *[other] { $count } dní po lehote, bolo treba do { $date }
}
common-strict-date = bez posunu { $date }

## Dates that cannot be taken as typed

common-date-hint = Napríklad 3. 6. 2026.
common-date-empty = Dátum chýba.
common-date-no-day = V dátume chýba deň. Napíšte ho celý, napríklad 3. 6. 2026.
common-date-no-year = V dátume chýba rok. Napíšte ho celý, napríklad 3. 6. 2026.
common-date-short-year = Rok napíšte štyrmi číslicami, napríklad 3. 6. 2026.
common-date-order-unclear = Nie je jasné, či je prvý deň alebo mesiac. Napíšte dátum s bodkami, napríklad 3. 6. 2026.
common-date-no-such-day = Taký deň v kalendári nie je.
common-date-year-out-of-range = Rok musí byť od 1850 do 2199.
common-date-not-a-date = Toto nie je dátum. Napíšte ho napríklad takto: 3. 6. 2026.
