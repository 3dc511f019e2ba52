# Zlúčenie dvoch záznamov o jednej osobe a rozdelenie späť.

error-same-person = Záznam nemožno zlúčiť sám so sebou. Nič sa nezmenilo.
error-unknown-merge = Také zlúčenie nemáme. Nič sa nezmenilo.
error-already-unmerged = Toto zlúčenie ste už rozdelili. Nič sa nezmenilo.
error-merged-further = Tento záznam bol medzitým zlúčený s ďalším. Nič sa nezmenilo. Najprv rozdeľte novšie zlúčenie.
error-unmerge-too-late = Údaje na rozdelenie sme po { $days } dňoch vymazali. Nič sa nezmenilo.
