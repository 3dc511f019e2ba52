//! Towns with their post codes, and street names found in every town.

/// A town and its post code as `NNN NN`.
#[derive(Clone, Copy, Default)]
pub(super) struct Town {
    pub name: &'static str,
    pub postcode: &'static str,
}

const fn town(name: &'static str, postcode: &'static str) -> Town {
    Town { name, postcode }
}

pub(super) const SK_TOWNS: &[Town] = &[
    town("Martin", "036 01"),
    town("Bratislava", "811 01"),
    town("Košice", "040 01"),
    town("Žilina", "010 01"),
    town("Prešov", "080 01"),
    town("Nitra", "949 01"),
    town("Banská Bystrica", "974 01"),
    town("Trnava", "917 01"),
    town("Trenčín", "911 01"),
    town("Poprad", "058 01"),
    town("Prievidza", "971 01"),
    town("Zvolen", "960 01"),
    town("Považská Bystrica", "017 01"),
    town("Michalovce", "071 01"),
    town("Nové Zámky", "940 01"),
    town("Spišská Nová Ves", "052 01"),
    town("Komárno", "945 01"),
    town("Humenné", "066 01"),
    town("Levice", "934 01"),
    town("Bardejov", "085 01"),
    town("Liptovský Mikuláš", "031 01"),
    town("Ružomberok", "034 01"),
    town("Piešťany", "921 01"),
    town("Topoľčany", "955 01"),
    town("Lučenec", "984 01"),
    town("Čadca", "022 01"),
    town("Dunajská Streda", "929 01"),
    town("Skalica", "909 01"),
    town("Turčianske Teplice", "039 01"),
    town("Dolný Kubín", "026 01"),
];

pub(super) const CZ_TOWNS: &[Town] = &[
    town("Praha", "110 00"),
    town("Brno", "602 00"),
    town("Ostrava", "702 00"),
    town("Plzeň", "301 00"),
    town("Liberec", "460 01"),
    town("Olomouc", "779 00"),
    town("České Budějovice", "370 01"),
    town("Hradec Králové", "500 02"),
    town("Ústí nad Labem", "400 01"),
    town("Pardubice", "530 02"),
    town("Zlín", "760 01"),
    town("Kroměříž", "767 01"),
    town("Třebíč", "674 01"),
    town("Uherské Hradiště", "686 01"),
    town("Znojmo", "669 02"),
];

pub(super) const SK_STREETS: &[&str] = &[
    "Hviezdna",
    "Lipová",
    "Školská",
    "Záhradná",
    "Poľná",
    "Kvetná",
    "Hlavná",
    "Krátka",
    "Dlhá",
    "Slnečná",
    "Jarná",
    "Mlynská",
    "Pri potoku",
    "Pod hájom",
    "Na výslní",
    "Čerešňová",
    "Ružová",
    "Železničná",
    "Nábrežná",
    "Vŕbová",
    "Topoľová",
    "Družstevná",
    "Športová",
    "Štúrova",
    "Hviezdoslavova",
];

pub(super) const CZ_STREETS: &[&str] = &[
    "Zahradní",
    "Krátká",
    "Lipová",
    "Nádražní",
    "Květinová",
    "Školní",
    "Polní",
    "Jiráskova",
    "Příčná",
    "Třešňová",
    "Na Výsluní",
    "Pod Lesem",
    "Luční",
    "Říční",
    "Dělnická",
];
