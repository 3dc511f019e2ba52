# Breaches of personal data.

error-bad-breach = A breach is lost-device, wrong-recipient, unauthorised-access, lost-data, altered-data or other. Nothing was written down.
error-bad-span = The end is before the beginning. Nothing was written down. Correct one of the times.
error-unknown-breach = There is no such breach in the register. Nothing was changed. Check the identifier.
error-unknown-backup = This vault does not know such a backup. Nothing was written down. Choose a file from the list of backups.
error-breach-recipient-unknown = There is no such recipient in this vault. Nothing was written down. Add the recipient first, or write the breach down without one.
error-bad-breach-answer = The answer is yes, no or unknown. Nothing was written down.
error-nothing-to-note = There is nothing to write down. Nothing was changed. Fill in at least one thing.
error-bad-decision = We do not know such a decision. Nothing was written down. Choose one of those offered.
error-one-decision = One decision is written down at a time: about the authority or about the people. Nothing was written down.
error-encryption-does-not-hold = Encryption does not protect the data in this case, so Article 34(3)(a) does not apply. Nothing was written down. Choose another reason, or tell the people.
error-before-aware = This time is before you became aware of the breach. Nothing was written down. Correct it.
error-bad-phase = This phase of the notification cannot be here: there is one first, and a further one comes after it. Nothing was written down.
error-late-without-reason = The 72 hours are over, so it has to be said why the notification comes later (Article 33(1)). Nothing was written down. Add the reason.
error-bad-breach-channel = The way is letter, email, sms, phone, in-person or public. Nothing was written down.
error-nobody-affected = Nobody whom the breach concerns is in the register. Nothing was made.

breach-what-lost-device = lost or stolen device
breach-what-wrong-recipient = data went to the wrong recipient
breach-what-unauthorised-access = unauthorised access
breach-what-lost-data = loss of data
breach-what-altered-data = unauthorised change of data
breach-what-other = another breach

breach-plain-lost-device = We lost a device on which your data were kept as well, or somebody took it from us.
breach-plain-wrong-recipient = We sent your data to somebody they were not meant for.
breach-plain-unauthorised-access = Somebody who had no right to it got access to your data.
breach-plain-lost-data = We lost your data.
breach-plain-altered-data = Somebody who had no right to it changed your data.
breach-plain-other = The protection of your data was breached.

breach-because-was-readable = Whoever got the data could read them. Encryption changes nothing about that.
breach-because-not-about-secrecy = The data were not given away, but lost or changed. Encryption does not protect from that.
breach-because-depends = It depends on what happened. Judge whether somebody could read the data.
breach-because-encrypted = The vault and its backups are encrypted as a whole (SQLCipher, AES-256).
breach-because-passphrases-strong = { $passphrases ->
    [one] The vault is opened by { $passphrases } passphrase. It passed the check of its strength when it was set, and one guess at it takes { $mib } MiB of memory.
   *[other] The vault is opened by { $passphrases } passphrases. They passed the check of their strength when they were set, and one guess takes { $mib } MiB of memory.
}
breach-because-locked = The vault on the device was locked.
breach-because-was-open = The vault on the device was unlocked, so anybody who got at it could read the data.
breach-because-lock-unknown = It is not known whether the vault on the device was locked.
breach-because-key-apart = Neither a passphrase nor the recovery sheet went along with the device.
breach-because-key-along = A passphrase or the recovery sheet went along with the device. So the key is not safe.
breach-because-key-unknown = It is not known whether a passphrase or the recovery sheet went along with the device.
breach-because-keychain = { $count ->
    [one] At the time of the breach { $count } keychain of a computer held a key of the vault. Only the login of the computer protects it.
   *[other] At the time of the breach { $count } keychains of computers held a key of the vault. Only the login of the computer protects it.
}

breach-authority-notify = notify the supervisory authority
breach-authority-not-needed = do not notify: a risk to people’s rights is unlikely
breach-people-tell = tell the people
breach-people-no-high-risk = do not tell: the risk is not high
breach-people-encrypted = do not tell: the data are unintelligible, since they are encrypted and the key is safe
breach-people-measures = do not tell: later measures removed the high risk
breach-people-effort = do not tell one by one: it would take disproportionate effort, it is made public
breach-phase-first = first notification
breach-phase-further = addition
breach-phase-final = complete notification
breach-channel-letter = letter
breach-channel-email = e-mail
breach-channel-sms = text message
breach-channel-phone = phone call
breach-channel-in-person = in person
breach-channel-public = public notice
