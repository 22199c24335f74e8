import { LEEFLOON, metProefIntake } from '../../test/proefintake.js';

const intake = metProefIntake();

describe('een aanvraag lezen', () => {
  it('het onthaal volgt een aanvraag zonder te lezen wat het onderzoek vond', async () => {
    await intake.klok('2026-03-09T09:00:00Z');
    const dossierId = await intake.dossier();
    const { id } = await intake.aanvraag(dossierId, [LEEFLOON]);
    const feit = { rubriek: 'middelen', tekst: 'Geen loon.', bron: 'Kruispuntbank', vastgesteldOp: '2026-03-09' };
    await intake.gelukt(`/aanvragen/${id}/feiten`, feit);
    const lees = async (rol: 'onthaal' | 'maatschappelijkWerker') => {
      const { token } = await intake.proef.maakGebruiker(`Lezer ${rol}`, [rol]);
      return (await intake.proef.vraag(`/api/aanvragen/${id}`, { token })).lichaam;
    };
    expect(await lees('maatschappelijkWerker')).toMatchObject({ feiten: [{ tekst: 'Geen loon.' }] });
    expect(await lees('onthaal')).toMatchObject({
      id,
      lijnen: [{ steun: 'LL2' }],
      feiten: [],
      verslagen: [],
      voorstellen: [],
    });
  });
});
