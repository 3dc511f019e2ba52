# Slová listín, ktoré program tlačí: záchranný list a výpis osobných údajov.
# Osobe sa vo výpise vyká s veľkým písmenom, lebo je to list.

documents-page = Strana { $page } z { $pages }

## Záchranný list

documents-kit-title = Záchranný list
documents-kit-notice = Tajné, neposielať e-mailom
documents-kit-what = Týmto listom otvoríte trezor, aj keď prístupovú frázu nikto nepozná. Kto má list v rukách, môže trezor otvoriť. Zaobchádzajte s ním ako s kľúčom od firmy.
documents-kit-vault = Trezor
documents-kit-made = Vytvorené
documents-kit-code = Záchranný kód
documents-kit-qr-alt = QR kód s tým istým záchranným kódom
documents-kit-qr = QR kód obsahuje ten istý záchranný kód. Načítajte ho len zariadením, ktorému dôverujete, a obrázok neukladajte.
documents-kit-letters = Pri opisovaní nezáleží na veľkosti písmen, pomlčky môžete vynechať. Písmená I, L, O a U sa v kóde nevyskytujú: prečiarknutý kruh je nula, zvislá čiara jednotka.
documents-kit-open = Ako trezor otvoriť
documents-kit-open-1 = Spustite Dôverník a pri odomykaní zvoľte „Mám záchranný list“.
documents-kit-open-2 = Zadajte záchranný kód.
documents-kit-open-3 = Nastavte novú prístupovú frázu.
documents-kit-keep = Kde list uložiť
documents-kit-keep-1 = List vytlačte a uložte mimo počítača, napríklad do trezora alebo do bankovej schránky.
documents-kit-keep-2 = Súbor PDF po vytlačení vymažte. Kód by v ňom našiel každý, kto sa k počítaču dostane.
documents-kit-keep-3 = Ak list stratíte alebo ho videl niekto nepovolaný, vytvorte hneď nový.
documents-kit-keep-4 = Bez prístupovej frázy a bez tohto listu trezor neotvorí nikto, ani autori programu.

## Výpis osobných údajov: celok

documents-access-title = Výpis osobných údajov
documents-access-notice = Obsahuje osobné údaje
documents-access-contents = Obsah
documents-access-a = A. Vaše údaje
documents-access-b = B. Ako Vaše údaje spracúvame
documents-access-c = C. Súhlasy a informácie o spracúvaní
documents-access-d = D. Žiadosti a kontakty
documents-access-e = E. Kedy a prečo boli odkryté zapečatené údaje
documents-access-f = F. Vysvetlenie pojmov
documents-redacted = [údaj inej osoby]
documents-records = { $count ->
    [one] { $count } záznam
    [few] { $count } záznamy
    [many] { $count } záznamu
   *[other] { $count } záznamov
}

## Sprievodný list

