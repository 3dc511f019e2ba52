# Súhlasy osoby.

consent-title = Súhlasy
consent-open = Spravovať súhlasy
consent-none = Súhlas tu netreba
consent-none-text = Žiadny účel firmy nestojí na súhlase.
consent-version = znenie { $version }
consent-state-not-asked = nevyžiadaný
consent-state-asked = vyžiadaný
consent-state-granted = udelený
consent-state-refused = odmietnutý
consent-state-withdrawn = odvolaný
consent-state-expired = po platnosti
consent-state-unproven = nepreukázaný
consent-channel-paper = na papieri
consent-channel-in-person = osobne
consent-channel-web = na webe
consent-channel-email = e-mailom
consent-channel-phone = telefonicky
consent-channel-sms = správou SMS
consent-missing-channel = Vyberte, ako

## Čo sa nedá

error-asking-forbidden = O súhlas s marketingom sa e-mailom, SMS ani telefonicky pýtať nesmie (§ 116 ods. 4 zákona č. 452/2021 Z. z.). Nič sa nezapísalo. Opýtajte sa na papieri, na webe alebo osobne.
error-basis-not-consent = Tento účel nestojí na súhlase, preto sa preň súhlas nezapisuje. Nič sa nezmenilo.
error-no-wording = Pre tento účel nie je zaevidované znenie súhlasu, a bez neho sa nedá preukázať, s čím osoba súhlasila. Nič sa nezapísalo. Najprv zaevidujte znenie.
error-unknown-text-version = Také znenie pre tento účel zaevidované nie je. Nič sa nezapísalo. Vyberte verziu zo zoznamu znení.
error-text-version-taken = Znenie s verziou { $version } už v tomto jazyku je a nemení sa. Nič sa nepridalo. Zvoľte ďalšiu verziu.
error-bad-version = Verzia môže mať len písmená bez diakritiky, číslice, bodku, spojovník a podčiarkovník, najviac 40 znakov. Nič sa nepridalo.
error-bad-text-kind = Druh znenia je consent alebo notice. Nič sa nepridalo.
error-empty-wording = Znenie je prázdne. Nič sa nepridalo.
error-bad-channel = Spôsob musí byť paper, phone, email, sms, web alebo in-person. Nič sa nezapísalo.
error-empty-evidence = Súbor s dôkazom je prázdny. Nič sa nezapísalo. Vyberte iný.
error-evidence-too-large = Súbor s dôkazom je väčší ako { $limit_mb } MB. Nič sa nezapísalo. Vyberte menší, napríklad v nižšom rozlíšení.
error-not-a-file = Toto nie je súbor. Nič sa nezapísalo. Vyberte súbor.

## Obrazovka súhlasov

consent-saved = Zapísané do histórie súhlasov.
consent-state-since = { $state } { $date }
consent-until = Platí do { $date }.
consent-wording-of = Znenie { $version }, zaevidované { $date }
consent-no-wording = Znenie súhlasu pre tento účel nie je zaevidované. Bez neho sa nedá preukázať, s čím osoba súhlasila.
consent-act-grant = Zapísať súhlas
consent-act-again = Zapísať nový súhlas
consent-act-refuse = Zapísať odmietnutie
consent-act-ask = Zapísať vyžiadanie
consent-act-withdraw = Odvolať súhlas
consent-how-grant = Ako bol udelený
consent-how-refuse = Ako bol odmietnutý
consent-how-ask = Ako sme sa pýtali
consent-how-withdraw = Ako bol odvolaný
consent-save-grant = Zapísať súhlas
consent-save-refuse = Zapísať odmietnutie
consent-save-ask = Zapísať vyžiadanie
consent-save-withdraw = Zapísať odvolanie
consent-forbidden = zákon to zakazuje
consent-forbidden-why = Pýtať sa na súhlas s marketingom e-mailom, SMS alebo telefonicky zakazuje § 116 ods. 4 zákona č. 452/2021 Z. z. Opýtajte sa na papieri, osobne alebo na webe.
consent-missing-wording = Chýba znenie súhlasu
consent-when = Kedy to bolo
consent-when-hint = Ak to nie je dnes.
consent-evidence = Doklad
consent-evidence-hint = Napríklad naskenovaný formulár. Uloží sa zapečatený v trezore.
consent-history = História súhlasov
consent-history-none = Zatiaľ sa nič nezapísalo.
consent-col-when = Kedy
consent-col-purpose = Účel
consent-col-what = Čo
consent-col-how = Ako
consent-col-wording = Znenie
consent-col-who = Zapísal(a)
consent-recorded = zapísané { $date }
consent-did-ask = vyžiadaný
consent-did-grant = udelený
consent-did-refuse = odmietnutý
consent-did-withdraw = odvolaný
consent-did-unproven = bez dôkazu

## Potvrdenie a koniec platnosti

consent-receipt-state-granted = udelený
consent-receipt-state-refused = odmietnutý
consent-receipt-state-withdrawn = odvolaný
consent-receipt-storage = na počítači prevádzkovateľa, v zašifrovanom trezore; nie v cloude
consent-receipt-withdrawal = Súhlas môžete kedykoľvek odvolať, rovnako ľahko, ako ste ho udelili: { $contact }. Odvolanie nemá vplyv na zákonnosť spracúvania pred ním.
consent-receipt-withdrawal-us = Súhlas môžete kedykoľvek odvolať u prevádzkovateľa, rovnako ľahko, ako ste ho udelili. Odvolanie nemá vplyv na zákonnosť spracúvania pred ním.
consent-parent-evidence = súhlas rodiča: { $name }
error-unknown-event = Taký zápis o súhlase tu nie je. Nič sa nevytvorilo.
error-no-receipt = Potvrdenie sa vydáva o udelení, odmietnutí alebo odvolaní súhlasu. Nič sa nevytvorilo.
error-bad-receipt-format = Potvrdenie sa ukladá ako PDF alebo JSON. Nič sa nevytvorilo.
error-parent-required = Osoba má menej ako 16 rokov. Pri službe informačnej spoločnosti treba súhlas rodiča (čl. 8 GDPR). Nič sa nezapísalo. Zapíšte súhlas rodiča s dokladom.
error-parent-evidence-required = Súhlas rodiča treba doložiť súborom. Nič sa nezapísalo.

consent-col-receipt = Potvrdenie
consent-receipt-pdf = PDF
consent-receipt-json = JSON
consent-receipt-pdf-of = Uložiť potvrdenie ako PDF: { $what }
consent-receipt-json-of = Uložiť potvrdenie ako JSON: { $what }
consent-receipt-saved = Potvrdenie je uložené.
consent-by-parent = Súhlas dal rodič a priložený doklad to preukazuje
