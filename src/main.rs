//! Starts the application in the browser. `src/platform/boot.mjs` has loaded it.

use personlig_assistance::platform::{self, Untouched};
use personlig_assistance::ui::{App, markup};

fn main() {
    platform::recovery::reveal_on_panic();
    platform::mount::<App>(
        "app",
        Untouched {
            attribute: markup::ATTRIBUTE,
            fingerprint: markup::fingerprint,
        },
    );
}

/// Smaller than the standard library's own.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
