# Listy príjemcom podľa článku 19 (PDF).

# $date deň, $number číslo listu
letters-made = { $date } · číslo listu { $number }

letters-tell-title-erased = Oznámenie o vymazaní osobných údajov
letters-tell-title-restricted = Oznámenie o obmedzení spracúvania
letters-tell-title-rectified = Oznámenie o oprave osobných údajov

# $given deň, keď sme údaje poskytli naposledy; $since deň vymazania, obmedzenia alebo opravy
letters-tell-opening-erased = naposledy { $given } sme Vám poskytli osobné údaje osoby, ktorá je uvedená nižšie. Dňa { $since } sme jej údaje vymazali (čl. 17 GDPR).
letters-tell-opening-restricted = naposledy { $given } sme Vám poskytli osobné údaje osoby, ktorá je uvedená nižšie. Dňa { $since } sme obmedzili ich spracúvanie (čl. 18 GDPR).
letters-tell-opening-rectified = naposledy { $given } sme Vám poskytli osobné údaje osoby, ktorá je uvedená nižšie. Dňa { $since } sme niektoré z nich opravili (čl. 16 GDPR).

letters-tell-person = Osoba
letters-tell-fields = Poskytnuté údaje
letters-tell-given = Poskytnuté naposledy
letters-tell-document = Odtlačok súboru (SHA-256)
letters-tell-receipt = Záznam o vymazaní

letters-tell-do-erased = Vymažte, prosím, tieto údaje aj Vy, vrátane kópií a odkazov, ak na ich ďalšie spracúvanie nemáte vlastný právny základ. Ak ste ich poskytli ďalej, dajte vedieť aj tým, ktorí ich od Vás dostali.
letters-tell-do-restricted = Údaje, prosím, iba uchovávajte a inak s nimi nepracujte, kým Vám neoznámime, že sa obmedzenie skončilo.
letters-tell-do-rectified = Údaje, prosím, opravte aj Vy. Správne znenie Vám pošleme osobitne, bezpečným spôsobom.
letters-tell-law = Toto oznámenie Vám posielame podľa článku 19 GDPR.
letters-tell-answer = Dajte nám, prosím, vedieť, že ste tak urobili.
letters-tell-answer-to = Dajte nám, prosím, vedieť, že ste tak urobili: { $contact }.
