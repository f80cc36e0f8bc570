import { writing } from './counting.ts';
import type { Messages, People } from './messages.ts';
import { pt as notices } from './pt-notices.ts';

const { counted, date, inDays, number, people: namesAnd } = writing('pt');

const people = (who: People): string => namesAnd(who, { one: 'mais # pessoa', other: 'mais # pessoas' });

export const pt: Messages = {
  locale: 'pt',
  date,
  subject: {
    worth: (on, worth, mass) =>
      `${on}: ${people(worth)} – a aceitar${mass > 0 ? `, ${counted(mass, { one: '# pode esperar', other: '# podem esperar' })}` : ''}`,
    massOnly: (on, mass) =>
      `${on}: ${counted(mass, { one: '# convite, nada urgente', other: '# convites, nada urgente' })}`,
    suspiciousOnly: (on, suspicious) =>
      `${on}: cuidado com ${counted(suspicious, { one: '# convite', other: '# convites' })}`,
    newsOnly: (on) => `${on}: novidades dos seus convites`,
    silence: (on) => `${on}: o reencaminhamento continua ativo?`,
  },
  greeting: (name) => (name === null ? 'Olá,' : `Olá, ${name},`),
  opening: {
    arrived: (arrived) =>
      counted(arrived, {
        one: '# pessoa enviou-lhe um convite no LinkedIn desde o último resumo.',
        other: '# pessoas enviaram-lhe um convite no LinkedIn desde o último resumo.',
      }),
    noneArrived: 'Não há convites novos desde o último resumo.',
    waiting: (all) =>
      counted(all, { one: 'Ao todo, # convite aguarda resposta.', other: 'Ao todo, # convites aguardam resposta.' }),
    worth: (worth) => counted(worth, { one: '# merece um sim.', other: '# merecem um sim.' }),
    mass: (mass) => counted(mass, { one: '# parece um envio em massa.', other: '# parecem envios em massa.' }),
    suspicious: (suspicious) => counted(suspicious, { one: '# pede cautela.', other: '# pedem cautela.' }),
    onlyYou:
      'O que tocar fica anotado aqui. No LinkedIn nada muda enquanto não decidir lá: «Aceitar» leva à página certa.',
  },
  worth: {
    heading: 'A aceitar',
    score: (score) => `${number(score)} em 100`,
    mutual: (mutual) =>
      `${counted(mutual.count, { one: '# contacto em comum', other: '# contactos em comum' })}${mutual.names.length > 0 ? `: ${people(mutual)}` : ''}`,
    reminded: 'O LinkedIn enviou um lembrete',
    lapses: (days) => `Expira ${inDays(days)}`,
    byHand:
      'Esta mensagem foi reencaminhada por si, por isso confiamos na sua palavra: a assinatura do LinkedIn já não está lá.',
    forwarded: 'Um serviço de correio de confiança responde por ela: a assinatura do LinkedIn perdeu-se no caminho.',
    notChecked: 'Não conseguimos verificar se foi o LinkedIn a enviar esta mensagem.',
    briefly: { byHand: 'reencaminhado por si', forwarded: 'garantido por um serviço de correio' },
  },
  someone: 'Alguém',
  action: {
    accept: 'Aceitar',
    ignore: 'Ignorar',
    more: 'Mais',
    later: 'Mais tarde',
    report: 'Preparar uma denúncia',
    undo: 'Anular',
    about: (label, name) => `${label}: ${name}`,
  },
  mass: {
    heading: 'Parecem envios em massa',
    explanation: 'Provavelmente enviados a muitas pessoas ao mesmo tempo. Se conhecer alguém, em «Mais» pode aceitar.',
    campaign: (company, count) =>
      company === null
        ? counted(count, { one: '# convite de uma mesma vaga', other: '# convites de uma mesma vaga' })
        : `${counted(count, { one: '# convite', other: '# convites' })} de ${company}`,
    people,
    ignoreAll: (count) => counted(count, { one: 'Ignorar este', other: 'Ignorar os #' }),
  },
  suspicious: {
    heading: 'Com cautela',
    unsigned:
      'Ninguém garante que estas mensagens venham do LinkedIn; por isso, nada delas é aqui uma ligação. Não abra nada na mensagem original: veja no próprio LinkedIn.',
    misdirected:
      'O LinkedIn enviou estas mensagens para um endereço que não é o seu; talvez outra pessoa as tenha reencaminhado. Se esse endereço também for seu, acrescente-o nas definições.',
    bothWays:
      'De algumas ninguém garante que venham do LinkedIn; outras foram enviadas para um endereço que não é o seu. Aqui nada delas é uma ligação. Não abra nada na mensagem original: veja no próprio LinkedIn.',
    inTheNameOf: (name) => `Em nome de ${name}`,
  },
  unread: {
    heading: 'Mensagens que não conseguimos ler',
    explanation: 'Cada uma pode ser um convite. Os originais estão na sua caixa de correio: veja lá, ou no LinkedIn.',
    notRead: (on) => `Uma mensagem do LinkedIn de ${on}`,
    whatToDo: 'O que fazer',
  },
  decided: {
    heading: 'O que decidiu desde então',
    action: {
      accept: 'Aceite',
      ignore: 'Ignorado',
      follow: 'A seguir',
      ask: 'Pergunta feita',
      report: 'Denúncia preparada',
      later: 'Mais tarde',
    },
    several: { accept: 'Aceites', ignore: 'Ignorados' },
    newDevice: 'decidido num dispositivo novo',
    byReply: 'pela sua resposta',
    more: (count) => counted(count, { one: 'E mais #', other: 'E mais #' }),
    history: 'Ver o histórico',
  },
  heldBack: {
    heading: 'Nada foi decidido por si',
    text: (count) =>
      `${counted(count, { one: '# ligação do seu resumo foi aberta', other: '# ligações do seu resumo foram abertas' })} mais depressa do que uma pessoa toca, como faz um antivírus de correio. Nada foi decidido. Se foi uma decisão sua, confirme, por favor.`,
    look: 'Foi decisão sua?',
  },
  written: {
    heading: 'Já trocaram umas palavras?',
    question: (name, on) => `A ${on} aceitou o convite de ${name}. Umas linhas suas seriam um bom começo.`,
    turnOff: 'Não perguntar mais',
  },
  tip: {
    heading: 'Para dias mais calmos',
    text: (strangers) =>
      `${counted(strangers, { one: '# pessoa que não conhece enviou-lhe um convite', other: '# pessoas que não conhece enviaram-lhe um convite' })} em sete dias. Nas definições do LinkedIn pode escolher quem lhe envia convites: toda a gente, quem conhece o seu endereço de e-mail ou só os contactos importados. Também pode propor primeiro «Seguir». Isso só pode ser mudado por si, no LinkedIn.`,
  },
  weekly: {
    heading: 'Demasiadas vezes?',
    text: 'Deixou repousar os três últimos resumos. Talvez baste um por semana; nada se perde.',
    yes: 'Uma vez por semana',
  },
  silence: {
    text: (days) =>
      `Há ${counted(days, { one: '# dia', other: '# dias' })} que não nos chega nenhuma mensagem do LinkedIn. Talvez seja só uma época calma. O reencaminhamento continua ativo na sua caixa de correio?`,
    check: 'Verificar o reencaminhamento',
  },
  week: {
    heading: 'Os seus últimos dias',
    explanation: 'Quantos chegaram em cada dia e quantos pareciam de aceitar.',
    ofAll: (worth, all) => `${number(worth)} em ${number(all)}`,
  },
  moreOnPage: (count) => counted(count, { one: 'E mais # na página', other: 'E mais # na página' }),
  reply: {
    heading: 'Ou responda simplesmente',
    how: 'Responda a esta mensagem com os números, por exemplo:',
  },
  footer: {
    asPage: 'Ver como página',
    settings: 'Definições',
    history: 'Histórico',
    unsubscribe: 'Cancelar a subscrição',
    why: 'Recebe esta mensagem porque reencaminha para o Guestlist os convites do LinkedIn.',
    notAffiliated: 'O Guestlist não tem ligação ao LinkedIn e nunca lá inicia sessão.',
  },
  notices,
};
