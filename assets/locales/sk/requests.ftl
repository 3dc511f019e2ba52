# Výpis osobných údajov a žiadosti dotknutých osôb.

## Vo výpise

# Vetu nesie stĺpec Zdroj: „od inej osoby: zdroj 1“.
requests-source = zdroj { $number }
requests-source-row = Zdroj { $number }
requests-source-obtained = získané { $dates }
requests-record-made = Záznam vytvorený
requests-record-touched = Posledný úkon
requests-before-import = { $label }, pred importom
requests-column-import-change-before = Hodnoty pred importom
requests-note-guard = v poznámke rozpoznané: { $found }
requests-place-note = poznámka z { $date }
requests-place-other = iný záznam
requests-retention = { $length } po skončení spracúvania
requests-evidence = { $name }, priložený (SHA-256 { $hash })
requests-evidence-file = dôkaz súhlasu
requests-kept-file = Súbor uložený pri vašej osobe
requests-wording-consent = { $version }, súhlas
requests-wording-notice = { $version }, informácia o spracúvaní
requests-handed = { $way }, účel: { $purpose }
requests-restricted = Obmedzené spracúvanie (čl. 18)
requests-restricted-why = Obmedzené spracúvanie (čl. 18): { $ground }
requests-restricted-told = Obmedzené spracúvanie (čl. 18): { $ground }; o zrušení sme vás informovali { $date }
requests-objection = Vaša námietka (čl. 21): { $purpose }
requests-objection-marketing = Vaša námietka proti priamemu marketingu (čl. 21)
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

## Obrazovka výpisu

requests-title = Výpis osobných údajov
requests-title-of = Výpis osobných údajov – { $name }
requests-step-check = Kontrola
requests-step-written = Výpis
requests-contents = Čo výpis obsahuje
requests-part = Kategória
requests-part-count = Záznamov
requests-part-remark = Poznámka
requests-part-identification = Totožnosť
requests-part-contact = Kontakt
requests-part-contract = Zmluvy a objednávky
requests-part-financial = Platby a účty
requests-part-communication = Komunikácia
requests-part-other = Iné údaje
requests-part-special = Osobitné kategórie (čl. 9)
requests-part-notes = Poznámky
requests-part-purposes = Účely a právne základy
requests-part-consents = Súhlasy
requests-part-notices = Informovanie
requests-part-disclosures = Komu sme údaje dali
requests-part-requests = Žiadosti a obmedzenia
requests-part-reveals = Kedy a prečo boli odkryté zapečatené polia
requests-part-changes = Zmeny údajov
requests-part-automated = Automatizované rozhodovanie
requests-part-transfers = Prenos do tretích krajín
requests-part-consents-note = s presným znením textov
requests-part-disclosures-note = mená príjemcov
requests-part-said = napíšeme, že sa nerobí
requests-part-none = napíšeme, že nič nemáme
requests-part-sealed = { $count ->
    [one] vrátane { $count } zapečateného
    [few] vrátane { $count } zapečatených
    [many] vrátane { $count } zapečateného
   *[other] vrátane { $count } zapečatených
}
requests-part-sealed-notes = { $count ->
    [one] vrátane { $count } dôvernej
    [few] vrátane { $count } dôverných
    [many] vrátane { $count } dôvernej
   *[other] vrátane { $count } dôverných
}
requests-notes-to-read = { $count ->
    [one] { $count } poznámka na prečítanie
    [few] { $count } poznámky na prečítanie
    [many] { $count } poznámky na prečítanie
   *[other] { $count } poznámok na prečítanie
}

requests-notes = Iní ľudia v poznámkach
requests-notes-decided = { $decided } z { $count } rozhodnuté
requests-notes-keep-rest = Ostatné nechať
requests-notes-why = Výpis patrí len tejto osobe. Poznámku, ktorá hovorí aj o niekom inom a mohla by mu ublížiť, začiernite celú (čl. 15 ods. 4). Dôvod bude vo výpise.
requests-note-of = poznámka, { $date }
requests-note-private = Dôverná poznámka
requests-note-private-of = dôverná poznámka, { $date }
requests-note-decide = rozhodnite
requests-note-choice = Poznámka z { $date } vo výpise
requests-redact = Začierniť
requests-keep = Nechať
requests-redact-reason = Prečo ju začierniť
requests-redact-reason-hint = Osoba si to prečíta. Napríklad „údaje iného zákazníka“.
requests-redact-reason-missing = Napíšte dôvod, osoba má na neho právo.

requests-duplicates = Možno tá istá osoba
requests-duplicates-note = Čo je v týchto záznamoch, vo výpise nebude.
requests-duplicate-open = Otvoriť záznam: { $name }
requests-open = Otvoriť
requests-same-email = rovnaký e-mail
requests-same-phone = rovnaký telefón
requests-same-name = rovnaké meno