documents-letter-made = { $date } · číslo výpisu { $number }
documents-letter-dated = { $date } · číslo { $number }
documents-letter-number = Číslo výpisu
documents-letter-title = Odpoveď na žiadosť o prístup
documents-letter-title-unasked = Výpis Vašich osobných údajov
documents-letter-greeting = Dobrý deň,
documents-letter-asked = dňa { $date } sme dostali Vašu žiadosť o prístup k osobným údajom podľa článku 15 všeobecného nariadenia o ochrane údajov (GDPR).
documents-letter-unasked = pripravili sme pre Vás výpis podľa článku 15 všeobecného nariadenia o ochrane údajov (GDPR).
documents-letter-confirmed = Potvrdzujeme, že Vaše osobné údaje spracúvame.
documents-letter-copy = Posielame Vám ich kópiu a vysvetlenie, prečo a ako ich spracúvame. Stručné zhrnutie je na ďalšej strane. Výpis je bezplatný.
documents-letter-inside = Čo vo výpise nájdete
documents-letter-inside-data = Časť A: kópia Vašich údajov. Celý výpis má { $count ->
    [one] { $count } záznam
    [few] { $count } záznamy
    [many] { $count } záznamu
   *[other] { $count } záznamov
}.
documents-letter-inside-processing = Časť B: na aké účely a na akom právnom základe údaje spracúvame, ako dlho ich uchovávame, komu ich poskytujeme a aké máte práva.
documents-letter-inside-consents = Časti C a D: Vaše súhlasy, informácie, ktoré sme Vám o spracúvaní dali, Vaše žiadosti a naše kontakty.
documents-letter-inside-reveals = Časti E a F: odkrytia Vašich zapečatených údajov a vysvetlenie pojmov.
documents-letter-left-out = Čo vo výpise nie je a prečo
documents-letter-nothing-redacted = Z kópie Vašich údajov sme nič nevynechali ani nezačiernili.
documents-letter-redacted = Údaje iných ľudí, aby sme chránili ich práva (čl. 15 ods. 4 GDPR); začiernených miest: { $count }. Zoznam s dôvodmi je na konci časti A.
documents-letter-staff = Mená našich pracovníkov. Uvádzame však, kedy a prečo boli zapečatené údaje odkryté, aby ste si mohli overiť, či to bolo oprávnené.
documents-letter-further = Čo môžete urobiť ďalej
documents-letter-ask = Ak niečomu nerozumiete alebo niektorý údaj nie je správny, ozvite sa nám: { $contact }.
documents-letter-ask-us = Ak niečomu nerozumiete alebo niektorý údaj nie je správny, ozvite sa nám.
documents-letter-dpo = Naša zodpovedná osoba: { $dpo }.
documents-letter-complain = Ak sa domnievate, že Vaše údaje spracúvame v rozpore s právom, môžete podať sťažnosť dozornému orgánu ({ $authority }) alebo sa obrátiť na súd.
documents-letter-closing = S pozdravom

## Odpoveď, že nič neevidujeme

documents-nothing-asked = dňa { $date } sme dostali Vašu žiadosť o prístup k osobným údajom podľa článku 15 všeobecného nariadenia o ochrane údajov (GDPR).
documents-nothing-held = Potvrdzujeme, že k údaju { $asked } neevidujeme žiadne osobné údaje.
documents-nothing-how = Hľadali sme vo všetkých záznamoch, ktoré vedieme: medzi menami, e-mailovými a poštovými adresami, telefónnymi číslami aj vo vyradených záznamoch. Ak ste s nami boli v spojení pod iným menom, adresou alebo číslom, napíšte nám ich a žiadosť preveríme znova.
documents-nothing-kept = Keďže Vaše údaje nespracúvame, nie je ani účel, príjemca, doba uchovávania či zdroj, o ktorých by sme Vás mali informovať. O Vás nerozhodujeme automatizovane a Vaše údaje neprenášame do tretích krajín. Samotnú žiadosť a túto odpoveď uchováme, aby sme vedeli preukázať, že sme ju vybavili.

## Zhrnutie

documents-summary = Zhrnutie
documents-summary-what = Čo o Vás evidujeme
documents-summary-why = Prečo, odkedy a dokedy
documents-summary-who = Kto údaje dostal
documents-summary-notes = Poznámky
documents-summary-consents = Súhlasy a informácie o spracúvaní
documents-summary-past = Žiadosti, obmedzenia a kontakty
documents-summary-reveals = Odkrytia zapečatených údajov
documents-summary-more = Ďalšie položky (počet: { $count }) sú v časti B.
documents-nobody-received = Vaše údaje sme nikomu inému neposkytli.

## Spoločné hlavičky

documents-label = Údaj
documents-value = Hodnota
documents-source = Zdroj
documents-since = Odkedy
documents-until = Dokedy
documents-when = Kedy
documents-what = Čo
documents-how = Ako
documents-state = Stav
documents-reason = Dôvod
documents-purpose = Účel
documents-kept-until = Uchovávame do

## Časť A

