# Účely a právne základy.

purposes-basis-consent = Súhlas
purposes-basis-contract = Zmluva
purposes-basis-legal = Zákonná povinnosť
purposes-basis-vital = Životne dôležitý záujem
purposes-basis-public = Verejný záujem
purposes-basis-interest = Oprávnený záujem
purposes-basis-missing = Chýba základ
purposes-consent-not-asked = Súhlas chýba
purposes-consent-asked = Súhlas vyžiadaný
purposes-consent-granted = Súhlas
purposes-consent-refused = Súhlas odmietnutý
purposes-consent-withdrawn = Súhlas odvolaný
purposes-consent-expired = Súhlas po platnosti
purposes-consent-unproven = Súhlas nepreukázaný

## Čo sa nedá

error-unknown-purpose = Taký účel v trezore nie je. Nič sa nezmenilo. Vyberte účel zo zoznamu alebo ho najprv pridajte.
error-already-running = Na tento účel sa údaje osoby už spracúvajú. Nič sa nezmenilo.
error-not-running = Na tento účel sa údaje osoby teraz nespracúvajú. Nič sa nezmenilo.
error-interest-missing = Účel na základe oprávneného záujmu musí povedať, o aký záujem ide (čl. 13 ods. 1 písm. d). Nič sa nepridalo. Opíšte ho jednou vetou.
error-consent-valid-misplaced = Platnosť súhlasu má len účel na základe súhlasu. Nič sa nepridalo.
error-bad-period = Toto nie je doba. Nič sa nezmenilo. Napíšte napríklad P3Y pre tri roky alebo P6M pre šesť mesiacov.
error-bad-art9 = Podmienka podľa čl. 9 ods. 2 je jedno písmeno od a po j. Nič sa nepridalo.
