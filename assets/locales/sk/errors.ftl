# Jedna veta: čo sa stalo, čo je v bezpečí, čo urobiť. `error-<kód>`; premenné sú podrobnosti chyby.
# Chyby jednotlivých miestností sú v ich súboroch.

error-unexpected = Stalo sa niečo, s čím sme nepočítali. Nič sa nezmenilo. Skúste to znova, a ak sa to zopakuje, zamknite trezor a otvorte ho znova.
error-internal = Program urobil chybu. Nič sa nezmenilo. Zamknite trezor a otvorte ho znova.
error-usage = Príkaz nie je napísaný tak, ako ho program čaká. Nič sa nevykonalo. Pozrite --help.
error-no-vault = Uveďte, o ktorý trezor ide: --vault PRIEČINOK.
error-no-passphrase = Chýba prístupová fráza. Zadajte ju cez --passphrase-file, premennou DOVERNIK_PASSPHRASE alebo ju napíšte na výzvu.
error-bad-clock = Čas pre --clock napíšte aj s posunom, napríklad 2026-03-05T09:00:00+01:00.
error-bad-batch-line = Riadok dávky musí byť JSON pole slov. Riadok sa vynechal, nič sa ním nezmenilo.
error-bad-pair = Napíšte to ako kľúč=hodnota. Nič sa nezmenilo.
error-bad-text-file = Súbor s textom je prázdny alebo nie je v kódovaní UTF-8. Nič sa nezmenilo.
error-nested-batch = Dávka nemôže byť v dávke a trezor sa v nej nedá vytvoriť ani obnoviť. Riadok sa vynechal.
error-locked = Trezor je zamknutý. Najprv ho odomknite.
error-not-allowed = Vaša rola to nedovoľuje. Obráťte sa na vlastníka trezora. Nič sa nezmenilo.
error-bad-id = Toto nie je identifikátor programu. Nič sa nezmenilo.
error-bad-instant = Toto nie je dátum ani čas. Napíšte napríklad 2026-03-05 alebo 2026-03-05T09:00:00+01:00. Nič sa nezmenilo.

error-wrong-key = Prístupová fráza ani kód tento trezor neotvára. Údaje sú v bezpečí. Skontrolujte Caps Lock a jazyk klávesnice a skúste to znova.
error-throttled = Bolo priveľa nesprávnych pokusov. Údaje sú v bezpečí. Skúste to znova o { $wait_s ->
    [one] { $wait_s } sekundu
    [few] { $wait_s } sekundy
    [many] { $wait_s } sekundy
   *[other] { $wait_s } sekúnd
}.
error-not-a-vault = Toto nie je trezor Dôverníka. Vyberte priečinok, ktorého názov sa končí na .dovernik.
error-damaged = Trezor je poškodený ({ $file }). Nič sa nezmenilo. Nezapisujte doň, obnovte najnovšiu dobrú zálohu.
error-newer-version = Tento trezor zapísala novšia verzia programu. Nezasiahli sme doň. Nainštalujte novšiu verziu.
error-busy = Trezor je otvorený v inom okne alebo programe. Zatvorte ho tam a skúste to znova.
error-disk-full = Disk je plný. Nič sa nestratilo ani nezmenilo. Uvoľnite miesto a skúste to znova.
error-no-permission = Program tu nesmie čítať alebo zapisovať. Nič sa nezmenilo. Vyberte iný priečinok alebo požiadajte o oprávnenie.
error-io = Disk neodpovedá tak, ako má. Nič, čo nie je uložené, sme nepotvrdili. Skontrolujte disk a skúste to znova.
error-writing-stopped = Zápis sa po chybe disku zastavil. Čo bolo potvrdené, je uložené. Zamknite trezor a otvorte ho znova.
error-not-saved = Disk pri ukladaní zlyhal. Overili sme to: z tejto zmeny sa neuložilo nič a všetko predtým je na mieste. Skúste to znova. Ak sa to zopakuje, urobte zálohu na iný disk.
error-outcome-unknown = Disk pri ukladaní zlyhal a nepodarilo sa zistiť, či sa táto zmena uložila. Všetko predtým je na mieste. Zamknite trezor, otvorte ho znova a pozrite sa.
error-weak-passphrase = Túto prístupovú frázu by bolo ľahké uhádnuť. Zvoľte aspoň 12 znakov, najlepšie päť náhodných slov, bez názvu firmy a mien ľudí.
error-already-a-vault = V tomto priečinku už trezor je. Nezasiahli sme doň. Zvoľte iný názov alebo priečinok.
error-folder-not-empty = V tomto priečinku sú iné súbory. Nič sa nezmenilo. Vyberte prázdny alebo nový priečinok.
error-passphrase-taken = Touto frázou otvára trezor niekto iný. Zvoľte inú.
error-no-such-slot = Taký kľúč tento trezor nemá.
error-last-owner = Trezor musí mať aspoň jedného vlastníka. Najprv dajte rolu vlastníka niekomu ďalšiemu. Nič sa nezmenilo.
error-no-such-staff = Takého kolegu v trezore niet. Nič sa nezmenilo.
error-staff-disabled = Tento kolega už nemá prístup. Ak sa vracia, pridajte ho znova. Nič sa nezmenilo.
error-not-yourself = Na vlastný kľúč to použiť nemôžete. Frázu si zmeníte v Nastaveniach, prístup vám môže odobrať iný vlastník. Nič sa nezmenilo.
error-keychain-unavailable = Kľúčenka tohto počítača neodpovedá alebo je zamknutá. Trezor otvoríte prístupovou frázou. Nič sa nezmenilo.
error-keychain-days = Kľúč v kľúčenke môže platiť 1 až 90 dní.
error-keychain-lost = V kľúčenke tohto počítača kľúč od trezora nie je. Otvorte ho prístupovou frázou, údaje sú v bezpečí.
error-cancelled = Zastavené. Nič sa nezmenilo.
error-head-unknown = Tento odtlačok v knihe prístupov nie je: kniha nepokračuje v tej, z ktorej bol vytlačený.
error-file-not-found = Súbor sme nenašli. Nič sa nezmenilo. Skontrolujte jeho názov.
error-file-exists-as-folder = Priečinok s týmto názvom už existuje. Zvoľte iný názov súboru.

