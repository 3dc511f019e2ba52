# Requests of data subjects.

register-kind-access = access
register-kind-rectification = rectification
register-kind-erasure = erasure
register-kind-restriction = restriction
register-kind-portability = portability
register-kind-objection = objection
register-kind-withdrawal = withdrawal of consent

register-outcome-done = done
register-outcome-partly = done in part
register-outcome-refused = refused

register-channel-paper = letter
register-channel-phone = phone
register-channel-email = e-mail
register-channel-sms = text message
register-channel-web = web
register-channel-in-person = in person

register-method-known-channel = a contact we already have
register-method-callback = call back
register-method-in-person = in person
register-method-eid = electronic identity card (eID)
register-result-confirmed = it is the person
register-result-doubt = doubt remains
register-result-failed = not confirmed

register-wait-identity = identity
register-wait-clarification = clarification

register-act-report = access report
register-act-correction = correction of data
register-act-erasure = erasure
register-act-restriction = restriction
register-act-package = data package
register-act-objection = objection recorded
register-act-withdrawal = consent withdrawn

register-letter-receipt = receipt
register-letter-identity = question about identity
register-letter-extension = extension
register-letter-refusal = refusal
register-letter-answer = answer
register-letter-rectification = notice of correction
register-letter-restriction = notice of restriction
register-letter-erasure = notice of erasure

## Steps in the report

register-told-identity = { $date }: identity checked ({ $detail }), result: { $result }
register-told-paused = { $date }: we asked ({ $detail })
register-told-resumed = { $date }: answer to the question
register-told-extended = { $date }: told of the extension
register-told-act = { $date }: { $detail }
register-told-corrected = { $date }: corrected { $detail }
register-told-told = { $date }: recipient told, { $detail }
register-told-letter = { $date }: letter – { $detail }
register-told-closed = { $date }: answer sent, { $result }
register-told-other = { $date }: { $detail }
register-told-name = under the name { $name }
register-told-words = request: { $words }

register-calendar-title = Data-subject request: last day

## Letters

register-subject-receipt = We received your request
register-subject-identity = Checking identity for your request
register-subject-extension = More time for the answer
register-subject-refusal = Answer to your request
register-subject-answer = Answer to your request
register-subject-rectification = Correction of your data
register-subject-restriction = Restriction of the processing of your data
register-subject-erasure = Erasure of your data

register-request-access = access to your personal data (Article 15 GDPR)
register-request-rectification = rectification of your personal data (Article 16 GDPR)
register-request-erasure = erasure of your personal data (Article 17 GDPR)
register-request-restriction = restriction of the processing of your personal data (Article 18 GDPR)
register-request-portability = portability of your personal data (Article 20 GDPR)
register-request-objection = objection to the processing (Article 21 GDPR)
register-request-withdrawal = withdrawal of consent (Article 7(3) GDPR)

register-remedy = If you do not agree, you can lodge a complaint with the supervisory authority ({ $authority }) and seek a remedy in court.
register-nobody = nobody

## Screen

nav-requests = Requests
register-title = Data-subject requests
register-sub = Today is { $day }. An answer is due one month after receipt.
register-loading = Reading requests
register-tabs = State of requests
register-tab-open = Open
register-tab-waiting = Waiting for the person
register-tab-closed = Closed
register-table-open = Open requests
register-table-waiting = Requests waiting for the person
register-table-closed = Closed requests
register-none-open = No request is waiting
register-none-open-text = When somebody asks for their data, a correction or erasure, write it down here. The program watches the time.
register-none-waiting = Nobody is waited for
register-none-waiting-text = When you ask a person something, the request appears here.
register-none-closed = Nothing closed yet
register-none-closed-text = Answered and refused requests stay as proof.
register-col-left = Left
register-col-outcome = Outcome
register-col-person = Person
register-col-what = Asks for
register-col-due = Answer by
register-col-sent = Sent
register-col-state = State
register-col-next = Next step
register-group-late = Overdue
register-group-soon = Within 7 days
register-group-later = Later
register-article = { $article } · received { $date }
register-article-access = Art. 15
register-article-rectification = Art. 16
register-article-erasure = Art. 17
register-article-restriction = Art. 18
register-article-portability = Art. 20
register-article-objection = Art. 21
register-article-withdrawal = Art. 7
register-strict = without the move { $day } { $date }
register-on-0 = Sunday
register-on-1 = Monday
register-on-2 = Tuesday
register-on-3 = Wednesday
register-on-4 = Thursday
register-on-5 = Friday
register-on-6 = Saturday
register-extended = extended by 2 months
register-target = own goal { $date }
register-target-was = own goal was { $date }
register-sent-in-time = in time, due { $date }
register-sent-late = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
register-paused = waiting for the person
register-erased = The person was erased
register-not-in-vault = not in the vault
register-state-received = Received
register-state-identity = Checking identity
register-state-collecting = Being prepared
register-state-review = Answer to be sent
register-state-closed = Closed
register-state-refused = Refused
register-open-one = Open
register-next-of = { $next }: { $name }
register-next-identity = Check identity
register-next-tell = Tell recipients
register-next-letter = Write the answer
register-next-send = Record sending
register-do-report = Prepare the report
register-do-correction = Correct data
register-do-correction-sub = While processing is restricted too: the correction ends the dispute.
register-do-erasure = Check the erasure
register-do-restriction = Restrict processing
register-do-restriction-sub = The data will only be stored until you lift the restriction.
register-do-package = Prepare the package
register-do-objection = Record the objection
register-do-objection-sub = Processing for this purpose ends at once. Only a new consent of the person brings it back.
register-do-withdrawal = Withdraw consent
register-do-withdrawal-sub = It counts from the day on which the request came in.
register-badge-late = overdue
register-badge-soon = within 7 days
register-digest = Data-subject requests: { $late } overdue, { $soon } within 7 days.

