const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Names of months, days and seasons, folded. */
export const MONTHS = set(
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|marco|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrzesniu|pazdzierniku|listopadzie|grudniu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|segunda|terca|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedzialek|wtorek|sroda|srode|czwartek|piatek|sobota|sobote|niedziela|spring|summer|autumn|winter|printemps|ete|automne|hiver|fruhling|sommer|herbst|primavera|verano|otono|invierno|estate|inverno|outono|verao|lente|zomer|herfst|wiosna|wiosne|latem|jesien|zima',
);

/** Words a letter begins with, folded. */
export const GREETINGS = set(
  'hi|hello|hey|dear|bonjour|salut|hallo|lieber|liebe|hola|ciao|ola|oi|cher|chere|buongiorno|beste|hoi|dag|czesc|estimado|estimada|querido|querida|gentile|caro|cara|prezado|prezada',
);

/** Words that stand before a name or for one, folded. */
export const TITLES = set(
  'mr|mrs|ms|dr|dott|prof|m|mme|madame|monsieur|herr|frau|sr|sra|senor|senora|sig|mevrouw|meneer|pan|pani|doctor|doctora|doutor|maitre|sir|madam|mam|all|there|friend|team|colleague|everyone|dear|again|ing|avv|arch|colega|ma|dra|doc|recruiter|connection|network',
);
