/** For who keeps the program: the wording of the letters, files to destroy, and whether the installation is healthy. */
import { useSearchParams } from 'react-router';
import { useMag } from '../api/vragen.js';
import { Tabs } from '../onderdelen/Tabs.js';
import { Leeg } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import { useLijsttoetsen } from '../schil/lijsttoetsen.js';
import { Briefteksten } from './Briefteksten.js';
import { Gezondheid } from './Gezondheid.js';
import { Vernietiging } from './Vernietiging.js';
import '../stijl/zitting.css';
import '../stijl/brieven.css';
import '../stijl/beheer.css';

const TABS = [
  { code: 'teksten', naam: 'Teksten van de brieven', recht: 'sjabloon.lezen' },
  { code: 'vernietiging', naam: 'Te vernietigen dossiers', recht: 'vernietiging.lezen' },
  { code: 'toestand', naam: 'Toestand', recht: 'beheer.techniek' },
] as const;

export function Beheer() {
  const mag = useMag();
  const [zoek] = useSearchParams();
  const tabs = TABS.filter(({ recht }) => mag(recht));
  const tab = tabs.find(({ code }) => code === zoek.get('toon')) ?? tabs[0];
  useLijsttoetsen();
  return (
    <>
      <Kruimel pad={[{ naam: 'Beheer' }]} />
      <div className="kop1">
        <div>
          <h1>Beheer</h1>
          <p className="sub">
            Wat hier verandert, geldt voor elk dossier. Teksten gelden pas als een tweede ze publiceert.
          </p>
        </div>
      </div>
      <Tabs label="Wat wilt u beheren?" tabs={tabs} gekozen={tab?.code} />
      {tab === undefined && <Leeg titel="Niets te beheren">Uw functie beheert niets in het programma.</Leeg>}
      {tab?.code === 'teksten' && <Briefteksten />}
      {tab?.code === 'vernietiging' && <Vernietiging />}
      {tab?.code === 'toestand' && <Gezondheid />}
    </>
  );
}