documents-access-a-about = Toto je kópia údajov, ktoré o Vás evidujeme, po kategóriách. Pri každom uvádzame, odkiaľ ho máme a odkedy ho evidujeme.
documents-category-identification = Totožnosť
documents-category-contact = Kontaktné údaje
documents-category-contract = Zmluvy a objednávky
documents-category-financial = Platobné údaje
documents-category-communication = Komunikácia
documents-category-special = Osobitné kategórie údajov
documents-category-other = Ostatné údaje
documents-source-person = od Vás
documents-source-third-party = od inej osoby
documents-source-public = z verejného zdroja
documents-source-own = vznikol u nás
documents-held-none = Čo neevidujeme
documents-held-none-about = V týchto kategóriách o Vás neevidujeme žiadne údaje:
documents-notes = Poznámky o Vás
documents-notes-about = Poznámky uvádzame doslovne, tak ako ich zapísali naši pracovníci.
documents-no-notes = Nemáme o Vás žiadne poznámky.
documents-redactions = Začiernené miesta
documents-redactions-about = Začiernili sme len údaje iných ľudí, aby sme nezasiahli do ich práv (čl. 15 ods. 4 GDPR). Začiernený text v tomto dokumente nie je ani skrytý.
documents-no-redactions = Vo výpise sme nič nezačiernili.
documents-redaction-place = Kde
documents-count = Počet miest

## Časť B

documents-controller = Kto za spracúvanie zodpovedá
documents-controller-name = Prevádzkovateľ
documents-controller-address = Adresa
documents-controller-contact = Kontakt
documents-controller-dpo = Zodpovedná osoba
documents-no-dpo = nie je určená
documents-purposes = Účely a právne základy
documents-no-purposes = Vaše údaje v súčasnosti nespracúvame na žiadny účel okrem ich uchovania.
documents-basis = Právny základ
documents-basis-consent = Váš súhlas
    .article = čl. 6 ods. 1 písm. a) GDPR
documents-basis-contract = zmluva s Vami alebo kroky pred jej uzavretím
    .article = čl. 6 ods. 1 písm. b) GDPR
documents-basis-legal = zákonná povinnosť
    .article = čl. 6 ods. 1 písm. c) GDPR
documents-basis-vital = ochrana životne dôležitých záujmov
    .article = čl. 6 ods. 1 písm. d) GDPR
documents-basis-public = úloha vo verejnom záujme
    .article = čl. 6 ods. 1 písm. e) GDPR
documents-basis-interest = oprávnený záujem
    .article = čl. 6 ods. 1 písm. f) GDPR
documents-art9 = čl. 9 ods. 2 písm. { $letter }) GDPR
documents-interest = Náš oprávnený záujem
documents-statute = Právny predpis
documents-categories = Kategórie údajov
documents-processed-since = Spracúvame od
documents-processed-ended = Spracúvanie skončilo
documents-retention = Ako dlho uchovávame
documents-recipients = Príjemcovia
documents-recipients-about = Príjemcov uvádzame menovite. Pri každom uvádzame, ktoré údaje dostal a kedy.
documents-no-recipients = Vaše údaje nikomu neposkytujeme ani sme ich nikomu neposkytli.
documents-role-processor = Sprostredkovateľ: údaje spracúva v našom mene.
documents-role-controller = Samostatný prevádzkovateľ.
documents-recipient-nothing-yet = Zatiaľ mu neboli poskytnuté žiadne Vaše údaje.
documents-transfers = Prenos do tretích krajín
documents-no-transfers = Vaše údaje neprenášame do tretích krajín ani medzinárodným organizáciám.
documents-transfer-to = Kam
documents-safeguards = Záruky podľa čl. 46 GDPR
documents-sources = Zdroj údajov
documents-sources-about = Zdroj je uvedený pri každom údaji v časti A. Čo je tam označené „od Vás“, ste nám poskytli Vy; ostatné sme získali od iných, z verejných zdrojov alebo to vzniklo našou činnosťou.
documents-automated = Automatizované rozhodovanie a profilovanie
documents-automated-none = O Vás nerozhodujeme automatizovane a nevytvárame Váš profil v zmysle čl. 22 GDPR.
documents-rights = Vaše práva
documents-right-rectification = Oprava: môžete žiadať, aby sme nesprávny údaj opravili a neúplný doplnili.
    .article = čl. 16 GDPR
