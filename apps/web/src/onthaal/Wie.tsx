/** Who asks: found again when known, and looked up once more before a new person is made. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Gevonden } from '../api/vormen.js';
import { doe } from '../api/vraag.js';
import { useVandaag } from '../api/vragen.js';
import { toonGeboorte } from '../dag.js';
import { leesDatum } from '../invoer/datum.js';
import { foutBij } from '../invoer/Foutoverzicht.js';
import { Regelveld } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { voorletters } from '../schil/Schil.js';
import type { Intake } from './gegevens.js';
import type { Stapeigenschappen } from './Onthaal.js';

const zoekClient = (zoek: string) => doe<readonly Gevonden[]>('/api/clienten/zoeken', { zoek });

export function Wie({ intake, wijzig, fouten }: Stapeigenschappen) {
  const zoek = useMutation({ mutationFn: zoekClient });
  const zoekNu = () => {
    if (intake.zoek.trim().length >= 2) zoek.mutate(intake.zoek.trim());
  };
  return (
    <>
      <p className="inleiding">Zoek eerst: misschien kennen wij deze persoon al.</p>
      <div
        className="zoekrij"
        onKeyDown={(e) => {
          if (e.key !== 'Enter' || !(e.target instanceof HTMLInputElement) || e.target.type === 'radio') return;
          e.preventDefault();
          zoekNu();
        }}
      >
        <Regelveld
          id="zoek"
          label="Naam, rijksregisternummer of dossiernummer"
          waarde={intake.zoek}
          zet={(tekst) => wijzig({ zoek: tekst })}
          fout={foutBij(fouten, 'zoek')}
        />
        <button type="button" className="knop groot" onClick={zoekNu} disabled={zoek.isPending}>
          <Icoon naam="zoek" /> Zoek
        </button>
      </div>
      {zoek.isError && <NietGelukt fout={zoek.error} opnieuw={zoekNu} />}
      <p className="klein zacht" role="status">
        {zoek.data === undefined ? '' : zegAantal(zoek.data.length)}
      </p>
      <Uitslag intake={intake} wijzig={wijzig} gevonden={zoek.data} />
    </>
  );
}

interface Uitslageigenschappen extends Pick<Stapeigenschappen, 'intake' | 'wijzig'> {
  readonly gevonden: readonly Gevonden[] | undefined;
}

function Uitslag({ intake, wijzig, gevonden }: Uitslageigenschappen) {
  return (
    <fieldset className="vraag">
      <legend className="vh">Wie is het?</legend>
      <div className="keuzes">
        {(gevonden ?? gekozen(intake)).map((een) => (
          <Persoonkeuze
            key={een.id}
            een={een}
            aan={typeof intake.client === 'object' && intake.client.id === een.id}
            kies={() =>
              wijzig({ client: een, dossierId: een.dossiers.length === 1 ? (een.dossiers[0]?.id ?? '') : '' })
            }
          />
        ))}
        {(gevonden !== undefined || intake.client === 'nieuw') && (
          <label className="keuze">
            <input
              type="radio"
              name="wie"
              id="nieuw"
              checked={intake.client === 'nieuw'}
              onChange={() => wijzig({ client: 'nieuw', dossierId: 'nieuw', iemandAnders: false })}
            />
            <span>
              <b>Nieuwe persoon</b>
              <span className="kuitleg">Staat niet in deze lijst.</span>
            </span>
          </label>
        )}
      </div>
    </fieldset>
  );
}

const gekozen = ({ client }: Intake): readonly Gevonden[] => (typeof client === 'object' ? [client] : []);

function zegAantal(aantal: number): string {
  if (aantal === 0) return 'Niemand gevonden die u mag zien.';
  return aantal === 1 ? '1 persoon gevonden.' : `${aantal} personen gevonden.`;
}

interface Persoonkeuzeeigenschappen {
  readonly een: Gevonden;
  readonly aan: boolean;
  readonly kies: () => void;
}

function Persoonkeuze({ een, aan, kies }: Persoonkeuzeeigenschappen) {
  const nummers = een.dossiers.map(({ nummer }) => nummer).join(', ');
  return (
    <label className="keuze">
      <input type="radio" name="wie" id={`wie-${een.id}`} checked={aan} onChange={kies} />
      <span className="gezicht" aria-hidden="true">
        {voorletters(`${een.voornaam} ${een.naam}`)}
      </span>
      <span>
        <b>
          {een.voornaam} {een.naam}
        </b>
        <span className="kuitleg">
          {een.geboren === null ? 'geboortedatum niet bekend' : `geboren ${toonGeboorte(een.geboren)}`}
          {nummers === '' ? ', geen dossier' : `, dossier ${nummers}`}
        </span>
      </span>
    </label>
  );
}

/** Who may be this person already: the same number, or the same name with no other day of birth. */
export function useDubbelen() {
  const [gevonden, zet] = useState<readonly Gevonden[]>([]);
  const vandaag = useVandaag() ?? '';
  const zoek = useMutation({
    mutationFn: async ({ persoon }: Intake) => {
      const { insz, voornaam, naam, geboren } = persoon;
      const opNummer = insz.replaceAll(/\D/g, '').length === 11 ? await zoekClient(insz) : [];
      const opNaam = await zoekClient(`${voornaam.trim()} ${naam.trim()}`);
      const dag = leesDatum(geboren, { vandaag, verleden: true });
      const zelfdeDag = opNaam.filter(
        (een) => een.geboren === null || dag.soort !== 'waarde' || een.geboren === dag.waarde,
      );
      return [...opNummer, ...zelfdeDag].filter(({ id }, nr, alle) => alle.findIndex((een) => een.id === id) === nr);
    },
    onSuccess: zet,
  });
  return {
    gevonden,
    bezig: zoek.isPending,
    fout: zoek.error,
    /** True when nobody is like it, or when the person at the desk said that it is somebody else. */
    isNieuw: async (intake: Intake): Promise<boolean> => {
      if (intake.iemandAnders) return true;
      const lijst = await zoek.mutateAsync(intake).catch(() => undefined);
      return lijst?.length === 0;
    },
  };
}

