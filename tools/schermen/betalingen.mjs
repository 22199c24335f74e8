// Payments as finance and the two directors see them: the first run is planned on screen, computed on its day, and released.
import { actAs } from './rijp.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(naam: string) => Promise<void>} Bewaar */

/** The run of July computes itself seven days before its payday, at six. */
const REKENDAG = '2026-07-24T05:00:00Z';

/** @param {Page} page signed in as finance @param {Bewaar} keep @param {string} adres @returns {Promise<string>} the address of the run */
export async function walkRun(page, keep, adres) {
  await page.goto('/betalingen');
  await page.getByRole('heading', { name: 'Plan de eerste betaalrun' }).waitFor();
  await page.getByLabel('Wat is de eerste dag die deze run betaalt?').fill('1/7/2026');
  await page.getByRole('button', { name: 'Plan de betaalrun' }).press('Enter');
  await page.getByRole('link', { name: 'Juli 2026' }).click();
  await page.getByText('De lijst is er nog niet').waitFor();
  await (
    await actAs(adres, 'beheer')
  )('/klok', { naar: REKENDAG });
  await page.reload();
  await page.getByText('wacht op vrijgave').waitFor();
  await page.getByRole('link', { name: /^Nieuw/ }).click();
  await page
    .getByRole('button', { name: /^Hoe berekend/ })
    .first()
    .click();
  await keep('betaalrun');
  await page.goto('/betalingen?toon=bank');
  await page.getByText('Alles heeft een plaats').waitFor();
  await keep('bank');
  await page.goBack();
  return page.url();
}

/** Each releases under a name of his own; the second sends it to the bank. @param {Page} page signed in as a director @param {string} run @param {boolean} isLaatste */
export async function walkRelease(page, run, isLaatste) {
  await page.goto(run);
  await page.getByRole('button', { name: 'Geef vrij…' }).click();
  await page.getByText(isLaatste ? 'U bent de tweede' : 'Daarna geeft nog een tweede persoon vrij').waitFor();
  await page.getByRole('button', { name: /^Geef € .* vrij$/ }).click();
  await page.getByText(isLaatste ? 'besteld bij de bank' : 'Nog vrij te geven door').waitFor();
}

/**
 * The first payment of a decision, released by both; each is told what was done and who still has to.
 * @param {Page} page signed in as a director @param {string} naam of the client @param {boolean} isLaatste
 */
export async function walkFirstPayment(page, naam, isLaatste) {
  await page.goto('/betalingen?toon=te_geven');
  await page.getByRole('button', { name: `Geef vrij voor ${naam}` }).click();
  const nog = isLaatste ? 'Beide directeurs gaven vrij.' : 'Nog vrij te geven door de algemeen directeur.';
  await page.getByText(`Vrijgegeven voor ${naam}. ${nog}`).waitFor();
}
