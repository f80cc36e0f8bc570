/**
 * Names of regions, parts of the world and compass points, folded, as wishes bound themselves by them: "maintenance engineers in Yorkshire". They tell
 * where, which is looked at relative to the member's own place, and never what. NUTS 1 and 2 of the countries of the eight languages, by hand.
 */
export const REGION_NAMES: ReadonlySet<string> = new Set(
  `region regio regione regiao regiony comarca land laender kraj area zone zona
  north south east west northern southern eastern western north-east north-west nord sud est ouest ost osten norden suden westen norte sur sul este oeste leste oriente noord zuid oost polnoc poludnie wschod zachod
  europe europa european europeen europeenne europaisch europeo europea africa afrika afrique asia asien asie azji azja america amerika amerique latam latina latin nordamerika sudamerika sudamerica emea apac mena gulf caribbean balkans balkan
  nordics nordic nordisch baltics baltic baltikum benelux dach iberia iberico iberica peninsula scandinavia skandinavien skandynawia mediterranean mediterraneo mitteleuropa osteuropa
  yorkshire lancashire midlands cornwall devon kent essex sussex surrey norfolk suffolk cumbria northumberland wales scotland england highlands ulster munster leinster connacht merseyside tyneside
  bretagne normandie alsace lorraine aquitaine occitanie provence auvergne bourgogne picardie ardenne ardennes champagne limousin poitou vendee anjou touraine berry savoie jura rhone alpes isere gironde landes gers dordogne paca vosges corse wallonie flandre flandres hainaut brabant
  bayern baden wurttemberg hessen sachsen thuringen brandenburg niedersachsen westfalen rheinland pfalz saarland holstein mecklenburg vorpommern schwaben franken allgau ruhrgebiet ruhr bodensee elsass sudbaden oberrhein nordbaden tirol vorarlberg steiermark karnten salzburg burgenland romandie tessin suisse schweiz osterreich deutschland ostschweiz wallis
  andalucia aragon asturias cantabria cataluna catalunya galicia euskadi navarra rioja extremadura murcia levante castilla canarias baleares mallorca
  lombardia piemonte veneto liguria toscana umbria lazio abruzzo molise campania puglia basilicata calabria sicilia sardegna trentino friuli emilia romagna salento brianza maremma nordest mezzogiorno triveneto
  alentejo algarve minho douro beiras ribatejo acores madeira nordeste sudeste amazonia pantanal serra
  randstad holland gelderland overijssel drenthe friesland groningen limburg zeeland twente achterhoek veluwe betuwe vlaanderen ardennen
  slask slaska slaskie dolny gorny mazowsze malopolska wielkopolska pomorze podkarpacie lubelskie kujawy warmia mazury trojmiasto zaglebie podhale
  france frankreich francia franca frankrijk francja deutschlands spain espana spagna espanha spanje hiszpania italy italia italie italien italie wlochy portugal portogallo portugalia nederland netherlands niederlande paesi belgie belgique belgium polska poland polen polonia pologne niemcy niemiec germany allemagne alemania germania duitsland czechy ukraina ireland irland irlanda`
    .trim()
    .split(/\s+/u),
);
