import { foutBij } from '../invoer/Foutoverzicht.js';
import { Datumveld, Keuze, Regelveld, Vink } from '../invoer/Velden.js';
import type { Intake } from './gegevens.js';
import type { Stapeigenschappen } from './Onthaal.js';

export function Persoon({ intake, wijzig, fouten, vandaag }: Stapeigenschappen) {
  const { persoon } = intake;
  // Another name is another question: who was like the one before says nothing about this one.
  const zet = (deel: Partial<typeof persoon>) => wijzig({ persoon: { ...persoon, ...deel }, iemandAnders: false });
  const fout = (veld: string) => foutBij(fouten, veld);
  return (
    <>
      <Keuze
        id="aanspreking"
        label="Hoe spreken wij de persoon aan?"
        waarde={persoon.aanspreking}
        zet={(aanspreking) => zet({ aanspreking })}
        fout={fout('aanspreking')}
        naastElkaar
        opties={[
          { code: 'de heer', naam: 'Meneer' },
          { code: 'mevrouw', naam: 'Mevrouw' },
          { code: 'neutraal', naam: 'Neutraal' },
        ]}
      />
      <div className="twee">
        <Regelveld
          id="voornaam"
          label="Voornaam"
          waarde={persoon.voornaam}
          zet={(voornaam) => zet({ voornaam })}
          fout={fout('voornaam')}
        />
        <Regelveld
          id="naam"
          label="Familienaam"
          waarde={persoon.naam}
          zet={(naam) => zet({ naam })}
          fout={fout('naam')}
        />
      </div>
      <Datumveld
        id="geboren"
        label="Geboortedatum"
        mag
        verleden
        vandaag={vandaag}
        waarde={persoon.geboren}
        zet={(geboren) => zet({ geboren })}
        fout={fout('geboren')}
      />
      <Regelveld
        id="insz"
        label="Rijksregisternummer of bisnummer"
        mag
        breedte="middel"
        invulling="numeric"
        hulp="Elf cijfers. Punten en streepjes mogen."
        waarde={persoon.insz}
        zet={(insz) => zet({ insz })}
        fout={fout('insz')}
      />
      <Meer persoon={persoon} zet={zet} />
    </>
  );
}

interface Meereigenschappen {
  readonly persoon: Intake['persoon'];
  readonly zet: (deel: Partial<Intake['persoon']>) => void;
}

function Meer({ persoon, zet }: Meereigenschappen) {
  return (
    <details className="meer">
      <summary>Nationaliteit, burgerlijke staat en verblijf</summary>
      <Regelveld
        id="nationaliteit"
        label="Nationaliteit"
        mag
        breedte="middel"
        waarde={persoon.nationaliteit}
        zet={(nationaliteit) => zet({ nationaliteit })}
      />
      <Regelveld
        id="burgerlijkeStaat"
        label="Burgerlijke staat"
        mag
        breedte="middel"
        waarde={persoon.burgerlijkeStaat}
        zet={(burgerlijkeStaat) => zet({ burgerlijkeStaat })}
      />
      <Regelveld
        id="verblijfsstatus"
        label="Verblijfsstatus"
        mag
        breedte="middel"
        waarde={persoon.verblijfsstatus}
        zet={(verblijfsstatus) => zet({ verblijfsstatus })}
      />
    </details>
  );
}

export function Bereik({ intake, wijzig, fouten }: Stapeigenschappen) {
  const { bereik } = intake;
  const zet = (deel: Partial<typeof bereik>) => wijzig({ bereik: { ...bereik, ...deel } });
  const fout = (veld: string) => foutBij(fouten, veld);
  return (
    <>
      <Keuze
        id="waar"
        label="Waar mogen brieven naartoe?"
        waarde={bereik.waar}
        zet={(waar) => zet({ waar })}
        fout={fout('waar')}
        opties={[
          { code: 'eigen', naam: 'Naar het eigen adres' },
          {
            code: 'veilig',
            naam: 'Naar een ander, veilig adres',
            uitleg: 'Thuis leest iemand mee, of het is er niet veilig. Wij sturen dan niets naar huis.',
          },
          { code: 'balie', naam: 'De persoon haalt brieven af aan de balie', uitleg: 'Bijvoorbeeld wie dakloos is.' },
        ]}
      />
      {(bereik.waar === 'eigen' || bereik.waar === 'veilig') && (
        <div className="twee">
          <Regelveld
            id="straat"
            label="Straat en nummer"
            waarde={bereik.straat}
            zet={(straat) => zet({ straat })}
            fout={fout('straat')}
          />
          <Regelveld
            id="gemeente"
            label="Postnummer en gemeente"
            waarde={bereik.gemeente}
            zet={(gemeente) => zet({ gemeente })}
            fout={fout('gemeente')}
          />
        </div>
      )}
      <Contact bereik={bereik} zet={zet} fout={fout} />
    </>
  );
}

interface Contacteigenschappen {
  readonly bereik: Intake['bereik'];
  readonly zet: (deel: Partial<Intake['bereik']>) => void;
  readonly fout: (veld: string) => string | undefined;
}

function Contact({ bereik, zet, fout }: Contacteigenschappen) {
  return (
    <>
      <div className="twee">
        <Regelveld
          id="tel"
          label="Telefoon"
          mag
          soort="tel"
          waarde={bereik.tel}
          zet={(tel) => zet({ tel })}
          fout={fout('tel')}
        />
        <Regelveld
          id="mail"
          label="E-mail"
          mag
          soort="email"
          waarde={bereik.mail}
          zet={(mail) => zet({ mail })}
          fout={fout('mail')}
        />
      </div>
      <Vink
        id="nietBellen"
        label="Niet bellen"
        uitleg="Bellen kan gevaarlijk zijn of wil de persoon niet. Elke collega ziet dit."
        waarde={bereik.nietBellen}
        zet={(nietBellen) => zet({ nietBellen })}
      />
      <Vink
        id="grootdruk"
        label="Brieven in grote letters"
        waarde={bereik.grootdruk}
        zet={(grootdruk) => zet({ grootdruk })}
      />
      <Regelveld
        id="iban"
        label="Rekeningnummer"
        mag
        breedte="middel"
        hulp="Om later op te betalen. Bijvoorbeeld BE68 5390 0754 7034"
        waarde={bereik.iban}
        zet={(iban) => zet({ iban })}
        fout={fout('iban')}
      />
    </>
  );
}
