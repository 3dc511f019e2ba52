# Slová okien systému, ktoré otvára program, a toho, čo odmieta obal okna.

dialog-vault-place = Kam uložiť trezor
dialog-vault-open = Otvoriť trezor
dialog-kit-save = Uložiť záchranný list
dialog-kit-file = Záchranný list.pdf
dialog-backup-place = Kam zálohovať
dialog-backup-open = Vyberte zálohu
dialog-backup = Zálohy Dôverníka
dialog-import-open = Vyberte súbor s kontaktmi
dialog-addresses = Súbory s kontaktmi
dialog-pdf = Dokument PDF
dialog-zip = Archív ZIP
dialog-csv = Tabuľka CSV
dialog-evidence-open = Vyberte doklad o súhlase
dialog-paper-open = Vyberte zmluvu alebo podpísané poučenie
dialog-paper-save = Kam uložiť zmluvu alebo poučenie
dialog-evidence = Doklady
dialog-rejected-save = Uložiť odmietnuté riadky
dialog-rejected-file = Odmietnuté riadky.csv
dialog-report-save = Uložiť výpis osobných údajov
dialog-report-file = Výpis osobných údajov.pdf
dialog-package-save = Uložiť balík údajov
dialog-package-file = Balík údajov.zip
dialog-document-save = Uložiť uchovaný dokument
dialog-calendar = Kalendár
dialog-calendar-save = Uložiť posledné dni do kalendára
dialog-calendar-file = Lehoty žiadostí.ics
dialog-letter-save = Uložiť list
dialog-letter-file = List.pdf
dialog-notice-save = Uložiť informáciu o spracúvaní
dialog-notice-file = Informácia o spracúvaní.pdf
dialog-record-save = Uložiť záznam o spracovateľských činnostiach
dialog-record-file = Záznam o spracovateľských činnostiach.pdf
dialog-receipt-save = Uložiť potvrdenie o súhlase
dialog-receipt-file = Potvrdenie o súhlase.pdf
dialog-receipt-json = Potvrdenie o súhlase.json
dialog-letters-save = Uložiť listy
dialog-letters-file = Listy s informáciou o spracúvaní.pdf
dialog-breach-report-save = Uložiť oznámenie porušenia
dialog-breach-report-file = Oznámenie porušenia.pdf
dialog-breach-letters-save = Uložiť listy dotknutým osobám
dialog-breach-letters-file = Listy o porušení.pdf
dialog-workbook = Zošit Excelu
dialog-cards = Vizitky vCard
dialog-json = Údaje JSON
dialog-export-save = Uložiť export
dialog-export-file = Export ľudí

# Odpíše ho ten, kto pokračuje bez záchranného listu.
kit-skip-word = bez listu

# Vidí to ten, kto sa opýta systému, prečo počítač zaspáva o chvíľu neskôr.
lock-before-sleep = Dôverník pred uspaním zamkne trezor.

error-bad-request = Okno sa opýtalo na niečo, čomu program nerozumie. Nič sa nezmenilo. Zamknite trezor a otvorte ho znova.
error-no-kit = Kód tohto záchranného listu už program nepozná. Nič sa nezmenilo. V Nastaveniach vytvorte nový list.
dialog-certificate-save = Uložiť potvrdenie o vymazaní
dialog-certificate-file = Potvrdenie o vymazaní.pdf
dialog-tell-save = Uložiť list príjemcovi
dialog-tell-file = List príjemcovi.pdf
