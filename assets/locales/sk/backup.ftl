# Zálohy a obnova.

backup-title = Zálohy
backup-sub = Každá záloha je zašifrovaná a po zapísaní overená. Otvorí ju fráza alebo záchranný list.
backup-loading = Načítavajú sa zálohy
backup-now = Zálohovať teraz
backup-not-viewer = Vaša rola zálohy nerobí
backup-running = Zapisuje sa a overuje sa záloha
backup-verifying = Overuje sa záloha
backup-drilling = Skúša sa obnova do dočasného súboru

backup-last = Posledná dobrá záloha
backup-good = Overená
backup-missing = Chýba
backup-none = Zatiaľ žiadna
backup-none-text = Keby sa disk pokazil dnes, údaje by nebolo z čoho obnoviť.
backup-days-ago = { $count ->
    [one] pred { $count } dňom
    [few] pred { $count } dňami
   *[other] pred { $count } dňami
}
backup-made = Záloha je hotová a overená.
backup-made-bad = Záloha sa zapísala, ale overením neprešla. Predošlé zálohy platia.
backup-made-people = { $count ->
    [one] Je v nej { $shown } osoba.
    [few] Sú v nej { $shown } osoby.
   *[other] Je v nej { $shown } osôb.
}
backup-fingerprint = Odtlačok súboru (SHA-256)
backup-check-whole = Záloha je v poriadku:
backup-check-broken = Záloha je poškodená:
backup-check-broken-text = Nespoliehajte sa na ňu a urobte novú. Trezor je v poriadku.
backup-drill-whole = Obnova sa podarila celá:
backup-drill-broken = Obnova sa nepodarila:

backup-list = Všetky zálohy
backup-table = Tabuľka záloh
backup-list-none = Zatiaľ tu nie je žiadna záloha
backup-list-none-text = Prvú urobíte tlačidlom Zálohovať teraz.
backup-col-made = Vytvorená
backup-col-state = Overenie
backup-col-size = Veľkosť
backup-col-act = Úkon
backup-verify = Overiť
backup-verify-of = Overiť zálohu: { $when }
backup-verified = overená { $at }
backup-bad = poškodená, zistené { $at }
backup-unverified = zatiaľ neoverená
backup-kept-daily = denná
backup-kept-weekly = týždenná
backup-kept-monthly = mesačná
backup-kept-last-good = jedna z troch posledných
backup-kept-rule = Ostáva 7 denných, 4 týždenné a 12 mesačných, vždy najmenej tri dobré.

backup-places = Kam sa zálohuje
backup-place-own = Priečinok trezora v tomto počítači
backup-place-last = naposledy { $when }
backup-place-never = zatiaľ žiadna záloha
backup-place-away = Teraz tu nie je
backup-place-away-text = Pripojte disk alebo USB, doplní sa pri najbližšej zálohe.
backup-place-add = Pridať miesto
backup-place-remove = Prestať zálohovať do { $path }
backup-places-hint = Aspoň jedno miesto majte mimo tejto budovy. Odobratím miesta sa zálohy na ňom nezmažú.
backup-places-only-own = Keby sa pokazil tento disk, stratili by ste trezor aj zálohy. Pridajte USB alebo iný disk.
backup-place-unreachable = disk alebo USB nie je pripojené
backup-place-disk-full = na disku nie je miesto
backup-place-no-permission = program tam nesmie zapisovať
backup-place-unknown = nepodarilo sa zapísať

backup-schedule = Kedy sa zálohuje samo
backup-daily = Každý deň
backup-daily-hint = Keď je trezor otvorený, raz za deň na pozadí.
backup-on-quit = Pri zatvorení programu
backup-on-quit-hint = Uvidíte, ako ďaleko je, a môžete ju zastaviť.

backup-drill = Vyskúšaná obnova
backup-drill-text = Raz za mesiac program zálohu celú obnoví do dočasného zašifrovaného súboru a ten potom vymaže.
backup-drill-due = Prešiel viac než mesiac. Vyskúšajte, či sa zo zálohy dá obnoviť.
backup-drill-never = zatiaľ nevyskúšaná
backup-drill-ok = podarila sa { $date }
backup-drill-failed = nepodarila sa { $date }
backup-drill-do = Vyskúšať obnovu
backup-drill-nothing = Zatiaľ niet z čoho

backup-prune = Upratať staré
backup-prune-title = Upratať staré zálohy
backup-prune-looking = Zisťuje sa, čo by sa vymazalo
backup-prune-nothing = Niet čo upratať, každá záloha má svoj dôvod.
backup-prune-text = { $count ->
    [one] Vymaže sa { $count } záloha, ostane { $kept }.
    [few] Vymažú sa { $count } zálohy, ostane { $kept }.
   *[other] Vymaže sa { $count } záloh, ostane { $kept }.
}
backup-prune-do = Vymazať
backup-pruned = { $count ->
    [one] Vymazaná { $count } záloha.
    [few] Vymazané { $count } zálohy.
   *[other] Vymazaných { $count } záloh.
}

