//! The facts that are one of a few: each with all its values, and a code for files.

use crate::domain::coded::{Closed, codes};

/// Declares a closed set of values with their codes.
macro_rules! closed {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            /// Every value, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
        }

        codes!($name { $(Self::$variant => $code,)+ });

        impl Closed for $name {
            const ALL: &'static [Self] = Self::ALL;
        }
    };
}

/// The same, for the values of a fact.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal,)+ }) => {
        closed! { $(#[$meta])* $name { $($(#[$doc])* $variant = $code,)+ } }

        impl $name {
            /// Every value as a choice, in the order they are offered.
            pub(super) const CHOICES: &'static [Choice] = &[$(Choice::$name(Self::$variant),)+];
        }
    };
}

choice! {
    /// In what way the person works, or is about to.
    Situation {
        /// Employed (*ansat*).
        Employed = "employed",
        /// Self-employed (*selvstændig*).
        SelfEmployed = "self_employed",
        /// On the way into a job (*på vej i job*).
        EnteringJob = "entering_job",
        /// About to set up a business (*påtænker at etablere selvstændig virksomhed*).
        StartingBusiness = "starting_business",
        /// In work placement or a programme (*praktik eller forløb*).
        InOffer = "in_offer",
        /// In further education (*efter- eller videreuddannelse*).
        InEducation = "in_education",
    }
}

choice! {
    /// The form of employment (*ansættelsesform*).
    Form {
        /// On ordinary terms (*ordinære løn- og ansættelsesvilkår*), a leisure job too.
        Ordinary = "ordinary",
        /// With wage subsidy (*løntilskud*), a *skånejob* too.
        WageSubsidy = "wage_subsidy",
        /// *Fleksjob*.
        Fleksjob = "fleksjob",
        /// *Seniorjob*.
        Seniorjob = "seniorjob",
        /// Protected employment (*beskyttet beskæftigelse*, serviceloven § 103).
        Protected = "protected",
    }
}

choice! {
    /// The offer (*tilbud*) that somebody takes part in.
    Offer {
        /// Work placement (*virksomhedspraktik*).
        WorkPlacement = "work_placement",
        /// Another offer under chapters 11 to 14 of the employment act.
        OtherOffer = "other_offer",
        /// None of these.
        NoOffer = "no_offer",
    }
}

choice! {
    /// The programme (*forløb*) behind an offer.
    Programme {
        /// *Jobafklaringsforløb* (LAB § 6 nr. 7).
        JobClarification = "job_clarification",
        /// *Ressourceforløb* (LAB § 6 nr. 8).
        Resource = "resource",
        /// *Revalidering* (LAB § 6 nr. 10).
        Revalidation = "revalidation",
        /// None of these.
        NoProgramme = "no_programme",
    }
}

choice! {
    /// The kind of further education (*efter- og videreuddannelse*).
    Education {
        /// Without a job, before a particular job (LOV § 5 stk. 2).
        BeforeJob = "before_job",
        /// A course that is part of the job, paid by the employer, in working hours, or AMU in
        /// working hours.
        CourseAtWork = "course_at_work",
        /// A self-employed person's course that is ordinary in the trade.
        TradeCourse = "trade_course",
        /// In work, outside normal working hours, within the trade.
        OutsideWorkingHours = "outside_working_hours",
        /// Without a job, in one of the educations that the law lists.
        UnemployedListed = "unemployed_listed",
        /// Another education, such as an ordinary course of study.
        OtherEducation = "other_education",
    }
}

choice! {
    /// Where the person lives and works.
    Residence {
        /// Lives in Denmark.
        Denmark = "denmark",
        /// Lives abroad and works on Danish territory.
        AbroadWorksInDenmark = "abroad_works_in_denmark",
        /// Lives or works in the Faroe Islands or Greenland.
        FaroeOrGreenland = "faroe_or_greenland",
    }
}

choice! {
    /// What the help is for.
    Purpose {
        /// Tasks in the job.
        WorkTasks = "work_tasks",
        /// Only training at the beginning (*oplæring i begyndelsen*).
        InitialTraining = "initial_training",
        /// Treatment or social-pedagogical support.
        Treatment = "treatment",
        /// Help outside the job.
        OutsideWork = "outside_work",
    }
}

choice! {
    /// Whether the fleksjob compensates the same need already.
    Overlap {
        /// No, the help is for something else.
        None = "none",
        /// Some of it; the hours asked for are the rest.
        Partly = "partly",
        /// All of it.
        Wholly = "wholly",
    }
}

