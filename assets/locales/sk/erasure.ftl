# Vymazanie (čl. 17) a kto sa nemá vrátiť.

erasure-law-marketing-proof = § 116 zákona č. 452/2021 Z. z. o elektronických komunikáciách
erasure-law-claims = čl. 17 ods. 3 písm. e) a čl. 18 ods. 1 písm. c) GDPR: právne nároky

## Čo sa nedá

error-suppressed = Osobu s touto adresou ste vymazali a zo zoznamu sa vrátiť nemá. Nič sa nepridalo. Ak sa vám ozvala sama, uveďte nový právny základ; zaznamená sa.
error-suppression-without-basis = Uveďte nový právny základ, na ktorom sa vymazaná osoba vracia. Nič sa nepridalo.
error-plan-changed = Údaje tejto osoby sa od kontroly pred vymazaním zmenili, schválené vymazanie už nesedí. Nič sa nevymazalo. Urobte kontrolu znova.
error-bad-erasure-ground = Dôvod vymazania je not-needed, consent-withdrawn, objection, unlawful, legal-duty alebo child (čl. 17 ods. 1). Nič sa nevymazalo.
error-bad-answer = To, na čo sa kontrola pýta, sa buď ponechá, alebo vymaže: keep alebo erase. Nič sa nevymazalo.

## Druhy údajov v kontrole pred vymazaním

erasure-kind-record = Polia záznamu
erasure-kind-about = Údaje o zázname: zdroj, dátumy
erasure-kind-note = Poznámky a hovory
erasure-kind-draft = Rozpísané texty
erasure-kind-consent-event = Záznamy o súhlase
erasure-kind-notice-given = Záznamy o informovaní
erasure-kind-disclosure = Záznamy o poskytnutí údajov
erasure-kind-import-change = Záznamy o importe
erasure-kind-processing = Účely, na ktoré sa osoba evidovala
erasure-kind-access-report = Výpisy osobných údajov
erasure-kind-restriction = Záznamy o obmedzení
erasure-kind-objection = Námietky
erasure-kind-reveal = Záznamy o odkrytí polí
erasure-kind-notice-duty = Povinnosti informovať
erasure-kind-attachment = Prílohy
erasure-kind-company = Firma, ktorou je osoba sama
erasure-kind-company-role = Funkcie vo firmách
erasure-kind-deal = Obchody
erasure-kind-deal-move = Presuny obchodov medzi fázami
erasure-kind-proof-address = Adresy pri dôkazoch
erasure-kind-merge = Záznamy o zlúčení
erasure-kind-kept-document = Uložené doklady
erasure-kind-request-subject = Žiadosti osoby
erasure-kind-request-step = Kroky žiadostí
erasure-kind-person-tag = Značky
erasure-kind-task = Úlohy
erasure-kind-sealed-file = Zapečatené súbory
erasure-kind-sealed-chunk = Obsah zapečatených súborov
erasure-kind-other = Ostatné záznamy

## Obrazovka vymazania

