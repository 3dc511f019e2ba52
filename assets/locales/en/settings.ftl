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
settings-log-retention-hint = The log shows who opened a sealed field, when and why. Colleagues have to be told of it.
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