choice! {
    /// Who helps.
    Helper {
        /// A colleague (*kollega*).
        Colleague = "colleague",
        /// A manager (*leder*).
        Manager = "manager",
        /// Somebody newly hired (*nyansat*).
        NewHire = "new_hire",
        /// A temp agency (*vikarbureau*).
        TempAgency = "temp_agency",
        /// An interpreter (*tolk*).
        Interpreter = "interpreter",
        /// Several people.
        Several = "several",
    }
}

closed! {
    /// What one assistant in an account is. Interpreting is billed as jobs of its own.
    AssistantRole {
        /// A colleague (*kollega*).
        Colleague = "colleague",
        /// A manager (*leder*).
        Manager = "manager",
        /// Somebody newly hired (*nyansat*).
        NewHire = "new_hire",
        /// Somebody from a temp agency (*vikarbureau*).
        TempAgency = "temp_agency",
    }
}

impl From<AssistantRole> for Helper {
    fn from(role: AssistantRole) -> Self {
        match role {
            AssistantRole::Colleague => Self::Colleague,
            AssistantRole::Manager => Self::Manager,
            AssistantRole::NewHire => Self::NewHire,
            AssistantRole::TempAgency => Self::TempAgency,
        }
    }
}

choice! {
    /// Whether the help takes special qualifications (*særlige kvalifikationer*).
    SpecialQualifications {
        /// No.
        NotNeeded = "not_needed",
        /// Yes, and the municipality has accepted it.
        Accepted = "accepted",
        /// Yes, but the municipality has not decided.
        Undecided = "undecided",
    }
}

choice! {
    /// Holiday pay on top of the wage.
    HolidayPay {
        /// None is claimed.
        None = "none",
        /// *Feriegodtgørelse*, for hourly paid staff.
        Allowance = "allowance",
        /// *Ferietillæg*, for staff with pay during holidays.
        Supplement = "supplement",
    }
}

choice! {
    /// The zone of an interpreting job (*zone*).
    Zone {
        /// Zone 1.
        One = "1",
        /// Zone 2.
        Two = "2",
        /// Zone 3.
        Three = "3",
    }
}

choice! {
    /// When a typical interpreting job takes place.
    InterpretingTime {
        /// A weekday between 7 and 17.
        Daytime = "daytime",
        /// A weekday evening or night.
        Evening = "evening",
        /// At a weekend or on a public holiday.
        WeekendOrHoliday = "weekend_or_holiday",
    }
}

choice! {
    /// Yes or no.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

impl From<bool> for YesNo {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

closed! {
    /// Whether the employer must pay the assistant, and whether somebody else refunds it.
    Duty {
        /// Must pay and gets no other refund.
        MustPay = "must_pay",
        /// Must pay, but gets sickness or maternity refund for the same hours.
        RefundedElsewhere = "refunded_elsewhere",
        /// Need not pay.
        NoDuty = "no_duty",
    }
}

impl Duty {
    /// Whether hours in which the person was ill can be paid for (HR-17). There is no condition on
    /// who else refunds: what is refunded is the person's own wage.
    #[must_use]
    pub const fn covers_person(self) -> bool {
        match self {
            Self::MustPay | Self::RefundedElsewhere => true,
            Self::NoDuty => false,
        }
    }

    /// Whether hours in which the assistant was ill can be paid for (HR-18).
    #[must_use]
    pub const fn covers_assistant(self) -> bool {
        match self {
            Self::MustPay => true,
            Self::RefundedElsewhere | Self::NoDuty => false,
        }
    }
}

/// A value of any closed fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each wraps the type of its name
pub enum Choice {
    Situation(Situation),
    Form(Form),
    Offer(Offer),
    Programme(Programme),
    Education(Education),
    Residence(Residence),
    Purpose(Purpose),
    Overlap(Overlap),
    Helper(Helper),
    SpecialQualifications(SpecialQualifications),
    HolidayPay(HolidayPay),
    Zone(Zone),
    InterpretingTime(InterpretingTime),
    YesNo(YesNo),
}

impl Choice {
    /// The value's code in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Situation(value) => value.code(),
            Self::Form(value) => value.code(),
            Self::Offer(value) => value.code(),
            Self::Programme(value) => value.code(),
            Self::Education(value) => value.code(),
            Self::Residence(value) => value.code(),
            Self::Purpose(value) => value.code(),
            Self::Overlap(value) => value.code(),
            Self::Helper(value) => value.code(),
            Self::SpecialQualifications(value) => value.code(),
            Self::HolidayPay(value) => value.code(),
            Self::Zone(value) => value.code(),
            Self::InterpretingTime(value) => value.code(),
            Self::YesNo(value) => value.code(),
        }
    }
}
