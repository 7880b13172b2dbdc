//! A table whose first column holds headings.

use yew::prelude::*;

use super::text;
use crate::i18n::page::Table;

/// The table. Where a wide one has no room, each row becomes a list of its own; the roles keep
/// it a table for those who listen.
pub fn table(table: &Table) -> Html {
    let heading = |heading: &String| {
        html! { <th scope="col" role="columnheader">{ text("span", heading) }</th> }
    };
    let row = |cells: &Vec<String>| row(&table.headings, cells);
    html! {
        <div class="table" key={table.caption.clone()}>
            <table role="table" data-wide={more_columns(table, 3)} data-crowded={more_columns(table, 7)}>
                <caption>{ text("span", &table.caption) }</caption>
                <thead role="rowgroup">
                    <tr role="row">{ for table.headings.iter().map(heading) }</tr>
                </thead>
                <tbody role="rowgroup">{ for table.rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn more_columns(table: &Table, than: usize) -> Option<&'static str> {
    (table.headings.len() > than).then_some("")
}

fn row(headings: &[String], cells: &[String]) -> Html {
    let cell = |(heading, cell): (&String, &String)| {
        html! { <td role="cell" data-heading={heading.clone()}>{ text("span", cell) }</td> }
    };
    html! {
        if let [first, others @ ..] = cells {
            <tr role="row">
                <th scope="row" role="rowheader">{ text("span", first) }</th>
                { for headings.iter().skip(1).zip(others).map(cell) }
            </tr>
        }
    }
}