erasure-menu = Vymazať osobu
erasure-title = Vymazanie
erasure-title-of = Skontrolujte pred vymazaním – { $name }
erasure-loading = Robí sa kontrola pred vymazaním
erasure-goes = Vymaže sa natrvalo
erasure-goes-none = Nič sa nevymaže: všetko, čo máme, vyžaduje zákon.
erasure-stays = Ostane zapečatené
erasure-stays-note = nikto to bežne neuvidí
erasure-stays-none = Nič neostane.
erasure-what-why = Čo a prečo
erasure-until = Do kedy
erasure-fingerprint = Zákaz oslovenia, adresa len ako odtlačok
erasure-fingerprint-why = aby sa osoba pri importe nevrátila; aj to je osobný údaj
erasure-fingerprint-lasting = kým robíme marketing
erasure-ask = O čom treba rozhodnúť
erasure-ask-text = Osoba tieto údaje potrebuje na právne nároky, alebo si ich vymazanie neželala (obmedzenie podľa čl. 18 ods. 1 písm. b) a c)). Rozhodnite, či ostanú.
erasure-ask-legend = Čo s tým
erasure-ask-keep = Ponechať
erasure-ask-keep-hint = Osoba ostane ako obmedzený záznam, najdlhšie do uvedeného dňa.
erasure-ask-erase = Vymazať
erasure-ask-erase-hint = Len ak osoba teraz o vymazanie žiada.
erasure-tell = Povieme príjemcom
erasure-article-19 = čl. 19
erasure-tell-none = Údaje tejto osoby sme nikomu neposkytli.
erasure-backups = Zálohy
erasure-backups-reach = dosiahnuteľné: { $reachable }, spolu: { $all }
erasure-backups-none = Žiadnu zálohu tento trezor nemá.
# $count záloh v jednom priečinku
erasure-backups-count = { $count ->
    [one] { $count } záloha
    [few] { $count } zálohy
    [many] { $count } zálohy
   *[other] { $count } záloh
}
erasure-backups-now = vymaže sa hneď
erasure-backups-later = po pripojení
erasure-backups-text = Zálohu, ktorá teraz nie je pripojená, upraví program, keď sa k nej dostane. Pri obnove z nej sa vymazanie zopakuje samo.
erasure-ground = Dôvod vymazania
erasure-ground-legend = Prečo sa vymazáva (čl. 17 ods. 1)
erasure-ground-not-needed = Údaje už nepotrebujeme
erasure-ground-consent-withdrawn = Osoba odvolala súhlas a iný základ nemáme
erasure-ground-objection = Osoba namietla
erasure-ground-objection-hint = Adresa ostane ako odtlačok, kým robíme marketing: námietka sa nesmie vymazaním stratiť.
erasure-ground-unlawful = Spracúvali sme ich nezákonne
erasure-ground-legal-duty = Vymazať ich káže zákon
erasure-ground-child = Získali sme ich od dieťaťa cez internetovú službu
erasure-note = <b>Vrátiť sa to nedá.</b> Vznikne záznam o vymazaní bez osobných údajov.
# $name je meno osoby
erasure-type-name = Napíšte <b>{ $name }</b>
erasure-blocked-reading = Kontrola ešte nie je hotová
erasure-blocked-ground = Chýba dôvod
erasure-blocked-asked = Rozhodnite, čo ostane
erasure-blocked-name = Meno ešte nesúhlasí
erasure-do = Vymazať natrvalo
erasure-running = Vymazáva sa
erasure-running-text = Najprv zoznam vymazaní, potom trezor, hľadanie stôp a zálohy. Keď sa začne zapisovať, už sa to nezastaví.
erasure-stopped = Vymazanie ste zastavili. Nič sa nevymazalo.
erasure-changed = Údaje tejto osoby sa od kontroly zmenili, nič sa nevymazalo. Toto je nová kontrola; zmenilo sa:
erasure-changed-new = pribudlo: { $what } ({ $count })
erasure-changed-gone = už tu nie je: { $what } ({ $count })
erasure-changed-count = { $what }: bolo { $before }, je { $after }
erasure-changed-nothing = len obsah údajov, nie ich počet
erasure-done = Osoba je vymazaná
erasure-done-kept = Údaje sú vymazané, časť ostala podľa zákona
erasure-done-said = Vymazanie je hotové.
erasure-receipt = Záznam o vymazaní
erasure-receipt-id = Číslo záznamu
erasure-receipt-id-why = Nie je v ňom nič o osobe. Týmto číslom vymazanie dokážete.
erasure-receipt-erased = Vymazané údaje
erasure-receipt-kept = Ponechané podľa zákona
erasure-receipt-tell = Oznámte príjemcom (čl. 19)
erasure-receipt-tell-text = Z každého je úloha v Pravidlách a registroch, aj s listom. Trvá, kým nezapíšete, že to príjemca vie.
erasure-receipt-tell-none = Nikomu netreba nič oznámiť.
erasure-to-people = Späť na ľudí
erasure-to-person = Späť na osobu

## Zákaz oslovenia

erasure-suppression-tab = Zákaz oslovenia
erasure-suppression-text = Keď osobu vymažete, jej e-mail a telefón ostanú len ako odtlačok, z ktorého sa adresa nedá prečítať. Import, vloženie ani ručné pridanie ju potom nevrátia. Tu zistíte, či je adresa medzi nimi.
erasure-suppression-address = E-mail alebo telefón
erasure-suppression-hint = Nikam sa neuloží.
erasure-suppression-check = Overiť
erasure-suppression-missing = Napíšte adresu
erasure-suppression-yes = Táto adresa je v zákaze oslovenia od { $date }. Do zoznamu sa vrátiť nemá.
erasure-suppression-no = Táto adresa v zákaze oslovenia nie je.

## Dôvod na potvrdení o vymazaní

erasure-ground-said-not-needed = údaje už nepotrebujeme
erasure-ground-said-consent-withdrawn = osoba odvolala súhlas a iný právny základ nemáme
erasure-ground-said-objection = osoba namietla
erasure-ground-said-unlawful = údaje sa spracúvali nezákonne
erasure-ground-said-legal-duty = vymazať ich ukladá právny predpis
erasure-ground-said-child = údaje sa získali od dieťaťa v súvislosti so službou informačnej spoločnosti

erasure-kind-proof = Dôkazy v zapečatenom archíve
erasure-kind-proof-file = Súbory dôkazov v zapečatenom archíve
erasure-kind-to-tell = Oznámenia príjemcom
erasure-kind-erasure-kept = Čo ponechalo skoršie vymazanie
erasure-kind-retention-kept = Čo ponechala kontrola lehôt

error-unknown-receipt = Taký záznam o vymazaní v trezore nie je.

## Potvrdenie o vymazaní

erasure-certificate = Uložiť potvrdenie
erasure-certificate-text = Potvrdenie nemá nič o osobe; číslom záznamu k nej patrí vo vašom spise.
erasure-certificate-saving = Píše sa potvrdenie
erasure-certificate-saved = Potvrdenie je uložené: { $path }
