/** What may be done with a list of files to destroy, by whose work it is. */
import { useState } from 'react';
import { useDaad } from '../api/daad.js';
import { useMag, useVandaag } from '../api/vragen.js';
import { leesDatum } from '../invoer/datum.js';
import { Redenform } from '../invoer/Redenform.js';
import { Datumveld, Regelveld, Tekstvak, Vink } from '../invoer/Velden.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { meervoud } from '../zitting/woorden.js';
import { LIJSTEN, type Lijst } from './vernietigingvragen.js';
import '../stijl/velden.css';

export function Vernietigstappen({ lijst }: { readonly lijst: Lijst }) {
  const mag = useMag();
  return (
    <>
      {lijst.status === 'voorstel' && mag('vernietiging.toestaan') && <StaToe lijst={lijst} />}
      {lijst.status === 'toegestaan' && mag('vernietiging.uitvoeren') && <VoerUit lijst={lijst} />}
      {(lijst.status === 'voorstel' || lijst.status === 'toegestaan') && mag('vernietiging.opmaken') && (
        <TrekIn lijst={lijst} />
      )}
    </>
  );
}

function StaToe({ lijst: { id, rev } }: { readonly lijst: Lijst }) {
  const vandaag = useVandaag();
  const [archiefKenmerk, zetKenmerk] = useState('');
  const [op, zetOp] = useState('');
  const [reden, zetReden] = useState('');
  const staToe = useDaad(`${LIJSTEN}/${id}/toestaan`, undefined, rev);
  if (vandaag === undefined) return null;
  const dag = leesDatum(op, { vandaag, verleden: true });
  const klaar = archiefKenmerk.trim() !== '' && reden.trim() !== '' && dag.soort === 'waarde';
  return (
    <form
      className="kbin"
      aria-label="Vernietiging toestaan"
      onSubmit={(e) => {
        e.preventDefault();
        if (dag.soort === 'waarde') {
          staToe.mutate({ archiefKenmerk: archiefKenmerk.trim(), archiefOp: dag.waarde, reden: reden.trim() });
        }
      }}
    >
      <Regelveld
        {...{ id: 'archiefKenmerk', waarde: archiefKenmerk, zet: zetKenmerk }}
        label="Kenmerk van de toestemming van het archief"
      />
      <Datumveld {...{ id: 'archiefOp', label: 'Dag van die toestemming', waarde: op, zet: zetOp, vandaag }} verleden />
      <Tekstvak id="reden" label="Wat hebt u nagekeken?" waarde={reden} zet={zetReden} rijen={3} />
      {staToe.isError && <NietGelukt fout={staToe.error} />}
      <button type="submit" className="knop marge-boven" disabled={!klaar || staToe.isPending}>
        Sta de vernietiging toe
      </button>
    </form>
  );
}

function VoerUit({ lijst: { id, rev, regels } }: { readonly lijst: Lijst }) {
  const [zeker, zetZeker] = useState(false);
  const voerUit = useDaad(`${LIJSTEN}/${id}/uitvoeren`, undefined, rev);
  const weg = regels.filter(({ beletsel }) => beletsel === null).length;
  return (
    <div className="kbin bhschrijf">
      <Vink id="zeker" label="Ik weet dat dit niet terug te draaien is." waarde={zeker} zet={zetZeker} />
      {voerUit.isError && <NietGelukt fout={voerUit.error} />}
      <button
        type="button"
        className="knop marge-boven"
        disabled={!zeker || voerUit.isPending}
        onClick={() => voerUit.mutate({})}
      >
        Vernietig {meervoud(weg, 'dossier', 'dossiers')}
      </button>
    </div>
  );
}

function TrekIn({ lijst: { id, rev } }: { readonly lijst: Lijst }) {
  const daad = useDaad<Lijst, { readonly reden: string }>(`${LIJSTEN}/${id}/intrekken`, undefined, rev);
  return (
    <Redenform
      {...{ naam: 'Lijst intrekken', id: 'intrekreden', vraag: 'Waarom trekt u deze lijst in?', daad }}
      knop="Trek de lijst in"
    />
  );
}
