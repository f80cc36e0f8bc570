import { fold } from '@guestlist/model';

/** Folded at once: that goes over the whole list as over one word. */
const set = (text: string): ReadonlySet<string> => new Set(fold(text).split(' '));

/** Words that carry no meaning of their own; short lists by hand after the usual stop word lists of the eight languages. */
export const SMALL_WORDS =
  set(`the a an and or of in on at to for with from by as is are be we you your our my me i it this that those these who which what when where how not no if but so do does did can will would about into over than then there their they them his her its any all some more most other others people person anyone someone
  le la les l un une des du de d et ou où en dans sur à au aux pour par avec sans chez ce cet cette ces qui que quoi dont je tu il elle on nous vous ils elles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ne pas plus moins très aussi si mais donc gens personnes ceux celles
  der die das den dem des ein eine einen einem einer und oder in im am an auf zu zum zur für von vom mit bei aus nach über unter ist sind wir sie ihr ihre ihren ihnen er es ich du mein meine mich mir dein uns unser nicht kein keine wenn aber auch als wie was wer wo leute personen alle menschen
  el los las lo un una unos unas y o u en de del al a por para con sin sobre que quien quienes cual como cuando donde yo tú usted ustedes nosotros mi mis tu tus su sus nuestro nuestra no sí si pero más menos muy gente personas
  il lo gli un uno una e ed o in nel nella nei di del della dei delle dal dalla da a al alla ai per con senza su sul sulla che chi cui come quando dove io tu lei noi voi loro mio mia tuo tua suo sua nostro vostro non più meno molto gente persone ma
  o os as um uma uns umas e ou em no na nos nas de do da dos das ao à aos às por pelo pela para com sem sobre que quem como quando onde eu tu você vocês nós meu minha teu tua seu sua nosso nossa não mais menos muito gente pessoas mas
  de het een en of in op aan te tot van voor met bij uit naar over onder is zijn wij we jij je jullie u uw ik mijn onze ons niet geen als maar ook dan die dat wie wat waar hoe mensen iedereen
  i oraz lub albo w we z ze na do od dla po przy o u za pod nad bez jest są być my wy ja ty on ona oni mój moja moje twój swój nasz wasz nie tak jeśli ale też jak kto co który która które osoby ludzie mam
  here now just only also again still already after before because while during between both each every few many much own same such through until up down out off very would should could may might must shall has have had been being were was him she himself myself yes please
  ici là maintenant encore déjà après avant parce pendant entre chaque même tout tous toute toutes peu beaucoup trop bien être avoir fait faire est sont était ont avez avons suis sera seront vers depuis jusque contre afin car comme ainsi cela ceci oui
  hier da dort jetzt noch nur schon mehr sehr viel viele etwas nichts dann denn doch mal so hat haben hatte wird werden wurde kann können soll muss möchte würde hätte war waren seit bis gegen ohne durch zwischen während weil dass ob ja nein bitte gern gerne
  aquí allí ahora ya todavía después antes porque mientras durante entre cada mismo misma todo todos toda todas poco mucho muchos bien ser estar hay ha han he hemos era eran fue será hasta desde contra según también tan este esta estos estas ese esa eso
  qui qua ora già ancora dopo prima perché mentre durante tra fra ogni stesso stessa tutto tutti tutta tutte poco molto molti bene essere avere ha hanno ho abbiamo era erano sarà fino contro secondo anche così questo questa questi queste quello quella
  aqui ali agora já ainda depois antes porque enquanto durante entre cada mesmo mesma tudo todos toda todas pouco muito muitos bem ser estar há tem têm tenho temos era eram foi será até desde contra segundo também tão este esta estes estas esse essa isso
  hier daar nu nog al alleen meer zeer veel iets niets dan want toch zo heeft hebben had wordt worden werd kan kunnen moet zou zal was waren sinds tot tegen zonder door tussen terwijl omdat dat ja nee graag
  tu tam teraz jeszcze już tylko więcej bardzo dużo coś nic wtedy bo więc ma mają miał będzie był była było były może można musi od przed przez między podczas ponieważ że czy tak proszę`);

/**
 * False friends: words of everyday speech in one language that would be a trade or a role in another, or begin like one. In capitals they
 * are what they seem (SEA, KAM, IA). `test/common-words.test.ts` looks for more of them in the thousand commonest words of each language.
 */
