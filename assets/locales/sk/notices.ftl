# Informácia o spracúvaní (články 13 a 14): jej vety, povinnosti informovať, listy.

notices-title = Informácia o spracúvaní osobných údajov podľa článkov 13 a 14 GDPR
notices-to-fill = [treba doplniť]

## Prevádzkovateľ

notices-controller = Kto vaše údaje spracúva
notices-controller-name = Prevádzkovateľ
notices-controller-address = Adresa
notices-controller-contact = Kontakt
notices-dpo = Zodpovedná osoba
notices-dpo-none = nie je určená

## Účely

notices-purposes = Prečo údaje spracúvame, na akom základe a ako dlho
notices-basis = Právny základ
notices-basis-consent = váš súhlas, čl. 6 ods. 1 písm. a) GDPR
notices-basis-contract = zmluva s vami alebo kroky pred jej uzavretím na vašu žiadosť, čl. 6 ods. 1 písm. b) GDPR
notices-basis-legal = naša zákonná povinnosť, čl. 6 ods. 1 písm. c) GDPR
notices-basis-vital = ochrana životne dôležitých záujmov, čl. 6 ods. 1 písm. d) GDPR
notices-basis-public = úloha vo verejnom záujme, čl. 6 ods. 1 písm. e) GDPR
notices-basis-interest = oprávnený záujem, čl. 6 ods. 1 písm. f) GDPR
notices-art9 = Osobitné kategórie údajov
notices-art9-letter = čl. 9 ods. 2 písm. { $letter }) GDPR
notices-interest = Náš oprávnený záujem
notices-statute = Právny predpis
notices-retention = Ako dlho údaje uchovávame
notices-kept = { $length } po skončení spracúvania na tento účel
notices-kept-consent = kým súhlas neodvoláte; potom { $length }
notices-kept-consent-valid = kým súhlas neodvoláte, najdlhšie { $valid } od jeho udelenia; potom { $length }

## Údaje a zdroj (len čl. 14)

notices-data = Aké údaje spracúvame
notices-category-identification = totožnosť
notices-category-contact = kontaktné údaje
notices-category-contract = zmluvy a objednávky
notices-category-financial = platobné údaje
notices-category-communication = komunikácia
notices-category-special = osobitné kategórie údajov
notices-category-other = ostatné údaje
notices-source = Odkiaľ údaje máme
notices-source-about = Údaje, ktoré sme nezískali od vás, máme od inej osoby, napríklad od firmy, pre ktorú pracujete, alebo z verejne prístupného zdroja. Konkrétny zdroj uvádzame v liste, s ktorým túto informáciu dostávate, a povieme vám ho aj kedykoľvek na požiadanie.

## Príjemcovia a prenos

notices-recipients = Komu údaje poskytujeme
notices-recipients-none = Údaje neposkytujeme nikomu okrem orgánov, ktorým ich musíme poskytnúť zo zákona.
notices-recipients-about = Údaje na uvedené účely dostávajú alebo môžu dostať:
notices-recipients-authorities = Okrem nich údaje poskytneme orgánom, ak nám to ukladá zákon.
notices-recipient-processor = { $name } ({ $country }), sprostredkovateľ: údaje spracúva v našom mene
notices-recipient-controller = { $name } ({ $country }), samostatný prevádzkovateľ
notices-transfers = Prenos do tretích krajín
notices-transfers-none = Údaje neprenášame do tretích krajín ani medzinárodným organizáciám.
notices-transfers-about = Údaje prenášame mimo Európskeho hospodárskeho priestoru, a to s týmito zárukami:
notices-transfers-copy = Kópiu záruk vám na požiadanie poskytneme.

## Či sa údaje musia poskytnúť (len čl. 13)

notices-provision = Či údaje musíte poskytnúť
notices-provision-consent = Nemusíte. Poskytnutie je dobrovoľné a nie je podmienkou ničoho iného; bez súhlasu údaje na tento účel nespracúvame.
notices-provision-contract = Sú potrebné na uzavretie a plnenie zmluvy. Bez nich zmluvu nemôžeme uzavrieť alebo splniť.
notices-provision-legal = Áno, je to zákonná požiadavka. Bez nich nemôžeme splniť povinnosť, ktorú nám zákon ukladá.
notices-provision-vital = Nemusíte. Ide o ochranu života a zdravia.
notices-provision-public = Údaje potrebujeme na úlohu vo verejnom záujme. Bez nich ju vo vašej veci nemôžeme splniť.
notices-provision-interest = Nemusíte. Ak údaje neposkytnete, nebudeme sa s vami vedieť spojiť a dohodnúť.

