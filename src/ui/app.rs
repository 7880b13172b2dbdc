//! A first page, to be replaced: it proves that what was rendered at build time comes alive.

use yew::prelude::*;

/// The application.
#[component]
pub fn App() -> Html {
    let count = use_state(|| 0_u32);
    let add = {
        let count = count.clone();
        Callback::from(move |_: MouseEvent| count.set(count.saturating_add(1)))
    };
    use_effect_with((), |()| {
        #[cfg(feature = "web")]
        crate::platform::page::set_state(crate::platform::page::State::Ready);
    });
    html! {
        <main>
            <h1>{ "Personlig assistance i arbejdet" }</h1>
            <p>{ "Få et overslag over, hvor mange timers hjælp du kan få på dit arbejde." }</p>
            <nav aria-label="Vælg">
                <ul>
                    <li><a href="#borger">{ "Jeg har brug for hjælp" }</a></li>
                    <li><a href="#arbejdsgiver">{ "Jeg er arbejdsgiver" }</a></li>
                    <li><a href="#sagsbehandler">{ "Jeg er sagsbehandler" }</a></li>
                </ul>
            </nav>
            <p>
                <button type="button" onclick={add}>{ "Læg en time til" }</button>
                <output key={*count}>{ *count }</output>
            </p>
        </main>
    }
}
