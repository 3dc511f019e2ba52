# Words of the frame and of the shared parts of the window.

skip = Skip to content
nav-label = Main menu
nav-work = Work
nav-privacy = Privacy
nav-vault = Vault
nav-people = People
nav-consents = Consents
nav-privacy-office = Rules and registers
nav-audit = Access log
nav-import = Import
nav-backup = Backups
nav-staff = Colleagues
nav-settings = Settings

## Top bar

# $name of the colleague, $role as a word
topbar-staff = Opened by: { $name }, { $role }
lock-now = Lock
lock-in-minutes = Locks in { $minutes } min
lock-in-seconds = Locks in { $seconds } s

## Fields

field-show = Show
field-hide = Hide
field-caps-lock = Caps Lock is on.
field-date-early = { $date } at the earliest.
field-date-late = { $date } at the latest.
copy-of = Copy: { $label }
copy-done = Copied
copy-selected = The text is selected, copy it with Ctrl+C.
filter-remove = Remove the filter { $name }
# $score 0 to 4, from zxcvbn
strength = { $score ->
    [0] Very weak.
    [1] Weak.
    [2] Not enough yet.
    [3] Good.
   *[4] Excellent.
}
errors-title = { $count ->
    [one] One thing to correct:
   *[other] { $count } things to correct:
}

## Sealed fields

seal-sealed = Sealed
seal-show = Show
seal-cover = Cover
seal-extend = Extend
seal-fill = Add
seal-restricted = Restricted
seal-redacted = redacted:
seal-seals-in = Seals in
# Spoken by screen readers. $label is the name of the field.
seal-said-open = { $label } is shown, seals in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
seal-said-last = { $label } seals in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
seal-said-sealed = { $label } is sealed.
exposure-label = Personal data on screen
exposure-left = Time left before they seal
exposure-what = Shown: { $count ->
    [one] { $count } field
   *[other] { $count } fields
}
exposure-cover = Cover now

## Deadlines. $days is a whole number.

due-left = { $days ->
    [0] today
    [1] tomorrow
   *[other] { $days } days
}
due-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
# $day as a weekday, $date, $left as above
due-full = by { $day } { $date } · { $left }
due-weekday-0 = Sunday
due-weekday-1 = Monday
due-weekday-2 = Tuesday
due-weekday-3 = Wednesday
due-weekday-4 = Thursday
due-weekday-5 = Friday
due-weekday-6 = Saturday

## Lists

list-select-all = Select everything that matches
list-select = Select: { $name }
list-selected = Selected: { $count }
list-clear = Clear the selection
list-bulk = With the selected
list-loading = Loading
list-error = The list could not be loaded. The data in the vault are safe, try again.
list-sealed-column = Sealed column: cannot be sorted by

## Jobs

progress-left = about { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} left
progress-background = Continue in the background

## Steps

steps-label = Steps
steps-done = done

## Palette and keys

palette-open = Find a person or run a command
palette-results = Results
palette-none = Nothing found. Only what is visible without unsealing is searched.
palette-choose = choose
palette-run = open
palette-close = close
keys-title = Keyboard shortcuts

## Screens

screen-missing = This version of the program does not have this screen.
screen-failed = The screen could not be loaded. The data in the vault are fine.
# Something found while opening that we have no sentence for. $code is a stable word of the program.
window-warning = Found while opening the vault: { $code }.
warning-seen = Understood
warning-title-behind = The vault is older than it was
warning-title-altered = The vault's file was exchanged
warning-title-anchor-lost = Nobody can tell whether this is the newest state
warning-title-anchor-old = Nobody can tell whether this is the newest state
warning-title-ledger-lost = The list of erasures is missing
warning-title-keychain-newer = This computer has seen a newer state
warning-kit-unconfirmed = Nobody has proved yet to hold a valid recovery sheet. Make a new one and copy two of its groups back.
warning-to-keys = Open Settings
warning-backup = Newest good backup: { $path }
warning-no-backup = We know of no good backup. Before you go on, look whether there is one on a USB stick or another disk.
warning-to-backups = Backups
warning-tell-owner = Tell the owner of the vault. The warning comes back until they take note of it.
warning-acknowledge = Take note
warning-acknowledge-title = Take note of the warning
warning-acknowledge-text = The warning will not come back. The access log says who took note of it and when. It does not change the vault.
leave-title = Discard what you typed?
leave-text = There are unsaved changes on this screen.
leave-go = Discard and leave
leave-stay = Stay

## Locking

lock-soon-title = The vault is about to lock
lock-soon-text = Nobody has worked with it for a while. A note or a new person you are writing is kept, and you go on with it after unlocking. Other changes that are not saved are lost.
lock-soon-final = The vault has been open for twelve hours, after which it always locks. Save what you are writing and open it again.
lock-soon-stay = Stay

## A text that is not saved

draft-restored = You go on here with what you were writing on { $time } and did not save.
draft-discard = Discard it

## Palette and shortcuts

palette-people = People
palette-more-people = More people
palette-acts = Commands
palette-screens = Screens
palette-lock = Lock the vault
palette-cover = Cover everything shown
palette-theme-light = Light look
palette-theme-dark = Dark look
palette-new-person = New person
keys-everywhere = Everywhere
keys-people = In the list of people
keys-palette = find a person or run a command
keys-lock = lock the vault
keys-undo = undo the last act
keys-zoom-in = larger
keys-zoom-out = smaller
keys-zoom-reset = original size
keys-help = this overview
keys-close = close
keys-move = previous and next person
keys-open = open the record
keys-space = Space
keys-peek = peek
keys-search = search
keys-new = new person

## Languages, each in its own words

window-in-sk = Slovenčina
window-in-en = English
