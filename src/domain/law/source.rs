//! The documents that the rules come from: title, address, and how they were read.

/// A document that rules or values come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// The act: *lov om kompensation til handicappede i erhverv m.v.*
    Act,
    /// The order: *bekendtgørelse om kompensation til handicappede i erhverv m.v.*
    Order,
    /// The order amending the order in 2020 (interpreting, CVR number).
    Order2020,
    /// The order amending the order in 2026.
    Order2026,
    /// The guidance of 2020 (*vejledning 9615*): its table of contents and introduction.
    Guidance2020,
    /// The order of 2012, which fixed the rate.
    Order2012,
    /// The order of 2009, which brought the yearly review.
    Order2009,
    /// Decision of principle 28-19 (*principmeddelelse*) of the Appeals Board.
    Principle2819,
    /// Decision of principle 29-19 of the Appeals Board.
    Principle2919,
    /// Decision of principle 31-20 of the Appeals Board.
    Principle3120,
    /// The handbook of 2007 on personal assistance.
    Handbook2007,
    /// The article on Aalborg of 2021.
    Aalborg2021,
    /// Cabi's worked examples (*businesscases*).
    Cabi,
    /// The municipality of Odder's page on the rate.
    OdderRate,
    /// The municipality of Aarhus's page for employers.
    Aarhus,
    /// Suppliers of interpreting who quote the tariff.
    InterpreterSuppliers,
    /// The act on active employment (*lov om en aktiv beskæftigelsesindsats*).
    EmploymentAct,
    /// The reform act of 2025 (*lov 1750 af 29/12/2025*).
    Reform2025,
    /// The amending act of 2025 on interpreters under 18 (*lov 469 af 2025*).
    InterpretingMinors2025,
    /// The act that ended Great Prayer Day (*lov 214 af 7/3/2023 om store bededag*).
    GreatPrayerDay2023,
    /// The holiday act (*ferieloven*).
    HolidayAct,
    /// The act on social services (*serviceloven*).
    SocialServicesAct,
    /// The act on labour-market training (*AMU-loven*).
    TrainingAct,
    /// The act on sickness benefit (*sygedagpengeloven*).
    SicknessBenefitAct,
    /// The act on legal certainty (*retssikkerhedsloven*).
    LegalCertaintyAct,
    /// The order on reporting (*bekendtgørelse 113 af 2026*).
    ReportingOrder2026,
    /// The minister's answer of 9 February 2024 on young people.
    MinisterAnswer2024,
    /// No source decides: a choice of this project, explained in its rule.
    Design,
}

/// How much of a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowRead {
    /// In full.
    InFull,
    /// In part, or in the paragraphs that matter here.
    InPart,
    /// Not itself: through somebody's summary.
    BySummary,
    /// There is no text.
    NotApplicable,
}

impl Source {
    /// Every source, in the order of the rulebook.
    pub const ALL: [Self; 28] = [
        Self::Act,
        Self::Order,
        Self::Order2020,
        Self::Order2026,
        Self::Guidance2020,
        Self::Order2012,
        Self::Order2009,
        Self::Principle2819,
        Self::Principle2919,
        Self::Principle3120,
        Self::Handbook2007,
        Self::Aalborg2021,
        Self::Cabi,
        Self::OdderRate,
        Self::Aarhus,
        Self::InterpreterSuppliers,
        Self::EmploymentAct,
        Self::Reform2025,
        Self::InterpretingMinors2025,
        Self::GreatPrayerDay2023,
        Self::HolidayAct,
        Self::SocialServicesAct,
        Self::TrainingAct,
        Self::SicknessBenefitAct,
        Self::LegalCertaintyAct,
        Self::ReportingOrder2026,
        Self::MinisterAnswer2024,
        Self::Design,
    ];