## Práva

notices-rights = Vaše práva
notices-right-access = prístup: povieme vám, či a aké vaše údaje spracúvame, a dáme vám ich kópiu (čl. 15)
notices-right-rectification = oprava: nesprávny údaj opravíme a neúplný doplníme (čl. 16)
notices-right-erasure = vymazanie: údaje vymažeme, najmä ak ich už nepotrebujeme; čo musíme uchovať zo zákona, vymazať nesmieme (čl. 17)
notices-right-restriction = obmedzenie: údaje budeme len uchovávať, napríklad kým overíme ich správnosť (čl. 18)
notices-right-portability = prenosnosť: údaje, ktoré ste nám poskytli na základe súhlasu alebo zmluvy, vám vydáme v strojovo čitateľnom formáte (čl. 20)
notices-right-objection = námietka: píšeme o nej osobitne na konci (čl. 21)
notices-rights-how = Práva si uplatníte bezplatne na kontaktoch uvedených na začiatku. Odpovieme bez zbytočného odkladu a najneskôr v zákonnej lehote.
notices-withdrawal = Odvolanie súhlasu
notices-withdrawal-about = Súhlas môžete kedykoľvek odvolať, rovnako ľahko, ako ste ho udelili. Odvolanie nemá vplyv na zákonnosť spracúvania pred ním.
notices-complaint = Sťažnosť
notices-complaint-about = Ak si myslíte, že vaše údaje spracúvame v rozpore s právom, môžete podať sťažnosť dozornému orgánu ({ $authority }) alebo sa obrátiť na súd.
notices-automated = Automatizované rozhodovanie
notices-automated-none = Nerozhodujeme o vás automatizovane a nevytvárame váš profil (čl. 22).
notices-objection = PRÁVO NAMIETAŤ
notices-objection-interest = Proti spracúvaniu na základe oprávneného alebo verejného záujmu môžete kedykoľvek namietať z dôvodov, ktoré sa týkajú vašej konkrétnej situácie. Údaje potom ďalej nespracúvame, ak nepreukážeme nevyhnutné oprávnené dôvody, ktoré prevažujú nad vašimi záujmami, právami a slobodami (čl. 21 ods. 1).
notices-objection-marketing = Proti priamemu marketingu môžete namietať kedykoľvek, bezplatne a bez uvedenia dôvodu. Údaje na marketing potom už nepoužijeme (čl. 21 ods. 2 a 3).

## Čo chýba

notices-missing-controller-name = Chýba názov prevádzkovateľa.
notices-missing-controller-address = Chýba adresa prevádzkovateľa.
notices-missing-controller-contact = Chýba kontakt na prevádzkovateľa.
notices-missing-purposes = Nie je zaevidovaný žiadny účel.
notices-missing-statute = Pri účele „{ $about }“ chýba právny predpis, ktorý spracúvanie ukladá.
notices-missing-safeguards = Pri príjemcovi „{ $about }“ mimo Európskeho hospodárskeho priestoru chýbajú záruky prenosu.

error-notice-incomplete = Informácia o spracúvaní ešte nie je úplná, preto sa nevydala. Nič sa nezmenilo. Doplňte, čo chýba, a vydajte ju znova.
error-notice-unchanged = Katalóg sa od znenia { $version } nezmenil, nové znenie netreba. Nič sa nezmenilo.

## Záznam o spracovateľských činnostiach (čl. 30)

