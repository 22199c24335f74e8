// After the last test of those projects: stops what jest-databank.mjs started.

export default async function stop() {
  await /** @type {any} */ (globalThis).stopToetsDatabank();
}
