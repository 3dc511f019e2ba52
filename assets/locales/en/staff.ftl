# Colleagues and their roles.

staff-role-owner = owner
staff-role-staff = staff
staff-role-viewer = viewer

## The screen Staff

staff-title = Colleagues
staff-sub = Everybody opens the vault with a passphrase of their own. By it the log knows who did what.
staff-loading = Reading the list of colleagues
staff-list = Who works with the vault
staff-table = Table of colleagues
staff-name = Name
staff-name-hint = It stays in the access log after they leave.
staff-missing-name = The name is missing
staff-role = Role
staff-standing = State
staff-acts = Acts
staff-acts-of = Acts: { $name }
staff-you = this is you
staff-working = has a passphrase
staff-waiting = waiting for the first unlock with the code
staff-left = no access since { $date }
staff-key-since = passphrase of { $date }
staff-note = The owner adds and removes colleagues. Nobody knows the passphrase of another, not even the owner.
staff-note-owner = You do not know a colleague's passphrase and cannot find it out. If they forget it, you give them a new one-time code.
staff-role-owner-hint = Everything, also colleagues, keys, backups and the settings of the firm.
staff-role-staff-hint = Works with people, consents, requests and imports.
staff-role-viewer-hint = Reads only. Changes nothing and shows no protected field.
staff-last-owner = A vault needs an owner

staff-add = Add a colleague
staff-add-sub = They get a one-time code and set a passphrase of their own.
staff-add-do = Make the code
staff-role-change = Change the role
staff-role-do = Change the role
staff-role-same = They have this role already
staff-role-when = It counts as soon as they open the vault again.
staff-reset = New code
staff-reset-title = A new code for a colleague
staff-reset-do = Make the code
staff-reset-text = Their present passphrase ends. They open the vault with the new code and set another.
staff-reset-waiting = The code made before ends, and a new one is made.

staff-code-title = Hand the code over
staff-code-text = You see the code only now. The program does not keep it in readable form.
staff-code-label = Code in groups of four characters
staff-code-write = Copy it to paper by hand.
staff-code-give = Hand it over in person, or read it out on the phone. Do not send it by e-mail.
staff-code-use = Your colleague chooses “I have a code from the owner” when opening and sets a passphrase of their own.
staff-code-expires = Valid until { $date }, and once only.
staff-code-written = I have copied the code
staff-code-missing = The code is still to be copied

staff-remove = Take access away
staff-remove-title = Take access to the vault away
staff-remove-text = The vault gets a new master key. Deleting a passphrase is not enough: whoever kept an old copy of the files could open it still.
staff-remove-key = Their passphrase opens neither the vault nor the backups that the program reaches.
staff-remove-others = Nothing changes for the others; their passphrases and the recovery sheet stay valid.
staff-remove-backups = Backups on disks that are not connected get the new key once you connect them.
staff-remove-entries = Their entries in the access log stay. It cannot be undone, but you can add them again.
staff-removing = Changing the master key
staff-removed = { $name } cannot open the vault any more.
staff-removed-rotated = The vault has a new master key. Backups:
staff-removed-not-rotated = The master key stayed as it was. Replace it in Settings, or an old copy of the files would still open with their passphrase.
