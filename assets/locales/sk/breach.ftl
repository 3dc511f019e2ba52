# Porušenie ochrany osobných údajov.

error-bad-breach = Druh porušenia je lost-device, wrong-recipient, unauthorised-access, lost-data, altered-data alebo other. Nič sa nezapísalo.
error-bad-span = Koniec je pred začiatkom. Nič sa nezapísalo. Opravte jeden z časov.
error-unknown-breach = Takéto porušenie v registri nie je. Nič sa nezmenilo. Skontrolujte identifikátor.
error-unknown-backup = Takúto zálohu trezor nepozná. Nič sa nezapísalo. Vyberte súbor zo zoznamu záloh.
error-breach-recipient-unknown = Takého príjemcu v trezore nemáme. Nič sa nezapísalo. Najprv ho pridajte alebo porušenie zapíšte bez neho.
error-bad-breach-answer = Odpoveď je yes, no alebo unknown. Nič sa nezapísalo.
error-nothing-to-note = Nie je čo zapísať. Nič sa nezmenilo. Doplňte aspoň jeden údaj.
error-bad-breach-decision = Také rozhodnutie nepoznáme. Nič sa nezapísalo. Vyberte jedno z ponúkaných.
error-one-decision = Zapisuje sa jedno rozhodnutie naraz: o dozornom orgáne alebo o dotknutých osobách. Nič sa nezapísalo.
error-encryption-does-not-hold = Šifrovanie v tomto prípade údaje nechráni, takže článok 34 ods. 3 písm. a) sa naň nevzťahuje. Nič sa nezapísalo. Vyberte iný dôvod alebo dotknuté osoby informujte.
error-before-aware = Tento čas je skôr, než ste sa o porušení dozvedeli. Nič sa nezapísalo. Opravte ho.
error-bad-phase = Táto fáza oznámenia tu nemôže byť: prvá je len jedna a ďalšia príde až po nej. Nič sa nezapísalo.
error-late-without-reason = Lehota 72 hodín už uplynula, preto treba uviesť, prečo sa oznamuje neskôr (článok 33 ods. 1). Nič sa nezapísalo. Doplňte dôvod.
error-bad-breach-channel = Spôsob je letter, email, sms, phone, in-person alebo public. Nič sa nezapísalo.
error-nobody-affected = V evidencii nie je nikto, koho sa porušenie týka. Nič sa nevytvorilo.

breach-what-lost-device = stratené alebo odcudzené zariadenie
breach-what-wrong-recipient = údaje sa dostali k nesprávnemu príjemcovi
breach-what-unauthorised-access = neoprávnený prístup
breach-what-lost-data = strata údajov
breach-what-altered-data = neoprávnená zmena údajov
breach-what-other = iné porušenie

breach-plain-lost-device = Stratili sme zariadenie, v ktorom boli uložené aj Vaše údaje, alebo nám ho niekto vzal.
breach-plain-wrong-recipient = Vaše údaje sme poslali niekomu, komu nepatrili.
breach-plain-unauthorised-access = K Vašim údajom sa dostal niekto, kto na to nemal právo.
breach-plain-lost-data = Vaše údaje sme stratili.
breach-plain-altered-data = Vaše údaje niekto zmenil, hoci na to nemal právo.
breach-plain-other = Ochrana Vašich údajov bola porušená.

breach-because-was-readable = Údaje mohol čítať ten, kto sa k nim dostal. Šifrovanie na tom nič nemení.
breach-because-not-about-secrecy = Nejde o prezradenie údajov, ale o ich stratu alebo zmenu. Šifrovanie pred tým nechráni.
breach-because-depends = Záleží na tom, čo sa stalo. Posúďte, či mohol údaje niekto čítať.
breach-because-encrypted = Trezor aj zálohy sú celé zašifrované (SQLCipher, AES-256).
breach-because-passphrases-strong = { $passphrases ->
    [one] Trezor otvára { $passphrases } prístupová fráza. Pri nastavení prešla kontrolou sily a jeden pokus o jej uhádnutie potrebuje { $mib } MiB pamäte.
    [few] Trezor otvárajú { $passphrases } prístupové frázy. Pri nastavení prešli kontrolou sily a jeden pokus o uhádnutie potrebuje { $mib } MiB pamäte.
    [many] Trezor otvára { $passphrases } prístupovej frázy. Pri nastavení prešla kontrolou sily a jeden pokus o uhádnutie potrebuje { $mib } MiB pamäte.
   *[other] Trezor otvára { $passphrases } prístupových fráz. Pri nastavení prešli kontrolou sily a jeden pokus o uhádnutie potrebuje { $mib } MiB pamäte.
}
breach-because-locked = Trezor v zariadení bol zamknutý.
breach-because-was-open = Trezor v zariadení bol odomknutý, takže údaje mohol čítať každý, kto sa k nemu dostal.
breach-because-lock-unknown = Nie je známe, či bol trezor v zariadení zamknutý.
breach-because-key-apart = So zariadením neodišla prístupová fráza ani záchranný list.
breach-because-key-along = So zariadením odišla prístupová fráza alebo záchranný list. Kľúč teda v bezpečí nie je.
breach-because-key-unknown = Nie je známe, či so zariadením neodišla prístupová fráza alebo záchranný list.
breach-because-keychain = { $count ->
    [one] V čase porušenia mala kľúč od trezora { $count } kľúčenka počítača. Chráni ho len prihlásenie do počítača.
    [few] V čase porušenia mali kľúč od trezora { $count } kľúčenky počítačov. Chráni ho len prihlásenie do počítača.
    [many] V čase porušenia malo kľúč od trezora { $count } kľúčenky počítačov. Chráni ho len prihlásenie do počítača.
   *[other] V čase porušenia malo kľúč od trezora { $count } kľúčeniek počítačov. Chráni ho len prihlásenie do počítača.
}

