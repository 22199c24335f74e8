import { isInstalled, refuseOldNode } from './installatie.mjs';
import { findUser } from './onbevoegd.mjs';
import { cacheFolder, parseVersion } from './temporalprogramma.mjs';

describe('de versie van Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is goed', (versie) => {
    expect(() => refuseOldNode(versie)).not.toThrow();
  });

  it.each(['18.20.8', '20.18.3', '16.0.0'])('%s is te oud, en de melding zegt wat wel kan', (versie) => {
    expect(() => refuseOldNode(versie)).toThrow(`Node 20.19 of nieuwer nodig; dit is ${versie}`);
  });
});

describe('of de pakketten er staan', () => {
  const slot = {
    packages: {
      '': {},
      domain: { version: '0.1.0' },
      'node_modules/@besluitpad/domain': { link: true },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/alleen-windows': { version: '1.0.0', optional: true },
    },
  };

  it('ja, wanneer alles van het slot er staat; wat niet voor deze machine is mag ontbreken', () => {
    expect(isInstalled(slot, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(true);
  });

  it.each([
    ['er nooit iets geïnstalleerd werd', undefined],
    ['een pakket ontbreekt', { packages: {} }],
    ['een pakket van een andere versie is', { packages: { 'node_modules/zod': { version: '4.6.6' } } }],
  ])('nee, wanneer %s', (_naam, gevonden) => {
    expect(isInstalled(slot, gevonden)).toBe(false);
  });
});

describe('het programma van Temporal', () => {
  it('heeft een versie die uit zijn eigen woorden komt', () => {
    expect(parseVersion('temporal version 1.8.2 (Server 1.31.2, UI 2.50.1)')).toBe('1.31.2');
    expect(parseVersion('bash: temporal: command not found')).toBeUndefined();
  });

  it('wordt bewaard buiten de broncode', () => {
    expect(cacheFolder({ BESLUITPAD_CACHE: '/cache' })).toBe('/cache');
    expect(cacheFolder({ XDG_CACHE_HOME: '/xdg' })).toBe('/xdg/besluitpad');
  });
});

describe('de gebruiker die PostgreSQL draait', () => {
  const passwd = 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65533:nobody:/:/bin/false\n';

  it('is een bestaande gebruiker zonder rechten', () => {
    expect(findUser(passwd, ['postgres', 'nobody'])).toEqual({ uid: 65534, gid: 65533 });
    expect(findUser(`${passwd}postgres:x:70:71::/:/bin/sh\n`, ['postgres', 'nobody'])).toEqual({ uid: 70, gid: 71 });
  });

  it('is nooit root, ook niet onder een andere naam', () => {
    expect(findUser('postgres:x:0:0::/:/bin/sh\n', ['postgres'])).toBeUndefined();
  });
});
