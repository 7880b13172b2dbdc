//! Takes over the page that was rendered at build time.

use gloo::utils::document;
use yew::{BaseComponent, Renderer};

use super::recovery::{self, Cause};

/// Tells whether an element still holds the markup that was rendered at build time: the attribute
/// that keeps the markup's fingerprint, and how one is taken.
#[derive(Clone, Copy, Debug)]
pub struct Untouched {
    /// The attribute of the element.
    pub attribute: &'static str,
    /// The fingerprint of a piece of markup.
    pub fingerprint: fn(&str) -> String,
}

/// Runs the component in the element with this id.
///
/// Hydration keeps the elements that are on the page already, but it stops at the first node
/// that it didn't expect, and translators and extensions may have been there before us. So it
/// only runs on markup that is exactly what was rendered; anything else is replaced whole.
pub fn mount<C>(id: &str, rendered: Untouched)
where
    C: BaseComponent,
    C::Properties: Default,
{
    let Some(container) = document().get_element_by_id(id) else {
        return recovery::reveal(Cause::Stopped);
    };
    let untouched = container.get_attribute(rendered.attribute)
        == Some((rendered.fingerprint)(&container.inner_html()));
    let renderer = Renderer::<C>::with_root(container);
    if untouched {
        renderer.hydrate();
    } else {
        renderer.render();
    }
}
