//! The small parts of pages: each a function of its model.

mod answers;
mod condition_line;
mod figures;
mod footer;
mod heading;
mod hours_chart;
mod language_switch;
mod mark;
mod masthead;
mod notice;
mod passage;
mod source_link;
mod steps;
mod table;
mod text;
mod unfold;
mod week_picture;
mod word_list;

pub use answers::answers;
pub use condition_line::condition_line;
pub use figures::figures;
pub use footer::footer;
pub use heading::{heading, label_heading};
pub use hours_chart::hours_chart;
pub use language_switch::language_switch;
pub use masthead::masthead;
pub use notice::{notice, warning};
pub use passage::{passage, passages, section};
pub use source_link::{source_link, source_list};
pub use steps::{case_worker_steps, steps};
pub use table::table;
pub use text::{each, hidden, text, text_in};
pub use unfold::{unfold, unfold_in_print};
pub use week_picture::week_picture;
pub use word_list::word_list;
