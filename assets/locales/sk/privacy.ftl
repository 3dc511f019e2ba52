# Pravidlá a registre: obrazovka, ktorej karty patria jednotlivým oblastiam.

privacy-title = Ochrana údajov
privacy-sub = Čo o ľuďoch smieme mať, komu to dávame, dokedy to uchovávame a čo sa s tým stalo.
privacy-tabs = Časti ochrany údajov