documents-right-erasure = Vymazanie: môžete žiadať, aby sme údaje vymazali, najmä ak ich už nepotrebujeme alebo odvoláte súhlas. Čo musíme uchovať podľa zákona, vymazať nesmieme.
    .article = čl. 17 GDPR
documents-right-restriction = Obmedzenie: môžete žiadať, aby sme údaje len uchovávali a inak nepoužívali, napríklad kým sa overí ich správnosť.
    .article = čl. 18 GDPR
documents-right-withdrawal = Odvolanie súhlasu: súhlas môžete kedykoľvek odvolať rovnako ľahko, ako ste ho udelili. Spracúvanie pred odvolaním tým zostáva zákonné.
    .article = čl. 7 ods. 3 GDPR
documents-right-portability = Prenosnosť: údaje, ktoré ste nám poskytli, Vám na žiadosť vydáme v strojovo čitateľnom formáte alebo ich odovzdáme, komu určíte.
    .article = čl. 20 GDPR
documents-objection = Právo namietať
documents-right-objection = Z dôvodov, ktoré sa týkajú Vašej konkrétnej situácie, môžete kedykoľvek namietať proti spracúvaniu na základe oprávneného alebo verejného záujmu. Údaje ďalej nespracúvame, ak nepreukážeme nevyhnutné oprávnené dôvody, ktoré prevažujú nad Vašimi záujmami, právami a slobodami.
    .article = čl. 21 ods. 1 GDPR
documents-right-marketing = Proti spracúvaniu na účely priameho marketingu môžete namietať kedykoľvek, bezplatne a bez uvedenia dôvodu. Údaje na tento účel potom už nepoužijeme.
    .article = čl. 21 ods. 2 a 3 GDPR
documents-complaint = Sťažnosť dozornému orgánu
documents-complaint-about = Ak sa domnievate, že spracúvaním Vašich údajov porušujeme GDPR, máte právo podať sťažnosť dozornému orgánu, najmä v štáte, kde máte pobyt, kde pracujete alebo kde malo k porušeniu dôjsť (čl. 77 GDPR). Máte aj právo obrátiť sa na súd (čl. 79 GDPR).
documents-authority = Dozorný orgán

## Časť C

documents-consents = Súhlasy
documents-no-consents = Neevidujeme žiadny Váš súhlas ani odmietnutie.
documents-act = Úkon
documents-act-asked = vyžiadaný
documents-act-granted = udelený
documents-act-refused = odmietnutý
documents-act-withdrawn = odvolaný
documents-act-expired = po platnosti
documents-act-unproven = nepreukázaný
documents-wording = Znenie
documents-with-evidence = { $how }; dôkaz: { $evidence }
documents-channel-unknown = neuvedené
documents-channel-paper = písomne
documents-channel-phone = telefonicky
documents-channel-email = e-mailom
documents-channel-sms = SMS správou
documents-channel-web = na webe
documents-channel-in-person = osobne
documents-notices = Informácie o spracúvaní
documents-no-notices = Neevidujeme, že by sme Vám poskytli samostatnú informáciu o spracúvaní. Tento výpis ju obsahuje v časti B.
documents-notice = Informácia
documents-notice-article = podľa čl. { $article } GDPR
documents-notice-given = poskytnutá { $date }
documents-notice-due = máme ju poskytnúť do { $date }
documents-wordings = Plné znenie textov
documents-wordings-about = Texty, na ktoré odkazujú záznamy vyššie. Každé znenie uvádzame raz.
documents-wording-version = Znenie { $version }

## Časť D

