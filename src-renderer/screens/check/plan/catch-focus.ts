/** As long as looking for plans may take on a slow computer. */
const mostMs = 5_000;

/**
 * Gives the focus to an element when the one that has it now goes away with what it did (a plan applied, a row
 * deleted): otherwise a keyboard user would start again at the top of the page. Ends when somebody moves the focus.
 */
export function catchFocus(find: () => HTMLElement | null | undefined): void {
  const pressed = document.activeElement;
  const started = performance.now();
  const look = () => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) find()?.focus({ preventScroll: true });
    else if (activeElement === pressed && performance.now() - started < mostMs) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
