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

## Katalóg účelov

purposes-tab = Účely
purposes-tab-sub = Prečo údaje máte, na akom základe a dokedy. Zmena vytvorí novú verziu, stará zostáva.
purposes-add = Pridať účel
purposes-change = Zmeniť
purposes-change-of = Zmeniť: { $name }
purposes-change-title = Zmeniť účel
purposes-save-version = Uložiť novú verziu
purposes-next-version = Uloží sa ako nová verzia. Osoby zostanú pri verzii, pod ktorou ich vediete, kým sa účel pre ne nezačne znova.
purposes-history = Verzie
purposes-history-of = Verzie: { $name }
purposes-history-title = Verzie účelu
# $version číslo verzie, $date dátum, $staff kto ju napísal
purposes-version = Verzia { $version } z { $date } · { $staff }
purposes-version-by-nobody = Verzia { $version } z { $date }
purposes-version-short = Verzia { $version }
purposes-first-version = Prvá verzia
purposes-changed = Zmenilo sa: { $what }
purposes-part-name = názov
purposes-part-basis = právny základ
purposes-part-fields = polia
purposes-part-retention = doba uchovávania
purposes-part-interest = záujem
purposes-part-balancing = test proporcionality
purposes-part-art9 = podmienka podľa čl. 9
purposes-part-consent-valid = platnosť súhlasu
purposes-part-marketing = priamy marketing
purposes-part-statute = zákon
purposes-part-recipients = príjemcovia
purposes-part-transfers = prenosy
# $count koľko osôb, $shown to isté slovom čísla
purposes-people = { $count ->
    [one] { $shown } osoba
    [few] { $shown } osoby
   *[other] { $shown } osôb
}
purposes-kept = uchovať { $period }
purposes-fields = Polia: { $fields }
purposes-fields-none = Stačí meno, firma a jedno spojenie.
purposes-recipients = Príjemcovia: { $names }
purposes-recipients-none = Údaje sa na tento účel nikomu nedávajú.
purposes-marketing = Priamy marketing
purposes-art9 = Čl. 9 ods. 2 písm. { $letter })
purposes-balancing-missing = Chýba test proporcionality
purposes-name = Názov účelu
purposes-basis = Právny základ
purposes-retention = Uchovať po skončení
purposes-retention-hint = Počet rokov alebo doba, napríklad P6M pre šesť mesiacov.
purposes-interest = O aký záujem ide
purposes-balancing = Test proporcionality
purposes-balancing-hint = Prečo je to potrebné, čo osoba môže čakať, aký to má na ňu dosah a čo ju chráni.
purposes-statute = Zákon, ktorý to ukladá
purposes-statute-hint = Napríklad § 35 zákona č. 431/2002 Z. z. o účtovníctve.
purposes-consent-valid = Súhlas platí
purposes-consent-valid-hint = Počet rokov. Bez neho platí, kým ho osoba neodvolá.
purposes-is-marketing = Ide o priamy marketing
purposes-needs = Polia, ktoré účel potrebuje
purposes-needs-hint = Len ktoré účel naozaj potrebuje; iné sa naň uložiť nedajú. Meno, firma a jedno spojenie sú vždy.
purposes-who-receives = Kto údaje na tento účel dostáva
purposes-transfers = Prenosy do tretích krajín
purposes-transfers-hint = Kam a s akou zárukou. Ak nikam, nechajte prázdne.
purposes-art9-letter = Podmienka podľa čl. 9 ods. 2
purposes-art9-hint = Písmeno a až j; len ak účel potrebuje osobitné kategórie údajov.
purposes-missing-name = Napíšte názov účelu.
purposes-missing-basis = Vyberte právny základ.
purposes-missing-interest = Opíšte, o aký záujem ide.
purposes-missing-retention = Napíšte, ako dlho údaje uchovať.

## Čo stráca dôvod uchovávania

purposes-losing = Stráca dôvod uchovávania
purposes-losing-whole = Celý záznam osoby
purposes-losing-until = uchovať do { $date }
# $name účel, ktorý údaj drží najdlhšie (môže chýbať)
purposes-losing-ended = skončil účel { $name }
purposes-losing-consent-withdrawn = odvolaný súhlas: { $name }
purposes-losing-objected = námietka: { $name }
purposes-losing-new-version = nová verzia účelu { $name } ho nepotrebuje
purposes-losing-retention = uplynula doba uchovávania: { $name }
purposes-losing-no-purpose = žiadny účel ho nepotrebuje
