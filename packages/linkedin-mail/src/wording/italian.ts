import type { Wording } from './wording.ts';

export const italian: Wording = {
  language: 'it',
  greetings: ['Ciao', 'Buongiorno', 'Salve', 'Gentile', 'Buonasera'],
  defaults: [
    'vorrei entrare a far parte della tua rete LinkedIn.',
    'vorrei far parte della tua rete professionale.',
    'vorrei aggiungerti alla mia rete professionale su LinkedIn.',
    'vorrei aggiungerti alla mia rete professionale.',
    'Voglio collegarmi.',
    'Ti ho inviato una richiesta di collegamento.',
  ],
  defaultStems: ['linkedin', 'rete', 'colleg', 'contatt', 'invit'],
  invitationSubjects: [
    '{F}, vorrei aggiungerti alla mia rete professionale su LinkedIn',
    'Voglio collegarmi',
    'Ti ho inviato una richiesta di collegamento',
    'Hai un invito',
  ],
  reminderSubjects: [
    "L'invito di {N} è in attesa della tua risposta",
    'Promemoria: {F} è in attesa della tua risposta',
  ],
  reminderLines: [
    "{N} attende ancora la tua risposta. L'invito ti è stato inviato {D} giorni fa.",
    '{N} attende ancora la tua risposta.',
    "L'invito ti è stato inviato {D} giorni fa.",
    "L'invito ti è stato inviato {D} giorno fa.",
  ],
  waiting: ['{F} è in attesa della tua risposta'],
  waitingWithPosition: [
    { before: '{F}, ', between: ' presso ', after: ', è in attesa della tua risposta' },
    { before: '{F}, ', between: ' presso ', after: ' è in attesa della tua risposta' },
  ],
  relations: ['{D} collegamento in comune', '{D} collegamenti in comune'],
  photoAlts: ['Immagine del profilo di {N}', 'Foto del profilo di {N}', 'Foto di {N}'],
  viewLabels: ['Visualizza profilo', 'Vedi profilo', 'Visualizza il profilo di {N}'],
  acceptLabels: ['Accetta', 'Accetta invito'],
  intended: ['Questa email è destinata a {N}', 'Questa e-mail è destinata a {N}', 'Questo messaggio è destinato a {N}'],
  viewSubjects: [
    '{N} ha visitato il tuo profilo',
    '{N} ha visualizzato il tuo profilo',
    '{D} persone hanno visitato il tuo profilo',
  ],
  acceptedSubjects: ['{F} ha accettato il tuo invito, esplora la sua rete', '{F} ha accettato il tuo invito'],
  messageSubjects: [
    '{F} ti ha appena inviato un messaggio',
    '{*} ti ha inviato un messaggio',
    'Hai {D} nuovo messaggio',
    'Hai {D} nuovi messaggi',
  ],
  suggestionSubjects: ['{F}, aggiungi {N}{*}', 'Aggiungi {N} - {T}', 'Conosci {F}?'],
  searchSubjects: ['Sei apparso in {D} ricerche questa settimana', 'Sei comparso in {D} ricerche questa settimana'],
  countSubjects: ['Hai {D} nuovo invito', 'Hai {D} nuovi inviti', 'Hai {D} inviti in sospeso'],
  newsletterSubjects: ['{N} ti invita a {*}', '{N} ti ha invitato a {*}', '{N} ti ha invitata a {*}'],
  jobSubjects: ['{D} nuove offerte di lavoro{*}', '{*} sta cercando {*}', '{*} assume{*}'],
  securitySubjects: [
    '{*}password{*}',
    '{*}codice di verifica{*}',
    'Conferma il tuo indirizzo email{*}',
    'Conferma la tua email{*}',
  ],
};
