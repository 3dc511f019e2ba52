# Breaches of personal data.

error-bad-breach = A breach is lost-device, wrong-recipient, unauthorised-access, lost-data, altered-data or other. Nothing was written down.
error-bad-span = The end is before the beginning. Nothing was written down. Correct one of the times.
error-unknown-breach = There is no such breach in the register. Nothing was changed. Check the identifier.
error-unknown-backup = This vault does not know such a backup. Nothing was written down. Choose a file from the list of backups.
error-breach-recipient-unknown = There is no such recipient in this vault. Nothing was written down. Add the recipient first, or write the breach down without one.
error-bad-breach-answer = The answer is yes, no or unknown. Nothing was written down.
error-nothing-to-note = There is nothing to write down. Nothing was changed. Fill in at least one thing.
error-bad-breach-decision = We do not know such a decision. Nothing was written down. Choose one of those offered.
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

## Window: the register of breaches

breach-tab = Breaches
breach-sub = Every breach is written down, even if the supervisory authority is not told (Article 33(5)).
breach-new = Write a breach down
breach-new-sub = The 72 hours run from the moment you became aware of it.
breach-open = Write down
breach-register = Register of breaches
breach-none = No breach so far
breach-none-text = A lost computer, an e-mail to the wrong person, a stranger at an open vault: write it down here as soon as you learn of it.
breach-col-what = What happened
breach-col-clock = Supervisory authority
breach-col-people = People concerned
breach-col-open = Still to do
breach-span = { $hours } h { $minutes } min
breach-aware = Found on { $when }
breach-told-on = told on { $when }
breach-undecided = Not decided yet
breach-all-done = Nothing
breach-clock-left = { $span } left, until { $when }
breach-clock-late = time was over { $span } ago
breach-clock-told = notified on { $when }
breach-clock-told-late = notified late on { $when }
breach-clock-not-needed = not notified
breach-step-decide-authority = decide about notifying the authority
breach-step-notify-authority = notify the authority
breach-step-complete-notification = complete the notification
breach-step-decide-people = decide about telling the people
breach-step-tell-people = tell the people
breach-step-effects = describe the consequences
breach-step-measures = describe the measures
breach-still = Still to do: { $steps }.
breach-back = Back to the register
breach-kind = What happened
breach-aware-at = When you became aware of it
breach-aware-hint = Without a time it counts from midnight.
breach-from = When it began
breach-time = Time
breach-time-hint = for example 14:30
breach-time-wrong = Write the time as 14:30
breach-recipient = Who got the data
breach-recipient-hint = The name of a recipient from the list of recipients.
breach-facts = What happened
breach-facts-hint = In short, without names of the people concerned.
breach-effects = Likely consequences
breach-effects-hint = For example fraudulent e-mails, misuse of an account number.
breach-measures = Measures
breach-measures-hint = What you have done, what you will do, and what you recommend to people.
breach-missing-aware = The day you became aware of it is missing
breach-missing-time = Correct the day or the time
breach-missing-reason = The reason is missing
breach-missing-note = Write at least one thing
breach-missing-late = The reason for the delay is missing
breach-known = What we know
breach-not-known = Not found out yet
breach-note = Add
breach-note-sub = What is written down is not rewritten, it is added to.
breach-add = Write down
breach-decisions = Decisions
breach-decision = Decision
breach-decide = Decide
breach-decide-again = Decide again
breach-decide-authority = Notify the supervisory authority?
breach-decide-people = Tell the people concerned?
breach-about-authority = Supervisory authority (Article 33)
breach-about-people = People concerned (Article 34)
breach-reason = Reason
breach-reason-hint = It stays in the register as proof of why you decided so.
breach-authority-notify-hint = Within 72 hours; what you do not know yet is added later.
breach-authority-not-needed-hint = Only if the breach is unlikely to harm anybody. If in doubt, notify.
breach-people-tell-hint = Without undue delay, if the risk to people is high.
breach-people-no-high-risk-hint = There is a risk, but it is not high.
breach-people-encrypted-hint = Article 34(3)(a); it holds only while the key is safe too.
breach-people-measures-hint = Article 34(3)(b)
breach-people-effort-hint = Article 34(3)(c); instead of letters there must be a public notice.
breach-notified = Record a notification
breach-told = Record that they were told
breach-when = When
breach-complete = The notification is complete, nothing will be added
breach-reference = Reference
breach-channel = How
breach-remark = Remark
breach-late-reason = Why it comes after the time
breach-late-hint = Article 33(1): a late notification comes with its reasons.
breach-done-notified = Authority: { $how }, { $when }
breach-done-told = People: { $how }, { $when }
breach-under = reference { $reference }
breach-affected = Whom it concerns
breach-people = People
breach-records = Records
breach-categories = Kinds of data
breach-at-most = at most { $count }: whoever had the vault open saw the basic data of everybody
breach-everyone = everybody who was in the register then
breach-computed = Found from
breach-from-disclosures = { $count ->
    [one] { $count } disclosure
   *[other] { $count } disclosures
}
breach-from-reveals = { $count ->
    [one] { $count } opening of sealed fields
   *[other] { $count } openings of sealed fields
}
breach-from-entries = { $count ->
    [one] { $count } entry of the access log
   *[other] { $count } entries of the access log
}
breach-from-backups = { $count ->
    [one] { $count } backup
   *[other] { $count } backups
}
breach-erased = erased person
breach-show-all = Show all ({ $count })
breach-affected-how = Computed from the access log, disclosures and backups.
breach-advice = Does encryption protect the data?
breach-advice-yes = Yes, the data are unintelligible to others
breach-advice-no = No, somebody could read the data
breach-advice-unknown = It cannot be said yet
breach-advice-only = If encryption protects the data, the people need not be told (Article 34(3)). It replaces neither the entry in the register nor the decision about the authority.
breach-ask-device-locked = Was the vault on the device locked?
breach-ask-key-safe = Is the key safe (neither passphrase nor recovery sheet was with the device)?
breach-answer-yes = Yes
breach-answer-no = No
breach-answer-unknown = Not known
breach-papers = Papers
breach-papers-sub = Material for the form of the authority, and letters to people, each on a page of its own.
breach-report = Report to the authority
breach-letters = Letters to people
breach-writing = Making the paper
breach-paper-said = The paper is saved.
breach-report-done = { $count ->
    [one] The report has { $count } page:
   *[other] The report has { $count } pages:
}
breach-letters-done = { $count ->
    [one] { $count } letter made:
   *[other] { $count } letters made:
}
