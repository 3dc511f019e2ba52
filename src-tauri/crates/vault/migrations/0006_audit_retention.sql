-- Payloads that are still in the log, by age: what has been kept long enough is found without reading the whole log.
CREATE INDEX audit_entry_by_age ON audit_entry (at) WHERE payload IS NOT NULL;
