// Walks through the screens of a running demonstration as its users do, checks what it sees, and keeps a picture of each:
// `npm start -- --stop --schermen docs/schermen`. Part of the step `demonstratie` of `npm test`.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isMain } from '../omgeving/controle.mjs';
import { awaitBrowser } from './browser.mjs';

const SIZES = { bureau: { width: 1440, height: 900 }, telefoon: { width: 390, height: 844 } };
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const INSTALLING_MS = 120_000;
const STEP_MS = 10_000;

/** @typedef {import('playwright-core').Page} Page */

/**
 * @param {string} adres of the API @param {string} map for the pictures @param {(line: string) => void} meld
 * @returns {Promise<number>} a status
 */
export async function walkScreens(adres, map, meld) {
  const must = process.env['BESLUITPAD_BROWSER_VERPLICHT'] === '1';
  const browser = await awaitBrowser(process.env, must ? INSTALLING_MS : 0);
  if (browser === undefined) {
    meld('Schermen overgeslagen: geen Chromium of Chrome gevonden. Noem er een met BESLUITPAD_BROWSER.');
    return must ? 1 : 0;
  }
  const { chromium } = await import('playwright-core');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const running = await chromium.launch({ executablePath: browser, args: [...QUIET, ...root] });
  mkdirSync(map, { recursive: true });
  try {
    for (const thema of /** @type {const} */ (['light', 'dark']))
      await walk(running, { adres, map, thema, maat: 'bureau' });
    await walk(running, { adres, map, thema: 'light', maat: 'telefoon' });
    meld(`Schermen nagekeken en bewaard in ${map}`);
    return 0;
  } catch (fout) {
    meld(`Schermen: ${/** @type {Error} */ (fout).message}`);
    return 1;
  } finally {
    await running.close();
  }
}

/** @param {import('playwright-core').Browser} browser @param {{ adres: string, map: string, thema: 'light' | 'dark', maat: keyof typeof SIZES }} rit */
async function walk(browser, { adres, map, thema, maat }) {
  const context = await browser.newContext({
    viewport: SIZES[maat],
    colorScheme: thema,
    locale: 'nl-BE',
    baseURL: adres,
  });
  context.setDefaultTimeout(STEP_MS);
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on(
    'console',
    (line) => line.type() === 'error' && !/status of 40[13]/.test(line.text()) && complaints.push(line.text()),
  );
  const keep = async (/** @type {string} */ naam) => {
    await page.screenshot({
      path: join(map, `${naam}-${maat}-${thema === 'light' ? 'licht' : 'donker'}.png`),
      animations: 'disabled',
    });
    await checkAxe(page, `${naam} (${maat}, ${thema})`);
  };
  await signIn(page, 'Tine Goossens', maat === 'bureau' ? keep : undefined);
  await page.getByRole('heading', { name: 'Mijn werk' }).waitFor();
  await page.locator('.taak').first().waitFor();
  await page.getByText('Bert Aerts').first().waitFor();
  await page.getByText('Haalt de termijn niet als niemand ingrijpt').waitFor();
  await keep('mijn-werk');
  await page.getByRole('link', { name: 'Voer de onderzoeksopdracht van het comité uit', exact: true }).click();
  await page.getByRole('heading', { name: 'Bert Aerts' }).waitFor();
  await page.getByText('Haalt de termijn niet').first().waitFor();
  await page.getByText('€ 450,00').first().waitFor();
  await keep('dossier');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('aerts');
  await page.getByText('Er moet uiterlijk op woensdag 1 juli beslist zijn.').waitFor();
  await page.getByText('moet uiterlijk op vrijdag 3 juli betaald zijn').waitFor();
  await keep('aan-de-lijn');
  await page.keyboard.press('Escape');
  await page.goto('/leiding');
  await page.getByText('mist zijn termijn als niemand ingrijpt').waitFor();
  await page.locator('.bord .baan.eerst').first().waitFor();
  await keep('leiding');
  await checkNothingLeaks(page);
  assert.deepEqual(complaints, [], `the browser complained: ${complaints.join('; ')}`);
  await context.close();
}

/** @param {Page} page @param {string} naam @param {((naam: string) => Promise<void>) | undefined} keep */
async function signIn(page, naam, keep) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Meld u aan' }).click();
  await page.getByRole('heading', { name: 'Wie wilt u zijn?' }).waitFor();
  await keep?.('aanmelden');
  await page.getByRole('button', { name: naam }).click();
}

const axe = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Evaluated by the debugger and not as a script of the page: its own policy stays as strict as it is. @param {Page} page @param {string} waar */
async function checkAxe(page, waar) {
  await page.evaluate(axe());
  const violations = await page.evaluate(async (values) => {
    // @ts-expect-error axe puts itself on the page
    const { violations } = await globalThis.axe.run(globalThis.document, {
      runOnly: { type: 'tag', values },
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
  assert.doesNotMatch(String(kept), /Aerts|Goossens|ey[A-Za-z0-9]{10}|besluitpad-lokaal/i);
}

if (isMain(import.meta.url)) {
  const [adres, map = 'docs/schermen'] = process.argv.slice(2);
  process.exitCode = await walkScreens(String(adres), map, (line) => process.stdout.write(`${line}\n`));
}
