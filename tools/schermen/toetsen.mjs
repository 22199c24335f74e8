// Only keys: a control is reached with Tab, as by somebody without a mouse, and must show that it was reached.
import assert from 'node:assert/strict';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** More stops than any screen has between one control and the next that is wanted. */
const MOST_STOPS = 60;

/** Is this, or a choice of the same group, where the keys go; and does it show? @param {Locator} doel @returns {Promise<string>} */
const focusOf = (doel) =>
  doel.evaluate((element) => {
    const { activeElement: now, defaultView: view } = element.ownerDocument;
    const group = (/** @type {typeof element} */ one) => (one.type === 'radio' ? one.name : undefined);
    if (now !== element && (group(now) === undefined || group(now) !== group(element))) return 'elsewhere';
    const around = [now, now.closest('label'), now.parentElement?.querySelector('label')].filter(Boolean);
    const shows = around.map((one) => view.getComputedStyle(one));
    return shows.some((look) => look.outlineStyle !== 'none' || look.boxShadow !== 'none') ? 'here' : 'unseen';
  });

/** Tab, until the keys go to this control. @param {Page} page @param {Locator} doel @param {'Tab' | 'Shift+Tab'} [toets] */
export async function tabTo(page, doel, toets = 'Tab') {
  await doel.waitFor({ state: 'attached' });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const waar = await focusOf(doel);
    assert.notEqual(waar, 'unseen', `no focus to be seen on ${String(doel)}`);
    if (waar === 'here') return;
    await page.keyboard.press(toets);
  }
  assert.fail(`Tab does not come to ${String(doel)}`);
}

/** @param {Page} page @param {Locator} doel @param {string} [toets] what presses a button, or follows a link */
export async function pressByKeys(page, doel, toets = 'Enter') {
  await tabTo(page, doel);
  await page.keyboard.press(toets);
}

/** @param {Page} page @param {Locator} veld @param {string} tekst */
export async function typeIn(page, veld, tekst) {
  await tabTo(page, veld);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(tekst);
}

/** One of a few: Tab comes to the group, arrows to the choice. @param {Page} page @param {Locator} keuze */
export async function chooseByKeys(page, keuze) {
  await tabTo(page, keuze);
  await page.keyboard.press('Space');
  for (let stap = 0; stap < MOST_STOPS && !(await keuze.isChecked()); stap += 1) await page.keyboard.press('ArrowDown');
  assert.ok(await keuze.isChecked(), `arrows do not come to ${String(keuze)}`);
}

/** Whatever is pressed with a mouse or a finger after this is a complaint of the page. @param {Page} page */
export async function forbidPointer(page) {
  await page.evaluate(
    `addEventListener('pointerdown', (e) => console.error('a pointer on', e.target.outerHTML.slice(0, 80)), true)`,
  );
}
