# Import súborov s adresami.

## Odmietnutie súboru

error-bad-file = Toto nie je tabuľka ani zoznam kontaktov, ktorý vieme prečítať. Nič sa neimportovalo. Uložte ho ako CSV alebo vCard a skúste to znova.
error-file-too-large = Súbor je väčší ako 100 MB. Nič sa neimportovalo. Rozdeľte ho na časti.
error-file-has-password = Súbor je chránený heslom. Nič sa neimportovalo. Uložte ho bez hesla ako CSV.
error-unsupported-format = Súbory typu { $found } nečítame. Nič sa neimportovalo. Uložte hárok ako CSV (UTF-8) a skúste to znova.
error-no-header = Nerozpoznali sme žiadny stĺpec. Nič sa neimportovalo. Určte, ktorý stĺpec je ktorý.
error-unknown-column = Voľba č. { $entry } uvádza stĺpec, ktorý v súbore nie je. Nič sa neimportovalo.
error-field-twice = Voľba č. { $entry } posiela druhý stĺpec do toho istého poľa. Nič sa neimportovalo.
error-birth-number-column = Voľba č. { $entry } by importovala rodné čísla. Žiadny účel ich tu nepotrebuje. Nič sa neimportovalo.
error-unknown-encoding = Toto kódovanie nepoznáme. Nič sa neimportovalo.
error-unknown-delimiter = Oddeľovač musí byť jeden znak. Nič sa neimportovalo.
error-bad-source-kind = Druh zdroja musí byť self, third-party alebo public. Nič sa neimportovalo.
error-unknown-batch = Tento import nepoznáme.
error-already-undone = Tento import ste už vrátili.
error-undo-too-late = Import sa dá vrátiť len 30 dní. Nič sa nezmenilo.
error-unknown-file = Súbor ste vybrali príliš dávno. Vyberte ho znova.

## Prečo sa riadok neprevzal, a poznámky k prevzatým riadkom

import-column-reason = Dôvod
import-column-row = Riadok
import-target-note = Poznámka
import-reason-empty-row = prázdny riadok
import-reason-no-name = chýba meno, firma, e-mail aj telefón
import-reason-empty-name = chýba meno, firma, e-mail aj telefón
import-reason-bad-email = chybný e-mail
import-reason-bad-phone = chybné telefónne číslo
import-reason-bad-card = poškodená vizitka
import-reason-group-card = skupina adries, nie osoba
import-reason-row-too-large = príliš dlhý riadok
import-reason-ambiguous-person = tento e-mail alebo telefón má viac známych osôb
import-reason-consent-withdrawn = osoba súhlas odvolala
import-reason-consent-refused = osoba súhlas odmietla
import-reason-restricted = spracúvanie údajov tejto osoby je obmedzené
import-reason-objected = osoba proti tomuto účelu namietla
import-reason-field-not-needed = účel ho nepotrebuje
import-reason-suppressed = osobu s touto adresou ste vymazali a zo zoznamu sa vrátiť nemá
import-reason-article-9-missing = osobitná kategória bez podmienky podľa článku 9
import-reason-purpose-not-running = účel pre túto osobu neprebieha
import-reason-duplicate-person = osobu už poznáme
import-reason-too-long = príliš dlhá hodnota
import-reason-bad-characters = znaky, ktoré sa nedajú uložiť
import-reason-unknown-field = neznáme pole
import-remark-ragged-row = menej alebo viac buniek ako stĺpcov
import-remark-stray-quote = neuzavreté úvodzovky
import-remark-odd-phone = nezvyčajné telefónne číslo, ponechané ako v súbore
import-remark-bad-email = chybný e-mail, vynechaný
import-remark-bad-phone = chybné telefónne číslo, vynechané
import-remark-bad-date = chybný dátum, vynechaný
import-remark-ambiguous-date = nie je jasné, čo je deň a čo mesiac, vynechané
import-remark-bad-iban = chybný IBAN, vynechaný
import-remark-bad-consent = nie je to áno ani nie, vynechané
import-remark-extra-value = viac hodnôt ako polí, ostatné vynechané
import-remark-too-long = príliš dlhé, vynechané
import-remark-undecodable-character = znak, ktorý nesedí s kódovaním
import-remark-control-character = odstránený riadiaci znak
import-remark-birth-number = rodné číslo v texte, zakryté
import-remark-iban = číslo účtu v texte
import-remark-iban-in-text = číslo účtu v texte
import-remark-card-number = číslo platobnej karty v texte
import-remark-health-in-text = údaj o zdraví v texte
import-remark-not-needed = účel ho nepotrebuje, vynechané
import-remark-other = hodnota vynechaná

