# Slová, ktoré v odpovediach stoja za kľúčmi: word-<kľúč>-<hodnota>. V JSON ostáva hodnota sama.

word-action-ask = vyžiadanie
word-action-grant = udelenie
word-action-refuse = odmietnutie
word-action-withdraw = odvolanie
word-action-unproven = bez dôkazu

word-state-rewritten = prepísaná
word-state-unreachable = nedostupná
word-state-failed = nepodarilo sa

word-status-received = prijatá
word-status-identity = overuje sa totožnosť
word-status-collecting = zbierajú sa údaje
word-status-review = pripravená na kontrolu
word-status-closed = uzavretá
word-status-refused = odmietnutá

word-kind-passphrase = prístupová fráza
word-kind-recovery = záchranný list
word-kind-keychain = kľúč v počítači
word-kind-hand-over = jednorazový kód
word-kind-text = text
word-kind-email = e-mail
word-kind-phone = telefón
word-kind-date = dátum
word-kind-birthday = narodeniny
word-kind-iban = číslo účtu
word-kind-url = webová adresa
word-kind-country = krajina
word-kind-postcode = PSČ
word-kind-language = jazyk
word-kind-company-number = IČO
word-kind-tax-number = daňové číslo
word-kind-name = meno
word-kind-self = od osoby samej
word-kind-third-party = od inej osoby
word-kind-public = verejný zdroj
word-kind-basis = právny základ
word-kind-consent = súhlas
word-kind-kept = uchovať do
word-kind-no-basis = chýba právny základ
word-kind-notice-due = treba informovať
word-kind-objected = namieta
word-kind-restricted = obmedzené spracúvanie
word-kind-sample = vymyslené údaje
word-kind-created = záznam vznikol
word-kind-imported = import
word-kind-processing-start = účel sa začal
word-kind-processing-end = účel sa skončil
word-kind-changed = zmena údajov
word-kind-notice = informácia o spracúvaní
word-kind-disclosure = poskytnutie údajov
word-kind-report = výpis údajov
word-kind-unlock = odkrytie
word-kind-note = poznámka
word-kind-private-note = dôverná poznámka
word-kind-task = úloha
word-kind-task-done = splnená úloha
word-kind-deal = obchod
word-kind-deal-moved = posun obchodu
word-kind-attachment = príloha
word-kind-company-role = úloha vo firme
word-kind-letter = list
word-kind-tag = štítok
word-kind-draft = rozpísaný text
word-kind-access = prístup k údajom
word-kind-rectification = oprava
word-kind-erasure = výmaz
word-kind-restriction = obmedzenie
word-kind-portability = prenosnosť
word-kind-objection = námietka
word-kind-withdrawal = odvolanie súhlasu
word-kind-facts = okolnosti
word-kind-effects = následky
word-kind-measures = opatrenia
word-kind-device-locked = zamknuté zariadenie
word-kind-key-safe = kľúč v bezpečí
word-kind-authority = rozhodnutie o oznámení úradu
word-kind-people = rozhodnutie o informovaní ľudí
word-kind-notified = oznámené úradu
word-kind-told = ľudia informovaní
word-kind-erased = výmaz
word-kind-rectified = oprava

word-origin-provided = poskytla ju osoba
word-origin-observed = pozorované
word-origin-derived = odvodené
word-origin-third-party = od inej osoby

word-decision-erase = vymazať
word-decision-keep = ponechať
word-decision-ask = treba rozhodnúť

word-kept-as-daily = denná
word-kept-as-weekly = týždenná
word-kept-as-monthly = mesačná
word-kept-as-last-good = jedna z posledných dobrých
word-kept-as-last-resort = niet inej

word-reason-ended = účel sa skončil
word-reason-last-act = posledný úkon s osobou
word-reason-no-purpose = niet účelu

word-outcome-done = vybavená
word-outcome-partly = vybavená sčasti
word-outcome-refused = odmietnutá

word-method-known-channel = spojením, ktoré poznáme
word-method-callback = spätným zavolaním
word-method-in-person = osobne
word-method-eid = elektronickým občianskym preukazom

word-result-confirmed = potvrdená
word-result-doubt = pochybnosť
word-result-failed = nepotvrdená

word-answer-yes = áno
word-answer-no = nie
word-answer-unknown = nie je známe

word-table-person = záznam osoby
word-table-field-value = hodnoty polí
word-table-notice-duty = povinnosti informovať
word-table-consent-event = záznamy o súhlase
word-table-notice-given = záznamy o informovaní
word-table-processing = účely osoby
word-table-note = poznámky
word-table-disclosure = poskytnutia údajov
word-table-disclosure-person = poskytnutia údajov
word-table-draft = rozpísané texty
word-table-import-change = záznamy o importe
word-table-import-row = riadky importu
word-table-restriction = obmedzenia
word-table-objection = námietky
word-table-reveal = odkrytia polí
word-table-access-report = výpisy údajov
word-table-timeline-event = priebeh

word-waits-for-identity = na overenie totožnosti
word-waits-for-clarification = na spresnenie žiadosti

word-letter-receipt = potvrdenie prijatia
word-letter-identity = otázka na totožnosť
word-letter-extension = predĺženie lehoty
word-letter-refusal = odmietnutie
word-letter-answer = odpoveď
word-letter-rectification = oprava vykonaná
word-letter-restriction = obmedzenie vykonané
word-letter-erasure = výmaz vykonaný
