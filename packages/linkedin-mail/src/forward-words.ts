/** How mail programs label the header lines they quote, by field; lower-case, apostrophes straight. Sources: the programs' own locales. */
export const FIELD_WORDS: Readonly<Record<'from' | 'date' | 'subject' | 'to' | 'cc' | 'other', readonly string[]>> = {
  from: 'from|de|von|da|van|od|från|fra|от|від|expéditeur|absender|mittente|remitente|remetente|afzender|nadawca|lähettäjä|feladó|gönderen|kimden|差出人|发件人|寄件者|보낸사람|보낸 사람|من|מאת|de la|från|avsändare'.split(
    '|',
  ),
  date: "date|sent|datum|gesendet|envoyé|envoyé le|fecha|enviado|enviado el|data|inviato|verzonden|wysłano|wysłane|skickat|sendt|dato|дата|отправлено|надіслано|tarih|gönderildi|päiväys|lähetetty|dátum|elküldve|日時|送信日時|日期|发送时间|寄件日期|보낸 날짜|날짜|تاريخ|date d'envoi|enviada em|enviada|data invio|datum/tid|odesláno".split(
    '|',
  ),
  subject:
    'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|ämne|emne|тема|konu|aihe|tárgy|件名|主题|主旨|제목|الموضوع|נושא|předmět|sujet'.split(
      '|',
    ),
  to: 'to|an|à|a|para|aan|do|till|til|кому|kime|alıcı|vastaanottaja|címzett|宛先|收件人|收件者|받는사람|받는 사람|إلى|אל|komu|pour|destinataire|destinatario|destinatário|empfänger|ontvanger'.split(
    '|',
  ),
  cc: 'cc|kopie|copie|копия|dw|kopia|cci|copia|kopi'.split('|'),
  other:
    'reply-to|antwort an|répondre à|responder a|rispondi a|responder para|antwoord aan|odpowiedź do|importance|wichtigkeit|attachments|resent-from|resent-to|sender|organization|organisation|list-unsubscribe|message-id|priorité|prioridad|reply to'.split(
      '|',
    ),
};

/** What subjects of forwarded mails begin with. */
export const SUBJECT_PREFIX =
  /^\s*(?:(?:fwd?|wg|tr|rv|i|pd|enc|vb|vl|vs|i̇lt|ilt|doorst|videresend|redir|転送|转发|轉寄|전달|fwd \(.{1,30}\))\s*[:：]\s*|\[fwd:\s*)+/iu;
