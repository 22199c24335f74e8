/** Payments: what waits for release, what the bank has, what it refused, the runs, and the answers of the bank. */
import { useSearchParams } from 'react-router';
import { useMag } from '../api/vragen.js';
import { Tabs } from '../onderdelen/Tabs.js';
import { Kruimel } from '../schil/Schil.js';
import { useLijsttoetsen } from '../schil/lijsttoetsen.js';
import { Bank } from './Bank.js';
import { Losse } from './Losse.js';
import { Runs } from './Runs.js';
import '../stijl/zitting.css';
import '../stijl/brieven.css';
import '../stijl/betalingen.css';

const TABS = [
  { code: 'run', naam: 'Betaalruns' },
  { code: 'te_geven', naam: 'Vrij te geven', leeg: 'Er wacht geen eerste betaling op vrijgave.' },
  { code: 'opdracht', naam: 'Bij de bank', leeg: 'De bank heeft op alles geantwoord.' },
  { code: 'mislukt', naam: 'Geweigerd', leeg: 'De bank weigerde niets.' },
  { code: 'bank', naam: 'Antwoorden van de bank' },
] as const;

export function Betalingen() {
  const mag = useMag();
  const [zoek] = useSearchParams();
  const tabs = TABS.filter(({ code }) => code !== 'bank' || mag('betaling.opmaken'));
  const tab = tabs.find(({ code }) => code === zoek.get('toon')) ?? TABS[0];
  useLijsttoetsen();
  return (
    <>
      <Kruimel pad={[{ naam: 'Betalingen' }]} />
      <div className="kop1">
        <div>
          <h1>Betalingen</h1>
          <p className="sub">Wie zet klaar, geeft niet vrij. Twee personen geven vrij, elk onder eigen naam.</p>
        </div>
      </div>
      <Tabs label="Welke betalingen" tabs={tabs} gekozen={tab.code} />
      {tab.code === 'run' && <Runs />}
      {tab.code === 'bank' && <Bank />}
      {'leeg' in tab && <Losse key={tab.code} status={tab.code} leeg={tab.leeg} />}
    </>
  );
}