documents-requests = Vaše žiadosti
documents-no-requests = Neevidujeme žiadnu Vašu žiadosť.
documents-received = Prijatá
documents-request = Žiadosť
documents-answered = Vybavená
documents-outcome = Výsledok
documents-request-open = vybavuje sa
documents-request-access = prístup
documents-request-rectification = oprava
documents-request-erasure = vymazanie
documents-request-restriction = obmedzenie spracúvania
documents-request-portability = prenosnosť
documents-request-objection = námietka
documents-request-withdrawal = odvolanie súhlasu
documents-marks = Obmedzenia a námietky
documents-no-marks = Spracúvanie Vašich údajov nie je obmedzené a neevidujeme námietku.
documents-mark = Obmedzenie alebo námietka
documents-in-force = trvá
documents-contacts = Kontakty s Vami
documents-no-contacts = Neevidujeme žiadny hovor, stretnutie ani správu.

## Časť E

documents-data-file = udaje.json
    .about = Údaje z tohto výpisu v strojovo čitateľnom tvare
documents-changes = Ďalšie záznamy v knihe prístupov
documents-no-changes = Žiadne ďalšie záznamy o Vás v knihe prístupov nie sú.
documents-changes-about = Čo sa s Vašimi údajmi robilo a neuvádzajú to iné časti.
documents-change = Čo sa stalo
documents-details = Podrobnosti
documents-no-reveals = Zapečatené údaje o Vás si nikto nezobrazil, alebo žiadne neevidujeme.
documents-reveals-about = Zapečatené údaje program bežne nezobrazuje. Pracovník ich môže odkryť len na obmedzený čas a s uvedením dôvodu. Uvádzame každé odkrytie.
documents-fields = Údaje
documents-how-long = Ako dlho
documents-seconds = { $count } s
documents-minutes = { $count } min

## Časť F

documents-term-personal-data = Osobný údaj
    .meaning = každá informácia, ktorá sa týka Vás a podľa ktorej Vás možno určiť
documents-term-processing = Spracúvanie
    .meaning = čokoľvek, čo sa s údajmi robí: získanie, uchovávanie, použitie, poskytnutie, vymazanie
documents-term-controller = Prevádzkovateľ
    .meaning = ten, kto určuje, prečo a ako sa údaje spracúvajú, a zodpovedá za to; v tomto výpise sme to my
documents-term-recipient = Príjemca
    .meaning = ten, komu sa údaje poskytnú
documents-term-basis = Právny základ
    .meaning = dôvod, pre ktorý právo spracúvanie dovoľuje, napríklad súhlas, zmluva alebo zákonná povinnosť
documents-term-interest = Oprávnený záujem
    .meaning = náš dôvod spracúvať údaje, ktorý sme porovnali s Vašimi záujmami a právami
documents-term-consent = Súhlas
    .meaning = Vaše slobodné, konkrétne a informované dovolenie; môžete ho kedykoľvek odvolať
documents-term-sealed = Zapečatený údaj
    .meaning = údaj, ktorý program zakrýva, kým ho pracovník s uvedením dôvodu na krátky čas neodkryje; každé odkrytie sa zaznamená
documents-term-restriction = Obmedzenie spracúvania
    .meaning = údaje sa uchovávajú, ale inak nepoužívajú
documents-term-authority = Dozorný orgán
    .meaning = úrad, ktorý dohliada na ochranu osobných údajov a rieši sťažnosti

## Overenie výpisu

documents-integrity = Overenie výpisu
documents-integrity-about = Podľa týchto údajov možno preukázať, kedy a z čoho výpis vznikol a že sa od vtedy nezmenil.
documents-made-local = Vytvorený
documents-made-utc = Vytvorený (UTC)
documents-program = Program
documents-snapshot = Odtlačok údajov
documents-counts = Počty
documents-count-values = údaje: { $count }
documents-count-notes = poznámky: { $count }
documents-count-redacted = začiernené miesta: { $count }
documents-count-handed = poskytnutia: { $count }
documents-count-consents = súhlasy: { $count }
documents-count-notices = informácie o spracúvaní: { $count }
documents-count-past = žiadosti, obmedzenia a kontakty: { $count }
documents-count-purposes = účely: { $count }
documents-count-changes = ďalšie záznamy: { $count }
documents-count-reveals = odkrytia: { $count }
documents-audit-entries = Zápisov v knihe prístupov
documents-audit-head = Odtlačok knihy

