import type { Locator, Page } from "@playwright/test";
import { quantile } from "./measure.ts";
import type { Row } from "./row.ts";

/** A page and the field of it to type into. */
export interface Typewriter {
  page: Page;
  field: Locator;
}

/** What one key cost, in milliseconds from the event. */
interface Stroke {
  /** The page's own work was done and the thread free again. */
  work: number;
  /** The next frame was drawn. */
  frame: number;
  /** The last change that it led to was in the page, such as the options, which follow when there is time. */
  settled: number;
}

const typed = "Marisol Quintanar Vega\n1418 Larkspur Ct Apt 3B\nAurora CO 80012";
/** Slow enough for all that a key leads to, so that each stands alone. */
const pauseMs = 150;

/** Types an address into a page of the app, and into a page with nothing but a field. */
export async function measureTyping(ours: Typewriter, bare: Typewriter): Promise<readonly Row[]> {
  const strokes = await typeInto(ours);
  const floor = await typeInto(bare);
  const row = (measure: string, pick: (stroke: Stroke) => number, share: number): Row => ({
    measure: `${measure}, p${share * 100} of ${strokes.length}`,
    value: quantile(strokes.map(pick).toSorted(byNumber), share),
    unit: "ms",
    peer: { name: "a bare text field", value: quantile(floor.map(pick).toSorted(byNumber), share) },
  });
  const settled = row("key to the last change, options too", (stroke) => stroke.settled, 0.95);
  return [
    row("key to the next frame", (stroke) => stroke.frame, 0.5),
    row("key to the next frame", (stroke) => stroke.frame, 0.95),
    row("of that, work of the page", (stroke) => stroke.work, 0.5),
    row("of that, work of the page", (stroke) => stroke.work, 0.95),
    { measure: settled.measure, value: settled.value, unit: settled.unit },
  ];
}

async function typeInto({ page, field }: Typewriter): Promise<readonly Stroke[]> {
  await page.bringToFront();
  await field.fill("");
  const strokes = await page.evaluateHandle(watchStrokes);
  await field.pressSequentially(typed, { delay: pauseMs });
  await page.waitForTimeout(pauseMs);
  const seen = await strokes.jsonValue();
  if (seen.length !== typed.length || seen.some(({ work, frame }) => work === 0 || frame === 0))
    throw new Error(`typed ${typed.length} keys and saw ${seen.length}`);
  return seen;
}

/** Runs in the page. A message to oneself is handled when what came before it is done: the event, or the frame. */
function watchStrokes(): Stroke[] {
  const strokes: Stroke[] = [];
  const afterwards = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  let started = 0;
  window.addEventListener(
    "input",
    (event) => {
      const stroke: Stroke = { work: 0, frame: 0, settled: 0 };
      strokes.push(stroke);
      started = event.timeStamp;
      const since = () => performance.now() - event.timeStamp;
      afterwards(() => {
        stroke.work = since();
      });
      requestAnimationFrame(() =>
        afterwards(() => {
          stroke.frame = since();
        }),
      );
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const last = strokes.at(-1);
    if (last) last.settled = performance.now() - started;
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return strokes;
}

function byNumber(a: number, b: number): number {
  return a - b;
}