## Okno importu

import-title = Import
import-title-file = Import – { $name }
import-step-file = Súbor
import-step-mapping = Priradenie
import-step-rehearsal = Skúška nanečisto
import-step-takeover = Prevzatie

import-file = Súbor s kontaktmi
import-file-drop = Presuňte sem súbor alebo ho vyberte.
import-file-kinds = CSV alebo vCard z Outlooku, Googlu, telefónu či iného programu, najviac 100 MB.
import-file-safe = Súbor len čítame. Prevezmeme z neho iba to, čo sami priradíte, a až po skúške nanečisto.
import-file-open = Rozpracovaný import
import-file-continue = Pokračovať
import-file-drop-it = Zahodiť
import-looking = Súbor sa číta
import-busy = Jeden import práve beží. Počkajte, kým skončí, alebo ho zastavte.

import-earlier = Doterajšie importy
import-earlier-list = Zoznam doterajších importov
import-earlier-none = Zatiaľ sa nič neimportovalo
import-earlier-none-text = Každý import tu bude zapísaný. Tridsať dní sa dá celý vrátiť.
import-earlier-when = Kedy a kto
import-earlier-created = Noví
import-earlier-updated = Doplnení
import-earlier-act = Čo sa s ním dá urobiť
import-earlier-undone = Vrátený { $date }
import-people = Ľudia
import-people-of = Ľudia z importu: { $source }
import-people-show = Ukázať ľudí z importu
import-undo = Vrátiť import
import-undo-of = Vrátiť import: { $source }
import-undo-until = dá sa do { $date }
import-undo-note = Dá sa to 30 dní, celé naraz.
import-undo-title = Vrátiť celý import?
import-undo-text = { $created ->
    [0] Nikto nový nezmizne
    [one] Zmizne { $created } nová osoba
    [few] Zmiznú { $created } nové osoby
    [many] Zmizne { $created } novej osoby
   *[other] Zmizne { $created } nových osôb
}{ $updated ->
    [0] .
    [one] , { $updated } osoba bude ako predtým.
    [few] , { $updated } osoby budú ako predtým.
    [many] , { $updated } osoby bude ako predtým.
   *[other] , { $updated } osôb bude ako predtým.
}
import-undo-kept = Zostanú tí, pri ktorých sa odvtedy zapísal súhlas, informovanie, poskytnutie alebo výpis. Vrátenie sa už nedá odvolať.
import-undoing = Import sa vracia
import-undone-removed = { $count ->
    [0] Import je vrátený.
    [one] Import je vrátený: odstránená { $count } osoba.
    [few] Import je vrátený: odstránené { $count } osoby.
    [many] Import je vrátený: odstránené { $count } osoby.
   *[other] Import je vrátený: odstránených { $count } osôb.
}
import-undone-reverted = { $count ->
    [one] { $count } osoba je ako predtým.
    [few] { $count } osoby sú ako predtým.
    [many] { $count } osoby je ako predtým.
   *[other] { $count } osôb je ako predtým.
}
import-undone-kept = { $count ->
    [one] { $count } osoba zostala, lebo sa pri nej odvtedy niečo zapísalo.
    [few] { $count } osoby zostali, lebo sa pri nich odvtedy niečo zapísalo.
    [many] { $count } osoby zostalo, lebo sa pri nich odvtedy niečo zapísalo.
   *[other] { $count } osôb zostalo, lebo sa pri nich odvtedy niečo zapísalo.
}
import-undone-note = Čísla hovoria, čo import urobil pred vrátením.

## Priradenie stĺpcov

