/** Russian names of currencies and of units of measure; `word+class` stands for all case forms of a declension. */
import { rows, table } from "../../text/table.js";

const none = table``;

export default {
  classes: {
    /** доллар, франк, метр */
    m: ["", "а", "у", "ом", "е", "ы", "и", "ов", "ам", "ами", "ах"],
    /** рубл-ь, юан-ь, цент-нер-ь */
    b: ["ь", "я", "ю", "ем", "е", "и", "ей", "ям", "ями", "ях"],
    /** тонн-а, мил-я without its soft cases */
    f: ["а", "ы", "и", "е", "у", "ой", "", "ам", "ами", "ах"],
    /** рупи-я, мил-я */
    i: ["я", "и", "ю", "ей", "й", "ь", "ям", "ями", "ях", "е"],
    /** adjectives: американск-ий */
    a: ["ий", "ый", "ого", "ому", "им", "ым", "ом", "ие", "ые", "их", "ых", "ими", "ыми", "ая", "ой", "ую"],
  },
  codes: [],
  nouns: table`
    dollar = доллар+m, долл
    pound = фунт+m, фунт+m стерлингов
    rupee = рупи+i
    franc = франк+m
    dinar = динар+m
    rial = риал+m, реал+m, риял+m
    peso = песо
    crown = крон+f
    won = вон+f
    lira = лир+f
    shilling = шиллинг+m
    ruble = рубл+b, руб
    dirham = дирхам+m
    taka = так+f
    yuan = юан+b
    yen = иен+f, йен+f
    ringgit = ринггит+m
    manat = манат+m
    som = сом+m
    mark = марк+f, марок
  `,
  nations: rows`
    USD | американск+a; амер | dollar
    AUD | австралийск+a | dollar
    CAD | канадск+a | dollar
    NZD | новозеландск+a | dollar
    SGD | сингапурск+a | dollar
    HKD | гонконгск+a | dollar
    TWD | тайваньск+a | dollar
    GBP | британск+a; английск+a | pound
    EGP | египетск+a | pound
    LBP | ливанск+a | pound
    SYP | сирийск+a | pound
    INR | индийск+a | rupee
    PKR | пакистанск+a | rupee
    LKR | шриланкийск+a | rupee
    NPR | непальск+a | rupee
    CHF | швейцарск+a | franc
    KWD | кувейтск+a | dinar
    BHD | бахрейнск+a | dinar
    IQD | иракск+a | dinar
    JOD | иорданск+a | dinar
    RSD | сербск+a | dinar
    SAR | саудовск+a | rial
    QAR | катарск+a | rial
    OMR | оманск+a | rial
    IRR | иранск+a | rial
    BRL | бразильск+a | rial
    MXN | мексиканск+a | peso
    PHP | филиппинск+a | peso
    SEK | шведск+a | crown
    NOK | норвежск+a | crown
    DKK | датск+a | crown
    CZK | чешск+a | crown
    KRW | южнокорейск+a; корейск+a | won
    KPW | северокорейск+a | won
    TRY | турецк+a | lira
    KES | кенийск+a | shilling
    RUB | российск+a | ruble
    BYN | белорусск+a | ruble
    AED | эмиратск+a | dirham
    MAD | марокканск+a | dirham
    BDT | бангладешск+a | taka
    CNY | китайск+a | yuan
    JPY | японск+a | yen
    MYR | малайзийск+a | ringgit
    AZN | азербайджанск+a | manat
    TMT | туркменск+a | manat
    KGS | киргизск+a; кыргызск+a | som
    DEM | немецк+a | mark
    FIM | финск+a | mark
  `,
  money: table`
    USD = доллар+m, долл, доллар+m сша, долл сша
    EUR = евро
    GBP = фунт+m стерлингов, фт ст
    INR = рупи+i
    RUB = рубл+b, руб, р, российск+a руб
    RUB*1e3 = т р, т руб, тыс р
    BDT = бангладешск+a така
    JPY = иен+f, йен+f
    CNY = юан+b, женьминьби
    KRW = вон+f
    MYR = ринггит+m
    AED = дирхам+m
    UAH = гривн+f, гривен, грн, гривня, гривни
    BYN = белорусск+a рубл+b
    KZT = тенге
    UZS = сум+m, узбекск+a сум+m
    KGS = киргизск+a сом+m, сомов
    TJS = сомони
    ILS = шекел+b
    THB = бат+m
    IDR = индонезийск+a рупи+i
    VND = донг+m
    MNT = тугрик+m
    AFN = афгани
    GEL = лари
    AMD = драм+m
    MDL = молдавск+a леев, молдавск+a лей
    PLN = злот+a
    HUF = форинт+m
    RON = румынск+a леев
    BGN = левов, лева
    ZAR = рэнд+m
    NGN = найр+f
    ETB = быр+m
    BTC = биткойн+m, биткоин+m
    ? = динар+m, риал+m, реал+m, риял+m, франк+m, песо, манат+m, шиллинг+m, крон+f, лир+f
  `,
  minor: table`
    ? = цент+m, ц, пени, сантим+m
    RUB = копейк+f, копеек, коп
    GBP = пенс+m
    INR = пайс+f
  `,
  measures: table`
    m = м, метр+m
    km = км, километр+m
    cm = см, сантиметр+m
    mm = мм, миллиметр+m
    [mi_i] = мил+i
    [nmi_i] = морск+a мил+i
    [ft_i] = фут+m
    [in_i] = дюйм+m
    [yd_i] = ярд+m
    kg = кг, килограмм+m, килограм, кило
    g = гр, грамм+m
    g short = г
    mg = мг, миллиграмм+m
    [lb_av]/GBP = фунт+m
    [oz_av] = унци+i
    t = т, тонн+f, метрическ+a тонн+f
    q = центнер+m
    L = л, литр+m
    mL = мл, миллилитр+m
    hL = гл, гектолитр+m
    [gal_us] = галлон+m
    bbl = баррел+b, барр
    bbl/d = баррел+b в сутки, баррел+b в день, барр / сут, барр / сутки, баррел+b нефти в сутки, баррел+b нефти в день, б / с
    m2 = м2, кв м, кв метр+m, квадратн+a метр+m
    km2 = км2, кв км, квадратн+a километр+m
    [mi_i]2 = квадратн+a мил+i
    har = га, гектар+m
    [acr_us] = акр+m
    m3 = м3, куб м, кубометр+m, кубическ+a метр+m, куб метр+m, кубов
    cm3 = см3
    [cft_i] = кубическ+a фут+m
    W = вт, ватт+m
    kW = квт, киловатт+m
    MW = мвт, мегаватт+m
    GW = гвт, гигаватт+m
    TW = твт, тераватт+m
    kWh = квт ч, квтч, киловатт час+m, киловатт часов
    MWh = мвт ч, мегаватт час+m, мегаватт часов
    GWh = гвт ч, гигаватт час+m, гигаватт часов
    TWh = твт ч, тераватт час+m, тераватт часов
    kV = кв, киловольт+m
    V = вольт+m
    A = ампер+m
    km/h = км / ч, км / час, километр+m в час, км в час, км ч
    [mi_i]/h = мил+i в час
    m/s = м / с, метр+m в секунду
    [kn_i] = узл+m, узел
    Cel = градус+m цельсия, градус+m по цельсию, ° с, ° цельсия, гр цельсия
    [degF] = градус+m фаренгейта, градус+m по фаренгейту, ° ф, ° фаренгейта
    Hz = гц, герц
    MHz = мгц, мегагерц
    GHz = ггц, гигагерц
    MBy = мб, мегабайт+m
    GBy = гб, гигабайт+m
    TEU = дфэ
    [car_m] = карат+m
    deg = градус+m
  `,
  percent: table`
    % = процент+m, проц, процентн+a пункт+m, п п
  `,
  dollars: none,
} as const;
