// Something changes for those who have a grant: from the start page to what the municipality must know.

import assert from "node:assert/strict";
import { assertAccessible } from "./accessibility.mjs";
import { journey } from "./harness.mjs";
import { enter, follow, question } from "./walk.mjs";

for (const hand of ["mouse", "keyboard"]) {
  journey(`a new job is a new application, by ${hand}`, async (visit) => {
    const look = (what) => (hand === "mouse" ? assertAccessible(visit, what) : undefined);
    await visit.open();
    await enter(visit, "aendring", hand);
    assert.equal(await question(visit), "Hvad har ændret sig?");
    await look("what can change");
    assert.equal(await follow(visit, "Et nyt job", hand), "Et nyt job");
    await look("a new job");
    const said = (await visit.texts("main p")).join(" ");
    assert.match(said, /i én bestemt virksomhed\. Skifter du job, skal du søge igen\./);
    assert.match(said, /højst 3 måneder tilbage/);
    assert.equal((await visit.texts(".ticks li")).length, 7);
    assert.ok((await visit.texts(".source")).length >= 3, "where it stands");
    assert.equal(await follow(visit, "Hjælp til ansøgningen", hand), "Hjælp til ansøgningen");
    await follow(visit, "Tilbage");
    await follow(visit, "Noget andet har ændret sig", hand);
    await follow(visit, "Brug for flere timer", hand);
    // The questions begin: nothing is answered yet.
    await follow(visit, "Regn på, hvordan det er nu", hand);
    assert.ok((await visit.texts(".part")).length > 0, "a question");
  });
}