register-new = Write down a request
register-new-sub = The time runs from the day it came in, not from today.
register-new-do = Write down
register-person = Who asks
register-person-hint = Name, e-mail or phone.
register-found = People found
register-other-person = Somebody else
register-unknown-note = If they are not in the list, the request is written down under this name. You find the person later.
register-what = What they ask for
register-received = When it came in
register-received-hint = The day on which the letter or message reached you.
register-channel = How it came in
register-words = What they write
register-words-hint = Only what is needed to answer.
register-missing-person = Who asks is missing
register-missing-kind = What they ask for is missing
register-missing-date = The day is missing
register-missing-reason = The reason is missing
register-missing-told = When you told the person is missing
register-missing-sent = When the answer was sent is missing
register-missing-purpose = The purpose is missing
register-missing-field = The field is missing
register-missing-value = The right value is missing
register-missing-to = For whom the letter is, is missing
register-choose = Choose

register-one-sub = { $article } · received { $date } · { $channel }
register-tasks = What there is to do
register-task-identity = check identity
register-task-tell = tell the recipients of the data (Art. 19)
register-task-letter = write the answer
register-task-send = send it and record when
register-is-done = done
register-is-open = to do
register-told-mark = Told
register-done = What was done
register-done-none = Nothing yet
register-done-none-text = Every step appears here with its day and name.
register-step-identity = Identity: { $detail } – { $result }
register-step-paused = We asked: { $detail }
register-step-resumed = The person answered
register-step-extended = Extended, the person was told
register-step-act = Done: { $detail }
register-step-corrected = Corrected: { $detail }
register-step-told = Recipient told: { $detail }
register-step-letter = Letter: { $detail }
register-step-closed = Answer sent – { $result }
register-deadline = Time
register-moved-weekend = By the days the time ends on { $date }. That is a day of rest, so the time ends with the next working day. Plan by the earlier date.
register-moved = By the days the time ends on { $date } ({ $why }), so the time ends with the next working day. Plan by the earlier date.
register-at-once = It takes effect at once. The month is only for the answer.
register-extended-from = extended, at first until { $date }
register-with-pauses = { $days ->
    [one] If { $days } day of waiting does not count, until { $date }. The date above is the safer one.
   *[other] If { $days } days of waiting do not count, until { $date }. The date above is the safer one.
}
register-who = Who asks
register-show-person = Open the person
register-with = In the same letter: { $kind }

