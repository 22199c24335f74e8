// A meeting as its secretary prepares and holds it: the agenda with the keyboard alone, the room on a tablet, and after.
import assert from 'node:assert/strict';
import { actAs, ripenProposals } from './rijp.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(naam: string) => Promise<void>} Bewaar */

const DATUM = '2026-07-02';
const OP_DE_AVOND = '2026-07-02T17:05:00Z';

/** @param {string} adres */
export async function prepareMeeting(adres) {
  await ripenProposals(adres, ['Verlinden', 'Lambrecht', 'Thys']);
  const zittingen = await (await actAs(adres, 'secretaris'))('/zittingen');
  return String(zittingen.find((/** @type {{ datum: string }} */ { datum }) => datum === DATUM).id);
}

/** From what is ripe to a convocation that left; the items move by keys. @param {Page} page signed in as the secretary @param {Bewaar} keep @param {{ adres: string, id: string }} zitting */
export async function walkAgenda(page, keep, { adres, id }) {
  await page.goto('/zittingen');
  await page.getByRole('heading', { name: 'Komend' }).waitFor();
  await keep('zittingen');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByText('De oproeping moet ten laatste woensdag 24 juni bij de leden zijn').waitFor();
  await page.getByRole('button', { name: /^Klaar voor de agenda/ }).click();
  await page.getByRole('button', { name: 'Zet alles wat deze zitting moet halen erop' }).click();
  await page.getByRole('button', { name: /^Agenda/ }).click();
  await page.getByText('Rita Verlinden').first().waitFor();
  await (
    await actAs(adres, 'voorzitter')
  )(`/zittingen/${id}/agenda/vaststellen`, {});
  await page.reload();
  await page.getByText('De voorzitter stelde de agenda vast').waitFor();
  await moveByKeys(page);
  await page.getByText('De agenda wijzigde na de vaststelling').waitFor();
  await page.getByText('van 2 naar 1').waitFor();
  await keep('agenda');
  await (
    await actAs(adres, 'voorzitter')
  )(`/zittingen/${id}/agenda/vaststellen`, {});
  await convene(page);
}

