/** What happened in the file, newest first, from what it holds. */
import type { Dossier } from '../api/vormen.js';
import { dagInBrussel, toonBedrag, toonDag } from '../dag.js';
import { Icoon, type Icoonnaam } from '../onderdelen/Icoon.js';
import { briefstatus, gewoon, hoofdletter, orgaannaam } from '../woorden.js';

interface Gebeurtenis {
  readonly sleutel: string;
  readonly dag: string;
  readonly icoon: Icoonnaam;
  readonly titel: string;
  readonly tekst?: string;
}

export function gebeurtenissen(dossier: Dossier): readonly Gebeurtenis[] {
  const lijst: Gebeurtenis[] = [
    ...dossier.aanvragen.map(({ id, ontvangenOp, registernummer }) => ({
      ...{ sleutel: id, dag: ontvangenOp, icoon: 'blad' as const },
      titel: `Aanvraag ${registernummer} ontvangen`,
    })),
    ...dossier.besluiten.map(({ id, datum, orgaan, lijnen }) => ({
      ...{ sleutel: id, dag: datum, icoon: 'comite' as const },
      titel: `Beslist door ${orgaannaam(orgaan)}`,
      tekst: lijnen
        .map(({ tekst, bedragCent }) =>
          bedragCent === null || tekst.includes('€') ? tekst : `${tekst} (${toonBedrag(bedragCent)})`,
        )
        .join(' '),
    })),
    ...dossier.brieven.map(({ id, briefdatum, soort, versie, status }) => ({
      ...{ sleutel: id, dag: briefdatum, icoon: 'brief' as const },
      titel: `Brief: ${gewoon(soort)}`,
      tekst: `Versie ${versie}, ${briefstatus(status)}.`,
    })),
    ...dossier.contacten.map(({ id, op, soort, tekst }) => ({
      ...{ sleutel: id, dag: dagInBrussel(op), icoon: 'telefoon' as const },
      ...{ titel: `Contact: ${gewoon(soort)}`, tekst },
    })),
  ];
  return lijst.sort((a, b) => b.dag.localeCompare(a.dag));
}

export function Tijdlijn({ dossier }: { readonly dossier: Dossier }) {
  return (
    <section aria-labelledby="tijdlijn">
      <h2 id="tijdlijn">Tijdlijn</h2>
      <ol className="lijn">
        {gebeurtenissen(dossier).map(({ sleutel, dag, icoon, titel, tekst }) => (
          <li key={sleutel}>
            <span className="bol">
              <Icoon naam={icoon} maat={14} />
            </span>
            <div>
              <div className="tk">
                <b>{hoofdletter(titel)}</b>
                <time dateTime={dag}>{toonDag(dag)}</time>
              </div>
              {tekst !== undefined && <p>{tekst}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
