import type { Wording } from './wording.ts';

export const dutch: Wording = {
  language: 'nl',
  greetings: ['Hallo', 'Beste', 'Hoi', 'Goedendag', 'Dag'],
  defaults: [
    'ik wil graag deel uitmaken van uw LinkedIn-netwerk.',
    'ik wil graag deel uitmaken van uw professionele netwerk.',
    'ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn.',
    'voeg mij toe aan uw LinkedIn-netwerk.',
    'Ik wil graag connecten.',
    'Ik heb u een connectieverzoek gestuurd.',
  ],
  defaultStems: ['linkedin', 'netwerk', 'connect', 'contact', 'uitnodig'],
  invitationSubjects: [
    '{F}, voeg mij toe aan uw LinkedIn-netwerk',
    'Ik wil graag connecten',
    'Ik heb u een connectieverzoek gestuurd',
    'U hebt een uitnodiging',
  ],
  reminderSubjects: ['De uitnodiging van {N} wacht op uw antwoord', 'Herinnering: {F} wacht op uw antwoord'],
  reminderLines: [
    '{N} wacht nog op uw antwoord. Deze uitnodiging is {D} dagen geleden verstuurd.',
    '{N} wacht nog op uw antwoord.',
    'Deze uitnodiging is {D} dagen geleden verstuurd.',
    'Deze uitnodiging is {D} dag geleden verstuurd.',
  ],
  waiting: ['{F} wacht op uw antwoord'],
  waitingWithPosition: [
    { before: '{F}, ', between: ' bij ', after: ', wacht op uw antwoord' },
    { before: '{F}, ', between: ' bij ', after: ' wacht op uw antwoord' },
  ],
  relations: ['{D} gemeenschappelijke connectie', '{D} gemeenschappelijke connecties'],
  photoAlts: ['Profielfoto van {N}', 'Foto van {N}'],
  viewLabels: ['Profiel weergeven', 'Profiel bekijken', 'Profiel van {N} weergeven'],
  acceptLabels: ['Accepteren', 'Uitnodiging accepteren'],
  intended: ['Deze e-mail is bedoeld voor {N}', 'Dit bericht is bedoeld voor {N}'],
  viewSubjects: ['{N} heeft uw profiel bekeken', '{D} personen hebben uw profiel bekeken'],
  acceptedSubjects: [
    '{F} heeft uw uitnodiging geaccepteerd, verken het netwerk',
    '{F} heeft uw uitnodiging geaccepteerd',
  ],
  messageSubjects: [
    '{F} heeft u zojuist een bericht gestuurd',
    '{*} heeft u een bericht gestuurd',
    'U hebt {D} nieuw bericht',
    'U hebt {D} nieuwe berichten',
  ],
  suggestionSubjects: ['{F}, voeg {N} toe{*}', 'Kent u {F}?'],
  searchSubjects: ['U bent deze week in {D} zoekopdrachten verschenen', 'U kwam deze week voor in {D} zoekopdrachten'],
  countSubjects: [
    'U hebt {D} nieuwe uitnodiging',
    'U hebt {D} nieuwe uitnodigingen',
    'U hebt {D} openstaande uitnodigingen',
  ],
  newsletterSubjects: ['{N} nodigt u uit {*}', '{N} heeft u uitgenodigd {*}'],
  jobSubjects: ['{D} nieuwe vacatures{*}', '{*} vacatures {*}', '{*} zoekt {*}'],
  securitySubjects: ['{*}wachtwoord{*}', '{*}verificatiecode{*}', 'Bevestig uw e-mailadres{*}'],
};
