# Deals.

deals-stage-won = Won
deals-stage-lost = Lost

error-empty-title = Say what the deal is about. Nothing was written down.
error-bad-amount = Write the amount in euro, 1,234.50 for example. Nothing was written down.
error-unknown-deal = There is no such deal with this person. Nothing was changed.
error-unknown-stage = This pipeline has no such stage. Nothing was changed.
error-unknown-pipeline = There is no such pipeline. Nothing was changed.
error-duplicate-pipeline = There is a pipeline with this key already. Nothing was changed.
error-bad-stages = A pipeline has at least one open stage, and each stage a key of its own. Nothing was written down.
