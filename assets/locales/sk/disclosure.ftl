# Poskytnutie údajov a príjemcovia.

disclosure-way-access-report = výpis osobných údajov
disclosure-way-breach-letter = list o porušení ochrany údajov
disclosure-way-export = export
disclosure-way-consent-receipt = potvrdenie o súhlase
disclosure-way-notice-letter = list s informáciou o spracúvaní
disclosure-way-print = tlač
disclosure-way-portability = balík údajov

# Nadpis stĺpca s celým menom v súbore; „Meno“ by vedľa priezviska znamenalo krstné meno.
disclosure-column-name = Celé meno

## Čo sa nedá

error-left-out = Údaje tejto osoby na tento účel poskytnúť nemožno. Nič neodišlo.
error-unknown-recipient = Takého príjemcu v trezore nemáme. Nič neodišlo. Najprv ho pridajte.
error-recipient-taken = Príjemca s týmto menom už je. Nič sa nepridalo.
error-locked-field = Toto pole je zapečatené a do súboru ide len s dôvodom. Nič neodišlo. Napíšte dôvod alebo pole vynechajte.
error-bad-export-format = Taký súbor vytvoriť nevieme. Nič neodišlo. Vyberte niektorý z ponúkaných formátov.
error-field-not-in-card = Vizitka (vCard) na toto pole nemá miesto. Nič neodišlo. Vyberte iný formát alebo pole vynechajte.
error-bad-recipient-role = Príjemca je sprostredkovateľ (processor) alebo prevádzkovateľ (controller). Nič sa nepridalo.
error-safeguards-missing = Krajina { $country } je mimo Európskeho hospodárskeho priestoru. Nič sa nezmenilo. Napíšte, čím sú údaje chránené, napríklad štandardné zmluvné doložky alebo rozhodnutie o primeranosti (čl. 45 a 46).
error-nothing-changed = Nič sa nezmenilo. Uveďte, čo má byť inak.
error-contract-date-missing = K súboru zmluvy treba dátum jej podpisu. Nič sa nezapísalo.
error-empty-paper = Súbor je prázdny. Nič sa nezapísalo. Vyberte iný.
error-paper-too-large = Súbor je väčší ako { $limit_mb } MB. Nič sa nezapísalo. Vyberte menší, napríklad v nižšom rozlíšení.
error-no-such-paper = Taký uložený súbor v trezore nie je.

## Obrazovka exportu

disclosure-export = Exportovať
disclosure-export-title = Export ľudí
disclosure-export-selected = { $count ->
    [one] Exportovať vybranú osobu
    [few] Exportovať vybraných ({ $count })
    [many] Exportovať vybraných ({ $count })
   *[other] Exportovať vybraných ({ $count })
}
disclosure-export-leaves = Súbor opustí trezor. Kto ho dostane, môže ho čítať, kopírovať a poslať ďalej; zapečatenie ani zámok v ňom neplatia.
disclosure-export-who = Koho a prečo
disclosure-export-purpose = Účel
disclosure-export-purpose-hint = Odíde len ten, koho údaje sa naň smú použiť.
disclosure-export-choose = Vyberte
disclosure-export-recipient = Príjemca
disclosure-export-recipient-hint = Každé poskytnutie sa pri osobe zapíše.
disclosure-export-no-recipient = Zatiaľ nemáte žiadneho príjemcu. Pridá ho vlastník trezora v Pravidlách a registroch.
disclosure-export-to-recipients = Otvoriť príjemcov
disclosure-export-scope = Koho
disclosure-export-scope-purpose = Každého, koho evidujeme na tento účel
disclosure-export-scope-selected = Len vybraných: { $count }
disclosure-export-format = Formát
disclosure-export-format-csv = CSV, pre tabuľkové programy
disclosure-export-format-xlsx = Excel (XLSX)
disclosure-export-format-vcard3 = vCard 3.0, pre Outlook a staršie telefóny
disclosure-export-format-vcard4 = vCard 4.0
disclosure-export-format-json = JSON, pre iný program
disclosure-export-fields = Ktoré polia
disclosure-export-basic = Základný záznam
disclosure-export-basic-hint = Meno, firma a kontakt, ktorý vidno bez odkrytia.
disclosure-export-sealed = Zapečatené polia
disclosure-export-sealed-hint = Zostanú v trezore, ak ich nepridáte. Pri každej osobe sa zapíše, že odišli a prečo.
disclosure-export-sealed-none = Tento účel žiadne ďalšie pole nepotrebuje.
disclosure-export-more = Ďalšie polia
disclosure-export-pass = vyžaduje prístupovú frázu
disclosure-export-not-in-card = vizitka naň nemá miesto
disclosure-export-reason = Prečo odchádzajú zapečatené polia
disclosure-export-reason-hint = Osoba si to prečíta vo výpise.
disclosure-export-passphrase = Vaša prístupová fráza
disclosure-export-ahead = Čo bude v súbore
disclosure-export-counting = Zisťuje sa, kto smie odísť
disclosure-export-ahead-choose = Vyberte účel a uvidíte, kto by v súbore bol a kto nie.
disclosure-export-ahead-in = V súbore
disclosure-export-ahead-out = Vynechaní
disclosure-export-ahead-filled = vyplnené: { $label }
disclosure-export-nobody = Na tento účel teraz nesmie odísť nikto.
disclosure-left-objected = námietka
disclosure-left-restricted = obmedzené spracúvanie
disclosure-left-suppressed = zákaz oslovenia
disclosure-left-ended = účel skončil alebo sa nezačal
disclosure-left-nothing-stored = nič z polí nie je vyplnené
disclosure-left-consent-not-asked = súhlas nikto nežiadal
disclosure-left-consent-asked = súhlas vyžiadaný, bez odpovede
disclosure-left-consent-refused = súhlas odmietnutý
disclosure-left-consent-withdrawn = súhlas odvolaný
disclosure-left-consent-expired = súhlas po platnosti
disclosure-left-consent-unproven = súhlas nepreukázaný
disclosure-left-other = iný dôvod ({ $reason })
disclosure-blocked-purpose = Chýba účel
disclosure-blocked-recipient = Chýba príjemca
disclosure-blocked-format = Chýba formát
disclosure-blocked-reason = Chýba dôvod pre zapečatené polia
disclosure-blocked-passphrase = Chýba prístupová fráza
disclosure-blocked-nobody = V súbore by nikto nebol
disclosure-export-do = Uložiť súbor
disclosure-export-writing = Píše sa súbor
disclosure-export-nothing-yet = Kým súbor neuložíte, nič neodíde a nič sa nezapíše.
disclosure-export-no-place = Súbor ste neuložili, nič neodišlo.
disclosure-export-stopped = Export ste zastavili. Nič neodišlo.
disclosure-export-done = Súbor je uložený
disclosure-export-done-said = Export je hotový.
disclosure-export-done-where = Kde je
disclosure-export-done-people = Ľudí v súbore
disclosure-export-done-fields = Stĺpce
disclosure-export-done-id = Číslo poskytnutia
disclosure-export-done-id-why = Pod ním sú zapísané všetky osoby, ktoré v súbore odišli.
disclosure-export-done-sha = Odtlačok súboru (SHA-256)
disclosure-export-done-now = Súbor doručte bezpečne a potom ho z tohto počítača zmažte. V trezore ostal záznam, kto čo dostal.
disclosure-export-again = Ďalší export
disclosure-export-back = Späť na ľudí