notices-balancing = Posúdenie záujmu
notices-marketing = Priamy marketing
notices-marketing-yes = áno
notices-subjects-consent = osoby, ktoré o súhlas požiadali alebo ho udelili
notices-subjects-contract = zákazníci a dodávatelia, ktorí sú fyzickými osobami, a záujemcovia o zmluvu
notices-subjects-legal = osoby, ktorých sa týkajú doklady podľa uvedeného predpisu
notices-subjects-vital = osoby, ktorých život alebo zdravie treba chrániť
notices-subjects-public = osoby, ktorých sa úloha vo verejnom záujme týka
notices-subjects-interest = kontaktné osoby zákazníkov, dodávateľov a záujemcov
notices-record-version = { $version }, platí od { $date }
notices-record-limit = { $length } ({ $purpose })
notices-record-floor = { $what }: { $years } po roku, ktorého sa týkajú ({ $law })
notices-own-data = údaje
notices-own-suppression-name = Zákaz oslovenia
notices-own-suppression-basis = zákonná povinnosť a oprávnený záujem nepriviesť späť vymazanú osobu, čl. 6 ods. 1 písm. c) a f), čl. 17 a čl. 21 ods. 3 GDPR
notices-own-suppression-subjects = osoby, ktorých údaje boli vymazané
notices-own-suppression-data = len odtlačky e-mailov a telefónov s tajným kľúčom
notices-own-suppression-kept = { $length }; po námietke proti marketingu, kým firma robí marketing
notices-own-proof-name = Doklady o súhlasoch
notices-own-proof-basis = zákonná povinnosť, čl. 6 ods. 1 písm. c) a čl. 7 ods. 1 GDPR, § 116 zákona č. 452/2021 Z. z.
notices-own-proof-subjects = osoby, ktoré súhlas udelili, odmietli alebo odvolali
notices-own-proof-data = kto, kedy, ako a k akému zneniu sa vyjadril, dôkaz
notices-own-proof-kept = počas platnosti súhlasu a { $length } po jeho odvolaní
notices-own-rights-name = Žiadosti dotknutých osôb a porušenia ochrany údajov
notices-own-rights-basis = zákonná povinnosť, čl. 6 ods. 1 písm. c) a čl. 12, 24 a 33 ods. 5 GDPR
notices-own-rights-subjects = osoby, ktoré si uplatnili práva, a osoby dotknuté porušením
notices-own-rights-data = žiadosť, jej vybavenie, odovzdané listiny, čo sa stalo a komu sa to oznámilo
notices-own-rights-kept = kým sa dá uplatniť nárok zo žiadosti alebo z porušenia
notices-own-log-name = Kniha prístupov a účty pracovníkov
notices-own-log-basis = zákonná povinnosť preukázať súlad a bezpečnosť, čl. 6 ods. 1 písm. c), čl. 5 ods. 2 a čl. 32 GDPR
notices-own-log-subjects = pracovníci a osoby, s ktorých údajmi pracovali
notices-own-log-data = kto, kedy, čo urobil a prečo; údaje osôb sú v zápisoch nahradené značkou
notices-own-log-kept = { $length } od zápisu

## Bezpečnostné opatrenia tak, ako sú nastavené

notices-yes = áno
notices-no = nie
notices-never = zatiaľ nie
notices-sec-cipher = Šifrovanie
notices-sec-cipher-is = celý trezor je zašifrovaný (AES-256, každá stránka s kontrolným súčtom HMAC); zapečatené údaje a prílohy ešte raz kľúčom osoby
notices-sec-keys = Kľúče
notices-sec-keys-are = prístupová fráza každého pracovníka (Argon2id), spomalenie po nesprávnych pokusoch; záchranný list: { $kit }; kľúče v počítači: { $keychain }
notices-sec-access = Prístup
notices-sec-access-is = vlastníci: { $owners }, pracovníci: { $staff }, nahliadajúci: { $viewers }; trezor sa po nečinnosti zamkne do { $minutes } min
notices-sec-sealed = Minimalizácia
notices-sec-sealed-is = polia základné: { $minimal }, na vyžiadanie: { $ondemand }, chránené: { $protected }; posledné dve sú zapečatené a každé odkrytie má dôvod a zápis
notices-sec-log = Kniha prístupov
notices-sec-log-is = reťazená odtlačkami, počet zápisov: { $entries }, podrobnosti sa uchovávajú { $kept }
notices-sec-backup = Zálohy
notices-sec-backup-is = šifrované; miesta: { $places }, denne: { $daily }, pri zatvorení: { $quit }, posledná overená: { $made }, posledná vyskúšaná obnova: { $drill }
notices-sec-erasure = Vymazanie
notices-sec-erasure-is = zničením kľúča osoby a prepísaním záznamov, aj v zálohách; obnova zo zálohy vymazania zopakuje
notices-sec-network = Sieť
notices-sec-network-is = program nepoužíva sieť a neposiela nič von; údaje odchádzajú len súborom, ktorý pracovník uloží, a každé poskytnutie sa zapíše
error-bad-article = Článok je 13 alebo 14. Nič sa nezmenilo.

