# One sentence each: what happened, what is safe, what to do. `error-<code>`; details of the error are the variables.
# Errors of a room stand in the room's file.

error-unexpected = Something went wrong that we did not expect. Nothing was changed. Try again, and if it returns, lock the vault and open it again.
error-internal = The program made a mistake. Nothing was changed. Lock the vault and open it again.
error-usage = The command is not written as the program expects. Nothing was done. See --help.
error-no-vault = Say which vault is meant: --vault DIR.
error-no-passphrase = The passphrase is missing. Give it by --passphrase-file, by the variable DOVERNIK_PASSPHRASE, or type it when asked.
error-bad-clock = The time for --clock must be written with its offset, for example 2026-03-05T09:00:00+01:00.
error-bad-batch-line = A line of a batch must be a JSON array of words. The line was left out, nothing was changed by it.
error-bad-pair = Write it as key=value. Nothing was changed.
error-bad-text-file = The text file is empty or not written in UTF-8. Nothing was changed.
error-nested-batch = A batch cannot stand inside a batch, and a vault cannot be created or recovered inside one. The line was left out.
error-locked = The vault is locked. Unlock it first.
error-not-allowed = Your role does not allow this. Ask the owner of the vault. Nothing was changed.
error-bad-id = This is not an identifier of the program. Nothing was changed.
error-bad-instant = This is not a date or a time. Write for example 2026-03-05 or 2026-03-05T09:00:00+01:00. Nothing was changed.

error-wrong-key = The passphrase or code does not open this vault. Your data are safe. Check Caps Lock and the keyboard language, and try again.
error-throttled = There were too many wrong tries. Your data are safe. Try again in { $wait_s ->
    [one] { $wait_s } second
   *[other] { $wait_s } seconds
}.
error-not-a-vault = This is not a vault of Dôverník. Choose the folder whose name ends in .dovernik.
error-damaged = The vault is damaged ({ $file }). Nothing was changed. Do not write into it; restore the newest good backup.
error-newer-version = This vault was written by a newer version of the program. It was not touched. Install the newer version.
error-busy = The vault is open in another window or program. Close it there and try again.
error-disk-full = The disk is full. Nothing was lost and nothing was changed. Free some space and try again.
error-no-permission = The program may not read or write here. Nothing was changed. Choose another folder or ask for permission.
error-io = The disk does not answer as it should. Nothing was acknowledged that is not saved. Check the disk and try again.
error-writing-stopped = Writing was stopped after a fault of the disk. What was acknowledged is saved. Lock the vault and open it again.
error-not-saved = The disk failed while saving. It was checked: nothing of this was saved, and everything before it is there. Try again; if it happens again, make a backup to another disk.
error-outcome-unknown = The disk failed while saving, and the program could not find out whether this was saved. Everything before it is there. Lock the vault, open it again and look.
error-weak-passphrase = This passphrase is too easy to guess. Choose at least 12 characters, best five random words, without the names of the firm and of people.
error-already-a-vault = There is a vault in this folder already. It was not touched. Choose another name or folder.
error-folder-not-empty = This folder holds other files. Nothing was changed. Choose an empty or a new folder.
error-passphrase-taken = Somebody else opens the vault with this passphrase. Choose another one.
error-no-such-slot = There is no such key to this vault.
error-last-owner = The vault needs at least one owner. Make somebody else an owner first. Nothing was changed.
error-no-such-staff = There is no such colleague in this vault. Nothing was changed.
error-staff-disabled = This colleague has no access any more. If they come back, add them anew. Nothing was changed.
error-not-yourself = You cannot do this to your own key. Change your passphrase in Settings; another owner can remove your access. Nothing was changed.
error-keychain-unavailable = The keychain of this computer does not answer or is locked. Your passphrase opens the vault. Nothing was changed.
error-keychain-days = A key in the keychain can be good for 1 to 90 days.
error-keychain-lost = The keychain of this computer has no key to this vault. Open it with your passphrase, your data are safe.
error-cancelled = Stopped. Nothing was changed.
error-head-unknown = This fingerprint is not in the access log: the log is not a continuation of the one it was printed from.
error-file-not-found = The file is not there. Nothing was changed. Check its name.
error-file-exists-as-folder = There is a folder of this name. Choose another file name.

## Found while opening a vault

warning-behind = The vault is older than the last state this computer saved ({ $date }): the last { $count ->
    [one] { $count } change is
   *[other] { $count } changes are
} missing. Do not write into it before you compare it with the newest good backup.
warning-altered = A file of the vault was replaced while it was closed. Do not write into it before you compare it with the newest good backup.
warning-anchor-lost = The record of the last saved state is missing or belongs to another vault, so we cannot tell whether this is the newest state. Compare it with the newest good backup.
warning-anchor-old = The record of the last saved state is of a version that could not verify it yet. It is verified from now on; this once, compare the vault with the newest good backup.
warning-keychain-newer = This computer has seen a newer state of the vault than this one. Do not write to it before you have compared it with the newest good backup.
warning-ledger-lost = The list of erasures is missing. Compare the vault with the newest good backup.
warning-set-aside = A file that does not belong to the vault was set aside: { $file }. It was not read.
warning-healed = A damaged part was mended from its second copy: { $what }. Nothing was lost.
warning-failed-tries = { $count ->
    [one] There was { $count } wrong try to open the vault since last time.
   *[other] There were { $count } wrong tries to open the vault since last time.
}
warning-cloud-folder = The vault is in a folder that is copied to other computers. Move it elsewhere, copies of an open vault can be damaged.
warning-network-folder = The vault is on a network drive. Move it to this computer, a vault on a network drive can be damaged.
error-attachment-too-large = The file is larger than can be kept. Nothing was saved. Choose a smaller one, for example in a lower resolution.
