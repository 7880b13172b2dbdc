//! Starts the application in the browser. `src/platform/boot.mjs` has loaded it.

use personlig_assistance::platform;
use personlig_assistance::ui::App;

fn main() {
    platform::recovery::reveal_on_panic();
    platform::mount::<App>("app");
}
