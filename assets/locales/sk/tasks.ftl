# Úlohy.

error-empty-task = Napíšte, čo treba urobiť. Nič sa nezapísalo.
error-bad-repeat = Opakovanie je day, week, month, quarter, year alebo obdobie podľa ISO 8601. Nič sa nezapísalo.
error-unknown-task = Takú úlohu nemáme. Nič sa nezmenilo.
error-already-done = Táto úloha je už hotová. Nič sa nezmenilo.
