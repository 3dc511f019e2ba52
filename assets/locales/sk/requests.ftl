# Výpis osobných údajov a žiadosti dotknutých osôb.

## Vo výpise

# Vetu nesie stĺpec Zdroj: „od inej osoby: zdroj 1“.
requests-source = zdroj { $number }
requests-source-row = Zdroj { $number }
requests-source-obtained = získané { $dates }
requests-record-made = Záznam vytvorený
requests-record-touched = Posledný úkon
requests-column-import-change-before = Hodnoty pred importom
requests-note-guard = v poznámke rozpoznané: { $found }
requests-place-note = poznámka z { $date }
requests-place-other = iný záznam
requests-retention = { $length } po skončení spracúvania
requests-evidence = { $name } (SHA-256 { $hash })
requests-handed = { $way }, účel: { $purpose }
requests-restricted = Obmedzené spracúvanie (čl. 18)
requests-answered = Výpis vydaný, { $count ->
    [one] { $count } záznam
    [few] { $count } záznamy
    [many] { $count } záznamu
   *[other] { $count } záznamov
}
requests-answered-withheld = začiernené: { $reasons }
requests-removed = odstránené: { $field }

## Čo sa nedá

error-unknown-reference = { $count ->
    [one] Jedna vec, ktorá sa mala začierniť, vo výpise nie je alebo sa začierniť nedá.
    [few] { $count } veci, ktoré sa mali začierniť, vo výpise nie sú alebo sa začierniť nedajú.
    [many] { $count } veci, ktoré sa mali začierniť, vo výpise nie sú alebo sa začierniť nedajú.
   *[other] { $count } vecí, ktoré sa mali začierniť, vo výpise nie je alebo sa začierniť nedá.
} Súbor sa nevytvoril. Vyberte ich z kontroly výpisu.
error-redaction-without-reason = Začiernenie potrebuje dôvod, ktorý sa osobe oznámi. Súbor sa nevytvoril. Napíšte ho.
error-person-required = Chýba osoba alebo adresa, o ktorej má výpis byť. Súbor sa nevytvoril.
