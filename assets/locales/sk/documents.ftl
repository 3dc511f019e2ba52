# Slová listín, ktoré program tlačí: záchranný list a výpis osobných údajov.
# Osobe sa vo výpise vyká s veľkým písmenom, lebo je to list.

documents-page = Strana { $page } z { $pages }

## Záchranný list

documents-kit-title = Záchranný list
documents-kit-notice = Tajné, neposielať e-mailom
documents-kit-what = Týmto listom otvoríte trezor, aj keď prístupovú frázu nikto nepozná. Kto má list v rukách, môže trezor otvoriť. Zaobchádzajte s ním ako s kľúčom od firmy.
documents-kit-vault = Trezor
documents-kit-made = Vytvorené
documents-kit-code = Záchranný kód
documents-kit-qr-alt = QR kód s tým istým záchranným kódom
documents-kit-qr = QR kód obsahuje ten istý záchranný kód. Načítajte ho len zariadením, ktorému dôverujete, a obrázok neukladajte.
documents-kit-letters = Pri opisovaní nezáleží na veľkosti písmen, pomlčky môžete vynechať. Písmená I, L, O a U sa v kóde nevyskytujú: prečiarknutý kruh je nula, zvislá čiara jednotka.
documents-kit-open = Ako trezor otvoriť
documents-kit-open-1 = Spustite Dôverník a pri odomykaní zvoľte „Mám záchranný list“.
documents-kit-open-2 = Zadajte záchranný kód.
documents-kit-open-3 = Nastavte novú prístupovú frázu.
documents-kit-keep = Kde list uložiť
documents-kit-keep-1 = List vytlačte a uložte mimo počítača, napríklad do trezora alebo do bankovej schránky.
documents-kit-keep-2 = Súbor PDF po vytlačení vymažte. Kód by v ňom našiel každý, kto sa k počítaču dostane.
documents-kit-keep-3 = Ak list stratíte alebo ho videl niekto nepovolaný, vytvorte hneď nový.
documents-kit-keep-4 = Bez prístupovej frázy a bez tohto listu trezor neotvorí nikto, ani autori programu.
