# First run, opening the vault, recovery sheet.

## Opening

vault-known = Vaults on this computer
vault-last-opened = last opened { $when }
vault-last-backup = backup { $when }, verified
vault-never-opened = not opened here yet
vault-absent = the folder is not here now
vault-open-other = Open from a disk or USB
vault-create-other = Create a new vault
vault-forget = Remove from the list
vault-forget-hint = The folder with the data stays where it is.
vault-locked-note = The vault is locked. Nobody can read anything in it until you enter your passphrase.
vault-absent-note = The folder of the vault is not here now. Connect the disk it lies on, or open another vault.
vault-phrase = Your passphrase
vault-phrase-own = Each colleague has their own passphrase. It tells us who is opening.
vault-layout = A Slovak keyboard has Y and Z swapped compared with an English one.
vault-layout-qwertz = You typed on a QWERTZ layout (Slovak): Y and Z are swapped compared with an English one.
vault-layout-qwerty = You typed on a QWERTY layout (English): Y and Z are swapped compared with a Slovak one.
vault-open = Open the vault
vault-opening = Deriving the key from the passphrase
vault-missing-phrase = Enter the passphrase.
vault-missing-vault = The folder is not here
# $left is a time, 0:12
vault-wait = Next try in { $left }
vault-foot = The data do not leave this computer. Without the passphrase or the recovery sheet nobody can open them, not even we.
vault-locking = Locking
vault-starting = Starting
vault-start-failed = The state of the vault could not be read. The data are safe.

## First run

vault-first-step-firm = Your firm and you
vault-first-step-keys = Passphrase and recovery sheet
vault-first-step-start = Where to begin
vault-first-firm-title = First your firm and you
vault-first-firm-sub = Everything stays in one encrypted folder on this computer. No account and no internet needed.
vault-first-company = Name of the firm
vault-first-company-hint = It stands on every letter that leaves the program.
vault-first-staff = Your name
vault-first-staff-hint = It is written in the access log. You will be the owner of the vault.
vault-first-language = Language of the program
vault-first-place = Where the vault will be
vault-first-place-label = Folder of the vault
vault-first-place-hint = Choose a disk of this computer. OneDrive and Dropbox folders and network disks can damage the vault.
vault-first-existing = Do you have a vault already?
vault-first-missing-company = The name of the firm is missing
vault-first-missing-staff = Your name is missing
vault-first-missing-folder = The folder is missing
vault-first-keys-title = Two keys to the vault
vault-first-keys-sub = You carry the first in your head, the second lies on paper away from this computer. There is no third.
vault-first-phrase = Passphrase
vault-first-phrase-label = Five random words, accents are fine
vault-first-again = Once more, to be sure
vault-first-again-begins = Right so far, type the rest.
vault-first-again-same = It matches.
vault-first-again-differs = It differs from the first. Show both and compare.
vault-first-suggest = Suggest a passphrase
vault-first-suggest-other = Suggest another passphrase
vault-first-phrase-note = We send the passphrase nowhere and cannot restore it. Do not use the one of your e-mail or bank.
vault-first-phrase-done = The passphrase is set.
vault-first-phrase-done-text = From now on only it and the recovery sheet open the vault. You will not see it on the screen again.
vault-first-phrase-set = Set
vault-first-missing-phrase = The passphrase is missing
vault-first-weak-phrase = The passphrase is not enough yet
vault-first-missing-again = The passphrase is still to be repeated
vault-first-create = Create the vault
vault-first-creating = Creating the vault and its keys

## Strength of the passphrase

vault-phrase-years = Guessing it would take years.
vault-phrase-forever = Guessing it would take longer than the firm will exist.
vault-phrase-empty = At least 12 characters. Length helps more than digits and special characters.
vault-phrase-too-short = It has fewer than 12 characters.
vault-phrase-too-long = It has more than 128 characters.
vault-phrase-guessable = It could be guessed easily, add a random word.
vault-phrase-contains-name = It contains the name of the firm or yours.
vault-phrase-common = It is among the passphrases often used.

## Recovery sheet

