# Prvé spustenie, otvorenie trezora, záchranný list.

## Otvorenie

vault-known = Trezory v tomto počítači
vault-last-opened = naposledy otvorený { $when }
vault-last-backup = záloha { $when }, overená
vault-never-opened = tu ešte neotvorený
vault-absent = priečinok tu teraz nie je
vault-open-other = Otvoriť z disku alebo USB
vault-create-other = Vytvoriť nový trezor
vault-forget = Odstrániť zo zoznamu
vault-forget-hint = Priečinok s údajmi ostane, kde je.
vault-locked-note = Trezor je zamknutý. Nikto z neho nič neprečíta, kým nezadáte svoju frázu.
vault-absent-note = Priečinok trezora tu teraz nie je. Pripojte disk, na ktorom leží, alebo otvorte iný trezor.
vault-phrase = Vaša prístupová fráza
vault-phrase-own = Každý kolega má vlastnú frázu. Podľa nej spoznáme, kto otvára.
vault-layout = Slovenská klávesnica má oproti anglickej vymenené Y a Z.
vault-layout-qwertz = Písali ste na rozložení QWERTZ (slovenské), Y a Z sú oproti anglickému vymenené.
vault-layout-qwerty = Písali ste na rozložení QWERTY (anglické), Y a Z sú oproti slovenskému vymenené.
vault-open = Otvoriť trezor
vault-opening = Odvodzuje sa kľúč z frázy
vault-missing-phrase = Zadajte frázu.
vault-missing-vault = Priečinok tu nie je
# $left je čas 0:12
vault-wait = Ďalší pokus o { $left }
vault-foot = Údaje neopúšťajú tento počítač. Bez frázy ani záchranného listu ich neotvorí nikto, ani my.
vault-locking = Zamyká sa
vault-starting = Spúšťa sa
vault-start-failed = Nepodarilo sa zistiť stav trezora. Údaje sú v bezpečí.

## Prvé spustenie

vault-first-step-firm = Firma a vy
vault-first-step-keys = Fráza a záchranný list
vault-first-step-start = Čím začať
vault-first-firm-title = Najprv firma a vy
vault-first-firm-sub = Všetko ostane v jednom zašifrovanom priečinku v tomto počítači. Netreba účet ani internet.
vault-first-company = Názov firmy
vault-first-company-hint = Bude na každom liste, ktorý z programu odíde.
vault-first-staff = Vaše meno
vault-first-staff-hint = Zapisuje sa do knihy prístupov. Budete vlastníkom trezora.
vault-first-language = Jazyk programu
vault-first-place = Kde bude trezor
vault-first-place-label = Priečinok trezora
vault-first-place-hint = Vyberte disk tohto počítača. Priečinky OneDrive, Dropbox a sieťové disky môžu trezor poškodiť.
vault-first-existing = Už máte trezor?
vault-first-missing-company = Chýba názov firmy
vault-first-missing-staff = Chýba vaše meno
vault-first-missing-folder = Chýba priečinok
vault-first-keys-title = Dva kľúče od trezora
vault-first-keys-sub = Prvý nosíte v hlave, druhý leží na papieri mimo tohto počítača. Tretí neexistuje.
vault-first-phrase = Prístupová fráza
vault-first-phrase-label = Päť náhodných slov, diakritika nevadí
vault-first-again = Ešte raz, pre istotu
vault-first-again-begins = Zatiaľ sedí, dopíšte ju celú.
vault-first-again-same = Sedí.
vault-first-again-differs = Od prvej sa líši. Ukážte si ju a porovnajte.
vault-first-suggest = Navrhnúť frázu
vault-first-suggest-other = Navrhnúť inú frázu
vault-first-phrase-note = Frázu nikam neposielame a nevieme ju obnoviť. Nepoužívajte tú istú ako do e-mailu alebo banky.
vault-first-phrase-done = Fráza je nastavená.
vault-first-phrase-done-text = Od tejto chvíle otvára trezor len ona a záchranný list. Na obrazovku ju už neuvidíte.
vault-first-phrase-set = Nastavená
vault-first-missing-phrase = Chýba fráza
vault-first-weak-phrase = Fráza ešte nestačí
vault-first-missing-again = Zostáva zopakovať frázu
vault-first-create = Vytvoriť trezor
vault-first-creating = Vytvára sa trezor a jeho kľúče

## Sila frázy

vault-phrase-years = Uhádnuť ju by trvalo roky.
vault-phrase-forever = Uhádnuť ju by trvalo dlhšie, než bude firma existovať.
vault-phrase-empty = Najmenej 12 znakov. Dĺžka pomáha viac než číslice a zvláštne znaky.
vault-phrase-too-short = Má menej než 12 znakov.
vault-phrase-too-long = Má viac než 128 znakov.
vault-phrase-guessable = Dala by sa ľahko uhádnuť, pridajte náhodné slovo.
vault-phrase-contains-name = Je v nej názov firmy alebo vaše meno.
vault-phrase-common = Je medzi často používanými frázami.

## Záchranný list

