import { datum } from '@besluitpad/domain';
import { maakBesluit } from '../../test/proefbesluit.js';
import { legBrief } from '../../test/proefbrief.js';
import { metProefApp } from '../../test/proefApp.js';
import { zetOcmw } from '../../test/proefocmw.js';

const proef = metProefApp();

it('zegt bij een ontwerp van een brief hoe leesbaar het is, en die lezing staat in het logboek', async () => {
  await zetOcmw(proef.databank);
  const { token } = await proef.maakGebruiker('Bram', ['secretaris']);
  const g = await maakBesluit(proef.databank, {
    nummer: 'HB-2026-0901',
    ontvangenOp: '2026-03-09',
    beslistOp: '2026-03-26',
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: { soort: 'leefloon', categorie: 2, ingang: datum('2026-03-09') },
      },
    ],
  });
  const id = await legBrief(proef.databank, g, { briefdatum: '2026-04-02' });
  expect(await proef.vraag(`/api/brieven/${id}/leesbaarheid`, { token })).toMatchObject({
    status: 200,
    lichaam: { niveau: 'B1', langeZinnen: [], zegtWatTeDoen: true },
  });
  const log = await proef.databank.vraag('SELECT doel FROM inzage_log WHERE wat = $1', [`brief/${id}/leesbaarheid`]);
  expect(log).toEqual([{ doel: 'brief.lezen' }]);
});
