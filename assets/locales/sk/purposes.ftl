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
