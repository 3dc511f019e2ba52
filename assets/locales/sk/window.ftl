# Words of the frame and of the shared parts of the window.

skip = Preskočiť na obsah
nav-label = Hlavné menu
nav-work = Práca
nav-privacy = Ochrana údajov
nav-vault = Trezor
nav-people = Ľudia
nav-consents = Súhlasy
nav-privacy-office = Pravidlá a registre
nav-audit = Prístupy
nav-import = Import
nav-backup = Zálohy
nav-staff = Kolegovia
nav-settings = Nastavenia

## Top bar

# $name of the colleague, $role as a word
topbar-staff = Otvoril(a): { $name }, { $role }
lock-now = Zamknúť
lock-in-minutes = Zamkne sa o { $minutes } min
lock-in-seconds = Zamkne sa o { $seconds } s

## Fields

field-show = Ukázať
field-hide = Skryť
field-caps-lock = Máte zapnutý Caps Lock.
field-date-early = Najskôr { $date }.
field-date-late = Najneskôr { $date }.
copy-of = Kopírovať: { $label }
copy-done = Skopírované
copy-selected = Text je označený, skopírujte ho klávesmi Ctrl+C.
filter-remove = Zrušiť filter { $name }
# $score 0 to 4, from zxcvbn
strength = { $score ->
    [0] Veľmi slabá.
    [1] Slabá.
    [2] Ešte nestačí.
    [3] Dobrá.
   *[4] Výborná.
}
errors-title = { $count ->
    [one] Treba opraviť jednu vec:
    [few] Treba opraviť { $count } veci:
   *[other] Treba opraviť { $count } vecí:
}

## Sealed fields

seal-sealed = Zapečatené
seal-show = Ukázať
seal-cover = Zakryť
seal-extend = Predĺžiť
seal-fill = Doplniť
seal-restricted = Obmedzené
seal-redacted = začiernené:
seal-seals-in = Zakryje sa o
# Spoken by screen readers. $label is the name of the field.
seal-said-open = { $label }: odkryté, zakryje sa o { $seconds ->
    [one] { $seconds } sekundu
    [few] { $seconds } sekundy
   *[other] { $seconds } sekúnd
}.
seal-said-last = { $label }: zakryje sa o { $seconds ->
    [one] { $seconds } sekundu
    [few] { $seconds } sekundy
   *[other] { $seconds } sekúnd
}.
seal-said-sealed = { $label }: zapečatené.
exposure-label = Odkryté osobné údaje
exposure-left = Zostávajúci čas odkrytia
exposure-what = Odkryté: { $count ->
    [one] { $count } pole
    [few] { $count } polia
   *[other] { $count } polí
}
exposure-cover = Zakryť hneď

## Deadlines. $days is a whole number.

due-left = { $days ->
    [0] dnes
    [1] zajtra
    [few] { $days } dni
   *[other] { $days } dní
}
due-late = { $days ->
    [one] { $days } deň po lehote
    [few] { $days } dni po lehote
   *[other] { $days } dní po lehote
}
# $day in the genitive (below), $date, $left as above
due-full = do { $day } { $date } · { $left }
due-weekday-0 = nedele
due-weekday-1 = pondelka
due-weekday-2 = utorka
due-weekday-3 = stredy
due-weekday-4 = štvrtka
due-weekday-5 = piatka
due-weekday-6 = soboty

## Lists

list-select-all = Vybrať všetko, čo vyhovuje
list-select = Vybrať: { $name }
list-selected = Vybraté: { $count }
list-clear = Zrušiť výber
list-bulk = S vybratými
list-loading = Načítava sa
list-error = Zoznam sa nepodarilo načítať. Údaje v trezore sú v poriadku, skúste to znova.
list-sealed-column = Zapečatený stĺpec: nedá sa podľa neho triediť

## Jobs

progress-left = ešte asi { $seconds ->
    [one] { $seconds } sekundu
    [few] { $seconds } sekundy
   *[other] { $seconds } sekúnd
}
progress-background = Pokračovať na pozadí

