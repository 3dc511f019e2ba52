# Ľudia: zoznam, záznam, nová osoba.

people-title = Ľudia
people-list = Zoznam ľudí
people-import = Importovať
people-new = Nová osoba
people-search = Hľadať v ľuďoch
people-search-hint = Meno, firma, e-mail, číslice telefónu
people-filter-add = Filtrovať podľa účelu
people-filter-batch = Import
people-filter-batch-one = ľudia z jedného importu
people-filter-purpose = Účel
people-count = <b>{ $count }</b> spolu
people-count-of = <b>{ $count }</b> z { $of }
people-col-name = Meno
people-col-company = Firma
people-col-email = E-mail
people-col-phone = Telefón
people-col-basis = Právny základ
people-col-touched = Naposledy
people-no-company = bez firmy
people-restricted = Obmedzené
people-restricted-long = Obmedzené spracúvanie
people-sealed-note = Zapečatené stĺpce sa v zozname neukazujú. Otvorte osobu a uveďte dôvod.
people-none = Nikto nevyhovuje
people-none-text = Hľadá sa v mene, firme, e-maile a v číslach, ktoré nie sú zapečatené. Skúste menej písmen.
people-empty = Zatiaľ tu nikto nie je
people-empty-text = Tu budú ľudia, s ktorými vaša firma pracuje. Priveďte ich zo súboru, pridajte prvého sami alebo si program vyskúšajte na vymyslených.
people-peek-open = Otvoriť záznam
people-peek-close = Zavrieť náhľad

## Ukážkové údaje

people-sample = ukážka
people-sample-record = Ukážkový záznam
people-sample-add = Vyskúšať s vymyslenými ľuďmi
people-sample-adding = Pridávajú sa vymyslení ľudia
people-sample-added = Pridané: { $count ->
    [one] { $count } vymyslená osoba
    [few] { $count } vymyslené osoby
    [many] { $count } vymyslenej osoby
   *[other] { $count } vymyslených osôb
}
people-sample-remove = Odstrániť ich
people-sample-removing = Odstraňujú sa vymyslení ľudia
people-sample-removed = Odstránené: { $count ->
    [one] { $count } vymyslená osoba
    [few] { $count } vymyslené osoby
    [many] { $count } vymyslenej osoby
   *[other] { $count } vymyslených osôb
}
people-sample-note = V zozname sú vymyslení ľudia.

## Stav záznamu

people-status-label = Stav údajov
people-status-basis = { $basis } – { $purpose }
people-status-not-asked = Súhlas chýba – { $purpose }
people-status-asked = Súhlas vyžiadaný – { $purpose }, { $date }
people-status-granted = Súhlas – { $purpose }, od { $date }
people-status-refused = Súhlas odmietnutý – { $purpose }, { $date }
people-status-withdrawn = Súhlas odvolaný – { $purpose }, { $date }
people-status-expired = Súhlas po platnosti – { $purpose }, { $date }
people-status-unproven = Súhlas nepreukázaný – { $purpose }
people-status-objected = Námietka – { $purpose }, { $date }
people-objected-marketing = priamy marketing
people-status-kept = Uchovať do { $date }
people-status-informed = Informácia podaná { $date }
people-status-notice-due = Informovať do { $date }
people-status-notice-late = Bolo treba informovať do { $date }

## Zdroj a príjemca, ako ich píše program

people-source-self = od osoby samej
people-source-third-party = od inej osoby
people-source-public = z verejného zdroja
people-recipient-person = dotknutá osoba
people-access-report = výpis osobných údajov

## Odmietnutia

error-unknown-person = Takú osobu v trezore nemáme. Skontrolujte identifikátor, e-mail alebo telefón.
error-ambiguous-person = Túto adresu alebo číslo má viac ľudí ({ $count }). Nič sa nezmenilo. Uveďte osobu jej identifikátorom.
error-duplicate-person = Rovnaký e-mail alebo telefón už má { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osoby
   *[other] { $count } osôb
}. Nikto sa nepridal. Otvorte existujúci záznam, alebo potvrďte, že ide o niekoho iného.
error-restricted = Spracúvanie údajov tejto osoby je obmedzené (čl. 18). Nič sa nezmenilo. Najprv treba obmedzenie zrušiť.
error-empty-name = Chýba meno. Nič sa nezmenilo. Napíšte ho.
error-empty-source = Napíšte, odkiaľ údaje máte (čl. 14 ods. 2 písm. f). Nič sa nepridalo.
error-field-not-needed = Tento účel toto pole nepotrebuje, preto sa preň nedá uložiť ani poskytnúť. Nič sa nezmenilo a nič neodišlo. Vyberte účel, ktorý ho potrebuje, alebo pole vynechajte.
error-purpose-not-running = Pre túto osobu účel neprebieha, preto sa preň nič nedá uložiť. Nič sa nezmenilo. Najprv účel začnite.

