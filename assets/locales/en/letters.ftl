# Letters to recipients under Article 19 (PDF).

# $date day, $number number of the letter
letters-made = { $date } · letter number { $number }

letters-tell-title-erased = Notification of the erasure of personal data
letters-tell-title-restricted = Notification of a restriction of processing
letters-tell-title-rectified = Notification of the rectification of personal data

# $given day on which data were given last; $since day of the erasure, restriction or rectification
letters-tell-opening-erased = on { $given } we last gave you personal data of the person named below. On { $since } we erased their data (Article 17 GDPR).
letters-tell-opening-restricted = on { $given } we last gave you personal data of the person named below. On { $since } we restricted their processing (Article 18 GDPR).
letters-tell-opening-rectified = on { $given } we last gave you personal data of the person named below. On { $since } we corrected some of them (Article 16 GDPR).

letters-tell-person = Person
letters-tell-fields = Data given
letters-tell-given = Given last
letters-tell-document = Fingerprint of the file (SHA-256)
letters-tell-receipt = Receipt of the erasure

letters-tell-do-erased = Please erase these data too, with all copies and links, unless you have a legal basis of your own to go on. If you passed them on, tell those who received them from you.
letters-tell-do-restricted = Please store these data and do nothing else with them until we tell you that the restriction has ended.
letters-tell-do-rectified = Please correct these data too. We will send you the right ones separately, in a secure way.
letters-tell-law = We send you this notification under Article 19 GDPR.
letters-tell-answer = Please let us know when you have done so.
letters-tell-answer-to = Please let us know when you have done so: { $contact }.
