//! Tells whether a piece of the page is still the markup that was rendered at build time.

/// Where the rendered markup's fingerprint is kept: an attribute of the element around it.
pub const ATTRIBUTE: &str = "data-markup";

/// A short name for a piece of markup.
///
/// The renderer and the browsers escape some characters differently, and browsers do so among
/// themselves: entities are read as the characters they stand for.
pub fn fingerprint(html: &str) -> String {
    let mut hash = Fnv::new();
    let mut rest = html;
    while let Some(start) = rest.find('&') {
        let Some((text, tail)) = rest.split_at_checked(start) else {
            break;
        };
        hash.write(text);
        let (character, length) = entity(tail);
        hash.write(character);
        rest = tail.get(length..).unwrap_or_default();
    }
    hash.write(rest);
    format!("{:016x}", hash.0)
}

/// The character at the start of the text, and how many bytes it takes there.
fn entity(text: &str) -> (&'static str, usize) {
    const ENTITIES: [(&str, &str); 7] = [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&nbsp;", "\u{a0}"),
    ];
    ENTITIES
        .iter()
        .find(|(name, _)| text.starts_with(name))
        .map_or(("&", 1), |(name, character)| (character, name.len()))
}

/// The 64-bit FNV-1a hash: enough to notice a change, and three lines long.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn write(&mut self, text: &str) {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn escaping_makes_no_difference() {
        let rendered = r#"<a title="1 &lt; 2 &amp; &quot;3&quot;">4 &gt; 3 it&#x27;s</a>"#;
        let read_back = "<a title=\"1 < 2 &amp; &quot;3&quot;\">4 &gt; 3 it's</a>";
        assert_eq!(fingerprint(rendered), fingerprint(read_back));
    }

    #[test]
    fn any_other_change_makes_one() {
        for changed in [
            "<p>ja!</p>",
            "<p><font>ja</font></p>",
            "<p>ja</p><i></i>",
            "",
        ] {
            assert_ne!(fingerprint("<p>ja</p>"), fingerprint(changed));
        }
    }

    #[test]
    fn a_lone_ampersand_is_itself() {
        assert_eq!(fingerprint("a & b"), fingerprint("a &amp; b"));
        assert_eq!(fingerprint("&"), fingerprint("&amp;"));
    }
}
