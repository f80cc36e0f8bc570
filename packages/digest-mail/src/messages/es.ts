import { writing } from './counting.ts';
import { es as notices } from './es-notices.ts';
import type { Messages, People } from './messages.ts';

const { counted, date, inDays, number, people: namesAnd } = writing('es');

const people = (who: People): string => namesAnd(who, { one: '# persona más', other: '# personas más' });

export const es: Messages = {
  locale: 'es',
  date,
  subject: {
    worth: (on, worth, mass) =>
      `${on}: ${people(worth)} – para aceptar${mass > 0 ? `, ${counted(mass, { one: '# puede esperar', other: '# pueden esperar' })}` : ''}`,
    massOnly: (on, mass) =>
      `${on}: ${counted(mass, { one: '# invitación, nada urgente', other: '# invitaciones, nada urgente' })}`,
    suspiciousOnly: (on, suspicious) =>
      `${on}: cuidado con ${counted(suspicious, { one: '# invitación', other: '# invitaciones' })}`,
    newsOnly: (on) => `${on}: novedades de sus invitaciones`,
    silence: (on) => `${on}: ¿sigue activo el reenvío?`,
  },
  greeting: (name) => (name === null ? 'Hola:' : `Hola, ${name}:`),
  opening: {
    arrived: (arrived) =>
      counted(arrived, {
        one: '# persona le ha enviado una invitación en LinkedIn desde su último resumen.',
        other: '# personas le han enviado una invitación en LinkedIn desde su último resumen.',
      }),
    noneArrived: 'No hay invitaciones nuevas desde su último resumen.',
    waiting: (all) =>
      counted(all, {
        one: 'En total, # invitación espera su respuesta.',
        other: 'En total, # invitaciones esperan su respuesta.',
      }),
    worth: (worth) => counted(worth, { one: '# merece un sí.', other: '# merecen un sí.' }),
    mass: (mass) => counted(mass, { one: '# parece un envío masivo.', other: '# parecen envíos masivos.' }),
    suspicious: (suspicious) => counted(suspicious, { one: '# pide cautela.', other: '# piden cautela.' }),
    onlyYou:
      'Lo que toque aquí queda anotado. En LinkedIn no cambia nada hasta que usted decida allí: «Aceptar» le lleva a la página.',
  },
  worth: {
    heading: 'Para aceptar',
    score: (score) => `${number(score)} de 100`,
    mutual: (mutual) =>
      `${counted(mutual.count, { one: '# contacto en común', other: '# contactos en común' })}${mutual.names.length > 0 ? `: ${people(mutual)}` : ''}`,
    reminded: 'LinkedIn se lo ha recordado',
    lapses: (days) => `Caduca ${inDays(days)}`,
    byHand: 'Este mensaje lo reenvió usted, así que nos fiamos de su palabra: la firma de LinkedIn ya no está.',
    forwarded: 'Un servicio de correo de confianza responde por él: la firma de LinkedIn se rompió por el camino.',
    notChecked: 'No hemos podido comprobar que LinkedIn enviara este mensaje.',
    briefly: { byHand: 'reenviada por usted', forwarded: 'avalada por un servicio de correo' },
  },
  someone: 'Alguien',
  action: {
    accept: 'Aceptar',
    ignore: 'Ignorar',
    more: 'Más',
    later: 'Más tarde',
    report: 'Preparar una denuncia',
    undo: 'Deshacer',
    about: (label, name) => `${label}: ${name}`,
  },
  mass: {
    heading: 'Parecen envíos masivos',
    explanation: 'Probablemente enviadas a muchas personas a la vez. Si conoce a alguien, en «Más» puede aceptar.',
    campaign: (company, count) =>
      company === null
        ? counted(count, { one: '# invitación de una misma oleada', other: '# invitaciones de una misma oleada' })
        : `${counted(count, { one: '# invitación', other: '# invitaciones' })} de ${company}`,
    people,
    ignoreAll: (count) => counted(count, { one: 'Ignorar esta', other: 'Ignorar las #' }),
  },
  suspicious: {
    heading: 'Con cautela',
    unsigned:
      'Nadie garantiza que LinkedIn enviara estos mensajes; por eso aquí nada de ellos es un enlace. No abra nada en el mensaje original: mire en LinkedIn mismo.',
    misdirected:
      'LinkedIn envió estos mensajes a otra dirección que la suya; quizá otra persona los ha reenviado. Si esa dirección también es suya, añádala en los ajustes.',
    bothWays:
      'De algunos nadie garantiza que los enviara LinkedIn; otros se enviaron a otra dirección que la suya. Aquí nada de ellos es un enlace. No abra nada en el mensaje original: mire en LinkedIn mismo.',
    inTheNameOf: (name) => `En nombre de ${name}`,
  },
  unread: {
    heading: 'Mensajes que no hemos podido leer',
    explanation: 'Cada uno puede ser una invitación. Los originales están en su buzón: mírelos allí o en LinkedIn.',
    notRead: (on) => `Un mensaje de LinkedIn del ${on}`,
    whatToDo: 'Qué hacer',
  },
  decided: {
    heading: 'Lo que ha decidido desde entonces',
    action: {
      accept: 'Aceptada',
      ignore: 'Ignorada',
      follow: 'Siguiendo',
      ask: 'Pregunta enviada',
      report: 'Denuncia preparada',
      later: 'Más tarde',
    },
    several: { accept: 'Aceptadas', ignore: 'Ignoradas' },
    newDevice: 'decidido desde un dispositivo nuevo',
    byReply: 'por su respuesta',
    more: (count) => counted(count, { one: 'Y # más', other: 'Y # más' }),
    history: 'Ver el historial',
  },
  heldBack: {
    heading: 'No se ha decidido nada por usted',
    text: (count) =>
      `${counted(count, { one: '# enlace de su resumen se abrió', other: '# enlaces de su resumen se abrieron' })} más deprisa de lo que toca una persona, como hacen los antivirus de correo. No se ha decidido nada. Si fue usted, confírmelo, por favor.`,
    look: '¿Fue usted?',
  },
  written: {
    heading: '¿Se han escrito?',
    question: (name, on) => `El ${on} aceptó la invitación de ${name}. Unas líneas suyas serían un buen comienzo.`,
    turnOff: 'No preguntar más',
  },
  tip: {
    heading: 'Para días más tranquilos',
    text: (strangers) =>
      `${counted(strangers, { one: '# persona que usted no conoce le envió una invitación', other: '# personas que usted no conoce le enviaron una invitación' })} en siete días. En los ajustes de LinkedIn puede elegir quién le invita: todo el mundo, quien conozca su dirección de correo o solo sus contactos importados. También puede ofrecer primero «Seguir». Eso solo puede cambiarlo usted, en LinkedIn.`,
  },
  weekly: {
    heading: '¿Demasiado a menudo?',
    text: 'Ha dejado reposar los tres últimos resúmenes. Quizá baste con uno por semana; no se pierde nada.',
    yes: 'Una vez por semana',
  },
  silence: {
    text: (days) =>
      `Desde hace ${counted(days, { one: '# día', other: '# días' })} no nos llega ningún mensaje de LinkedIn. Puede que sea solo una época tranquila. ¿Sigue activo el reenvío en su buzón?`,
    check: 'Comprobar el reenvío',
  },
  week: {
    heading: 'Sus últimos días',
    explanation: 'Cuántas llegaron cada día y cuántas parecían dignas de aceptar.',
    ofAll: (worth, all) => `${number(worth)} de ${number(all)}`,
  },
  moreOnPage: (count) => counted(count, { one: 'Y # más en la página', other: 'Y # más en la página' }),
  reply: {
    heading: 'O simplemente responda',
    how: 'Responda a este mensaje con los números, por ejemplo:',
  },
  footer: {
    asPage: 'Ver como página',
    settings: 'Ajustes',
    history: 'Historial',
    unsubscribe: 'Darse de baja',
    why: 'Recibe este mensaje porque reenvía a Guestlist las invitaciones de LinkedIn.',
    notAffiliated: 'Guestlist no tiene relación con LinkedIn y nunca inicia sesión allí.',
  },
  notices,
};
