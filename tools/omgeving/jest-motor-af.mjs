// After the last test of those projects: stops what jest-motor.mjs started.

export default async function stop() {
  await /** @type {any} */ (globalThis).stopToetsMotor();
}
