# Words of the papers that the program prints: the recovery sheet and the access report.

documents-page = Page { $page } of { $pages }

## Recovery sheet

documents-kit-title = Recovery sheet
documents-kit-notice = Secret, do not send by e-mail
documents-kit-what = This sheet opens the vault even when nobody knows the passphrase. Whoever holds the sheet can open the vault. Treat it like the key to the office.
documents-kit-vault = Vault
documents-kit-made = Made
documents-kit-code = Recovery code
documents-kit-qr-alt = QR code with the same recovery code
documents-kit-qr = The QR code holds the same recovery code. Scan it only with a device you trust, and do not keep the picture.
documents-kit-letters = Upper and lower case do not matter when you type it, and the hyphens may be left out. The letters I, L, O and U do not occur: a crossed circle is a zero, an upright stroke a one.
documents-kit-open = How to open the vault
documents-kit-open-1 = Start Dôverník and choose “I have a recovery sheet” when it asks for the passphrase.
documents-kit-open-2 = Type the recovery code.
documents-kit-open-3 = Set a new passphrase.
documents-kit-keep = Where to keep the sheet
documents-kit-keep-1 = Print it and keep it away from the computer, for instance in a safe or a bank box.
documents-kit-keep-2 = Delete the PDF file after printing. Anyone who gets to the computer would find the code in it.
documents-kit-keep-3 = If the sheet is lost or seen by someone it is not meant for, make a new one at once.
documents-kit-keep-4 = Without the passphrase and without this sheet nobody can open the vault, not even the makers of the program.
