# Certificate of an erasure (PDF): without personal data.

certificate-title = Certificate of the erasure of personal data
certificate-notice = Contains no personal data
# $date day, $number number of the receipt
certificate-made = { $date } · receipt { $number }
# $at day and time
certificate-opening = We confirm that on { $at } we erased personal data: { $count ->
    [one] { $count } item.
   *[other] { $count } items.
}
# $ground ground of Article 17(1)
certificate-ground = Ground: { $ground } (Article 17(1) GDPR).
certificate-nobody = This certificate does not say whom the erasure was about, and our record does not tell it either.

certificate-gone = What was erased
certificate-gone-none = Nothing was erased: the law obliges us to keep all we hold.
certificate-gone-how = The data were erased from the database, from the search and from the backups that could be reached; then the database file was searched for what might be left of them.
certificate-what = Kind of data
certificate-count = Count
certificate-law = Kept under
certificate-until = Until

certificate-kept = What had to be kept
certificate-kept-none = Nothing was kept.
certificate-kept-how = What was kept is out of ordinary reach: it is stored and nothing else. After the day named it is erased.

certificate-after = What goes with it
certificate-recipients-none = The data were given to nobody, so nobody has to be told of the erasure (Article 19 GDPR).
certificate-recipients = We tell those to whom we gave the data of the erasure (Article 19 GDPR). Recipients: { $count }.
# $told how many were told, $impossible how many cannot be
certificate-recipients-told = We tell those to whom we gave the data of the erasure (Article 19 GDPR). Recipients: { $count }; told: { $told }; cannot be told: { $impossible }.
certificate-backups = Backups out of reach at that time are erased when the program reaches them; a restore from one of them repeats the erasure before anything can be read.
certificate-back = So that the data do not come back by an old list, a keyed fingerprint of each address is kept, from which the address cannot be found.

certificate-check = Verification
certificate-receipt = Receipt of the erasure
certificate-erased-utc = Erased (UTC)
certificate-plan = Plan fingerprint