    /// The short name in front of a paragraph, in Danish: `bekendtgørelsen`.
    #[must_use]
    pub const fn short_name(self) -> &'static str {
        match self {
            Self::Act => "Loven",
            Self::Order => "Bekendtgørelsen",
            Self::Order2020 => "Bekendtgørelse 1317/2020",
            Self::Order2026 => "Bekendtgørelse 134/2026",
            Self::Guidance2020 => "Vejledning 9615/2020",
            Self::Order2012 => "Bekendtgørelse 234/2012",
            Self::Order2009 => "Bekendtgørelse 730/2009",
            Self::Principle2819 => "Principmeddelelse 28-19",
            Self::Principle2919 => "Principmeddelelse 29-19",
            Self::Principle3120 => "Principmeddelelse 31-20",
            Self::Handbook2007 => "Håndbogen 2007",
            Self::Aalborg2021 => "Aalborg 2021",
            Self::Cabi => "Cabi",
            Self::OdderRate => "Odder Kommune",
            Self::Aarhus => "Aarhus Kommune",
            Self::InterpreterSuppliers => "Tolkeleverandører",
            Self::EmploymentAct => "Lov om en aktiv beskæftigelsesindsats",
            Self::Reform2025 => "Lov 1750/2025",
            Self::InterpretingMinors2025 => "Lov 469/2025",
            Self::GreatPrayerDay2023 => "Lov 214/2023",
            Self::HolidayAct => "Ferieloven",
            Self::SocialServicesAct => "Serviceloven",
            Self::TrainingAct => "AMU-loven",
            Self::SicknessBenefitAct => "Sygedagpengeloven",
            Self::LegalCertaintyAct => "Retssikkerhedsloven",
            Self::ReportingOrder2026 => "Bekendtgørelse 113/2026",
            Self::MinisterAnswer2024 => "Ministersvar 9/2-2024",
            Self::Design => "Beregnerens eget valg",
        }
    }

    /// The full title, in Danish.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Act => {
                "Lov om kompensation til handicappede i erhverv m.v., LBK nr. 108 af 3/2/2020"
            }
            Self::Order => {
                "Bekendtgørelse om kompensation til handicappede i erhverv m.v., BEK nr. 1174 af 25/11/2019"
            }
            Self::Order2020 => "Bekendtgørelse om ændring, BEK nr. 1317 af 8/9/2020",
            Self::Order2026 => "Bekendtgørelse om ændring, BEK nr. 134 af 26/1/2026",
            Self::Guidance2020 => {
                "Vejledning nr. 9615 af 9/9/2020 (indholdsfortegnelse og indledning)"
            }
            Self::Order2012 => {
                "Bekendtgørelse om kompensation til handicappede i erhverv, BEK nr. 234 af 2012"
            }
            Self::Order2009 => {
                "Bekendtgørelse om kompensation til handicappede i erhverv, BEK nr. 730 af 2009"
            }
            Self::Principle2819 => "Ankestyrelsens principmeddelelse 28-19",
            Self::Principle2919 => "Ankestyrelsens principmeddelelse 29-19",
            Self::Principle3120 => "Ankestyrelsens principmeddelelse 31-20",
            Self::Handbook2007 => {
                "Personlig assistance til personer med psykisk eller kognitiv funktionsnedsættelse, håndbog, juli 2007"
            }
            Self::Aalborg2021 => "DK Nyt om personlig assistance i Aalborg Kommune, oktober 2021",
            Self::Cabi => "Cabi: businesscases om personlig assistance (uden dato)",
            Self::OdderRate => "Odder Kommune: satsen for personlig assistance fra 1/10/2022",
            Self::Aarhus => "Aarhus Kommune: personlig assistance, for arbejdsgivere",
            Self::InterpreterSuppliers => {
                "Tolkeleverandørers prisblade, der henviser til BEK nr. 1317 af 8/9/2020"
            }
            Self::EmploymentAct => "Lov om en aktiv beskæftigelsesindsats, LBK nr. 280 af 2024",
            Self::Reform2025 => "Lov nr. 1750 af 29/12/2025",
            Self::InterpretingMinors2025 => "Lov nr. 469 af 2025",
            Self::GreatPrayerDay2023 => {
                "Lov om konsekvenser ved afskaffelsen af store bededag som helligdag, lov nr. 214 af 7/3/2023"
            }
            Self::HolidayAct => "Ferieloven, LBK nr. 230 af 2021",
            Self::SocialServicesAct => "Lov om social service, LBK nr. 1129 af 2025",
            Self::TrainingAct => "Lov om arbejdsmarkedsuddannelser m.v., LBK nr. 144 af 2024",
            Self::SicknessBenefitAct => "Lov om sygedagpenge, LBK nr. 1263 af 2022",
            Self::LegalCertaintyAct => {
                "Lov om retssikkerhed og administration på det sociale område, LBK nr. 354 af 2025"
            }
            Self::ReportingOrder2026 => "Bekendtgørelse nr. 113 af 2026, § 43, stk. 7",
            Self::MinisterAnswer2024 => "Ministersvar af 9/2/2024 (altinget.dk)",
            Self::Design => {
                "Et valg, som beregneren selv har truffet, fordi ingen kilde afgør punktet"
            }
        }
    }

    /// The address in the official collection, where the document has one.
    #[must_use]
    pub const fn address(self) -> Option<&'static str> {
        match self {
            Self::Act => Some("https://www.retsinformation.dk/eli/lta/2020/108"),
            Self::Order => Some("https://www.retsinformation.dk/eli/lta/2019/1174"),
            Self::Order2020 => Some("https://www.retsinformation.dk/eli/lta/2020/1317"),
            Self::Order2026 => Some("https://www.retsinformation.dk/eli/lta/2026/134"),
            Self::Order2012 => Some("https://www.retsinformation.dk/eli/lta/2012/234"),
            Self::Order2009 => Some("https://www.retsinformation.dk/eli/lta/2009/730"),
            Self::EmploymentAct => Some("https://www.retsinformation.dk/eli/lta/2024/280"),
            Self::Reform2025 => Some("https://www.retsinformation.dk/eli/lta/2025/1750"),
            Self::InterpretingMinors2025 => Some("https://www.retsinformation.dk/eli/lta/2025/469"),
            Self::GreatPrayerDay2023 => Some("https://www.retsinformation.dk/eli/lta/2023/214"),
            Self::HolidayAct => Some("https://www.retsinformation.dk/eli/lta/2021/230"),
            Self::SocialServicesAct => Some("https://www.retsinformation.dk/eli/lta/2025/1129"),
            Self::TrainingAct => Some("https://www.retsinformation.dk/eli/lta/2024/144"),
            Self::SicknessBenefitAct => Some("https://www.retsinformation.dk/eli/lta/2022/1263"),
            Self::LegalCertaintyAct => Some("https://www.retsinformation.dk/eli/lta/2025/354"),
            Self::ReportingOrder2026 => Some("https://www.retsinformation.dk/eli/lta/2026/113"),
            Self::Guidance2020
            | Self::Principle2819
            | Self::Principle2919
            | Self::Principle3120
            | Self::Handbook2007
            | Self::Aalborg2021
            | Self::Cabi
            | Self::OdderRate
            | Self::Aarhus
            | Self::InterpreterSuppliers
            | Self::MinisterAnswer2024
            | Self::Design => None,
        }
    }

    /// How much of it was read.
    #[must_use]
    pub const fn how_read(self) -> HowRead {
        match self {
            Self::Act | Self::Order | Self::Handbook2007 | Self::Aalborg2021 => HowRead::InFull,
            Self::Order2020
            | Self::Order2026
            | Self::Guidance2020
            | Self::Order2012
            | Self::Order2009
            | Self::Cabi
            | Self::OdderRate
            | Self::Aarhus
            | Self::InterpreterSuppliers
            | Self::EmploymentAct
            | Self::Reform2025
            | Self::InterpretingMinors2025
            | Self::HolidayAct
            | Self::SocialServicesAct
            | Self::TrainingAct
            | Self::SicknessBenefitAct
            | Self::LegalCertaintyAct
            | Self::ReportingOrder2026
            | Self::MinisterAnswer2024 => HowRead::InPart,
            Self::Principle2819
            | Self::Principle2919
            | Self::Principle3120
            | Self::GreatPrayerDay2023 => HowRead::BySummary,
            Self::Design => HowRead::NotApplicable,
        }
    }
}
