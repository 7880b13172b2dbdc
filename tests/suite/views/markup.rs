//! Reads the markup that the views are rendered to: as a tree that can be asked questions.

/// An element, or a text.
#[derive(Debug)]
pub enum Node {
    Element(Element),
    Text(String),
}

#[derive(Debug, Default)]
pub struct Element {
    pub tag: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

/// Elements that have no end.
const VOID: &[&str] = &["input", "br", "img", "meta", "link"];

/// The tree of a rendered page, below an element without a name.
pub fn parse(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while !rest.is_empty() {
        if let Some(tail) = rest.strip_prefix("<!--") {
            rest = tail.split_once("-->").expect("a comment ends").1;
        } else if let Some(tail) = rest.strip_prefix("</") {
            let (name, tail) = tail.split_once('>').expect("a tag ends");
            let element = open.pop().expect("an element is open");
            assert_eq!(element.tag, name, "elements are nested");
            add(&mut open, Node::Element(element));
            rest = tail;
        } else if let Some(tail) = rest.strip_prefix('<') {
            let (element, tail) = start(tail);
            if VOID.contains(&element.tag.as_str()) {
                add(&mut open, Node::Element(element));
            } else {
                open.push(element);
            }
            rest = tail;
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            add(&mut open, Node::Text(plain(&rest[..end])));
            rest = &rest[end..];
        }
    }
    assert_eq!(open.len(), 1, "every element is closed");
    open.remove(0)
}

fn add(open: &mut [Element], node: Node) {
    open.last_mut()
        .expect("an element is open")
        .children
        .push(node);
}

/// A start tag behind its `<`, and what follows it.
fn start(html: &str) -> (Element, &str) {
    let end = html.find([' ', '>']).expect("a tag ends");
    let mut element = Element {
        tag: html[..end].to_owned(),
        ..Element::default()
    };
    let mut rest = &html[end..];
    loop {
        rest = rest.trim_start();
        if let Some(tail) = rest.strip_prefix('>') {
            return (element, tail);
        }
        let end = rest.find(['=', ' ', '>']).expect("an attribute ends");
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let value = match rest.strip_prefix("=\"") {
            Some(tail) => {
                let (value, tail) = tail.split_once('"').expect("a value ends");
                rest = tail;
                plain(value)
            }
            None => String::new(),
        };
        element.attributes.push((name, value));
    }
}

fn plain(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&")
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name)?;
        Some(found.1.as_str())
    }

    /// The element and everything in it, in the order of the page.
    pub fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        for child in &self.children {
            if let Node::Element(element) = child {
                all.extend(element.all());
            }
        }
        all
    }

    /// The elements with one of these names.
    pub fn named(&self, tags: &[&str]) -> Vec<&Self> {
        self.all()
            .into_iter()
            .filter(|element| tags.contains(&element.tag.as_str()))
            .collect()
    }

    /// The element with this id.
    pub fn by_id(&self, id: &str) -> Option<&Self> {
        self.all()
            .into_iter()
            .find(|element| element.get("id") == Some(id))
    }

    /// All the text in it.
    pub fn text(&self) -> String {
        self.children
            .iter()
            .map(|child| match child {
                Node::Element(element) => element.text(),
                Node::Text(text) => text.clone(),
            })
            .collect::<Vec<_>>()
            .join(" ")
            .trim()
            .to_owned()
    }
}
