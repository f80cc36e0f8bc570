import type { Locale } from '@guestlist/model';

/** What a member can send to an inviter to ask what they want, in the inviter's language. `to` is the first name. */
export const ASK_WORDS: Readonly<Record<Locale, (to: string, from: string) => string>> = {
  en: (to, from) =>
    `Hello ${to},\n\nthank you for your invitation. I like to know the people I connect with, and I do not think we have met. What made you think of me, and what would you like to talk about?\n\nKind regards,\n${from}`,
  fr: (to, from) =>
    `Bonjour ${to},\n\nmerci pour votre invitation. J’aime connaître les personnes de mon réseau, et je crois que nous ne nous sommes pas encore rencontrés. Qu’est-ce qui vous a fait penser à moi, et de quoi aimeriez-vous parler ?\n\nBien cordialement,\n${from}`,
  de: (to, from) =>
    `Guten Tag ${to},\n\nvielen Dank für Ihre Einladung. Ich kenne die Menschen in meinem Netzwerk gern, und ich glaube, wir sind uns noch nicht begegnet. Wie sind Sie auf mich gekommen, und worüber möchten Sie sprechen?\n\nMit freundlichen Grüßen\n${from}`,
  es: (to, from) =>
    `Hola, ${to}:\n\ngracias por la invitación. Me gusta conocer a las personas de mi red y creo que aún no nos conocemos. ¿Qué le hizo pensar en mí y de qué le gustaría hablar?\n\nUn saludo cordial,\n${from}`,
  it: (to, from) =>
    `Buongiorno ${to},\n\ngrazie per l’invito. Mi piace conoscere le persone della mia rete e credo che non ci siamo ancora incontrati. Che cosa l’ha portata a pensare a me, e di che cosa vorrebbe parlare?\n\nCordiali saluti,\n${from}`,
  pt: (to, from) =>
    `Olá, ${to},\n\nobrigado pelo convite. Gosto de conhecer as pessoas da minha rede e creio que ainda não nos conhecemos. O que o fez pensar em mim, e sobre o que gostaria de conversar?\n\nCom os melhores cumprimentos,\n${from}`,
  nl: (to, from) =>
    `Dag ${to},\n\nbedankt voor uw uitnodiging. Ik ken de mensen in mijn netwerk graag, en volgens mij hebben we elkaar nog niet ontmoet. Hoe kwam u bij mij terecht, en waarover zou u het willen hebben?\n\nVriendelijke groet,\n${from}`,
  pl: (to, from) =>
    `Dzień dobry, ${to},\n\ndziękuję za zaproszenie. Lubię znać osoby, które mam w sieci, a chyba jeszcze się nie spotkaliśmy. Co zwróciło uwagę na mój profil i o czym chcielibyśmy porozmawiać?\n\nPozdrawiam serdecznie\n${from}`,
};
