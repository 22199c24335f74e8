import { useWerkers } from '../api/vragen.js';
import { foutBij } from '../invoer/Foutoverzicht.js';
import { Datumveld, Keuze, Kieslijst, Regelveld, Vink } from '../invoer/Velden.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { NIEUW_DOSSIER, type Gezinslid } from './gegevens.js';
import type { Stapeigenschappen } from './Onthaal.js';

const LEEG_LID: Gezinslid = { naam: '', verwantschap: '', geboren: '', samenwonend: true, onderhoudsplichtig: false };

export function Gezin({ intake, wijzig, fouten, vandaag }: Stapeigenschappen) {
  const { gezin, alleen } = intake;
  const bekend = typeof intake.client === 'object';
  return (
    <>
      <Keuze
        id="alleen"
        label={bekend ? 'Komt er iemand bij het gezin?' : 'Woont de persoon alleen?'}
        waarde={alleen}
        zet={(keuze) =>
          wijzig({ alleen: keuze, ...(keuze === 'nee' && gezin.length === 0 ? { gezin: [LEEG_LID] } : {}) })
        }
        fout={foutBij(fouten, 'alleen')}
        hulp={
          bekend ? 'Wat al in het dossier staat, blijft staan.' : 'Met wie iemand samenwoont, telt bij de berekening.'
        }
        opties={
          bekend
            ? [
                { code: 'ja', naam: 'Nee, het gezin blijft zoals het is' },
                { code: 'nee', naam: 'Ja, ik voeg iemand toe' },
              ]
            : [
                { code: 'ja', naam: 'Ja, alleen' },
                { code: 'nee', naam: 'Nee, samen met anderen' },
              ]
        }
      />
      {alleen === 'nee' && (
        <>
          {gezin.map((lid, nr) => (
            <Lid
              key={nr}
              nr={nr}
              lid={lid}
              vandaag={vandaag}
              fout={(veld) => foutBij(fouten, `gezin.${nr}.${veld}`)}
              zet={(deel) => wijzig({ gezin: gezin.map((een, plaats) => (plaats === nr ? { ...een, ...deel } : een)) })}
              weg={() => wijzig({ gezin: gezin.filter((_, plaats) => plaats !== nr) })}
            />
          ))}
          <button type="button" className="knop" onClick={() => wijzig({ gezin: [...gezin, LEEG_LID] })}>
            Nog iemand toevoegen
          </button>
        </>
      )}
    </>
  );
}

interface Lideigenschappen {
  readonly nr: number;
  readonly lid: Gezinslid;
  readonly vandaag: string;
  readonly fout: (veld: string) => string | undefined;
  readonly zet: (deel: Partial<Gezinslid>) => void;
  readonly weg: () => void;
}

function Lid({ nr, lid, vandaag, fout, zet, weg }: Lideigenschappen) {
  const id = `gezin.${nr}`;
  return (
    <fieldset className="deelblok">
      <legend>Gezinslid {nr + 1}</legend>
      <div className="twee">
        <Regelveld
          id={`${id}.naam`}
          label="Voornaam en naam"
          waarde={lid.naam}
          zet={(naam) => zet({ naam })}
          fout={fout('naam')}
        />
        <Regelveld
          id={`${id}.verwantschap`}
          label="Wie is dit voor de persoon?"
          waarde={lid.verwantschap}
          zet={(verwantschap) => zet({ verwantschap })}
          fout={fout('verwantschap')}
        />
      </div>
      <Datumveld
        id={`${id}.geboren`}
        label="Geboortedatum"
        mag
        verleden
        vandaag={vandaag}
        waarde={lid.geboren}
        zet={(geboren) => zet({ geboren })}
        fout={fout('geboren')}
      />
      <Vink
        id={`${id}.samenwonend`}
        label="Woont op hetzelfde adres"
        waarde={lid.samenwonend}
        zet={(samenwonend) => zet({ samenwonend })}
      />
      <Vink
        id={`${id}.onderhoudsplichtig`}
        label="Is onderhoudsplichtig"
        uitleg="Moet volgens de wet bijdragen in het onderhoud. Twijfelt u, laat het leeg: de werker kijkt het na."
        waarde={lid.onderhoudsplichtig}
        zet={(onderhoudsplichtig) => zet({ onderhoudsplichtig })}
      />
      <button type="button" className="knop kaal weg" onClick={weg}>
        Haal gezinslid {nr + 1} weg
      </button>
    </fieldset>
  );
}

export function Dossierkeuze({ intake, wijzig, fouten }: Stapeigenschappen) {
  const werkers = useWerkers(true);
  const dossiers = typeof intake.client === 'object' ? intake.client.dossiers : [];
  return (
    <>
      {dossiers.length > 0 && (
        <Keuze
          id="dossierId"
          label="Bij welk dossier hoort deze aanvraag?"
          waarde={intake.dossierId}
          zet={(dossierId) => wijzig({ dossierId })}
          fout={foutBij(fouten, 'dossierId')}
          opties={[
            ...dossiers.map(({ id, nummer }) => ({ code: id, naam: `Dossier ${nummer}` })),
            {
              code: NIEUW_DOSSIER,
              naam: 'Een nieuw dossier',
              uitleg: 'Alleen als het vorige gesloten is of over iets heel anders gaat.',
            },
          ]}
        />
      )}
      {intake.dossierId === NIEUW_DOSSIER && (
        <Antwoord vraag={werkers} rijen={3}>
          {(lijst) => (
            <>
              <Kieslijst
                id="werkerId"
                label="Wie volgt het dossier?"
                leeg="Kies een maatschappelijk werker"
                waarde={intake.werkerId}
                zet={(werkerId) => wijzig({ werkerId })}
                fout={foutBij(fouten, 'werkerId')}
                opties={[...lijst]
                  .sort((een, ander) => een.open - ander.open)
                  .map(({ id, naam, open }) => ({
                    code: id,
                    naam: `${naam}, ${open} open ${open === 1 ? 'dossier' : 'dossiers'}`,
                  }))}
                hulp="Wie de minste open dossiers heeft die u mag zien, staat eerst."
              />
              <Vink
                id="vertrouwelijk"
                label="Vertrouwelijk dossier"
                uitleg="Niet elke collega mag weten dat deze persoon hulp vraagt: een familielid, een collega, een bekende."
                waarde={intake.vertrouwelijk}
                zet={(vertrouwelijk) => wijzig({ vertrouwelijk })}
              />
            </>
          )}
        </Antwoord>
      )}
    </>
  );
}
