//! How a condition looks, as a shape. The words beside it say the same.

use yew::prelude::*;

use crate::i18n::page::Mark;

/// A shape of its own for each mark, so that nothing hangs on the colour.
pub fn mark(mark: Mark) -> Html {
    let (kind, outline, sign) = match mark {
        Mark::Met => (
            "met",
            "M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z",
            "M7.5 12.5l3 3l6-7",
        ),
        Mark::NotMet => ("not-met", "M3 3h18v18h-18z", "M8 8l8 8M16 8l-8 8"),
        Mark::Weighed => (
            "weighed",
            "M12 1.500l10.500 10.500l-10.500 10.500l-10.500-10.500z",
            "M7.500 10h9M7.500 14h9",
        ),
        Mark::Open => (
            "open",
            "M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z",
            "M12 12h.01",
        ),
    };
    html! {
        <svg key={kind} class="mark" data-mark={kind} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path class="outline" d={outline} />
            <path class="sign" d={sign} />
        </svg>
    }
}
