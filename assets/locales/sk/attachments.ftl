# Prílohy: súbory pri osobe, zapečatené v trezore.

error-empty-file = Súbor je prázdny. Nič sa neuložilo.
error-attachment-over-limit = Súbor má viac ako { $max_mb } MB. Nič sa neuložilo. Zmenšite ho alebo ho rozdeľte.
error-bad-picture = Obrázok sa nedá prečítať, takže sa z neho nedajú vybrať údaje o mieste a prístroji. Nič sa neuložilo.
error-bad-file-name = Názov súboru je prázdny, pridlhý alebo má nepovolené znaky. Nič sa neuložilo. Premenujte ho.
error-unknown-attachment = Takú prílohu nemáme. Nič sa nezmenilo.
