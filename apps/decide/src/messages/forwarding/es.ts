import type { Forwarding } from '../shape.ts';

/** How to forward LinkedIn's mails, provider by provider, in Spanish. */
export const forwarding: Forwarding = {
  gmail: {
    name: 'Gmail',
    steps: [
      'Abra Configuración, «Reenvío y correo POP/IMAP», y añada la dirección de arriba como dirección de reenvío.',
      'Gmail envía un código a ella. Aparece en esta página en pocos segundos; escríbalo en Gmail.',
      'Después cree un filtro: De «linkedin.com», «Reenviar a» su puerta. No reenvíe todo.',
    ],
  },
  outlook: {
    name: 'Outlook.com',
    steps: [
      'Abra Configuración, «Correo», «Reglas», y añada una regla.',
      'Condición: la dirección del remitente incluye «linkedin.com». Acción: «Redirigir a» la dirección de arriba (redirigir conserva la firma de LinkedIn, reenviar no).',
    ],
  },
  microsoft365: {
    name: 'Microsoft 365 (trabajo o escuela)',
    steps: [
      'Cree la misma regla que en Outlook.com.',
      'Si los mensajes vuelven con «550 5.7.520 Access denied», su organización bloquea el reenvío hacia fuera.',
      'Pida a su administrador que lo permita para esta única dirección (directiva de correo no deseado saliente, reenvío automático), o reenvíe mensajes uno a uno, como adjunto si puede.',
    ],
  },
  icloud: {
    name: 'iCloud Mail',
    steps: [
      'En icloud.com abra Mail, Ajustes, «Reglas», y añada una regla.',
      'Condición: de «linkedin.com». Acción: reenviar a la dirección de arriba.',
    ],
  },
  yahoo: {
    name: 'Yahoo Mail',
    steps: [
      'El reenvío automático es parte de Yahoo Mail Plus: Ajustes, «Buzones», su dirección, «Reenvío». Lo reenvía todo; lo que no es de LinkedIn lo borramos sin leerlo.',
      'Sin él: reenvíe mensajes uno a uno, como adjunto si puede, o dé a LinkedIn la dirección de un buzón que sepa filtrar.',
    ],
  },
  proton: {
    name: 'Proton Mail',
    steps: [
      'Con un plan de pago: Ajustes, «Respuesta automática y reenvío», añada un reenvío con la condición de que el remitente contenga «linkedin.com».',
      'Proton envía una confirmación a la dirección de arriba. Aparece en esta página.',
    ],
  },
  fastmail: {
    name: 'Fastmail',
    steps: [
      'Ajustes, «Filtros y reglas», regla nueva: el remitente contiene «linkedin.com», y luego «Enviar una copia a» la dirección de arriba.',
      'Fastmail envía una confirmación. Aparece en esta página.',
    ],
  },
  gmx: {
    name: 'GMX, WEB.DE',
    steps: [
      'Ajustes, «Reglas de filtrado», regla nueva: el remitente contiene «linkedin.com», y reenviar a la dirección de arriba.',
    ],
  },
  other: {
    name: 'Mi servicio no está aquí',
    steps: [
      'Busque «filtro», «regla» o «redirigir» en sus ajustes. Redirigir es mejor que reenviar: conserva la firma de LinkedIn, por la que sabemos que un mensaje es auténtico.',
      'Si no hay nada parecido: abra un mensaje de LinkedIn, elija «reenviar como adjunto» y envíelo a la dirección de arriba.',
      'O añada a su cuenta de LinkedIn la dirección de un buzón que sepa filtrar.',
    ],
  },
};