## Listy

notices-recipients-of = Príjemcovia
notices-letter-basis = Právny základ: { $basis }.
notices-letter-interest = Náš záujem: { $interest }
notices-letter-statute = Predpis: { $statute }.
notices-letter-data = Údaje: { $data }.
notices-letter-kept = Uchovávame ich { $kept }.
notices-letter-source-self = Údaje ste nám dali vy ({ $date })
notices-letter-source-third-party = Údaje máme od inej osoby ({ $date })
notices-letter-source-public = Údaje máme z verejne prístupného zdroja ({ $date })
notices-letter-rights = Môžete žiadať prístup k údajom a ich kópiu (čl. 15), opravu (čl. 16), vymazanie (čl. 17) a obmedzenie spracúvania (čl. 18), bezplatne na kontakte uvedenom hore.
notices-letter-portability = Údaje, ktoré ste nám dali, vám vydáme v strojovo čitateľnom formáte (čl. 20).

error-notice-outdated = Katalóg sa od vydaného znenia zmenil, preto sa listy nevytvorili. Najprv vydajte nové znenie informácie.
error-no-duties = Nikoho netreba informovať, preto sa listy nevytvorili.
error-unknown-letters = Také listy tu nie sú. Nič sa nezmenilo.
error-letters-sent = Tieto listy už sú zapísané ako odovzdané. Nič sa nezmenilo.

## Obrazovka

notices-tab = Informovanie
notices-sub = Komu a dokedy treba povedať, čo s jeho údajmi robíme, a čo im povieme (čl. 13 a 14 GDPR).
notices-text = Informácia o spracúvaní
notices-both = Oba články
notices-article = Čl. { $article }
notices-which = Podľa ktorého článku
notices-never-issued = Informácia zatiaľ nie je vydaná.
notices-changed = Katalóg sa od znenia { $version } zmenil. Kým nevydáte nové znenie, ľudia dostávajú staré.
notices-in-force = Platí znenie { $version } z { $date }. Katalóg sa odvtedy nezmenil.
notices-incomplete = Informácia ešte nie je úplná:
notices-fill-first = Najprv doplňte, čo chýba
notices-issue = Vydať nové znenie
notices-issued = Vydané znenie { $version }
notices-save = Uložiť informáciu ako PDF
notices-record-save = Uložiť záznam o činnostiach (čl. 30)
notices-written = Uložené:
notices-duties = Koho treba informovať
notices-duties-none = Nikoho netreba informovať
notices-duties-none-text = Každý, koho evidujete, už informáciu dostal. Povinnosť vznikne s novou osobou alebo importom.
notices-col-person = Osoba
notices-col-why = Prečo
notices-col-due = Dokedy
notices-why-13 = Údaje sú od nej (čl. 13)
notices-why-14 = Údaje sú odinakiaľ (čl. 14)
notices-more = Zobraziť ďalšie
notices-letters = Listy
notices-letters-sub = Jeden súbor PDF s listom pre každého, koho treba informovať. Adresa je na liste, ak ju účel osoby potrebuje.
notices-letters-due = Len tých, čo majú termín do
notices-letters-make = Vytvoriť listy
notices-letters-making = Tvoria sa listy
notices-letters-nobody = Nikoho netreba informovať
notices-letters-issue-first = Najprv vydajte nové znenie
notices-col-made = Vytvorené
notices-col-letters = Listov
notices-col-version = Znenie
notices-col-sent = Odovzdané
notices-sent = Zapísať odovzdanie
notices-sent-title = Odovzdanie listov
notices-sent-text = { $count ->
    [one] Zapíše sa, že { $count } osoba dostala informáciu na papieri.
    [few] Zapíše sa, že { $count } osoby dostali informáciu na papieri.
   *[other] Zapíše sa, že { $count } osôb dostalo informáciu na papieri.
}
notices-sent-on = Kedy boli listy odovzdané
notices-given = { $count ->
    [one] Zapísané: { $count } osoba informovaná
    [few] Zapísané: { $count } osoby informované
   *[other] Zapísané: { $count } osôb informovaných
}