## Zistené pri otváraní trezora

warning-behind = Trezor je starší ako posledný stav, ktorý tento počítač uložil ({ $date }): chýba { $count ->
    [one] posledná { $count } zmena
    [few] posledné { $count } zmeny
    [many] posledných { $count } zmeny
   *[other] posledných { $count } zmien
}. Kým ho neporovnáte s najnovšou dobrou zálohou, nezapisujte doň.
warning-altered = Kým bol trezor zatvorený, niekto vymenil jeho súbor. Kým ho neporovnáte s najnovšou dobrou zálohou, nezapisujte doň.
warning-anchor-lost = Záznam o poslednom uloženom stave chýba alebo patrí inému trezoru, preto nevieme povedať, či je tento stav najnovší. Porovnajte ho s najnovšou dobrou zálohou.
warning-anchor-old = Záznam o poslednom uloženom stave je z verzie programu, ktorá ho ešte nevedela overiť. Odteraz sa overuje, tento raz trezor porovnajte s najnovšou dobrou zálohou.
warning-keychain-newer = Tento počítač už videl novší stav trezora, než je tento. Kým ho neporovnáte s najnovšou dobrou zálohou, nezapisujte doň.
warning-ledger-lost = Chýba zoznam vymazaní. Porovnajte trezor s najnovšou dobrou zálohou.
warning-set-aside = Súbor, ktorý do trezora nepatrí, sme odložili nabok: { $file }. Nečítali sme ho.
warning-healed = Poškodená časť je opravená z druhej kópie: { $what }. Nič sa nestratilo.
warning-failed-tries = { $count ->
    [one] Od posledného otvorenia sa niekto { $count }-krát neúspešne pokúsil otvoriť trezor.
    [few] Od posledného otvorenia sa niekto { $count }-krát neúspešne pokúsil otvoriť trezor.
    [many] Od posledného otvorenia sa niekto { $count }-krát neúspešne pokúsil otvoriť trezor.
   *[other] Od posledného otvorenia sa niekto { $count }-krát neúspešne pokúsil otvoriť trezor.
}
warning-cloud-folder = Trezor je v priečinku, ktorý sa kopíruje na iné počítače. Presuňte ho inam, kópie otvoreného trezora sa môžu poškodiť.
warning-network-folder = Trezor je na sieťovom disku. Presuňte ho do tohto počítača, na sieťovom disku sa môže poškodiť.
error-attachment-too-large = Súbor je väčší, ako sa dá uložiť. Nič sa neuložilo. Vyberte menší, napríklad v nižšom rozlíšení.
