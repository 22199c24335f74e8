// The proposal as its worker makes it: what is missing is named with its field, the letter follows, somebody else agrees, it is final.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(naam: string) => Promise<void>} Bewaar */

const BRIEF = {
  'Waarom, in één zin': 'U woont alleen en hebt geen inkomen meer.',
  'Waarom deze categorie': 'U woont alleen. Daarom hoort u bij categorie 2.',
  Verblijf: 'U woont in Heidebeke.',
  Leeftijd: 'U bent ouder dan 18 jaar.',
  Nationaliteit: 'U bent Belg.',
  Inkomen: 'U hebt bijna geen inkomen.',
  Werkbereidheid: 'U zoekt werk in de zorg.',
  'Andere rechten': 'U vroeg een uitkering aan. Daarover is nog niet beslist.',
};

/** @param {Page} page signed in as the worker, on the proposal of a request @param {Bewaar} keep */
export async function walkProposal(page, keep) {
  await page.getByRole('heading', { name: 'Voorstel van beslissing' }).waitFor();
  await adjournUrgent(page);
  await page.getByLabel('Vanaf welke dag').fill('22/06/26');
  await page.getByText('maandag 22 juni 2026').last().waitFor();
  await page.getByText('Voeg een zin uit het dossier toe').click();
  await page.getByRole('button', { name: /Woont alleen: één bed/ }).click();
  await page.getByRole('button', { name: 'Bewaar en reken' }).click();
  await page.getByRole('heading', { name: /Kijk (dit|deze \d+ punten) na/ }).waitFor();
  await keep('voorstel-mist');
  for (const [veld, tekst] of Object.entries(BRIEF)) await page.getByLabel(veld, { exact: true }).fill(tekst);
  await page.getByLabel('Reden 1').fill('De uitkering stopte op 31 mei. Op uw rekening staat € 120.');
  await page.getByLabel('Kies wat past').selectOption('plan');
  await page.getByLabel('Doel').fill('Werk vinden in de zorg, met een opleiding bij de VDAB.');
  await page.getByRole('article').getByText('U woont alleen. Daarom hoort u bij categorie 2.').waitFor();
  await page.getByRole('button', { name: 'Bewaar en reken' }).click();
  await page.getByText(/Bewaard om/).waitFor();
  await page.getByText('niets ontbreekt').waitFor();
  await keep('voorstel');
}

/** The chair helped already: the committee looks at that line later. @param {Page} page */
async function adjournUrgent(page) {
  const lijn = page.getByRole('group', { name: /Dringende steun/ });
  await lijn.getByLabel('Wat stelt u voor?').selectOption('VERDAGING');
  await lijn.getByLabel('Wat nog onderzocht moet worden').fill('De voorzitter beslist eerst over de dringende hulp.');
  await lijn.getByLabel('Bezorgen tegen').fill('30/6/2026');
  await lijn.getByLabel('Zo staat het in de beslissing').fill('Over de dringende hulp beslissen wij later.');
}

/** @param {Page} page signed in as the head of the service @param {string} adres of the proposal */
export async function walkApproval(page, adres) {
  await page.goto(adres);
  await page.getByRole('button', { name: 'Keur dit voorstel goed' }).click();
  await page.getByText(/Goedgekeurd door Katrien Daems/).waitFor();
}

/** @param {Page} page of the worker, still open on the proposal */
export async function walkHandIn(page) {
  await page.getByRole('button', { name: 'Maak definitief' }).click();
  await page.getByRole('heading', { name: 'Dit voorstel is definitief' }).waitFor();
}
