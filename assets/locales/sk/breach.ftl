# Porušenie ochrany osobných údajov.

error-bad-breach = Druh porušenia je lost-device, wrong-recipient, unauthorised-access, lost-data, altered-data alebo other. Nič sa nezapísalo.
error-bad-span = Koniec je pred začiatkom. Nič sa nezapísalo. Opravte jeden z časov.
error-unknown-breach = Takéto porušenie v registri nie je. Nič sa nezmenilo. Skontrolujte identifikátor.
error-unknown-backup = Takúto zálohu trezor nepozná. Nič sa nezapísalo. Vyberte súbor zo zoznamu záloh.
error-breach-recipient-unknown = Takého príjemcu v trezore nemáme. Nič sa nezapísalo. Najprv ho pridajte alebo porušenie zapíšte bez neho.
error-bad-breach-answer = Odpoveď je yes, no alebo unknown. Nič sa nezapísalo.
error-nothing-to-note = Nie je čo zapísať. Nič sa nezmenilo. Doplňte aspoň jeden údaj.
error-bad-decision = Také rozhodnutie nepoznáme. Nič sa nezapísalo. Vyberte jedno z ponúkaných.
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
