import type { Begin } from '../boodschappen.js';
import { totGesloten, volg } from '../stappen/volg.js';

/** Carries a new scale or a new rule through running aid, a page of files at a time; it reports first, and can be paused. */
export async function regimeMigratie(begin: Begin): Promise<void> {
  const migratie = volg(begin);
  await totGesloten(async () => {
    await migratie.tot(1, 'doorgevoerd');
  });
}