register-method = How you checked
register-result = With what result
register-no-copies = Do not keep a copy of an identity document. How you checked and who did is enough.
register-pause = We wait for the person
register-resume = The person answered
register-waits-for = What we wait for
register-asked-on = When you asked
register-answered-on = When they answered
register-pause-note = The legal time does not move. The days of waiting are recorded and shown beside it.
register-extend = Extend the time
register-extend-sub = Until { $date }. Only if the person was given the reasons in the first month.
register-extend-do = Extend
register-reason = Reason
register-reason-hint = The person has a right to the reasons, and to be told of complaint and court.
register-extend-reason-hint = Complexity or number of requests (Art. 12(3)), as you wrote to the person.
register-told-on = When you told the person
register-told-on-hint = At the latest { $date }.
register-close-sub = Without the day of sending the request is not closed.
register-close-do = Close the request
register-sent-on = When the answer was sent
register-sent-on-hint = The day on the posting receipt, of the sent message, or of handing over.
register-outcome = Outcome
register-undone-hint = What the person asks for is not done in the vault. Write why the request is closed all the same.
register-ground = Why
register-purpose = Purpose
register-all-marketing = all direct marketing
register-field = What is wrong
register-right-value = The right value
register-wrong = What was wrong
register-wrong-hint = The old value is not kept.
register-correct-do = Correct
register-match = Find the person in the vault
register-match-sub = The whole letter is assigned.
register-match-do = Assign
register-letter = Write a letter
register-letter-sub = Save the PDF or print it. The program sends nothing.
register-letter-do = Save PDF
register-letter-which = Letter
register-letter-lang = Language
register-letter-lang-own = as the person
register-letter-to = To
register-letter-to-hint = Name and address, line by line. If you write nothing, it will be the name. The address is not kept.
register-letter-words = Your words
register-letter-words-receipt = This letter needs none.
register-letter-words-identity = Why you doubt the identity.
register-letter-words-extension = Why it takes longer.
register-letter-words-refusal = Why you do not do what is asked.
register-letter-words-answer = What you did and what you enclose.
register-letter-words-rectification = What you want to add.
register-letter-words-restriction = What you want to add.
register-letter-words-erasure = What stays, until when, and under which law.
register-letter-saved = The letter is saved.
register-letter-kept = The wording is saved. All new letters have it from now on.
register-letter-unkept = The wording is not saved yet
register-preview = Preview of the letter
register-reword = Change the wording for all letters
register-wording = Wording
register-wording-hint = The program fills in the words in braces.
register-wording-keep = Save the wording
register-calendar = To the calendar
register-calendar-saved = { $count ->
    [one] { $count } day saved, without names.
   *[other] { $count } days saved, without names.
}

## What cannot be done

error-act-elsewhere = This request is answered by another act. Nothing was changed. Start the report, package, correction or erasure by its own command.
error-act-missing = What the person asks for is not done yet. The request stays open. Do it, or give a reason.
error-already-extended = The time is extended already. Nothing was changed. It cannot be extended twice.
error-already-paused = An answer of the person is already waited for. Nothing was changed. First write down when they answered.
error-bad-method = The way of checking is known-channel, callback, in-person or eid. Nothing was written down.
error-bad-outcome = The outcome is done, partly or refused. The request stays open.
error-bad-request-kind = The kind of request is access, rectification, erasure, restriction, portability, objection or withdrawal. Nothing was written down.
error-bad-result = The result of the check is confirmed, doubt or failed. Nothing was written down.
error-bad-wait = What is waited for is identity or clarification. Nothing was written down.
error-before-pause = The answer is earlier than the question. Nothing was written down. Check the date.
error-before-received = That is before the request came in. Nothing was written down. Check the date.
error-extension-too-late = The person had to be told of the extension by { $due }. The time was not changed. Answer as soon as you can.
error-identity-open = It is not sure that it is the person who asks. The request stays open. Write down that identity is confirmed, or refuse the request.
error-not-paused = No answer of the person is waited for. Nothing was changed.
error-nothing-corrected = The values are the same as before. Nothing was changed. Write the right value.
error-withdrawal-purpose-required = The purpose for which consent is withdrawn is missing. Nothing was changed. Choose it.
error-reason-required = The reason is missing, and the person has a right to it. Nothing was changed. Write it.
error-recipient-not-concerned = This recipient need not be told anything, or it is written down already. Nothing was written down.
error-request-closed = The request is closed. Nothing was changed.
error-request-has-person = The request belongs to a person already, or they were erased. Nothing was changed.
error-request-kind = Such an act does not answer this kind of request. Nothing was changed. Choose another request.
error-request-of-another = Somebody else made the request. Nothing was changed. Choose a request of this person.
error-request-without-person = Who asks is missing: a person in the vault, or the name in the letter. Nothing was changed.
error-unknown-request = There is no such request in the register. Nothing was changed. Check the identifier.
error-bad-letter = The letter is receipt, identity, extension, refusal, answer, rectification, restriction or erasure. Nothing was made.
error-place-missing = {"{"}{ $place }{"}"} is missing in the wording: the letter has to say it. The wording was not changed. Add it.
error-unknown-place = The program does not know {"{"}{ $place }{"}"}. The wording was not changed. Correct it.
