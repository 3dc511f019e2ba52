# Priebeh: čo sa s osobou dialo, a poznámky.

timeline-title = Priebeh
timeline-label = Čo sa dialo, najnovšie prvé
timeline-older = Ukázať staršie
timeline-write = Poznámka
timeline-write-hint = Čo sa dohodlo, čo treba vedieť
timeline-private = Dôverná – zapečatí sa
timeline-save = Uložiť poznámku
timeline-note-saved = Poznámka je uložená.
timeline-note-empty = Napíšte, čo sa stalo.
timeline-private-note = Dôverná poznámka
timeline-private-notes = Dôverné poznámky
timeline-notes-count = { $count ->
    [one] { $count } poznámka
    [few] { $count } poznámky
    [many] { $count } poznámky
   *[other] { $count } poznámok
}

## Čo si program všimol v texte

timeline-noticed-birth-number = V texte je rodné číslo. Do poznámky nepatrí, používa sa, len keď to účel vyžaduje.
timeline-noticed-iban = V texte je číslo účtu. Patrí do poľa Číslo účtu, kde je zapečatené.
timeline-noticed-card-number = V texte je číslo platobnej karty. Nepotrebujete ho.
timeline-noticed-health = V texte je niečo o zdraví. To je osobitná kategória údajov; zapíšte len to, čo treba pre dohodu, a bez dôvodu.
timeline-noticed-drop = Vypustiť číslo
timeline-noticed-private = Zapečatiť poznámku

## Záznamy

timeline-unlock = <b>Odkryté:</b> { $fields }
timeline-reason = Dôvod: { $reason }
timeline-for = na { $minutes ->
    [one] { $minutes } minútu
    [few] { $minutes } minúty
   *[other] { $minutes } minút
}
timeline-consent-ask = <b>Súhlas vyžiadaný:</b> { $purpose }
timeline-consent-grant = <b>Súhlas udelený:</b> { $purpose }
timeline-consent-refuse = <b>Súhlas odmietnutý:</b> { $purpose }
timeline-consent-withdraw = <b>Súhlas odvolaný:</b> { $purpose }
timeline-consent-unproven = <b>Súhlas bez dôkazu:</b> { $purpose }
timeline-notice = <b>Informácia o spracúvaní podaná</b>
timeline-disclosure = <b>Poskytnuté:</b> { $recipient }
timeline-somebody = osobe samej
timeline-report = <b>Výpis osobných údajov vyhotovený</b>
timeline-processing-start = <b>Účel sa začal:</b> { $purpose }
timeline-processing-end = <b>Účel sa skončil:</b> { $purpose }
timeline-changed = <b>Zmenené:</b> { $fields }
timeline-created = <b>Záznam vznikol</b>
timeline-imported = <b>Záznam prišiel importom</b>
timeline-task = <b>Úloha:</b> { $text }
timeline-task-done = <b>Úloha hotová:</b> { $text }
timeline-deal = <b>Obchod:</b> { $text }
timeline-deal-moved = <b>Obchod posunutý:</b> { $text }
timeline-attachment = <b>Príloha uložená</b>
timeline-company-role = <b>Rola vo firme:</b> { $text }
timeline-tag = <b>Štítok:</b> { $text }
timeline-other = <b>Ďalší záznam</b>
timeline-source = Zdroj: { $source }

# Priebeh: odmietnutia.

error-empty-text = Poznámka je prázdna. Nič sa neuložilo.
error-unknown-note = Takú poznámku pri tejto osobe nemáme.
error-bad-cursor = Toto miesto v priebehu nepoznáme. Načítajte priebeh od začiatku.