## Záznam osoby

people-consents = Súhlasy
people-make-report = Vytvoriť výpis
people-add-note = Pridať poznámku
people-more = Ďalšie možnosti
people-open-log = Otvoriť knihu prístupov
people-history = Priebeh a súhlasy
people-parts = Časti záznamu
people-restricted-text = Spracúvanie je obmedzené (čl. 18). Vidno len meno; možné sú žiadosti osoby, výpis, odvolanie súhlasu a vymazanie.
people-why = Prečo tieto údaje máme
people-why-purposes = Účely
people-why-purpose = { $basis } · od { $date }
people-why-no-purpose = Žiadny účel nebeží. Údaje treba posúdiť na vymazanie.
people-why-ended = { $name } – skončil { $date }
people-why-source = Zdroj
people-from-self = Priamo od osoby
people-from-third-party = Od niekoho iného
people-from-public = Z verejného zdroja
people-why-until = Uchovávame do
people-why-until-open = Kým beží účel
people-why-retention = { $period } od posledného úkonu – { $name }
people-why-received = Komu sme ich dali
people-why-nobody = Zatiaľ nikomu
people-why-all-received = Ukázať všetkých { $count }
people-why-looked = Ako často sa odkryli zapečatené polia
people-why-reveals = { $count ->
    [one] { $count }-krát za 12 mesiacov, naposledy { $last }
    [few] { $count }-krát za 12 mesiacov, naposledy { $last }
   *[other] { $count }-krát za 12 mesiacov, naposledy { $last }
}
people-why-no-reveals = Za 12 mesiacov ani raz
people-purpose-change = Zmeniť účely
people-purpose-start = Začať: { $name }
people-purpose-end = Skončiť: { $name }
people-purpose-then = Potom sa uchová ešte { $period }.
people-purpose-started = Účel sa začal: { $name }.
people-purpose-ended = Účel sa skončil: { $name }.
people-give-notice = Zapísať informovanie
people-notice-why = Osoba ešte nedostala informáciu o spracúvaní (čl. 13 a 14).
people-notice-text = Zapíšte, že osoba dostala informáciu o spracúvaní. Povinnosť informovať sa tým splní.
people-notice-version = Text informácie
people-notice-no-text = Chýba text informácie
people-notice-how = Ako ju dostala
people-notice-save = Zapísať
people-notice-given = Informovanie je zapísané.

## Nová osoba

people-new-sub = Účel, meno a jeden kontakt stačia.
people-new-why = Na čo ju evidujeme
people-new-who = Kto to je
people-new-consent = Tento účel stojí na súhlase. Po uložení ho zapíšte; kým ho niet, osobu neoslovujte.
people-new-later = Ďalšie polia pridáte v zázname. Ponúkne len tie, ktoré účel potrebuje.
people-contact = E-mail alebo telefón
people-contact-hint = Jeden kontakt stačí. E-mail od telefónu rozoznáme.
people-contact-email = Rozpoznané ako e-mail.
people-contact-phone = Rozpoznané ako telefón.
people-second-phone = Pridať aj telefón
people-second-email = Pridať aj e-mail
people-second-sealed = Druhý kontakt: telefón vedľa e-mailu sa zapečatí.
people-not-needed-phone = Účel { $purpose } telefón nepotrebuje.
people-neither = Toto nie je e-mail ani telefón.
people-missing-purpose = Vyberte účel.
people-missing-name = Napíšte meno.
people-missing-source-kind = Vyberte, od koho údaje máte.
people-missing-source = Napíšte, odkiaľ údaje máte.
people-source-who = Od koho údaje máte
people-source-of-self = Od osoby
people-source-of-third-party = Od niekoho iného
people-source-of-public = Z verejného zdroja
people-source-words = Odkiaľ presne
people-source-hint = Napríklad formulár na webe, výstava Drevo 2026, obchodný register.
people-obtained = Získané dňa
people-obtained-hint = Ak to nie je dnes. Od toho dňa plynie mesiac na informovanie (čl. 14).
people-save = Uložiť osobu
people-save-another = Uložiť a pridať ďalšiu
people-added = Osoba je pridaná.
people-duplicate-open = Otvoriť túto osobu
people-duplicate-add = Pridať aj tak
