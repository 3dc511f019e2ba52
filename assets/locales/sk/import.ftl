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
import-reason-field-not-needed = účel ho nepotrebuje
import-reason-suppressed = osoba nechce byť oslovovaná
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
import-remark-not-needed = účel ho nepotrebuje, vynechané
import-remark-other = hodnota vynechaná
