# Kolegovia a ich roly.

staff-role-owner = vlastník
staff-role-staff = pracovník
staff-role-viewer = nahliadajúci

## Obrazovka Kolegovia

staff-title = Kolegovia
staff-sub = Každý otvára trezor vlastnou frázou. Podľa nej sa zapisuje, kto čo urobil.
staff-loading = Načítavajú sa kolegovia
staff-list = Kto pracuje s trezorom
staff-table = Tabuľka kolegov
staff-name = Meno
staff-name-hint = Ostane v knihe prístupov aj po odchode.
staff-missing-name = Chýba meno
staff-role = Rola
staff-standing = Stav
staff-acts = Úkony
staff-acts-of = Úkony: { $name }
staff-you = to ste vy
staff-working = má vlastnú frázu
staff-waiting = čaká na prvé otvorenie s kódom
staff-left = bez prístupu od { $date }
staff-key-since = fráza z { $date }
staff-note = Kolegov pridáva a odoberá vlastník. Frázy iných nepozná nikto, ani on.
staff-note-owner = Frázu kolegu nepoznáte a nemôžete ju zistiť. Ak ju zabudne, dáte mu nový kód na jedno použitie.
staff-role-owner-hint = Všetko, aj kolegovia, kľúče, zálohy a nastavenia firmy.
staff-role-staff-hint = Pracuje s osobami, súhlasmi, žiadosťami a importom.
staff-role-viewer-hint = Len číta. Nič nemení a neodkrýva chránené polia.
staff-last-owner = Trezor musí mať vlastníka

staff-add = Pridať kolegu
staff-add-sub = Dostane kód na jedno použitie a frázu si nastaví sám.
staff-add-do = Vytvoriť kód
staff-role-change = Zmeniť rolu
staff-role-do = Zmeniť rolu
staff-role-same = Rola je taká už teraz
staff-role-when = Platí hneď, ako kolega trezor znova otvorí.
staff-reset = Nový kód
staff-reset-title = Nový kód pre kolegu
staff-reset-do = Vytvoriť kód
staff-reset-text = Doterajšia fráza prestane platiť. Kolega otvorí trezor novým kódom a nastaví si inú.
staff-reset-waiting = Predošlý kód prestane platiť a vytvorí sa nový.

staff-code-title = Kód odovzdajte kolegovi
staff-code-text = Kód vidíte len teraz. Program si ho v čitateľnej podobe nepamätá.
staff-code-label = Kód v skupinách po štyroch znakoch
staff-code-write = Odpíšte ho rukou na papier.
staff-code-give = Odovzdajte ho osobne alebo ho nadiktujte do telefónu. Neposielajte ho e-mailom.
staff-code-use = Kolega pri otváraní zvolí „Mám kód od vlastníka“ a nastaví si vlastnú frázu.
staff-code-expires = Platí do { $date } a len na jedno použitie.
staff-code-written = Kód mám odpísaný
staff-code-missing = Zostáva odpísať kód

staff-remove = Odobrať prístup
staff-remove-title = Odobrať prístup do trezora
staff-remove-text = Trezor dostane nový hlavný kľúč. Nestačí zmazať frázu: kto si odložil starú kópiu súborov, otvoril by ju ďalej.
staff-remove-key = Fráza kolegu neotvorí trezor ani zálohy, ktoré program dosiahne.
staff-remove-others = Ostatným sa nič nezmení, frázy a záchranný list im platia ďalej.
staff-remove-backups = Zálohy na odpojených diskoch dostanú nový kľúč, až keď ich pripojíte.
staff-remove-entries = Záznamy kolegu v knihe prístupov ostanú. Vrátiť sa to nedá, môžete ho však pridať znova.
staff-removing = Vymieňa sa hlavný kľúč
staff-removed = { $name } už trezor neotvorí.
staff-removed-rotated = Trezor má nový hlavný kľúč. Zálohy:
staff-removed-not-rotated = Hlavný kľúč ostal pôvodný. V Nastaveniach ho vymeňte, inak by stará kópia súborov šla otvoriť jeho frázou.
