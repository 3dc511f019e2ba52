# Words of the system's dialogs that the program opens, and of what the shell around the window refuses.

dialog-vault-place = Where to keep the vault
dialog-vault-open = Open a vault
dialog-kit-save = Save the recovery sheet
dialog-kit-file = Recovery sheet.pdf
dialog-backup-place = Where to back up
dialog-backup-open = Choose a backup
dialog-backup = Backups of Dôverník
dialog-import-open = Choose a file with contacts
dialog-addresses = Files with contacts
dialog-pdf = PDF document
dialog-zip = ZIP archive
dialog-csv = CSV table
dialog-evidence-open = Choose the proof of consent
dialog-paper-open = Choose the contract or the signed instruction
dialog-paper-save = Where to save the contract or the instruction
dialog-evidence = Proofs
dialog-rejected-save = Save the rejected rows
dialog-rejected-file = Rejected rows.csv
dialog-report-save = Save the access report
dialog-report-file = Access report.pdf
dialog-package-save = Save the data package
dialog-package-file = Data package.zip
dialog-document-save = Save the document kept
dialog-calendar = Calendar
dialog-calendar-save = Save the last days for a calendar
dialog-calendar-file = Last days of requests.ics
dialog-letter-save = Save the letter
dialog-letter-file = Letter.pdf
dialog-notice-save = Save the privacy notice
dialog-notice-file = Privacy notice.pdf
dialog-record-save = Save the record of processing
dialog-record-file = Record of processing.pdf
dialog-receipt-save = Save the consent receipt
dialog-receipt-file = Consent receipt.pdf
dialog-receipt-json = Consent receipt.json
dialog-letters-save = Save the letters
dialog-letters-file = Letters with the privacy notice.pdf
dialog-breach-report-save = Save the notification of the breach
dialog-breach-report-file = Notification of a breach.pdf
dialog-breach-letters-save = Save the letters to people
dialog-breach-letters-file = Letters about a breach.pdf
dialog-workbook = Excel workbook
dialog-cards = vCard address cards
dialog-json = JSON data
dialog-export-save = Save the export
dialog-export-file = People export

# Typed by whoever goes on without the recovery sheet.
kit-skip-word = no sheet

# Seen by whoever asks the system why the computer falls asleep a moment later.
lock-before-sleep = Dôverník locks the vault before the computer sleeps.

error-bad-request = The window asked for something the program does not understand. Nothing was changed. Lock the vault and open it again.
error-no-kit = The program no longer knows the code of this recovery sheet. Nothing was changed. Make a new sheet in Settings.
dialog-certificate-save = Save the certificate of erasure
dialog-certificate-file = Certificate of erasure.pdf
dialog-tell-save = Save the letter to the recipient
dialog-tell-file = Letter to a recipient.pdf
