# Odkrytie zapečatených polí: čo, prečo a na ako dlho.

unlock-title = { $count ->
    [0] Ukázať zapečatené polia
    [one] Ukázať { $count } zapečatené pole
    [few] Ukázať { $count } zapečatené polia
   *[other] Ukázať { $count } zapečatených polí
}
unlock-which = Ktoré polia
unlock-why = Na čo ich potrebujete
unlock-reason-contact = Zavolať alebo napísať
unlock-reason-delivery = Doručenie objednávky
unlock-reason-invoice = Faktúra alebo platba
unlock-reason-correction = Oprava údajov na žiadosť osoby
unlock-reason-request = Vybavenie žiadosti osoby (GDPR)
unlock-reason-other = Iný dôvod – napíšem
unlock-detail = Upresnenie
unlock-own-words = Dôvod vlastnými slovami
unlock-how-long = Na ako dlho
unlock-then-sealed = Potom sa zakryjú samy.
unlock-passphrase = Prístupová fráza
unlock-passphrase-why = Pri účtoch, dokladoch totožnosti a osobitných kategóriách sa pýtame znova.
# $staff meno kolegu, $at čas 3. 6. 2026 10:42
unlock-recorded = <b>Zapíše sa do knihy prístupov:</b> { $staff }, { $at }, { $count ->
    [one] toto pole a dôvod.
    [few] tieto { $count } polia a dôvod.
   *[other] týchto { $count } polí a dôvod.
}
unlock-recorded-short = <b>Zapíše sa do knihy prístupov:</b> kto, kedy, ktoré polia a prečo.
unlock-person-learns = Ak osoba požiada o prístup k údajom, dozvie sa, kedy, čo a prečo sa odkrylo.
unlock-submit = Ukázať na { $minutes ->
    [one] { $minutes } minútu
    [few] { $minutes } minúty
   *[other] { $minutes } minút
}
unlock-missing-fields = Vyberte pole
unlock-missing-reason = Vyberte dôvod
unlock-missing-words = Napíšte dôvod
unlock-missing-passphrase = Zadajte frázu

## Odmietnutia

error-empty-reason = Bez dôvodu sa zapečatené pole neukáže. Vyberte dôvod alebo ho napíšte.
error-reason-too-short = Dôvod je prikrátky. Nič sa neukázalo. Napíšte ho tak, aby mu rozumel aj ten, koho sa týka.
error-no-fields = Nevybrali ste žiadne pole. Nič sa neukázalo.
error-too-many-fields = Naraz je to priveľa polí. Nič sa neukázalo. Vyberte len tie, ktoré potrebujete.
error-nothing-stored = Toto pole pri tejto osobe nie je vyplnené. Nič sa neukázalo.
error-bad-duration = Pole možno ukázať na 1, 5 alebo 15 minút. Nič sa neukázalo.
error-reauth-needed = Pri tomto poli zadajte prístupovú frázu znova. Nič sa neukázalo.
