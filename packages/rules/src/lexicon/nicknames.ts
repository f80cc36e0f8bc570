/** Short forms of given names that do not begin like them, folded: `short=long=long`. By hand, in eight languages. They only keep a greeting by a short name from being taken for somebody else’s. */
const SHORT_FORMS = `
bill=william billy=william will=william bob=robert bobby=robert dick=richard rick=richard ted=edward=theodore ned=edward jack=john=jacob hank=henry harry=henry=harold chuck=charles charlie=charles jim=james jimmy=james peggy=margaret meg=margaret maggie=margaret polly=mary molly=mary betty=elizabeth liz=elizabeth lizzie=elizabeth beth=elizabeth bess=elizabeth lisa=elizabeth kate=catherine=katherine katie=catherine=katherine kathy=catherine tony=anthony sandy=alexander=alexandra sasha=alexander=alexandra alex=alexander drew=andrew andy=andrew larry=lawrence lori=laura mick=michael mike=michael nell=eleanor=helen nora=eleanor=honora sally=sarah sadie=sarah terry=terence tina=christina=martina tess=theresa becky=rebecca vicky=victoria trish=patricia pat=patricia=patrick paddy=patrick
gigi=genevieve lulu=lucie manu=emmanuel=manuel nico=nicolas seb=sebastien titi=thierry gui=guillaume juju=julie=julien
hans=johannes hannes=johannes jens=johannes jo=johanna=johannes hanna=johanna sepp=josef jupp=josef uli=ulrich=ulrike basti=sebastian max=maximilian toni=anton=antonia fritz=friedrich heinz=heinrich heiner=heinrich kalle=karl kathi=katharina käthe=katharina lena=magdalena=helena leni=magdalena=helena steffi=stefanie=stephanie gabi=gabriele moni=monika resi=theresia vroni=veronika willi=wilhelm klaus=nikolaus matze=matthias hias=matthias gitti=brigitte susi=susanne uschi=ursula jule=julia=juliane jana=johanna=janaina
pepe=jose paco=francisco pancho=francisco curro=francisco kiko=francisco=enrique quique=enrique nacho=ignacio lola=dolores charo=rosario concha=concepcion conchi=concepcion chelo=consuelo mabel=isabel=maria isa=isabel maite=teresa=maria=maria_teresa marisa=maria_luisa=maria lucho=luis memo=guillermo beto=alberto=roberto tito=alberto=ernesto chema=jose=jose_maria chus=jesus=maria_jesus kike=enrique pili=pilar pilu=pilar tere=teresa toño=antonio toni=antonio=antonia moncho=ramon xavi=xavier javi=javier edu=eduardo santi=santiago
beppe=giuseppe peppe=giuseppe pino=giuseppe=giuseppina gianni=giovanni nanni=giovanni gigi=luigi gino=luigi=luigino totò=antonio=salvatore tonino=antonio toto=salvatore=antonio sandro=alessandro sandra=alessandra lello=raffaele lina=carolina=pasqualina nino=antonino=giovanni pippo=filippo=giuseppe mimmo=domenico ciccio=francesco checco=francesco lollo=lorenzo vale=valentina=valeria titti=tiziana mela=carmela dino=bernardino=corrado nicolo=niccolo
ze=jose zeca=jose chico=francisco xico=francisco quim=joaquim tono=antonio tó=antonio toze=antonio nando=fernando xana=alexandra guida=margarida bia=beatriz lena=helena=madalena mena=filomena kika=francisca nela=manuela nelo=manuel neca=manuel duda=eduardo=eduarda cadu=carlos=carlos_eduardo beto=roberto=alberto tuca=artur gugu=augusto=gustavo malu=maria=maria_luisa
jan=johannes hans=johannes jaap=jacob=jakob kees=cornelis cees=cornelis klaas=nicolaas henk=hendrik hein=hendrik rik=hendrik=frederik piet=pieter wim=willem pim=willem bram=abraham koos=jacobus sjaak=jacques=jacobus toon=antoon=anton teun=antonius guus=augustus ineke=catharina=wilhelmina truus=geertruida bep=elisabeth lies=elisabeth bert=albert=hubert bart=bartholomeus joop=johannes joost=justus
gosia=malgorzata kasia=katarzyna basia=barbara zosia=zofia jola=jolanta ola=aleksandra asia=joanna=joasia joasia=joanna ania=anna ewka=ewa magda=magdalena beata=beatrycze krysia=krystyna tosia=antonina hania=hanna jasiek=jan janek=jan staszek=stanislaw stas=stanislaw kuba=jakub wojtek=wojciech grzesiek=grzegorz krzysiek=krzysztof krzys=krzysztof bartek=bartosz=bartlomiej tomek=tomasz maciek=maciej mietek=mieczyslaw zbyszek=zbigniew jurek=jerzy jedrek=andrzej jozek=jozef olek=aleksander antek=antoni franek=franciszek leszek=lech=leslaw rysiek=ryszard wladek=wladyslaw kazik=kazimierz heniek=henryk gienek=eugeniusz wiesiek=wieslaw slawek=slawomir radek=radoslaw przemek=przemyslaw
`;

let read: ReadonlySet<string> | undefined;

/** Whether the first of two folded given names is a usual short form of the second. */
export const isShortFor = (short: string, name: string): boolean => {
  read ??= new Set(
    SHORT_FORMS.normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/\s+/u)
      .flatMap((entry) => {
        const [first = '', ...names] = entry.split('=');
        return names.map((long) => `${first}=${long}`);
      }),
  );
  return read.has(`${short}=${name}`);
};
