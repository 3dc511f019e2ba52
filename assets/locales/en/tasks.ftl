# Tasks.

error-empty-task = Say what is to be done. Nothing was written down.
error-bad-repeat = A repetition is day, week, month, quarter, year or an ISO 8601 period. Nothing was written down.
error-unknown-task = There is no such task. Nothing was changed.
error-already-done = This task is done already. Nothing was changed.