interface Dubbeleneigenschappen {
  readonly intake: Intake;
  readonly wijzig: (deel: Partial<Intake>) => void;
  readonly dubbelen: ReturnType<typeof useDubbelen>;
}

export function Dubbelen({ intake, wijzig, dubbelen }: Dubbeleneigenschappen) {
  if (dubbelen.fout !== null) return <NietGelukt fout={dubbelen.fout} />;
  if (dubbelen.gevonden.length === 0) return null;
  return (
    <section className="bericht letop dubbel" role="alert">
      <Icoon naam="letop" maat={20} />
      <div>
        <h2>Kennen wij deze persoon al?</h2>
        <p>Twee keer dezelfde persoon geeft twee dossiers. Kies wie het is.</p>
        <ul>
          {dubbelen.gevonden.map((een) => (
            <li key={een.id}>
              <span>
                <b>
                  {een.voornaam} {een.naam}
                </b>
                <span className="kuitleg">
                  {een.geboren === null ? 'geboortedatum niet bekend' : `geboren ${toonGeboorte(een.geboren)}`}
                  {een.dossiers.length === 0 ? '' : `, dossier ${een.dossiers.map(({ nummer }) => nummer).join(', ')}`}
                </span>
              </span>
              <button
                type="button"
                className="knop"
                onClick={() => wijzig({ client: een, dossierId: een.dossiers[0]?.id ?? '', iemandAnders: false })}
              >
                Dit is de persoon
              </button>
            </li>
          ))}
        </ul>
        <label className="keuze vink">
          <input
            type="checkbox"
            checked={intake.iemandAnders}
            onChange={(e) => wijzig({ iemandAnders: e.currentTarget.checked })}
          />
          <span>
            <b>Nee, dit is iemand anders</b>
          </span>
        </label>
      </div>
    </section>
  );
}