## Steps

steps-label = Kroky
steps-done = hotovo

## Palette and keys

palette-open = Nájsť osobu alebo spustiť príkaz
palette-results = Výsledky
palette-none = Nič sa nenašlo. Hľadá sa len v tom, čo vidno bez odkrytia.
palette-choose = výber
palette-run = otvoriť
palette-close = zavrieť
keys-title = Klávesové skratky

## Obrazovky

screen-missing = Táto verzia programu túto obrazovku nemá.
screen-failed = Obrazovku sa nepodarilo načítať. Údaje v trezore sú v poriadku.
# Niečo zistené pri otváraní, na čo nemáme vetu. $code je stále slovo programu.
window-warning = Pri otváraní trezora sa zistilo: { $code }.
warning-seen = Rozumiem
warning-title-behind = Trezor je starší, než bol
warning-title-altered = Súbor trezora niekto vymenil
warning-title-anchor-lost = Nevieme, či je toto najnovší stav
warning-title-anchor-old = Nevieme, či je toto najnovší stav
warning-title-ledger-lost = Chýba zoznam vymazaní
warning-title-keychain-newer = Tento počítač videl novší stav
warning-kit-unconfirmed = Nikto ešte nedokázal, že má v ruke platný záchranný list. Vytvorte nový a odpíšte z neho dve skupiny.
warning-to-keys = Otvoriť Nastavenia
warning-backup = Najnovšia dobrá záloha: { $path }
warning-no-backup = O žiadnej dobrej zálohe nevieme. Skôr než budete pokračovať, pozrite sa, či nejakú máte na USB alebo inom disku.
warning-to-backups = Zálohy
warning-tell-owner = Povedzte to vlastníkovi trezora. Varovanie sa ukáže, kým ho nevezme na vedomie.
warning-acknowledge = Beriem na vedomie
warning-acknowledge-title = Vziať varovanie na vedomie
warning-acknowledge-text = Varovanie sa už neukáže. Do knihy prístupov sa zapíše, kto a kedy ho vzal na vedomie. Trezor sa tým nezmení.
leave-title = Zahodiť, čo ste napísali?
leave-text = Na tejto obrazovke sú neuložené zmeny.
leave-go = Zahodiť a odísť
leave-stay = Zostať

## Zamknutie

lock-soon-title = Trezor sa o chvíľu zamkne
lock-soon-text = Dlhšie s ním nikto nepracoval. Rozpísaná poznámka alebo nová osoba sa odloží a po odomknutí v nej budete pokračovať. Ostatné neuložené zmeny sa stratia.
lock-soon-final = Trezor je otvorený dvanásť hodín, potom sa zamkne vždy. Uložte, čo máte rozpísané, a otvorte ho znova.
lock-soon-stay = Zostať

## Rozpísaný text

draft-restored = Tu pokračujete v tom, čo ste písali { $time } a neuložili.
draft-discard = Zahodiť rozpísané

## Paleta a skratky

palette-people = Ľudia
palette-more-people = Ďalší ľudia
palette-acts = Príkazy
palette-screens = Obrazovky
palette-lock = Zamknúť trezor
palette-cover = Zakryť všetko odkryté
palette-theme-light = Svetlý vzhľad
palette-theme-dark = Tmavý vzhľad
palette-new-person = Nová osoba
keys-everywhere = Všade
keys-people = V zozname ľudí
keys-palette = nájsť osobu alebo spustiť príkaz
keys-lock = zamknúť trezor
keys-undo = vrátiť posledný úkon
keys-zoom-in = zväčšiť
keys-zoom-out = zmenšiť
keys-zoom-reset = pôvodná veľkosť
keys-help = tento prehľad
keys-close = zavrieť
keys-move = predošlá a ďalšia osoba
keys-open = otvoriť záznam
keys-space = medzerník
keys-peek = nahliadnuť
keys-search = hľadať
keys-new = nová osoba

## Jazyky, každý vlastným slovom

window-in-sk = Slovenčina
window-in-en = English