requests-letter = List
requests-letter-lang = Jazyk výpisu
requests-received = Kedy žiadosť prišla
requests-received-hint = Bude v liste.
requests-missing = V liste bude chýbať
requests-missing-controller-name = názov firmy
requests-missing-controller-address = adresa firmy
requests-missing-controller-contact = kontakt na firmu
requests-missing-dpo = zodpovedná osoba
requests-missing-authority = dozorný orgán
requests-missing-fill = Doplniť v Nastaveniach

requests-create = Vytvoriť PDF
requests-writing = Vytvára sa výpis
requests-nothing-yet = Výpis sa zapíše do priebehu osoby a do knihy prístupov.
requests-no-place = Miesto na uloženie ste nevybrali. Nič sa nevytvorilo.
requests-stopped = Vytváranie sa zastavilo. Nič sa neuložilo.
requests-blocked-reading = Výpis sa pripravuje
requests-blocked-undecided = { $count ->
    [one] Zostáva { $count } poznámka na rozhodnutie
    [few] Zostávajú { $count } poznámky na rozhodnutie
    [many] Zostáva { $count } poznámky na rozhodnutie
   *[other] Zostáva { $count } poznámok na rozhodnutie
}
requests-blocked-reason = Chýba dôvod začiernenia
requests-blocked-date = Skontrolujte dátum

requests-written = Výpis je uložený
requests-written-said = Výpis je uložený.
requests-written-where = Kde
requests-written-what = Rozsah
requests-written-id = Číslo výpisu
requests-written-sha = Odtlačok súboru (SHA-256)
requests-written-sha-why = Podľa neho sa dá overiť, že súbor nikto nezmenil.
requests-written-logged = Je zapísaný v priebehu osoby a v knihe prístupov.
requests-open-log = Otvoriť knihu prístupov
requests-undrawable = { $count ->
    [one] { $count } znak sa nedal nakresliť, vo výpise je ako kód:
    [few] { $count } znaky sa nedali nakresliť, vo výpise sú ako kódy:
    [many] { $count } znaku sa nedalo nakresliť, vo výpise sú ako kódy:
   *[other] { $count } znakov sa nedalo nakresliť, vo výpise sú ako kódy:
}
requests-undrawable-more = a ďalšie ({ $count })
requests-again = Späť ku kontrole
requests-to-person = Na záznam osoby

## Denná práca v odpovedi podľa článku 15

requests-daily-company = Vaša živnosť
requests-daily-company-role = Rola vo firme
requests-daily-person-tag = Štítok
requests-daily-deal = Obchod
requests-daily-deal-move = Posun obchodu
requests-daily-task = Úloha
requests-daily-attachment = Príloha
requests-daily-kept-document = Dokument, ktorý sme Vám vydali
requests-column-company-name = Firma
requests-column-company-ico = IČO
requests-column-company-dic = DIČ
requests-column-company-ic-dph = IČ DPH
requests-column-company-street = Ulica
requests-column-company-city = Mesto
requests-column-company-postcode = PSČ
requests-column-company-country = Krajina
requests-column-company-created-at = zapísané
requests-column-company-role-company = firma
requests-column-company-role-role = rola
requests-column-company-role-since = od
requests-column-company-role-until = do
requests-column-company-role-at = zapísané
requests-column-person-tag-tag = štítok
requests-column-person-tag-at = zapísané
requests-column-deal-stage-key = fáza
requests-column-deal-title = názov
requests-column-deal-amount = suma
requests-column-deal-expected-on = očakávané
requests-column-deal-stage-since = vo fáze od
requests-column-deal-closed-at = uzavreté
requests-column-deal-reason = dôvod
requests-column-deal-created-at = zapísané
requests-column-deal-move-from-stage = z fázy
requests-column-deal-move-to-stage = do fázy
requests-column-deal-move-reason = dôvod
requests-column-deal-move-at = kedy
requests-column-task-text = čo
requests-column-task-due = termín
requests-column-task-repeat = opakuje sa
requests-column-task-created-at = zapísané
requests-column-task-done-at = hotové
requests-column-attachment-name = súbor
requests-column-attachment-size = bajtov
requests-column-attachment-media = druh
requests-column-attachment-sha256 = SHA-256
requests-column-attachment-at = uložené
requests-column-kept-document-name = súbor
requests-column-kept-document-size = bajtov
requests-column-kept-document-kind = druh
requests-column-kept-document-sha256 = SHA-256
requests-column-kept-document-made-at = vytvorené

## Balík údajov (článok 20)

