import { findWeigeringZonderMD, type GewogenLijn } from './weigeringZonderMD.js';

const lijn = (besluit: string, spoor: string | undefined): GewogenLijn => ({ besluit, spoor });
const geweigerd = lijn('WEIGERING', 'MI');

describe('een weigering van maatschappelijke integratie vraagt een onderzoek naar dienstverlening', () => {
  it.each<[string, readonly GewogenLijn[], boolean, number | undefined]>([
    ['alleen een weigering van leefloon', [geweigerd], false, 0],
    ['de weigering is de tweede lijn', [lijn('TOEKENNING', 'MI'), geweigerd], false, 1],
    ['het onderzoek is beschreven', [geweigerd], true, undefined],
    ['andere hulp toegekend in dezelfde zitting', [geweigerd, lijn('TOEKENNING', 'MD')], false, undefined],
    ['andere hulp met redenen geweigerd in dezelfde zitting', [geweigerd, lijn('WEIGERING', 'MD')], false, undefined],
    ['andere hulp verdaagd: nog niet onderzocht', [geweigerd, lijn('VERDAGING', 'MD')], false, 0],
    ['andere hulp teruggevorderd: niet onderzocht', [geweigerd, lijn('TERUGVORDERING', 'MD')], false, 0],
    ['een toekenning van leefloon', [lijn('TOEKENNING', 'MI')], false, undefined],
    ['een weigering van dienstverlening alleen', [lijn('WEIGERING', 'MD')], false, undefined],
    ['een lijn die niet bij de aanvraag hoort', [lijn('WEIGERING', undefined)], false, undefined],
    ['geen enkele lijn', [], false, undefined],
  ])('%s', (_wat, lijnen, isOnderzocht, verwacht) => {
    expect(findWeigeringZonderMD(lijnen, { isOnderzocht })).toBe(verwacht);
  });
});
