import type { Forwarding } from '../shape.ts';

/** How to forward LinkedIn's mails, provider by provider, in Portuguese. */
export const forwarding: Forwarding = {
  gmail: {
    name: 'Gmail',
    steps: [
      'Abra Definições, «Reencaminhamento e POP/IMAP», e acrescente o endereço acima como endereço de reencaminhamento.',
      'O Gmail envia para lá um código. Aparece nesta página em poucos segundos; escreva-o no Gmail.',
      'Depois crie um filtro: De «linkedin.com», «Reencaminhar para» a sua porta. Não reencaminhe tudo.',
    ],
  },
  outlook: {
    name: 'Outlook.com',
    steps: [
      'Abra Definições, «Correio», «Regras», e acrescente uma regra.',
      'Condição: o endereço do remetente inclui «linkedin.com». Ação: «Redirecionar para» o endereço acima (redirecionar conserva a assinatura do LinkedIn, reencaminhar não).',
    ],
  },
  microsoft365: {
    name: 'Microsoft 365 (trabalho ou escola)',
    steps: [
      'Crie a mesma regra do Outlook.com.',
      'Se as mensagens voltarem com «550 5.7.520 Access denied», a sua organização bloqueia o reencaminhamento para fora.',
      'Peça ao administrador que o permita só para este endereço (política de correio não solicitado de saída, reencaminhamento automático), ou reencaminhe mensagens uma a uma, em anexo se puder.',
    ],
  },
  icloud: {
    name: 'iCloud Mail',
    steps: [
      'Em icloud.com abra Mail, Definições, «Regras», e acrescente uma regra.',
      'Condição: de «linkedin.com». Ação: reencaminhar para o endereço acima.',
    ],
  },
  yahoo: {
    name: 'Yahoo Mail',
    steps: [
      'O reencaminhamento automático faz parte do Yahoo Mail Plus: Definições, «Caixas de correio», o seu endereço, «Reencaminhamento». Reencaminha tudo; o que não é do LinkedIn apagamos sem ler.',
      'Sem ele: reencaminhe mensagens uma a uma, em anexo se puder, ou dê ao LinkedIn o endereço de uma caixa que saiba filtrar.',
    ],
  },
  proton: {
    name: 'Proton Mail',
    steps: [
      'Com um plano pago: Definições, «Resposta automática e reencaminhamento», acrescente um reencaminhamento com a condição de o remetente conter «linkedin.com».',
      'O Proton envia uma confirmação para o endereço acima. Aparece nesta página.',
    ],
  },
  fastmail: {
    name: 'Fastmail',
    steps: [
      'Definições, «Filtros e regras», regra nova: o remetente contém «linkedin.com», e depois «Enviar uma cópia para» o endereço acima.',
      'O Fastmail envia uma confirmação. Aparece nesta página.',
    ],
  },
  gmx: {
    name: 'GMX, WEB.DE',
    steps: [
      'Definições, «Regras de filtro», regra nova: o remetente contém «linkedin.com», e reencaminhar para o endereço acima.',
    ],
  },
  other: {
    name: 'O meu serviço não está aqui',
    steps: [
      'Procure «filtro», «regra» ou «redirecionar» nas definições. Redirecionar é melhor do que reencaminhar: conserva a assinatura do LinkedIn, pela qual sabemos que uma mensagem é genuína.',
      'Se não houver nada disso: abra uma mensagem do LinkedIn, escolha «reencaminhar como anexo» e envie-a para o endereço acima.',
      'Ou acrescente à sua conta do LinkedIn o endereço de uma caixa que saiba filtrar.',
    ],
  },
};
