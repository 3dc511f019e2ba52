# Žiadosti dotknutých osôb.

register-kind-access = prístup k údajom
register-kind-rectification = oprava
register-kind-erasure = vymazanie
register-kind-restriction = obmedzenie spracúvania
register-kind-portability = prenosnosť
register-kind-objection = námietka
register-kind-withdrawal = odvolanie súhlasu

register-outcome-done = vybavená
register-outcome-partly = vybavená čiastočne
register-outcome-refused = odmietnutá

register-channel-paper = list
register-channel-phone = telefón
register-channel-email = e-mail
register-channel-sms = SMS
register-channel-web = web
register-channel-in-person = osobne

register-method-known-channel = kontakt, ktorý už máme
register-method-callback = spätné zavolanie
register-method-in-person = osobne
register-method-eid = občiansky preukaz s čipom (eID)
register-result-confirmed = je to ona
register-result-doubt = pochybnosť trvá
register-result-failed = nepotvrdené

register-wait-identity = totožnosť
register-wait-clarification = upresnenie žiadosti

register-act-report = výpis osobných údajov
register-act-correction = oprava údajov
register-act-erasure = vymazanie
register-act-restriction = obmedzenie spracúvania
register-act-package = balík údajov
register-act-objection = zapísaná námietka
register-act-withdrawal = odvolaný súhlas

register-letter-receipt = potvrdenie prijatia
register-letter-identity = otázka na totožnosť
register-letter-extension = predĺženie lehoty
register-letter-refusal = odmietnutie
register-letter-answer = odpoveď
register-letter-rectification = oznámenie o oprave
register-letter-restriction = oznámenie o obmedzení
register-letter-erasure = oznámenie o vymazaní

## Kroky vo výpise

register-told-identity = { $date }: totožnosť overená ({ $detail }), výsledok: { $result }
register-told-paused = { $date }: pýtali sme sa ({ $detail })
register-told-resumed = { $date }: odpoveď na otázku
register-told-extended = { $date }: oznámené predĺženie lehoty
register-told-act = { $date }: { $detail }
register-told-corrected = { $date }: opravené { $detail }
register-told-told = { $date }: informovaný príjemca { $detail }
register-told-letter = { $date }: list – { $detail }
register-told-closed = { $date }: odpoveď odoslaná, { $result }
register-told-other = { $date }: { $detail }
register-told-name = pod menom { $name }
register-told-words = žiadosť: { $words }

register-calendar-title = Žiadosť dotknutej osoby: posledný deň

## Listy

register-subject-receipt = Potvrdenie prijatia žiadosti
register-subject-identity = Overenie totožnosti k vašej žiadosti
register-subject-extension = Predĺženie lehoty na odpoveď
register-subject-refusal = Odpoveď na vašu žiadosť
register-subject-answer = Odpoveď na vašu žiadosť
register-subject-rectification = Oprava vašich údajov
register-subject-restriction = Obmedzenie spracúvania vašich údajov
register-subject-erasure = Vymazanie vašich údajov

register-request-access = prístup k vašim osobným údajom (čl. 15 GDPR)
register-request-rectification = oprava vašich osobných údajov (čl. 16 GDPR)
register-request-erasure = vymazanie vašich osobných údajov (čl. 17 GDPR)
register-request-restriction = obmedzenie spracúvania vašich osobných údajov (čl. 18 GDPR)
register-request-portability = prenos vašich osobných údajov (čl. 20 GDPR)
register-request-objection = námietka proti spracúvaniu (čl. 21 GDPR)
register-request-withdrawal = odvolanie súhlasu (čl. 7 ods. 3 GDPR)

register-remedy = Ak s tým nesúhlasíte, môžete podať sťažnosť dozornému orgánu ({ $authority }) a domáhať sa ochrany na súde.
register-nobody = nikto

## Obrazovka

