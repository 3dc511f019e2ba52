# Vymazanie (čl. 17) a kto sa nemá vrátiť.

erasure-law-marketing-proof = § 116 zákona č. 452/2021 Z. z. o elektronických komunikáciách

## Čo sa nedá

error-suppressed = Osobu s touto adresou ste vymazali a zo zoznamu sa vrátiť nemá. Nič sa nepridalo. Ak sa vám ozvala sama, uveďte nový právny základ; zaznamená sa.
error-suppression-without-basis = Uveďte nový právny základ, na ktorom sa vymazaná osoba vracia. Nič sa nepridalo.
error-plan-changed = Údaje tejto osoby sa od kontroly pred vymazaním zmenili, schválené vymazanie už nesedí. Nič sa nevymazalo. Urobte kontrolu znova.
error-bad-erasure-ground = Dôvod vymazania je not-needed, consent-withdrawn, objection, unlawful, legal-duty alebo child (čl. 17 ods. 1). Nič sa nevymazalo.
error-bad-answer = To, na čo sa kontrola pýta, sa buď ponechá, alebo vymaže: keep alebo erase. Nič sa nevymazalo.
