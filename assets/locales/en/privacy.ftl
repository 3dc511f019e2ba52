# Rules and registers: a screen whose tabs belong to the rooms.

privacy-title = Privacy
privacy-sub = What we may hold about people, who receives it, how long we keep it and what became of it.
privacy-tabs = Parts of privacy

privacy-loading = Loading
privacy-owner-only = Only the owner may change this.
privacy-tab = Overview

## Overview: are we in order?

privacy-in-order = Everything is in order: nothing is overdue, nothing is missing, backups and access log hold.
privacy-not-in-order = Nothing is overdue, but something is still to be filled in.
# $count how many things, $shown the same as a word of digits
privacy-late = { $count ->
    [one] { $shown } thing is overdue.
   *[other] { $shown } things are overdue.
}
privacy-duties = Duties
privacy-col-duty = Duty
privacy-col-state = State
privacy-col-open = Open
privacy-col-next = Next due
privacy-duty-notices = Inform people (Art. 13 and 14)
privacy-duty-requests = Answer requests (Art. 12)
privacy-duty-telling = Tell recipients (Art. 19)
privacy-duty-retention = Review what is past its time
privacy-duty-breaches = Report a breach (Art. 33)
# $count how many, $shown the same as a word of digits
privacy-overdue = { $count ->
    [one] { $shown } overdue
   *[other] { $shown } overdue
}
privacy-in-time = In time
privacy-done = Done
privacy-no-date = –
# $count how many data, $shown the same as a word of digits, $date a date
privacy-losing = { $count ->
    [one] { $shown } datum lost its ground and waits for its day; { $date } at the earliest.
   *[other] { $shown } data lost their ground and wait for their day; { $date } at the earliest.
}
privacy-losing-none = No datum lost its ground.
privacy-gaps = What is missing
privacy-gaps-none = Nothing
privacy-gaps-none-text = Everything an inspector usually asks for is written down.
privacy-gap-controller = About your firm: { $name }
privacy-gap-balancing = The balancing for the purpose { $name }
privacy-gap-statute = The law that demands the purpose { $name }
privacy-gap-contract = The contract with the processor { $name }
privacy-gap-safeguards = Safeguards of the transfer outside the EEA: { $name }
privacy-gap-instruction = The instruction of a colleague: { $name }
privacy-gap-fill = Fill in
privacy-gap-fill-of = Fill in: { $name }
privacy-reveals = Fields shown in the last year
privacy-reveals-none = Nothing was shown
privacy-reveals-none-text = Nobody showed a sealed field in the last twelve months.
privacy-col-reason = Reason
privacy-col-times = Times
privacy-col-last = Last
privacy-unused = Stored but unused
privacy-unused-go = Open fields
privacy-unused-none = Every field that is filled is used.
privacy-state = What it stands on
privacy-backup = Last good backup
privacy-backup-none = There is no backup
privacy-backup-old = Old
privacy-backup-good = Good
privacy-drill-due = Test a restore
privacy-chain = Access log
# $count how many entries, $shown the same as a word of digits
privacy-chain-entries = { $count ->
    [one] { $shown } entry
   *[other] { $shown } entries
}
privacy-chain-ok = Holds
privacy-chain-broken = Does not hold
privacy-law = Law
privacy-law-since = { $pack }, valid from { $date }

## Recipients, contracts, instructions

privacy-recipients = Recipients
privacy-recipients-sub = Who may receive data, by what contract, and what protects the data outside the EEA.
privacy-recipients-none = Nobody yet
privacy-recipients-none-text = Add the accountant, the courier or whoever else you give data to. Without a recipient nothing leaves the vault.
privacy-recipient-add = Add recipient
privacy-recipient-change = Change recipient
privacy-recipient-history = Versions of the recipient
privacy-recipient-name = Recipient
privacy-recipient-country = Country
privacy-recipient-country-hint = Two letters, for example SK, CZ or US.
privacy-recipient-role = What they are
privacy-role-processor = Processor
privacy-role-processor-hint = Works with the data for you and on your instructions, for example an accountant. Needs a contract under Art. 28.
privacy-role-controller = Controller
privacy-role-controller-hint = Decides about the data itself, for example a bank or an authority.
privacy-recipient-safeguards = Safeguards outside the EEA
privacy-recipient-safeguards-hint = Only for a country outside the European Economic Area, for example standard contractual clauses.
privacy-recipient-missing-name = Write who it is.
privacy-recipient-missing-country = Write the country as two letters.
privacy-recipient-missing-date = Say when the contract was signed.
privacy-safeguards-missing = Safeguards are missing
privacy-contract = Contract
privacy-contract-date = Contract signed
privacy-contract-file = File of the contract
privacy-contract-missing = The contract is missing
privacy-contract-save-of = Save the contract: { $name }
privacy-paper-hint = It is kept in the vault. The file itself is not changed.
privacy-col-act = What to do
privacy-instructions = Instructions of colleagues
privacy-col-colleague = Colleague
privacy-col-instructed = Instructed
privacy-instruction-missing = The instruction is missing
privacy-instruction-owner = Instructs the others
privacy-instruction-save-of = Save the instruction: { $name }
privacy-instruct = Record instruction
privacy-instruct-of = Record instruction: { $name }
privacy-instruct-title = Instruction of a colleague
privacy-instruct-text = Whoever works with the data should know what they may do and be bound to confidentiality (Art. 29 and 32(4)).
privacy-instruct-date = Instructed on
privacy-instruct-file = Signed instruction
privacy-instruct-missing-date = Say when they were instructed.
privacy-instruct-do = Record
