import type { Locator, Page } from "@playwright/test";
import checkTexts from "../resources/locales/en/check.json" with { type: "json" };
import { quantile } from "./measure.ts";
import type { Row } from "./row.ts";

/** What one tick cost, in milliseconds from the click. */
interface Tick {
  /** The page's own work was done and the thread free again. */
  work: number;
  /** The next frame was drawn. */
  frame: number;
  /** The last change of before and after was in the page; 0 when the tick changes neither. */
  settled: number;
}

/** Slow enough for all that a tick leads to, so that each stands alone. */
const pauseMs = 200;
const goalMs = 100;
const letter = {
  from: "Marisol Quintanar Vega\n1418 Larkspur Ct Apt 3B\nAurora CO 80012",
  to: "Immigration Court\nAttn: Form I-589\n1961 Stout St Ste 3101\nDenver CO 80294",
  front: "A 000-000-001",
};

/** Ticks every option of a letter on and off again, one beside the others, and a checkbox of a bare page. */
export async function measureTicking(page: Page, bare: Page): Promise<readonly Row[]> {
  const field = (name: string) => page.getByRole("textbox", { name });
  await page.bringToFront();
  await field(checkTexts.form.from).fill(letter.from);
  await field(checkTexts.form.to).fill(letter.to);
  await field(checkTexts.form.frontText).fill(letter.front);
  const groups = page.locator("details[data-group]:not([open]) > summary");
  await groups.first().waitFor();
  // Each one that is opened leaves the list.
  while ((await groups.count()) > 0) await groups.first().click();
  // One stays ticked all along, of a kind that no other takes the place of.
  const kept = "move-words-inside";
  await page.locator(`[data-option=${kept}] input[type=checkbox]`).check({ force: true });
  const boxes = page.locator(`[data-option]:not([data-option=${kept}]) input[type=checkbox]`);
  const ticks = await tickAll(page, boxes, "[data-own-plan]");
  await bare.bringToFront();
  const floor = await tickAll(bare, bare.locator("input"), "output");
  const changing = ticks.filter(({ settled }) => settled > 0);
  if (changing.length < ticks.length / 2) throw new Error("most ticks changed nothing on the screen");
  const row = (measure: string, pick: (tick: Tick) => number, share: number, goal?: number): Row => {
    const ours = ticks.map(pick).filter((time) => time > 0);
    return {
      measure: `${measure}, p${share * 100} of ${ours.length}`,
      value: quantile(ours.toSorted(byNumber), share),
      unit: "ms",
      peer: { name: "a bare checkbox", value: quantile(floor.map(pick).toSorted(byNumber), share) },
      ...(goal === undefined ? {} : { goal }),
    };
  };
  return [
    row("tick to the next frame", ({ frame }) => frame, 0.5),
    row("tick to the next frame", ({ frame }) => frame, 0.95),
    row("of that, work of the page", ({ work }) => work, 0.95),
    row("tick to the last change of before and after", ({ settled }) => settled, 0.95, goalMs),
  ];
}

/** A page with checkboxes and a text that follows them. */
export const bareTickPage = `<!doctype html><title>bare</title><output></output>
${'<label><input type="checkbox">one</label>'.repeat(12)}
<script>
  addEventListener("change", () => {
    document.querySelector("output").textContent = document.querySelectorAll(":checked").length;
  });
</script>`;

/** Ticks each box and unticks it. `shown`: what follows the ticks. */
async function tickAll(page: Page, boxes: Locator, shown: string): Promise<readonly Tick[]> {
  const seen = await page.evaluateHandle(watchTicks, shown);
  const count = await boxes.count();
  for (let index = 0; index < count; index++)
    for (let turn = 0; turn < 2; turn++) {
      await boxes.nth(index).focus();
      await page.keyboard.press("Space");
      await page.waitForTimeout(pauseMs);
    }
  const ticks = await seen.jsonValue();
  const expected = 2 * count;
  if (ticks.length !== expected || ticks.some(({ work, frame }) => work === 0 || frame === 0))
    throw new Error(`ticked ${expected} times and saw ${ticks.length}`);
  return ticks;
}

/** Runs in the page. A message to oneself is handled when what came before it is done: the event, or the frame. */
function watchTicks(shown: string): Tick[] {
  const ticks: Tick[] = [];
  const afterwards = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  let started = 0;
  window.addEventListener(
    "click",
    (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const tick: Tick = { work: 0, frame: 0, settled: 0 };
      ticks.push(tick);
      started = event.timeStamp;
      const since = () => performance.now() - event.timeStamp;
      afterwards(() => {
        tick.work = since();
      });
      requestAnimationFrame(() =>
        afterwards(() => {
          tick.frame = since();
        }),
      );
    },
    { capture: true },
  );
  const plan = document.querySelector(shown);
  if (!plan) throw new Error(`nothing to watch: ${shown}`);
  new MutationObserver(() => {
    const last = ticks.at(-1);
    if (last) last.settled = performance.now() - started;
  }).observe(plan, { subtree: true, childList: true, characterData: true, attributes: true });
  return ticks;
}

function byNumber(a: number, b: number): number {
  return a - b;
}
