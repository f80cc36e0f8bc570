import { fold } from '@guestlist/model';

/**
 * Large towns with their regions, `COUNTRY: town=town2=…/region=region2`, one area a word group; underscores are spaces.
 * General geography by hand (national statistics offices' regions, spellings of the eight languages); it only tells whether two places lie in one area.
 */
const AREAS = `
GB: london/greater_london reading/berkshire slough manchester/greater_manchester/salford/bury/rochdale/bolton/oldham/stockport/wigan/altrincham birmingham/west_midlands leeds/west_yorkshire/bradford liverpool/merseyside bristol/bath/somerset edinburgh/lothian glasgow cambridge/cambridgeshire oxford/oxfordshire cardiff/wales belfast/northern_ireland newcastle/tyne_and_wear sheffield/south_yorkshire nottingham brighton/sussex southampton/hampshire
IE: dublin/leinster cork/munster galway/connacht
FR: paris=paris_et_peripherie/ile-de-france=ile_de_france/creteil/boulogne-billancourt/saint-denis/versailles/nanterre/montreuil lyon/auvergne-rhone-alpes/rhone-alpes/villeurbanne/venissieux/bron/saint-priest/vaulx-en-velin/bourgoin-jallieu/saint-fons/caluire/vienne_isere/oyonnax/bourg-en-bresse/grenoble/saint-etienne/clermont-ferrand/valence/annecy/chambery marseille/aix-en-provence/provence-alpes-cote_d'azur=paca/nice/toulon/avignon toulouse/occitanie/labege/montauban/tarbes/albi/montpellier/blagnac/colomiers/nimes/perpignan bordeaux/nouvelle-aquitaine/aquitaine/limoges/poitiers/la_rochelle/pau nantes/pays_de_la_loire/angers/le_mans rennes/bretagne=brittany/cesson-sevigne/bruz/dinan/saint-gregoire/lamballe-armor/ploufragan/morlaix/lannion/brest/lorient/vannes/quimper/saint-malo/saint-brieuc/fougeres/vitre lille/hauts-de-france/amiens/roubaix strasbourg/grand_est/alsace/nancy/metz/reims/mulhouse/colmar dijon/bourgogne-franche-comte/bourgogne/besancon tours/centre-val_de_loire/orleans rouen/normandie/caen/le_havre
BE: brussel=bruxelles=brussels/schaerbeek/ixelles/anderlecht/uccle/molenbeek-saint-jean/etterbeek/hoofdstedelijk_gewest/brussels_region=region_bruxelles-capitale antwerpen=anvers=antwerp/vlaanderen=flandre=flanders gent=gand=ghent/leuven=louvain liege=luik/wallonie=wallonia/namur/charleroi
NL: amsterdam/noord-holland=north_holland/haarlem/amstelveen/hoofddorp/zaandam/hilversum/alkmaar rotterdam/zuid-holland=south_holland/den_haag=the_hague/delft/leiden/dordrecht/schiedam/gouda/spijkenisse/vlaardingen/zoetermeer/capelle_aan_den_ijssel/barendrecht utrecht/amersfoort/nieuwegein/houten/zeist/veenendaal/woerden/de_bilt/ijsselstein eindhoven/noord-brabant=north_brabant/tilburg/breda/den_bosch groningen arnhem/gelderland/nijmegen/ede/apeldoorn zwolle/overijssel/enschede/deventer/almelo/hengelo maastricht/limburg leeuwarden/friesland almere/flevoland
DE: berlin/potsdam/brandenburg hamburg munchen=munich=monaco_di_baviera/bayern=bavaria=baviere/nurnberg=nuremberg/augsburg/regensburg/ingolstadt/wurzburg/erlangen stuttgart/baden-wurttemberg/esslingen=esslingen_am_neckar/ludwigsburg/heilbronn/karlsruhe/mannheim/freiburg/ulm/fellbach/waiblingen/reutlingen/tubingen/goppingen/aalen frankfurt=frankfurt_am_main/hessen=hesse/wiesbaden/darmstadt/kassel/offenbach koln=cologne=colonia/nordrhein-westfalen=nrw=north_rhine-westphalia/dusseldorf/dortmund/essen/bonn/bochum/duisburg/aachen/munster/bielefeld hannover/niedersachsen=lower_saxony/braunschweig/wolfsburg/gottingen bremen leipzig/sachsen=saxony/dresden/chemnitz mainz/rheinland-pfalz/koblenz/ludwigshafen/trier/neustadt saarbrucken/saarland kiel/schleswig-holstein/lubeck rostock/mecklenburg-vorpommern erfurt/thuringen/jena magdeburg/sachsen-anhalt/halle
AT: wien=vienna=viena=wenen=wieden/modling/klosterneuburg/schwechat graz/steiermark=styria linz/oberosterreich=upper_austria/steyr/wels salzburg innsbruck/tirol=tyrol klagenfurt/karnten st._polten/niederosterreich=lower_austria/krems bregenz/vorarlberg
CH: zurich=zurigo=zoug=zug/winterthur genf=geneve=geneva=ginebra/lausanne/vaud bern=berne basel=bale lugano/ticino=tessin luzern=lucerne st._gallen
ES: madrid=comunidad_de_madrid/alcala_de_henares/getafe barcelona/catalunya=cataluna=catalonia=catalunha/tarragona/girona/lleida/sabadell/badalona valencia=comunidad_valenciana/alboraya/paterna/torrent/sagunto/gandia=comunitat_valenciana/alicante/castellon/elche sevilla=seville/andalucia=andalusia=andalousie/malaga/granada/cordoba/cadiz/marbella/almeria bilbao/pais_vasco=euskadi=basque_country/vitoria/san_sebastian zaragoza/aragon murcia/cartagena_murcia palma/islas_baleares=mallorca vigo/galicia/a_coruna/santiago_de_compostela oviedo/asturias/gijon pamplona/navarra valladolid/castilla_y_leon/salamanca/leon/burgos logrono/la_rioja=rioja las_palmas/canarias/tenerife toledo/castilla-la_mancha
PT: lisboa=lisbon=lisbonne/setubal/cascais/sintra/oeiras/almada porto=oporto/matosinhos/maia/vila_nova_de_gaia/gondomar/valongo braga/minho/famalicao/barcelos/guimaraes/viana_do_castelo coimbra/centro aveiro faro/algarve evora/alentejo funchal/madeira vila_real/douro
IT: milano=milan/lombardia=lombardy/abbiategrasso/legnano/rho/cinisello_balsamo/lodi/cremona/mantova/monza/bergamo/brescia/como/lecco/sesto_san_giovanni/varese/pavia roma=rome/lazio torino=turin/piemonte=piedmont/novara/alessandria/cuneo/asti napoli=naples/campania/salerno bologna/emilia-romagna/modena/parma/reggio_emilia/ferrara/ravenna/rimini firenze=florence/toscana=tuscany/pisa/siena/livorno/lucca/prato venezia=venice/veneto/padova/verona/vicenza/treviso genova=genoa/liguria bari/puglia=apulia/lecce/taranto/brindisi palermo/sicilia=sicily/catania/messina/siracusa/noto/ragusa/modica/taormina/trapani/agrigento cagliari/sardegna=sardinia trieste/friuli-venezia_giulia/udine trento/trentino-alto_adige/bolzano ancona/marche perugia/umbria pescara/abruzzo
PL: warszawa=warsaw=varsovie/mazowieckie=mazovia=mazovie/radom/plock krakow=cracow=cracovie/malopolskie=malopolska/tarnow wroclaw=breslau/dolnoslaskie=dolny_slask=lower_silesia/legnica/walbrzych/olawa poznan/wielkopolskie/kalisz gdansk/pomorskie/gdynia/sopot/tczew/slupsk/wejherowo/trojmiasto katowice/slaskie=silesia/gliwice/bielsko-biala/czestochowa/zabrze lodz/lodzkie szczecin/zachodniopomorskie lublin/lubelskie rzeszow/podkarpackie bialystok/podlaskie torun/kujawsko-pomorskie/bydgoszcz opole/opolskie kielce/swietokrzyskie olsztyn/warminsko-mazurskie zielona_gora/lubuskie
CZ: praha=prague=prag brno ostrava
IN: bengaluru=bangalore/karnataka/mysuru/mangaluru/tumakuru mumbai=bombay/maharashtra/pune/nagpur delhi=new_delhi/noida/gurugram=gurgaon/ghaziabad/haryana hyderabad/telangana chennai/tamil_nadu/coimbatore kolkata/west_bengal ahmedabad/gujarat/surat kochi/kerala/thiruvananthapuram kanpur/uttar_pradesh/lucknow jaipur/rajasthan
BR: sao_paulo=sp/campinas/santos/guarulhos/osasco/sao_bernardo_do_campo rio_de_janeiro=rj/niteroi belo_horizonte/minas_gerais porto_alegre/rio_grande_do_sul curitiba/parana recife/pernambuco/olinda salvador/bahia brasilia/distrito_federal_brasil fortaleza/ceara florianopolis/santa_catarina
MX: ciudad_de_mexico=cdmx=mexico_city/estado_de_mexico guadalajara/jalisco/zapopan monterrey/nuevo_leon puebla queretaro tijuana/baja_california
CO: bogota/cundinamarca/soacha/chia medellin/antioquia/envigado cali/valle_del_cauca barranquilla/atlantico cartagena/bolivar bucaramanga/santander
AR: buenos_aires=caba/la_plata cordoba_argentina rosario/santa_fe mendoza
CL: santiago=santiago_de_chile/region_metropolitana valparaiso/vina_del_mar concepcion
PE: lima/callao arequipa
US: new_york/brooklyn/manhattan/new_jersey san_francisco/san_francisco_bay_area/oakland/palo_alto/san_jose/california/los_angeles/san_diego boston/massachusetts/cambridge_massachusetts chicago/illinois seattle/washington_state austin/texas/dallas/houston/irving miami/florida washington/washington_dc/virginia denver/colorado atlanta/georgia_us
CA: toronto/ontario/ottawa/mississauga montreal/quebec/laval vancouver/british_columbia calgary/alberta/edmonton
AU: sydney/new_south_wales melbourne/victoria brisbane/queensland perth/western_australia
MA: casablanca/mohammedia rabat/sale marrakech
TN: tunis/ariana sfax sousse
SN: dakar/thies
CI: abidjan
NG: lagos/ikeja abuja ibadan/oyo
KE: nairobi
ZA: johannesburg/gauteng/pretoria cape_town=kaapstad=le_cap/western_cape durban
EG: cairo=il_cairo=le_caire=kairo/giza alexandria
AE: dubai=dubai/abu_dhabi/sharjah
SG: singapore=singapour=singapur=singapura
HK: hong_kong
TR: istanbul ankara izmir konya
UA: kyiv=kiev=kiew lviv=lemberg kharkiv=charkiw odesa
RO: bucuresti=bucharest=bucarest cluj-napoca=cluj timisoara iasi
DK: kobenhavn=copenhagen=copenhague=kopenhagen aarhus
SE: stockholm goteborg=gothenburg malmo
NO: oslo bergen trondheim
FI: helsinki/espoo tampere
HU: budapest
GR: athens=athina=athenes=athen thessaloniki
CN: shanghai shenzhen/guangdong/guangzhou/dongguan beijing=pekin ningbo/zhejiang/hangzhou
VN: ho_chi_minh_city=saigon hanoi da_nang
`;

export interface Area {
  readonly country: string;
  readonly id: string;
  /** All its names, folded. */
  readonly names: readonly string[];
}

/** A town's or region's folded name → the area it lies in. */
export const CITY_REGIONS: ReadonlyMap<string, Area> = (() => {
  const byName = new Map<string, Area>();
  for (const line of AREAS.split('\n').filter((text) => text.includes(':'))) {
    const [country = '', list = ''] = line.split(': ');
    for (const group of list.split(' ').filter((text) => text !== '')) {
      const names = group.split(/[/=]/u).map((name) => fold(name.replaceAll('_', ' ')));
      const area: Area = { country, id: `${country}:${names[0] ?? ''}`, names };
      for (const name of names) byName.set(name, area);
    }
  }
  return byName;
})();
