/** The examination is part of the reasons of the decision; who saves twice does not write it twice. */
export function metOnderzoek(motivering: string, mdOnderzoek: string | undefined): string {
  return mdOnderzoek === undefined || motivering.includes(mdOnderzoek)
    ? motivering
    : `${motivering}\n\nMaatschappelijke dienstverlening: ${mdOnderzoek}`;
}
