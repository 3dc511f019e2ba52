# Nastavenia firmy, okna, zamykania a knihy prístupov.

settings-title = Nastavenia
settings-loading = Načítavajú sa nastavenia
settings-load-failed = Nastavenia sa nepodarilo načítať. Údaje v trezore sú v poriadku.
# $at je čas 10:21
settings-saved = Uložené { $at }
settings-saved-toast = { $title }: uložené.
settings-unchanged = Nič sa nezmenilo
settings-owner-only = Mení len vlastník trezora

## Firma

settings-firm = Firma
settings-firm-note = Tieto údaje sú na každom liste a výpise, ktorý z programu odíde.
settings-firm-name = Názov firmy
settings-firm-address = Adresa
settings-firm-address-hint = Bez adresy je list neúplný.
settings-firm-contact = Kontakt
settings-firm-contact-hint = E-mail alebo telefón pre otázky o osobných údajoch. Bez neho je list neúplný.
settings-firm-dpo = Zodpovedná osoba
settings-firm-dpo-hint = Meno a kontakt, ak ju máte. Inak nechajte prázdne.
settings-firm-authority = Dozorný orgán
settings-firm-authority-hint = Kam sa môže osoba sťažovať.

## Okno

settings-window = Okno
settings-window-note = Platí hneď a len v tomto počítači.
settings-language = Jazyk
settings-theme = Vzhľad
settings-theme-system = Podľa systému
settings-theme-light = Svetlý
settings-theme-dark = Tmavý
settings-zoom = Veľkosť textu
settings-zoom-in = Zväčšiť
settings-zoom-out = Zmenšiť
settings-zoom-reset = Pôvodná veľkosť
settings-zoom-now = { $percent } %
settings-single-keys = Skratky jedným klávesom
settings-single-keys-hint = /, n a ? v zozname ľudí. Vypnite ich, ak program ovládate hlasom.
settings-window-failed = Vzhľad platí, ale nepodarilo sa ho zapamätať: { $why }

## Zamykanie

settings-lock = Zamykanie
settings-lock-minutes = Zamknúť po nečinnosti
settings-lock-minutes-note = minúty
settings-lock-minutes-hint = 1 až 60 minút. Po dvanástich hodinách sa trezor zamkne vždy.
settings-lock-minutes-bad = Zadajte celé číslo od 1 do 60.

## Kniha prístupov

settings-log = Kniha prístupov
settings-log-retention = Ako dlho uchovávať záznamy
settings-log-retention-hint = Kniha ukazuje, kto, kedy a prečo odkryl zapečatené pole. Kolegov o nej treba informovať.
settings-log-open = Otvoriť knihu prístupov
settings-log-other = iná doba ({ $period })

## Vymyslení ľudia

settings-sample = Vymyslení ľudia
settings-sample-text = Ak ste si program skúšali na vymyslených ľuďoch, odstránia sa všetci naraz. Vašich skutočných sa to netýka.
settings-sample-remove = Odstrániť vymyslených ľudí
settings-sample-none = Žiadni vymyslení ľudia tu nie sú.

## O programe

settings-about = O programe
settings-about-version = Verzia
settings-about-licence = Licencia
settings-about-folder = Priečinok trezora
settings-about-law = Právne lehoty podľa stavu k
settings-about-none = žiadny trezor

## Čo sa nedá

error-unknown-setting = Také nastavenie program nemá. Nič sa nezmenilo.
error-bad-setting = Táto hodnota sa pre nastavenie { $key } nehodí. Nič sa nezmenilo. Skontrolujte ju a skúste to znova.
