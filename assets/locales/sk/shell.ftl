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
dialog-csv = Tabuľka CSV
dialog-evidence-open = Vyberte doklad o súhlase
dialog-evidence = Doklady
dialog-rejected-save = Uložiť odmietnuté riadky
dialog-rejected-file = Odmietnuté riadky.csv
dialog-report-save = Uložiť výpis osobných údajov
dialog-report-file = Výpis osobných údajov.pdf
dialog-notice-save = Uložiť informáciu o spracúvaní
dialog-notice-file = Informácia o spracúvaní.pdf
dialog-record-save = Uložiť záznam o spracovateľských činnostiach
dialog-record-file = Záznam o spracovateľských činnostiach.pdf

# Odpíše ho ten, kto pokračuje bez záchranného listu.
kit-skip-word = bez listu

# Vidí to ten, kto sa opýta systému, prečo počítač zaspáva o chvíľu neskôr.
lock-before-sleep = Dôverník pred uspaním zamkne trezor.

error-bad-request = Okno sa opýtalo na niečo, čomu program nerozumie. Nič sa nezmenilo. Zamknite trezor a otvorte ho znova.
error-no-kit = Kód tohto záchranného listu už program nepozná. Nič sa nezmenilo. V Nastaveniach vytvorte nový list.
