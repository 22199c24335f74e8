// A page of the screens as a user opens it: what it says is kept as a picture, and checked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const SIZES = {
  bureau: { width: 1440, height: 900 },
  telefoon: { width: 390, height: 844 },
  tablet: { width: 1180, height: 820 },
};
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NARROW = { width: 320, height: 800 };
const STEP_MS = 10_000;
/** Refusals a walk asks for, and a network it cuts itself. */
const EXPECTED = /status of 4(0[0134]|12)|net::ERR_FAILED/;

/** Those of whom the walks tell, and anything shaped as a national number or an account. */
const PERSONAL =
  /Aerts|Goossens|Verbeke|Verlinden|Lambrecht|Thys|Mertens|\b\d{2}\.?\d{2}\.?\d{2}-\d{3}[.-]?\d{2}\b|\bBE\d{2} ?\d{4} ?\d{4} ?\d{4}\b/i;
const SECRET = /ey[A-Za-z0-9]{10}|besluitpad-lokaal/i;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ adres: string, map: string, maat: keyof typeof SIZES }} Rit */

/** @param {import('playwright-core').Browser} browser @param {Rit} rit */
export async function openPage(browser, { adres, map, maat }) {
  const context = await browser.newContext({
    viewport: SIZES[maat],
    colorScheme: 'light',
    locale: 'nl-BE',
    // A colour on its way to another is neither.
    reducedMotion: 'reduce',
    baseURL: adres,
  });
  context.setDefaultTimeout(STEP_MS);
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => line.type() === 'error' && !EXPECTED.test(line.text()) && complaints.push(line.text()));
  /** Every address that was asked: of a page, of the API, of a file. */
  const asked = new Set();
  page.on('request', (vraag) => asked.add(vraag.url()));
  page.on('framenavigated', (frame) => asked.add(frame.url()));
  const picture = async (/** @type {string} */ naam) => {
    await page.evaluate('window.scrollTo(0, 0)');
    await page.screenshot({ path: join(map, `${naam}.png`), animations: 'disabled' });
  };
  const keep = async (/** @type {string} */ naam) => {
    await picture(`${naam}-${maat}-licht`);
    await checkNothingLeaks(page);
    await checkAxe(page, `${naam} (${maat})`);
  };
  /** The same page in the other colours, twice as large and at its narrowest, without walking there again; `donker` keeps a picture. */
  const keepAll = async (/** @type {string} */ naam, donker = false) => {
    await keep(naam);
    await page.emulateMedia({ colorScheme: 'dark' });
    if (donker) await picture(`${naam}-${maat}-donker`);
    await checkAxe(page, `${naam} (dark)`);
    await page.emulateMedia({ colorScheme: 'light' });
    const { width, height } = SIZES[maat];
    // Twice as large is half the room.
    await page.setViewportSize({ width: width / 2, height: height / 2 });
    await checkAxe(page, `${naam} (200 %)`);
    await page.setViewportSize(NARROW);
    await checkAxe(page, `${naam} (320 px)`);
    await page.setViewportSize(SIZES[maat]);
  };
  const close = async () => {
    await checkNothingLeaks(page);
    assert.doesNotMatch([...asked].map(decodeURIComponent).join('\n'), PERSONAL, 'an address says who somebody is');
    assert.deepEqual(complaints, [], `the browser complained: ${complaints.join('; ')}`);
    await context.close();
  };
  return { page, keep, keepAll, close };
}

/** @param {Page} page @param {string} naam @param {((naam: string) => Promise<void>) | undefined} keep */
export async function signIn(page, naam, keep) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Meld u aan' }).click();
  await page.getByRole('heading', { name: 'Wie wilt u zijn?' }).waitFor();
  await keep?.('aanmelden');
  await page.getByRole('button', { name: naam }).click();
}

/** With the issuer itself, as from another program: the session here ends too, without this page. @param {Page} page */
export async function signOutElsewhere(page) {
  await page.goto('/lokaal/oidc/session/end');
  await page.getByRole('button', { name: 'Ja, meld mij af' }).press('Enter');
  await page.waitForURL(/session\/end\/success/);
  await page.goto('/');
  await page.getByRole('link', { name: 'Meld u aan' }).waitFor();
}

const axe = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Evaluated by the debugger and not as a script of the page: its own policy stays as strict as it is. @param {Page} page @param {string} waar */
export async function checkAxe(page, waar) {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe());
  const violations = await page.evaluate(async (only) => {
    // @ts-expect-error axe puts itself on the page
    const { violations } = await globalThis.axe.run(globalThis.document, {
      runOnly: { type: 'tag', values: only },
      resultTypes: ['violations'],
    });
    return violations.map(
      (/** @type {{ id: string, nodes: { target: string[], failureSummary: string }[] }} */ { id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`)
          .join(' | ')}`,
    );
  }, WCAG);
  assert.deepEqual(violations, [], `${waar} breaks WCAG 2.2 AA: ${violations.join('\n')}`);
  const tooWide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  assert.equal(tooWide, false, `${waar} scrolls sideways`);
}

/** Nobody's name in an address, a title or what the browser keeps. @param {Page} page */
async function checkNothingLeaks(page) {
  const kept = await page.evaluate(
    'JSON.stringify([location.href, document.title, { ...localStorage }, { ...sessionStorage }, document.cookie])',
  );
  assert.doesNotMatch(String(kept), PERSONAL);
  assert.doesNotMatch(String(kept), SECRET);
}
