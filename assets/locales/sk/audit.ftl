# Kniha prístupov.

## Úkony v knihe prístupov. Zoznam slov je v crm/src/audit/acts.rs a vault/src/audit/mod.rs.

audit-act-vault-created = Vytvorený trezor
audit-act-register-founded = Založená evidencia
audit-act-unlock = Odomknutý trezor
audit-act-unlock-failed = Neúspešné pokusy odomknúť trezor
audit-act-vault-finding = Nález pri otváraní trezora
audit-act-warning-acknowledged = Varovanie vzaté na vedomie
audit-act-log-expired = Podrobnosti starých záznamov zmazané
audit-act-migrated = Úprava trezora na novú verziu
audit-act-erased = Výmaz údajov osoby
audit-act-erasure-traces = Zvyšky po výmaze nájdené a odstránené
audit-act-erasure-searched = Súbor trezora po výmaze prehľadaný
audit-act-erasure-finished = Výmaz dokončený
audit-act-ledger-replayed = Výmazy a odvolania vykonané znova
audit-act-slot-prepared = Príprava nového kľúča
audit-act-passphrase-changed = Zmenená prístupová fráza
audit-act-recovery-code-changed = Nový záchranný list
audit-act-recovery-code-confirmed = Overený záchranný list
audit-act-hand-over-made = Jednorazový kód pre kolegu
audit-act-hand-over-used = Jednorazový kód vymenený za prístupovú frázu
audit-act-keychain-set = Kľúč uložený v kľúčenke počítača
audit-act-keychain-forgotten = Kľúč v kľúčenke počítača zrušený
audit-act-slots-expired = Kľúče po lehote zrušené
audit-act-rotation-begun = Začatá výmena hlavného kľúča
audit-act-master-key-changed = Vymenený hlavný kľúč
audit-act-staff-added = Pridaný kolega
audit-act-staff-role-changed = Zmenená rola kolegu
audit-act-staff-disabled = Kolegovi odobratý prístup
audit-act-backup-begun = Začatá záloha
audit-act-backup-made = Vytvorená a overená záloha
audit-act-backup-failed = Záloha sa nepodarila
audit-act-backup-verified = Overená záloha
audit-act-backup-pruned = Odstránené staré zálohy
audit-act-backup-found = Nájdená záloha tohto trezora
audit-act-backup-rewritten = Výmaz vykonaný v zálohách
audit-act-backup-rekey-begun = Začatá výmena kľúčov záloh
audit-act-backup-rekeyed = Zálohy dostali nové kľúče
audit-act-backup-drill = Vyskúšaná obnova zo zálohy
audit-act-backup-plan-changed = Zmenené nastavenie záloh
audit-act-vault-restored = Trezor obnovený zo zálohy
audit-act-person-added = Pridaná osoba
audit-act-person-changed = Zmenené údaje
audit-act-field-unlocked = Odkryté zapečatené polia
audit-act-field-unlock-failed = Neúspešný pokus odkryť pole
audit-act-fields-covered = Zakryté polia
audit-act-consent-recorded = Zapísaný súhlas
audit-act-consent-receipt = Potvrdenie o súhlase
audit-act-purpose-started = Začaté spracúvanie na účel
audit-act-purpose-ended = Ukončené spracúvanie na účel
audit-act-purpose-added = Pridaný účel
audit-act-field-added = Pridané pole
audit-act-note-added = Pridaná poznámka
audit-act-draft-kept = Odložený rozpísaný text
audit-act-draft-discarded = Zmazaný rozpísaný text
audit-act-drafts-expired = Zmazané staré rozpísané texty
audit-act-erasure-decided = Rozhodnutie o vymazaní
audit-act-recipient-told = Oznámenie príjemcovi vybavené
audit-act-tell-letter = List príjemcovi podľa článku 19
audit-act-erasure-certificate = Potvrdenie o vymazaní
audit-act-retention-reviewed = Posúdenie po uplynutí lehoty
audit-act-notice-given = Osoba informovaná
audit-act-notice-issued = Vydaná informácia o spracúvaní
audit-act-notice-letters = Listy s informáciou o spracúvaní
audit-act-restricted = Obmedzené spracúvanie
audit-act-restriction-lifted = Obmedzenie spracúvania zrušené
audit-act-objected = Osoba namietla
audit-act-imported = Import
audit-act-import-undone = Vrátený import
audit-act-access-report = Výpis osobných údajov
audit-act-portability = Vytvorený balík údajov
audit-act-document-saved = Uchovaný dokument vydaný z trezora
audit-act-disclosed = Poskytnuté údaje
audit-act-settings-changed = Zmenené nastavenia
audit-act-text-added = Zaevidované znenie
audit-act-recipient-added = Pridaný príjemca
audit-act-recipient-changed = Zmenený príjemca
audit-act-contract-recorded = Zapísaná zmluva s príjemcom
audit-act-paper-taken-out = Vydaná uložená zmluva alebo poučenie
audit-act-staff-instructed = Zapísané poučenie kolegu
audit-act-breach-opened = Zapísané porušenie ochrany osobných údajov
audit-act-company-added = Firma pridaná
audit-act-company-changed = Údaje firmy zmenené
audit-act-company-role-added = Rola vo firme zapísaná
audit-act-company-role-ended = Rola vo firme sa skončila
audit-act-tag-added = Štítok pridaný
audit-act-tag-removed = Štítok odobraný
audit-act-task-added = Úloha zapísaná
audit-act-task-done = Úloha hotová
audit-act-task-removed = Úloha zrušená
audit-act-deal-added = Obchod otvorený
audit-act-deal-moved = Obchod posunutý
audit-act-attachment-added = Príloha uložená
audit-act-attachment-saved = Príloha vydaná z trezora do súboru
audit-act-attachment-removed = Príloha vymazaná
audit-act-person-merged = Záznamy zlúčené
audit-act-person-unmerged = Zlúčenie rozdelené späť
audit-act-merges-expired = Údaje na rozdelenie zlúčení vymazané po lehote
audit-act-pipeline-added = Obchodný postup pridaný
audit-act-breach-noted = Doplnené k porušeniu ochrany osobných údajov
audit-act-breach-reported = Oznámenie porušenia pre dozorný orgán
audit-act-breach-letters = Listy o porušení dotknutým osobám
audit-act-request-opened = Zapísaná žiadosť
audit-act-request-matched = K žiadosti priradená osoba
audit-act-request-noted = Úkon k žiadosti
audit-act-request-extended = Lehota žiadosti predĺžená
audit-act-request-closed = Žiadosť uzavretá
audit-act-sample-changed = Vzorové údaje

