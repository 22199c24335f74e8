import { Melding } from './data.mjs';
import { Gebruiksfout, parseOptions } from './opties.mjs';
import { applicationPassword, childEnvironment, findPort } from './variabelen.mjs';

const bekend = /** @type {const} */ ({ leeg: 'boolean', stop: 'boolean', alleen: 'string' });

describe('opties op de opdrachtregel', () => {
  it('staan uit tot ze gevraagd zijn', () => {
    expect(parseOptions([], bekend)).toEqual({ leeg: false, stop: false, alleen: undefined });
    expect(parseOptions(['--stop', '--alleen', 'lint'], bekend)).toEqual({ leeg: false, stop: true, alleen: 'lint' });
  });

  it.each([[['--leg']], [['leeg']], [['--alleen']], [['--leeg=ja']]])('weigert %j en noemt wat wel kan', (argv) => {
    expect(() => parseOptions(argv, bekend)).toThrow(Gebruiksfout);
    expect(() => parseOptions(argv, bekend)).toThrow('Bekend zijn: --leeg, --stop, --alleen …');
  });
});

describe('wat de processen meekrijgen', () => {
  const delen = {
    env: { PATH: '/bin' },
    data: '/data',
    databaseUrl: 'postgresql://besluitpad_app:x@127.0.0.1:1/besluitpad',
    temporal: { address: '127.0.0.1:2', namespace: 'besluitpad' },
    smtpUrl: 'smtp://127.0.0.1:3',
    apiPoort: 4,
    sleutelbos: 'k1:abc',
  };

  it('is volledig zonder dat de gebruiker iets instelt', () => {
    expect(childEnvironment(delen)).toEqual({
      PATH: '/bin',
      BESLUITPAD_DATA: '/data',
      DATABASE_URL: delen.databaseUrl,
      TEMPORAL_ADDRESS: '127.0.0.1:2',
      TEMPORAL_NAMESPACE: 'besluitpad',
      SMTP_URL: 'smtp://127.0.0.1:3',
      BESLUITPAD_AFZENDER: 'OCMW Heidebeke <besluitpad@heidebeke.example>',
      BESLUITPAD_MAILDOMEIN: 'heidebeke.example',
      BESLUITPAD_POORT: '4',
      BESLUITPAD_API_URL: 'http://127.0.0.1:4',
      BESLUITPAD_SLEUTELBOS: 'k1:abc',
      BESLUITPAD_DEMONSTRATIE: '1',
    });
  });

  it('laat alleen de eigen Temporal UI leesbare inhoud vragen', () => {
    const temporal = { ...delen.temporal, ui: 'http://127.0.0.1:5/namespaces/besluitpad' };
    expect(childEnvironment({ ...delen, temporal })).toMatchObject({ BESLUITPAD_TEMPORAL_UI: temporal.ui });
    expect(childEnvironment(delen)).not.toHaveProperty('BESLUITPAD_TEMPORAL_UI');
  });

  it('houdt het adres van de eigenaar van de databank weg van wie vragen beantwoordt', () => {
    const env = { DATABASE_BEHEER_URL: 'postgresql://eigenaar:geheim@db/b', DATABASE_URL: 'postgresql://db/b' };
    const mee = childEnvironment({ ...delen, env });
    expect(JSON.stringify(mee)).not.toContain('eigenaar');
    expect(mee['DATABASE_URL']).toBe(delen.databaseUrl);
  });

  it('neemt post en sleutels van de gebruiker over, en met een eigen aanmelddienst is het geen demonstratie', () => {
    const env = { SMTP_URL: 'smtps://mail', BESLUITPAD_SLEUTELBOS: 'k9:z', BESLUITPAD_OIDC_ISSUER: 'https://id' };
    expect(childEnvironment({ ...delen, env })).toMatchObject({ ...env, BESLUITPAD_DEMONSTRATIE: '0' });
  });

  it('gebruikt het wachtwoord van de toepassing dat de gebruiker noemt', () => {
    const beheer = 'postgresql://baas:b@db/besluitpad';
    expect(applicationPassword({}, 'eigen')).toBe('eigen');
    expect(applicationPassword({ DATABASE_URL: beheer }, 'eigen')).toBe('eigen');
    const url = 'postgresql://besluitpad_app:s%40fe@db/besluitpad';
    expect(applicationPassword({ DATABASE_URL: url, DATABASE_BEHEER_URL: beheer }, 'eigen')).toBe('s@fe');
    expect(() => applicationPassword({ DATABASE_URL: beheer, DATABASE_BEHEER_URL: beheer }, 'eigen')).toThrow(Melding);
  });

  it('aanvaardt alleen een poort die bestaat', () => {
    expect(findPort(undefined, 'BESLUITPAD_POORT')).toBeUndefined();
    expect(findPort('3080', 'BESLUITPAD_POORT')).toBe(3080);
    for (const fout of ['0', '65536', '80a', '3080.5', '']) {
      expect(() => findPort(fout, 'BESLUITPAD_POORT')).toThrow('BESLUITPAD_POORT is geen poort');
    }
  });
});
