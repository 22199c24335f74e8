// Walks through the screens of a running demonstration as its users do, checks what it sees, and keeps a picture of each:
// `npm start -- --stop --schermen docs/schermen`. Part of the step `demonstratie` of `npm test`.
import { mkdirSync } from 'node:fs';
import { isMain } from '../omgeving/controle.mjs';
import { walkClosing, walkDestruction, walkHealth, walkPublish, walkWording } from './beheer.mjs';
import { walkFirstPayment, walkRelease, walkRun } from './betalingen.mjs';
import { awaitBrowser } from './browser.mjs';
import { walkInquiry } from './onderzoek.mjs';
import { walkIntake } from './onthaal.mjs';
import { openPage, signIn, signOutElsewhere } from './pagina.mjs';
import { walkKeys } from './toetsintake.mjs';
import { walkApproval, walkHandIn, walkProposal } from './voorstel.mjs';
import { prepareMeeting, walkAgenda, walkLetters, walkMeeting, walkMinutes } from './zitting.mjs';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const INSTALLING_MS = 120_000;
/** @type {[string, (page: import('playwright-core').Page, keep: (naam: string) => Promise<void>) => Promise<void>][]} who writes, who publishes, who closes and destroys, who looks after the installation */
const KEEPING = [
  ['Katrien Daems', walkWording],
  ['Bram Lenaerts', walkPublish],
  ['Katrien Daems', walkClosing],
  ['Katrien Daems', walkDestruction],
  ['Beheerder', walkHealth],
];
/** Who computes, and the two who release. */
const FINANCE = ['Pieter Nijs', 'Hilde Stroobants', 'Koen Aelbrecht'];

/** @typedef {import('./pagina.mjs').Rit} Rit */

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
    await walk(running, { adres, map, maat: 'bureau' });
    await walk(running, { adres, map, maat: 'telefoon' });
    await walkWork(running, { adres, map, maat: 'bureau' });
    await walkKeys(running, { adres, map, maat: 'bureau' });
    await walkCommittee(running, { adres, map, maat: 'bureau' });
    await walkPayments(running, { adres, map, maat: 'bureau' });
    await walkKeeping(running, { adres, map, maat: 'bureau' });
    meld(`Schermen nagekeken en bewaard in ${map}`);
    return 0;
  } catch (fout) {
    meld(`Schermen: ${/** @type {Error} */ (fout).message}`);
    return 1;
  } finally {
    await running.close();
  }
}

/** @param {import('playwright-core').Browser} browser @param {Rit} rit */
async function walk(browser, rit) {
  const { page, keep: light, keepAll, close } = await openPage(browser, rit);
  const keep = rit.maat === 'bureau' ? (/** @type {string} */ naam) => keepAll(naam, true) : light;
  await signIn(page, 'Tine Goossens', rit.maat === 'bureau' ? keep : undefined);
  await page.getByRole('heading', { name: 'Mijn werk' }).waitFor();
  await page.locator('.taak').first().waitFor();
  await page.getByText('Bert Aerts').first().waitFor();
  await page.getByText('Haalt de termijn niet als niemand ingrijpt').waitFor();
  await keep('mijn-werk');
  await page.getByRole('link', { name: 'Voer de onderzoeksopdracht van het comité uit', exact: true }).click();
  await page.getByRole('heading', { name: 'Bert Aerts' }).waitFor();
  await page.getByText('Haalt de termijn niet').first().waitFor();
  await page.getByText('€ 450,00').first().waitFor();
  await page.getByText('Dit dossier kan nog niet sluiten.').waitFor();
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
  await close();
}

/** One request from the desk to the definitive proposal, by those whose work it is. @param {import('playwright-core').Browser} browser @param {Rit} rit */
async function walkWork(browser, rit) {
  const [desk, worker, head] = await Promise.all(
    ['Nele Boons', 'Tine Goossens', 'Katrien Daems'].map(async (naam) => {
      const opened = await openPage(browser, rit);
      await signIn(opened.page, naam, undefined);
      await opened.page.getByRole('heading', { name: 'Mijn werk' }).waitFor();
      return opened;
    }),
  );
  if (desk === undefined || worker === undefined || head === undefined) throw new Error('not everybody signed in');
  const dossier = await walkIntake(desk.page, desk);
  await walkInquiry(worker.page, worker.keepAll, dossier);
  await walkProposal(worker.page, worker.keepAll);
  await walkApproval(head.page, worker.page.url());
  await walkHandIn(worker.page);
  for (const { close } of [desk, worker, head]) await close();
}

/** Last of all: it moves the clock to the evening of the meeting. @param {import('playwright-core').Browser} browser @param {Rit} rit */
async function walkCommittee(browser, rit) {
  const zitting = { adres: rit.adres, id: await prepareMeeting(rit.adres) };
  const desk = await openPage(browser, rit);
  await signIn(desk.page, 'Bram Lenaerts', undefined);
  await desk.page.getByRole('heading', { name: 'Mijn werk' }).waitFor();
  await walkAgenda(desk.page, desk.keepAll, zitting);
  const table = await openPage(browser, { ...rit, maat: 'tablet' });
  await signIn(table.page, 'Bram Lenaerts', undefined);
  await table.page.getByRole('heading', { name: 'Mijn werk' }).waitFor();
  await walkMeeting(table.page, table.keepAll, zitting);
  await desk.page.goto(`/zittingen/${zitting.id}`);
  await walkLetters(desk.page, desk.keepAll);
  await walkMinutes(desk.page, table.page, desk.keepAll, zitting.id);
  for (const { close } of [desk, table]) await close();
}

/** After the committee: it moves the clock on to the day on which the run computes itself. @param {import('playwright-core').Browser} browser @param {Rit} rit */
async function walkPayments(browser, rit) {
  const [finance, first, second] = await Promise.all(
    FINANCE.map(async (naam) => {
      const opened = await openPage(browser, rit);
      await signIn(opened.page, naam, undefined);
      await opened.page.getByRole('heading', { name: 'Mijn werk' }).waitFor();
      return opened;
    }),
  );
  if (finance === undefined || first === undefined || second === undefined) throw new Error('not everybody signed in');
  const run = await walkRun(finance.page, finance.keepAll, rit.adres);
  await walkRelease(first.page, run, false);
  await walkFirstPayment(first.page, 'Griet Thys', false);
  await walkRelease(second.page, run, true);
  await walkFirstPayment(second.page, 'Griet Thys', true);
  for (const { close } of [finance, first, second]) await close();
}

/** Last: what it publishes holds for every letter after it. @param {import('playwright-core').Browser} browser @param {Rit} rit */
async function walkKeeping(browser, rit) {
  for (const [naam, doe] of KEEPING) {
    const { page, keepAll, close } = await openPage(browser, rit);
    await signIn(page, naam, undefined);
    await page.getByRole('heading', { name: 'Mijn werk' }).waitFor();
    await doe(page, keepAll);
    await signOutElsewhere(page);
    await close();
  }
}

if (isMain(import.meta.url)) {
  const [adres, map = 'docs/schermen'] = process.argv.slice(2);
  process.exitCode = await walkScreens(String(adres), map, (line) => process.stdout.write(`${line}\n`));
}