vault-kit-title = Recovery sheet
vault-kit-paper = Recovery sheet – { $company }
vault-kit-code = A code of eight groups, sealed on the screen
vault-kit-rule-place = Keep it in a safe or with a notary, not by the computer.
vault-kit-rule-open = Whoever has the sheet and the disk can open all the data.
vault-kit-rule-only = Without it nobody can replace a forgotten passphrase.
vault-kit-paper-only = The code can be read on paper only. On the screen it stays sealed.
vault-kit-later = The sheet is saved as soon as the vault is created.
vault-kit-save = Save the recovery sheet
vault-kit-save-again = Save again
# $at is a time, 10:21
vault-kit-saved = Saved { $at }
vault-kit-saved-where = Saved: { $path }. Print it and delete the file from the computer.
vault-kit-prove = Copy two groups from the sheet
vault-kit-prove-hint = So you know that the sheet is really in your hand and can be read.
vault-kit-group = Group { $position }
vault-kit-wrong = At least one group does not match the sheet. Check that you hold the sheet saved last.
vault-kit-confirm = Confirm and continue
vault-kit-missing-save = The sheet is still to be saved
vault-kit-missing-groups = Two groups are still to be copied
vault-kit-skip = Continue without the sheet
vault-kit-skip-title = Really without a recovery sheet
vault-kit-skip-text = If you forget the passphrase, nobody can open the data any more: not you, not we. The code is thrown away after this step and cannot be found out later.
# $word has to be copied exactly
vault-kit-skip-label = To confirm, type: { $word }
vault-kit-skip-wrong = Type exactly: { $word }

## Where to begin

vault-first-start-title = The vault is ready
vault-first-start-sub = Where would you like to begin? The rest can be done any time later.
vault-first-start-import = Bring an address book from a file
vault-first-start-import-hint = CSV or contact cards from Outlook, Google or another CRM. Only what you have a purpose for is taken.
vault-first-start-empty = Begin with an empty vault
vault-first-start-empty-hint = You add the first person yourself.
vault-first-start-sample = Try it with made-up people
vault-first-start-sample-hint = They are marked and removed with one click.
vault-first-start-go = Begin
vault-first-start-adding = Adding made-up people

## Other ways in

vault-forgot = Forgot your passphrase?
vault-have-sheet = I have the recovery sheet
vault-first-time = Opening for the first time?
vault-have-code = I have a code from the owner
vault-restore = Restore from a backup
vault-keychain-ask = This computer keeps a key.
vault-keychain-open = Open with the key of this computer
vault-new-phrase = Your new passphrase
vault-code-group = Group { $position } of the code
vault-code-hint = Eight groups of four characters. Capital and small letters are the same, O is zero, I and L are one.
vault-code-wrong = The code does not fit: a character is copied differently. Compare the groups with the paper.
vault-code-right = The code is copied correctly.
vault-code-missing = The code is still to be copied
vault-code-opening = Checking the code and making your key

vault-recover-title = Open with the recovery sheet
vault-recover-sub = The sheet opens the vault { $vault } and its owner sets a new passphrase. The old one ends, the sheet stays valid.
vault-recover-code = Recovery code from the sheet
vault-recover-open = Open and set the passphrase
vault-recover-refused = This sheet does not open the vault. It is of another vault, or a newer sheet has replaced it. Your data are safe.
vault-recover-done = The vault is open and has a new passphrase. Put the recovery sheet back where it belongs.
vault-join-title = First time, with a code
vault-join-sub = The owner gave you a code for the vault { $vault }. It works once; then your own passphrase takes its place, and nobody else will know it.
vault-join-code = Code from the owner
vault-join-open = Open and set the passphrase
vault-join-refused = This code does not open the vault. It has been used, has expired or is of another vault. Ask the owner for a new one.
vault-join-done = The vault is open. From now on you open it with your passphrase; the code is spent.

## The passphrase once more

vault-reauth = Your passphrase, once more
vault-reauth-hint = So that nobody who just walks by can do this.
vault-reauth-wrong = This is not your passphrase. Check Caps Lock and the keyboard layout.