export const FALSE_FRIENDS: ReadonlySet<string> = set(`details directory place mode sea authority navigation physical
  quant ett vue milieu droite autorités
  kam genommen drehen rechts
  ia velocidad
  quanto quanti quante ciò farmi veloce carriera
  quantos quantas havendo escritório escritórios
  programme programmes programma programa programas programs program
  zorgen zorgt baas rust miljoen moe cel genomen
  kocham kocha kochasz kochanie jakoś musicie kolejny kolejna kolejne stał kawałek`);

/** Words before which a wish turns into its opposite: "without own works", "no agencies". */
export const NEGATIONS = set(
  'without no not never except sans pas aucun aucune hors sauf ohne kein keine keinen nicht außer sin no ningún ninguna excepto senza non nessun nessuna tranne sem não nenhum nenhuma exceto zonder geen niet behalve bez nie żaden żadne oprócz brez unless hormis excepté salvo eccetto tenzij chyba',
);

/** Words by which a wish narrows what it has just named: "in", "of", "who". Folded, in eight languages. */
export const BINDING_WORDS = set(
  'of in from at with who that which working on de du des d del della dello dei degli delle di do da dos das en em na no nas nos dans au aux avec qui dont che chi per con nel nella nei nelle negli que con von vom aus im in bei mit die der das deren van bij met uit aan die dat w we z ze od przy którzy które który',
);

/** Words that join the parts of a list. Folded, in eight languages. */
export const JOINING_WORDS = set('and or et ou und oder sowie y e u o ed od en i lub oraz albo ni');

/** Those of them that name what is missing, not who is refused: "suppliers without own works". */
export const LACKING = set('without sans ohne sin senza sem zonder bez brez hors');

/** Words that deny what comes next: "not looking for a job". */
export const DENYING = set(
  'not no never don non pas ne nicht kein keine keinen nie no nunca non mica não nao nem niet geen nie',
);

/** Words that name whom a headline serves: "for doctors". */
export const FOR_WORDS = set('for für fuer pour para per voor dla helping help accompagne aux');

/** Parts of company and school names that say nothing of which one it is. */
export const NAME_FILLERS = set(
  `gmbh ag kg co se sa sas sarl sl slu srl spa snc bv nv ltd limited llc llp inc plc corp corporation company lda ltda me eireli oy ab as aps sp zoo o.o z a s p group groupe gruppe gruppo grupo holding international intl global europe technologies technology technik services service solutions consulting the of and und et y e i van von de di du del della des la le les el il dos da do al für voor pour & deemed be university universite universitat universidad universita universidade uniwersytet universiteit school ecole escuela scuola escola college institute institut instituto istituto hochschule academy lycee faculty faculdade facultad hospital clinica klinik studio atelier bank banque associati partners partner zu hogeschool team media software systems system studios labs`,
);

/** Words too common in headlines and wishes for one of them to mean a match. */
export const COMMON_WORDS = set(
  `tech company companies firm firms unternehmen firma firmen firmy firmą entreprise entreprises empresa empresas azienda aziende impresa imprese bedrijf bedrijven business project projects projekt projekte projet projets proyecto proyectos progetto progetti projeto projetos projecten projekty team teams équipe équipes equipo equipos equipe equipa zespół zespołu zespoły zespołem groep grupa grupy grupo grupos group groups groupe groupes gruppo gruppi gruppe gruppen service services servicio servicios servizi serviços dienst diensten usługi digital digitale international internacional global senior junior manager managers consultant consultants consulente consulenti consultor consultores consulting conseil berater beratung adviseur adviseurs doradca expert experts experte experten experto esperto especialista specialist specialiste spezialist good great real real gute guter guten bon bons bonne bonnes serious sérieux sérieuse serios serio serie echte vrais vrai verdadero professional professionals professionnel professionnels profesional profesionales professionista professionisti profissional profissionais work working arbeit travail trabajo lavoro trabalho werk praca world monde welt mundo mondo wereld świat people life new neue nouveau nuevo nuovo novo nieuw nowy first lead leader leaders head responsable gestor group industry industrie industria przemysł local lokale locaux partner partners partenaire partenaires clients client kunden klienci klanten clientes clienti marketing_ tool tools outil outils solution solutions lösung lösungen medio personas años jahre years anni jaar lata independent independiente freelance groß große grande grandes grote duże small klein kleine petit petits pequeño piccoli mały build building help helping future zukunft avenir futuro toekomst open office center centre zentrum centro centrum part time full teil programme program programm management leitung direction dirección direzione direção kierownik worked working gearbeitet trabajado trabalhado travaillé travaillent lavorato lavorano gewerkt werkten pracował pracowała pracowali`,
);
