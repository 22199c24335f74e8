/** The payments that come with a decision, by how far they are; one row a payment, released a decision at a time. */
import { useState } from 'react';
import { Link } from 'react-router';
import { useMag, useVandaag } from '../api/vragen.js';
import { useDaad } from '../api/daad.js';
import { toonBedrag } from '../dag.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Dagenpil } from '../onderdelen/Pil.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import type { Betaling } from './vormen.js';
import { Uitkomst } from './Uitkomst.js';
import { useBetalingenVan } from './vragen.js';
import { WIJZEN, zegPeriode, zegWieNog } from './woorden.js';

type Status = 'te_geven' | 'opdracht' | 'mislukt';

export function Losse({ status, leeg }: { readonly status: Status; readonly leeg: string }) {
  const vraag = useBetalingenVan(status);
  const [gezegd, zetGezegd] = useState<string>();
  return (
    <>
      <p className="btstand" role="status">
        {gezegd}
      </p>
      <Antwoord vraag={vraag}>
        {({ betalingen }) =>
          betalingen.length === 0 ? (
            <Leeg titel="Niets te doen">{leeg}</Leeg>
          ) : (
            <ul className="brlijst">
              {betalingen.map((betaling, nr) => (
                <Rij
                  key={betaling.id}
                  betaling={betaling}
                  status={status}
                  eerste={betalingen.findIndex(({ besluitId }) => besluitId === betaling.besluitId) === nr}
                  zeg={zetGezegd}
                />
              ))}
            </ul>
          )
        }
      </Antwoord>
    </>
  );
}

interface Rijvelden {
  readonly betaling: Betaling;
  readonly status: Status;
  /** Of its decision: releasing is done once for all its payments. */
  readonly eerste: boolean;
  readonly zeg: (zin: string) => void;
}

function Rij({ betaling, status, eerste, zeg }: Rijvelden) {
  const vandaag = useVandaag();
  const mag = useMag();
  const { begunstigde, periode, bedragCent, rekeningEindigtOp, mededeling, interest, wijze } = betaling;
  const naam = mag('dossier.lezen') ? <Link to={`/dossiers/${betaling.dossierId}`}>{begunstigde}</Link> : begunstigde;
  return (
    <li className="brrij btrij" data-rij>
      <div className="zdag">
        <b>{naam}</b>
        <span className="klein zacht">
          {zegPeriode(periode)} · {mededeling}
        </span>
      </div>
      <div className="btbedrag">
        <b>{toonBedrag(bedragCent)}</b>
        <span className="klein zacht">
          {rekeningEindigtOp === null ? (WIJZEN[wijze] ?? wijze) : `rekening eindigt op ${rekeningEindigtOp}`}
        </span>
        {interest !== null && <span className="klein">{zegInterest(interest)}</span>}
      </div>
      {vandaag !== undefined && <Dagenpil vandaag={vandaag} uiterlijk={betaling.uiterlijk} />}
      <Actie betaling={betaling} status={status} eerste={eerste} zeg={zeg} />
    </li>
  );
}

function zegInterest({ dagen, bedragCent }: NonNullable<Betaling['interest']>): string {
  const over = dagen === 1 ? '1 dag interest' : `${dagen} dagen interest`;
  return bedragCent === null ? `${over}, de rentevoet is niet ingevuld` : `${over}: ${toonBedrag(bedragCent)}`;
}

function Actie({ betaling, status, eerste, zeg }: Rijvelden) {
  const mag = useMag();
  if (status === 'opdracht' && mag('betaling.opmaken')) return <Noteer betaling={betaling} />;
  if (!mag('betaling.vrijgeven')) return <span />;
  if (status === 'te_geven' && eerste) return <GeefVrij betaling={betaling} zeg={zeg} />;
  if (status === 'mislukt') return <Opnieuw betaling={betaling} zeg={zeg} />;
  return <span />;
}

function Noteer({ betaling }: Pick<Rijvelden, 'betaling'>) {
  const [open, zetOpen] = useState(false);
  return (
    <div className="acties">
      <button type="button" className="knop sm" onClick={() => zetOpen(true)}>
        Noteer uitkomst<span className="vh"> van de betaling aan {betaling.begunstigde}</span>
      </button>
      {open && <Uitkomst betaling={betaling} sluit={() => zetOpen(false)} />}
    </div>
  );
}

function GeefVrij({ betaling, zeg }: Pick<Rijvelden, 'betaling' | 'zeg'>) {
  return (
    <Daad<{ nogVrijTeGeven: readonly string[] }>
      betaling={betaling}
      naam="Geef vrij"
      pad={`/api/besluiten/${betaling.besluitId}/betaling/vrijgeven`}
      klaar={({ nogVrijTeGeven }) => zeg(`Vrijgegeven voor ${betaling.begunstigde}. ${zegWieNog(nogVrijTeGeven)}`)}
    />
  );
}

function Opnieuw({ betaling, zeg }: Pick<Rijvelden, 'betaling' | 'zeg'>) {
  return (
    <Daad<{ rekeningEindigtOp: string }>
      betaling={betaling}
      naam="Bestel opnieuw"
      pad={`/api/betalingen/${betaling.id}/opnieuw`}
      klaar={({ rekeningEindigtOp }) =>
        zeg(`Opnieuw besteld voor ${betaling.begunstigde}, op de rekening die eindigt op ${rekeningEindigtOp}.`)
      }
    />
  );
}

interface Daadvelden<T> {
  readonly betaling: Betaling;
  readonly naam: string;
  readonly pad: string;
  readonly klaar: (antwoord: T) => void;
}

/** What it did is said above the list: its own row leaves with it. */
function Daad<T>({ betaling, naam, pad, klaar }: Daadvelden<T>) {
  const daad = useDaad<T>(pad, klaar);
  return (
    <div className="acties">
      <button type="button" className="knop sm" disabled={daad.isPending} onClick={() => daad.mutate({})}>
        {naam}
        <span className="vh"> voor {betaling.begunstigde}</span>
      </button>
      {daad.isError && <NietGelukt fout={daad.error} />}
    </div>
  );
}
