# Backups and restoring.

backup-title = Backups
backup-sub = Each backup is encrypted and verified after it is written. A passphrase or the recovery sheet opens it.
backup-loading = Reading the backups
backup-now = Back up now
backup-not-viewer = Your role makes no backups
backup-running = Writing and verifying the backup
backup-verifying = Verifying the backup
backup-drilling = Trying a restore into a temporary file

backup-last = Last good backup
backup-good = Verified
backup-missing = Missing
backup-none = None yet
backup-none-text = If the disk broke today, there would be nothing to restore the data from.
backup-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
backup-made = The backup is made and verified.
backup-made-bad = The backup was written but did not pass verification. Earlier backups stay good.
backup-made-people = { $count ->
    [one] It holds { $shown } person.
   *[other] It holds { $shown } people.
}
backup-fingerprint = Fingerprint of the file (SHA-256)
backup-check-whole = The backup is whole:
backup-check-broken = The backup is damaged:
backup-check-broken-text = Do not rely on it and make a new one. The vault is all right.
backup-drill-whole = The whole restore worked:
backup-drill-broken = The restore did not work:

backup-list = All backups
backup-table = Table of backups
backup-list-none = There is no backup yet
backup-list-none-text = Make the first with the button Back up now.
backup-col-made = Made
backup-col-state = Verification
backup-col-size = Size
backup-col-act = Act
backup-verify = Verify
backup-verify-of = Verify the backup: { $when }
backup-verified = verified { $at }
backup-bad = damaged, found { $at }
backup-unverified = not verified yet
backup-kept-daily = daily
backup-kept-weekly = weekly
backup-kept-monthly = monthly
backup-kept-last-good = one of the last three
backup-kept-rule = Seven daily, four weekly and twelve monthly ones stay, always at least three good ones.

backup-places = Where backups go
backup-place-own = The vault's folder on this computer
backup-place-last = last { $when }
backup-place-never = no backup yet
backup-place-away = Not here now
backup-place-away-text = Connect the disk or USB stick; the next backup catches up.
backup-place-add = Add a place
backup-place-remove = Stop backing up to { $path }
backup-places-hint = Keep at least one place outside this building. Removing a place deletes no backup there.
backup-places-only-own = If this disk broke, you would lose the vault and its backups. Add a USB stick or another disk.
backup-place-unreachable = the disk or USB stick is not connected
backup-place-disk-full = no room on the disk
backup-place-no-permission = the program may not write there
backup-place-unknown = could not be written

backup-schedule = Backups by themselves
backup-daily = Every day
backup-daily-hint = While the vault is open, once a day in the background.
backup-on-quit = When the program is closed
backup-on-quit-hint = You see how far it is and can stop it.

backup-drill = Tested restore
backup-drill-text = Once a month the program restores a whole backup into a temporary encrypted file and then deletes it.
backup-drill-due = More than a month has passed. Try whether the backup can be restored.
backup-drill-never = not tested yet
backup-drill-ok = worked on { $date }
backup-drill-failed = failed on { $date }
backup-drill-do = Try a restore
backup-drill-nothing = Nothing to do it with yet

backup-prune = Clear old ones away
backup-prune-title = Clear old backups away
backup-prune-looking = Looking what would be deleted
backup-prune-nothing = There is nothing to clear away: each backup is kept for a reason.
backup-prune-text = { $count ->
    [one] { $count } backup will be deleted, { $kept } will stay.
   *[other] { $count } backups will be deleted, { $kept } will stay.
}
backup-prune-do = Delete
backup-pruned = { $count ->
    [one] { $count } backup deleted.
   *[other] { $count } backups deleted.
}

backup-reach-none = The vault has no backups yet.
backup-reached = { $count ->
    [one] { $count } backup has the new key.
   *[other] { $count } backups have the new key.
}
backup-not-reached = { $count ->
    [one] { $count } backup could not be reached:
   *[other] { $count } backups could not be reached:
}
backup-reach-unreachable = the disk is not connected
backup-reach-failed = cannot be changed
backup-not-reached-text = Until they have the new key, the old passphrase opens them too. Connect the disk, or destroy them.

## By themselves

backup-itself-running = Daily backup
backup-itself-made = The daily backup is made and verified.
backup-itself-failed = The daily backup could not be made.
backup-nag-none = The vault has not one good backup yet.
backup-nag-old = The last good backup is of { $when }, { $age }.
backup-nag-open = Backups
backup-quit-title = Backing up before closing
backup-quit-text = The program closes by itself once the backup is made and verified.
backup-quit-without = Close without a backup
backup-quit-failed = The backup before closing could not be made
backup-quit-failed-text = The vault is all right and earlier backups stay good.
backup-quit-anyway = Close anyway
backup-quit-stay = Stay in the program

## Restoring

restore-title = Restore a vault from a backup
restore-sub = It is restored into a new folder. Neither the backup nor the vault you have here is changed.
restore-step-choose = Backup and key
restore-step-run = Restoring
restore-step-done = Done
restore-file = From which backup
restore-file-text = Backups are in the vault's folder under the name backups, or on the USB stick or disk you backed up to.
restore-pick = Choose a backup
restore-pick-other = Choose another backup
restore-made = Made
restore-firm = Firm
restore-firm-sealed = known once it is opened
restore-missing-file = A backup is still to be chosen
restore-key = What opens it
restore-by-phrase = Passphrase
restore-by-sheet = Recovery sheet
restore-phrase-hint = The passphrase that opened the vault at the time the backup was made.
restore-code-hint = The sheet that was valid at the time the backup was made. Eight groups of four characters.
restore-wrong-phrase = This passphrase does not open the backup. Try the one that was valid when it was made, or the recovery sheet.
restore-wrong-code = This sheet does not open the backup. Try the one that was valid when it was made.
restore-folder = Where to
restore-folder-hint = A new folder is made. Choose a disk of this computer.
restore-do = Restore
restore-running = Restoring the vault
restore-running-text = Before anything can be read, erasures, withdrawn consents and objections that came after the backup are done again.
restore-done = The vault is restored
restore-people = Restored
restore-replayed = Done again after the backup
restore-replayed-none = nothing; nobody asked for an erasure after the backup
restore-replayed-count = { $count ->
    [one] { $count } erasure, withdrawal or objection
   *[other] { $count } erasures, withdrawals or objections
}
restore-chain-whole = The access log is whole
restore-chain-broken = The access log is not whole
restore-chain-broken-text = Entries of the access log are missing or changed. Compare the fingerprint with a printed report.
restore-done-note = What was added after this backup is not in the vault. Keep the old vault aside until you have looked the restored one over.
restore-to-unlock = Open the restored vault

## Refusals

error-unreachable = The folder or file of the backup is not here now. Nothing was changed. Connect the disk or USB stick and try again.
error-not-a-backup = This is not a backup of Dôverník. Choose a file whose name ends with .dovernik-backup.
error-backup-damaged = This backup is damaged and cannot be relied on. Nothing was changed. Choose another backup.
error-no-backup = There is no good backup yet to rehearse a restore with. Make one first.