## Obrazovka

audit-title = Kniha prístupov
audit-sub = Kto, kedy a prečo čo urobil. Zápis sa nedá zmeniť ani vymazať; jeho podrobnosti sa zmažú po čase určenom v nastaveniach.
audit-refresh = Obnoviť
audit-filters = Zúžiť knihu prístupov
audit-group = Čo sa dialo
audit-group-all = Všetko
audit-group-shown = Odkryté polia
audit-group-people = Údaje ľudí
audit-group-rights = Práva ľudí a porušenia ochrany
audit-group-moved = Importy a odovzdané údaje
audit-group-vault = Trezor a kľúče
audit-group-backups = Zálohy a obnova
audit-group-rules = Nastavenia, účely, znenia
audit-since = Od dňa
audit-person = Osoba
audit-person-one = jedna osoba
audit-count = { $count ->
    [one] <b>{ $shown }</b> záznam
    [few] <b>{ $shown }</b> záznamy
    [many] <b>{ $shown }</b> záznamu
   *[other] <b>{ $shown }</b> záznamov
}
audit-col-when = Kedy
audit-col-who = Kto
audit-col-what = Čo
audit-col-person = Osoba
audit-seq = č. { $seq }
audit-reason = Dôvod: { $reason }
audit-clock-set = čas nastavený ručne
audit-nobody = Neznámy
audit-older = Ukázať staršie
audit-none = Nič nevyhovuje
audit-none-text = Skúste iný druh úkonov alebo skorší deň.
audit-empty = Zatiaľ tu nič nie je
audit-empty-text = Tu bude každé odkrytie, zmena, import a výpis.