## Informácia o spracúvaní

documents-notice-title = Informácia o spracúvaní osobných údajov
documents-notice-foot = Čl. 13 a 14 GDPR
documents-notice-version = Znenie { $version }, platí od { $date }
documents-notice-draft = Návrh z { $date }, zatiaľ nevydaný

## Porušenie ochrany osobných údajov: oznámenie dozornému orgánu a listy dotknutým osobám

documents-breach-title = Oznámenie porušenia ochrany osobných údajov
documents-breach-notice = Pre dozorný orgán
documents-breach-about = Podklad na oznámenie podľa článku 33 všeobecného nariadenia o ochrane údajov (GDPR), v poradí údajov podľa článku 33 ods. 3. Oznámenie sa podáva elektronickým formulárom dozorného orgánu; čo ešte nie je známe, doplní sa v ďalšej fáze (článok 33 ods. 4).
documents-breach-controller = 1. Prevádzkovateľ a kontaktné miesto
documents-breach-name = Prevádzkovateľ
documents-breach-address = Adresa
documents-breach-contact = Kontakt
documents-breach-more = Kde získať viac informácií
documents-breach-dpo = Zodpovedná osoba: { $dpo }
documents-breach-authority-name = Dozorný orgán
documents-breach-missing = neuvedené
documents-breach-when = 2. Čas porušenia
documents-breach-from = Začiatok porušenia
documents-breach-from-unknown = nie je známy
documents-breach-until = Koniec porušenia
documents-breach-aware = Prevádzkovateľ sa dozvedel
documents-breach-notify-by = Oznámiť najneskôr
documents-breach-notified-at = Prvé oznámenie
documents-breach-late = Zdôvodnenie omeškania
documents-breach-nature = 3. Povaha porušenia
documents-breach-what = Druh porušenia
documents-breach-subjects = Kategórie dotknutých osôb
documents-breach-subjects-are = osoby v evidencii zákazníkov a kontaktov prevádzkovateľa
documents-breach-people = Približný počet osôb
documents-breach-people-at-most = Najviac mohlo ísť o osoby
documents-breach-categories = Kategórie údajov
documents-breach-records = Približný počet záznamov
documents-breach-facts = Čo sa stalo
documents-breach-effects = 4. Pravdepodobné následky
documents-breach-measures = 5. Prijaté a navrhované opatrenia
documents-breach-security = Ako boli údaje zabezpečené
documents-breach-told = 6. Oznámenie dotknutým osobám
documents-breach-channel = Spôsob
documents-breach-phases = 7. Oznámenie dozornému orgánu
documents-breach-phase = Fáza
documents-breach-decision = Rozhodnutie
documents-breach-undecided = Zatiaľ sa o tom nerozhodlo.
documents-breach-reference = Číslo podania
documents-breach-remark = Poznámka
documents-breach-nothing-yet = Zatiaľ nie je známe. Doplníme to, hneď ako to zistíme.
documents-breach-integrity = Overenie
documents-breach-number = Číslo porušenia
documents-breach-head = Odtlačok knihy prístupov
documents-breach-letter-title = Oznámenie o porušení ochrany Vašich údajov
documents-breach-letter-opening = dňa { $date } sme zistili porušenie ochrany osobných údajov, ktoré sa týka aj Vás.
documents-breach-letter-data = Ktorých Vašich údajov sa týka
documents-breach-letter-effects = Čo sa môže stať
documents-breach-letter-measures = Čo sme urobili a čo odporúčame
documents-breach-letter-ask = Koho sa môžete spýtať
documents-breach-letter-more = Viac informácií Vám poskytne: { $contact }.
documents-request-breach-letter = oznámenie o porušení

## Záznam o spracovateľských činnostiach