nav-requests = Žiadosti
register-title = Žiadosti dotknutých osôb
register-sub = Dnes je { $day }. Na odpoveď je jeden mesiac od doručenia.
register-loading = Načítavajú sa žiadosti
register-tabs = Stav žiadostí
register-tab-open = Otvorené
register-tab-waiting = Čakáme na osobu
register-tab-closed = Uzavreté
register-table-open = Otvorené žiadosti
register-table-waiting = Žiadosti, pri ktorých čakáme na osobu
register-table-closed = Uzavreté žiadosti
register-none-open = Žiadna žiadosť nečaká
register-none-open-text = Keď niekto požiada o svoje údaje, opravu alebo vymazanie, zapíšte to sem. Program postráži lehotu.
register-none-waiting = Na nikoho sa nečaká
register-none-waiting-text = Keď sa osoby na niečo opýtate, žiadosť sa ukáže tu.
register-none-closed = Zatiaľ nič uzavreté
register-none-closed-text = Vybavené a odmietnuté žiadosti zostávajú ako dôkaz.
register-col-left = Zostáva
register-col-outcome = Výsledok
register-col-person = Osoba
register-col-what = Čo žiada
register-col-due = Odpovedať do
register-col-sent = Odoslané
register-col-state = Stav
register-col-next = Ďalší krok
register-group-late = Po lehote
register-group-soon = Do 7 dní
register-group-later = Neskôr
register-article = { $article } · doručené { $date }
register-article-access = čl. 15
register-article-rectification = čl. 16
register-article-erasure = čl. 17
register-article-restriction = čl. 18
register-article-portability = čl. 20
register-article-objection = čl. 21
register-article-withdrawal = čl. 7
register-strict = bez posunu { $day } { $date }
register-on-0 = v nedeľu
register-on-1 = v pondelok
register-on-2 = v utorok
register-on-3 = v stredu
register-on-4 = vo štvrtok
register-on-5 = v piatok
register-on-6 = v sobotu
register-extended = predĺžené o 2 mesiace
register-target = interný cieľ { $date }
register-target-was = interný cieľ bol { $date }
register-sent-in-time = včas, lehota do { $date }
register-sent-late = { $days ->
    [one] { $days } deň po lehote
    [few] { $days } dni po lehote
   *[other] { $days } dní po lehote
}
register-paused = čakáme na osobu
register-erased = Osoba bola vymazaná
register-not-in-vault = nie je v trezore
register-state-received = Prijatá
register-state-identity = Overuje sa totožnosť
register-state-collecting = Pripravuje sa
register-state-review = Treba odpovedať
register-state-closed = Uzavretá
register-state-refused = Odmietnutá
register-open-one = Otvoriť
register-next-of = { $next }: { $name }
register-next-identity = Overiť totožnosť
register-next-tell = Oznámiť príjemcom
register-next-letter = Napísať odpoveď
register-next-send = Zapísať odoslanie
register-do-report = Pripraviť výpis
register-do-correction = Opraviť údaje
register-do-correction-sub = Aj pri obmedzenom spracúvaní: oprava ukončí spor o správnosť.
register-do-erasure = Skontrolovať vymazanie
register-do-restriction = Obmedziť spracúvanie
register-do-restriction-sub = Údaje sa budú len uchovávať, kým obmedzenie nezrušíte.
register-do-package = Pripraviť balík
register-do-objection = Zapísať námietku
register-do-objection-sub = Spracúvanie na tento účel sa hneď skončí. Vrátiť to môže len nový súhlas osoby.
register-do-withdrawal = Odvolať súhlas
register-do-withdrawal-sub = Platí odo dňa, keď žiadosť prišla.
register-badge-late = po lehote
register-badge-soon = do 7 dní
register-digest = Žiadosti dotknutých osôb: po lehote { $late }, do 7 dní { $soon }.

register-new = Zapísať žiadosť
register-new-sub = Lehota beží odo dňa, keď prišla, nie odo dneška.
register-new-do = Zapísať
register-person = Kto žiada
register-person-hint = Meno, e-mail alebo telefón.
register-found = Nájdení ľudia
register-other-person = Niekto iný
register-unknown-note = Ak ho v zozname niet, žiadosť sa zapíše na toto meno. Osobu priradíte neskôr.
register-what = O čo žiada
register-received = Kedy prišla
register-received-hint = Deň, keď list alebo správa dorazili k vám.
register-channel = Ako prišla
register-words = Čo píše
register-words-hint = Len to, čo treba na vybavenie.
register-missing-person = Chýba, kto žiada
register-missing-kind = Chýba, o čo žiada
register-missing-date = Chýba deň
register-missing-reason = Chýba dôvod
register-missing-told = Chýba, kedy ste to osobe oznámili
register-missing-sent = Chýba, kedy odpoveď odišla
register-missing-purpose = Chýba účel
register-missing-field = Chýba pole
register-missing-value = Chýba správna hodnota
register-missing-to = Chýba, komu je list
register-choose = Vyberte

