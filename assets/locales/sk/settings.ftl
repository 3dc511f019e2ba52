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
settings-log-retention-hint = Kniha ukazuje, kto, kedy a prečo odkryl zapečatené pole. Po tomto čase zo záznamu ostane kedy, kto a čo; podrobnosti sa zmažú. Kolegov o nej treba informovať.
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

## Kľúče od trezora

settings-keys = Kľúče od trezora
settings-keys-phrase = Vaša prístupová fráza
settings-keys-phrase-text = Otvárate ňou trezor vy a nikto iný.
settings-keys-phrase-since = Platí od { $date }.
settings-keys-phrase-change = Zmeniť prístupovú frázu
settings-keys-phrase-now = Vaša doterajšia fráza
settings-keys-phrase-do = Zmeniť frázu
settings-keys-phrase-working = Odvodzuje sa nový kľúč
settings-keys-phrase-changed = Fráza je zmenená. Nabudúce otvorte trezor novou.
settings-keys-advice = Kto má starú kópiu súborov trezora, otvorí ju ďalej starou frázou. Ak mohla uniknúť, vymeňte aj hlavný kľúč.
settings-keys-advice-owner = Kto má starú kópiu súborov trezora, otvorí ju ďalej starou frázou. Ak mohla uniknúť, povedzte to vlastníkovi.
settings-keys-kit-text = Papier s kódom pre prípad, že sa fráza zabudne. Nový list nahradí starý.
settings-keys-kit-new = Nový list
settings-keys-kit-pending = čaká na potvrdenie
settings-keys-kit-title = Nový záchranný list
settings-keys-kit-do = Vytvoriť a uložiť
settings-keys-kit-what = Vytvorí sa nový kód a uloží sa ako PDF tam, kde vyberiete. Na obrazovke ho neuvidíte.
settings-keys-kit-old = Doterajší list prestane platiť, zničte ho.
settings-keys-kit-paper = Po vytlačení súbor vymažte a dve skupiny z papiera odpíšte späť.
settings-keys-kit-prove = Potvrďte nový list
settings-keys-kit-confirm = Potvrdiť list
settings-keys-kit-done = Nový záchranný list platí.
settings-keys-keychain = Kľúč v tomto počítači
settings-keys-keychain-text = Otváranie jedným kliknutím. Kľúč leží v kľúčenke počítača a po čase sám skončí.
settings-keys-keychain-none = Tento počítač kľúčenku nemá
settings-keys-keychain-set = Uložiť kľúč
settings-keys-keychain-forget = Zabudnúť kľúč
settings-keys-keychain-on = uložený
settings-keys-keychain-until = uložený do { $date }
settings-keys-keychain-title = Uložiť kľúč v tomto počítači
settings-keys-keychain-what = Trezor potom otvoríte tlačidlom. Fráza platí stále, aj keď kľúč skončí alebo sa stratí.
settings-keys-keychain-days = Ako dlho má platiť
settings-keys-keychain-risk = Kto pracuje pod vaším menom v tomto počítači, otvorí trezor bez frázy. Na spoločnom alebo prenosnom počítači to nerobte.
settings-keys-master = Hlavný kľúč
settings-keys-master-text = Šifruje celý trezor. Vymeňte ho, ak mohla uniknúť fráza, záchranný list alebo kópia súborov.
settings-keys-master-new = Vymeniť kľúč
settings-keys-master-title = Vymeniť hlavný kľúč
settings-keys-master-working = Trezor sa šifruje novým kľúčom
settings-keys-master-what = Celý trezor sa zašifruje novým kľúčom. Staré kópie súboru s kľúčmi potom neotvoria nič nové.
settings-keys-master-when = Trvá to niekoľko sekúnd až minút. Prerušenie nevadí, dokončí sa pri ďalšom otvorení.
settings-keys-master-phrases = Frázy, záchranný list a kľúč v počítači platia ďalej.
settings-keys-master-backups = Zálohy, ktoré program dosiahne, dostanú nové kľúče.
settings-keys-master-done = Trezor má nový hlavný kľúč.
