-- When the holder of a slot proved to have it on paper: the recovery sheet, two groups retyped. NULL again with a new code.
ALTER TABLE key_slot ADD COLUMN confirmed INTEGER;
