//! Colours, and how well one stands out from another (*kontrast*), as WCAG 2.2 defines it.
//!
//! The formula, for a colour whose red, green and blue are `c / 255`:
//!
//! - each becomes light: `c / 12.92` up to 0.04045, else `((c + 0.055) / 1.055) ^ 2.4`;
//! - the luminance is 0.2126 red + 0.7152 green + 0.0722 blue;
//! - the contrast is (lighter + 0.05) / (darker + 0.05).
//!
//! The light of the 256 values stands in a table, in billionths; from there on it is whole numbers,
//! so that a contrast at the limit is decided alike everywhere.

use std::fmt;

/// The contrast that text must have at least: WCAG 2.2, 1.4.6 (AAA).
pub const LEAST: u64 = 7;
/// A contrast is told in hundredths.
pub const HUNDREDTHS: u64 = 100;

/// The light of each value in billionths.
#[rustfmt::skip]
const LIGHT: [u32; 256] = [
    0, 303_527, 607_054, 910_581, 1_214_108, 1_517_635, 1_821_162, 2_124_689, 2_428_216, 2_731_743,
    3_035_270, 3_346_536, 3_676_507, 4_024_717, 4_391_442, 4_776_953, 5_181_517, 5_605_392,
    6_048_833, 6_512_091, 6_995_410, 7_499_032, 8_023_193, 8_568_126, 9_134_059, 9_721_217,
    10_329_823, 10_960_094, 11_612_245, 12_286_488, 12_983_032, 13_702_083, 14_443_844, 15_208_514,
    15_996_293, 16_807_376, 17_641_954, 18_500_220, 19_382_361, 20_288_563, 21_219_010, 22_173_885,
    23_153_366, 24_157_632, 25_186_860, 26_241_222, 27_320_892, 28_426_040, 29_556_834, 30_713_444,
    31_896_033, 33_104_767, 34_339_807, 35_601_315, 36_889_450, 38_204_372, 39_546_235, 40_915_197,
    42_311_411, 43_735_029, 45_186_204, 46_665_086, 48_171_824, 49_706_566, 51_269_458, 52_860_647,
    54_480_276, 56_128_490, 57_805_430, 59_511_238, 61_246_054, 63_010_018, 64_803_267, 66_625_939,
    68_478_170, 70_360_096, 72_271_851, 74_213_568, 76_185_381, 78_187_422, 80_219_820, 82_282_707,
    84_376_212, 86_500_462, 88_655_586, 90_841_711, 93_058_963, 95_307_467, 97_587_347, 99_898_728,
    102_241_733, 104_616_484, 107_023_103, 109_461_711, 111_932_428, 114_435_374, 116_970_668,
    119_538_428, 122_138_772, 124_771_818, 127_437_680, 130_136_477, 132_868_322, 135_633_330,
    138_431_615, 141_263_291, 144_128_471, 147_027_266, 149_959_790, 152_926_152, 155_926_464,
    158_960_835, 162_029_376, 165_132_195, 168_269_400, 171_441_101, 174_647_404, 177_888_416,
    181_164_244, 184_474_995, 187_820_772, 191_201_683, 194_617_830, 198_069_320, 201_556_254,
    205_078_736, 208_636_870, 212_230_757, 215_860_500, 219_526_200, 223_227_957, 226_965_874,
    230_740_049, 234_550_582, 238_397_574, 242_281_122, 246_201_327, 250_158_285, 254_152_094,
    258_182_853, 262_250_658, 266_355_605, 270_497_791, 274_677_312, 278_894_263, 283_148_740,
    287_440_838, 291_770_650, 296_138_271, 300_543_794, 304_987_314, 309_468_923, 313_988_713,
    318_546_778, 323_143_209, 327_778_098, 332_451_536, 337_163_615, 341_914_425, 346_704_056,
    351_532_600, 356_400_144, 361_306_780, 366_252_596, 371_237_680, 376_262_123, 381_326_011,
    386_429_434, 391_572_478, 396_755_231, 401_977_780, 407_240_212, 412_542_613, 417_885_071,
    423_267_670, 428_690_497, 434_153_636, 439_657_174, 445_201_195, 450_785_783, 456_411_023,
    462_077_000, 467_783_796, 473_531_496, 479_320_183, 485_149_940, 491_020_850, 496_932_995,
    502_886_458, 508_881_321, 514_917_665, 520_995_573, 527_115_126, 533_276_404, 539_479_489,
    545_724_461, 552_011_402, 558_340_390, 564_711_506, 571_124_829, 577_580_440, 584_078_418,
    590_618_841, 597_201_788, 603_827_339, 610_495_571, 617_206_562, 623_960_392, 630_757_136,
    637_596_874, 644_479_682, 651_405_637, 658_374_817, 665_387_298, 672_443_157, 679_542_470,
    686_685_312, 693_871_761, 701_101_892, 708_375_780, 715_693_501, 723_055_129, 730_460_740,
    737_910_409, 745_404_210, 752_942_217, 760_524_505, 768_151_147, 775_822_218, 783_537_792,
    791_297_940, 799_102_738, 806_952_258, 814_846_572, 822_785_754, 830_769_877, 838_799_012,
    846_873_232, 854_992_608, 863_157_213, 871_367_119, 879_622_397, 887_923_118, 896_269_353,
    904_661_174, 913_098_652, 921_581_856, 930_110_858, 938_685_728, 947_306_537, 955_973_353,
    964_686_248, 973_445_290, 982_250_550, 991_102_097, 1_000_000_000,
];

