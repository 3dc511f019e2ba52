# Kniha prístupov.

## Úkony v knihe prístupov. Zoznam slov je v crm/src/audit/acts.rs a vault/src/audit/mod.rs.

audit-act-vault-created = Vytvorený trezor
audit-act-register-founded = Založená evidencia
audit-act-unlock = Odomknutý trezor
audit-act-unlock-failed = Neúspešné pokusy odomknúť trezor
audit-act-vault-finding = Nález pri otváraní trezora
audit-act-migrated = Úprava trezora na novú verziu
audit-act-slot-prepared = Príprava nového kľúča
audit-act-passphrase-changed = Zmenená prístupová fráza
audit-act-recovery-code-changed = Nový záchranný list
audit-act-person-added = Pridaná osoba
audit-act-person-changed = Zmenené údaje
audit-act-field-unlocked = Odkryté zapečatené polia
audit-act-field-unlock-failed = Neúspešný pokus odkryť pole
audit-act-fields-covered = Zakryté polia
audit-act-consent-recorded = Zapísaný súhlas
audit-act-purpose-started = Začaté spracúvanie na účel
audit-act-purpose-ended = Ukončené spracúvanie na účel
audit-act-purpose-added = Pridaný účel
audit-act-field-added = Pridané pole
audit-act-note-added = Pridaná poznámka
audit-act-notice-given = Osoba informovaná
audit-act-imported = Import
audit-act-import-undone = Vrátený import
audit-act-access-report = Výpis osobných údajov
audit-act-disclosed = Poskytnuté údaje
audit-act-settings-changed = Zmenené nastavenia
audit-act-text-added = Zaevidované znenie
audit-act-recipient-added = Pridaný príjemca
audit-act-sample-changed = Vzorové údaje
