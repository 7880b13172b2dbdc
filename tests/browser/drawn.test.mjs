// The atlas is drawn natively. Here the application goes the way to some of its views, chosen by a
// seed, and must have drawn the same; and each new page on the way is announced exactly once.

import assert from "node:assert/strict";
import { look } from "./atlas/look.mjs";
import { atlasDay, differences, drawn, replay } from "./atlas/replay.mjs";
import { ofEachKind, readViews, seedOf } from "./atlas/views.mjs";
import { HERE, device } from "./device.mjs";
import { journey } from "./harness.mjs";

const views = readViews();
const seed = process.env.ATLAS_SEED ?? seedOf(views);
const ways = ofEachKind(views, seed, 2);
assert.ok(ways.length > 20, `${ways.length} views only`);
journey(`${ways.length} views are drawn by the application as the atlas has them, by the seed ${seed}`, async (visit) => {
  await visit.beforeScripts(atlasDay);
  await visit.beforeScripts(device, [HERE]);
  const faults = [];
  for (const view of ways) {
    await visit.open();
    faults.push(...(await visit.run(replay, view.trail)).map((fault) => `${view.name}: ${fault}`));
    const [here, expected] = [await visit.run(drawn), await expectedOf(visit, view)];
    faults.push(...differences(here, expected).map((fault) => `${view.name}: ${fault}`));
  }
  assert.deepEqual(faults, []);
});

/** What stands on the view as the atlas has it. */
async function expectedOf(visit, view) {
  visit.allowRequests();
  let lines = [];
  await look(visit, [{ view, setting: "plain", width: 1280, unfolded: false }], async () => {
    lines = await visit.run(drawn);
    return [];
  });
  return lines;
}
