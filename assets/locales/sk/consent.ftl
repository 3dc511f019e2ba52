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
