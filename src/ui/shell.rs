//! The page's own HTML around the application: what is shown when it can't run or has stopped, and
//! without scripts. It is rendered at build time only, and needs nothing.

use yew::prelude::*;

use crate::i18n::DANISH;

/// Hidden until `guard.js` reveals it with one of its causes; `boot.mjs` shows that the program is on its
/// way, `rescue.mjs` saves the answers.
#[component]
pub fn Shell() -> Html {
    let words = DANISH.shell();
    let causes = [
        ("no-webassembly", words.no_webassembly),
        ("not-loaded", words.not_loaded),
        ("stopped", words.stopped),
        ("file", words.file),
    ];
    let cause = |(name, text)| html! { <p data-cause={name} hidden=true>{ text }</p> };
    html! {
        <>
            <section id="recovery" class="recovery" aria-labelledby="recovery-title" hidden=true>
                <h2 id="recovery-title" tabindex="-1">{ words.title }</h2>
                { for causes.map(cause) }
                <div id="rescue" class="rescue" hidden=true>
                    <p>{ words.rescue }</p>
                    <button id="save-answers" class="button" data-kind="primary" type="button">
                        { words.save_answers }
                    </button>
                </div>
                <p><a href="">{ words.try_again }</a></p>
            </section>
            <p id="outdated" class="outdated" data-until={words.fresh_until.to_string()} hidden=true>
                { words.outdated }
            </p>
            <section id="idle" class="recovery idle" role="alert" hidden=true>
                <h2>{ words.idle_title }</h2>
                <p>{ words.idle }</p>
                <button class="button" data-kind="primary" type="button">{ words.stay }</button>
            </section>
            <noscript><aside><p>{ words.no_script }</p></aside></noscript>
            <p id="loading" class="loading" role="status" hidden=true>
                <span>{ &words.loading }</span>
                <progress max="100" aria-label={words.loading.clone()}></progress>
            </p>
        </>
    }
}