disclosure-way-article-19 = oznámenie príjemcovi (čl. 19)

error-unknown-notification = Také oznámenie príjemcovi v trezore nie je.
error-already-told = Toto oznámenie je už vybavené. Nič sa nezmenilo.
error-told-before-cause = Príjemca sa o tom nemohol dozvedieť skôr, než sa to stalo. Skontrolujte dátum.
error-told-or-impossible = Uveďte buď deň, keď ste to príjemcovi oznámili, alebo dôvod, prečo sa to oznámiť nedá. Nič sa nezmenilo.

## Oznámenia príjemcom v okne (čl. 19)

disclosure-tell-tab = Oznámiť príjemcom
disclosure-tell-sub = Komu ste údaje dali, ten sa má dozvedieť, že sa opravili, obmedzili alebo vymazali (čl. 19). Úloha trvá, kým nezapíšete, kedy to vie, alebo prečo sa to nedá.
disclosure-tell-loading = Hľadá sa, komu treba čo oznámiť
disclosure-tell-none = Nikomu netreba nič oznámiť
disclosure-tell-none-text = Keď niečo opravíte, obmedzíte alebo vymažete osobe, ktorej údaje ste niekomu dali, úloha sa ukáže tu.
disclosure-tell-list = Oznámenia príjemcom
disclosure-tell-col-who = Príjemca
disclosure-tell-col-what = Čo oznámiť
disclosure-tell-col-given = Čo od nás má
disclosure-tell-col-acts = Úkony
disclosure-tell-erased = údaje sme vymazali
disclosure-tell-restricted = spracúvanie sme obmedzili
disclosure-tell-rectified = údaje sme opravili
disclosure-tell-since = { $what }, od { $date }
disclosure-tell-given = { $fields }; naposledy { $date }
disclosure-tell-letter = Uložiť list
disclosure-tell-letter-of = Uložiť list pre príjemcu { $name }
disclosure-tell-letter-saved = List je uložený. Keď ho odošlete, zapíšte to.
disclosure-tell-done = Zapísať
disclosure-tell-done-of = Zapísať, že príjemca { $name } to vie
disclosure-tell-title = Oznámenie príjemcovi
disclosure-tell-how = Ako to dopadlo
disclosure-tell-how-told = Príjemca to vie
disclosure-tell-how-impossible = Oznámiť sa to nedá, alebo len s neprimeraným úsilím
disclosure-tell-when = Deň, keď sa to dozvedel
disclosure-tell-because = Prečo sa to nedá
disclosure-tell-missing-how = Vyberte, ako to dopadlo
disclosure-tell-missing-when = Chýba deň
disclosure-tell-missing-because = Chýba dôvod
disclosure-tell-save = Zapísať
disclosure-tell-saved = Je to zapísané.
disclosure-tell-text = Po tomto sa úloha uzavrie. Koho sa týkala, sa už potom z nej nedozviete, ak sme tú osobu vymazali.