## Fakty pri úkone

audit-fact-wording = znenie { $version }
audit-fact-version = verzia { $version }
audit-fact-kept = uchovať { $period }
audit-fact-minutes = na { $count ->
    [one] { $count } minútu
    [few] { $count } minúty
    [many] { $count } minúty
   *[other] { $count } minút
}
audit-fact-private = dôverná
audit-fact-tries = { $count ->
    [one] { $count } pokus
    [few] { $count } pokusy
    [many] { $count } pokusu
   *[other] { $count } pokusov
}
audit-fact-created = { $count ->
    [one] { $count } nová osoba
    [few] { $count } nové osoby
    [many] { $count } novej osoby
   *[other] { $count } nových osôb
}
audit-fact-updated = { $count ->
    [one] { $count } zmenená
    [few] { $count } zmenené
    [many] { $count } zmenenej
   *[other] { $count } zmenených
}
audit-fact-skipped = { $count ->
    [one] { $count } vynechaná
    [few] { $count } vynechané
    [many] { $count } vynechanej
   *[other] { $count } vynechaných
}
audit-fact-rejected = { $count ->
    [one] { $count } riadok odmietnutý
    [few] { $count } riadky odmietnuté
    [many] { $count } riadka odmietnutého
   *[other] { $count } riadkov odmietnutých
}
audit-fact-removed = { $count ->
    [one] { $count } odstránená osoba
    [few] { $count } odstránené osoby
    [many] { $count } odstránenej osoby
   *[other] { $count } odstránených osôb
}
audit-fact-reverted = { $count } ako predtým
audit-fact-stayed = { $count ->
    [one] { $count } zostala
    [few] { $count } zostali
    [many] { $count } zostalo
   *[other] { $count } zostalo
}
audit-fact-redacted = { $count ->
    [one] { $count } začiernenie
    [few] { $count } začiernenia
    [many] { $count } začiernenia
   *[other] { $count } začiernení
}
audit-fact-hash = odtlačok { $hash }…
audit-fact-healed = opravené: { $what }
audit-fact-kind-passphrase = prístupovou frázou
audit-fact-kind-recovery = záchranným kódom
audit-fact-kind-keychain = kľúčom v počítači
audit-fact-kind-hand-over = jednorazovým kódom
audit-fact-kind-consent = súhlas
audit-fact-kind-notice = informácia o spracúvaní
audit-fact-class-minimal = základné
audit-fact-class-on-demand = na vyžiadanie
audit-fact-class-protected = chránené
audit-fact-role-processor = sprostredkovateľ
audit-fact-role-controller = prevádzkovateľ
audit-fact-role-joint-controller = spoločný prevádzkovateľ

## Overenie

audit-check = Overiť knihu
audit-checking = Overuje sa kniha prístupov
audit-check-said = Kniha je neporušená.
audit-check-whole = <b>Kniha je neporušená.</b> { $count ->
    [one] Overený { $shown } záznam.
    [few] Overené { $shown } záznamy.
    [many] Overeného { $shown } záznamu.
   *[other] Overených { $shown } záznamov.
} Žiadny nebol zmenený, vymazaný ani vložený.
audit-check-broken = Kniha prístupov nie je celá: niektorý záznam bol zmenený, vymazaný alebo vložený mimo programu.
audit-head = Odtlačok knihy
audit-head-why = Odpíšte si ho alebo odložte mimo tohto počítača. Neskôr sa podľa neho dá dokázať, že kniha pokračuje od tohto miesta a nikto ju celú nevymenil.
