/** The server refused what was noted at this item: why, and what stands there when somebody else was first. */
import { Probleem } from '../api/vraag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import type { Punt } from '../zitting/vormen.js';
import type { Bewaren } from './bewaren.js';

interface Genoteerd {
  readonly genoteerdDoor: string | null;
  readonly ja: number | null;
  readonly nee: number | null;
}

export function Geweigerdpunt({ punt, bewaren }: { readonly punt: Punt; readonly bewaren: Bewaren }) {
  const geweigerd = bewaren.wachtend.filter(({ doel, staat }) => staat === 'geweigerd' && doel === punt.id);
  return geweigerd.map(({ sleutel, fout }) => (
    <div key={sleutel} className="bericht gevaar" role="alert">
      <Icoon naam="gevaar" maat={20} />
      <div>
        <h2>Niet bewaard</h2>
        <p>{zinVan(fout)}</p>
      </div>
      <button type="button" className="knop groot" onClick={() => bewaren.neemWeg(sleutel)}>
        Begrepen
      </button>
    </div>
  ));
}

export function zinVan(fout: unknown): string {
  if (!(fout instanceof Probleem)) return 'Er ging iets mis op deze bladzijde.';
  const { huidig } = fout;
  if (fout.status !== 412 || !isGenoteerd(huidig)) return [fout.zin, ...fout.fouten.map((f) => f.boodschap)].join(' ');
  const wie = huidig.genoteerdDoor ?? 'Iemand anders';
  return `${wie} noteerde dit punt al: ${huidig.ja ?? 0} ja, ${huidig.nee ?? 0} nee. Dat staat er; wat u koos, is niet bewaard.`;
}

function isGenoteerd(huidig: unknown): huidig is Genoteerd {
  return typeof huidig === 'object' && huidig !== null && 'genoteerdDoor' in huidig;
}