register-one-sub = { $article } · doručené { $date } · { $channel }
register-tasks = Čo treba urobiť
register-task-identity = overiť totožnosť
register-task-tell = informovať príjemcov údajov (čl. 19)
register-task-letter = napísať odpoveď
register-task-send = odoslať ju a zapísať kedy
register-is-done = hotové
register-is-open = zostáva
register-told-mark = Informovaný
register-done = Čo sa urobilo
register-done-none = Zatiaľ nič
register-done-none-text = Každý krok sa tu ukáže s dňom a menom.
register-step-identity = Totožnosť: { $detail } – { $result }
register-step-paused = Spýtali sme sa: { $detail }
register-step-resumed = Osoba odpovedala
register-step-extended = Lehota predĺžená, osoba to vie
register-step-act = Urobené: { $detail }
register-step-corrected = Opravené: { $detail }
register-step-told = Informovaný príjemca: { $detail }
register-step-letter = List: { $detail }
register-step-closed = Odpoveď odoslaná – { $result }
register-deadline = Lehota
register-moved-weekend = Podľa dní lehota uplynie { $date }. To je deň pracovného pokoja, preto sa lehota končí najbližší pracovný deň. Plánujte podľa skoršieho dátumu.
register-moved = Podľa dní lehota uplynie { $date } ({ $why }), preto sa lehota končí najbližší pracovný deň. Plánujte podľa skoršieho dátumu.
register-at-once = Účinok má hneď. Mesiac je len na odpoveď.
register-extended-from = predĺžené, pôvodne do { $date }
register-with-pauses = { $days ->
    [one] Ak sa { $days } deň čakania nepočíta, do { $date }. Istejší je dátum hore.
    [few] Ak sa { $days } dni čakania nepočítajú, do { $date }. Istejší je dátum hore.
   *[other] Ak sa { $days } dní čakania nepočíta, do { $date }. Istejší je dátum hore.
}
register-who = Kto žiada
register-show-person = Otvoriť osobu
register-with = V tom istom liste: { $kind }

register-method = Ako ste ju overili
register-result = S akým výsledkom
register-no-copies = Kópiu dokladu totožnosti si neukladajte. Stačí, ako ste overili a kto.
register-pause = Čakáme na osobu
register-resume = Osoba odpovedala
register-waits-for = Na čo čakáme
register-asked-on = Kedy ste sa spýtali
register-answered-on = Kedy odpovedala
register-pause-note = Zákonná lehota sa tým neposúva. Dni čakania sa zapíšu a ukážu vedľa nej.
register-extend = Predĺžiť lehotu
register-extend-sub = Do { $date }. Len ak osoba v prvom mesiaci dostala dôvody.
register-extend-do = Predĺžiť
register-reason = Dôvod
register-reason-hint = Osoba má na dôvody právo, aj na poučenie o sťažnosti a súde.
register-extend-reason-hint = Zložitosť alebo počet žiadostí (čl. 12 ods. 3), ako ste to osobe napísali.
register-told-on = Kedy ste to osobe oznámili
register-told-on-hint = Najneskôr { $date }.
register-close-sub = Bez dňa odoslania sa žiadosť neuzavrie.
register-close-do = Uzavrieť žiadosť
register-sent-on = Kedy odpoveď odišla
register-sent-on-hint = Deň z podacieho lístka, odoslanej správy alebo odovzdania.
register-outcome = Výsledok
register-undone-hint = O čo osoba žiada, v trezore urobené nie je. Napíšte, prečo sa žiadosť aj tak uzatvára.
register-ground = Prečo
register-purpose = Účel
register-all-marketing = celý priamy marketing
register-field = Čo je nesprávne
register-right-value = Správna hodnota
register-wrong = Čo bolo nesprávne
register-wrong-hint = Stará hodnota sa neuchováva.
register-correct-do = Opraviť
register-match = Nájsť osobu v trezore
register-match-sub = Priradí sa celý list.
register-match-do = Priradiť
register-letter = Napísať list
register-letter-sub = PDF uložíte alebo vytlačíte. Program nič neposiela.
register-letter-do = Uložiť PDF
register-letter-which = List
register-letter-lang = Jazyk
register-letter-lang-own = ako osoba
register-letter-to = Komu
register-letter-to-hint = Meno a adresa po riadkoch. Ak nič nenapíšete, bude tam meno. Adresa sa neuloží.
register-letter-words = Vaše slová
register-letter-words-receipt = Tento list ich nepotrebuje.
register-letter-words-identity = Prečo o totožnosti pochybujete.
register-letter-words-extension = Prečo to potrvá dlhšie.
register-letter-words-refusal = Prečo žiadosti nevyhoviete.
register-letter-words-answer = Čo ste urobili a čo prikladáte.
register-letter-words-rectification = Čo chcete dodať.
register-letter-words-restriction = Čo chcete dodať.
register-letter-words-erasure = Čo zostáva, dokedy a podľa ktorého zákona.
register-letter-saved = List je uložený.
register-letter-kept = Znenie je uložené. Odteraz ho majú všetky nové listy.
register-letter-unkept = Znenie ešte nie je uložené
register-preview = Náhľad listu
register-reword = Zmeniť znenie pre všetky listy
register-wording = Znenie
register-wording-hint = Slová v zložených zátvorkách doplní program.
register-wording-keep = Uložiť znenie
register-calendar = Do kalendára
register-calendar-saved = { $count ->
    [one] Uložený { $count } deň, bez mien.
    [few] Uložené { $count } dni, bez mien.
   *[other] Uložených { $count } dní, bez mien.
}