vault-kit-title = Záchranný list
vault-kit-paper = Záchranný list – { $company }
vault-kit-code = Kód z ôsmich skupín, na obrazovke zapečatený
vault-kit-rule-place = Uložte ho do sejfu alebo k notárovi, nie k počítaču.
vault-kit-rule-open = Kto má list a disk, otvorí všetky údaje.
vault-kit-rule-only = Bez neho zabudnutú frázu nikto nenahradí.
vault-kit-paper-only = Kód je čitateľný len na papieri. Na obrazovke ostáva zapečatený.
vault-kit-later = List sa uloží hneď po vytvorení trezora.
vault-kit-save = Uložiť záchranný list
vault-kit-save-again = Uložiť znova
# $at je čas 10:21
vault-kit-saved = Uložený { $at }
vault-kit-saved-where = Uložený: { $path }. Vytlačte ho a súbor z počítača vymažte.
vault-kit-prove = Odpíšte z listu dve skupiny
vault-kit-prove-hint = Tak viete, že list máte naozaj v ruke a dá sa prečítať.
vault-kit-group = { $position }. skupina
vault-kit-wrong = Aspoň jedna skupina nesedí s listom. Skontrolujte, či máte v ruke posledný uložený list.
vault-kit-confirm = Potvrdiť a pokračovať
vault-kit-missing-save = Zostáva uložiť list
vault-kit-missing-groups = Zostáva odpísať dve skupiny
vault-kit-skip = Pokračovať bez listu
vault-kit-skip-title = Naozaj bez záchranného listu
vault-kit-skip-text = Ak frázu zabudnete, údaje už nikto neotvorí: ani vy, ani my. Kód sa po tomto kroku zahodí a neskôr sa nedá zistiť.
# $word treba odpísať presne
vault-kit-skip-label = Na potvrdenie napíšte: { $word }
vault-kit-skip-wrong = Napíšte presne: { $word }

## Čím začať

vault-first-start-title = Trezor je pripravený
vault-first-start-sub = Čím chcete začať? Ostatné urobíte kedykoľvek neskôr.
vault-first-start-import = Priniesť adresár zo súboru
vault-first-start-import-hint = CSV alebo vizitky z Outlooku, Googlu či iného CRM. Berie sa len to, na čo máte účel.
vault-first-start-empty = Začať s prázdnym trezorom
vault-first-start-empty-hint = Prvú osobu pridáte sami.
vault-first-start-sample = Vyskúšať s vymyslenými ľuďmi
vault-first-start-sample-hint = Sú označení a odstránite ich jedným kliknutím.
vault-first-start-go = Začať
vault-first-start-adding = Pridávajú sa vymyslení ľudia

## Iné cesty dnu

vault-forgot = Zabudli ste frázu?
vault-have-sheet = Mám záchranný list
vault-first-time = Otvárate prvý raz?
vault-have-code = Mám kód od vlastníka
vault-restore = Obnoviť zo zálohy
vault-keychain-ask = Tento počítač má kľúč uložený.
vault-keychain-open = Otvoriť kľúčom z počítača
vault-new-phrase = Vaša nová fráza
vault-code-group = { $position }. skupina kódu
vault-code-hint = Osem skupín po štyroch znakoch. Veľké a malé písmená sú to isté, O je nula, I a L sú jednotka.
vault-code-wrong = Kód nesedí: niektorý znak je odpísaný inak. Porovnajte skupiny s papierom.
vault-code-right = Kód je odpísaný správne.
vault-code-missing = Zostáva odpísať kód
vault-code-opening = Overuje sa kód a vytvára sa váš kľúč

vault-recover-title = Otvoriť záchranným listom
vault-recover-sub = List otvorí trezor { $vault } a vlastník si nastaví novú frázu. Stará prestane platiť, list platí ďalej.
vault-recover-code = Záchranný kód z listu
vault-recover-open = Otvoriť a nastaviť frázu
vault-recover-refused = Tento list trezor neotvára. Je z iného trezora, alebo ho nahradil novší list. Údaje sú v bezpečí.
vault-recover-done = Trezor je otvorený a má novú frázu. Záchranný list vráťte, kam patrí.
vault-join-title = Prvé otvorenie s kódom
vault-join-sub = Kód do trezora { $vault } ste dostali od vlastníka. Použije sa raz a nahradí ho vaša fráza, ktorú nebude poznať nikto iný.
vault-join-code = Kód od vlastníka
vault-join-open = Otvoriť a nastaviť frázu
vault-join-refused = Tento kód trezor neotvára. Je použitý, po platnosti alebo z iného trezora. Požiadajte vlastníka o nový.
vault-join-done = Trezor je otvorený. Odteraz ho otvárate svojou frázou, kód už neplatí.

## Fráza ešte raz

vault-reauth = Vaša prístupová fráza, ešte raz
vault-reauth-hint = Aby to nespravil niekto, kto len prešiel okolo.
vault-reauth-wrong = Táto fráza nie je vaša. Skontrolujte Caps Lock a jazyk klávesnice.
