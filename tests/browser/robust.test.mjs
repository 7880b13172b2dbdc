// Nothing that people, browsers or other programs do to the page breaks it: it never panics, never
// stands still, and never shows an old number.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { monkey } from "./monkey.mjs";

/** How many sequences are tried; a longer run sets more. */
const SEEDS = Number(process.env.SEEDS ?? 2);
const seeds = Array.from({ length: SEEDS }, (_, index) => 1000 + index);

/** It still runs: no panic, no recovery text, and there is a way to the start page. */
async function assertAlive(visit) {
  assert.equal(await visit.run(() => document.documentElement.dataset.state), "ready");
  assert.ok(!(await visit.sees("#recovery")));
  await visit.run(monkey, { seed: 0, steps: 0 });
}

for (const meddle of ["translator", "extension"]) {
  journey(`with the ${meddle} at work before every click, every text is the one it should be`, async (visit) => {
    await visit.open();
    for (const seed of seeds) {
      const how = { seed, steps: 40 };
      const alone = await visit.run(monkey, how);
      const { texts } = await visit.run(monkey, { ...how, meddle });
      for (const [step, text] of texts.entries()) {
        assert.equal(text, alone.texts[step], `seed ${seed}, step ${step}`);
      }
    }
    await assertAlive(visit);
  });
}

journey("whatever is pressed and typed, it goes on", async (visit) => {
  await visit.open();
  for (const seed of seeds) await visit.run(monkey, { seed, steps: 300 });
  await assertAlive(visit);
});

journey("a storm of Back and Forward", async (visit) => {
  await visit.open();
  for (const seed of seeds) {
    await visit.run(monkey, { seed, steps: 12 });
    await visit.run(monkey, { seed, steps: 100, travel: 2 });
  }
  await assertAlive(visit);
});
