const PADEN = {
  gevaar: 'M5.5 2.2h5l3.3 3.3v5l-3.3 3.3h-5l-3.3-3.3v-5zM8 5v3.5M8 10.9v.1',
  letop: 'M8 2.7 14.3 13.3H1.7zM8 6.7v3M8 11.4v.1',
  goed: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM5.4 8.2l1.8 1.8 3.4-3.8',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 7.2v3.6M8 5v.1',
  wacht: 'M4.5 2.5h7M4.5 13.5h7M5.5 2.5v2.3L8 8l2.500-3.200V2.500M5.500 13.500v-2.300L8 8l2.500 3.200v2.300',
  klok: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 4.800V8l2.200 1.500',
  bak: 'M2.5 9.5h3l1 1.6h3l1-1.6h3M2.5 9.5 4.2 3.5h7.6l1.7 6v3h-11z',
  telefoon:
    'M4 2.5h2l1 3-1.5 1.1a7.4 7.4 0 0 0 3.9 3.9L10.5 9l3 1v2a1.5 1.5 0 0 1-1.6 1.5A10.6 10.6 0 0 1 2.5 4.1 1.5 1.5 0 0 1 4 2.5z',
  map: 'M2 4.5a1 1 0 0 1 1-1h3l1.5 2H13a1 1 0 0 1 1 1V12a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1z',
  leiding: 'M2.500 4h6M5 8h7M3.500 12h5',
  zoek: 'M7 2.7a4.3 4.3 0 1 0 0 8.600A4.300 4.300 0 0 0 7 2.700zM10.300 10.300l3.500 3.500',
  maan: 'M13 9.500A5.500 5.500 0 0 1 6.500 3 5.500 5.500 0 1 0 13 9.500z',
  weg: 'M6.500 2.500h-3v11h3M6.500 8h7M11 5.500 13.500 8 11 10.500',
  slot: 'M3.500 7h9v6.500h-9zM5.500 7V5a2.500 2.500 0 0 1 5 0v2',
  brief: 'M2 3.500h12v9H2zM2.600 4.500 8 8.800l5.400-4.300',
  druk: 'M4.500 6V2.500h7V6M4.500 11.500h-2V6h11v5.500h-2M4.500 9.500h7v4h-7z',
  comite:
    'M5.600 3.400a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400zM1.800 13c.3-2.400 1.700-3.600 3.800-3.600S9.100 10.600 9.400 13M10.300 3.700a2.200 2.200 0 0 1 0 3.900M11.600 9.700c1.500.4 2.400 1.500 2.600 3.300',
  blad: 'M4 2.500h5l3 3v8H4zM9 2.500v3h3',
  geld: 'M2 4.500h12v7H2zM8 6.500a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3z',
} as const;

export type Icoonnaam = keyof typeof PADEN;

export function Icoon({ naam, maat = 16 }: { readonly naam: Icoonnaam; readonly maat?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={maat}
      height={maat}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PADEN[naam]} />
    </svg>
  );
}
