//! The page's own HTML around the application: what is shown when it can't run or has stopped, and
//! without scripts. It is rendered at build time only, and needs nothing.

use yew::prelude::*;

use crate::i18n::DANISH;

/// Hidden until `boot.mjs`, `file.js` or the panic hook reveals it with one of its causes.
#[component]
pub fn Shell() -> Html {
    let words = DANISH.shell();
    let causes = [
        ("no-webassembly", words.no_webassembly),
        ("not-loaded", words.not_loaded),
        ("file", words.file),
        ("stopped", words.stopped),
    ];
    let cause = |(name, text)| html! { <p data-cause={name} hidden=true>{ text }</p> };
    html! {
        <>
            <section id="recovery" class="recovery" aria-labelledby="recovery-title" hidden=true>
                <h2 id="recovery-title" tabindex="-1">{ words.title }</h2>
                { for causes.map(cause) }
                <p><a href="">{ words.try_again }</a></p>
            </section>
            <noscript><aside><p>{ words.no_script }</p></aside></noscript>
        </>
    }
}
