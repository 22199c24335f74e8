import { foutBij } from '../invoer/Foutoverzicht.js';
import { Datumveld, Kieslijst, Tekstvak } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { DRINGEND, type Lijn } from './gegevens.js';
import type { Stapeigenschappen } from './Onthaal.js';

const WIJZEN = [
  { code: 'mondeling', naam: 'Mondeling, aan de balie of op gesprek' },
  { code: 'brief', naam: 'Met een brief' },
  { code: 'aangetekend', naam: 'Met een aangetekende brief' },
  { code: 'mail', naam: 'Met een e-mail' },
  { code: 'gemachtigde', naam: 'Door iemand met een volmacht' },
  { code: 'doorgezonden', naam: 'Doorgezonden door een ander OCMW' },
] as const;

const DRINGENDE_LIJN: Lijn = {
  ...{ steun: DRINGEND, spoor: 'MD', omschrijving: 'Dringende hulp', leverdatum: '', liters: '' },
};

export function Vraag({ intake, wijzig, fouten, vandaag }: Stapeigenschappen) {
  const { vraag, dringend, lijnen } = intake;
  const zet = (deel: Partial<typeof vraag>) => wijzig({ vraag: { ...vraag, ...deel } });
  const zonderDringend = lijnen.filter(({ steun }) => steun !== DRINGEND);
  const wisselDringend = () =>
    wijzig({ dringend: !dringend, lijnen: dringend ? zonderDringend : [DRINGENDE_LIJN, ...zonderDringend] });
  return (
    <>
      <Dringend dringend={dringend} wissel={wisselDringend} />
      <Tekstvak
        id="vraag"
        label="Wat vraagt de persoon?"
        hulp="In zijn eigen woorden. Dit komt zo in het register."
        rijen={5}
        waarde={vraag.tekst}
        zet={(tekst) => zet({ tekst })}
        fout={foutBij(fouten, 'vraag')}
      />
      <Kieslijst
        id="wijze"
        label="Hoe kwam de aanvraag binnen?"
        waarde={vraag.wijze}
        zet={(wijze: typeof vraag.wijze) => zet({ wijze })}
        fout={foutBij(fouten, 'wijze')}
        opties={WIJZEN}
      />
      <Datumveld
        id="ontvangenOp"
        label="Wanneer kwam de aanvraag binnen?"
        hulp="Typ een dag, of vandaag of gisteren. Vanaf die dag loopt de termijn."
        vandaag={vandaag}
        waarde={vraag.ontvangenOp}
        zet={(ontvangenOp) => zet({ ontvangenOp })}
        fout={foutBij(fouten, 'ontvangenOp')}
      />
      {vraag.wijze === 'doorgezonden' && (
        <Datumveld
          id="eersteOntvangstOp"
          label="Wanneer ontving het eerste OCMW ze?"
          vandaag={vandaag}
          waarde={vraag.eersteOntvangstOp}
          zet={(eersteOntvangstOp) => zet({ eersteOntvangstOp })}
          fout={foutBij(fouten, 'eersteOntvangstOp')}
        />
      )}
    </>
  );
}

function Dringend({ dringend, wissel }: { readonly dringend: boolean; readonly wissel: () => void }) {
  return (
    <div className={dringend ? 'dringend aan' : 'dringend'}>
      <div>
        <b>Kan het niet wachten?</b>
        <p>Geen eten, geen dak, geen verwarming of geen medicijnen vandaag.</p>
      </div>
      <button type="button" className="knop groot" id="dringend" aria-pressed={dringend} onClick={wissel}>
        <Icoon naam="gevaar" /> {dringend ? 'Dringend aangeduid' : 'Dit is dringend'}
      </button>
      {dringend && (
        <p className="uitleg" role="status">
          Wij zetten <b>dringende hulp</b> bij de aanvraag. Alleen de voorzitter mag dringend beslissen: verwittig die
          zodra u geregistreerd hebt.
        </p>
      )}
    </div>
  );
}
