# Settings of the firm, the window, locking and the access log.

settings-title = Settings
settings-loading = Loading the settings
settings-load-failed = The settings could not be loaded. The data in the vault are fine.
# $at is a time, 10:21
settings-saved = Saved { $at }
settings-saved-toast = { $title }: saved.
settings-unchanged = Nothing has changed
settings-owner-only = Only the owner of the vault changes it

## Firm

settings-firm = Firm
settings-firm-note = These details stand on every letter and report that leaves the program.
settings-firm-name = Name of the firm
settings-firm-address = Address
settings-firm-address-hint = Without an address a letter is incomplete.
settings-firm-contact = Contact
settings-firm-contact-hint = E-mail or phone for questions about personal data. Without it a letter is incomplete.
settings-firm-dpo = Data protection officer
settings-firm-dpo-hint = Name and contact, if you have one. Leave it empty otherwise.
settings-firm-authority = Supervisory authority
settings-firm-authority-hint = Where the person can complain.

## Window

settings-window = Window
settings-window-note = Takes effect at once, on this computer only.
settings-language = Language
settings-theme = Look
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-zoom = Text size
settings-zoom-in = Larger
settings-zoom-out = Smaller
settings-zoom-reset = Original size
settings-zoom-now = { $percent }%
settings-single-keys = Single-key shortcuts
settings-single-keys-hint = /, n and ? in the list of people. Turn them off if you control the program by voice.
settings-window-failed = The look is applied but could not be remembered: { $why }

## Locking

settings-lock = Locking
settings-lock-minutes = Lock when not used for
settings-lock-minutes-note = minutes
settings-lock-minutes-hint = 1 to 60 minutes. After twelve hours the vault always locks.
settings-lock-minutes-bad = Enter a whole number from 1 to 60.

## Access log

settings-log = Access log
settings-log-retention = How long to keep its entries
settings-log-retention-hint = The log shows who opened a sealed field, when and why. After this time an entry keeps when, who and what; the details are deleted. Colleagues have to be told of it.
settings-log-open = Open the access log
settings-log-other = another period ({ $period })

## Made-up people

settings-sample = Made-up people
settings-sample-text = If you tried the program with made-up people, they are all removed at once. Your real ones are not touched.
settings-sample-remove = Remove made-up people
settings-sample-none = There are no made-up people here.

## About

settings-about = About
settings-about-version = Version
settings-about-licence = Licence
settings-about-folder = Folder of the vault
settings-about-law = Legal deadlines as of
settings-about-none = no vault

## Refusals

error-unknown-setting = The program has no such setting. Nothing was changed.
error-bad-setting = This value does not fit the setting { $key }. Nothing was changed. Check it and try again.

## Keys of the vault

settings-keys = Keys of the vault
settings-keys-phrase = Your passphrase
settings-keys-phrase-text = You open the vault with it, and nobody else does.
settings-keys-phrase-since = Valid since { $date }.
settings-keys-phrase-change = Change the passphrase
settings-keys-phrase-now = Your present passphrase
settings-keys-phrase-do = Change the passphrase
settings-keys-phrase-working = Deriving the new key
settings-keys-phrase-changed = The passphrase is changed. Open the vault with the new one next time.
settings-keys-advice = Whoever has an old copy of the vault's files still opens it with the old passphrase. If it may have leaked, replace the master key too.
settings-keys-advice-owner = Whoever has an old copy of the vault's files still opens it with the old passphrase. If it may have leaked, tell the owner.
settings-keys-kit-text = A paper with a code, in case a passphrase is forgotten. A new sheet replaces the old one.
settings-keys-kit-new = New sheet
settings-keys-kit-pending = waits to be confirmed
settings-keys-kit-title = A new recovery sheet
settings-keys-kit-do = Make and save
settings-keys-kit-what = A new code is made and saved as a PDF where you choose. You will not see it on the screen.
settings-keys-kit-old = The present sheet ends; destroy it.
settings-keys-kit-paper = Print it, delete the file, and copy two groups back from the paper.
settings-keys-kit-prove = Confirm the new sheet
settings-keys-kit-confirm = Confirm the sheet
settings-keys-kit-done = The new recovery sheet is valid.
settings-keys-keychain = Key on this computer
settings-keys-keychain-text = Opening with one click. The key lies in the system's keychain and expires by itself.
settings-keys-keychain-none = The system has no keychain here
settings-keys-keychain-set = Keep a key
settings-keys-keychain-forget = Forget the key
settings-keys-keychain-on = kept
settings-keys-keychain-until = kept until { $date }
settings-keys-keychain-title = Keep a key on this computer
settings-keys-keychain-what = You then open the vault with a button. The passphrase works all the same, also when the key expires or is lost.
settings-keys-keychain-days = How long it shall be valid
settings-keys-keychain-risk = Whoever works under your name on this computer opens the vault without a passphrase. Do not do it on a shared computer or a laptop.
settings-keys-master = Master key
settings-keys-master-text = It encrypts the whole vault. Replace it if a passphrase, the recovery sheet or a copy of the files may have leaked.
settings-keys-master-new = Replace the key
settings-keys-master-title = Replace the master key
settings-keys-master-working = Encrypting the vault with the new key
settings-keys-master-what = The whole vault is encrypted with a new key. Old copies of the key file then open nothing new.
settings-keys-master-when = It takes seconds to minutes. An interruption does no harm: it is finished at the next unlock.
settings-keys-master-phrases = Passphrases, the recovery sheet and the key on this computer stay valid.
settings-keys-master-backups = Backups that the program reaches get new keys.
settings-keys-master-done = The vault has a new master key.
