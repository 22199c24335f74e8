/** Everything on one page before it is sent, each with the way back to where it is mended. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Veldfout } from '../api/vraag.js';
import { useHulpsoorten, useWerkers } from '../api/vragen.js';
import { toonDagVolledig, toonGeboorte } from '../dag.js';
import { useGeheugen } from '../geheugen.js';
import { leesDatum } from '../invoer/datum.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { hoofdletter } from '../woorden.js';
import { LEGE_INTAKE, naamVan, NIEUW_DOSSIER, stapVanVeld, type Intake, type Stap } from './gegevens.js';
import { SPOORNAMEN } from './Hulp.js';
import { KLAAR, type Klaargegevens } from './Klaar.js';
import { Geweigerd, NIETS_VERZONDEN, verstuur, type Verzonden } from './verstuur.js';

interface Eigenschappen {
  readonly intake: Intake;
  readonly vandaag: string;
}

const GEEN: readonly Veldfout[] = [];

export function Nazicht({ intake, vandaag }: Eigenschappen) {
  const [, , vergeet] = useGeheugen('onthaal', LEGE_INTAKE);
  const [, zetKlaar] = useGeheugen<Klaargegevens | undefined>(KLAAR, undefined);
  const [verzonden, zetVerzonden, vergeetVerzonden] = useGeheugen<Verzonden>('onthaal.verzonden', NIETS_VERZONDEN);
  const [, zetGeweigerd, vergeetGeweigerd] = useGeheugen<readonly Veldfout[]>('onthaal.geweigerd', GEEN);
  const navigeer = useNavigate();
  const bewaarplaats = useQueryClient();
  const stuur = useMutation({
    mutationFn: () => {
      vergeetGeweigerd();
      return verstuur(intake, verzonden, vandaag, zetVerzonden);
    },
    onSuccess: async ({ dossierId = '', aanvraag }) => {
      if (aanvraag !== undefined) zetKlaar({ dossierId, aanvraag, naam: naamVan(intake), dringend: intake.dringend });
      await navigeer('/onthaal/klaar');
      vergeet();
      vergeetVerzonden();
      await bewaarplaats.invalidateQueries();
    },
    onError: (fout) => {
      if (!(fout instanceof Geweigerd)) return;
      zetGeweigerd(fout.fouten);
      const stap = fout.fouten.map(({ veld }) => stapVanVeld(veld)).find((een) => een !== undefined);
      if (stap !== undefined) void navigeer(`/onthaal/${stap}`, { state: 'nazicht' });
    },
  });
  const begonnen = verzonden.clientId !== undefined;
  return (
    <>
      <p className="inleiding">Kijk na met de persoon. Daarna staat de aanvraag in het register.</p>
      <Overzicht intake={intake} vandaag={vandaag} begonnen={begonnen} />
      {stuur.isError && (
        <NietGelukt
          fout={stuur.error instanceof Geweigerd ? stuur.error.probleem : stuur.error}
          opnieuw={() => stuur.mutate()}
        />
      )}
      {begonnen && stuur.isError && (
        <p className="klein zacht">
          De persoon is al bewaard. Probeert u opnieuw, dan gaat het verder waar het stopte.
        </p>
      )}
      <div className="stapknoppen">
        <button
          type="button"
          className="knop hoofd groot"
          disabled={stuur.isPending || stuur.isSuccess}
          onClick={() => stuur.mutate()}
        >
          {stuur.isPending ? 'Wordt geregistreerd' : 'Registreer de aanvraag'}
        </button>
      </div>
    </>
  );
}

interface Rij {
  readonly stap: Stap;
  readonly naam: string;
  readonly inhoud: ReactNode;
}

function Overzicht({ intake, vandaag, begonnen }: Eigenschappen & { readonly begonnen: boolean }) {
  const soorten = useHulpsoorten().data?.hulpsoorten ?? [];
  const werker = useWerkers(true).data?.find(({ id }) => id === intake.werkerId)?.naam;
  const steunnaam = (code: string) => hoofdletter(soorten.find(({ steun }) => steun === code)?.naam ?? code);
  const { vraag, lijnen, stukken } = intake;
  const rijen: readonly Rij[] = [
    ...wieRijen(intake, vandaag, begonnen),
    { stap: 'gezin', naam: 'Gezin', inhoud: gezinszin(intake) },
    { stap: 'dossier', naam: 'Dossier', inhoud: dossierzin(intake, werker) },
    { stap: 'vraag', naam: 'Ontvangen', inhoud: `${hoofdletter(dagzin(vraag.ontvangenOp, vandaag))}, ${vraag.wijze}` },
    { stap: 'vraag', naam: 'De vraag', inhoud: <span className="letterlijk">{vraag.tekst}</span> },
    {
      stap: 'steun',
      naam: 'Hulp',
      inhoud: (
        <ul>
          {lijnen.map(({ steun, spoor, omschrijving }) => (
            <li key={steun}>
              <span className="spoor" title={SPOORNAMEN[spoor]}>
                {spoor}
              </span>{' '}
              {steunnaam(steun)}
              <span className="kuitleg">{omschrijving}</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      stap: 'stukken',
      naam: 'Stukken',
      inhoud: stukken.length === 0 ? 'Geen' : stukken.map(({ bestand }) => bestand.name).join(', '),
    },
  ];
  const vast: readonly Stap[] = begonnen ? ['wie', 'persoon', 'bereik'] : [];
  return (
    <dl className="nazicht">
      {rijen.map(({ stap, naam, inhoud }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{inhoud}</dd>
          <dd className="wijzig">
            {vast.includes(stap) ? (
              <span className="bewaard">
                <Icoon naam="goed" /> bewaard
              </span>
            ) : (
              <Link to={`/onthaal/${stap}`} state="nazicht">
                Wijzig<span className="vh"> {naam.toLowerCase()}</span>
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function wieRijen(intake: Intake, vandaag: string, begonnen: boolean): readonly Rij[] {
  if (intake.client !== 'nieuw') return [{ stap: 'wie', naam: 'Persoon', inhoud: naamVan(intake) }];
  const { persoon, bereik } = intake;
  const waar = { '': '', eigen: 'eigen adres', veilig: 'veilig adres', balie: 'haalt brieven af aan de balie' };
  const adres = [bereik.straat, bereik.gemeente].filter((deel) => bereik.waar !== 'balie' && deel.trim() !== '');
  const contact = [bereik.tel, bereik.mail, bereik.nietBellen ? 'niet bellen' : ''].filter((deel) => deel !== '');
  return [
    {
      stap: 'persoon',
      naam: 'Persoon',
      inhoud: `${naamVan(intake)}${persoon.geboren === '' ? '' : `, geboren ${dagzin(persoon.geboren, vandaag, true)}`}${
        begonnen ? '' : ' (nieuw)'
      }`,
    },
    { stap: 'bereik', naam: 'Brieven', inhoud: hoofdletter([...adres, waar[bereik.waar]].join(', ')) },
    { stap: 'bereik', naam: 'Contact', inhoud: contact.length === 0 ? 'Niet gekend' : contact.join(', ') },
  ];
}

function gezinszin({ alleen, gezin, client }: Intake): string {
  if (alleen === 'ja') return client === 'nieuw' ? 'Woont alleen' : 'Blijft zoals in het dossier';
  return gezin.map(({ naam, verwantschap }) => `${naam} (${verwantschap})`).join(', ');
}

function dossierzin({ dossierId, client, vertrouwelijk }: Intake, werker: string | undefined): string {
  if (dossierId !== NIEUW_DOSSIER) {
    const gekozen = typeof client === 'object' ? client.dossiers.find(({ id }) => id === dossierId) : undefined;
    return gekozen?.nummer ?? '';
  }
  return `Nieuw, bij ${werker ?? 'een werker'}${vertrouwelijk ? ', vertrouwelijk' : ''}`;
}

function dagzin(tekst: string, vandaag: string, verleden = false): string {
  const gelezen = leesDatum(tekst, { vandaag, verleden });
  if (gelezen.soort !== 'waarde') return tekst;
  return verleden ? toonGeboorte(gelezen.waarde) : toonDagVolledig(gelezen.waarde);
}