/** The second of two items goes up, the focus with it, and down again by the menu. @param {Page} page */
async function moveByKeys(page) {
  const rijen = page.getByRole('region', { name: 'Te bespreken' }).getByRole('listitem');
  await page.getByText('Rita Verlinden').first().waitFor();
  const eerste = await rijen.first().getByRole('link').innerText();
  await page.getByRole('button', { name: 'Verplaats punt 2' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await rijen.nth(1).getByText(eerste).waitFor();
  assert.equal(await page.evaluate('document.activeElement?.getAttribute("aria-label")'), 'Verplaats punt 1');
}

/** This page did not see that the chair fixed the agenda: it is told, and nothing is overwritten. @param {Page} page */
async function convene(page) {
  await page.getByRole('button', { name: 'Roep de leden op' }).click();
  await page.getByText('De voorzitter moet de agenda eerst vaststellen.').waitFor();
  await page.getByRole('button', { name: 'Sluit', exact: true }).click();
  await page.getByRole('button', { name: 'Leg deze agenda vast als versie' }).click();
  await page.getByRole('heading', { name: 'Iemand anders was u voor' }).waitFor();
  await page.getByRole('button', { name: 'Toon de agenda van nu' }).click();
  await page.getByText('De voorzitter stelde de agenda vast').waitFor();
  await page.getByRole('button', { name: 'Roep de leden op' }).click();
  await page.getByText('9 leden krijgen de oproeping').last().waitFor();
  await page.getByRole('button', { name: 'Ja, vries de agenda in en roep op' }).click();
  await page.getByText('De agenda is vertrokken en ligt vast.').waitFor();
}

/** @param {Page} page on a tablet @param {Bewaar} keep @param {{ adres: string, id: string }} zitting */
export async function walkMeeting(page, keep, { adres, id }) {
  await (
    await actAs(adres, 'beheer')
  )('/klok', { naar: OP_DE_AVOND });
  await page.goto(`/zittingen/${id}/zaal`);
  await page.getByRole('group', { name: 'Guy Mertens' }).getByRole('button', { name: 'Verontschuldigd' }).click();
  await page.getByRole('button', { name: 'Alle anderen aanwezig' }).click();
  await page.getByRole('button', { name: 'Open de zitting' }).click();
  await voteWithTie(page, keep);
  await voteWithoutNetwork(page);
  await voteOnTheRest(page);
  await page.getByText('Elk punt is behandeld.').waitFor();
  await keep('zitting-sluitlijst');
  await approveMinutes(page);
  await page.getByRole('button', { name: /^Sluit de zitting/ }).click();
  await page.getByRole('heading', { name: 'Besluitenlijst en notulen' }).waitFor();
}

/** One member leaves the room and the others are three against three: it is a tie, by keys on the row. @param {Page} page @param {Bewaar} keep */
async function voteWithTie(page, keep) {
  const stemmen = page.getByRole('group', { name: /^Stem van/ });
  await page.getByRole('button', { name: 'Allen ja' }).click();
  await stemmen
    .last()
    .getByRole('button', { name: /verlaat de zaal/ })
    .click();
  for (const [nr, toets] of /** @type {const} */ ([
    [1, 'n'],
    [2, 'n'],
    [3, 'n'],
    [4, 'o'],
  ])) {
    await stemmen.nth(nr).getByRole('button').first().focus();
    await page.keyboard.press(toets);
  }
  await page.getByText('Evenveel ja als nee: een staking.').waitFor();
  await page.getByRole('heading', { name: 'Waarom' }).waitFor();
  await checkTargets(page);
  await keep('zitting');
  await page.getByRole('button', { name: /^Leg vast/ }).click();
  await page.getByRole('button', { name: 'Vorig punt' }).click();
  await page.getByText('verworpen').waitFor();
  await page.keyboard.press('ArrowRight');
}

/** The network fails while a vote is noted: it waits, says so, and is saved once when the network is back. @param {Page} page */
async function voteWithoutNetwork(page) {
  await page.getByText('Punt 2', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Allen ja' }).click();
  await page.route('**/stemming', (route) => route.abort(), { times: 1 });
  await page.getByRole('button', { name: /^Leg vast/ }).click();
  await page.getByText('Nog niet bewaard: 1 punt').waitFor();
  await page.getByRole('button', { name: 'Probeer nu' }).click();
  await page.getByText('Alles is bewaard').waitFor();
}

/** @param {Page} page */
async function voteOnTheRest(page) {
  const bord = page.getByRole('heading', { name: 'Mondelinge stemming' });
  for (const lijst = page.getByRole('heading', { name: 'Sluitlijst' }); !(await lijst.isVisible());) {
    await page.getByRole('button', { name: 'Allen ja' }).click();
    await page.getByRole('button', { name: /^Leg vast/ }).click();
    await bord.or(lijst).waitFor();
  }
}

const TARGET_PX = 44;

/** Fingers on a table: nothing that is pressed in the room is smaller. @param {Page} page */
async function checkTargets(page) {
  const small = await page.evaluate(
    `[...document.querySelectorAll('.zaal button, .zaal a.knop')].filter((e) => { const r = e.getBoundingClientRect(); return r.height < ${TARGET_PX} || r.width < ${TARGET_PX}; }).map((e) => e.textContent)`,
  );
  assert.deepEqual(small, [], 'controls below 44 px in the meeting');
}

/** The committee approves what it met for before, with a remark. @param {Page} page */
async function approveMinutes(page) {
  const vorige = page.getByRole('form', { name: /^Notulen van .* 18 juni/ });
  await vorige.getByLabel('Opmerkingen van het comité').fill('De spelling van een naam werd verbeterd.');
  await checkTargets(page);
  await vorige.getByRole('button', { name: 'Het comité keurt ze goed' }).press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /De notulen van .* 18 juni/ })
    .waitFor();
  assert.equal(await vorige.count(), 0);
}

/** Two write in the same minutes: the second is told, keeps what was typed, and saves it upon what stands there. @param {Page} page @param {Page} ander of a colleague @param {Bewaar} keep @param {string} id of the meeting */
export async function walkMinutes(page, ander, keep, id) {
  await page.goto(`/zittingen/${id}`);
  await page.getByRole('link', { name: 'Vul de notulen aan' }).press('Enter');
  const bijZitting = page.getByLabel('Vrije tekst, Bij de zitting');
  await bijZitting.fill('De voorzitter verwelkomt het nieuwe personeelslid.');
  await ander.goto(`/zittingen/${id}/notulen`);
  await ander.getByLabel(/^Vrije tekst, 1\./).fill('Een lid vraagt om dit punt over zes maanden opnieuw te bekijken.');
  await ander.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  await ander.getByText('Bewaard. De notulen worden opnieuw gedrukt.').waitFor();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Iemand anders schreef intussen ook' }).waitFor();
  await page.getByRole('button', { name: 'Toon de notulen van nu' }).press('Enter');
  await page.getByText('Een lid vraagt om dit punt over zes maanden').waitFor();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  await page.getByText('Bewaard. De notulen worden opnieuw gedrukt.').waitFor();
  await writeTheSame(page, ander);
  await page.reload();
  await page.getByText('De voorzitter verwelkomt het nieuwe personeelslid.').waitFor();
  await keep('notulen');
  await correctMinutes(page);
}

/** Both in the very same passage: what the other wrote is shown, and nothing is saved over it before one chose. @param {Page} page @param {Page} ander */
async function writeTheSame(page, ander) {
  const punt = /^Vrije tekst, 2\./;
  await page.getByLabel(punt).fill('Wat de een schrijft.');
  await ander.getByLabel(punt).fill('Wat de ander schrijft.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  await page.getByText('Bewaard. De notulen worden opnieuw gedrukt.').last().waitFor();
  await ander.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  await ander.getByRole('button', { name: 'Toon de notulen van nu' }).press('Enter');
  const intussen = ander.getByRole('alert').filter({ hasText: 'Een collega schreef hier intussen' });
  await intussen.getByText('Wat de een schrijft.').waitFor();
  assert.equal(await ander.getByLabel(punt).inputValue(), 'Wat de ander schrijft.');
  assert.equal(await ander.getByRole('button', { name: 'Bewaar', exact: true }).count(), 0);
  await intussen.getByRole('button', { name: 'Neem die tekst over' }).press('Enter');
  await intussen.waitFor({ state: 'detached' });
  assert.equal(await ander.getByLabel(punt).inputValue(), 'Wat de een schrijft.');
}

/** What the committee approved at the meeting gets a new version. @param {Page} page */
async function correctMinutes(page) {
  await page.goto('/zittingen');
  await page.getByRole('link', { name: /18 juni 2026/ }).press('Enter');
  await page.getByRole('link', { name: 'Bekijk of verbeter de notulen' }).press('Enter');
  await page.getByText('met opmerkingen: De spelling van een naam werd verbeterd.').waitFor();
  await page.getByLabel('Wat is er fout?').fill('Een lid was er later dan genoteerd.');
  await page.getByRole('button', { name: 'Begin een nieuwe versie' }).press('Enter');
  await page.getByText('Versie 2 begonnen op').waitFor();
  await page.getByText('ontwerp', { exact: true }).waitFor();
}

/** @param {Page} page @param {Bewaar} keep */
export async function walkLetters(page, keep) {
  await page.getByRole('heading', { name: 'Besluitenlijst en notulen' }).waitFor();
  await page.getByRole('heading', { name: 'Brieven', exact: true }).waitFor();
  await keep('na-de-zitting');
  await page.goto('/brieven?toon=bewezen');
  await page.getByRole('heading', { name: 'Brieven en bewijzen' }).waitFor();
  await page.locator('.brrij').first().waitFor();
  await keep('brieven');
}
