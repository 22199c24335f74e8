// Before the tests of a project that needs PostgreSQL and Temporal. Jest runs it once for all such projects together.
import { startTestEnvironment } from './toetsomgeving.mjs';

export default async function start() {
  const stop = await startTestEnvironment({ temporal: true, template: true });
  Object.assign(globalThis, { stopToetsMotor: stop });
}
