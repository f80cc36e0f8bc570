import { writing } from './counting.ts';
import type { NoticeMessages } from './notice-messages.ts';

const { counted } = writing('pt');

export const pt: NoticeMessages = {
  confirmJoining: {
    subject: 'Confirme o seu endereço, por favor',
    before: [
      'Recebemos um pedido, provavelmente seu: um resumo diário e calmo dos convites do LinkedIn, feito pelo Guestlist.',
      'Confirme que este endereço é seu e mostraremos como reencaminhar os convites.',
    ],
    button: 'Confirmar e começar',
    after: ['A ligação vale um dia. Se o pedido não foi seu, não faça nada: não guardamos nada.'],
  },
  confirmAddress: {
    subject: 'Este endereço também é seu?',
    before: (address) => [
      `Disse-nos que o LinkedIn também escreve para ${address}. Confirme, por favor, que esse endereço é seu.`,
    ],
    button: 'Confirmar este endereço',
    after: ['A ligação vale um dia. Se não sabe do que se trata, não faça nada.'],
  },
  settingsLink: {
    subject: 'O seu acesso às definições',
    before: (minutes) => [
      `Aqui está a ligação que pediu. Vale ${counted(minutes, { one: '# minuto', other: '# minutos' })} e só para si: não a partilhe.`,
    ],
    button: 'Abrir definições e histórico',
    after: ['Se não a pediu, não faça nada: sem a ligação ninguém entra.'],
  },
  forwardingCode: {
    subject: (code) =>
      code === null
        ? 'A sua caixa de correio pergunta pelo reencaminhamento'
        : `O seu código de reencaminhamento: ${code}`,
    asks: (provider, mailbox) =>
      mailbox === null
        ? `${provider} pergunta se o correio pode ser reencaminhado para o Guestlist.`
        : `${provider} pergunta se o correio de ${mailbox} pode ser reencaminhado para o Guestlist.`,
    typeCode: 'Se o pedido foi seu, escreva este código nas definições de reencaminhamento da sua caixa de correio:',
    orOpen: 'Ou abra a página do fornecedor. Nunca a abrimos por si.',
    button: (provider) => `Confirmar em ${provider}`,
    after: ['Se não configurou nenhum reencaminhamento, não faça nada.'],
  },
  singleMailsSetting: {
    subject: 'O LinkedIn conta os seus convites sem os nomear',
    counted: (count) =>
      count === null
        ? 'O LinkedIn envia-lhe um resumo dos convites que não diz de quem são.'
        : `O LinkedIn anuncia ${counted(count, { one: '# convite novo', other: '# convites novos' })} sem dizer de quem.`,
    before: [
      'Só podemos avaliar o que uma mensagem mostra. Nas definições do LinkedIn, nas notificações por e-mail, peça uma mensagem por cada convite.',
      'Isso só pode ser mudado por si, no LinkedIn. Os convites desse resumo esperam por si lá.',
    ],
    button: 'Mostrem-me como',
    after: [],
  },
  replyUnclear: {
    subject: 'Não percebemos toda a sua resposta',
    before: ['O que percebemos ficou anotado e estará no próximo resumo; sobre o resto nada foi decidido.'],
    lines: 'Isto não percebemos:',
    how: 'Use os números do resumo, por exemplo:',
    button: 'Decidir na página',
  },
  report: {
    subject: 'A sua denúncia ao LinkedIn, pronta a reencaminhar',
    forward: (to) =>
      `Reencaminhe esta mensagem para ${to}. Nós não enviamos nada ao LinkedIn: só quem a recebeu pode denunciar.`,
    letter: (name) => [
      'Bom dia,',
      `Recebi a mensagem em anexo${name === null ? '' : `, um convite em nome de ${name},`} e creio que não é honesta. Peço que a analisem.`,
    ],
    attached: [
      'A mensagem vai em anexo tal como nos chegou. Retirámos os códigos privados do LinkedIn e o seu endereço de receção, e escrevemos os links com «hxxps» para que ninguém abra um por engano.',
    ],
    notAttached: [
      'Já não temos o original: essas mensagens são guardadas sete dias no máximo. Anexe-o a partir da sua própria caixa de correio.',
    ],
    after: ['Também a pode denunciar no LinkedIn: abra lá o convite e escolha «Denunciar».'],
  },
  erased: {
    subject: 'Está tudo apagado',
    before: [
      'Como pediu, apagámos tudo o que guardávamos: convites, decisões, definições e o seu endereço de receção.',
      'Retire também a regra de reencaminhamento da sua caixa de correio: o que ela nos enviar passa a ser recusado.',
      'Esta é a nossa última mensagem. Agradecemos a confiança.',
    ],
  },
  orCopy: 'Se o botão não fizer nada, copie esta linha para o seu navegador:',
};
