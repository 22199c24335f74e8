/** The committee decides otherwise than proposed: per line, with its own reasons. */
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { Tekstvak } from '../invoer/Velden.js';
import type { Punt } from '../zitting/vormen.js';
import type { LegVast } from './PuntScherm.js';
import { KORTST } from './Verdaag.js';
import { useStuk, type Stuk } from './vragen.js';
import '../stijl/velden.css';

interface Eigenschappen {
  readonly punt: Punt;
  readonly legVast: LegVast;
  readonly sluit: () => void;
}

type Wat = 'zoals' | 'weigeren' | 'verdagen';
const KEUZES = [
  ['zoals', 'Zoals voorgesteld'],
  ['weigeren', 'Weigeren'],
  ['verdagen', 'Verdagen'],
] as const;

interface Lijnkeuze {
  readonly wat: Wat;
  readonly tekst: string;
}
const ONGEWIJZIGD: Lijnkeuze = { wat: 'zoals', tekst: '' };

export function Anders({ punt, legVast, sluit }: Eigenschappen) {
  const stuk = useStuk(punt.id).data;
  const [keuzes, zetKeuzes] = useState<Readonly<Record<string, Lijnkeuze>>>({});
  const [motivering, zetMotivering] = useState('');
  const [mdOnderzoek, zetMd] = useState('');
  const [fout, zetFout] = useState<string>();
  const lijnen = Object.entries(keuzes).filter(([, { wat }]) => wat !== 'zoals');
  const beslis = () => {
    if (lijnen.length === 0) zetFout('Kies minstens één lijn die anders beslist wordt.');
    else if (lijnen.some(([, { tekst }]) => tekst.trim() === ''))
      zetFout('Schrijf bij elke lijn wat het comité beslist.');
    else if (motivering.trim().length < KORTST) zetFout('Schrijf waarom het comité anders beslist.');
    else {
      legVast({
        uitkomst: 'anders',
        eigenMotivering: motivering.trim(),
        ...(mdOnderzoek.trim() === '' ? {} : { mdOnderzoek: mdOnderzoek.trim() }),
        lijnen: lijnen.map(([aanvraaglijnId, keuze]) => alsLijn(aanvraaglijnId, keuze)),
      });
    }
  };
  return (
    <Modal
      opened
      onClose={sluit}
      size="xl"
      title={`Punt ${punt.volgnr}: anders beslissen`}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      lockScroll={false}
    >
      {stuk?.lijnen.map((lijn) => (
        <Lijn
          key={lijn.aanvraaglijnId ?? lijn.tekst}
          lijn={lijn}
          keuze={keuzes[lijn.aanvraaglijnId ?? ''] ?? ONGEWIJZIGD}
          zet={(keuze) => zetKeuzes((vorig) => ({ ...vorig, [lijn.aanvraaglijnId ?? '']: keuze }))}
        />
      ))}
      <Redenen {...{ motivering, zetMotivering, mdOnderzoek, zetMd, fout }} />
      <p className="zacht klein">Een ander bedrag toekennen dan voorgesteld, noteert u nog langs de API.</p>
      <div className="acties marge-boven">
        <button type="button" className="knop hoofd groot" onClick={beslis}>
          Leg vast
        </button>
        <button type="button" className="knop groot" onClick={sluit}>
          Terug
        </button>
      </div>
    </Modal>
  );
}

interface Redenvelden {
  readonly motivering: string;
  readonly zetMotivering: (tekst: string) => void;
  readonly mdOnderzoek: string;
  readonly zetMd: (tekst: string) => void;
  readonly fout: string | undefined;
}

function Redenen({ motivering, zetMotivering, mdOnderzoek, zetMd, fout }: Redenvelden) {
  return (
    <>
      <Tekstvak
        id="motivering"
        label="Eigen motivering van het comité"
        hulp="Ze steunt op het verslag. Ze komt in de notulen en in de beslissing."
        waarde={motivering}
        zet={zetMotivering}
        rijen={4}
        fout={fout}
      />
      <Tekstvak
        id="mdOnderzoek"
        label="Onderzoek naar dienstverlening"
        hulp="Nodig als het comité een leefloon weigert en niet meteen over andere hulp beslist."
        waarde={mdOnderzoek}
        zet={zetMd}
        rijen={2}
        mag
      />
    </>
  );
}

function alsLijn(aanvraaglijnId: string, { wat, tekst }: Lijnkeuze): object {
  if (wat === 'verdagen') return { aanvraaglijnId, uitkomst: 'verdaagd', onderzoeksopdracht: tekst.trim() };
  return { aanvraaglijnId, besluit: 'WEIGERING', invoer: { soort: 'weigering' }, tekst: tekst.trim() };
}

interface Lijnvelden {
  readonly lijn: Stuk['lijnen'][number];
  readonly keuze: Lijnkeuze;
  readonly zet: (keuze: Lijnkeuze) => void;
}

function Lijn({ lijn, keuze, zet }: Lijnvelden) {
  return (
    <fieldset className="zlijn">
      <legend>{lijn.tekst}</legend>
      <div className="zkeuzes">
        {KEUZES.map(([code, naam]) => (
          <button
            key={code}
            type="button"
            className="zkeus"
            aria-pressed={keuze.wat === code}
            onClick={() => zet({ ...keuze, wat: code })}
          >
            {naam}
          </button>
        ))}
      </div>
      {keuze.wat !== 'zoals' && (
        <Tekstvak
          id={`lijn-${lijn.aanvraaglijnId ?? ''}`}
          label={keuze.wat === 'weigeren' ? 'Wat beslist het comité?' : 'Wat moet er nog onderzocht worden?'}
          waarde={keuze.tekst}
          zet={(tekst) => zet({ ...keuze, tekst })}
          rijen={2}
        />
      )}
    </fieldset>
  );
}
