import { writing } from './counting.ts';
import type { NoticeMessages } from './notice-messages.ts';

const { counted } = writing('es');

export const es: NoticeMessages = {
  confirmJoining: {
    subject: 'Confirme su dirección, por favor',
    before: [
      'Alguien, seguramente usted, ha pedido a Guestlist un resumen diario y tranquilo de las invitaciones de LinkedIn.',
      'Confirme que esta dirección es suya y le mostraremos cómo reenviar las invitaciones.',
    ],
    button: 'Confirmar y empezar',
    after: ['El enlace vale un día. Si no fue usted, no haga nada: no guardamos nada.'],
  },
  confirmAddress: {
    subject: '¿También es suya esta dirección?',
    before: (address) => [
      `Nos dijo que LinkedIn le escribe también a ${address}. Confirme, por favor, que esa dirección es suya.`,
    ],
    button: 'Confirmar esta dirección',
    after: ['El enlace vale un día. Si no sabe de qué se trata, no haga nada.'],
  },
  settingsLink: {
    subject: 'Su acceso a los ajustes',
    before: (minutes) => [
      `Aquí tiene el enlace que pidió. Vale ${counted(minutes, { one: '# minuto', other: '# minutos' })} y solo para usted: no lo comparta.`,
    ],
    button: 'Abrir ajustes e historial',
    after: ['Si no lo pidió, no haga nada: sin el enlace no entra nadie.'],
  },
  forwardingCode: {
    subject: (code) => (code === null ? 'Su buzón pregunta por el reenvío' : `Su código de reenvío: ${code}`),
    asks: (provider, mailbox) =>
      mailbox === null
        ? `${provider} pregunta si se puede reenviar correo a Guestlist.`
        : `${provider} pregunta si se puede reenviar el correo de ${mailbox} a Guestlist.`,
    typeCode: 'Si fue usted, escriba este código en los ajustes de reenvío de su buzón:',
    orOpen: 'O abra la página del proveedor. Nosotros nunca la abrimos por usted.',
    button: (provider) => `Confirmar en ${provider}`,
    after: ['Si no ha configurado ningún reenvío, no haga nada.'],
  },
  singleMailsSetting: {
    subject: 'LinkedIn cuenta sus invitaciones sin nombrarlas',
    counted: (count) =>
      count === null
        ? 'LinkedIn le envía un resumen de sus invitaciones que no dice de quién son.'
        : `LinkedIn anuncia ${counted(count, { one: '# invitación nueva', other: '# invitaciones nuevas' })} sin decir de quién.`,
    before: [
      'Solo podemos valorar lo que un mensaje muestra. En los ajustes de LinkedIn, en las notificaciones por correo, pida un mensaje por cada invitación.',
      'Eso solo puede cambiarlo usted, en LinkedIn. Las invitaciones de ese resumen le esperan allí.',
    ],
    button: 'Muéstreme cómo',
    after: [],
  },
  replyUnclear: {
    subject: 'No hemos entendido toda su respuesta',
    before: ['Lo que entendimos queda anotado y aparecerá en su próximo resumen; lo demás no se ha decidido.'],
    lines: 'Esto no lo hemos entendido:',
    how: 'Use los números del resumen, por ejemplo:',
    button: 'Decidir en la página',
  },
  report: {
    subject: 'Su denuncia a LinkedIn, lista para reenviar',
    forward: (to) => `Reenvíe este mensaje a ${to}. Nosotros no enviamos nada a LinkedIn: solo usted puede denunciar.`,
    letter: (name) => [
      'Hola:',
      `He recibido el mensaje adjunto${name === null ? '' : `, una invitación a nombre de ${name},`} y creo que no es honesto. Les ruego que lo revisen.`,
    ],
    attached: [
      'El mensaje va adjunto tal como nos llegó. Hemos quitado los códigos privados de LinkedIn y su dirección de entrada, y hemos escrito sus enlaces con «hxxps» para que nadie abra uno por error.',
    ],
    notAttached: [
      'Ya no tenemos el original: esos mensajes se guardan siete días como máximo. Adjúntelo desde su propio buzón.',
    ],
    after: ['También puede denunciarlo en LinkedIn: abra allí la invitación y elija «Denunciar».'],
  },
  erased: {
    subject: 'Todo está borrado',
    before: [
      'Como pidió, hemos borrado todo lo que guardábamos de usted: invitaciones, decisiones, ajustes y su dirección de entrada.',
      'Quite también la regla de reenvío de su buzón: lo que nos envíe se rechazará desde ahora.',
      'Este es nuestro último mensaje. Gracias por haber estado con nosotros.',
    ],
  },
  orCopy: 'Si el botón no hace nada, copie esta línea en su navegador:',
};
