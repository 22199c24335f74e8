import type { Uitlegtekst } from './tekst.js';

export const fr: Uitlegtekst = {
  vertaling: 'na_te_kijken',
  richting: 'ltr',
  geenBeslissing: 'Explication, pas une décision',
  titel: 'Que dit la lettre ?',
  watIsDit: [
    "Vous recevez une lettre en néerlandais de l'OCMW (CPAS), le service public d'aide sociale.",
    "La lettre en néerlandais est la décision. Cette feuille l'explique seulement.",
    'Gardez la lettre.',
  ],
  kopBoodschap: 'Le message principal',
  kopDoen: 'Que devez-vous faire ?',
  klassen: {
    toegekend: {
      boodschap: 'Vous recevez une aide. La lettre dit ce que vous recevez, et quand.',
      doen: 'Dites-nous tout de suite ce qui change : vos revenus, votre famille, votre adresse ou votre séjour.',
    },
    gedeeltelijk: {
      boodschap: "Vous ne recevez pas toute l'aide demandée. Vous recevez bien une autre aide.",
      doen: 'Demandez-nous quelle aide vous recevez et quelle aide vous ne recevez pas.',
    },
    geweigerd: {
      boodschap: "Vous ne recevez pas l'aide demandée. La lettre dit pourquoi.",
      doen: 'Demandez-nous pourquoi. Votre situation change ? Vous pouvez faire une nouvelle demande.',
    },
    minder: {
      boodschap: "Pendant un certain temps, vous recevez moins d'argent, ou rien. La lettre dit combien de temps.",
      doen: "Appelez-nous si vous n'avez pas assez d'argent pour vivre.",
    },
    veranderd: {
      boodschap: 'Votre aide change. La lettre dit ce qui change, et à partir de quel jour.',
      doen: 'Regardez dans la lettre ce que vous recevez à partir de maintenant.',
    },
    terugbetalen: {
      boodschap: "Vous avez reçu trop d'argent. Nous vous demandons d'en rembourser.",
      doen: "Regardez dans la lettre combien, et pour quel jour. C'est trop pour vous ? Écrivez-nous avant ce jour.",
    },
    gestopt: {
      boodschap: "Votre aide s'arrête. La lettre dit à partir de quel jour.",
      doen: "Appelez-nous si vous avez encore besoin d'aide.",
    },
    werk: {
      boodschap: "Vous recevez un travail par l'OCMW. Votre revenu d'intégration s'arrête quand le travail commence.",
      doen: 'Regardez dans la lettre quand et où vous commencez.',
    },
    doorgestuurd: {
      boodschap: "Notre OCMW ne peut pas décider de votre demande. Nous l'avons envoyée à un autre OCMW.",
      doen: "Vous ne devez pas refaire votre demande. L'autre OCMW vous contacte.",
    },
    later: {
      boodschap: "Il n'y a pas encore de décision définitive. La lettre dit quand nous décidons.",
      doen: 'Regardez dans la lettre quels papiers il nous faut encore, et donnez-les-nous.',
    },
    nietTerugbetalen: {
      boodschap: "Vous ne devez pas rembourser l'argent dont parle la lettre.",
      doen: 'Vous ne devez rien faire.',
    },
    terKennis: {
      boodschap: 'Nous avons noté un changement dans votre dossier.',
      doen: 'Regardez dans la lettre si tout est juste.',
    },
  },
  kopNietAkkoord: "Vous n'êtes pas d'accord ?",
  nietAkkoord: [
    "Parlez-en d'abord avec nous. C'est toujours possible.",
    "Vous pouvez aussi aller au tribunal du travail. C'est gratuit. La dernière page de la lettre explique comment.",
  ],
  uiterlijk: 'Allez au tribunal au plus tard le {datum}.',
  werkdag: "Ce n'est pas un jour ouvrable. Allez-y plutôt au plus tard le {datum}.",
  intussen: "Tant qu'un juge n'en décide pas autrement, la décision reste valable.",
  kopVragen: 'Des questions ?',
  vragen: 'Demandez-nous. Donnez toujours votre numéro de dossier.',
  maanden: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};