breach-authority-notify = oznámiť dozornému orgánu
breach-authority-not-needed = neoznamovať: riziko pre práva osôb nie je pravdepodobné
breach-people-tell = informovať dotknuté osoby
breach-people-no-high-risk = neinformovať: riziko nie je vysoké
breach-people-encrypted = neinformovať: údaje sú nečitateľné, lebo sú zašifrované a kľúč je v bezpečí
breach-people-measures = neinformovať: neskoršie opatrenia vysoké riziko odstránili
breach-people-effort = neinformovať jednotlivo: vyžadovalo by to neprimerané úsilie, informuje sa verejne
breach-phase-first = prvé oznámenie
breach-phase-further = doplnenie
breach-phase-final = úplné oznámenie
breach-channel-letter = list
breach-channel-email = e-mail
breach-channel-sms = SMS
breach-channel-phone = telefonát
breach-channel-in-person = osobne
breach-channel-public = verejné oznámenie

## Okno: register porušení

breach-tab = Porušenia
breach-sub = Každé porušenie sa zapisuje, aj keď sa dozornému orgánu neoznamuje (článok 33 ods. 5).
breach-new = Zapísať porušenie
breach-new-sub = Lehota 72 hodín plynie od chvíle, keď ste sa o porušení dozvedeli.
breach-open = Zapísať
breach-register = Register porušení
breach-none = Zatiaľ žiadne porušenie
breach-none-text = Stratený počítač, e-mail nesprávnemu príjemcovi, cudzia osoba pri otvorenom trezore: zapíšte to sem hneď, ako sa o tom dozviete.
breach-col-what = Čo sa stalo
breach-col-clock = Dozorný orgán
breach-col-people = Dotknuté osoby
breach-col-open = Ešte treba
breach-span = { $hours } h { $minutes } min
breach-aware = Zistené { $when }
breach-told-on = informované { $when }
breach-undecided = Zatiaľ nerozhodnuté
breach-all-done = Nič
breach-clock-left = zostáva { $span }, do { $when }
breach-clock-late = lehota uplynula pred { $span }
breach-clock-told = oznámené { $when }
breach-clock-told-late = oznámené po lehote { $when }
breach-clock-not-needed = neoznamuje sa
breach-step-decide-authority = rozhodnúť o oznámení dozornému orgánu
breach-step-notify-authority = oznámiť dozornému orgánu
breach-step-complete-notification = doplniť oznámenie
breach-step-decide-people = rozhodnúť o informovaní osôb
breach-step-tell-people = informovať osoby
breach-step-effects = opísať následky
breach-step-measures = opísať opatrenia
breach-still = Ešte treba: { $steps }.
breach-back = Späť na register
breach-kind = Čo sa stalo
breach-aware-at = Kedy ste sa o tom dozvedeli
breach-aware-hint = Ak čas nepoznáte, počíta sa od polnoci.
breach-from = Kedy sa to začalo
breach-time = Čas
breach-time-hint = napríklad 14:30
breach-time-wrong = Čas napíšte ako 14:30
breach-recipient = Komu sa údaje dostali
breach-recipient-hint = Meno príjemcu zo zoznamu príjemcov.
breach-facts = Čo sa stalo
breach-facts-hint = Stručne, bez mien dotknutých osôb.
breach-effects = Pravdepodobné následky
breach-effects-hint = Napríklad podvodné e-maily, zneužitie čísla účtu.
breach-measures = Opatrenia
breach-measures-hint = Čo ste urobili, čo urobíte a čo odporúčate ľuďom.
breach-missing-aware = Chýba deň, keď ste sa o tom dozvedeli
breach-missing-time = Opravte deň alebo čas
breach-missing-reason = Chýba dôvod
breach-missing-note = Napíšte aspoň jeden údaj
breach-missing-late = Chýba dôvod omeškania
breach-known = Čo vieme
breach-not-known = Zatiaľ nezistené
breach-note = Doplniť
breach-note-sub = Zapísané sa už neprepisuje, pribúda k nemu.
breach-add = Zapísať
breach-decisions = Rozhodnutia
breach-decision = Rozhodnutie
breach-decide = Rozhodnúť
breach-decide-again = Rozhodnúť znova
breach-decide-authority = Oznámiť dozornému orgánu?
breach-decide-people = Informovať dotknuté osoby?
breach-about-authority = Dozorný orgán (článok 33)
breach-about-people = Dotknuté osoby (článok 34)
breach-reason = Dôvod
breach-reason-hint = Zostane v registri ako doklad, prečo ste sa tak rozhodli.
breach-authority-notify-hint = Do 72 hodín; čo ešte neviete, doplníte neskôr.
breach-authority-not-needed-hint = Len ak porušenie pravdepodobne nikomu neublíži. Pri pochybnostiach oznámte.
breach-people-tell-hint = Bez zbytočného odkladu, ak je riziko pre ľudí vysoké.
breach-people-no-high-risk-hint = Riziko existuje, ale nie je vysoké.
breach-people-encrypted-hint = Článok 34 ods. 3 písm. a); platí len vtedy, keď je v bezpečí aj kľúč.
breach-people-measures-hint = Článok 34 ods. 3 písm. b)
breach-people-effort-hint = Článok 34 ods. 3 písm. c); namiesto listov treba verejné oznámenie.
breach-notified = Zapísať oznámenie
breach-told = Zapísať informovanie
breach-when = Kedy
breach-complete = Oznámenie je úplné, nič sa už nedopĺňa
breach-reference = Číslo podania
breach-channel = Ako
breach-remark = Poznámka
breach-late-reason = Prečo sa oznamuje po lehote
breach-late-hint = Článok 33 ods. 1: k oneskorenému oznámeniu sa pripája zdôvodnenie.
breach-done-notified = Dozorný orgán: { $how }, { $when }
breach-done-told = Osoby: { $how }, { $when }
breach-under = číslo podania { $reference }
breach-affected = Koho sa týka
breach-people = Osôb
breach-records = Záznamov
breach-categories = Druhy údajov
breach-at-most = najviac { $count }: kto mal trezor otvorený, videl základné údaje všetkých
breach-everyone = všetci, ktorí boli vtedy v evidencii
breach-computed = Zistené z
breach-from-disclosures = { $count ->
    [one] { $count } poskytnutia údajov
    [few] { $count } poskytnutí údajov
    [many] { $count } poskytnutia údajov
   *[other] { $count } poskytnutí údajov
}
breach-from-reveals = { $count ->
    [one] { $count } odkrytia
    [few] { $count } odkrytí
    [many] { $count } odkrytia
   *[other] { $count } odkrytí
}
breach-from-entries = { $count ->
    [one] { $count } zápisu v knihe prístupov
    [few] { $count } zápisov v knihe prístupov
    [many] { $count } zápisu v knihe prístupov
   *[other] { $count } zápisov v knihe prístupov
}
breach-from-backups = { $count ->
    [one] { $count } zálohy
    [few] { $count } záloh
    [many] { $count } zálohy
   *[other] { $count } záloh
}
breach-erased = vymazaná osoba
breach-show-all = Zobraziť všetkých ({ $count })
breach-affected-how = Vypočítané z knihy prístupov, poskytnutí údajov a záloh.
breach-advice = Chráni údaje šifrovanie?
breach-advice-yes = Áno, údaje sú pre cudzích nečitateľné
breach-advice-no = Nie, údaje mohol niekto čítať
breach-advice-unknown = Zatiaľ sa to nedá povedať
breach-advice-only = Ak šifrovanie údaje chráni, netreba informovať ľudí (článok 34 ods. 3). Zápis v registri a rozhodnutie o dozornom orgáne to nenahrádza.
breach-ask-device-locked = Bol trezor v zariadení zamknutý?
breach-ask-key-safe = Je kľúč v bezpečí (fráza ani záchranný list neboli so zariadením)?
breach-answer-yes = Áno
breach-answer-no = Nie
breach-answer-unknown = Nevieme
breach-papers = Listiny
breach-papers-sub = Podklad pre formulár dozorného orgánu a listy ľuďom, každý na vlastnej strane.
breach-report = Oznámenie pre orgán
breach-letters = Listy ľuďom
breach-writing = Vytvára sa listina
breach-paper-said = Listina je uložená.
breach-report-done = { $count ->
    [one] Oznámenie má { $count } stranu:
    [few] Oznámenie má { $count } strany:
    [many] Oznámenie má { $count } strany:
   *[other] Oznámenie má { $count } strán:
}
breach-letters-done = { $count ->
    [one] Vytvorený { $count } list:
    [few] Vytvorené { $count } listy:
    [many] Vytvoreného { $count } listu:
   *[other] Vytvorených { $count } listov:
}