/// A colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// From red, green and blue.
    #[must_use]
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self([red, green, blue])
    }

    /// From `#rrggbb`; `None` for anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let part = |from: usize| {
            let part = digits.get(from..from.checked_add(2)?)?;
            let plain = part.bytes().all(|sign| sign.is_ascii_hexdigit());
            u8::from_str_radix(part, 16).ok().filter(|_| plain)
        };
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// The luminance, 0.05 added to it: in units of a ten thousandth of a billionth.
    fn luminance(self) -> u64 {
        let light = |part: u8| LIGHT.get(usize::from(part)).copied().map_or(0, u64::from);
        let [red, green, blue] = self.0;
        [(2126, red), (7152, green), (722, blue)]
            .into_iter()
            .fold(500_000_000_000, |sum: u64, (weight, part)| {
                sum.saturating_add(light(part).saturating_mul(weight))
            })
    }

    /// The contrast of two colours in hundredths, rounded down: 7:1 is 700.
    #[must_use]
    pub fn contrast(self, other: Self) -> u64 {
        let (one, other) = (self.luminance(), other.luminance());
        one.max(other)
            .saturating_mul(HUNDREDTHS)
            .checked_div(one.min(other))
            .unwrap_or_default()
    }
}

/// As it is written in a style sheet: `#rrggbb`.
impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// What the page is painted with where text in the accent stands: the tokens of `styles/tokens.css`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// `--paper`: the page.
    pub paper: Colour,
    /// `--raised`: fields, buttons and boxes.
    pub raised: Colour,
    /// `--tint`: what the pointer is on, and what is picked.
    pub tint: Colour,
}

/// The grounds of the light page.
pub const LIGHT_GROUNDS: Grounds = Grounds {
    paper: Colour::new(0xfb, 0xfa, 0xf6),
    raised: Colour::new(0xff, 0xff, 0xff),
    tint: Colour::new(0xe7, 0xf0, 0xee),
};

/// The grounds of the dark page.
pub const DARK_GROUNDS: Grounds = Grounds {
    paper: Colour::new(0x0f, 0x18, 0x1b),
    raised: Colour::new(0x16, 0x25, 0x2a),
    tint: Colour::new(0x16, 0x32, 0x3a),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_the_formula() {
        for (part, light) in LIGHT.iter().enumerate() {
            let value = f64::from(u32::try_from(part).expect("small")) / 255.0;
            let exact = if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            };
            let distance = (exact * 1e9 - f64::from(*light)).abs();
            assert!(distance < 0.501, "{part}: {light}");
        }
    }

    #[test]
    fn the_contrast_is_known_for_known_colours() {
        let colour = |text| Colour::read(text).expect(text);
        let pairs = [
            ("#000000", "#ffffff", 2100),
            ("#ffffff", "#ffffff", 100),
            // The lightest grey with 7:1 on white, and the next.
            ("#595959", "#ffffff", 700),
            ("#5a5a5a", "#ffffff", 689),
            // The lightest grey with 4.5:1.
            ("#767676", "#ffffff", 454),
            ("#777777", "#ffffff", 447),
        ];
        for (one, other, hundredths) in pairs {
            assert_eq!(colour(one).contrast(colour(other)), hundredths, "{one}");
            assert_eq!(colour(other).contrast(colour(one)), hundredths, "{one}");
        }
    }

    #[test]
    fn only_six_digits_are_a_colour() {
        assert_eq!(Colour::read("#0A4c59"), Some(Colour::new(10, 76, 89)));
        assert_eq!(Colour::new(10, 76, 89).to_string(), "#0a4c59");
        for text in [
            "", "#fff", "0a4c59", "#0a4c5", "#0a4c599", "#+a4c59", "#0a4cæ", "red",
        ] {
            assert_eq!(Colour::read(text), None, "{text}");
        }
    }
}
