import { metProefApp } from '../../test/proefApp.js';
import { maakBesluit } from '../../test/proefbesluit.js';
import { zetOcmw } from '../../test/proefocmw.js';
import { VOORBEELDEN } from '../../test/voorbeelden.js';

const proef = metProefApp();

describe('wat een cliënt terugbetaalt', () => {
  it('is in D07 € 1.314,21 in 27 aflossingen tot september 2028, en wie het leest staat in het logboek', async () => {
    await zetOcmw(proef.databank);
    const [, invoer] = VOORBEELDEN.find(([naam]) => naam.startsWith('D07'))!;
    const { dossierId } = await maakBesluit(proef.databank, invoer);
    const { id, token } = await proef.maakGebruiker('financien', ['financieleDienst']);

    const { status, lichaam } = await proef.vraag(`/api/terugbetalingen?dossier=${dossierId}`, { token });
    expect(status).toBe(200);
    const { terugvorderingen, aflossingen } = lichaam as {
      terugvorderingen: { bedragCent: number }[];
      aflossingen: { bedragCent: number; vervaltOp: string }[];
    };
    expect(terugvorderingen).toMatchObject([{ bedragCent: 131_421 }]);
    expect(aflossingen).toHaveLength(27);
    expect(aflossingen.reduce((som, { bedragCent }) => som + bedragCent, 0)).toBe(131_421);
    expect(aflossingen.at(-1)).toMatchObject({ vervaltOp: '2028-09-15', bedragCent: 1_421 });
    const gelezen = await proef.databank.vraag('SELECT doel FROM inzage_log WHERE gebruiker_id = $1', [id]);
    expect(gelezen).toEqual([{ doel: 'betaling.lezen' }]);
  });
});
