// Intake with the keyboard and nothing else, of somebody whose name looks like a program.
import assert from 'node:assert/strict';
import { openPage, signIn } from './pagina.mjs';
import { chooseByKeys, forbidPointer, pressByKeys, tabTo, typeIn } from './toetsen.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** As text a name like any other: an element, a template, a call of the layout, a quotation that ends. */
const VIJANDIG = {
  voornaam: `<img src=x onerror=alert(1)>`,
  naam: `{{7*7}} #panic("x") "'--> Žižek`,
};

/**
 * Taken in by the desk without a mouse, then on the screens of the worker: the name is shown, and does nothing.
 * @param {import('playwright-core').Browser} browser @param {import('./pagina.mjs').Rit} rit
 */
export async function walkKeys(browser, rit) {
  const desk = await openPage(browser, rit);
  await signIn(desk.page, 'Nele Boons', undefined);
  const dossier = await walkIntakeByKeys(desk.page);
  await showsOnly(desk.page);
  await desk.close();
  const worker = await openPage(browser, rit);
  await signIn(worker.page, 'Tine Goossens', undefined);
  await worker.page.locator('.taak').first().waitFor();
  await showsOnly(worker.page);
  await worker.page.goto(dossier);
  await worker.page.getByRole('heading', { level: 1, name: VIJANDIG.naam }).waitFor();
  await showsOnly(worker.page);
  await worker.page.keyboard.press('Control+k');
  await worker.page.getByRole('combobox').fill('<img');
  await worker.page.getByRole('dialog').getByText(VIJANDIG.naam).first().waitFor();
  await showsOnly(worker.page);
  await worker.close();
}

/** @param {Page} page */
async function showsOnly(page) {
  await page.getByText(VIJANDIG.naam).first().waitFor();
  const made = page.locator('img[src="x"], main script, b:text-is("Hulp")');
  assert.equal(await made.count(), 0, 'a name became an element of the page');
}

/** @param {Page} page signed in as the desk, on the first screen @returns {Promise<string>} the address of the new file */
async function walkIntakeByKeys(page) {
  await forbidPointer(page);
  await pressByKeys(page, page.getByRole('link', { name: 'Onthaal' }).first());
  await typeIn(page, page.getByLabel('Naam, rijksregisternummer of dossiernummer'), '<img');
  await page.keyboard.press('Enter');
  await page.getByText('Niemand gevonden die u mag zien.').waitFor();
  await chooseByKeys(page, page.getByLabel('Nieuwe persoon'));
  await next(page, 'De persoon');
  await fillPerson(page);
  await fillFile(page);
  await next(page, 'Nakijken');
  await page.getByText(`${VIJANDIG.voornaam} ${VIJANDIG.naam}`).first().waitFor();
  await pressByKeys(page, page.getByRole('button', { name: 'Registreer de aanvraag' }));
  await page.getByRole('heading', { name: 'De aanvraag is geregistreerd' }).waitFor();
  await page.getByRole('link', { name: 'Druk af' }).waitFor();
  await pressByKeys(page, page.getByRole('button', { name: 'De persoon tekende' }), 'Space');
  await page.getByText('Genoteerd als getekend').waitFor();
  await pressByKeys(page, page.getByRole('link', { name: 'Open het dossier' }));
  await page.getByRole('heading', { level: 1, name: VIJANDIG.voornaam }).waitFor();
  return new URL(page.url()).pathname;
}

/** The new page has the focus on its heading, so that it is read out. @param {Page} page @param {string} kop */
async function next(page, kop) {
  await pressByKeys(page, page.getByRole('button', { name: 'Ga verder' }));
  await page.locator('h1:focus', { hasText: kop }).waitFor();
}

/** @param {Page} page */
async function fillPerson(page) {
  await chooseByKeys(page, page.getByLabel('Mevrouw'));
  await typeIn(page, page.getByLabel('Voornaam'), VIJANDIG.voornaam);
  await typeIn(page, page.getByLabel('Familienaam'), VIJANDIG.naam);
  await typeIn(page, page.getByLabel('Geboortedatum'), '3-4-81');
  await next(page, 'Adres en contact');
  await chooseByKeys(page, page.getByLabel('Naar het eigen adres'));
  await typeIn(page, page.getByLabel('Straat en nummer'), '</p><script>alert(2)</script> 7');
  await typeIn(page, page.getByLabel('Postnummer en gemeente'), '3299 Heidebeke');
  await next(page, 'Het gezin');
  await chooseByKeys(page, page.getByLabel('Ja, alleen'));
  await next(page, 'Het dossier');
}

/** @param {Page} page */
async function fillFile(page) {
  await tabTo(page, page.getByLabel('Wie volgt het dossier?'));
  await page.keyboard.type('Tine');
  await next(page, 'De vraag');
  await typeIn(page, page.getByLabel('Wat vraagt de persoon?'), '${constructor} <b>Hulp</b> bij de stookkosten.');
  await typeIn(page, page.getByLabel('Wanneer kwam de aanvraag binnen?'), 'vandaag');
  await next(page, 'De hulp');
  await pressByKeys(page, page.getByRole('button', { name: /^Verwarmingstoelage/ }));
  await typeIn(page, page.getByLabel('Dag van de levering'), '2/6/2026');
  await typeIn(page, page.getByLabel('Aantal liter'), '1000');
  await next(page, 'Stukken');
}
