# Potvrdenie o vymazaní (PDF): bez osobných údajov.

certificate-title = Potvrdenie o vymazaní osobných údajov
certificate-notice = Neobsahuje osobné údaje
# $date deň, $number číslo záznamu o vymazaní
certificate-made = { $date } · záznam o vymazaní { $number }
# $at deň a čas
certificate-opening = Potvrdzujeme, že sme { $at } vymazali osobné údaje: { $count ->
    [one] { $count } údaj.
    [few] { $count } údaje.
   *[other] { $count } údajov.
}
# $ground dôvod podľa čl. 17 ods. 1
certificate-ground = Dôvod: { $ground } (čl. 17 ods. 1 GDPR).
certificate-nobody = Koho sa vymazanie týkalo, toto potvrdenie neuvádza a z nášho záznamu sa to zistiť nedá.

certificate-gone = Čo sme vymazali
certificate-gone-none = Nevymazali sme nič: všetko, čo máme, musíme podľa zákona uchovať.
certificate-gone-how = Údaje sme vymazali z databázy, z vyhľadávania aj zo záloh, ku ktorým bol prístup, a v súbore databázy sme potom hľadali ich zvyšky.
certificate-what = Druh údajov
certificate-count = Počet
certificate-law = Podľa čoho ostáva
certificate-until = Do kedy

certificate-kept = Čo sme museli ponechať
certificate-kept-none = Nič neostalo.
certificate-kept-how = Čo ostalo, je mimo bežného dosahu: iba sa uchováva. Po uvedenom dni to vymažeme.

certificate-after = Čo ešte s tým súvisí
certificate-recipients-none = Údaje sme nikomu neposkytli, preto nie je komu vymazanie oznámiť (čl. 19 GDPR).
certificate-recipients = Vymazanie oznamujeme tým, ktorým sme údaje poskytli (čl. 19 GDPR). Počet príjemcov: { $count }.
# $told koľkým sme to oznámili, $impossible koľkým sa to oznámiť nedá
certificate-recipients-told = Vymazanie oznamujeme tým, ktorým sme údaje poskytli (čl. 19 GDPR). Počet príjemcov: { $count }; oznámené: { $told }; oznámiť sa nedá: { $impossible }.
certificate-backups = Zálohy, ku ktorým v tom čase nebol prístup, upraví program, keď sa k nim dostane; pri obnove z nich sa vymazanie zopakuje skôr, než sa dá niečo prečítať.
certificate-back = Aby sa údaje nevrátili starým zoznamom, ostáva z adries len odtlačok s kľúčom, z ktorého sa adresa zistiť nedá.

certificate-check = Overenie
certificate-receipt = Záznam o vymazaní
certificate-erased-utc = Vymazané (UTC)
certificate-plan = Odtlačok plánu
