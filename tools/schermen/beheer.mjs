// The wording of a letter: one changes it and is told what is wrong with it, a colleague publishes it; and the installation is healthy.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(naam: string) => Promise<void>} Bewaar */

const BRIEF = '/beheer/briefteksten/verwarmingstoelage';

/** @param {Page} page signed in as who may write wordings @param {Bewaar} keep */
export async function walkWording(page, keep) {
  await page.goto('/beheer');
  await page.getByLabel('Zoek een brief').fill('verwarmings');
  await page.getByRole('link', { name: 'Verwarmingstoelage' }).click();
  const tekst = page.getByLabel('Tekst', { exact: true });
  await tekst.press('Control+End');
  await page.keyboard.type('\n\nHebt u hulp nodig bij uw energiefactuur? Bel ons.\n');
  await page
    .getByLabel('Waarom verandert de tekst?')
    .fill('Cliënten vragen vaak waar ze met hun factuur terechtkunnen.');
  await page.getByRole('button', { name: 'Leg voor aan een collega' }).press('Enter');
  await page.getByText(/^Versie 1 wacht op een collega/).waitFor();
  await page.reload();
  await page.getByText('Wie een tekst opstelde, publiceert hem niet.').waitFor();
  await keep('brieftekst');
}

/** @param {Page} page signed in as a colleague who may publish */
export async function walkPublish(page) {
  await page.goto(BRIEF);
  await page.getByText('klopt op elk voorbeeld').waitFor();
  await page.getByRole('button', { name: 'Publiceer' }).press('Enter');
  await page.getByRole('heading', { name: 'Uw tekst, versie 1' }).waitFor();
}

/**
 * A file in which nothing is open any more is closed, held for the inspection, and let go.
 * @param {Page} page signed in as the head @param {Bewaar} keep
 */
export async function walkClosing(page, keep) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('michiels');
  await page.getByRole('dialog').getByText('Lotte Michiels').first().waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Er staat niets meer open.').waitFor();
  await keep('dossier-sluiten');
  await page.getByLabel('Waarom sluit dit dossier?').selectOption('verhuis');
  await page.getByLabel('Toelichting').fill('Een ander OCMW is bevoegd.');
  await page.getByRole('button', { name: 'Sluit het dossier' }).press('Enter');
  await page.getByText('Gesloten op').waitFor();
  await page.getByLabel('Waarom moet dit dossier bewaard blijven?').fill('De inspectie vroeg dit dossier.');
  await page.getByRole('button', { name: 'Houd het dossier vast' }).press('Enter');
  await page.getByText('De inspectie vroeg dit dossier.').and(page.locator('p')).waitFor();
  await page.getByLabel('Waarom hoeft het niet meer vastgehouden?').fill('De inspectie is klaar.');
  await page.getByRole('button', { name: 'Laat het dossier vrij' }).press('Enter');
  await page.getByLabel('Waarom moet dit dossier bewaard blijven?').waitFor();
}

/** Nothing was ever destroyed in the demonstration. @param {Page} page signed in as the head @param {Bewaar} keep */
export async function walkDestruction(page, keep) {
  await page.goto('/beheer?toon=vernietiging');
  await page.getByText('Nog geen lijst').waitFor();
  await page.getByRole('button', { name: 'Maak een lijst op' }).waitFor();
  await keep('vernietiging');
}

/** @param {Page} page signed in as the administrator @param {Bewaar} keep */
export async function walkHealth(page, keep) {
  await page.goto('/beheer?toon=toestand');
  await page.getByText('alles klopt').waitFor();
  await keep('toestand');
}
