# Two records of one person become one, and are split again.

error-same-person = A record cannot be merged with itself. Nothing was changed.
error-unknown-merge = There is no such merge. Nothing was changed.
error-already-unmerged = This merge was split again already. Nothing was changed.
error-merged-further = This record was merged with another one since. Nothing was changed. Split the newer merge first.
error-unmerge-too-late = What a split needs was deleted after { $days } days. Nothing was changed.
