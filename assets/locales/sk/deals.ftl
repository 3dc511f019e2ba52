# Obchody.

deals-stage-won = Vyhraté
deals-stage-lost = Prehraté

error-empty-title = Napíšte, čoho sa obchod týka. Nič sa nezapísalo.
error-bad-amount = Sumu napíšte v eurách, napríklad 1 234,50. Nič sa nezapísalo.
error-unknown-deal = Taký obchod pri tejto osobe nemáme. Nič sa nezmenilo.
error-unknown-stage = Takú fázu tento postup nemá. Nič sa nezmenilo.
error-unknown-pipeline = Taký obchodný postup nemáme. Nič sa nezmenilo.
error-duplicate-pipeline = Obchodný postup s týmto kľúčom už máme. Nič sa nezmenilo.
error-bad-stages = Postup má aspoň jednu otvorenú fázu a každá má vlastný kľúč. Nič sa nezapísalo.
