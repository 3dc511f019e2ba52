# Ľudia: zoznam, záznam, nová osoba.

people-title = Ľudia
people-list = Zoznam ľudí
people-import = Importovať
people-new = Nová osoba
people-search = Hľadať v ľuďoch
people-search-hint = Meno, firma, e-mail, číslice telefónu
people-filter-add = Filtrovať podľa účelu
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
error-field-not-needed = Tento účel toto pole nepotrebuje, preto sa preň nedá uložiť. Nič sa nezmenilo. Vyberte účel, ktorý ho potrebuje, alebo pole vynechajte.
error-purpose-not-running = Pre túto osobu účel neprebieha, preto sa preň nič nedá uložiť. Nič sa nezmenilo. Najprv účel začnite.
