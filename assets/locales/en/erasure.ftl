# Erasure (Art. 17) and who must not come back.

erasure-law-marketing-proof = section 116 of Act 452/2021 on electronic communications

## What cannot be done

error-suppressed = A person with this address was erased and is not to come back by a list. Nothing was added. If they came back by themselves, say on which new basis; it is recorded.
error-suppression-without-basis = Say on which new basis a person who was erased comes back. Nothing was added.
error-plan-changed = The data of this person have changed since the check, so the erasure that was agreed to is another one. Nothing was erased. Make the check again.
error-bad-erasure-ground = The ground is not-needed, consent-withdrawn, objection, unlawful, legal-duty or child (Art. 17(1)). Nothing was erased.
error-bad-answer = What the check asks about is either kept or erased: keep or erase. Nothing was erased.