import-what = Čo prevezmeme
import-columns = Priradenie stĺpcov
import-columns-taken = { $taken } z { $count ->
    [one] { $count } stĺpca
    [few] { $count } stĺpcov
    [many] { $count } stĺpca
   *[other] { $count } stĺpcov
}
import-detect-format = Formát: <b>{ $format }</b>
import-detect-encoding = Kódovanie: <b>{ $encoding }</b>
import-detect-delimiter = Oddeľovač: <b>{ $delimiter }</b>
import-detect-found-n = rozpoznané
import-detect-found-m = rozpoznaný
import-detect-chosen-n = zvolené
import-detect-chosen-m = zvolený
import-encoding = Kódovanie
import-delimiter = Oddeľovač
import-delimiter-semicolon = bodkočiarka
import-delimiter-comma = čiarka
import-delimiter-tab = tabulátor
import-delimiter-bar = zvislá čiara
import-automatic = Rozpoznať
import-has-header = Prvý riadok sú názvy stĺpcov
import-samples-more = viac
import-samples-more-said = Viac ukážok
import-samples-fewer = menej
import-samples-fewer-said = Menej ukážok
import-no-samples = prázdny
import-col-header = Stĺpec v súbore
import-col-sample = Ukážka
import-col-target = Kam patrí
import-col-remark = Poznámka
import-col-recognised = spoznané
import-col-chosen = zvolené
import-col-left = vynechané
import-col-unknown = nepoznáme
import-col-not-needed = účel ho nepotrebuje
import-col-birth-number = rodné číslo
import-col-consent-without-proof = bez dôkazu neplatí
import-col-will-be-sealed = bude zapečatené
import-target-of = Kam patrí stĺpec { $column }
import-target-none = Neimportovať
import-target-consent = Súhlas nepreukázaný: { $purpose }
import-target-needless = { $field } – účel ho nepotrebuje
import-target-taken = { $field } – už má stĺpec { $column }

## Prečo a odkiaľ

import-why = Prečo a odkiaľ
import-purpose = Na aký účel ich chcete mať
import-purpose-choose = Vyberte účel
# $basis Oprávnený záujem, $period 3 roky
import-purpose-hint = { $basis }, uchovať { $period } po skončení.
import-purpose-consent = Kým nie je súhlas preukázaný, na tento účel sa nepoužijú.
import-purpose-marketing = Reklamný e-mail až po ich súhlase.
import-source = Odkiaľ ich máte
import-source-missing = Doplňte zdroj, napríklad „Drevo a interiér, 16. 5. 2026, zoznam od organizátora“.
# $kind Od niekoho iného, $date dnes alebo dátum
import-origin = { $kind }, získané { $date }
import-kind = Kto vám ich dal
import-kind-third-party = Od niekoho iného
import-kind-self = Od ľudí samých
import-kind-public = Z verejného zdroja
import-obtained = Kedy ste ich získali
import-obtained-hint = Ak ho nevyplníte, platí dnešok.
import-duplicates = Keď osobu už poznáte
import-duplicates-skip = Nechať ju tak
import-duplicates-skip-hint = Riadok sa vynechá, nič sa pri nej nezmení.
import-duplicates-fill = Doplniť, čo chýba
import-duplicates-fill-hint = Vyplnia sa len prázdne polia.
import-duplicates-update = Prepísať novými údajmi
import-duplicates-update-hint = Platí, čo je v súbore. Vrátením importu sa obnoví, čo tam bolo.
import-duplicates-create = Založiť druhý záznam
import-duplicates-create-hint = Vznikne ďalšia osoba s tým istým e-mailom alebo telefónom.

## Koľko a čo

import-now = Keby ste prevzali teraz
import-now-purpose = Vyberte účel a spočítame to.
import-now-rolled-back = Počítame nanečisto, nič sa neukladá.
import-counting = Počítame nanečisto
import-stopped = Skúška sa zastavila. Nič sa neuložilo.
import-show = Ukázať
import-show-rejected = Ukázať odmietnuté riadky
import-show-remarked = Ukázať poznámky k riadkom
import-would-created = { $count ->
    [one] nová osoba
    [few] nové osoby
   *[other] nových ľudí
}
import-would-filled = { $count ->
    [one] doplní známu osobu
    [few] doplní známych
   *[other] doplní známych
}
import-would-updated = { $count ->
    [one] prepíše známu osobu
    [few] prepíše známych
   *[other] prepíše známych
}
import-would-skipped = { $count ->
    [one] vynechá, už ju poznáte
    [few] vynechá, už ich poznáte
   *[other] vynechá, už ich poznáte
}
import-would-rejected = { $count ->
    [one] riadok odmietne
    [few] riadky odmietne
   *[other] riadkov odmietne
}
import-would-remarked = { $count ->
    [one] riadok prevezme s poznámkou
    [few] riadky prevezme s poznámkou
   *[other] riadkov prevezme s poznámkou
}
import-did-created = { $count ->
    [one] nová osoba
    [few] nové osoby
   *[other] nových ľudí
}
import-did-filled = { $count ->
    [one] známa osoba doplnená
    [few] známe osoby doplnené
   *[other] známych doplnených
}
import-did-updated = { $count ->
    [one] známa osoba prepísaná
    [few] známe osoby prepísané
   *[other] známych prepísaných
}
import-did-skipped = { $count ->
    [one] vynechaná, už ste ju poznali
    [few] vynechané, už ste ich poznali
   *[other] vynechaných, už ste ich poznali
}
import-did-rejected = { $count ->
    [one] riadok odmietnutý
    [few] riadky odmietnuté
   *[other] riadkov odmietnutých
}
import-did-remarked = { $count ->
    [one] riadok prevzatý s poznámkou
    [few] riadky prevzaté s poznámkou
   *[other] riadkov prevzatých s poznámkou
}
# $due do piatka 3. 7. 2026
import-duty = <b>{ $count ->
    [one] { $count } osobu treba informovať
    [few] { $count } osoby treba informovať
    [many] { $count } osoby treba informovať
   *[other] { $count } ľudí treba informovať
}</b> { $due } (čl. { $article }): všetkých nových aj doplnených.
import-no-duty = Nikoho netreba informovať.
import-by-day = do { $day } { $date }
import-rows-read = { $count ->
    [one] { $shown } riadok
    [few] { $shown } riadky
    [many] { $shown } riadka
   *[other] { $shown } riadkov
}
import-would = Čo by sa stalo
import-with-each = Čo sa zapíše ku každému
import-with-each-done = Čo sa zapísalo ku každému
import-fact-purpose = Účel
import-fact-source = Zdroj
import-fact-fields = Polia