## Čo sa nedá

error-act-elsewhere = Túto žiadosť vybavuje iný úkon. Nič sa nezmenilo. Výpis, balík, opravu a vymazanie spustite ich vlastným príkazom.
error-act-missing = To, o čo osoba žiada, ešte nie je urobené. Žiadosť ostáva otvorená. Urobte to, alebo napíšte dôvod.
error-already-extended = Lehota je už predĺžená. Nič sa nezmenilo. Druhýkrát sa predĺžiť nedá.
error-already-paused = Na odpoveď osoby sa už čaká. Nič sa nezmenilo. Najprv zapíšte, kedy odpovedala.
error-bad-method = Spôsob overenia je known-channel, callback, in-person alebo eid. Nič sa nezapísalo.
error-bad-outcome = Výsledok je done, partly alebo refused. Žiadosť ostáva otvorená.
error-bad-request-kind = Druh žiadosti je access, rectification, erasure, restriction, portability, objection alebo withdrawal. Nič sa nezapísalo.
error-bad-result = Výsledok overenia je confirmed, doubt alebo failed. Nič sa nezapísalo.
error-bad-wait = Čaká sa na identity alebo clarification. Nič sa nezapísalo.
error-before-pause = Odpoveď je skôr ako otázka. Nič sa nezapísalo. Skontrolujte dátum.
error-before-received = Je to skôr, ako žiadosť prišla. Nič sa nezapísalo. Skontrolujte dátum.
error-extension-too-late = O predĺžení bolo treba osobu informovať do { $due }. Lehota sa nezmenila. Odpovedzte čo najskôr.
error-identity-open = Nie je isté, že žiada tá istá osoba. Žiadosť ostáva otvorená. Zapíšte potvrdenie totožnosti alebo žiadosť odmietnite.
error-not-paused = Na odpoveď osoby sa nečaká. Nič sa nezmenilo.
error-nothing-corrected = Hodnoty sú rovnaké ako doteraz. Nič sa nezmenilo. Napíšte správnu hodnotu.
error-withdrawal-purpose-required = Chýba účel, pre ktorý osoba odvoláva súhlas. Nič sa nezmenilo. Vyberte ho.
error-reason-required = Chýba dôvod, osoba má na neho právo. Nič sa nezmenilo. Napíšte ho.
error-recipient-not-concerned = Tomuto príjemcovi netreba nič oznámiť, alebo už je to zapísané. Nič sa nezapísalo.
error-request-closed = Žiadosť je uzavretá. Nič sa nezmenilo.
error-request-has-person = K žiadosti už osoba patrí, alebo bola vymazaná. Nič sa nezmenilo.
error-request-kind = Takýto úkon na tento druh žiadosti neodpovedá. Nič sa nezmenilo. Vyberte inú žiadosť.
error-request-of-another = Žiadosť podal niekto iný. Nič sa nezmenilo. Vyberte žiadosť tejto osoby.
error-request-without-person = Chýba, kto žiada: osoba z trezoru, alebo meno z listu. Nič sa nezmenilo.
error-unknown-request = Takáto žiadosť v registri nie je. Nič sa nezmenilo. Skontrolujte identifikátor.
error-bad-letter = List je receipt, identity, extension, refusal, answer, rectification, restriction alebo erasure. Nič sa nevytvorilo.
error-place-missing = V znení chýba {"{"}{ $place }{"}"}: list to musí povedať. Znenie sa nezmenilo. Doplňte to.
error-unknown-place = {"{"}{ $place }{"}"} program nepozná. Znenie sa nezmenilo. Opravte to.
