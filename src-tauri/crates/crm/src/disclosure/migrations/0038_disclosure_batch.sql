-- Which lines of the log belong to one file that went out: an export writes one line for each person in it.
ALTER TABLE disclosure ADD COLUMN batch BLOB;
CREATE INDEX disclosure_by_batch ON disclosure (batch) WHERE batch IS NOT NULL;