## Odmietnuté riadky a poznámky

import-rejected = Odmietnuté riadky
import-rejected-save = Uložiť odmietnuté riadky ako CSV
import-rejected-saving = Ukladajú sa odmietnuté riadky
import-rejected-saved = Odmietnuté riadky sú uložené.
import-rejected-where = Uložené: { $path }
import-rejected-note = V súbore CSV ich môžete opraviť a importovať znova. Prvý riadok súboru má číslo 1.
import-rejected-more = { $count ->
    [one] A ešte { $count } riadok. Všetky sú v súbore CSV, ktorý sa dá opraviť a importovať znova.
    [few] A ešte { $count } riadky. Všetky sú v súbore CSV, ktorý sa dá opraviť a importovať znova.
    [many] A ešte { $count } riadka. Všetky sú v súbore CSV, ktorý sa dá opraviť a importovať znova.
   *[other] A ešte { $count } riadkov. Všetky sú v súbore CSV, ktorý sa dá opraviť a importovať znova.
}
import-row = Riadok
import-row-reason = Dôvod
import-remarks = Poznámky k riadkom
import-remark-rows = { $count ->
    [one] riadok { $rows }
    [few] riadky { $rows }
   *[other] riadky { $rows }
}
import-remark-rows-more = riadky { $rows } a ďalšie
import-left-out = Stĺpce, ktoré sa neprevezmú
import-left-out-note = Čo účel nepotrebuje alebo čo ste nepriradili, zostáva v súbore.

## Prevzatie

import-nothing-yet = Zatiaľ sa nič neuložilo. Aj po prevzatí sa dá celá dávka vrátiť.
import-take = Prevziať
import-take-people = { $count ->
    [one] Prevziať { $count } osobu
    [few] Prevziať { $count } osoby
    [many] Prevziať { $count } osoby
   *[other] Prevziať { $count } ľudí
}
import-running = Prebieha prevzatie
import-running-label = Preberajú sa ľudia
import-running-note = Všetko, alebo nič: ak ho zastavíte, neuloží sa nikto. Môžete zatiaľ robiť inde, import pobeží ďalej.
import-run-stopped = Prevzatie sa zastavilo. Nič sa neuložilo.
import-done = Import je hotový.
import-done-elsewhere = Import je hotový. Výsledok je na obrazovke Import.
import-failed-elsewhere = Import sa nepodaril, nič sa neuložilo. Dôvod je na obrazovke Import.
import-result = Čo sa stalo
import-next = Čo ďalej
import-over = Import je zapísaný v knihe prístupov.
import-another = Ďalší import

import-blocked-unreadable = Súbor sa takto nedá čítať
import-blocked-columns = Nie je priradený žiadny stĺpec
import-blocked-purpose = Chýba účel
import-blocked-source = Chýba zdroj
import-blocked-date = Skontrolujte dátum
import-blocked-counting = Ešte počítame
import-blocked-refused = Skúška neprešla
import-blocked-nobody = Niet koho prevziať