backup-reach-none = Trezor zatiaľ nemá zálohy.
backup-reached = { $count ->
    [one] { $count } záloha má nový kľúč.
    [few] { $count } zálohy majú nový kľúč.
   *[other] { $count } záloh má nový kľúč.
}
backup-not-reached = { $count ->
    [one] K { $count } zálohe sme sa nedostali:
    [few] K { $count } zálohám sme sa nedostali:
   *[other] K { $count } zálohám sme sa nedostali:
}
backup-reach-unreachable = disk nie je pripojený
backup-reach-failed = nedá sa zmeniť
backup-not-reached-text = Kým nedostanú nový kľúč, otvorí ich aj stará fráza. Pripojte disk, alebo ich zničte.

## Samo od seba

backup-itself-running = Denná záloha
backup-itself-made = Denná záloha je hotová a overená.
backup-itself-failed = Denná záloha sa nepodarila.
backup-nag-none = Trezor zatiaľ nemá ani jednu dobrú zálohu.
backup-nag-old = Posledná dobrá záloha je z { $when }, { $age }.
backup-nag-open = Zálohy
backup-quit-title = Pred zatvorením sa zálohuje
backup-quit-text = Program sa zatvorí sám, keď bude záloha hotová a overená.
backup-quit-without = Zatvoriť bez zálohy
backup-quit-failed = Záloha pred zatvorením sa nepodarila
backup-quit-failed-text = Trezor je v poriadku a predošlé zálohy platia.
backup-quit-anyway = Zatvoriť aj tak
backup-quit-stay = Ostať v programe

## Obnova

restore-title = Obnoviť trezor zo zálohy
restore-sub = Obnovuje sa do nového priečinka. Záloha ani trezor, ktorý tu už máte, sa nezmenia.
restore-step-choose = Záloha a kľúč
restore-step-run = Obnova
restore-step-done = Hotovo
restore-file = Z ktorej zálohy
restore-file-text = Zálohy sú v priečinku trezora pod názvom backups, na USB alebo na inom disku, kam ste zálohovali.
restore-pick = Vybrať zálohu
restore-pick-other = Vybrať inú zálohu
restore-made = Vytvorená
restore-firm = Firma
restore-firm-sealed = zistí sa po otvorení
restore-missing-file = Zostáva vybrať zálohu
restore-key = Čím ju otvoriť
restore-by-phrase = Frázou
restore-by-sheet = Záchranným listom
restore-phrase-hint = Fráza, ktorou ste otvárali trezor v čase, keď záloha vznikla.
restore-code-hint = List, ktorý platil v čase, keď záloha vznikla. Osem skupín po štyroch znakoch.
restore-wrong-phrase = Táto fráza zálohu neotvára. Skúste frázu, ktorá platila, keď záloha vznikla, alebo záchranný list.
restore-wrong-code = Tento list zálohu neotvára. Skúste list, ktorý platil, keď záloha vznikla.
restore-folder = Kam obnoviť
restore-folder-hint = Vznikne nový priečinok. Vyberte disk tohto počítača.
restore-do = Obnoviť
restore-running = Obnovuje sa trezor
restore-running-text = Skôr než sa dá čokoľvek prečítať, zopakujú sa vymazania, odvolania súhlasu a námietky, ktoré prišli až po zálohe.
restore-done = Trezor je obnovený
restore-people = Obnovené
restore-replayed = Zopakované po zálohe
restore-replayed-none = nič, po zálohe nikto o vymazanie nežiadal
restore-replayed-count = { $count ->
    [one] { $count } vymazanie, odvolanie alebo námietka
    [few] { $count } vymazania, odvolania alebo námietky
   *[other] { $count } vymazaní, odvolaní alebo námietok
}
restore-chain-whole = Kniha prístupov je celá
restore-chain-broken = Kniha prístupov nie je celá
restore-chain-broken-text = Niektoré záznamy knihy prístupov chýbajú alebo sú zmenené. Porovnajte odtlačok s vytlačeným výpisom.
restore-done-note = Čo pribudlo po tejto zálohe, v trezore nie je. Starý trezor nechajte odložený, kým si obnovený neskontrolujete.
restore-to-unlock = Otvoriť obnovený trezor

## Odmietnutia

error-unreachable = Priečinok alebo súbor so zálohou tu teraz nie je. Nič sa nezmenilo. Pripojte disk alebo USB a skúste to znova.
error-not-a-backup = Toto nie je záloha Dôverníka. Vyberte súbor, ktorého názov sa končí na .dovernik-backup.
error-backup-damaged = Táto záloha je poškodená a nedá sa na ňu spoľahnúť. Nič sa nezmenilo. Vyberte inú zálohu.
error-no-backup = Zatiaľ niet dobrej zálohy, s ktorou by sa obnova dala vyskúšať. Najprv ju urobte.
