// The inquiry as its worker does it: the report keeps itself, a cut network loses nothing, a fact is added, it is closed.
import assert from 'node:assert/strict';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(naam: string) => Promise<void>} Bewaar */

const VERSLAG = {
  Gezin: 'Woont alleen in een studio.',
  Middelen: 'Geen inkomen sinds de uitkering op 31 mei stopte. Op de rekening staat € 120.',
  Verblijf: 'Studio aan de Kerkstraat in Heidebeke, op huisbezoek gezien.',
  'Andere sociale rechten': 'De werkloosheidsuitkering is aangevraagd en nog niet beslist.',
  Werkbereidheid: 'Ingeschreven bij de VDAB en zoekt werk in de zorg.',
  'Besluit van het onderzoek': 'De voorwaarden voor een leefloon zijn vervuld.',
};

/** @param {Page} page signed in as the worker @param {Bewaar} keep @param {string} dossier its address */
export async function walkInquiry(page, keep, dossier) {
  await page.goto(dossier);
  await page.getByRole('link', { name: 'Onderzoek', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Sociaal onderzoek' }).waitFor();
  await page.route('**/verslag', (route) => route.abort(), { times: 1 });
  await page
    .getByLabel('Situatie en hulpvraag')
    .fill('De huur is twee maanden niet betaald en er is geen geld voor eten.');
  await page.getByText('Nog niet bewaard, uw tekst blijft staan').waitFor();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.getByText(/Bewaard om \d{2}\.\d{2} u/).waitFor();
  await page.getByLabel('Huisbezoek op').fill('vandaag');
  for (const [deel, tekst] of Object.entries(VERSLAG)) await page.getByLabel(deel, { exact: true }).fill(tekst);
  await addFact(page);
  await askPapers(page);
  await page.getByText('nog 1 te doen').waitFor({ state: 'detached' });
  await page.getByText(/Bewaard om/).waitFor();
  await keep('onderzoek');
  await testMeans(page, keep);
  await page.getByRole('link', { name: /^Onderzoek/ }).click();
  assert.equal(await page.getByLabel('Gezin', { exact: true }).inputValue(), VERSLAG.Gezin, 'what was typed is kept');
  await page.getByRole('button', { name: 'Sluit het verslag af' }).click();
  await page.getByRole('heading', { name: 'Voorstel van beslissing' }).waitFor();
}

/** @param {Page} page */
async function addFact(page) {
  await page.getByRole('button', { name: 'Nieuw feit' }).click();
  await page.getByLabel('Waarover').fill('woonst');
  await page.getByLabel('Wat weet u?').fill('Woont alleen: één bed, één naam op de bel.');
  await page.getByLabel('Bron').fill('huisbezoek');
  await page.getByLabel('Hoe zeker is het?').selectOption('vastgesteld');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.getByText('Woont alleen: één bed, één naam op de bel.').waitFor();
}

/** @param {Page} page */
async function askPapers(page) {
  await page.getByRole('button', { name: 'Vraag stukken' }).click();
  await page.getByLabel('huurcontract').check();
  await page.getByLabel('bewijs van uitkering').check();
  await page.getByRole('button', { name: 'Vraag 2 stukken' }).click();
  await page.getByRole('checkbox', { name: /uw huurcontract/ }).click();
  await page.getByText(/ontvangen ma 22 juni/).waitFor();
}

/** @param {Page} page @param {Bewaar} keep */
async function testMeans(page, keep) {
  await page.getByRole('link', { name: 'Middelen', exact: true }).click();
  await page.getByLabel('Categorie').selectOption('2');
  await page.getByRole('button', { name: '+ Middelen' }).click();
  await page.getByLabel('Soort').selectOption('uitkering');
  await page.getByLabel('Bedrag', { exact: true }).fill('1.314,2');
  await page.getByLabel('Per', { exact: true }).selectOption('jaar');
  await page.getByRole('button', { name: 'Reken uit' }).click();
  await page.getByText('Leefloon per maand').waitFor();
  await keep('middelen');
}
