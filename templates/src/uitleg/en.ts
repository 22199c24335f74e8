import type { Uitlegtekst } from './tekst.js';

export const en: Uitlegtekst = {
  vertaling: 'na_te_kijken',
  richting: 'ltr',
  geenBeslissing: 'Explanation, not a decision',
  titel: 'What does the letter say?',
  watIsDit: [
    'You receive a letter in Dutch from the OCMW, the public service for social welfare.',
    'The letter in Dutch is the decision. This sheet only explains it.',
    'Keep the letter.',
  ],
  kopBoodschap: 'The main message',
  kopDoen: 'What must you do?',
  klassen: {
    toegekend: {
      boodschap: 'You get help. The letter says what you get, and when.',
      doen: 'Tell us at once when something changes: your income, your family, your address or your residence permit.',
    },
    gedeeltelijk: {
      boodschap: 'You do not get all the help you asked for. You do get other help.',
      doen: 'Ask us to explain which help you get and which help you do not get.',
    },
    geweigerd: {
      boodschap: 'You do not get the help you asked for. The letter says why.',
      doen: 'Ask us to explain why. Tell us when your situation changes: you may ask again.',
    },
    minder: {
      boodschap: 'For a time you get less money, or no money. The letter says how long.',
      doen: 'Call us if you have too little money to live on.',
    },
    veranderd: {
      boodschap: 'Your help changes. The letter says what changes, and from which day.',
      doen: 'Check in the letter what you will get from now on.',
    },
    terugbetalen: {
      boodschap: 'You received too much money. We ask you to pay money back.',
      doen: 'Look in the letter how much, and by which day. Is it too much for you? Write to us before that day.',
    },
    gestopt: {
      boodschap: 'Your help stops. The letter says from which day.',
      doen: 'Call us if you still need help.',
    },
    werk: {
      boodschap: 'You get a job through the OCMW. Your living allowance stops when the job starts.',
      doen: 'Look in the letter when and where you start.',
    },
    doorgestuurd: {
      boodschap: 'Our OCMW may not decide about your request. We sent it to another OCMW.',
      doen: 'You do not have to apply again. The other OCMW will contact you.',
    },
    later: {
      boodschap: 'There is no final decision yet. The letter says when we will decide.',
      doen: 'Look in the letter which papers we still need, and give them to us.',
    },
    nietTerugbetalen: {
      boodschap: 'You do not have to pay back the money that the letter names.',
      doen: 'You do not have to do anything.',
    },
    terKennis: {
      boodschap: 'We took note of a change in your file.',
      doen: 'Check in the letter whether everything is right.',
    },
  },
  kopNietAkkoord: 'You do not agree?',
  nietAkkoord: [
    'First talk to us. That is always possible.',
    'You may also go to the labour court. Going to the court is free. The last page of the letter says how.',
  ],
  uiterlijk: 'Go to the court by {datum} at the latest.',
  werkdag: 'That is not a working day. Better go by {datum}.',
  intussen: 'Until a judge decides something else, the decision stays valid.',
  kopVragen: 'Questions?',
  vragen: 'Ask us. Always give your file number.',
  maanden: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