documents-record-title = Záznam o spracovateľských činnostiach
documents-record-foot = Čl. 30 ods. 1 GDPR
documents-record-about = Podľa čl. 30 ods. 1 GDPR. Zostavil ho program { $date } zo živého katalógu účelov, polí, príjemcov a zo skutočných nastavení.
documents-record-controller = Prevádzkovateľ
documents-record-joint = Spoločný prevádzkovateľ
documents-record-representative = Zástupca
documents-record-none = žiadny
documents-record-blank = chýba, treba doplniť v nastaveniach
documents-record-overview = Prehľad činností
documents-record-people = Osôb teraz
documents-record-activities = Spracovateľské činnosti
documents-record-subjects = Kategórie dotknutých osôb
documents-record-version = Verzia v katalógu
documents-record-recipients = Príjemcovia a prenosy
documents-record-no-recipients = Údaje sa nikomu neposkytujú okrem orgánov, ktorým ich treba poskytnúť zo zákona.
documents-record-recipient = Príjemca
documents-record-country = Krajina
documents-record-role = Úloha
documents-record-contract = Zmluva (čl. 28)
documents-record-no-transfers = Údaje sa neprenášajú do tretích krajín ani medzinárodným organizáciám.
documents-record-safeguards = Záruky (čl. 46, čl. 49 ods. 1)
documents-record-limits = Lehoty na vymazanie
documents-record-limits-about = Najdlhšia lehota, po ktorej sa údaje kategórie navrhnú na vymazanie; počíta sa od skončenia spracúvania. Kratšie lehoty jednotlivých účelov sú pri činnostiach.
documents-record-category = Kategória údajov
documents-record-limit = Lehota
documents-record-floors = Zákonné minimá
documents-record-security = Bezpečnostné opatrenia
documents-record-security-about = Všeobecný opis technických a organizačných opatrení podľa čl. 32 ods. 1 GDPR, tak ako sú teraz nastavené.
documents-record-integrity = Overenie záznamu
documents-record-number = Číslo záznamu
documents-record-law = Právny balík

## Balík údajov: čo v ňom nie je

documents-portability-title = Čo je v balíku údajov a čo nie
documents-portability-about = Balík obsahuje osobné údaje, ktoré ste poskytli firme { $company } alebo ktoré vznikli Vašou činnosťou, ak ich spracúva na základe Vášho súhlasu alebo zmluvy s Vami (článok 20 GDPR).
documents-portability-inside = V balíku
documents-portability-nothing = Žiadny údaj tieto podmienky nespĺňa, balík je preto prázdny.
documents-portability-left-out = Mimo balíka
documents-portability-count = Počet
documents-portability-all = Všetko, čo o Vás máme, je v balíku.
documents-portability-more = Ako sa dozviete aj o ostatnom
documents-portability-access = Právo na prístup (článok 15 GDPR) je širšie ako právo na prenosnosť: na požiadanie Vám bezplatne pošleme výpis všetkých údajov, ktoré o Vás máme, aj tých, ktoré v balíku nie sú.

documents-notice-letter-title = Ako spracúvame vaše osobné údaje
documents-notice-letter-opening = podľa článkov 13 a 14 GDPR vás informujeme, že { $controller } spracúva vaše osobné údaje ako prevádzkovateľ. { $dpo }
documents-notice-letter-dpo = Zodpovedná osoba: { $dpo }.
documents-notice-letter-version = Informácia o spracúvaní, znenie { $version }
documents-notice-letter-objection = Právo namietať

## Potvrdenie o súhlase

documents-receipt-title = Potvrdenie o súhlase
documents-receipt-about = Obsahuje údaje podľa ISO/IEC TS 27560:2023. To isté v strojovo čitateľnom tvare je priložené v tomto súbore.
documents-receipt-person = Osoba
documents-receipt-valid = Platí do
documents-receipt-where = Kde sa spracúva
documents-receipt-record = Číslo záznamu
documents-receipt-events = Čo sa so súhlasom dialo
documents-receipt-withdrawal = Ako súhlas odvolať
documents-receipt-wording = Znenie
documents-receipt-wording-of = Znenie { $version }, SHA-256 { $hash }
documents-receipt-file = potvrdenie-o-suhlase.json
    .about = To isté potvrdenie v strojovo čitateľnom tvare