requests-portability-because-not-provided = neposkytli ste ich Vy, ale niekto iný
requests-portability-because-derived = odvodili sme ich z iných údajov
requests-portability-because-other-basis = nespracúvajú sa na základe Vášho súhlasu ani zmluvy s Vami
requests-portability-because-ours = je to náš vlastný záznam o tom, čo sme robili
requests-portability-readme =
    BALÍK ÚDAJOV (článok 20 GDPR)
    Prevádzkovateľ: { $company }
    Číslo balíka: { $id }
    Vytvorené: { $made }

    data.json – údaje pre počítač, opísané v data.schema.json
    data.csv – tie isté údaje ako tabuľka (UTF-8, oddeľovač čiarka); bunke, ktorú by tabuľkový program spustil ako vzorec, predchádza apostrof
    contact.vcf – vizitka vCard 4.0, ak je v balíku meno
    dates.ics – dátumy do kalendára, ak v balíku nejaké sú
    differences.pdf – čo v balíku nie je a prečo
    manifest.json – zoznam súborov s ich odtlačkami SHA-256

    Súbory nie sú zašifrované. Uložte ich na bezpečné miesto.

## Uchované dokumenty a kópia s heslom

error-unknown-document = Taký dokument v trezore neuchovávame. Nič sa nevytvorilo. Vyberte ho zo zoznamu dokumentov osoby.
error-empty-password = Heslo je prázdne. Nič sa nevytvorilo. Zadajte heslo alebo výpis uložte bez neho.
requests-document-access-report = Výpis osobných údajov { $date }.pdf
requests-document-portability = Balík údajov { $date }.zip
error-bad-password = Takéto heslo programy na čítanie PDF neprijmú. Nič sa nevytvorilo. Použite písmená, číslice a medzery.

## Okno: odovzdanie výpisu a uchované dokumenty

requests-delivery = Odovzdanie
requests-delivery-how = Ako výpis odovzdáte
requests-delivery-protected = Súbor s heslom
requests-delivery-protected-hint = Zašifrovaný (AES-256). Heslo navrhne program a ukáže ho po vytvorení; pošlite ho inou cestou ako súbor.
requests-delivery-plain = Súbor bez hesla
requests-delivery-plain-hint = Prečíta ho každý, kto sa k nemu dostane.
requests-delivery-print = Na vytlačenie
requests-delivery-print-hint = Súbor bez hesla, ktorý po vytlačení vymažete.
requests-hand-over-protected = Súbor opustil trezor a otvára sa len heslom.
requests-hand-over-plain = Súbor opustil trezor a nie je chránený heslom. Odovzdajte ho len tejto osobe a potom ho z počítača vymažte.
requests-hand-over-print = Súbor vytlačte, výtlačok odovzdajte tejto osobe a súbor z počítača vymažte.
requests-password = Heslo k súboru
requests-password-how = Súbor pošlite jednou cestou a heslo inou: napríklad súbor e-mailom a heslo telefonicky.
requests-password-once = Heslo sa nikam neukladá. Keď odtiaľto odídete, už ho neuvidíte; výpis však možno s novým heslom vydať znova.
requests-documents = Dokumenty
requests-documents-sub = Čo osoba od nás dostala, tak ako to dostala.
requests-documents-reading = Načítavajú sa dokumenty
requests-documents-none = Zatiaľ nič
requests-documents-none-text = Výpisy osobných údajov a balíky údajov, ktoré pre túto osobu vytvoríte, sa uchovajú tu, zapečatené.
requests-documents-col-name = Dokument
requests-documents-col-made = Vytvorené
requests-documents-col-act = Uložiť
requests-document-save = Uložiť
requests-document-save-of = Uložiť { $name }
requests-document-protect = S heslom
requests-document-protect-of = Uložiť { $name } s heslom
requests-package = Vytvoriť balík údajov
requests-saved = Súbor je uložený:
requests-kind-access-report = výpis osobných údajov
requests-kind-portability = balík údajov
requests-kilobytes = { $count } kB

# $law zákon, $purpose účel
requests-archived = Po vymazaní uchované v zapečatenom archíve ako dôkaz: { $purpose } ({ $law })
requests-left = Po vymazaní ponechané podľa zákona: { $law }
# $recipient príjemca
requests-to-tell-erased = Príjemca sa má dozvedieť o vymazaní (čl. 19): { $recipient }
requests-to-tell-restricted = Príjemca sa má dozvedieť o obmedzení (čl. 19): { $recipient }
requests-to-tell-rectified = Príjemca sa má dozvedieť o oprave (čl. 19): { $recipient }
# $reason dôvod slovami firmy
requests-reviewed = Po uplynutí lehoty ponechané: { $reason }
