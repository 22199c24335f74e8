// Intake as the desk does it, from an unknown person to the receipt, with the keyboard alone where a form is filled in.
import assert from 'node:assert/strict';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(naam: string) => Promise<void>} Bewaar */

export const NIEUWE_CLIENT = 'Lotte Verbeke';

/** @param {Page} page signed in as the desk @param {{ keep: Bewaar, keepAll: Bewaar }} bewaren @returns {Promise<string>} the address of the new file */
export async function walkIntake(page, { keep, keepAll }) {
  await page.goto('/onthaal');
  await page.getByLabel('Naam, rijksregisternummer of dossiernummer').fill('verbeke');
  await page.keyboard.press('Enter');
  await page.getByLabel('Nieuwe persoon').press('Space');
  await next(page, 'De persoon');
  await fillPerson(page, keepAll, keep);
  await page.getByLabel('De persoon haalt brieven af aan de balie').press('Space');
  await page.getByLabel('Telefoon').fill('0470 00 00 00');
  await page.getByLabel('Rekeningnummer').fill('BE71 0961 2345 6769');
  await next(page, 'Het gezin');
  await page.getByLabel('Ja, alleen').press('Space');
  await next(page, 'Het dossier');
  const werkers = page.getByLabel('Wie volgt het dossier?');
  const tine = await werkers.locator('option', { hasText: 'Tine Goossens' }).getAttribute('value');
  await werkers.selectOption(tine);
  await next(page, 'De vraag');
  await page.getByRole('button', { name: 'Dit is dringend' }).press('Enter');
  await page
    .getByLabel('Wat vraagt de persoon?')
    .fill('Ik heb geen eten meer en mijn huur is twee maanden niet betaald.');
  await page.getByLabel('Wanneer kwam de aanvraag binnen?').fill('vandaag');
  await keepAll('onthaal-vraag');
  await next(page, 'De hulp');
  await page.getByRole('button', { name: /Leefloon, categorie 2/ }).press('Enter');
  await page.getByText('Deze hulp bestaat alleen onder de wet op het recht op maatschappelijke integratie.').waitFor();
  await keepAll('onthaal-hulp');
  await next(page, 'Stukken');
  await addScan(page);
  await next(page, 'Nakijken');
  return register(page, keep);
}

/** @param {Page} page @param {string} kop */
async function next(page, kop) {
  await page.getByRole('button', { name: 'Ga verder' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: kop }).waitFor();
}

/** A day that does not exist explains itself, the summary leads to the field, and who is known already is recognised. @param {Page} page @param {Bewaar} keepAll @param {Bewaar} keep */
async function fillPerson(page, keepAll, keep) {
  await page.getByLabel('Mevrouw').press('Space');
  await page.getByLabel('Voornaam').fill('Bert');
  await page.getByLabel('Geboortedatum').fill('31/2/1994');
  await page.getByRole('button', { name: 'Ga verder' }).press('Enter');
  await page.getByRole('alert').getByText('Februari 1994 telt 28 dagen: 31/2/1994 bestaat niet.').waitFor();
  await keepAll('onthaal-fout');
  await page.getByRole('link', { name: 'Vul de familienaam in.' }).press('Enter');
  await page.keyboard.type('Aerts');
  await page.getByLabel('Geboortedatum').fill('');
  await page.getByRole('button', { name: 'Ga verder' }).press('Enter');
  await page.getByRole('heading', { name: 'Kennen wij deze persoon al?' }).waitFor();
  await keep('onthaal-dubbel');
  const [voornaam = '', naam = ''] = NIEUWE_CLIENT.split(' ');
  await page.getByLabel('Voornaam').fill(voornaam);
  await page.getByLabel('Familienaam').fill(naam);
  await page.getByLabel('Geboortedatum').fill('28/2/94');
  await page.getByText('maandag 28 februari 1994').waitFor();
  await page.getByText('Nationaliteit, burgerlijke staat en verblijf').press('Enter');
  await page.getByLabel('Nationaliteit').fill('Belg');
  await page.getByLabel('Burgerlijke staat').fill('ongehuwd');
  await next(page, 'Adres en contact');
}

/** @param {Page} page */
async function addScan(page) {
  const buffer = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
  await page.locator('#stukken').setInputFiles({ name: 'huurcontract.pdf', mimeType: 'application/pdf', buffer });
  await page.getByLabel('Soort stuk 1').selectOption('huur');
}

/** The network fails once and the session ends: everything stays, and trying again makes one request. @param {Page} page @param {Bewaar} keep */
async function register(page, keep) {
  await keep('onthaal-nakijken');
  await page.route('**/api/dossiers/*/aanvragen', (route) => route.abort(), { times: 1 });
  await page.getByRole('button', { name: 'Registreer de aanvraag' }).press('Enter');
  await page.getByText('Besluitpad is even niet bereikbaar. Wat u typte, staat hier nog.').waitFor();
  await expire(page);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.getByRole('heading', { name: 'De aanvraag is geregistreerd' }).waitFor();
  await page.getByRole('link', { name: 'Druk af' }).waitFor();
  await keep('onthaal-klaar');
  await page.getByRole('button', { name: 'De persoon tekende' }).press('Enter');
  await page.getByText('Genoteerd als getekend').waitFor();
  const dossier = await page.getByRole('link', { name: 'Open het dossier' }).getAttribute('href');
  assert.match(String(dossier), /^\/dossiers\/[0-9a-f-]{36}$/);
  return String(dossier);
}

/** The session is gone: one signs in beside the page, which still holds everything. @param {Page} page */
async function expire(page) {
  const verlopen = page.getByRole('heading', { name: 'Uw aanmelding is verlopen' });
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await verlopen.waitFor();
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Meld u aan in een nieuw tabblad' }).click();
  const beside = await opening;
  await beside.getByRole('button', { name: 'Nele Boons' }).click();
  await beside.getByRole('heading', { name: 'Mijn werk' }).waitFor();
  await beside.close();
  await page.getByRole('button', { name: 'Ik ben weer aangemeld' }).click();
  await verlopen.waitFor({ state: 'detached' });
}
