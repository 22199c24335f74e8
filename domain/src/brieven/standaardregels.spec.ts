import { rechtsregelUit } from './standaardregels.js';

describe('een regel uit de tabel van artikelen', () => {
  it('noemt één artikel met zijn paragraaf', () => {
    expect(rechtsregelUit('Het bedrag', ['RMI_14_1_2'])).toEqual({
      waarover: 'Het bedrag',
      wet: 'RMI',
      artikel: '14, § 1, 2°',
      zekerheid: 'gevonden',
    });
  });

  it('somt meer artikelen van één wet op', () => {
    expect(rechtsregelUit('Hulp', ['OCMW_1', 'OCMW_57', 'OCMW_60_3']).artikel).toBe('1, 57 en 60, § 3');
  });

  it('laat een artikel waarover twijfel bestaat weg en noemt alleen de wet', () => {
    expect(rechtsregelUit('De voorzitter', ['DLB_114'])).toEqual({
      waarover: 'De voorzitter',
      wet: 'DLB',
      zekerheid: 'twijfel',
    });
  });

  it('merkt een artikel dat nog na te kijken is', () => {
    expect(rechtsregelUit('Werk', ['OCMW_60_7']).zekerheid).toBe('na_te_kijken');
  });

  it('weigert artikelen van twee wetten in één regel', () => {
    expect(() => rechtsregelUit('Hulp', ['OCMW_1', 'RMI_3'])).toThrow('één wet');
  });

  it('weigert een wet waarop geen beslissing over steun kan steunen', () => {
    expect(() => rechtsregelUit('Rechtbank', ['GERW_728'])).toThrow('draagt geen beslissing');
  });
});
