/** The fields of a schema: what must be filled in first, what may be added behind one button each. */
import type { Veldfout } from '../api/vraag.js';
import { foutBij } from '../invoer/Foutoverzicht.js';
import { Datumveld, Kieslijst, Regelveld, Tekstvak, Vink } from '../invoer/Velden.js';
import { keuzenaam, rijnaam, veldnaam } from './namen.js';
import {
  alsGroep,
  alsLijst,
  alsTekst,
  isLang,
  keuzesVan,
  leegVoor,
  soortVan,
  variantenVan,
  type Getypt,
  type Groep,
  type Vorm,
} from './vorm.js';

interface Gemeen {
  readonly vandaag: string;
  readonly fouten: readonly Veldfout[];
}

interface Groepeigenschappen extends Gemeen {
  readonly vorm: Vorm;
  readonly waarde: Groep;
  readonly zet: (waarde: Groep) => void;
  readonly pad: string;
}

export function Groepvelden({ vorm, waarde, zet, pad, ...gemeen }: Groepeigenschappen) {
  const { properties = {}, required = [] } = vorm;
  const velden = Object.entries(properties).filter(([, deel]) => deel.const === undefined);
  const toon = velden.filter(([naam]) => required.includes(naam) || waarde[naam] !== undefined);
  const extra = velden.filter(([naam]) => !required.includes(naam) && waarde[naam] === undefined);
  return (
    <div className="svelden">
      {toon.map(([naam, deel]) => (
        <Veld
          key={naam}
          naam={naam}
          vorm={deel}
          waarde={waarde[naam]}
          zet={(nieuw) => zet({ ...waarde, [naam]: nieuw })}
          pad={pad === '' ? naam : `${pad}.${naam}`}
          {...(required.includes(naam)
            ? {}
            : { weg: () => zet(Object.fromEntries(Object.entries(waarde).filter(([ander]) => ander !== naam))) })}
          {...gemeen}
        />
      ))}
      {extra.length > 0 && (
        <div className="bijdoen">
          {extra.map(([naam, deel]) => (
            <button
              key={naam}
              type="button"
              className="knop sm"
              onClick={() => zet({ ...waarde, [naam]: metEen(deel, naam) })}
            >
              + {veldnaam(naam)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** A list that somebody asks for begins with one row. */
function metEen(vorm: Vorm, naam: string): Getypt {
  const leeg = leegVoor(vorm, naam);
  if (soortVan(vorm, naam) === 'janee') return true;
  return Array.isArray(leeg) && leeg.length === 0 ? [leegVoor(vorm.items ?? {}, naam)] : leeg;
}

interface Veldeigenschappen extends Gemeen {
  readonly naam: string;
  readonly vorm: Vorm;
  readonly waarde: Getypt | undefined;
  readonly zet: (waarde: Getypt) => void;
  readonly pad: string;
  readonly weg?: () => void;
  readonly label?: string;
}

function Veld(eigenschappen: Veldeigenschappen) {
  const { naam, vorm, waarde, zet, pad, weg, vandaag, fouten, label = veldnaam(naam) } = eigenschappen;
  const soort = soortVan(vorm, naam);
  if (soort === 'groep' || soort === 'varianten' || soort === 'lijst') return <Samengesteld {...eigenschappen} />;
  const hulp = vorm.description;
  const veld = {
    ...{ id: pad, label, waarde: alsTekst(waarde), zet, fout: foutBij(fouten, pad) },
    ...(hulp === undefined ? {} : { hulp }),
  };
  return (
    <div className={soort === 'tekst' && isLang(vorm) ? 'sveld lang' : 'sveld'}>
      {soort === 'keuze' && (
        <Kieslijst {...veld} opties={(keuzesVan(vorm) ?? []).map((code) => ({ code, naam: keuzenaam(code) }))} />
      )}
      {soort === 'janee' && <Vink id={pad} label={label} waarde={waarde === true} zet={zet} />}
      {soort === 'dag' && <Datumveld {...veld} vandaag={vandaag} />}
      {soort === 'bedrag' && <Regelveld {...veld} breedte="kort" invulling="decimal" naast={<span>euro</span>} />}
      {soort === 'getal' && <Regelveld {...veld} breedte="kort" invulling="numeric" />}
      {soort === 'tekst' && (isLang(vorm) ? <Tekstvak {...veld} rijen={2} /> : <Regelveld {...veld} />)}
      {weg !== undefined && <Wegknop label={label} weg={weg} />}
    </div>
  );
}

function Wegknop({ label, weg }: { readonly label: string; readonly weg: () => void }) {
  return (
    <button type="button" className="knop kaal sm wegknop" aria-label={`Haal weg: ${label}`} onClick={weg}>
      Haal weg
    </button>
  );
}

function Samengesteld({ naam, vorm, waarde, zet, pad, weg, label = veldnaam(naam), ...gemeen }: Veldeigenschappen) {
  const soort = soortVan(vorm, naam);
  return (
    <fieldset className={soort === 'lijst' ? 'sgroep kaal' : 'sgroep'} id={pad}>
      <legend>{label}</legend>
      {vorm.description !== undefined && <p className="vhulp">{vorm.description}</p>}
      {soort === 'groep' && <Groepvelden vorm={vorm} waarde={alsGroep(waarde)} zet={zet} pad={pad} {...gemeen} />}
      {soort === 'varianten' && <Varianten vorm={vorm} waarde={alsGroep(waarde)} zet={zet} pad={pad} {...gemeen} />}
      {soort === 'lijst' && <Lijst naam={naam} vorm={vorm} waarde={alsLijst(waarde)} zet={zet} pad={pad} {...gemeen} />}
      {weg !== undefined && <Wegknop label={label} weg={weg} />}
    </fieldset>
  );
}

function Varianten({ vorm, waarde, zet, pad, ...gemeen }: Groepeigenschappen) {
  const varianten = variantenVan(vorm);
  if (varianten === undefined) return null;
  const { veld, opties } = varianten;
  const gekozen = opties[alsTekst(waarde[veld])];
  return (
    <div className="svelden">
      <Kieslijst
        id={`${pad}.${veld}`}
        label="Kies wat past"
        waarde={alsTekst(waarde[veld])}
        zet={(code) => zet({ ...alsGroep(leegVoor(opties[code] ?? {}, '')), [veld]: code })}
        opties={Object.keys(opties).map((code) => ({ code, naam: keuzenaam(code) }))}
      />
      {gekozen !== undefined && <Groepvelden vorm={gekozen} waarde={waarde} zet={zet} pad={pad} {...gemeen} />}
    </div>
  );
}

interface Lijsteigenschappen extends Gemeen {
  readonly naam: string;
  readonly vorm: Vorm;
  readonly waarde: readonly Getypt[];
  readonly zet: (waarde: readonly Getypt[]) => void;
  readonly pad: string;
}

function Lijst({ naam, vorm, waarde, zet, pad, ...gemeen }: Lijsteigenschappen) {
  const onder = vorm.items ?? {};
  return (
    <div className="slijst">
      {waarde.map((een, nr) => (
        <Veld
          key={nr}
          naam={naam}
          label={`${rijnaam(naam)} ${nr + 1}`}
          vorm={onder}
          waarde={een}
          zet={(nieuw) => zet(waarde.map((oud, plaats) => (plaats === nr ? nieuw : oud)))}
          pad={`${pad}[${nr}]`}
          {...(waarde.length > (vorm.minItems ?? 0)
            ? { weg: () => zet(waarde.filter((_, plaats) => plaats !== nr)) }
            : {})}
          {...gemeen}
        />
      ))}
      {waarde.length < (vorm.maxItems ?? Number.POSITIVE_INFINITY) && (
        <button type="button" className="knop sm" onClick={() => zet([...waarde, leegVoor(onder, naam)])}>
          + {rijnaam(naam)}
        </button>
      )}
    </div>
  );
}
